// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_history.h"

#include "model/base/error.h"
#include "model/base/sha256.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/results_json.h"
#include "model/labs/metrics_of.h"

namespace hessianlab {

namespace {

constexpr const char* kRobustnessFile = "robustness.json";

}  // namespace

ExperimentConfig readRunConfig(const std::filesystem::path& folder, const Catalogues& catalogues, Edited edited) {
  const RunFiles files(folder, edited);
  if (!files.has(run_file::kConfig))
    throw InputError(folder.string() +
                     " is not a run folder: it has no config.json; choose the folder that train wrote");
  return parseConfig(files.read(run_file::kConfig), catalogues, (folder / run_file::kConfig).string());
}

RunHistory readRunHistory(const std::filesystem::path& folder, const Catalogues& catalogues, Edited edited) {
  const ExperimentConfig config = readRunConfig(folder, catalogues, edited);
  const RunFiles files(folder, edited);
  const auto name = [&](const char* file) { return (folder / file).string(); };
  const MetricList& metrics = metricsOf(config);
  const bool saved = files.has(run_file::kRecord);
  if (!saved && !files.beingWritten())
    throw InputError(folder.string() +
                     " holds a run that was interrupted before its first save; 'hessianlab-cli resume " +
                     folder.string() + "' begins it anew");
  RunHistory history{
      config,
      saved ? parseRunRecord(files.read(run_file::kRecord), metrics, name(run_file::kRecord)) : RunRecord(metrics),
      RecordTable(metrics), std::nullopt};
  if (history.record.status == "running" && files.manifest() && !files.beingWritten())
    history.record.status = "interrupted";
  if (files.has(run_file::kMetrics))
    history.records = parseMetrics(files.read(run_file::kMetrics), metrics, name(run_file::kMetrics));
  if (!files.has(kRobustnessFile)) return history;
  history.robustness = parseRobustness(files.read(kRobustnessFile), name(kRobustnessFile));
  const std::string& of = history.robustness->weightsSha256;
  history.robustness->ofOtherWeights =
      !of.empty() && files.has(run_file::kWeights) && of != sha256(files.read(run_file::kWeights));
  return history;
}

}  // namespace hessianlab
