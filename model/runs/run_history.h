// SPDX-License-Identifier: GPL-3.0-or-later
// What a run folder tells about the course of its training, for plots: no weights, no data set. Free of Torch and of
// Qt.
#pragma once

#include <filesystem>
#include <optional>

#include "model/base/record_table.h"
#include "model/formats/config.h"
#include "model/formats/run_record.h"
#include "model/questions/robustness.h"

namespace hessianlab {

struct RunHistory {
  ExperimentConfig config;
  RunRecord record;
  RecordTable records;                         // of the metrics of its lab
  std::optional<RobustnessResult> robustness;  // where the run was evaluated
};

// InputError names the file, what is wrong and what to do. An imported network has no metrics.csv: it has no records.
RunHistory readRunHistory(const std::filesystem::path& folder, const Catalogues& catalogues);

}  // namespace hessianlab
