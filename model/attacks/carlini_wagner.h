// SPDX-License-Identifier: GPL-3.0-or-later
// Carlini and Wagner's L2 attack (2017, arXiv 1608.04644; steps as in the authors' code): Adam on
//   ‖x'−x‖² + c · max(z_y − max_{k≠y} z_k + κ, 0),   x' = (tanh w + 1)/2,
// and a binary search for the smallest weight c per sample with which the class still changes. The nearest
// misclassified x' of all iterations counts. Every sample has its own c, its own Adam moments, and stops on its own.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct CarliniWagnerOptions {
  int64_t searchSteps = 9;    // of the binary search for c
  int64_t iterations = 1000;  // of Adam for each c, at most; the authors allow 10 000
  double learningRate = 0.01;
  double initialConstant = 1e-3;
  double confidence = 0;   // κ
  bool abortEarly = true;  // ends an Adam run that gained less than 0.01 % in a tenth of its iterations
};

class CarliniWagner final : public Attack {
 public:
  // InputError: the norm is not L2.
  CarliniWagner(Norm norm, const CarliniWagnerOptions& options);

  std::string name() const override { return "cw"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return options_.searchSteps * options_.iterations; }
  bool minimal() const override { return true; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  CarliniWagnerOptions options_;
};

}  // namespace hessianlab
