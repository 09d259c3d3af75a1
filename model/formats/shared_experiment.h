// SPDX-License-Identifier: GPL-3.0-or-later
// An experiment as one line of text, to send to somebody who pastes it: settings, painted points among them, norm and
// ε, the twin, the view to look at, the controls that are put away, and the place in a lesson. Pure, fuzzed.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/base/norm.h"
#include "model/formats/config.h"

namespace hessianlab {

// Where somebody stands in a lesson.
struct SharedLesson {
  std::string name;                                     // its file name without ".json"
  std::size_t step = 0;                                 // counted from 0
  std::vector<std::optional<std::size_t>> predictions;  // of its steps from the first; nullopt: none given
  bool operator==(const SharedLesson&) const = default;
};

struct SharedExperiment {
  ExperimentConfig config;  // validated
  Norm norm = Norm::Linf;
  double epsilonLinf = 0.1, epsilonL2 = 1;  // 0 … 1e6
  std::string view;                         // name of a view, lower case letters; empty: none
  std::vector<std::string> hidden = {};     // groups of controls: "tab.map"
  bool keepHidden = false;                  // until somebody asks for them in the menu
  std::optional<SharedLesson> lesson = {};
  std::optional<Choice> twin = {};  // the regularizer of the run beside it; nullopt: there is none
  bool operator==(const SharedExperiment&) const = default;
};

// Begins as such a line does, white space before it aside; what follows may still be damaged.
bool isSharedExperiment(std::string_view text);

// "hessianlab:1:…", without a line break.
std::string toLine(const SharedExperiment& experiment, const Catalogues& catalogues);

// What older versions wrote says nothing of controls and lessons. InputError: it is cut off, damaged, of another
// version, or says what parseConfig refuses.
SharedExperiment parseSharedExperiment(std::string_view text, const Catalogues& catalogues);

}  // namespace hessianlab
