// SPDX-License-Identifier: GPL-3.0-or-later
// PGD as it is commonly written: the gradient of a loss of the logits as they are. The catalogue's PGD takes the other
// classes' softmax instead and is not blinded by a saturated one (attacks/steps.h), so it cannot say how a network
// looks to other people's attacks; this one can. For the masking report only.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct PlainPgdOptions {
  enum class Loss { CrossEntropy, Margin };  // logsumexp(z/T) − z_y/T; max_{k≠y} z_k − z_y

  Loss loss = Loss::CrossEntropy;
  double temperature = 1;  // T > 0; cross-entropy only
  int64_t steps = 20;      // of length 2.5 ε/steps, from a random start
};

class PlainPgd final : public Attack {
 public:
  PlainPgd(Norm norm, const PlainPgdOptions& options) : Attack(norm), options_(options) {}

  std::string name() const override { return "pgd"; }  // the same random starts
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return options_.steps; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  PlainPgdOptions options_;
};

// ∂/∂z of the plain cross-entropy: softmax(z/T) − e_y, up to the factor 1/T. B×C.
torch::Tensor crossEntropyCotangent(const torch::Tensor& logits, const torch::Tensor& y, double temperature = 1);

}  // namespace hessianlab
