// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/weights_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace hessianlab {

namespace {

using Json = nlohmann::ordered_json;  // keys stay in the order written here

Json number(double value) {
  return std::isfinite(value) ? Json(value) : Json(nullptr);
}
Json numbers(const std::vector<double>& values) {
  Json list = Json::array();
  for (const double value : values) list.push_back(number(value));
  return list;
}
Json textOrNull(const std::string& text) {
  return text.empty() ? Json(nullptr) : Json(text);
}

Json pairOf(const WeightEigenpair& pair, bool dense) {
  Json object = {
      {"value", number(pair.value)}, {"residual", number(pair.residual)}, {"first_share", number(pair.firstShare)}};
  if (dense) object["along_mean_input"] = number(pair.alongMeanInput);
  return object;
}

Json layerOf(const LayerWeights& layer) {
  Json object = {{"layer", layer.layer},     {"operation", layer.operation}, {"rows", layer.rows},
                 {"columns", layer.columns}, {"products", layer.products},   {"converged", layer.converged}};
  Json pairs = Json::array();
  for (const WeightEigenpair& pair : layer.pairs) pairs.push_back(pairOf(pair, layer.kronecker.has_value()));
  object["eigenvalues"] = std::move(pairs);
  object["kronecker"] = nullptr;
  if (layer.kronecker)
    object["kronecker"] = {{"outputs", numbers(layer.kronecker->outputs)},
                           {"inputs", numbers(layer.kronecker->inputs)},
                           {"mean_input_share", number(layer.kronecker->meanInputShare)},
                           {"overlap", numbers(layer.kronecker->overlap)}};
  return object;
}

}  // namespace

std::string toJson(const WeightsResult& result, const std::vector<std::vector<double>>& against) {
  Json object = {{"format", 1},
                 {"weights_sha256", textOrNull(result.weightsSha256)},
                 {"step", result.step},
                 {"matrix", result.exact ? "hessian" : "gauss-newton"},
                 {"samples", result.samples},
                 {"sampling", toString(result.sampling)},
                 {"remark", textOrNull(result.remark)},
                 {"seed", result.seed},
                 {"loss", number(result.loss)},
                 {"seconds", number(result.seconds)}};
  Json layers = Json::array();
  for (std::size_t i = 0; i < result.layers.size(); ++i) {
    Json layer = layerOf(result.layers[i]);
    if (!against.empty()) layer["overlap_with_other_run"] = numbers(against[i]);
    layers.push_back(std::move(layer));
  }
  object["layers"] = std::move(layers);
  return object.dump(2) + "\n";
}

}  // namespace hessianlab
