// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/kernel_json.h"

#include "model/formats/json_values.h"

namespace hessianlab {

namespace {

using json_value::Json, json_value::finite, json_value::nullIfEmpty;

Json stepsOrNull(const std::optional<int64_t>& value) {
  return value ? Json(*value) : Json(nullptr);
}

Json frequencyOf(const CircleKernelResult::Frequency& of) {
  Json object = {{"frequency", of.q},
                 {"eigenvalue", finite(of.larger)},
                 {"pair", finite(of.smaller)},
                 {"closed_form", finite(of.expected)}};
  Json local = Json::array();
  for (const auto& piece : of.local)
    local.push_back({{"measured", finite(piece.measured)}, {"closed_form", finite(piece.expected)}});
  object["local_frequency"] = std::move(local);
  return object;
}

Json timesOf(const CircleTimes::Frequency& of) {
  Json pieces = Json::array();
  for (const auto& in : of.pieces)
    pieces.push_back({{"network", stepsOrNull(in.network)},
                      {"kernel", stepsOrNull(in.kernel)},
                      {"closed_form", finite(in.expected)}});
  return {{"frequency", of.kappa}, {"steps", std::move(pieces)}};
}

}  // namespace

std::string toJson(const CircleKernelResult& kernel, const CircleTimes& times, const std::string& weightsSha256) {
  Json object = {{"format", 1},
                 {"weights_sha256", nullIfEmpty(weightsSha256)},
                 {"density", finite(kernel.density)},
                 {"eigenvalue_slope", finite(kernel.slope)}};
  object["kernel"] = Json::array();
  for (const auto& of : kernel.frequencies) object["kernel"].push_back(frequencyOf(of));
  object["times"] = Json::array();
  for (const auto& of : times.frequencies) object["times"].push_back(timesOf(of));
  object["time_slopes"] = Json::array();
  for (const auto& slope : times.slopes) object["time_slopes"].push_back(finite(slope));
  return object.dump(2) + "\n";
}

}  // namespace hessianlab
