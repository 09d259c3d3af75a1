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
#include "model/runs/run_files.h"

namespace hessianlab {

struct RunHistory {
  ExperimentConfig config;
  RunRecord record;
  RecordTable records;                         // of the metrics of its lab
  std::optional<RobustnessResult> robustness;  // where the run was evaluated
};

// config.json alone. InputError as below.
ExperimentConfig readRunConfig(const std::filesystem::path& folder, const Catalogues& catalogues, Edited edited);

// InputError names the file, what is wrong and what to do. An imported network has no metrics.csv: it has no records.
// A run that says "running" while no program writes it has the status "interrupted".
// One that is being written and was never saved yet has the status "running" and no steps.
RunHistory readRunHistory(const std::filesystem::path& folder, const Catalogues& catalogues,
                          Edited edited = Edited::Refused);

}  // namespace hessianlab
