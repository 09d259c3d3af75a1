// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights/kronecker.h"

#include <algorithm>

#include "model/weights/eigenpairs.h"

namespace hessianlab {

using torch::Tensor;

namespace {

std::vector<double> toList(const Tensor& values) {
  const Tensor all = values.to(torch::kFloat64).contiguous();
  return {all.data_ptr<double>(), all.data_ptr<double>() + all.numel()};
}

Tensor products(const TopPairs& outputs, const TopPairs& inputs, int64_t count) {
  const Tensor all = at::outer(outputs.values, inputs.values).flatten();
  const Tensor order = all.argsort(0, true).slice(0, 0, count);
  const int64_t columns = inputs.values.numel();
  const Tensor u = outputs.vectors.index_select(0, order.div(columns, "floor"));
  const Tensor v = inputs.vectors.index_select(0, order.remainder(columns));
  return at::bmm(u.unsqueeze(2), v.unsqueeze(1)).flatten(1);
}

}  // namespace

Tensor kroneckerVectors(const Tensor& outputs, const Tensor& inputs, int64_t count, torch::Generator& generator) {
  return products(topPairs(outputs, count, generator), topPairs(inputs, count, generator), count);
}

std::vector<double> overlaps(const Tensor& u, const Tensor& v) {
  const Tensor squares = at::mm(u.to(torch::kFloat64), v.to(torch::kFloat64).t()).square();
  std::vector<double> all;
  for (int64_t k = 1; k <= std::min(u.size(0), v.size(0)); ++k)
    all.push_back(squares.slice(0, 0, k).slice(1, 0, k).sum().item<double>() / static_cast<double>(k));
  return all;
}

KroneckerFactors kroneckerFactors(const LayerCurvature& layer, const Tensor& vectors, torch::Generator& generator) {
  const int64_t count = vectors.size(0);
  const TopPairs outputs = topPairs(layer.outputCurvature(), count, generator);
  const TopPairs inputs = topPairs(layer.inputMoments(), count, generator);
  const Tensor mean = layer.meanInput();
  KroneckerFactors factors;
  factors.outputs = toList(outputs.values);
  factors.inputs = toList(inputs.values);
  const double length = mean.norm().item<double>();
  factors.meanInputShare = length > 0 ? inputs.vectors[0].dot(mean).abs().item<double>() / length : 0;
  factors.overlap = overlaps(vectors, products(outputs, inputs, count));
  return factors;
}

}  // namespace hessianlab
