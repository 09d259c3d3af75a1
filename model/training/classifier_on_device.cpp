// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a classifier on a GPU. The processor queues them and never waits: their numbers stay there until they
// are asked for, all at once. So a step that leads nowhere is found a few steps late, and all since the last reading
// are taken back.
#include <chrono>
#include <cmath>

#include "model/nn/finite.h"
#include "model/training/classifier.h"
#include "model/training/classifier_metrics.h"
#include "model/training/pass.h"

namespace hessianlab {

using torch::Tensor;

namespace {

enum UnreadNumber : int64_t { kUnreadLoss, kUnreadPenalty, kUnreadAccuracy, kUnreadGradient, kUnreadWeights };

double secondsFrom(std::chrono::steady_clock::time_point begin) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Tensor sumOfNorms(const std::vector<Tensor>& tensors) {
  std::vector<Tensor> norms;
  for (const Tensor& t : tensors) norms.push_back(at::linalg_vector_norm(t));
  return at::stack(norms).sum();
}

}  // namespace

Tensor Classifier::gradientsUnread() const {
  torch::NoGradGuard noGrad;
  std::vector<Tensor> gradients;
  for (const Tensor& p : learned_)
    if (p.grad().defined()) gradients.push_back(p.grad());
  return sumOfNorms(gradients);
}

Record Classifier::stepUnread() {
  const auto begin = std::chrono::steady_clock::now();
  if (unread_.empty()) beforeUnread_ = state();
  takeUpChanges();
  const auto [x, y] = trainSamples(order_.next());
  const LaterChecks later;
  WeightsLock weights(weights_, std::defer_lock);
  Tensor penalty, gradient;
  const bool inTurns = penaltyOptimizer_ && !regularizer_->weighsNothing();
  if (inTurns) {
    weights.lock();
    Pass pass(network_, objective_, x, y, regularizer_->share());
    penalty = regularizer_->penalty(pass, context(), generator_);
    if (penalty.defined() && penalty.requires_grad()) {
      penaltyOptimizer_->zeroGrad();
      penalty.backward();
      gradient = gradientsUnread();
      penaltyOptimizer_->step(stepsDone_, totalSteps());
    }
  }
  Pass pass(network_, objective_, x, y, regularizer_->share());
  const RegularizedLoss result = penaltyOptimizer_ ? RegularizedLoss{pass.loss(), {}}
                                                   : regularizedLoss(*regularizer_, pass, context(), generator_);
  if (!inTurns) penalty = result.penalty;
  optimizer_.zeroGrad();
  (result.penalty.defined() ? result.loss + result.penalty : result.loss).backward();
  gradient = gradient.defined() ? gradient + gradientsUnread() : gradientsUnread();
  {
    torch::NoGradGuard noGrad;
    const Tensor accuracy = accuracyOn(pass.outputs().detach(), y);
    const Tensor nothing = at::zeros_like(accuracy);
    const auto number = [&](const Tensor& t) { return t.defined() ? t.detach().to(torch::kFloat64) : nothing; };
    unread_.push_back({recordNow(RecordKind::Step, {}), penalty.defined(), 0,
                       at::stack({number(result.loss), number(penalty), accuracy, number(gradient),
                                  number(sumOfNorms(network_.parameters()))})});
  }
  if (!weights.owns_lock()) weights.lock();
  optimizer_.step(stepsDone_, totalSteps());
  ++stepsDone_;
  weights.unlock();
  Unread& now = unread_.back();
  now.rate = optimizer_.lastRate();
  now.record.step = stepsDone_;
  now.record.epoch = timeline().epoch();
  unreadSeconds_ += secondsFrom(begin);
  if (penalty.defined() && timesPlainStep()) timePlainStep(x, y);
  return now.record;
}

std::vector<Record> Classifier::readSteps() {
  if (unread_.empty()) return {};
  const auto begin = std::chrono::steady_clock::now();
  std::vector<Tensor> numbers;
  for (const Unread& one : unread_) numbers.push_back(one.numbers);
  const Tensor read = at::stack(numbers).cpu();
  const auto value = read.accessor<double, 2>();
  const double each = (std::exchange(unreadSeconds_, 0) + secondsFrom(begin)) / static_cast<double>(unread_.size());
  const std::vector<Unread> steps = std::exchange(unread_, {});
  std::vector<Record> records;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    const auto of = value[static_cast<int64_t>(i)];
    if (const std::string problem =
            problemOf(of[kUnreadLoss], of[kUnreadPenalty], of[kUnreadGradient], of[kUnreadWeights]);
        !problem.empty()) {
      restore(*beforeUnread_);
      throw noLongerUsable(problem, steps[i].record.step);
    }
    bookStep(each, steps[i].hasPenalty);
    Record record = steps[i].record;
    record.seconds = cost_.training + cost_.penalty;
    record.values.resize(classifier::kStepValues);
    record.values[classifier::kTrainLoss] = of[kUnreadLoss];
    record.values[classifier::kPenalty] = of[kUnreadPenalty];
    record.values[classifier::kTrainAccuracy] = of[kUnreadAccuracy];
    record.values[classifier::kLearningRate] = steps[i].rate;
    records.push_back(std::move(record));
  }
  return records;
}

}  // namespace hessianlab
