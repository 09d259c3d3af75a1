// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/quantities.h"

#include <algorithm>

#include "model/base/number_text.h"

namespace hessianlab {

const std::vector<QuantityKind>& quantityKinds() {
  using P = const ProbeRecord&;
  using E = const EvaluationRecord&;
  using Source = QuantityKind::Source;
  static const std::vector<QuantityKind> all{
      {"hessian_norm_p10", "10 % quantile of ‖H‖", Source::Probe, false, [](P p) { return p.hessianNorm.p10; }},
      {"hessian_norm_median", "median ‖H‖", Source::Probe, false, [](P p) { return p.hessianNorm.median; }},
      {"hessian_norm_p90", "90 % quantile of ‖H‖", Source::Probe, false, [](P p) { return p.hessianNorm.p90; }},
      {"gradient_norm_p10", "10 % quantile of ‖g‖", Source::Probe, false, [](P p) { return p.gradientNorm.p10; }},
      {"gradient_norm_median", "median ‖g‖", Source::Probe, false, [](P p) { return p.gradientNorm.median; }},
      {"gradient_norm_p90", "90 % quantile of ‖g‖", Source::Probe, false, [](P p) { return p.gradientNorm.p90; }},
      {"normalised_median", "median ‖H‖/‖g‖", Source::Probe, false, [](P p) { return p.normalisedMedian; }},
      {"lambda_min_median", "median λ_min", Source::Probe, false, [](P p) { return p.lambdaMinMedian; }},
      {"confidence_mean", "mean confidence", Source::Probe, true, [](P p) { return p.confidenceMean; }},
      {"test_accuracy", "test accuracy", Source::Evaluation, true, nullptr, [](E e) { return e.testAccuracy; }},
      {"test_loss", "test loss", Source::Evaluation, false, nullptr, [](E e) { return e.testLoss; }},
      {"logit_curvature_median", "median curvature of the logits", Source::LogitCurvature, false},
      {"robust_accuracy", "accuracy under attack", Source::Attack, true},
  };
  return all;
}

const QuantityKind* findQuantity(const std::string& name) {
  const auto& kinds = quantityKinds();
  const auto found = std::find_if(kinds.begin(), kinds.end(), [&](const QuantityKind& k) { return k.name == name; });
  return found == kinds.end() ? nullptr : &*found;
}

std::vector<std::string> quantityNames() {
  std::vector<std::string> names;
  for (const QuantityKind& kind : quantityKinds()) names.push_back(kind.name);
  return names;
}

std::string Quantity::text() const {
  std::string text = run + (atStart ? ".start." : ".") + name;
  if (!attack.empty()) text += "(" + attack + ", " + norm + ", " + numberText(epsilon) + ")";
  return text;
}

std::optional<double> readRecord(const Quantity& quantity, const std::vector<ProbeRecord>& probes,
                                 const std::vector<EvaluationRecord>& evaluations) {
  const QuantityKind* kind = findQuantity(quantity.name);
  if (!kind) return std::nullopt;
  if (kind->ofProbe && !probes.empty()) return kind->ofProbe(quantity.atStart ? probes.front() : probes.back());
  if (kind->ofEvaluation && !evaluations.empty())
    return kind->ofEvaluation(quantity.atStart ? evaluations.front() : evaluations.back());
  return std::nullopt;
}

}  // namespace hessianlab
