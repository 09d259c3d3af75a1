// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/measures.h"

#include <algorithm>
#include <numeric>

#include "model/labs/landmarks/faces.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kLeftCorner = 36, kRightCorner = 45;

Tensor inPairs(const Tensor& points) {
  return points.detach().to(torch::kFloat64).view({-1, static_cast<int64_t>(kFacePoints), 2});
}

}  // namespace

std::vector<double> nrmseOf(const Tensor& predicted, const Tensor& truth) {
  const Tensor p = inPairs(predicted), t = inPairs(truth);
  const Tensor apart = (t.select(1, kLeftCorner) - t.select(1, kRightCorner)).square().sum(1).sqrt();
  const Tensor errors = ((p - t).square().sum(2).sqrt().mean(1) / apart).contiguous();
  return {errors.data_ptr<double>(), errors.data_ptr<double>() + errors.numel()};
}

double cdfOf(const std::vector<double>& nrmse, double x) {
  return static_cast<double>(std::count_if(nrmse.begin(), nrmse.end(), [x](double e) { return e <= x; })) /
         static_cast<double>(nrmse.size());
}

double areaUnderCdf(const std::vector<double>& nrmse) {
  constexpr int kSteps = 500;
  std::vector<double> sorted = nrmse;
  for (double& e : sorted)
    if (!(e < 1)) e = 1;  // also what is no number
  std::sort(sorted.begin(), sorted.end());
  double sum = 0;
  for (int i = 0; i < kSteps; ++i) {
    const auto within = std::upper_bound(sorted.begin(), sorted.end(), 0.001 * i) - sorted.begin();
    sum += static_cast<double>(within) / static_cast<double>(sorted.size());
  }
  return sum / kSteps;
}

double meanNrmse(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

}  // namespace hessianlab
