// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/weights/layer_curvature.h"

#include <torch/csrc/autograd/autograd.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/base/stop_point.h"
#include "model/nn/finite.h"
#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr std::string_view kWeight = "weight";

// The layer with other weights and without a bias. It is linear in them, so this is its derivative by the weights.
std::unique_ptr<Operation> withWeight(const Operation& operation, const Tensor& weight) {
  auto copy = operation.clone();
  torch::NoGradGuard noGrad;
  for (const NamedParameter& parameter : copy->namedParameters()) {
    if (parameter.name == kWeight)
      parameter.value->copy_(weight);
    else
      parameter.value->zero_();
  }
  return copy;
}

}  // namespace

Tensor* weightOf(Operation& operation) {
  for (const NamedParameter& parameter : operation.namedParameters())
    if (parameter.name == kWeight && parameter.value->dim() >= 2) return parameter.value;
  return nullptr;
}

std::vector<std::size_t> weightLayers(const Network& network) {
  std::vector<std::size_t> layers;
  for (std::size_t i = 0; i < network.operations().size(); ++i)
    if (weightOf(*network.operations()[i])) layers.push_back(i);
  return layers;
}

LayerCurvature::LayerCurvature(const Network& network, std::size_t operation, const Objective& objective)
    : network_(network),
      at_(operation),
      objective_(objective),
      weight_(weightOf(*network.operations().at(operation))->detach()) {}

void LayerCurvature::add(const Tensor& x, const Tensor& target) {
  torch::NoGradGuard noGrad;
  stopPoint();
  Batch batch;
  batch.target = target;
  batch.caches.resize(network_.operations().size());
  batch.logits = network_.graph().forward(
      x, [this](std::size_t i, const std::vector<Tensor>& parts) { return joined(i, parts); },
      [&](std::size_t i, const Tensor& rows) {
        const Operation& operation = *network_.operations()[i];
        if (i == at_) batch.input = rows;
        if (i <= at_) return operation.forward(rows);
        OperationCache& cache = batch.caches[i];
        cache.order = Order::First;
        cache.input = rows;
        Tensor result = operation.forwardRecording(rows, cache);
        cache.input = Tensor();  // first derivatives do not read it
        return result;
      });
  requireFinite(batch.logits, "the network's outputs");
  samples_ += x.size(0);
  loss_ += objective_.sum(batch.logits, target).item<double>();
  batches_.push_back(std::move(batch));
}

void LayerCurvature::centreInputs() {
  mean_ = meanInput();
  for (Batch& batch : batches_) batch.input = batch.input - mean_.to(batch.input.scalar_type());
}

Tensor LayerCurvature::joined(std::size_t operation, const std::vector<Tensor>& parts) const {
  return asJoin(*network_.operations()[operation]).join(parts);
}

// Results that stand before the layer, or beside it, do not depend on its weights.
Tensor LayerCurvature::pushforward(const Batch& batch, const Tensor& tangent) const {
  const int64_t rows = tangent.size(0);
  return network_.graph().forward(
      Tensor(at::zeros({1}, tangent.options())),
      [this](std::size_t i, const std::vector<Tensor>& parts) { return joined(i, parts); },
      [&](std::size_t i, const Tensor& t) {
        const Operation& operation = *network_.operations()[i];
        if (i == at_) return tangent;
        if (i > at_) return operation.tangent(t, batch.caches[i]);
        Shape sizes = operation.outputShape();
        sizes.insert(sizes.begin(), rows);
        return Tensor(at::zeros({1}, tangent.options()).expand(sizes));
      });
}

Tensor LayerCurvature::pullback(const Batch& batch, const Tensor& cotangent) const {
  Graph::Cotangents cotangents = network_.graph().cotangents(cotangent);
  network_.graph().backward(
      cotangents, network_.operations().size(), at_ + 1,
      [this](std::size_t i, const Tensor& d) { return asJoin(*network_.operations()[i]).split(d); },
      [&](std::size_t i, const Tensor& d) { return network_.operations()[i]->adjoint(d, batch.caches[i]); });
  return cotangents[at_ + 1];
}

Tensor LayerCurvature::apply(const Tensor& direction) const {
  torch::NoGradGuard noGrad;
  const Operation& operation = *network_.operations()[at_];
  const auto along = withWeight(operation, direction);
  Tensor sum = at::zeros_like(weight_);
  for (const Batch& batch : batches_) {
    stopPoint();
    const Tensor given = [&] {
      const at::AutoGradMode graph(true);
      return along->forward(batch.input);
    }();
    const Tensor speed = pushforward(batch, given.detach());
    const Tensor back = pullback(batch, objective_.bend(batch.logits, batch.target, speed));
    sum += torch::autograd::grad({given}, {*weightOf(*along)}, {back})[0];
  }
  requireFinite(sum, "the network's derivatives");
  return sum / static_cast<double>(samples_);
}

Tensor LayerCurvature::inputMoments() const {
  Tensor sum;
  for (const Batch& batch : batches_) {
    const Tensor a = batch.input.to(torch::kFloat64);
    sum = sum.defined() ? sum.addmm_(a.t(), a) : at::mm(a.t(), a);
  }
  return sum / static_cast<double>(samples_);
}

Tensor LayerCurvature::meanInput() const {
  if (mean_.defined()) return mean_;
  Tensor sum;
  for (const Batch& batch : batches_) {
    const Tensor part = batch.input.to(torch::kFloat64).sum(0);
    sum = sum.defined() ? sum + part : part;
  }
  return sum / static_cast<double>(samples_);
}

// M = GᵀSG of each sample with G = ∂z/∂(what the layer gives): all classes come back in one pass, direction by
// direction.
Tensor LayerCurvature::outputCurvature() const {
  torch::NoGradGuard noGrad;
  const int64_t classes = network_.classes(), out = weight_.size(0);
  Tensor sum = at::zeros({out, out}, weight_.options().dtype(torch::kFloat64));
  for (const Batch& batch : batches_) {
    stopPoint();
    const int64_t rows = batch.logits.size(0);
    const Tensor unit = at::eye(classes, batch.logits.options()).unsqueeze(1).expand({classes, rows, classes});
    const Tensor g = pullback(batch, unit.reshape({classes * rows, classes}));
    const Tensor perSample = g.reshape({classes, rows, out}).transpose(0, 1).contiguous();
    const Tensor root = objective_.bendRoot(batch.logits, batch.target, perSample).to(torch::kFloat64).flatten(0, 1);
    sum.addmm_(root.t(), root);
  }
  return sum / static_cast<double>(samples_);
}

}  // namespace hessianlab
