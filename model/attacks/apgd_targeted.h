// SPDX-License-Identifier: GPL-3.0-or-later
// APGD towards one other class after another, the likeliest of the clean input first, on the targeted difference of
// logits ratio (Croce & Hein 2020, arXiv 2003.01690, eq. 7). With fewer than four classes the ratio has no denominator
// and the margin z_t − z_y takes its place.
#pragma once

#include "model/attacks/attack.h"

namespace hessianlab {

struct ApgdTargetedOptions {
  int64_t iterations = 100;
  int64_t targets = 9;  // at most; a network of C classes has C − 1
  double rho = 0.75;
};

class ApgdTargeted final : public Attack {
 public:
  ApgdTargeted(Norm norm, const ApgdTargetedOptions& options) : Attack(norm), options_(options) {}

  std::string name() const override { return "apgd-t"; }
  std::string settings() const override;
  int64_t gradientsPerSample() const override { return options_.iterations * options_.targets; }

 protected:
  torch::Tensor perturb(const Network& network, const AttackTask& task) const override;

 private:
  ApgdTargetedOptions options_;
};

}  // namespace hessianlab
