// SPDX-License-Identifier: GPL-3.0-or-later
// The gradients of all ranks, added while the backward pass still runs: it finishes with the last layers first, so
// theirs travel while those of the first are computed. They go in few large pieces (Li et al., "PyTorch Distributed",
// VLDB 2020, §3.2), whose order is the same on all ranks. A few numbers go along.
#pragma once

#include <torch/types.h>

#include <memory>
#include <vector>

#include "model/distributed/ranks.h"

namespace hessianlab {

class GradientSum {
 public:
  // Of these parameters, which share one type.
  GradientSum(std::shared_ptr<Ranks> ranks, std::vector<torch::Tensor> parameters);
  ~GradientSum();
  GradientSum(const GradientSum&) = delete;
  GradientSum& operator=(const GradientSum&) = delete;

  // Before the backward pass: takes away the parameters' gradients, and begins to add `numbers`, which nobody changes
  // meanwhile.
  void begin(const torch::Tensor& numbers);
  // After it, or in place of it: a parameter without a gradient counts as one of 0. Gives each parameter the sum of its
  // gradients, and the numbers theirs. RunError: a rank is lost; the gradients are of no use then.
  void finish();

  std::size_t pieces() const { return pieces_.size(); }

 private:
  struct Piece {
    torch::Tensor values;  // of its parameters, one behind the other
    std::size_t parameters = 0, missing = 0;
    std::unique_ptr<Ranks::Sum> sum;  // nullptr: not on its way
  };
  struct Place {
    std::size_t piece;
    torch::Tensor view;  // of the piece, in the shape of the parameter
    unsigned hook;
    bool arrived;
  };
  void arrived(std::size_t parameter, const torch::Tensor& gradient);
  void send();  // what is complete, in order

  const std::shared_ptr<Ranks> ranks_;
  std::vector<torch::Tensor> parameters_;
  std::vector<Place> places_;  // one for each parameter
  std::vector<Piece> pieces_;
  std::size_t sent_ = 0;
  bool open_ = false;
  std::unique_ptr<Ranks::Sum> numbersSum_;
};

}  // namespace hessianlab
