// SPDX-License-Identifier: GPL-3.0-or-later
// Fast gradient sign method: one step of length ε (Goodfellow, Shlens, Szegedy 2015, arXiv 1412.6572; its L2 form steps
// along g/‖g‖). A diagnosis, not an evaluation: a curved loss hides from a single step.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

class Fgsm final : public Attack {
 public:
  explicit Fgsm(Norm norm) : Attack(norm) {}

  std::string name() const override { return "fgsm"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return 1; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;
};

}  // namespace hessianlab
