// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the curve of a robustness.json.
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/error.h"
#include "model/files/results_json.h"

namespace hessianlab {

namespace {

using nlohmann::json;

double share(const json& value) {
  const double number = value.get<double>();
  if (!(number >= 0 && number <= 1)) throw InputError("an accuracy is not between 0 and 1");
  return number;
}

RobustnessResult read(const json& file) {
  RobustnessResult result;
  if (file.at("format").get<int64_t>() != 1) throw InputError("the format is not 1; a newer HessianLab wrote it");
  result.norm = file.at("norm").get<std::string>();
  if (result.norm != "linf" && result.norm != "l2") throw InputError("the norm is neither linf nor l2");
  result.samples = file.at("samples").get<int64_t>();
  result.cleanAccuracy = share(file.at("clean_accuracy"));
  for (const json& epsilon : file.at("epsilons")) result.epsilons.push_back(epsilon.get<double>());
  for (const json& accuracy : file.at("robust_accuracy")) result.accuracy.push_back(share(accuracy));
  for (const json& interval : file.at("ci95")) result.interval95.emplace_back(share(interval.at(0)), share(interval.at(1)));
  if (result.epsilons.size() != result.accuracy.size() || result.epsilons.size() != result.interval95.size())
    throw InputError("epsilons, robust_accuracy and ci95 differ in length");
  for (std::size_t i = 0; i < result.epsilons.size(); ++i)
    if (!std::isfinite(result.epsilons[i]) || result.epsilons[i] < 0 || (i > 0 && result.epsilons[i] <= result.epsilons[i - 1]))
      throw InputError("epsilons must not be negative and must increase");
  return result;
}

}  // namespace

RobustnessResult parseRobustness(const std::string& text, const std::string& origin) {
  try {
    return read(json::parse(text));
  } catch (const json::exception&) {
    throw InputError(origin + " is not a robustness.json of HessianLab; run evaluate again to replace it");
  } catch (const InputError& error) {
    throw InputError(origin + ": " + error.what());
  }
}

}  // namespace hessianlab
