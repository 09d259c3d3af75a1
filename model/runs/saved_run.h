// SPDX-License-Identifier: GPL-3.0-or-later
// A finished (or interrupted, or imported) run folder opened for analysis: the command line's evaluate, curvature and
// attack. Free of Torch and of Qt. One thread at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "model/formats/config.h"
#include "model/jobs/job.h"
#include "model/questions/curvature.h"
#include "model/questions/pictures.h"
#include "model/questions/robustness.h"

namespace hessianlab {

class RegularizerFactory;  // model/training/regularizer.h

class SavedRun {
 public:
  // Opens config.json and model.safetensors and checks them against each other; the data set is loaded at first use.
  // InputError names the file, what is wrong and what to do.
  SavedRun(const std::filesystem::path& folder, std::shared_ptr<const RegularizerFactory> regularizers);
  ~SavedRun();
  SavedRun(SavedRun&&) noexcept;

  const ExperimentConfig& config() const;
  int64_t testSamples();  // loads the data set

  // Same requests as a live session. `control` gets the progress and may cancel: robustness then returns what it has
  // (complete = false), the others throw Interrupted.
  RobustnessResult robustness(const RobustnessRequest& request, JobControl& control);
  CurvatureResult curvature(const CurvatureRequest& request, JobControl& control);
  PicturesResult pictures(const PicturesRequest& request, JobControl& control);
  // Every estimator of ‖H‖ against the exact norms; estimator, start and iterations of the request do not count.
  EstimatorComparison compareEstimators(const CurvatureRequest& request, JobControl& control);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

// hessianlab-cli import: checks weights and architecture against each other and against the data set and writes a run
// folder that evaluate, curvature and attack open. config.json then has architecture.name "imported"; the architecture
// JSON stands in the metadata of model.safetensors. InputError: any mismatch, or `folder` already holds a run.
void importRun(const std::filesystem::path& folder, const std::filesystem::path& weights,
               const std::filesystem::path& architecture, const Choice& dataset,
               std::shared_ptr<const RegularizerFactory> regularizers);

}  // namespace hessianlab
