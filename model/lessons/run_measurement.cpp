// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lessons/run_measurement.h"

#include <algorithm>
#include <cstdio>

#include "model/base/error.h"
#include "model/questions/logit_curvature.h"

namespace hessianlab {

namespace {

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// A job's result once it is there; nullptr before.
template <class Result>
std::shared_ptr<const Result> resultOf(const JobHandle<Result>& job, const std::string& what) {
  if (!job.finished()) return nullptr;
  if (job.state() == JobState::Done) return job.result();
  throw RunError(what + " could not be measured: " + (job.error().empty() ? "it was cancelled" : job.error()));
}

bool isEstimated(const Quantity& quantity, const MetricList& metrics) {
  const auto place = metrics.find(quantity.kind.name);
  return place && metrics.at(*place).estimated;
}

}  // namespace

RunMeasurement::RunMeasurement(const std::vector<Quantity>& wanted, const RecordTable& records,
                               TrainingSession& session) {
  const int64_t seed = session.config().integer("training.seed");
  const int64_t step = session.progress().step;  // whoever trains on meanwhile does not change what is measured
  for (const Quantity& quantity : wanted) {
    if (quantity.kind.source == QuantityKind::Source::Attack) {
      RobustnessRequest request;
      request.norm = parseNorm(quantity.norm);
      request.attacks = {quantity.attack};
      request.epsilons = {quantity.epsilon};  // alone: what this attack finds at this size, whatever else is asked
      request.samples = kLessonSamples;
      request.seed = seed;
      request.atStep = step;
      request.remedy.clear();
      attacks_.push_back({quantity.text(), session.ask(request)});
    } else if (quantity.kind.source == QuantityKind::Source::LogitCurvature) {
      LogitCurvatureRequest request;
      request.samples = kLessonSamples;
      request.seed = seed;
      request.atStep = step;
      logitText_ = quantity.text();
      logits_ = session.ask(request);
    } else {
      const auto value = recorded(quantity, records);
      if (!value) throw RunError(quantity.text() + " was not recorded; training.probe_every must be at least 1");
      values_[quantity.text()] = *value;
    }
  }
  const auto estimated = [&](const Quantity& quantity) { return isEstimated(quantity, records.metrics()); };
  if (const auto& basis = records.basis(); basis && std::any_of(wanted.begin(), wanted.end(), estimated))
    describe(basis->quantity, basis->estimator, basis->residualMax);
}

void RunMeasurement::describe(const std::string& what, const std::string& estimator, double residual) {
  char digits[32];
  std::snprintf(digits, sizeof digits, "%.2g", residual);
  if (!estimators_.empty()) estimators_ += "; ";
  estimators_ += what + " by " + estimator + ", residual at most " + digits;
}

void RunMeasurement::remark(const std::string& text) {
  if (text.empty() || estimators_.find(text) != std::string::npos) return;
  estimators_ += (estimators_.empty() ? "" : "; ") + text;
}

bool RunMeasurement::poll() {
  std::erase_if(attacks_, [this](const Attack& attack) {
    const auto result = resultOf(attack.job, attack.text);
    if (result) {
      values_[attack.text] = result->accuracy.front();
      remark(result->remark);
    }
    return result != nullptr;
  });
  if (logits_.valid()) {
    const auto result = resultOf(logits_, logitText_);
    if (!result) return false;
    values_[logitText_] = median(result->norm);
    remark(result->remark);
    logits_ = {};
    if (result->iterations > 0)
      describe("curvature of the logits", "power iteration", result->residualMax);
    else
      describe("curvature of the logits", "the rule that straight pieces have none", 0);
  }
  return attacks_.empty();
}

double RunMeasurement::progress() const {
  double sum = logits_.valid() ? logits_.progress() : 0;
  for (const Attack& attack : attacks_) sum += attack.job.progress();
  const auto jobs = static_cast<double>(attacks_.size() + (logits_.valid() ? 1 : 0));
  return jobs > 0 ? sum / jobs : 1;
}

void RunMeasurement::cancel() {
  logits_.cancel();
  for (const Attack& attack : attacks_) attack.job.cancel();
}

}  // namespace hessianlab
