// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/curve.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

#include "model/attacks/catalogue.h"
#include "model/error.h"
#include "model/nn/random.h"
#include "model/robustness/seeds.h"
#include "model/robustness/wilson.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kBatch = 250;
constexpr std::size_t kMostEpsilons = 1000;

void checkEpsilons(const std::vector<double>& epsilons) {
  if (epsilons.empty())
    throw InputError("epsilons: the list is empty; give at least one value, for example 0:0.2:0.02");
  if (epsilons.size() > kMostEpsilons) throw InputError("epsilons: more than 1000 values; use a coarser step");
  for (std::size_t i = 0; i < epsilons.size(); ++i) {
    std::ostringstream value;
    value << "epsilons: " << epsilons[i];
    if (!std::isfinite(epsilons[i]) || epsilons[i] < 0)
      throw InputError(value.str() + " is not possible; each must be a finite number of at least 0");
    if (i > 0 && epsilons[i] <= epsilons[i - 1])
      throw InputError(value.str() + " does not lie above the value before it; sort them and leave out repetitions");
  }
}

std::vector<std::unique_ptr<Attack>> makeAttacks(const RobustnessRequest& request) {
  if (request.attacks.empty()) throw InputError("attacks: the list is empty; name at least one, for example pgd");
  const Norm norm = parseNorm(request.norm);
  std::vector<std::unique_ptr<Attack>> attacks;
  std::set<std::string> seen;
  for (const std::string& name : request.attacks) {
    attacks.push_back(makeAttack(name, norm));
    if (!seen.insert(name).second) throw InputError("attacks: '" + name + "' is named twice; name it once");
  }
  return attacks;
}

// The state of one evaluation: which samples each attack has broken so far.
class Evaluation {
 public:
  Evaluation(const Network& network, const Dataset& dataset, const RobustnessRequest& request, JobControl& control)
      : network_(network), dataset_(dataset), request_(request), control_(control), attacks_(makeAttacks(request)) {
    checkEpsilons(request.epsilons);
    if (request.samples < 1)
      throw InputError("samples is " + std::to_string(request.samples) + "; it must be at least 1");
    samples_ = std::min(request.samples, dataset.testSize());
    for (const auto& attack : attacks_) workPerEpsilon_ += static_cast<double>(attack->gradientsPerSample());
    result_.norm = request.norm;
    result_.samples = samples_;
    result_.seed = request.seed;
    for (const auto& attack : attacks_) result_.attacks.push_back({attack->name(), {}, attack->settings()});
  }

  RobustnessResult run() {
    torch::NoGradGuard noGrad;
    try {
      lookAtCleanInputs();
      for (std::size_t at = 0; at < request_.epsilons.size(); ++at) {
        for (std::size_t a = 0; a < attacks_.size(); ++a) attackAll(a, at);
        book(request_.epsilons[at]);
      }
    } catch (const Interrupted&) {
      result_.complete = false;
    }
    return std::move(result_);
  }

 private:
  void stopIfCancelled() const {
    if (control_.cancelled()) throw Interrupted();
  }

  void lookAtCleanInputs() {
    Tensor correct = at::empty({samples_}, torch::kBool);
    for (int64_t first = 0; first < samples_; first += kBatch) {
      stopIfCancelled();
      const int64_t last = std::min(first + kBatch, samples_);
      const Tensor x = inputs(dataset_.testInputs(first, last));
      correct.slice(0, first, last).copy_(network_.logits(x).argmax(1).cpu().eq(dataset_.testY.slice(0, first, last)));
    }
    robust_.assign(attacks_.size(), correct);
    for (Tensor& mask : robust_) mask = mask.clone();
    result_.cleanAccuracy = correct.to(torch::kFloat64).mean().item<double>();
    for (int64_t i = 0; i < samples_; ++i) {
      const bool right = correct[i].item<bool>();
      result_.indices.push_back(i);
      result_.correct.push_back(right);
      result_.smallestEpsilon.push_back(right ? std::nullopt : std::optional<double>(0));
    }
  }

  // Attack `a` on all samples that it has not broken yet, in full batches.
  void attackAll(std::size_t a, std::size_t epsilonIndex) {
    const Attack& attack = *attacks_[a];
    const double share = static_cast<double>(attack.gradientsPerSample()) / workPerEpsilon_;
    const double begin = static_cast<double>(epsilonIndex) + workDone_;
    const Tensor open = robust_[a].nonzero().squeeze(1);
    for (int64_t first = 0; first < open.numel(); first += kBatch) {
      stopIfCancelled();
      const Tensor rows = open.slice(0, first, std::min(first + kBatch, open.numel()));
      AttackTask task;
      task.x = inputs(dataset_.testInputs(rows));
      task.y = dataset_.testY.index_select(0, rows).to(task.x.device());
      task.epsilon = request_.epsilons[epsilonIndex];
      task.seeds = attackSeeds(request_.seed, attack.name(), rows);
      task.interrupted = [this] { return control_.cancelled(); };
      robust_[a].index_put_({rows}, attack.run(network_, task).success.logical_not().cpu());
      report(begin + share * static_cast<double>(first + rows.numel()) / static_cast<double>(open.numel()));
    }
    workDone_ = a + 1 < attacks_.size() ? workDone_ + share : 0;
    report(begin + share);
  }

  void report(double epsilonsDone) {
    control_.setProgress(epsilonsDone / static_cast<double>(request_.epsilons.size()));
  }

  // Adds one ε to the result once every attack is through with it.
  void book(double epsilon) {
    Tensor worst = robust_[0].clone();
    for (std::size_t a = 0; a < robust_.size(); ++a) {
      result_.attacks[a].accuracy.push_back(robust_[a].to(torch::kFloat64).mean().item<double>());
      worst.logical_and_(robust_[a]);
    }
    const auto count = worst.sum().item<int64_t>();
    result_.epsilons.push_back(epsilon);
    result_.accuracy.push_back(static_cast<double>(count) / static_cast<double>(samples_));
    result_.interval95.push_back(wilson95(count, samples_));
    for (int64_t i = 0; i < samples_; ++i) {
      auto& smallest = result_.smallestEpsilon[static_cast<std::size_t>(i)];
      if (!smallest && !worst[i].item<bool>()) smallest = epsilon;
    }
  }

  Tensor inputs(const Tensor& x) const {
    const auto parameters = network_.parameters();
    return parameters.empty() ? x : x.to(parameters[0].device(), network_.dtype());
  }

  const Network& network_;
  const Dataset& dataset_;
  const RobustnessRequest& request_;
  JobControl& control_;
  std::vector<std::unique_ptr<Attack>> attacks_;
  int64_t samples_ = 0;
  double workPerEpsilon_ = 0, workDone_ = 0;
  std::vector<Tensor> robust_;  // one mask of all samples per attack
  RobustnessResult result_;
};

}  // namespace

RobustnessResult measureRobustness(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
                                   JobControl& control) {
  return Evaluation(network, dataset, request, control).run();
}

}  // namespace hessianlab
