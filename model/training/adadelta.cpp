// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/adadelta.h"

namespace hessianlab {

using torch::Tensor;

Tensor Adadelta::step(LossClosure /*closure*/) {
  torch::NoGradGuard noGrad;
  for (auto& group : param_groups()) {
    const auto& options = static_cast<const AdadeltaOptions&>(group.options());
    for (Tensor& weight : group.params()) {
      if (!weight.grad().defined()) continue;
      auto& kept = state_[c10::guts::to_string(weight.unsafeGetTensorImpl())];
      if (!kept) {
        auto fresh = std::make_unique<AdadeltaAverages>();
        fresh->gradients = at::zeros_like(weight);
        fresh->changes = at::zeros_like(weight);
        kept = std::move(fresh);
      }
      auto& averages = static_cast<AdadeltaAverages&>(*kept);
      Tensor gradient = weight.grad();
      if (options.weightDecay() != 0) gradient = gradient.add(weight, options.weightDecay());
      averages.gradients.mul_(kRho).addcmul_(gradient, gradient, 1 - kRho);
      const Tensor change =
          averages.changes.add(kEpsilon).div_(averages.gradients.add(kEpsilon)).sqrt_().mul_(gradient).neg_();
      averages.changes.mul_(kRho).addcmul_(change, change, 1 - kRho);
      weight.add_(change, options.get_lr());
    }
  }
  return {};
}

}  // namespace hessianlab
