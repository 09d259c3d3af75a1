// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/advice.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "model/base/number_text.h"
#include "model/nn/operations/activations.h"
#include "model/robustness/trust.h"

namespace hessianlab {

namespace {

constexpr double kSaturatedConfidence = 0.995, kTinyNorm = 0.01, kLooseResidual = 0.1;
constexpr double kSharpSoftplus = 50;
constexpr const char* kActivation = "architecture.activation";
constexpr const char* kBeta = "architecture.beta";

const char kReluAdvice[] =
    "ReLU networks bend only at kinks, which H does not see: what is left in ‖H‖ is the softmax part. Softplus (β "
    "about 8) shows the curvature of the whole network.";

std::string rounded(const char* format, double value) {
  char text[32];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

// The method of Mustafa et al. bounds the adversary by ‖H‖; p(1−p) → 0 makes ‖H‖ small with no gain in robustness.
void warnOfSaturation(Advice& advice, double meanConfidence, double medianNorm) {
  if (meanConfidence <= kSaturatedConfidence || medianNorm >= kTinyNorm) return;
  advice.push_back("‖H‖ is tiny because the network is almost certain everywhere (mean confidence " +
                   rounded("%.1f", 100 * meanConfidence) +
                   " %): saturation makes curvature vanish without making the network robust. Trust the attack curve, "
                   "not ‖H‖.");
}

// Some eigenvalue lies within the residual of the estimate (relative to ‖H‖), whatever the estimator.
void warnOfResidual(Advice& advice, double worst) {
  if (worst <= kLooseResidual) return;
  advice.push_back("The newest ‖H‖ is not settled: for the worst sample ‖Hv − λv‖ is still " + rounded("%.4g", worst) +
                   " of ‖H‖. Read it as a lower estimate.");
}

// A loss of the test set that ends far above that of the untrained network: the steps were too long.
void warnOfDivergence(Advice& advice, const RecordTable& records) {
  constexpr double kGrown = 10;
  if (!records.metrics().find("test_loss")) return;
  const auto& losses = records.column("test_loss");
  const auto known = [](double value) { return std::isfinite(value); };
  const auto first = std::find_if(losses.begin(), losses.end(), known);
  const auto last = std::find_if(losses.rbegin(), losses.rend(), known);
  if (first == losses.end() || *last <= kGrown * *first) return;
  advice.push_back("The loss grew from " + rounded("%.3g", *first) + " to " + rounded("%.3g", *last) +
                   ": the training diverged. Lower the learning rate.");
}

bool penalisesCurvature(const ExperimentConfig& config, const Catalogues& catalogues) {
  const CatalogueEntry* regularizer = chosenIn(config, "regularizer", catalogues);
  return regularizer && regularizer->is(trait::kCurvature);
}

// The network bends at kinks alone; one without hidden layers does not bend at all.
bool bendsAtKinks(const ExperimentConfig& config, const Catalogues& catalogues) {
  if (!isUsed(config, kActivation, catalogues)) return false;
  const CatalogueEntry* activation = find(activationCatalogue(), config.word(kActivation));
  return activation && activation->is(trait::kKinks);
}

}  // namespace

Advice adviceOnSettings(const ExperimentConfig& config, const Catalogues& catalogues) {
  Advice advice;
  const bool curvature = penalisesCurvature(config, catalogues);
  if (curvature && bendsAtKinks(config, catalogues)) advice.push_back(kReluAdvice);
  if (curvature && isUsed(config, kBeta, catalogues) && config.number(kBeta) > kSharpSoftplus)
    advice.push_back(
        "With so large a β softplus is nearly ReLU: curvature hides in narrow kinks that few samples hit, and its "
        "estimate becomes noisy.");
  const ParameterValue* strength = config.find("regularizer.strength");
  if (strength && std::get<double>(*strength) == 0)
    advice.push_back("Strength 0 is plain training: the regularizer has no effect.");
  return advice;
}

Advice adviceOnNumbers(const RecordTable& records) {
  Advice advice;
  warnOfDivergence(advice, records);
  const auto confidence = records.last("confidence_mean"), norm = records.last("hessian_norm_median");
  if (confidence && norm) warnOfSaturation(advice, *confidence, *norm);
  if (const auto& basis = records.basis()) warnOfResidual(advice, basis->residualMax);
  return advice;
}

Advice adviceOnSurvey(const CurvatureResult& survey, const ExperimentConfig& config, const Catalogues& catalogues) {
  Advice advice;
  if (survey.samples.empty()) return advice;
  if (!survey.remark.empty()) advice.push_back(survey.remark);
  double confidence = 0, worst = 0;
  int64_t uncertain = 0;
  std::vector<double> norms;
  for (const CurvatureSample& sample : survey.samples) {
    confidence += sample.confidence / static_cast<double>(survey.samples.size());
    worst = std::max(worst, sample.residual.value_or(0));
    uncertain += !sample.converged;
    norms.push_back(sample.norm);
  }
  const auto middle = norms.begin() + static_cast<std::ptrdiff_t>(norms.size() / 2);
  std::nth_element(norms.begin(), middle, norms.end());
  warnOfSaturation(advice, confidence, *middle);
  warnOfResidual(advice, worst);
  if (uncertain > 0)
    advice.push_back("‖H‖ of " + std::to_string(uncertain) + " of " + std::to_string(survey.samples.size()) +
                     " samples is not certain: the estimator has not settled there. More iterations, or the exact "
                     "estimator, can tell.");
  if (bendsAtKinks(config, catalogues)) advice.push_back(kReluAdvice);
  return advice;
}

// Of a norm that counts each pixel by itself, 1 covers all that a pixel can be.
Advice adviceOnEpsilons(Norm norm, const std::vector<double>& epsilons, const std::string& where) {
  const double largest = epsilons.empty() ? 0 : *std::max_element(epsilons.begin(), epsilons.end());
  if (norm != Norm::Linf || largest <= 1) return {};
  return {where + ": an L∞ epsilon of " + numberText(largest) +
          " is more than the inputs' whole range from 0 to 1; write 8/255 for a change of 8 grey levels, 0.05 with a "
          "point, and commas only between values"};
}

Advice adviceOnEvaluation(const RobustnessResult& result, const std::string& run) {
  Advice advice = result.faults;
  if (!result.remark.empty()) advice.push_back(result.remark);
  const Trust trust = trustIn(&result, run, result.step);
  if (trust.state == Trust::State::Failed && result.faults.empty()) advice.push_back(trust.text + ". " + trust.help);
  return advice;
}

}  // namespace hessianlab
