// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/cell.h"

#include <algorithm>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/base/strict_json.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/results_json.h"
#include "model/formats/run_record.h"
#include "model/labs/metrics_of.h"
#include "model/questions/certified_share.h"
#include "model/questions/curvature.h"
#include "model/questions/robustness.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/saved_run.h"
#include "model/session/unattended.h"
#include "model/training/regularizer.h"

namespace hessianlab {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* kMarker = "study-cell.json";
constexpr int kMarkerFormat = 2;
constexpr const char* kCurvature = "curvature.json";
constexpr std::size_t kMostBytes = std::size_t{1} << 26;

std::string robustnessFile(const StudyNorm& norm) {
  return "robustness-" + norm.norm + ".json";
}

// Folders from before there were manifests are taken as they are; beside one, what it does not name is not the run's.
bool isListed(const RunFiles& files, const std::string& name) {
  return !files.manifest() || files.manifest()->files.contains(name) || files.manifest()->next.contains(name);
}

// The results of this evaluation that are there: by name the SHA-256 of each.
using Results = std::map<std::string, std::string>;

// What the marker says: how, and of which weights, the results were made.
std::string markerText(const StudyEvaluation& evaluation, const std::string& weights, const Results& results) {
  return json{{"format", kMarkerFormat},
              {"evaluation", json::parse(toJson(evaluation))},
              {"weights_sha256", weights},
              {"results", results}}
             .dump(2) +
         "\n";
}

bool present(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(fs::symlink_status(path, ignored));
}

// Those that the marker names for this evaluation and these weights, and that nothing has replaced since.
Results doneOf(const StudyEvaluation& evaluation, const RunFiles& files, const std::string& weights) {
  if (!isListed(files, kMarker) || !files.has(kMarker)) return {};
  const std::string text = files.read(kMarker, kMostBytes);
  const json marker = parseStrictJson(text, (files.folder() / kMarker).string(), kMostBytes);
  Results results;
  if (!marker.is_object() || !marker.contains("results") || !marker["results"].is_object()) return results;
  for (const auto& [name, sum] : marker["results"].items())
    if (sum.is_string()) results[name] = sum.get<std::string>();
  if (text != markerText(evaluation, weights, results)) return {};  // of another evaluation, or of other weights
  std::erase_if(results, [&](const auto& result) {
    return !files.has(result.first) || sha256(files.read(result.first, kMostBytes)) != result.second;
  });
  return results;
}

std::vector<std::string> wantedOf(const StudyEvaluation& evaluation) {
  std::vector<std::string> names{kCurvature};
  for (const StudyNorm& norm : evaluation.norms) names.push_back(robustnessFile(norm));
  return names;
}

// What an interruption left of a run of this very cell, in a version that could not go on with it.
void removeOldRun(const fs::path& folder) {
  if (!present(folder / run_file::kConfig)) return;
  std::error_code ignored;
  for (const char* name : {run_file::kRecord, run_file::kMetrics, run_file::kWeights, run_file::kConfig})
    fs::remove(folder / name, ignored);
}

void train(const StudyCell& cell, const fs::path& folder, const std::shared_ptr<const RegularizerFactory>& regularizers,
           const JobControl& control) {
  if (!present(folder / run_file::kManifest)) removeOldRun(folder);
  try {
    trainUnattended(cell.config, folder, regularizers, control);
  } catch (const RunError& error) {
    throw RunError(cell.name + ": " + error.what());
  }
}

// What an earlier version wrote outside the manifest.
void removeOldMarker(const RunFiles& files) {
  if (isListed(files, kMarker) || !present(files.folder() / kMarker)) return;
  const json old = json::parse(readFile(files.folder() / kMarker, kMostBytes), nullptr, false);
  std::error_code ignored;
  if (old.is_object() && old.contains("evaluation")) fs::remove(files.folder() / kMarker, ignored);
}

// Each result is written together with the marker that names it: what is done is not done again.
void evaluate(const StudyEvaluation& evaluation, const fs::path& folder,
              const std::shared_ptr<const RegularizerFactory>& regularizers, JobControl& control) {
  SavedRun saved(folder, regularizers);
  const std::string& weights = saved.weightsSha256();
  removeOldMarker(RunFiles(folder));
  Results results = doneOf(evaluation, RunFiles(folder), weights);
  const auto keep = [&](const std::string& name, const std::string& content) {
    results[name] = sha256(content);
    replaceFiles(folder, {.contents = {{name, content}, {kMarker, markerText(evaluation, weights, results)}}});
  };
  if (!results.contains(kCurvature)) {
    CurvatureRequest request;
    request.samples = evaluation.curvatureSamples;
    request.seed = evaluation.seed;
    request.remedy.clear();  // a plan has no other choice
    CurvatureResult result = saved.answer(request, control);
    result.weightsSha256 = weights;
    keep(kCurvature, toJson(result));
  }
  for (const StudyNorm& norm : evaluation.norms) {
    if (results.contains(robustnessFile(norm))) continue;
    RobustnessRequest request;
    request.norm = parseNorm(norm.norm);
    request.epsilons = norm.epsilons;
    request.attacks = evaluation.attacks;
    request.samples = evaluation.samples;
    request.seed = evaluation.seed;
    request.remedy.clear();
    request.certificates = evaluation.certificates;
    request.bounds = evaluation.certificates != Certificates::None;
    RobustnessResult result = saved.answer(request, control);
    if (!result.complete) throw Interrupted();
    if (!result.faults.empty()) throw RunError(result.faults.front());
    result.weightsSha256 = weights;
    keep(robustnessFile(norm), toJson(result));
  }
}

double medianOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

void readCurvature(const RunFiles& files, CellResult& result) {
  const fs::path file = files.folder() / kCurvature;
  try {
    std::vector<double> norms, shares;
    double normSum = 0, gradientSum = 0;
    const json document = parseStrictJson(files.read(kCurvature, kMostBytes), file.string(), kMostBytes);
    for (const json& sample : document.at("samples")) {
      if (sample.at("norm").is_null() || sample.at("gradient_norm").is_null()) continue;  // not finite
      const double norm = sample.at("norm").get<double>(), gradient = sample.at("gradient_norm").get<double>();
      norms.push_back(norm);
      normSum += norm;
      gradientSum += gradient;
      if (gradient > 0) shares.push_back(norm / gradient);
    }
    if (norms.empty() || shares.empty()) throw InputError(file.string() + " holds no sample with finite values");
    result.hessianNorm = normSum / static_cast<double>(norms.size());
    result.gradientNorm = gradientSum / static_cast<double>(norms.size());
    result.hessianNormMedian = medianOf(norms);
    result.normalisedCurvature = medianOf(shares);
  } catch (const json::exception&) {
    throw InputError(file.string() + " is not a curvature.json of HessianLab; remove it and run the study again");
  }
}

void readRobustness(const StudyNorm& norm, const RunFiles& files, CellResult& result) {
  const fs::path file = files.folder() / robustnessFile(norm);
  RobustnessResult curve = parseRobustness(files.read(robustnessFile(norm), kMostBytes), file.string());
  if (toString(curve.norm) != norm.norm || curve.epsilons != norm.epsilons)
    throw InputError(file.string() +
                     " was measured at other radii than the study's; remove it and run the study again");
  for (const AttackCurve& attack : curve.attacks) result.attackSettings[attack.attack] = attack.settings;
  result.certified.push_back(certifiedShare(curve));
  result.robustness.push_back(std::move(curve));
}

}  // namespace

CellState stateOf(const StudyPlan& plan, const StudyCell& cell, const fs::path& folder, const Catalogues& catalogues) {
  const RunFiles files(folder);
  if (!files.has(run_file::kConfig)) return CellState::Missing;
  if (parseConfig(files.read(run_file::kConfig, kMostBytes), catalogues, (folder / run_file::kConfig).string()) !=
      cell.config)
    throw InputError(folder.string() +
                     " holds a run with other settings than the study's; remove it, or give the study "
                     "another folder with --out");
  if (!files.has(run_file::kRecord)) return CellState::Missing;
  const std::string record = files.read(run_file::kRecord, kMostBytes);
  if (parseRunRecord(record, metricsOf(cell.config), (folder / run_file::kRecord).string()).status != "finished")
    return CellState::Missing;
  if (!files.has(run_file::kWeights)) return CellState::Missing;
  if (!plan.attacked) return CellState::Done;
  const Results done = doneOf(plan.evaluation, files, sha256(files.read(run_file::kWeights)));
  const auto wanted = wantedOf(plan.evaluation);
  const bool all = std::all_of(wanted.begin(), wanted.end(), [&](const auto& name) { return done.contains(name); });
  return all ? CellState::Done : CellState::Trained;
}

void runCell(const StudyPlan& plan, const StudyCell& cell, const fs::path& folder,
             const std::shared_ptr<const RegularizerFactory>& regularizers, JobControl& control) {
  const CellState state = stateOf(plan, cell, folder, allCatalogues(*regularizers));
  if (state == CellState::Done) return;
  settleFolder(folder);
  if (state == CellState::Missing) train(cell, folder, regularizers, control);
  if (plan.attacked) evaluate(plan.evaluation, folder, regularizers, control);
}

std::optional<CellResult> readCell(const StudyPlan& plan, const StudyCell& cell, const fs::path& folder,
                                   const Catalogues& catalogues) {
  if (stateOf(plan, cell, folder, catalogues) != CellState::Done) return std::nullopt;
  const RunFiles files(folder);
  const fs::path recordFile = folder / run_file::kRecord, metricsFile = folder / run_file::kMetrics;
  const MetricList& metrics = metricsOf(cell.config);
  const RunRecord record = parseRunRecord(files.read(run_file::kRecord, kMostBytes), metrics, recordFile.string());
  CellResult result;
  result.trainSeconds = record.trainSeconds;
  result.steps = record.steps;
  result.measured = record.final;
  if (!plan.attacked) return result;
  const auto accuracy = record.final.value("clean_accuracy");
  if (!accuracy)
    throw InputError(recordFile.string() + " holds no test accuracy; remove its folder and run the study again");
  result.testAccuracy = *accuracy;
  result.confidence =
      parseMetrics(files.read(run_file::kMetrics), metrics, metricsFile.string()).last("confidence_mean");
  readCurvature(files, result);
  for (const StudyNorm& norm : plan.evaluation.norms) readRobustness(norm, files, result);
  return result;
}

}  // namespace hessianlab
