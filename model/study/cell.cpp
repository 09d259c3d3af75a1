// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/cell.h"

#include <algorithm>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/strict_json.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/results_json.h"
#include "model/formats/run_record.h"
#include "model/labs/metrics_of.h"
#include "model/questions/curvature.h"
#include "model/questions/robustness.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"

namespace hessianlab {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char* kMarker = "study-cell.json";
constexpr std::size_t kMostBytes = std::size_t{1} << 26;

std::string robustnessFile(const StudyNorm& norm) {
  return "robustness-" + norm.norm + ".json";
}

std::string marker(const StudyPlan& plan) {
  return json{{"format", 1}, {"evaluation", json::parse(toJson(plan.evaluation))}}.dump(2) + "\n";
}

bool present(const fs::path& path) {
  std::error_code ignored;
  return fs::exists(path, ignored);
}

bool evaluated(const StudyPlan& plan, const fs::path& folder) {
  if (!present(folder / kMarker) || !present(folder / "curvature.json")) return false;
  for (const StudyNorm& norm : plan.evaluation.norms)
    if (!present(folder / robustnessFile(norm))) return false;
  return readFile(folder / kMarker, kMostBytes) == marker(plan);
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
  SessionOptions options;
  options.snapshotBytes = 0;                               // nobody looks back
  options.resume = present(folder / run_file::kManifest);  // what an interruption left goes on to the same bits
  TrainingSession session(cell.config, regularizers, nullptr, folder, options);
  session.run();
  bool stopping = false;
  while (!session.waitUntilIdle(0.1)) {
    session.drain();
    if (!control.cancelled() || stopping) continue;
    session.stop();
    stopping = true;
  }
  const Progress end = session.progress();
  if (end.state == RunState::Failed) throw RunError(cell.name + ": " + end.message);
  if (end.state != RunState::Finished) throw Interrupted();
  if (!end.saveProblem.empty()) throw RunError(cell.name + ": " + end.saveProblem);
}

void writeResult(const fs::path& folder, const std::string& name, std::string content) {
  replaceFiles(folder, {.contents = {{name, std::move(content)}}});
}

void evaluate(const StudyEvaluation& evaluation, const fs::path& folder,
              const std::shared_ptr<const RegularizerFactory>& regularizers, JobControl& control) {
  SavedRun saved(folder, regularizers);
  CurvatureRequest curvature;
  curvature.samples = evaluation.curvatureSamples;
  curvature.seed = evaluation.seed;
  writeResult(folder, "curvature.json", toJson(saved.answer(curvature, control)));
  for (const StudyNorm& norm : evaluation.norms) {
    RobustnessRequest request;
    request.norm = parseNorm(norm.norm);
    request.epsilons = norm.epsilons;
    request.attacks = evaluation.attacks;
    request.samples = evaluation.samples;
    request.seed = evaluation.seed;
    RobustnessResult result = saved.answer(request, control);
    if (!result.complete) throw Interrupted();
    result.weightsSha256 = saved.weightsSha256();
    writeResult(folder, robustnessFile(norm), toJson(result));
  }
}

double medianOf(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

void readCurvature(const fs::path& file, CellResult& result) {
  try {
    std::vector<double> norms, shares;
    double normSum = 0, gradientSum = 0;
    const json document = parseStrictJson(readFile(file, kMostBytes), file.string(), kMostBytes);
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

void readRobustness(const StudyNorm& norm, const fs::path& file, CellResult& result) {
  const std::string text = readFile(file, kMostBytes);
  RobustnessResult curve = parseRobustness(text, file.string());
  if (toString(curve.norm) != norm.norm || curve.epsilons != norm.epsilons)
    throw InputError(file.string() +
                     " was measured at other radii than the study's; remove it and run the study again");
  result.robustness.push_back(std::move(curve));
  const json document = json::parse(text);  // parseRobustness has read it already
  if (!document.contains("attacks")) return;
  for (const auto& [name, attack] : document["attacks"].items())
    if (attack.is_object() && attack.contains("settings")) result.attackSettings[name] = attack["settings"].dump();
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
  return evaluated(plan, folder) ? CellState::Done : CellState::Trained;
}

void runCell(const StudyPlan& plan, const StudyCell& cell, const fs::path& folder,
             const std::shared_ptr<const RegularizerFactory>& regularizers, JobControl& control) {
  const CellState state = stateOf(plan, cell, folder, allCatalogues(*regularizers));
  if (state == CellState::Done) return;
  if (state == CellState::Missing) train(cell, folder, regularizers, control);
  std::error_code ignored;
  fs::remove(folder / kMarker, ignored);  // from here on the results are being replaced
  evaluate(plan.evaluation, folder, regularizers, control);
  writeFileAtomically(folder / kMarker, marker(plan));
}

std::optional<CellResult> readCell(const StudyPlan& plan, const StudyCell& cell, const fs::path& folder,
                                   const Catalogues& catalogues) {
  if (stateOf(plan, cell, folder, catalogues) != CellState::Done) return std::nullopt;
  const RunFiles files(folder);
  const fs::path recordFile = folder / run_file::kRecord, metricsFile = folder / run_file::kMetrics;
  const MetricList& metrics = metricsOf(cell.config);
  const RunRecord record = parseRunRecord(files.read(run_file::kRecord, kMostBytes), metrics, recordFile.string());
  const auto accuracy = record.final.value("clean_accuracy");
  if (!accuracy)
    throw InputError(recordFile.string() + " holds no test accuracy; remove its folder and run the study again");
  CellResult result;
  result.testAccuracy = *accuracy;
  result.trainSeconds = record.trainSeconds;
  result.steps = record.steps;
  result.confidence =
      parseMetrics(files.read(run_file::kMetrics), metrics, metricsFile.string()).last("confidence_mean");
  readCurvature(folder / "curvature.json", result);
  for (const StudyNorm& norm : plan.evaluation.norms) readRobustness(norm, folder / robustnessFile(norm), result);
  return result;
}

}  // namespace hessianlab
