// SPDX-License-Identifier: GPL-3.0-or-later
// Random points of the ball: uniform in the cube (L∞), uniform directions of length ε (L2), clipped to [0,1]; the one
// with the least margin is kept. Not an attack to rely on but a question to ask of the others: where noise finds what
// gradients do not, the gradients are masked.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

class Noise final : public Attack {
 public:
  Noise(Norm norm, int64_t draws) : Attack(norm), draws_(draws) {}

  std::string name() const override { return "noise"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return (draws_ + 1) / 2; }  // a query costs half a gradient

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  int64_t draws_;
};

}  // namespace hessianlab
