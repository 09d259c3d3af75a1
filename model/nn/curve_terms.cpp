// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/curve_terms.h"

#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/function.h>
#include <torch/csrc/autograd/functions/utils.h>

#include <memory>
#include <utility>
#include <vector>

#include "model/base/per_row.h"
#include "model/base/stop_point.h"
#include "model/nn/affine_operation.h"
#include "model/nn/curved_operation.h"
#include "model/nn/join.h"

namespace hessianlab {

using torch::Tensor;
using torch::autograd::variable_list;

namespace {

// What is known of one operation.
struct Stage {
  const Operation* operation = nullptr;
  const AffineOperation* learned = nullptr;  // it has parameters that learn
  const CurvedOperation* curved = nullptr;   // it is smooth
  std::vector<Tensor> parameters;            // of what learns
  OperationCache cache;
  Tensor speed;  // ȧ that it reads, where it is learned or curved
};

// nullopt: one of them is of no kind that the way back knows.
std::optional<std::vector<Stage>> stagesOf(const Network& network, const Tape& tape) {
  std::vector<Stage> stages;
  for (std::size_t i = 0; i < network.operations().size(); ++i) {
    Operation& operation = *network.operations()[i];
    Stage stage;
    stage.operation = &operation;
    bool learns = false;
    for (const Tensor* p : operation.parameters()) {
      stage.parameters.push_back(*p);
      learns = learns || p->requires_grad();
    }
    if (!learns) stage.parameters.clear();
    if (learns && !(stage.learned = dynamic_cast<const AffineOperation*>(&operation))) return std::nullopt;
    if (operation.smooth() && !(stage.curved = dynamic_cast<const CurvedOperation*>(&operation))) return std::nullopt;
    stage.cache = tape.caches[i];
    stages.push_back(std::move(stage));
  }
  return stages;
}

void addTo(Tensor& sum, const Tensor& part) {
  if (part.defined()) sum = sum.defined() ? sum + part : part;
}

class CurveNode final : public torch::autograd::Node {
 public:
  CurveNode(const Network& network, std::vector<Stage> stages, CurveDirections directions)
      : network_(network), stages_(std::move(stages)), directions_(std::move(directions)) {}

  std::string name() const override { return "CurveTerms"; }
  void release_variables() override {
    stages_.clear();
    directions_ = {};
  }

  // ȧ through all operations, and what bends on the way.
  CurveTerms forward(int64_t rows) {
    CurveTerms terms;
    if (!directions_.v.defined()) return terms;
    if (network_.smooth()) terms.bent = at::zeros({rows}, directions_.v.options());
    terms.speed = network_.graph().forward(
        directions_.v,
        [&](std::size_t i, const std::vector<Tensor>& parts) { return asJoin(*stages_[i].operation).join(parts); },
        [&](std::size_t i, const Tensor& speed) {
          stopPoint();
          Stage& stage = stages_[i];
          if (stage.learned || stage.curved) stage.speed = speed;
          return stage.curved ? stage.curved->bendingTangent(speed, stage.cache, terms.bent)
                              : stage.operation->tangent(speed, stage.cache);
        });
    return terms;
  }

  // Where the graph goes on: the outputs, what smooth operations read, and what learns.
  variable_list inputs(const Tape& tape) const {
    variable_list all{tape.logits};
    for (const Stage& stage : stages_)
      if (stage.curved) all.push_back(stage.cache.input);
    for (const Stage& stage : stages_) all.insert(all.end(), stage.parameters.begin(), stage.parameters.end());
    return all;
  }
  void forgetInputs() {
    for (Stage& stage : stages_)
      if (stage.cache.input.defined()) stage.cache.input = stage.cache.input.detach();
  }

  // The cotangents of ż, of what is bent, γ, and of the slope, κ; undefined: 0.
  variable_list apply(variable_list&& cotangents) override {
    TORCH_CHECK(!stages_.empty(), "curveTerms: the graph was let go");
    const torch::NoGradGuard noGrad;
    sources_.assign(stages_.size(), {});
    gradients_.assign(stages_.size(), {});
    const Tensor &gamma = cotangents[1], &kappa = cotangents[2];
    const bool known = kappa.defined() && directions_.alongW.speed.defined();
    const Tensor end = known ? meetDeltaAgain(kappa) : meetDelta(gamma, kappa);
    if (directions_.v.defined() && (cotangents[0].defined() || gamma.defined())) carrySpeedBack(cotangents[0], gamma);
    variable_list result{end.defined() ? directions_.bend(end) : Tensor()};
    for (std::size_t i = 0; i < stages_.size(); ++i)
      if (stages_[i].curved) result.push_back(std::move(sources_[i]));
    for (std::size_t i = 0; i < stages_.size(); ++i) {
      gradients_[i].resize(stages_[i].parameters.size());
      for (Tensor& gradient : gradients_[i]) result.push_back(std::move(gradient));
    }
    return result;
  }

 private:
  void learn(std::size_t i, const Tensor& tangent, const Tensor& cotangent) {
    const std::vector<Tensor> parts = stages_[i].learned->parameterGradients(tangent, cotangent);
    gradients_[i].resize(parts.size());
    for (std::size_t k = 0; k < parts.size(); ++k) addTo(gradients_[i][k], parts[k]);
  }

  // t forward, undefined while it is 0; gives that of the outputs.
  Tensor meetDelta(const Tensor& gamma, const Tensor& kappa) {
    const Tensor start = kappa.defined() ? directions_.w * perRow(kappa, directions_.w) : Tensor();
    return network_.graph().forward(
        start, [&](std::size_t i, std::vector<Tensor> parts) { return joined(i, std::move(parts)); },
        [&](std::size_t i, const Tensor& t) {
          const Stage& stage = stages_[i];
          if (stage.curved) {
            if (!t.defined() && !gamma.defined()) return Tensor();
            auto [result, source] = stage.curved->accelerate(t, stage.speed, gamma, stage.cache);
            sources_[i] = std::move(source);
            return result;
          }
          if (!t.defined()) return Tensor();
          if (stage.learned) learn(i, t, stage.cache.delta);
          return stage.operation->tangent(t, stage.cache);
        });
  }

  // Where t is κẇ and ẇ is there.
  Tensor meetDeltaAgain(const Tensor& kappa) {
    for (std::size_t i = 0; i < stages_.size(); ++i) {
      if (!stages_[i].learned) continue;
      const Tensor &t = directions_.alongW.read[i], &delta = stages_[i].cache.delta;
      if (t.numel() < delta.numel())
        learn(i, t * perRow(kappa, t), delta);
      else
        learn(i, t, delta * perRow(kappa, delta));
    }
    return directions_.alongW.speed * perRow(kappa, directions_.alongW.speed);
  }

  Tensor joined(std::size_t i, std::vector<Tensor> parts) const {
    Tensor known;
    for (const Tensor& part : parts)
      if (part.defined()) known = part;
    if (!known.defined()) return {};
    const auto& sources = network_.graph().sources(i);
    for (std::size_t k = 0; k < parts.size(); ++k) {
      if (parts[k].defined()) continue;
      Shape sizes =
          sources[k].value == 0 ? network_.inputShape() : network_.operations()[sources[k].value - 1]->outputShape();
      sizes.insert(sizes.begin(), known.size(0));
      parts[k] = channelsLast(at::zeros(sizes, known.options()));
    }
    return asJoin(*stages_[i].operation).join(parts);
  }

  // The cotangent of ȧ, down to the first operation that learns.
  void carrySpeedBack(const Tensor& ofSpeed, const Tensor& gamma) {
    std::size_t first = 0;
    while (first < stages_.size() && !stages_[first].learned && !stages_[first].curved) ++first;
    if (first == stages_.size()) return;
    const Graph& graph = network_.graph();
    const Tensor start =
        ofSpeed.defined() ? ofSpeed : at::zeros({directions_.v.size(0), network_.classes()}, directions_.v.options());
    Graph::Cotangents all = graph.cotangents(start);
    const auto split = [&](std::size_t i, const Tensor& d) { return asJoin(*stages_[i].operation).split(d); };
    graph.backward(all, stages_.size(), first + 1, split, [&](std::size_t i, const Tensor& d) {
      Stage& stage = stages_[i];
      if (stage.curved) return slowDown(i, d, gamma);
      if (stage.learned) learn(i, stage.speed, d);
      return stage.operation->adjoint(d, stage.cache);
    });
    const Tensor& d = all[first + 1];
    if (stages_[first].curved)
      slowDown(first, d, gamma);
    else
      learn(first, stages_[first].speed, d);
  }

  Tensor slowDown(std::size_t i, const Tensor& d, const Tensor& gamma) {
    const Stage& stage = stages_[i];
    if (!sources_[i].defined()) sources_[i] = at::zeros_like(stage.cache.first);
    return stage.curved->slowDown(d, stage.speed, gamma, stage.cache, sources_[i]);
  }

  const Network& network_;
  std::vector<Stage> stages_;
  CurveDirections directions_;
  std::vector<Tensor> sources_;                 // of one way back: what each smooth operation's input gets
  std::vector<std::vector<Tensor>> gradients_;  // and each parameter
};

}  // namespace

std::optional<CurveTerms> curveTerms(const Network& network, const Tape& tape, const CurveDirections& directions) {
  if (!torch::GradMode::is_enabled() || !tape.logits.requires_grad()) return std::nullopt;
  auto stages = stagesOf(network, tape);
  if (!stages) return std::nullopt;
  const std::shared_ptr<CurveNode> node(new CurveNode(network, *std::move(stages), directions),
                                        torch::autograd::deleteNode);
  CurveTerms terms;
  {
    const torch::NoGradGuard noGrad;
    terms = node->forward(tape.rows);
    if (directions.w.defined()) terms.slope = directions.slope.detach().clone();
  }
  node->set_next_edges(torch::autograd::collect_next_edges(node->inputs(tape)));
  node->forgetInputs();
  for (Tensor* output : {&terms.speed, &terms.bent, &terms.slope})  // in the order of the cotangents
    torch::autograd::set_history(*output, node);
  return terms;
}

}  // namespace hessianlab
