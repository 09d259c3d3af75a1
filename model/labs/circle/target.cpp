// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/target.h"

#include <cmath>

#include "model/labs/circle/network.h"

namespace hessianlab {

using torch::Tensor;

Tensor CircleTarget::values(const Tensor& angles) const {
  Tensor sum = at::zeros_like(angles);
  for (std::size_t i = 0; i < frequencies.size(); ++i)
    sum = sum + at::cos(angles * static_cast<double>(frequencies[i])) * amplitudes[i];
  return sum;
}

double amplitudeOf(const Tensor& values, int64_t frequency) {
  const Tensor angles = evenAngles(values.numel()) * static_cast<double>(frequency);
  const double share = 2.0 / static_cast<double>(values.numel());
  const double even = (values * at::cos(angles)).sum().item<double>() * share;
  const double odd = (values * at::sin(angles)).sum().item<double>() * share;
  return std::hypot(even, odd);
}

}  // namespace hessianlab
