// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/network.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/nn/finite.h"
#include "model/nn/join.h"
#include "model/nn/network_spec.h"
#include "model/nn/operation_builder.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

// So many rows of an operation's input keep one core busy for some tens of milliseconds.
int64_t rowsAtOnce(const Operation& operation, torch::ScalarType dtype) {
  constexpr double kMostWork = 4e8;  // multiplications in single precision
  const double work = operation.flops() * (dtype == torch::kFloat64 ? 2 : 1);
  if (work == 0 || !operation.affine())
    return std::numeric_limits<int64_t>::max();  // what is affine takes rows one by one
  return static_cast<int64_t>(std::clamp(kMostWork / work, 1.0, 1e9));
}

// With a graph they are a training step's, which looks at its loss itself.
Tensor finiteOutputs(Tensor outputs) {
  if (!torch::GradMode::is_enabled()) requireFinite(outputs, "the network's outputs");
  return outputs;
}
Tensor finiteDerivatives(Tensor derivatives) {
  if (!torch::GradMode::is_enabled()) requireFinite(derivatives, "derivatives of the network");
  return derivatives;
}

// apply(rows), piece by piece where the thread may be stopped.
template <class Apply>
Tensor stoppable(const Operation& operation, const Tensor& rows, const Apply& apply) {
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
  const NetworkSpec spec = parseNetworkSpec(architecture);
  inputShape_ = spec.input;
  classes_ = spec.classes;
  graph_ = Graph(spec.operations);

  OperationBuilder builder(inputShape_, graph_);
  for (const json& operation : spec.operations) operations_.push_back(builder.make(operation));
  builder.requireLogits(classes_);
  finish();

  torch::NoGradGuard noGrad;
  torch::Generator generator = makeGenerator(seed);
  for (const auto& operation : operations_) operation->initialise(generator);
}

Network::Network(std::vector<std::unique_ptr<Operation>> chain)
    : inputShape_(chain.front()->inputShape()),
      operations_(std::move(chain)),
      graph_(Graph::chain(operations_.size())) {
  const Shape last = operations_.back()->outputShape();
  TORCH_CHECK(last.size() == 1, "Network: the last operation must give a flat value");
  classes_ = last[0];
  finish();
}

void Network::finish() {
  json described = json::array();
  for (std::size_t i = 0; i < operations_.size(); ++i) {
    described.push_back(operations_[i]->describe());
    graph_.describe(i, described.back());
  }
  const auto smooth = [](const auto& operation) { return operation->smooth(); };
  firstSmooth_ =
      static_cast<std::size_t>(std::find_if(operations_.begin(), operations_.end(), smooth) - operations_.begin());
  architecture_ = json{{"input", inputShape_}, {"classes", classes_}, {"operations", described}}.dump();
}

Network Network::clone() const {
  Network result;
  result.architecture_ = architecture_;
  result.inputShape_ = inputShape_;
  result.classes_ = classes_;
  result.firstSmooth_ = firstSmooth_;
  result.graph_ = graph_;
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
    const auto own = operation->namedParameters();
    if (own.empty()) continue;
    const std::string prefix = std::to_string(number++) + ".";
    for (const NamedParameter& parameter : own) result.emplace_back(prefix + parameter.name, *parameter.value);
  }
  return result;
}

struct Network::Nothing {
  void operator()(std::size_t /*operation*/, const Tensor& /*rows*/) const {}
};

// Of Taylor components a branch that has not bent yet carries only ȧ: its ä is 0.
Tensor Network::joined(std::size_t operation, std::vector<Tensor> parts) const {
  int64_t rows = 0;
  for (const Tensor& part : parts) rows = std::max(rows, part.size(0));
  for (Tensor& part : parts) {
    if (part.size(0) < rows) part = at::cat({part, at::zeros_like(part)});
  }
  return asJoin(*operations_[operation]).join(parts);
}

template <class Apply, class See, class Done>
Tensor Network::walk(const Tensor& input, const Apply& apply, const See& see, const Done& done) const {
  return graph_.forward(
      input, [this](std::size_t i, std::vector<Tensor> parts) { return joined(i, std::move(parts)); },
      [&](std::size_t i, const Tensor& rows) {
        see(i, rows);
        Tensor result =
            stoppable(*operations_[i], rows, [&](const Tensor& piece) { return apply(*operations_[i], i, piece); });
        done(i, result);
        return result;
      });
}

template <class Apply, class See>
void Network::walkBack(Graph::Cotangents& cotangents, std::size_t from, std::size_t to, const Apply& apply,
                       const See& see) const {
  torch::NoGradGuard noGrad;
  graph_.backward(
      cotangents, from, to, [this](std::size_t i, const Tensor& d) { return asJoin(*operations_[i]).split(d); },
      [&](std::size_t i, const Tensor& rows) {
        see(i, rows);
        return stoppable(*operations_[i], rows, [&](const Tensor& piece) { return apply(*operations_[i], i, piece); });
      });
}

template <class Apply>
Tensor Network::walkBack(const Tensor& output, const Apply& apply) const {
  Graph::Cotangents cotangents = graph_.cotangents(output);
  walkBack(cotangents, operations_.size(), 0, apply, Nothing());
  return finiteDerivatives(std::move(cotangents.front()));
}

Tensor Network::logits(const Tensor& x) const {
  return finiteOutputs(walk(
      x, [](const Operation& operation, std::size_t, const Tensor& rows) { return operation.forward(rows); },
      Nothing()));
}

Tape Network::record(const Tensor& x, Order order) const {
  return record(x, order, x.size(0));
}

Network::PartlyRecorded Network::recordBeginning(const Tensor& x, int64_t rows) const {
  Tape tape = record(x, Order::Second, rows);
  PartlyRecorded result{tape.logits, std::move(tape)};
  Tape& part = result.beginning;
  const auto shorten = [rows](Tensor& t) {
    if (t.defined() && t.size(0) > rows) t = t.narrow(0, 0, rows);
  };
  for (OperationCache& cache : part.caches) {
    for (Tensor* remembered : {&cache.input, &cache.first, &cache.second, &cache.index}) shorten(*remembered);
  }
  for (Tensor& named : part.named) shorten(named);
  shorten(part.logits);
  part.rows = rows;
  return result;
}

Tape Network::record(const Tensor& x, Order order, int64_t curvedRows) const {
  Tape tape;
  tape.rows = x.size(0);
  tape.caches.resize(operations_.size());
  tape.logits = finiteOutputs(walk(
      x,
      [&](const Operation& operation, std::size_t i, const Tensor& rows) {
        return operation.forwardRecording(rows, tape.caches[i]);
      },
      [&](std::size_t i, const Tensor& rows) {
        tape.caches[i].order = order;
        tape.caches[i].curvedRows = curvedRows;
        tape.caches[i].input = rows;
      },
      [&](std::size_t i, const Tensor& result) {
        if (!operations_[i]->smooth() || order == Order::First)
          tape.caches[i].input = Tensor();  // only a smooth activation's Taylor pass reads it
        if (!graph_.name(i).empty()) tape.named.push_back(result);
      }));
  return tape;
}

Tensor Network::features(const Tape& tape, const std::string& name) const {
  const auto names = graph_.names();
  const auto found = std::find(names.begin(), names.end(), name);
  if (found != names.end()) return tape.named[static_cast<std::size_t>(found - names.begin())];
  if (names.empty()) throw InputError("no operation of this network has a name, so none is called '" + name + "'");
  throw InputError("no operation of this network is called '" + name + "'" + didYouMean(name, names));
}

Tensor Network::pushforward(const Tape& tape, const Tensor& t) const {
  return pushforwardRecording(tape, t, nullptr);
}

Tensor Network::pushforwardRecording(const Tape& tape, const Tensor& v, std::vector<Tensor>* tangents,
                                     bool learned) const {
  const at::AutoGradMode graph(torch::GradMode::is_enabled() && !tangents);
  if (tangents) tangents->resize(operations_.size());
  return finiteDerivatives(walk(
      v,
      [&](const Operation& operation, std::size_t i, const Tensor& rows) {
        return operation.tangent(rows, tape.caches[i]);
      },
      [&](std::size_t i, const Tensor& rows) {
        if (tangents && (operations_[i]->smooth() || (learned && !operations_[i]->parameters().empty())))
          (*tangents)[i] = rows;
      }));
}

Tensor Network::pullback(const Tape& tape, const Tensor& d) const {
  return walkBack(d, [&](const Operation& operation, std::size_t i, const Tensor& rows) {
    return operation.adjoint(rows, tape.caches[i]);
  });
}

Tensor Network::pullbackOfLoss(Tape& tape, const Tensor& d) const {
  return finishPullback(tape, recordPullback(tape, d));
}

Graph::Cotangents Network::recordPullback(Tape& tape, const Tensor& d) const {
  Graph::Cotangents cotangents = graph_.cotangents(d);
  walkBack(
      cotangents, operations_.size(), firstSmooth_,
      [&](const Operation& operation, std::size_t i, const Tensor& rows) {
        return operation.adjoint(rows, tape.caches[i]);
      },
      [&](std::size_t i, const Tensor& rows) {
        operations_[i]->recordAdjoint(rows, tape.caches[i]);
        if (tape.logits.requires_grad() && !operations_[i]->parameters().empty()) tape.caches[i].delta = rows;
      });
  return cotangents;
}

Tensor Network::finishPullback(Tape& tape, Graph::Cotangents halfway) const {
  walkBack(
      halfway, firstSmooth_, 0,
      [&](const Operation& operation, std::size_t i, const Tensor& rows) {
        return operation.adjoint(rows, tape.caches[i]);
      },
      [&](std::size_t i, const Tensor& rows) {
        if (tape.logits.requires_grad() && !operations_[i]->parameters().empty()) tape.caches[i].delta = rows;
      });
  return finiteDerivatives(std::move(halfway.front()));
}

Tensor Network::secondOrderPullback(const Tape& tape, const Tensor& d, const std::vector<Tensor>& tangents) const {
  return walkBack(d, [&](const Operation& operation, std::size_t i, const Tensor& rows) {
    return operation.secondOrder(rows, tangents[i], tape.caches[i]);
  });
}

Tensor Network::taylor(const Tape& tape, const Tensor& v) const {
  return finiteDerivatives(walk(
      v,
      [&](const Operation& operation, std::size_t i, const Tensor& rows) {
        return operation.taylor(rows, tape.caches[i]);
      },
      Nothing()));
}

}  // namespace hessianlab
