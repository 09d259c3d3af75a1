// SPDX-License-Identifier: GPL-3.0-or-later
// Projected gradient descent (Madry et al. 2018, arXiv 1706.06083): a random start in the ball, then steps of length
// stepFactor·ε/steps, each brought back into ball and box. Kept per sample over all steps and restarts: the first
// iterate that is misclassified, otherwise the one with the highest loss. The loss is the cross-entropy or the margin
// max_{k≠y} z_k − z_y (Carlini & Wagner 2017).
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct PgdOptions {
  int64_t steps = 20;       // 1…1000
  double stepFactor = 2.5;  // a step is stepFactor·ε/steps; above 0, at most 100
  int64_t restarts = 1;     // 1…100
  bool randomStart = true;  // off: begins at x itself, where more than one restart would repeat itself
  enum class Loss { CrossEntropy, Margin } loss = Loss::CrossEntropy;
};

class Pgd final : public Attack {
 public:
  // InputError names the option and its value.
  Pgd(Norm norm, const PgdOptions& options);

  std::string name() const override { return "pgd"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return options_.steps * options_.restarts; }
  const PgdOptions& options() const { return options_; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  PgdOptions options_;
};

}  // namespace hessianlab
