// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operation.h"

#include <ATen/core/grad_mode.h>

#include <cmath>

namespace hessianlab {

using torch::Tensor;

std::vector<Tensor*> Operation::parameters() {
  std::vector<Tensor*> result;
  for (const NamedParameter& parameter : namedParameters()) result.push_back(parameter.value);
  return result;
}

void Operation::initialise(torch::Generator& generator) {
  const auto own = parameters();
  if (own.empty()) return;
  const double bound = 1 / std::sqrt(static_cast<double>(own[0]->numel() / own[0]->size(0)));
  for (Tensor* p : own) p->uniform_(-bound, bound, generator);
}

Tensor Operation::spread(const Tensor& change) const {
  return elementwise() && std::isfinite(limits().stretch) ? change * limits().stretch : Tensor();
}

Tensor Operation::forwardRecording(const Tensor& a, OperationCache& cache) const {
  {
    torch::NoGradGuard noGrad;
    record(cache);
  }
  return forward(a);
}

Tensor timesRows(const Tensor& t, const Tensor& s) {
  const int64_t directions = t.size(0) / s.size(0);
  if (directions == 1) return t * s;
  Shape stacked{directions};
  stacked.insert(stacked.end(), s.sizes().begin(), s.sizes().end());
  return (t.reshape(stacked) * s).reshape(t.sizes());
}

Tensor channelsLast(const Tensor& t) {
  if (t.dim() != 4) return t;
  if (t.size(1) > 1) return t.contiguous(at::MemoryFormat::ChannelsLast);
  // contiguous() would see nothing to do; these strides say it clearly, so that the first convolution's result has
  // them.
  return t.reshape({t.size(0), t.size(2), t.size(3), 1}).permute({0, 3, 1, 2});
}

}  // namespace hessianlab
