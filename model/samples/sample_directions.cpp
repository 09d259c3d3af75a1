// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/sample_directions.h"

#include <algorithm>
#include <cmath>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/curvature/norms.h"
#include "model/data/dataset_view.h"
#include "model/objective/careful_cross_entropy.h"
#include "model/robustness/seeds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kLanczosSteps = 40;
constexpr double kLanczosTolerance = 1e-4;
constexpr uint64_t kEigenvectorStream = 0, kRandomStream = 1;

void check(const AroundSample& asked, const Dataset& dataset) {
  requireTestIndices(dataset, {asked.index});
  if (!std::isfinite(asked.reach) || asked.reach <= 0) throw InputError("the reach must be a finite number above 0");
  if (!std::isfinite(asked.attack.epsilon) || asked.attack.epsilon < 0)
    throw InputError("epsilon must be a finite number of at least 0");
}

bool isZero(const Tensor& v) {
  return !(v.abs().max().item<double>() > 0);
}

}  // namespace

SampleDirections::SampleDirections(const Network& network, const Dataset& dataset, const AroundSample& asked,
                                   JobControl& control)
    : network_(network),
      asked_(asked),
      control_(control),
      attack_((check(asked, dataset), makeAttackFromText(asked.attack.text, asked.attack.norm))),
      exact_(network.to(torch::kFloat64)),
      generator_(makeGenerator(mixSeed(static_cast<uint64_t>(asked.attack.seed), kRandomStream))) {
  if (control.cancelled()) throw Interrupted();
  const StopScope stop(control_.question());
  torch::NoGradGuard noGrad;
  ownX_ = dataset.testInputs(asked.index, asked.index + 1).to(network.parameters().at(0).device(), network.dtype());
  y_ = dataset.testY.slice(0, asked.index, asked.index + 1).to(ownX_.device());
  label_ = y_[0].item<int64_t>();
  x_ = ownX_.to(torch::kFloat64);
  hessian_.emplace(exact_, carefulCrossEntropy(), x_, y_);
}

Tensor SampleDirections::random() {
  return randomDirections(x_, generator_);
}

const SampleDirections::Attacked& SampleDirections::attacked() {
  if (attacked_) return *attacked_;
  const StopScope stop(control_.question());
  Attacked found;
  AttackTask task;
  task.x = ownX_;
  task.y = y_;
  task.epsilon = asked_.attack.epsilon;
  task.seeds = attackSeeds(asked_.attack.seed, attack_->name(), torch::tensor({asked_.index}, torch::kInt64));
  task.observe = [&](const Iterates& at) { found.iterates.emplace_back(at.restart, at.x.clone()); };
  found.result = attack_->run(network_, task);
  attacked_ = std::move(found);
  return *attacked_;
}

std::pair<Tensor, SliceDirection> SampleDirections::direction(const std::string& name) {
  if (control_.cancelled()) throw Interrupted();
  const StopScope stop(control_.question());
  torch::NoGradGuard noGrad;
  SliceDirection known;
  known.asked = known.taken = name;
  Tensor v;
  if (name == "gradient") {
    v = hessian_->gradient();
    if (isZero(v)) known.reason = "the gradient is zero";
  } else if (name == "eigenvector") {
    torch::Generator generator = makeGenerator(mixSeed(static_cast<uint64_t>(asked_.attack.seed), kEigenvectorStream));
    const NormResult top = affordableNorm(*hessian_, kLanczosSteps, Start::Random, generator, kLanczosTolerance);
    v = top.vector;
    if (rowDot(v, hessian_->gradient())[0].item<double>() < 0) v = -v;  // uphill, so that it does not flicker
    if (isZero(v)) known.reason = "the curvature is zero";
    known.estimator = top.estimator;
    known.iterations = top.products;
    known.eigenvalue = rowDot(v, hessian_->apply(v))[0].item<double>();
    known.residual = top.residual[0].item<double>();
  } else if (name == "attack") {
    v = (attacked().result.x - ownX_).to(torch::kFloat64);
    if (isZero(v)) {
      const bool wrong = hessian_->logits()[0].argmax().item<int64_t>() != label_;
      known.reason = wrong ? "the sample is misclassified already" : "the attack does not move the sample";
    }
  } else if (name == "random") {
    v = random();
  } else {
    throw InputError("unknown direction '" + name + "'; known are gradient, eigenvector, attack, random");
  }
  if (!known.reason.empty()) {
    v = random();
    known.taken = "random";
  }
  v = normaliseRows(v);
  known.vector = toPicture(v[0].cpu());
  return {v, known};
}

}  // namespace hessianlab
