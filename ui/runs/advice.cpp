// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/advice.h"

#include <algorithm>
#include <vector>

#include "ui/runs/run.h"
#include "ui/words/config_access.h"

namespace hessianlab {

namespace {

constexpr double kSaturatedConfidence = 0.995, kTinyNorm = 0.01, kLooseResidual = 0.1;
constexpr double kSharpSoftplus = 50;

const auto kReluAdvice = QStringLiteral(
    "ReLU networks bend only at kinks, which H does not see: what is left in ‖H‖ is the softmax part. Softplus (β "
    "about "
    "8) shows the curvature of the whole network.");

// method of Mustafa et al. bounds the adversary by ‖H‖; p(1−p) → 0 makes ‖H‖ small with no gain in robustness.
void warnOfSaturation(QStringList& advice, double meanConfidence, double medianNorm) {
  if (meanConfidence <= kSaturatedConfidence || medianNorm >= kTinyNorm) return;
  advice << QStringLiteral(
                "‖H‖ is tiny because the network is almost certain everywhere (mean confidence %1 %): "
                "saturation makes curvature vanish without making the network robust. Trust the attack "
                "curve, not ‖H‖.")
                .arg(100 * meanConfidence, 0, 'f', 1);
}

// Some eigenvalue lies within the residual of the estimate (relative to ‖H‖), whatever the estimator.
void warnOfResidual(QStringList& advice, double worst) {
  if (worst <= kLooseResidual) return;
  advice << QStringLiteral(
                "The newest ‖H‖ is not settled: for the worst sample ‖Hv − λv‖ is still %1 of ‖H‖. Read it as a "
                "lower estimate.")
                .arg(shortNumber(worst));
}

bool penalisesCurvature(const ExperimentConfig& config) {
  return config.regularizer.name.rfind("hessian-", 0) == 0 || config.regularizer.name == "epsilon-calibrated";
}

bool piecewiseLinear(const std::string& activation) {
  return activation == "relu" || activation == "leaky_relu";
}

}  // namespace

QStringList adviceOnSettings(const ExperimentConfig& config) {
  QStringList advice;
  const std::string& activation = config.architecture.activation;
  const bool hasHidden = config.architecture.name != "linear";
  if (penalisesCurvature(config) && hasHidden && piecewiseLinear(activation)) advice << kReluAdvice;
  if (penalisesCurvature(config) && hasHidden && activation == "softplus" && config.architecture.beta > kSharpSoftplus)
    advice << QStringLiteral(
        "With so large a β softplus is nearly ReLU: curvature hides in narrow kinks that few samples "
        "hit, and its estimate becomes noisy.");
  const auto strength = config.regularizer.parameters.find("strength");
  if (strength != config.regularizer.parameters.end() && std::get<double>(strength->second) == 0)
    advice << QStringLiteral("Strength 0 is plain training: the regularizer has no effect.");
  return advice;
}

QStringList adviceOnNumbers(const Run& run) {
  QStringList advice;
  if (run.probes.empty()) return advice;
  const ProbeRecord& probe = run.probes.back();
  warnOfSaturation(advice, probe.confidenceMean, probe.hessianNorm.median);
  warnOfResidual(advice, probe.residualMax);
  return advice;
}

QStringList adviceOnSurvey(const CurvatureResult& survey, const ExperimentConfig& config) {
  QStringList advice;
  if (survey.samples.empty()) return advice;
  double confidence = 0, worst = 0;
  std::vector<double> norms;
  for (const CurvatureSample& sample : survey.samples) {
    confidence += sample.confidence / static_cast<double>(survey.samples.size());
    worst = std::max(worst, sample.residual.value_or(0));
    norms.push_back(sample.norm);
  }
  const auto middle = norms.begin() + static_cast<std::ptrdiff_t>(norms.size() / 2);
  std::nth_element(norms.begin(), middle, norms.end());
  warnOfSaturation(advice, confidence, *middle);
  warnOfResidual(advice, worst);
  if (config.architecture.name != "linear" && piecewiseLinear(config.architecture.activation)) advice << kReluAdvice;
  return advice;
}

}  // namespace hessianlab
