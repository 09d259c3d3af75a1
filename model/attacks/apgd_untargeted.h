// SPDX-License-Identifier: GPL-3.0-or-later
// APGD away from the label: apgd-ce climbs the cross-entropy, apgd-dlr the difference of logits ratio, which does not
// change when all logits are multiplied by a number (Croce & Hein 2020, arXiv 2003.01690). With two classes the ratio
// has no denominator and apgd-dlr climbs the margin.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct ApgdOptions {
  int64_t iterations = 100;
  int64_t restarts = 1;
  double rho = 0.75;
};

class ApgdUntargeted final : public Attack {
 public:
  enum class Loss { CrossEntropy, Dlr };
  ApgdUntargeted(Norm norm, Loss loss, const ApgdOptions& options) : Attack(norm), loss_(loss), options_(options) {}

  std::string name() const override { return loss_ == Loss::CrossEntropy ? "apgd-ce" : "apgd-dlr"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return options_.iterations * options_.restarts; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  Loss loss_;
  ApgdOptions options_;
};

}  // namespace hessianlab
