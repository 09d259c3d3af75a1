// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/network.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/base/strict_json.h"
#include "model/nn/operations.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

constexpr int64_t kMaxValues = 1 << 22;  // of one input, and of what one operation makes of it
constexpr std::size_t kMaxText = std::size_t{1} << 24;

json parseArchitecture(const std::string& text) {
  json result = parseStrictJson(text, "architecture", kMaxText);
  if (!result.is_object())
    throw InputError(
        "architecture: must be an object in braces: {\"input\":[1,28,28],\"classes\":10,\"operations\":[…]}");
  for (const auto& [key, value] : result.items()) {
    if (key != "input" && key != "classes" && key != "operations")
      throw InputError("architecture: unknown key '" + key + "'; known are input, classes, operations");
  }
  return result;
}

Shape parseInput(const json& spec) {
  const bool present = spec.contains("input") && spec["input"].is_array();
  Shape shape;
  int64_t size = 1;
  if (present) {
    for (const auto& extent : spec["input"]) {
      if (!extent.is_number_integer() || extent.get<int64_t>() < 1 || extent.get<int64_t>() > kMaxValues) {
        size = kMaxValues + 1;
        break;
      }
      shape.push_back(extent.get<int64_t>());
      size = std::min(size * shape.back(), kMaxValues + 1);
    }
  }
  if ((shape.size() != 1 && shape.size() != 3) || size > kMaxValues)
    throw InputError("architecture: 'input' must be [channels,height,width] or [values], all at least 1");
  return shape;
}

int64_t parseClasses(const json& spec) {
  if (!spec.contains("classes") || !spec["classes"].is_number_integer() || spec["classes"].get<int64_t>() < 2 ||
      spec["classes"].get<int64_t>() > 10000)
    throw InputError("architecture: 'classes' must be a whole number from 2 to 10000");
  return spec["classes"].get<int64_t>();
}

// An operation with the sentence's beginning, where it refuses its description.
std::unique_ptr<Operation> makeNumbered(const json& spec, const Shape& in, std::size_t number) {
  const std::string where = "architecture: operation " + std::to_string(number) + " ";
  try {
    auto result = makeOperation(spec, in);
    int64_t values = 1;
    for (int64_t extent : result->outputShape()) values = std::min(values * extent, kMaxValues + 1);
    if (values > kMaxValues) throw InputError("gives more than 4 million values a sample; make it smaller");
    return result;
  } catch (const InputError& error) {
    throw InputError(where + error.what());
  }
}

// So many rows of an operation's input keep one core busy for some tens of milliseconds.
int64_t rowsAtOnce(Operation& operation, torch::ScalarType dtype) {
  constexpr double kMostWork = 4e8;  // multiplications in single precision
  const auto own = operation.parameters();
  if (own.empty()) return std::numeric_limits<int64_t>::max();
  double positions = 1;  // at which the weights are used
  for (int64_t extent : operation.outputShape()) positions *= static_cast<double>(extent);
  positions /= static_cast<double>(own[0]->size(0));
  const double work = positions * static_cast<double>(own[0]->numel()) * (dtype == torch::kFloat64 ? 2 : 1);
  return static_cast<int64_t>(std::clamp(kMostWork / work, 1.0, 1e9));
}

// apply(rows), piece by piece where the thread may be stopped. What has weights is affine and takes rows one by one.
template <class Apply>
Tensor stoppable(Operation& operation, const Tensor& rows, const Apply& apply) {
  stopPoint();
  if (!canStop()) return apply(rows);
  const int64_t most = rowsAtOnce(operation, rows.scalar_type());
  if (rows.size(0) <= most) return apply(rows);
  std::vector<Tensor> pieces;
  for (int64_t first = 0; first < rows.size(0); first += most) {
    stopPoint();
    pieces.push_back(apply(rows.narrow(0, first, std::min(most, rows.size(0) - first))));
  }
  return at::cat(pieces);
}

}  // namespace

Network::Network(Network&&) noexcept = default;
Network& Network::operator=(Network&&) noexcept = default;
Network::~Network() = default;

Network::Network(const std::string& architecture, uint64_t seed) {
  const json spec = parseArchitecture(architecture);
  inputShape_ = parseInput(spec);
  classes_ = parseClasses(spec);
  if (!spec.contains("operations") || !spec["operations"].is_array() || spec["operations"].empty())
    throw InputError("architecture: 'operations' must be a list of at least one operation");

  Shape shape = inputShape_;
  int64_t total = 0;
  json described = json::array();
  for (const auto& operation : spec["operations"]) {
    operations_.push_back(makeNumbered(operation, shape, operations_.size() + 1));
    shape = operations_.back()->outputShape();
    described.push_back(operations_.back()->describe());
    for (const Tensor* p : operations_.back()->parameters()) total += p->numel();
    if (total > kMostParameters) throw InputError("architecture: more than 268 million parameters; make it smaller");
  }
  if (shape != Shape{classes_})
    throw InputError("architecture: the last operation must give one value per class (" + std::to_string(classes_) +
                     "); end with {\"op\":\"linear\",\"out\":" + std::to_string(classes_) + "}");
  architecture_ = json{{"input", inputShape_}, {"classes", classes_}, {"operations", described}}.dump();

  for (const auto& operation : operations_) smooth_ = smooth_ || operation->smooth();

  torch::NoGradGuard noGrad;
  torch::Generator generator = makeGenerator(seed);
  for (const auto& operation : operations_) {
    const auto own = operation->parameters();
    if (own.empty()) continue;
    const double bound = 1 / std::sqrt(static_cast<double>(own[0]->numel() / own[0]->size(0)));
    for (Tensor* p : own) p->uniform_(-bound, bound, generator);
  }
}

Network Network::clone() const {
  Network result;
  result.architecture_ = architecture_;
  result.inputShape_ = inputShape_;
  result.classes_ = classes_;
  result.smooth_ = smooth_;
  for (const auto& operation : operations_) result.operations_.push_back(operation->clone());
  return result;
}

Network Network::to(torch::ScalarType dtype) const {
  Network result = clone();
  for (const auto& operation : result.operations_) {
    for (Tensor* p : operation->parameters()) *p = p->detach().to(dtype).set_requires_grad(true);
  }
  return result;
}

void Network::copyParametersFrom(const Network& other) {
  TORCH_CHECK(architecture_ == other.architecture_, "copyParametersFrom: different architectures");
  torch::NoGradGuard noGrad;
  const auto mine = parameters(), theirs = other.parameters();
  for (std::size_t i = 0; i < mine.size(); ++i) Tensor(mine[i]).copy_(theirs[i]);
}

int64_t Network::inputSize() const {
  int64_t size = 1;
  for (int64_t extent : inputShape_) size *= extent;
  return size;
}

torch::ScalarType Network::dtype() const {
  const auto all = parameters();
  return all.empty() ? torch::kFloat32 : all.front().scalar_type();
}

std::vector<Tensor> Network::parameters() const {
  std::vector<Tensor> result;
  for (const auto& operation : operations_) {
    for (const Tensor* p : operation->parameters()) result.push_back(*p);
  }
  return result;
}

std::vector<std::pair<std::string, Tensor>> Network::namedParameters() const {
  std::vector<std::pair<std::string, Tensor>> result;
  int number = 0;
  for (const auto& operation : operations_) {
    const auto own = operation->parameters();
    if (own.empty()) continue;
    const std::string prefix = std::to_string(number++);
    result.emplace_back(prefix + ".weight", *own[0]);
    result.emplace_back(prefix + ".bias", *own[1]);
  }
  return result;
}

Tensor Network::logits(const Tensor& x) const {
  Tensor a = x;
  for (const auto& operation : operations_)
    a = stoppable(*operation, a, [&](const Tensor& rows) { return operation->forward(rows); });
  return a;
}

Tape Network::record(const Tensor& x, Order order) const {
  Tape tape;
  tape.rows = x.size(0);
  tape.caches.resize(operations_.size());
  Tensor a = x;
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    OperationCache& cache = tape.caches[i];
    cache.order = order;
    cache.input = a;
    a = stoppable(*operations_[i], a,
                  [&](const Tensor& rows) { return operations_[i]->forwardRecording(rows, cache); });
    if (!operations_[i]->smooth() || order == Order::First)
      cache.input = torch::Tensor();  // only a smooth activation's Taylor pass reads it
  }
  tape.logits = a;
  return tape;
}

Tensor Network::pushforward(const Tape& tape, const Tensor& t) const {
  Tensor current = t;
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    current = stoppable(*operations_[i], current,
                        [&](const Tensor& rows) { return operations_[i]->tangent(rows, tape.caches[i]); });
  }
  return current;
}

Tensor Network::pullback(const Tape& tape, const Tensor& d) const {
  torch::NoGradGuard noGrad;
  Tensor current = d;
  for (std::size_t i = operations_.size(); i-- > 0;) {
    current = stoppable(*operations_[i], current,
                        [&](const Tensor& rows) { return operations_[i]->adjoint(rows, tape.caches[i]); });
  }
  return current;
}

Tensor Network::pullbackOfLoss(Tape& tape, const Tensor& d) const {
  torch::NoGradGuard noGrad;
  Tensor current = d;
  for (std::size_t i = operations_.size(); i-- > 0;) {
    operations_[i]->recordAdjoint(current, tape.caches[i]);
    current = stoppable(*operations_[i], current,
                        [&](const Tensor& rows) { return operations_[i]->adjoint(rows, tape.caches[i]); });
  }
  return current;
}

Tensor Network::pushforwardRecording(const Tape& tape, const Tensor& v, std::vector<Tensor>& tangents) const {
  torch::NoGradGuard noGrad;
  tangents.resize(operations_.size());
  Tensor current = v;
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    if (operations_[i]->smooth()) tangents[i] = current;
    current = stoppable(*operations_[i], current,
                        [&](const Tensor& rows) { return operations_[i]->tangent(rows, tape.caches[i]); });
  }
  return current;
}

Tensor Network::secondOrderPullback(const Tape& tape, Tensor d, const std::vector<Tensor>& tangents) const {
  torch::NoGradGuard noGrad;
  for (std::size_t i = operations_.size(); i-- > 0;) {
    d = stoppable(*operations_[i], d,
                  [&](const Tensor& rows) { return operations_[i]->secondOrder(rows, tangents[i], tape.caches[i]); });
  }
  return d;
}

Tensor Network::taylor(const Tape& tape, const Tensor& v) const {
  Tensor jets = v;
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    jets = stoppable(*operations_[i], jets,
                     [&](const Tensor& rows) { return operations_[i]->taylor(rows, tape.caches[i]); });
  }
  return jets;
}

}  // namespace hessianlab
