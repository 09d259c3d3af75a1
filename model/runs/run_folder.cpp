// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_folder.h"

#include <torch/version.h>
#include <unistd.h>

#include <array>
#include <chrono>

#include "model/base/atomic_file.h"
#include "model/base/error.h"

namespace hessianlab {

namespace {

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string hostName() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

}  // namespace

RunFolder::RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const Catalogues& catalogues,
                     const MetricList& metrics)
    : path_(path), metrics_(metrics), record_(metrics), wallBegin_(now()) {
  for (const MetricSummary& one : metrics.summary()) summary_.push_back(metrics.place(one.metric));
  std::error_code ignored;
  if (std::filesystem::exists(path / "config.json", ignored))
    throw InputError(path.string() + " already holds a run; choose another folder or remove this one");
  requireWritableFolder(path);
  writer_ = std::make_unique<MetricsWriter>(path / "metrics.csv", metrics);
  writeFileAtomically(path / "config.json", toJson(config, catalogues));
  record_.device = config.has("training.device") ? config.word("training.device") : "cpu";
  record_.seed = config.integer("training.seed");
  record_.host = hostName();
  record_.versions = {{"hessianlab", HESSIANLAB_VERSION}, {"libtorch", TORCH_VERSION}};
}

void RunFolder::save(const Experiment& experiment, RunState state, const Progress& progress) {
  experiment.save(path_);
  saveRecord(state, progress);
}

void RunFolder::saveRecord(RunState state, const Progress& progress) {
  record_.status = toString(state);
  record_.message = progress.message;
  record_.steps = progress.step;
  record_.epochs = progress.epoch;
  record_.trainSeconds = progress.cost.training + progress.cost.penalty;
  record_.wallSeconds = now() - wallBegin_;
  record_.peakMemoryBytes = progress.peakMemoryBytes;
  record_.threads = progress.threads;
  record_.costTraining = progress.cost.training;
  record_.costPenalty = progress.cost.penalty;
  record_.costProbes = progress.cost.probes;
  record_.costTests = progress.cost.tests;
  writeFileAtomically(path_ / "run.json", toJson(record_));
}

void RunFolder::note(const Record& record) {
  for (std::size_t i = 0; i < summary_.size(); ++i) {
    if (summary_[i].kind != record.kind) continue;
    const double value = record.value(summary_[i]);
    auto& best = record_.best.values[i].number;
    const bool better = isBetter(metrics_.at(summary_[i]), value, best);
    record_.final.values[i].number = value;
    if (better) best = value;
    if (i > 0) continue;
    record_.final.step = record.step;
    if (better) record_.best.step = record.step;
  }
}

}  // namespace hessianlab
