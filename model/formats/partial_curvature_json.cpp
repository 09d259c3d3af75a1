// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/partial_curvature_json.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/strict_json.h"
#include "model/formats/json_number.h"

namespace hessianlab {

namespace {

using json = nlohmann::json;

constexpr int kPartialCurvature = 1;
constexpr std::size_t kMostOfPartialCurvature = std::size_t{1} << 28;

// In the order of the members, without names: there may be a hundred thousand samples.
json rowOf(const CurvatureSample& s) {
  return json::array({s.index, s.label, s.prediction, s.loss, s.norm, orNull(s.lambdaMax), orNull(s.lambdaMin),
                      s.gradientNorm, orNull(s.residual), s.iterations, s.converged, s.confidence, s.margin});
}

CurvatureSample sampleOf(const json& row) {
  constexpr std::size_t kMembers = 13;
  if (row.size() != kMembers) throw InputError("");
  const auto whole = [&](std::size_t i) { return wholeNumber(row[i], ""); };
  return {whole(0),
          whole(1),
          whole(2),
          row[3].get<double>(),
          row[4].get<double>(),
          numberOrNull(row[5]),
          numberOrNull(row[6]),
          row[7].get<double>(),
          numberOrNull(row[8]),
          whole(9),
          row[10].get<bool>(),
          row[11].get<double>(),
          row[12].get<double>()};
}

}  // namespace

std::string toJson(const PartialCurvature& partial) {
  json samples = json::array();
  for (const CurvatureSample& sample : partial.done.samples) samples.push_back(rowOf(sample));
  return json{{"format", kPartialCurvature},
              {"about", partial.about},
              {"in_double", partial.done.inDouble},
              {"samples", std::move(samples)}}
             .dump() +
         "\n";
}

PartialCurvature parsePartialCurvature(const std::string& text, const std::string& origin) {
  const json root = parseStrictJson(text, origin, kMostOfPartialCurvature);
  try {
    if (root.at("format") != kPartialCurvature || !root.at("samples").is_array()) throw InputError("");
    PartialCurvature partial;
    partial.about = root.at("about").get<std::string>();
    partial.done.inDouble = wholeNumber(root.at("in_double"), "");
    for (const json& row : root.at("samples")) partial.done.samples.push_back(sampleOf(row));
    return partial;
  } catch (const json::exception&) {
  } catch (const InputError&) {
  }
  throw InputError(origin + ": is not a part of a measurement of curvature; remove it to begin anew");
}

}  // namespace hessianlab
