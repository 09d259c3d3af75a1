// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/own_layers.h"

#include "model/base/error.h"
#include "model/base/shape_text.h"
#include "model/base/strict_json.h"
#include "model/nn/network_spec.h"

namespace hessianlab {

using nlohmann::json;

json parseOwnLayers(const std::string& text, const Shape& input, int64_t classes) {
  const json whole = parseStrictJson(text, "architecture", std::size_t{1} << 24);
  if (whole.is_object() && (whole.contains("input") || whole.contains("classes"))) {
    NetworkSpec spec = parseNetworkSpec(text);
    if (spec.input != input)
      throw InputError("architecture: the network reads " + timesText(spec.input) + ", but the data are " +
                       timesText(input) + "; leave \"input\" out, or choose other data");
    if (spec.classes != classes)
      throw InputError("architecture: the network knows " + std::to_string(spec.classes) +
                       " classes, but the data have " + std::to_string(classes) +
                       "; leave \"classes\" out, or choose other data");
    return std::move(spec.operations);
  }
  json operations = whole.is_object() ? whole.value("operations", json()) : whole;
  if (!operations.is_array())
    throw InputError(
        "architecture: must be a list of operations in brackets, for example "
        "[{\"op\":\"flatten\"},{\"op\":\"linear\"}]");
  // Read as every other network is, so that the same limits hold.
  return std::move(
      parseNetworkSpec(json{{"input", input}, {"classes", classes}, {"operations", operations}}.dump()).operations);
}

json completeOwnLayers(json operations, int64_t classes, const std::vector<double>& mean,
                       const std::vector<double>& std) {
  for (json& operation : operations) {
    if (!operation.is_object() || !operation.contains("op")) continue;
    if (operation["op"] == "normalise" && !operation.contains("mean") && !operation.contains("std")) {
      operation["mean"] = mean;
      operation["std"] = std;
    }
    if (operation["op"] == "linear" && !operation.contains("out")) operation["out"] = classes;
  }
  return operations;
}

}  // namespace hessianlab
