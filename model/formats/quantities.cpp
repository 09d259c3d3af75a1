// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/quantities.h"

#include <algorithm>

#include "model/base/number_text.h"

namespace hessianlab {

QuantityList::QuantityList(const std::vector<const MetricList*>& labs) {
  using Source = QuantityKind::Source;
  for (const MetricList* metrics : labs)
    for (const Metric& metric : metrics->all())
      if (metric.kind != RecordKind::Step && !find(metric.key))
        kinds_.push_back({metric.key, metric.title, Source::Record, metric.share});
  kinds_.push_back({"logit_curvature_median", "median curvature of the logits", Source::LogitCurvature, false});
  for (const QuantityKind& kind :
       {QuantityKind{"weight_eigenvalue", "largest eigenvalue in the first layer's weights", Source::Weights, false},
        {"weight_rank_one", "share of rank one in the first layer's five strongest directions", Source::Weights, true},
        {"weight_agreement", "agreement of these directions with two small matrices", Source::Weights, true},
        {"centred_weight_eigenvalue", "largest eigenvalue with centred inputs", Source::Weights, false},
        {"centred_weight_agreement", "agreement with two small matrices with centred inputs", Source::Weights, true}})
    kinds_.push_back(kind);
  kinds_.push_back(
      {"class_spread", "spread within classes ÷ between them in the last hidden layer", Source::Representation, false});
  kinds_.push_back({"robust_accuracy", "accuracy under attack", Source::Attack, true});
  kinds_.push_back({"certified_accuracy", "certified accuracy", Source::Certificate, true});
}

const QuantityKind* QuantityList::find(std::string_view name) const {
  const auto found = std::find_if(kinds_.begin(), kinds_.end(), [&](const QuantityKind& k) { return k.name == name; });
  return found == kinds_.end() ? nullptr : &*found;
}

std::vector<std::string> QuantityList::names() const {
  std::vector<std::string> names;
  for (const QuantityKind& kind : kinds_) names.push_back(kind.name);
  return names;
}

std::optional<double> recorded(const Quantity& quantity, const RecordTable& records) {
  const auto place = records.metrics().find(quantity.kind.name);
  if (!place) return std::nullopt;
  return quantity.atStart ? records.first(*place) : records.last(*place);
}

std::string Quantity::text() const {
  std::string text = run + (atStart ? ".start." : ".") + kind.name;
  if (!norm.empty()) text += "(" + (attack.empty() ? attack : attack + ", ") + norm + ", " + numberText(epsilon) + ")";
  return text;
}

}  // namespace hessianlab
