// SPDX-License-Identifier: GPL-3.0-or-later
// Work that cannot stop inside, such as the eigenvectors of a matrix, for a caller that can: it goes on unseen after
// the caller was asked to stop. Free of Torch and of Qt. Any thread.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

#include "model/base/stop_point.h"

namespace hessianlab {

// Runs `work` on a thread of its own and returns when it is over; what it throws is thrown here. Interrupted within
// some milliseconds where a StopScope of this thread wants it; then the work goes on, with all that it has captured. A
// thread has one such work at a time: it waits for the last one before it begins another, and before it ends.
void runUnseen(std::function<void()> work);

// What `work` gives. Without a StopScope on this thread it is done here. `work` must own what it reads.
template <class Work>
std::invoke_result_t<Work&> stoppably(Work work) {
  if (!canStop()) return work();
  auto result = std::make_shared<std::optional<std::invoke_result_t<Work&>>>();
  runUnseen([result, work = std::move(work)]() mutable { result->emplace(work()); });
  return std::move(**result);
}

}  // namespace hessianlab
