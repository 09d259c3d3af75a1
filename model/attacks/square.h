// SPDX-License-Identifier: GPL-3.0-or-later
// Square attack (Andriushchenko et al. 2020, arXiv 1912.00049): random search that looks at logits only. L∞: a square
// of pixels jumps to the top or the bottom of the ball. L2: part of the perturbation's length moves from one square to
// another, as a bump of either sign. A change is kept if the margin falls. The squares shrink on the published
// schedule, which is not stretched or squeezed to the number of queries (as in AutoAttack).
//
// Inputs that are no picture (one row of d numbers, as in 2-D sets): L∞ windows are runs of features; in L2 the
// perturbation turns by a random kick of relative length √p.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct SquareOptions {
  int64_t queries = 5000;        // forward passes per sample, at most
  double initialFraction = 0.8;  // p at the start: the share of the pixels that a square covers
};

// p for one change, counted from 0: halved after 10, 50, 200, 500, 1000, 2000, 4000, 6000 and 8000 of them.
double squareFraction(double initialFraction, int64_t change);

class Square final : public Attack {
 public:
  Square(Norm norm, const SquareOptions& options) : Attack(norm), options_(options) {}

  std::string name() const override { return "square"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return (options_.queries + 1) / 2; }  // a query costs half a gradient

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  SquareOptions options_;
};

}  // namespace hessianlab
