// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/suggestion.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/base/number_text.h"

namespace hessianlab {

namespace {

// The smallest pictures that the networks of model/nn/architectures take.
std::string networkFor(const std::vector<int64_t>& shape) {
  constexpr int64_t kSmallestForCnn = 13, kSmallestForResnet = 4;
  if (shape.size() == 1) return shape[0] == 2 ? "mlp-2d" : "mlp";
  const int64_t side = std::min(shape[1], shape[2]);
  if (side < kSmallestForResnet) return "mlp";
  return shape[0] == 3 || side < kSmallestForCnn ? "resnet-small" : "cnn-small";
}

std::string valueText(const ParameterValue& value) {
  if (const auto* number = std::get_if<double>(&value)) return numberText(*number);
  if (const auto* on = std::get_if<bool>(&value)) return *on ? "true" : "false";
  // Words that read as something else than text are quoted.
  const auto& text = std::get<std::string>(value);
  return nlohmann::json::accept(text) ? nlohmann::json(text).dump() : text;
}

// Enough steps to learn something, within an evening.
int64_t epochsFor(int64_t samples, int64_t batch) {
  constexpr int64_t kSteps = 2000;
  const int64_t steps = (samples + batch - 1) / batch;
  return std::clamp<int64_t>((kSteps + steps - 1) / steps, 5, 100);
}

}  // namespace

void suggest(DataInspection& result, const Choice& choice, const CatalogueEntry& entry) {
  const bool pictures = result.shape.size() == 3;
  result.network = networkFor(result.shape);
  result.preset = pictures ? "mnist-plain" : "moons-plain";
  result.settings.push_back("dataset.name=" + entry.name);
  for (const Parameter& parameter : entry.parameters) {
    const auto given = choice.parameters.find(parameter.key);
    if (given == choice.parameters.end() || given->second == parameter.defaultValue) continue;
    result.settings.push_back("dataset." + parameter.key + "=" + valueText(given->second));
  }
  result.settings.push_back("architecture.name=" + result.network);
  result.epochs = epochsFor(result.trainSamples, pictures ? 128 : 64);
  if (pictures) result.settings.push_back("training.epochs=" + std::to_string(result.epochs));
}

}  // namespace hessianlab
