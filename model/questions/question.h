// SPDX-License-Identifier: GPL-3.0-or-later
// What makes a plain struct a question:
//   Result     what it brings; `int64_t step` of it is filled in by the source
//   About      the kind of snapshot that it can be asked of
//   lane()     where it waits
//   atStep     the step whose weights are meant; nullopt: the newest
// Its header ends with `extern template struct Answers<…Request>;`. No Torch, no Qt.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>

#include "model/jobs/lane.h"
#include "model/questions/snapshot.h"

namespace hessianlab {

class JobControl;  // model/jobs/job.h

template <class Q>
concept Question = requires(Q question, typename Q::Result result, typename Q::About* about) {
  { question.lane() } -> std::same_as<Lane>;
  { question.atStep } -> std::same_as<std::optional<int64_t>&>;
  { result.step } -> std::same_as<int64_t&>;
};

// The way to who answers: model/questions/answers.h defines it, and the file that computes an answer instantiates it.
template <Question Q>
struct Answers {
  // InputError: the snapshot is of another kind. Else whatever the answer throws.
  static typename Q::Result from(const Snapshot& snapshot, const Q& question, JobControl& control);
};

}  // namespace hessianlab
