// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that overflow are an error where they arise: behind a NaN argmax still finds a class, a norm is still 0 and a
// residual below every tolerance.
#pragma once

#include <torch/types.h>

#include <string>

#include "model/base/error.h"

namespace hessianlab {

// What a network computes is not finite, although its weights are: they are too large for the precision at hand.
class NotFinite : public InputError {
 public:
  // `what`, as a plural: "the network's outputs". On `rows` of `all` samples; all = 0: it is not said on how many,
  // since rows need not be samples.
  NotFinite(std::string what, torch::ScalarType precision, int64_t rows = 0, int64_t all = 0);

  const std::string& subject() const { return subject_; }
  int64_t rows() const { return rows_; }

 private:
  std::string subject_;
  int64_t rows_;
};

// While it lives, nobody on this thread asks whether what lies on a GPU is finite: the answer would have to be waited
// for, at every step. Whoever opens it looks at what comes out in the end.
class LaterChecks {
 public:
  LaterChecks();
  ~LaterChecks();
  LaterChecks(const LaterChecks&) = delete;
  LaterChecks& operator=(const LaterChecks&) = delete;

 private:
  bool outer_;
};

// Every entry of a floating tensor is finite, or that is asked later (LaterChecks). Reads memory once; nothing beside a
// pass through a network.
bool allFinite(const torch::Tensor& values);

// Throws NotFinite with the number of rows (first dimension) that hold something else.
void requireFinite(const torch::Tensor& values, const char* what);

}  // namespace hessianlab
