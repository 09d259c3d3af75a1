// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_history.h"

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/metrics_csv.h"
#include "model/formats/results_json.h"
#include "model/labs/metrics_of.h"

namespace hessianlab {

RunHistory readRunHistory(const std::filesystem::path& folder, const Catalogues& catalogues) {
  if (!std::filesystem::exists(folder / "config.json"))
    throw InputError(folder.string() +
                     " is not a run folder: it has no config.json; choose the folder that train wrote");
  const auto name = [&](const char* file) { return (folder / file).string(); };
  const ExperimentConfig config = parseConfig(readFile(folder / "config.json"), catalogues, name("config.json"));
  const MetricList& metrics = metricsOf(config);
  RunHistory history{config, parseRunRecord(readFile(folder / "run.json"), metrics, name("run.json")),
                     RecordTable(metrics), std::nullopt};
  if (std::filesystem::exists(folder / "metrics.csv"))
    history.records = parseMetrics(readFile(folder / "metrics.csv"), metrics, name("metrics.csv"));
  if (std::filesystem::exists(folder / "robustness.json"))
    history.robustness = parseRobustness(readFile(folder / "robustness.json"), name("robustness.json"));
  return history;
}

}  // namespace hessianlab
