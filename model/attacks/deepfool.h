// SPDX-License-Identifier: GPL-3.0-or-later
// DeepFool (Moosavi-Dezfooli et al. 2016, arXiv 1511.04599), as Foolbox does it: the network is taken for linear, the
// nearest of the linear class boundaries is stepped over, and so on until the prediction changes. The point found is
// then pulled back along the line to x until it lies just behind the boundary, so that its distance is tight on that
// line.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct DeepFoolOptions {
  int64_t steps = 50;
  double overshoot = 0.02;  // the sum of all steps is stretched by 1 + overshoot
  int64_t candidates = 10;  // classes of the highest logits at x, its own among them
  int64_t halvings = 20;    // of the way back; 0 is the published attack
};

class DeepFool final : public Attack {
 public:
  DeepFool(Norm norm, const DeepFoolOptions& options) : Attack(norm), options_(options) {}

  std::string name() const override { return "deepfool"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override;
  bool minimal() const override { return true; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  DeepFoolOptions options_;
};

}  // namespace hessianlab
