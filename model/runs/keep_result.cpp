// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/keep_result.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "model/base/sha256.h"
#include "model/formats/results_json.h"
#include "model/runs/advice.h"
#include "model/runs/run_files.h"

namespace hessianlab {

namespace {

constexpr const char* kRobustness = "robustness.json";

int64_t stepsOf(const std::string& record) {
  return nlohmann::json::parse(record).at("steps").get<int64_t>();
}

// Of more samples, and by no bound less: who asks for certificates, which take long, asks for fewer samples.
bool sayMore(const RobustnessResult& known, const RobustnessResult& result) {
  const auto isKnown = [&](const BoundCurve& bound) {
    return std::any_of(known.bounds.begin(), known.bounds.end(),
                       [&](const BoundCurve& other) { return other.name == bound.name; });
  };
  return known.norm == result.norm && known.weightsSha256 == result.weightsSha256 && known.complete &&
         known.samples > result.samples && std::all_of(result.bounds.begin(), result.bounds.end(), isKnown);
}

}  // namespace

Keeping keepEvaluation(const std::filesystem::path& folder, RobustnessResult result, const std::string& run) {
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder, ignored)) return Keeping::Never;
  const RunFiles files(folder);
  // Asked again every second until it is saved: the weights are read when they are the right ones.
  const auto isNotYet = [&](const std::map<std::string, std::string>& read) {
    return !read.contains(run_file::kRecord) || stepsOf(read.at(run_file::kRecord)) < result.step;
  };
  if (isNotYet(files.readTogether({run_file::kRecord}))) return Keeping::NotYet;
  const auto saved = files.readTogether({run_file::kRecord, run_file::kWeights, kRobustness});
  if (isNotYet(saved) || !saved.contains(run_file::kWeights)) return Keeping::NotYet;
  if (stepsOf(saved.at(run_file::kRecord)) > result.step) return Keeping::Never;
  result.weightsSha256 = sha256(saved.at(run_file::kWeights));
  const auto known = saved.find(kRobustness);
  if (known != saved.end() && sayMore(parseRobustness(known->second, (folder / kRobustness).string()), result))
    return Keeping::Never;
  replaceFiles(folder, {.contents = {{kRobustness, toJson(result, adviceOnEvaluation(result, run))}}});
  return Keeping::Done;
}

}  // namespace hessianlab
