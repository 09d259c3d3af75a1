// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/weights_json.h"

#include "model/formats/json_values.h"

namespace hessianlab {

namespace {

using json_value::Json, json_value::finite, json_value::nullIfEmpty;

Json pairOf(const WeightEigenpair& pair, bool dense) {
  Json object = {
      {"value", finite(pair.value)}, {"residual", finite(pair.residual)}, {"first_share", finite(pair.firstShare)}};
  if (dense) object["along_mean_input"] = finite(pair.alongMeanInput);
  object["shares"] = finite(pair.shares);
  return object;
}

Json layerOf(const LayerWeights& layer) {
  Json object = {{"layer", layer.layer},     {"operation", layer.operation}, {"rows", layer.rows},
                 {"columns", layer.columns}, {"products", layer.products},   {"converged", layer.converged},
                 {"centred", layer.centred}};
  Json pairs = Json::array();
  for (const WeightEigenpair& pair : layer.pairs) pairs.push_back(pairOf(pair, layer.kronecker.has_value()));
  object["eigenvalues"] = std::move(pairs);
  object["kronecker"] = nullptr;
  if (layer.kronecker)
    object["kronecker"] = {{"outputs", finite(layer.kronecker->outputs)},
                           {"inputs", finite(layer.kronecker->inputs)},
                           {"mean_input_share", finite(layer.kronecker->meanInputShare)},
                           {"overlap", finite(layer.kronecker->overlap)}};
  return object;
}

}  // namespace

std::string toJson(const WeightsResult& result, const std::vector<std::vector<double>>& against) {
  Json object = {{"format", 1},
                 {"weights_sha256", nullIfEmpty(result.weightsSha256)},
                 {"step", result.step},
                 {"matrix", result.exact ? "hessian" : "gauss-newton"},
                 {"samples", result.samples},
                 {"sampling", toString(result.sampling)},
                 {"remark", nullIfEmpty(result.remark)},
                 {"seed", result.seed},
                 {"loss", finite(result.loss)},
                 {"seconds", finite(result.seconds)}};
  Json layers = Json::array();
  for (std::size_t i = 0; i < result.layers.size(); ++i) {
    Json layer = layerOf(result.layers[i]);
    if (!against.empty()) layer["overlap_with_other_run"] = finite(against[i]);
    layers.push_back(std::move(layer));
  }
  object["layers"] = std::move(layers);
  return object.dump(2) + "\n";
}

}  // namespace hessianlab
