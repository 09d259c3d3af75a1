// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/measures.h"

#include <cmath>

namespace hessianlab {

using torch::Tensor;

namespace {

Tensor nodeIndex(const std::vector<int64_t>& nodes) {
  return at::tensor(nodes, torch::kInt64);
}

Tensor nodeLabels(const std::vector<int64_t>& labels, const std::vector<int64_t>& nodes) {
  std::vector<int64_t> chosen;
  chosen.reserve(nodes.size());
  for (const int64_t node : nodes) chosen.push_back(labels[static_cast<std::size_t>(node)]);
  return nodeIndex(chosen);
}

}  // namespace

double graphAccuracy(const Tensor& z, const std::vector<int64_t>& labels, const std::vector<int64_t>& nodes) {
  torch::NoGradGuard noGrad;
  const Tensor right = z.index_select(0, nodeIndex(nodes)).argmax(1) == nodeLabels(labels, nodes);
  return static_cast<double>(right.sum().item<int64_t>()) / static_cast<double>(nodes.size());
}

Tensor graphCrossEntropy(const Tensor& z, const std::vector<int64_t>& labels, const std::vector<int64_t>& nodes) {
  const Tensor logP = at::log_softmax(z.index_select(0, nodeIndex(nodes)), 1);
  return -logP.gather(1, nodeLabels(labels, nodes).unsqueeze(1)).mean();
}

ClassDistances classDistances(const Tensor& z, const std::vector<int64_t>& labels, int64_t classes) {
  torch::NoGradGuard noGrad;
  const Tensor values = z.to(torch::kFloat64).contiguous();
  const auto width = static_cast<std::size_t>(z.size(1)), count = static_cast<std::size_t>(classes);
  const double* row = values.data_ptr<double>();
  std::vector<std::vector<double>> mean(count, std::vector<double>(width));
  std::vector<int64_t> members(count);
  const auto visit = [&](const auto& take) {
    for (std::size_t i = 0; i < labels.size(); ++i)
      if (labels[i] >= 0) take(static_cast<std::size_t>(labels[i]), row + i * width);
  };
  visit([&](std::size_t c, const double* x) {
    ++members[c];
    for (std::size_t k = 0; k < width; ++k) mean[c][k] += x[k];
  });
  for (std::size_t c = 0; c < count; ++c)
    for (double& value : mean[c]) value /= static_cast<double>(std::max<int64_t>(1, members[c]));
  const auto apart = [&](const double* a, const double* b) {
    double sum = 0;
    for (std::size_t k = 0; k < width; ++k) sum += (a[k] - b[k]) * (a[k] - b[k]);
    return std::sqrt(sum);
  };
  ClassDistances distances;
  double all = 0, pairs = 0;
  visit([&](std::size_t c, const double* x) {
    distances.within += apart(x, mean[c].data());
    ++all;
  });
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t b = a + 1; b < count; ++b)
      if (members[a] && members[b]) {
        distances.between += apart(mean[a].data(), mean[b].data());
        ++pairs;
      }
  if (all > 0) distances.within /= all;
  if (pairs > 0) distances.between /= pairs;
  return distances;
}

}  // namespace hessianlab
