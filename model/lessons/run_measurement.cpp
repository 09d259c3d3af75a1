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

constexpr std::string_view kCentred = "centred_";

bool isCentred(const Quantity& quantity) {
  return std::string_view(quantity.kind.name).starts_with(kCentred);
}

// Of the layer whose five strongest directions were measured.
double weightValue(const Quantity& quantity, const LayerWeights& layer) {
  const std::string name = quantity.kind.name.substr(isCentred(quantity) ? kCentred.size() : 0);
  if (name == "weight_eigenvalue") return layer.pairs.front().value;
  if (name == "weight_agreement") {
    if (!layer.kronecker) throw RunError(quantity.text() + " needs a dense first layer");
    return layer.kronecker->overlap.back();
  }
  double sum = 0;
  for (const WeightEigenpair& pair : layer.pairs) sum += pair.firstShare;
  return sum / static_cast<double>(layer.pairs.size());
}

// What the best of the certificates proves.
double certifiedOf(const RobustnessResult& result, const std::string& what) {
  std::optional<double> best;
  for (const BoundCurve& bound : result.bounds)
    if (bound.certificate && !bound.refuted) best = std::max(best.value_or(0), bound.accuracy.front());
  if (!best) throw RunError(what + ": no certificate applies to this network");
  return *best;
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
    const bool certified = quantity.kind.source == QuantityKind::Source::Certificate;
    if (certified || quantity.kind.source == QuantityKind::Source::Attack) {
      RobustnessRequest request;
      request.norm = parseNorm(quantity.norm);
      request.attacks = {certified ? "fgsm" : quantity.attack};  // a certificate is held against some attack
      request.bounds = certified;
      if (certified) request.certificates = Certificates::All;
      request.epsilons = {quantity.epsilon};  // alone: what this attack finds at this size, whatever else is asked
      request.samples = kLessonSamples;
      request.seed = seed;
      request.atStep = step;
      request.remedy.clear();
      attacks_.push_back({quantity.text(), certified, session.ask(request)});
    } else if (quantity.kind.source == QuantityKind::Source::LogitCurvature) {
      LogitCurvatureRequest request;
      request.samples = kLessonSamples;
      request.seed = seed;
      request.atStep = step;
      logitText_ = quantity.text();
      logits_ = session.ask(request);
    } else if (quantity.kind.source == QuantityKind::Source::Representation) {
      RepresentationRequest request;
      request.atStep = step;
      spreadText_ = quantity.text();
      spread_ = session.ask(request);
    } else if (quantity.kind.source == QuantityKind::Source::Record) {
      const auto value = recorded(quantity, records);
      if (!value) throw RunError(quantity.text() + " was not recorded; training.probe_every must be at least 1");
      values_[quantity.text()] = *value;
    }
  }
  for (const bool centred : {false, true}) {
    std::vector<Quantity> asked;
    for (const Quantity& quantity : wanted)
      if (quantity.kind.source == QuantityKind::Source::Weights && isCentred(quantity) == centred)
        asked.push_back(quantity);
    if (!asked.empty()) askWeights(asked, centred, session);
  }
  const auto estimated = [&](const Quantity& quantity) { return isEstimated(quantity, records.metrics()); };
  if (const auto& basis = records.basis(); basis && std::any_of(wanted.begin(), wanted.end(), estimated))
    describe(basis->quantity, basis->estimator, basis->residualMax);
}

void RunMeasurement::askWeights(const std::vector<Quantity>& wanted, bool centred, TrainingSession& session) {
  WeightsRequest request;
  request.layer = 0;
  request.top = 5;
  request.samples = 500;
  request.seed = session.config().integer("training.seed");
  request.atStep = session.progress().step;
  request.centred = centred;
  weights_.push_back({wanted, session.ask(request)});
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
      values_[attack.text] = attack.certified ? certifiedOf(*result, attack.text) : result->accuracy.front();
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
  if (spread_.valid()) {
    const auto result = resultOf(spread_, spreadText_);
    if (!result) return false;
    values_[spreadText_] = result->layer().spread.ratio();
    spread_ = {};
  }
  std::erase_if(weights_, [this](const Weights& weights) {
    const auto result = resultOf(weights.job, weights.wanted.front().text());
    if (!result) return false;
    const LayerWeights& layer = result->layers.front();
    double worst = 0;
    for (const WeightEigenpair& pair : layer.pairs) worst = std::max(worst, pair.residual);
    for (const Quantity& quantity : weights.wanted) values_[quantity.text()] = weightValue(quantity, layer);
    describe(layer.centred ? "weights, centred" : "weights", "lanczos", worst);
    remark(result->remark);
    return true;
  });
  return attacks_.empty() && weights_.empty();
}

double RunMeasurement::progress() const {
  double sum = (logits_.valid() ? logits_.progress() : 0) + (spread_.valid() ? spread_.progress() : 0);
  for (const Attack& attack : attacks_) sum += attack.job.progress();
  for (const Weights& weights : weights_) sum += weights.job.progress();
  const auto jobs =
      static_cast<double>(attacks_.size() + weights_.size() + (logits_.valid() ? 1 : 0) + (spread_.valid() ? 1 : 0));
  return jobs > 0 ? sum / jobs : 1;
}

void RunMeasurement::cancel() {
  logits_.cancel();
  spread_.cancel();
  for (const Attack& attack : attacks_) attack.job.cancel();
  for (const Weights& weights : weights_) weights.job.cancel();
}

}  // namespace hessianlab
