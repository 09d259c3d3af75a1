// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of a study: a run folder as 'train' writes it, and in it robustness-linf.json, robustness-l2.json,
// curvature.json and, written with each of them, study-cell.json, which says how and of which weights they were
// evaluated, and their checksums. A certificate that an attack refutes ends the evaluation: RunError. A cell is done
// when all of them are there and belong to the plan and to the weights, so a study can be interrupted at any moment and
// goes on where it was. In a study without attacks a cell is done when its training has finished. Free of Torch and of
// Qt. One thread a cell; different cells in different processes or one after the other.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/formats/run_record.h"
#include "model/jobs/job.h"
#include "model/questions/robustness.h"
#include "model/study/plan.h"

namespace hessianlab {

class RegularizerFactory;

enum class CellState { Missing, Trained, Done };  // Trained: only the evaluation is missing, or is not the plan's

// InputError: the folder holds a run with other settings than the plan's, or a file of it is damaged.
CellState stateOf(const StudyPlan& plan, const StudyCell& cell, const std::filesystem::path& folder,
                  const Catalogues& catalogues);

// Does what is missing; an unfinished run in the folder is removed and begun anew. `control` may cancel: Interrupted.
// RunError: the training failed; its folder then says why.
void runCell(const StudyPlan& plan, const StudyCell& cell, const std::filesystem::path& folder,
             const std::shared_ptr<const RegularizerFactory>& regularizers, JobControl& control);

// What a finished cell tells. Every number is read from its files.
struct CellResult {
  double testAccuracy = 0;  // on the whole test set
  double trainSeconds = 0;  // steps alone
  int64_t steps = 0;
  RunValues measured;                        // the last numbers of run.json. The rest is that of a study with attacks
  std::optional<double> confidence;          // mean of max_k p_k on the probe, last value; nullopt: no probes
  double hessianNorm = 0, gradientNorm = 0;  // means over the samples of curvature.json
  double hessianNormMedian = 0;
  double normalisedCurvature = 0;            // median of ‖H‖/‖g‖
  std::vector<RobustnessResult> robustness;  // one per norm of the plan
  // For each of these norms and each ε what the best certificate proves, without those that were refuted; empty: none
  // was asked for, or none applies.
  std::vector<std::vector<double>> certified;
  std::map<std::string, std::string> attackSettings;  // JSON of each attack that was run
};

// nullopt: the cell is not done. InputError as stateOf.
std::optional<CellResult> readCell(const StudyPlan& plan, const StudyCell& cell, const std::filesystem::path& folder,
                                   const Catalogues& catalogues);

}  // namespace hessianlab
