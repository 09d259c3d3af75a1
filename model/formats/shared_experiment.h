// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as one line of text, to send to somebody who pastes it: settings, painted points among them, norm and
// ε, and the view to look at. Pure, fuzzed.
#pragma once

#include <string>
#include <string_view>

#include "model/base/norm.h"
#include "model/formats/config.h"

namespace hessianlab {

struct SharedExperiment {
  ExperimentConfig config;  // validated
  Norm norm = Norm::Linf;
  double epsilonLinf = 0.1, epsilonL2 = 1;  // 0 … 1e6
  std::string view;                         // name of a view, lower case letters; empty: none
  bool operator==(const SharedExperiment&) const = default;
};

// Begins as such a line does, white space before it aside; what follows may still be damaged.
bool isSharedExperiment(std::string_view text);

// "hessianlab:1:…", without a line break.
std::string toLine(const SharedExperiment& experiment, const Catalogues& catalogues);

// InputError: it is cut off, damaged, of another version, or says what parseConfig refuses.
SharedExperiment parseSharedExperiment(std::string_view text, const Catalogues& catalogues);

}  // namespace hessianlab
