// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/unit_graph.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/stop_point.h"
#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kKeptRowValues = 10'000'000;  // of the identity rows of one layer

int64_t valuesOfShape(const Shape& shape) {
  int64_t count = 1;
  for (const int64_t extent : shape) count *= extent;
  return count;
}

}  // namespace

void LinearRows::add(const Tensor& factors, const Tensor& values) {
  constant = constant + at::mv(factors, values);
  if (size.defined()) size = size + at::mv(factors.abs(), values.abs());
}

bool LinearRows::ofInputAlone() const {
  return rows[0].defined() &&
         std::none_of(rows.begin() + 1, rows.end(), [](const Tensor& some) { return some.defined(); });
}

UnitGraph::UnitGraph(const Network& network) : network_(network), inputs_(network.inputSize()) {
  torch::NoGradGuard noGrad;
  sizes_.push_back(inputs_);
  const auto& operations = network.operations();
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const Operation& operation = *operations[i];
    sizes_.push_back(valuesOfShape(operation.outputShape()));
    kinds_.push_back(Kind::Affine);
    places_.push_back(0);
    biases_.emplace_back();
    absolutes_.emplace_back();
    if (const auto* affine = dynamic_cast<const AffineOperation*>(&operation)) {
      absolutes_.back() = affine->absolute();
      Shape one = operation.inputShape();
      one.insert(one.begin(), 1);
      const Tensor bias = operation.forward(at::zeros(one, torch::kFloat64)).flatten();
      if (bias.ne(0).any().item<bool>()) biases_.back() = bias;
    } else if (auto curve = UnitCurve::of(operation)) {
      kinds_.back() = Kind::Units;
      places_.back() = layers_.size();
      layers_.push_back({i, sizes_.back(), *curve, network.graph().sources(i)[0].value, i + 1});
    } else if (const auto op = operation.describe().at("op").get<std::string>(); op == "max_pool2d") {
      kinds_.back() = Kind::Pool;
      places_.back() = pools_.size();
      pools_.push_back(i);
    } else if (unknown_.empty()) {
      unknown_ = op;
    }
  }
  if (!unknown_.empty()) return;
  starts_.resize(layers_.size());
  compact_.resize(layers_.size());
  compactSources_.resize(layers_.size());
  for (std::size_t l = 0; l < layers_.size(); ++l) {
    LinearRows rows = startOf(l, 0, std::min<int64_t>(layers_[l].units, 1));
    int64_t size = 0;
    for (const Tensor& some : rows.rows) size += some.defined() ? some.size(1) * layers_[l].units : 0;
    if (size <= kKeptRowValues && layers_[l].units * layers_[l].units <= kKeptRowValues)
      starts_[l] = startOf(l, 0, layers_[l].units);
    findCompact(l);
  }
}

void UnitGraph::findCompact(std::size_t layer) {
  if (!starts_[layer]) return;
  const auto only = [](const LinearRows& rows) {  // the one value that they read; 0 as well where there are several
    std::size_t found = 0, count = 0;
    for (std::size_t v = 0; v < rows.rows.size(); ++v)
      if (rows.rows[v].defined()) found = v, ++count;
    return count == 1 ? found : 0;
  };
  const std::size_t value = only(*starts_[layer]);
  for (std::size_t i = 0; i < layer; ++i) {
    if (layers_[i].after != value || !starts_[i] || !starts_[i]->ofInputAlone()) continue;
    compact_[layer] = CompactRows::of(starts_[layer]->rows[value], starts_[layer]->constant, starts_[i]->rows[0],
                                      starts_[i]->constant);
    compactSources_[layer] = i;
  }
}

const Tensor& UnitGraph::compactRows(std::size_t layer) const {
  return starts_[layer]->rows[layers_[compactSources_[layer]].after];
}

Tensor UnitGraph::shaped(const Tensor& rows, const Shape& shape) const {
  Shape sizes = shape;
  sizes.insert(sizes.begin(), rows.size(0));
  return rows.reshape(sizes);
}

Tensor UnitGraph::readBy(std::size_t operation, const std::vector<Tensor>& values) const {
  const auto& sources = network_.graph().sources(operation);
  if (sources.size() == 1) return values[sources[0].value];
  const auto& operations = network_.operations();
  std::vector<Tensor> parts;
  for (const auto& source : sources)
    parts.push_back(shaped(values[source.value].unsqueeze(0),
                           source.value == 0 ? network_.inputShape() : operations[source.value - 1]->outputShape()));
  return asJoin(*operations[operation]).join(parts).flatten();
}

std::vector<Tensor> UnitGraph::values(const Tensor& x) const {
  std::vector<Tensor> all{x.flatten()};
  const auto& operations = network_.operations();
  for (std::size_t i = 0; i < operations.size(); ++i)
    all.push_back(operations[i]->forward(shaped(readBy(i, all).unsqueeze(0), operations[i]->inputShape())).flatten());
  return all;
}

// To the sources of an operation, what it reads taken apart.
void UnitGraph::give(LinearRows& rows, std::size_t operation, Tensor cotangent) const {
  const auto& sources = network_.graph().sources(operation);
  const auto add = [&](std::size_t value, const Tensor& part) {
    Tensor& whole = rows.rows[value];
    whole = whole.defined() ? whole + part : part;
  };
  if (sources.size() == 1) {
    add(sources[0].value, cotangent);
    return;
  }
  const Operation& join = *network_.operations()[operation];
  const std::vector<Tensor> parts = asJoin(join).split(shaped(cotangent, join.inputShape()));
  for (std::size_t k = 0; k < parts.size(); ++k) add(sources[k].value, parts[k].flatten(1));
}

Tensor UnitGraph::throughAffine(std::size_t operation, const Tensor& here, LinearRows& rows) const {
  const Operation& affine = *network_.operations()[operation];
  if (biases_[operation].defined()) rows.add(here, biases_[operation]);
  return affine.adjoint(shaped(here, affine.outputShape()), {}).flatten(1);
}

ValueInterval UnitGraph::through(std::size_t operation, const ValueInterval& read) const {
  const Operation& affine = *network_.operations()[operation];
  const auto one = [&](const Tensor& values) { return shaped(values.unsqueeze(0), affine.inputShape()); };
  const Tensor middle = affine.forward(one((read.low + read.high) / 2)).flatten();
  const Tensor half = absolutes_[operation]->tangent(one((read.high - read.low) / 2), {}).flatten();
  const Tensor wide = half * (1 + 1e-12) + middle.abs() * 1e-12;
  return {middle - wide, middle + wide};
}

LinearRows UnitGraph::startOf(std::size_t layer, int64_t first, int64_t count) const {
  const std::size_t value = layers_[layer].before;
  LinearRows rows;
  rows.rows.resize(lastValue() + 1);
  const Tensor unit = at::zeros({count, sizeOf(value)}, torch::kFloat64);
  unit.narrow(1, first, count).fill_diagonal_(1);
  rows.rows[value] = unit;
  rows.constant = at::zeros({count}, torch::kFloat64);
  for (std::size_t i = value; i-- > 0;) {
    if (!rows.rows[i + 1].defined() || kinds_[i] != Kind::Affine) continue;
    stopPoint();
    give(rows, i, throughAffine(i, rows.rows[i + 1], rows));
    rows.rows[i + 1] = Tensor();
  }
  return rows;
}

LinearRows UnitGraph::identity(std::size_t layer, int64_t first, int64_t count) const {
  if (!starts_[layer]) return startOf(layer, first, count);
  LinearRows rows;
  for (const Tensor& all : starts_[layer]->rows) rows.rows.push_back(all.defined() ? all.narrow(0, first, count) : all);
  rows.constant = starts_[layer]->constant.narrow(0, first, count);
  return rows;
}

LinearRows UnitGraph::atLogits(const Tensor& rows) const {
  LinearRows result;
  result.rows.resize(lastValue() + 1);
  result.rows.back() = rows;
  result.constant = at::zeros({rows.size(0)}, torch::kFloat64);
  return result;
}

Tensor UnitGraph::toInput(LinearRows& rows, const Through& throughLayer, const Through& throughPool) const {
  return walk(rows, false, throughLayer, throughPool);
}

Tensor UnitGraph::dependence(std::size_t layer, const std::function<void(std::size_t, const Tensor&)>& see) const {
  LinearRows rows = identity(layer, 0, layers_[layer].units);
  for (Tensor& some : rows.rows)
    if (some.defined()) some = some.abs();
  return walk(rows, true,
              [&](std::size_t l, const Tensor& here, LinearRows&) {
                see(l, here);
                return here;
              },
              {});
}

Tensor UnitGraph::walk(LinearRows& rows, bool absolute, const Through& throughLayer, const Through& throughPool) const {
  for (std::size_t i = lastValue(); i-- > 0;) {
    const Tensor here = std::move(rows.rows[i + 1]);
    rows.rows[i + 1] = Tensor();
    if (!here.defined()) continue;
    stopPoint();
    if (absolute && kinds_[i] == Kind::Affine) {
      const Operation& affine = *absolutes_[i];
      give(rows, i, affine.adjoint(shaped(here, affine.outputShape()), {}).flatten(1));
    } else if (kinds_[i] == Kind::Affine) {
      give(rows, i, throughAffine(i, here, rows));
    } else {
      give(rows, i, (kinds_[i] == Kind::Units ? throughLayer : throughPool)(places_[i], here, rows));
    }
  }
  const Tensor result = rows.rows[0];
  return result.defined() ? result : at::zeros({rows.constant.size(0), inputs_}, torch::kFloat64);
}

double UnitGraph::workOf(std::size_t layer) const {
  const auto units = static_cast<double>(layers_[layer].units);
  const bool ends = starts_[layer] && starts_[layer]->ofInputAlone();
  return units * (ends || compact_[layer] ? static_cast<double>(inputs_) : workFrom(layer));
}

double UnitGraph::workFrom(std::size_t layer) const {
  const std::size_t end = layer < layers_.size() ? layers_[layer].before : lastValue();
  double work = 0;
  for (std::size_t i = 0; i < end; ++i) work += network_.operations()[i]->flops() + static_cast<double>(sizes_[i + 1]);
  return work;
}

}  // namespace hessianlab
