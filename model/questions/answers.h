// SPDX-License-Identifier: GPL-3.0-or-later
// How an answer finds its question. The file that computes it ends with
//   Result answer(const About& snapshot, const Request& request, JobControl& control) { … }
//   template struct Answers<Request>;
// and needs no other line anywhere. Nobody else instantiates it: the question's header says so with `extern template`.
#pragma once

#include <string>

#include "model/base/error.h"
#include "model/questions/source.h"

namespace hessianlab {

template <Question Q>
typename Q::Result Answers<Q>::from(const Snapshot& snapshot, const Q& question, JobControl& control) {
  const auto* known = dynamic_cast<const typename Q::About*>(&snapshot);
  if (!known)
    throw InputError(std::string("this can be asked of a ") + Q::About::kKind + " only, and what trains here is a " +
                     snapshot.kind());
  return answer(*known, question, control);
}

}  // namespace hessianlab
