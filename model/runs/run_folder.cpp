// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_folder.h"

#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <tuple>
#include <utility>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/runs/versions.h"
#include "model/training/state_file.h"

namespace hessianlab {

namespace {

constexpr std::size_t kKeptCheckpoints = 3;
constexpr double kShortestPause = 1;   // seconds between two saves at the ends of short epochs
constexpr double kTryAgainAfter = 10;  // seconds, where the last save failed
constexpr const char* kTraining = "another training is running";
constexpr const char* kRecordInState = "run.json";  // what it said when the state was taken

double now() {
  return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::string hostName() {
  std::array<char, 256> name{};
  return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

// Sorted by their names they are sorted by their steps.
std::string checkpointName(int64_t step) {
  std::array<char, 64> name{};
  std::snprintf(name.data(), name.size(), "%s/step-%012lld.safetensors", run_file::kCheckpoints,
                static_cast<long long>(step));
  return name.data();
}

std::string processesText(int64_t count) {
  return count == 1 ? "one process" : std::to_string(count) + " processes";
}

double checkpointSeconds(const ExperimentConfig& config) {
  return config.has("training.checkpoint_seconds") ? config.number("training.checkpoint_seconds") : 60;
}

}  // namespace

RunFolder::RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const MetricList& metrics)
    : path_(path),
      metrics_(metrics),
      record_(metrics),
      checkpointSeconds_(checkpointSeconds(config)),
      wallBegin_(now()),
      lastSave_(now()) {
  for (const MetricSummary& one : metrics.summary()) summary_.push_back(metrics.place(one.metric));
  record_.device = config.has("training.device") ? config.word("training.device") : "cpu";
  record_.seed = config.integer("training.seed");
  record_.host = hostName();
  record_.versions = libraryVersions();
}

RunFolder::RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const Catalogues& catalogues,
                     const MetricList& metrics)
    : RunFolder(path, config, metrics) {
  requireNoRun(path);
  madeTheFolder_ = !std::filesystem::exists(path);
  requireWritableFolder(path);
  lock_ = std::make_unique<FolderLock>(path, run_file::kLock, kTraining);
  requireNoRun(path);  // nobody else can begin one from here on
  sweepTemporaries(path);
  onlyBegun_ = true;
  beginManifest(path);
  const std::string rows = metricsHeader(metrics);
  configText_ = toJson(config, catalogues);
  replaceFiles(path, {.contents = {{run_file::kConfig, configText_}, {run_file::kMetrics, rows}},
                      .growing = {{run_file::kMetrics, sealOf(rows)}}});
  writer_ = std::make_unique<MetricsWriter>(path / run_file::kMetrics, rows);
}

RunFolder::~RunFolder() {
  if (!onlyBegun_) return;
  std::error_code ignored;
  for (const char* name : {run_file::kConfig, run_file::kMetrics, run_file::kManifest})
    std::filesystem::remove(path_ / name, ignored);
  lock_.reset();
  if (madeTheFolder_) std::filesystem::remove(path_, ignored);  // where nobody else has put something there
}

RunFolder::RunFolder(const std::filesystem::path& path, const ExperimentConfig& config, const Catalogues& catalogues,
                     const MetricList& metrics, Edited edited)
    : RunFolder(path, config, metrics) {
  requireWritableFolder(path);
  lock_ = std::make_unique<FolderLock>(path, run_file::kLock, kTraining);
  settleFolder(path);
  if (!RunFiles(path).manifest())
    throw InputError(path.string() +
                     " was written by a version that kept no state, so its training cannot go on; train it again");
  const RunFiles files(path, edited);
  configText_ = files.has(run_file::kConfig) ? files.read(run_file::kConfig) : toJson(config, catalogues);
  restore();
  readBack(RunFiles(path, edited));
}

// The newest state that can be read, and metrics.csv as it was then: what came after will come again.
void RunFolder::readBack(const RunFiles& files) {
  std::vector<std::string> candidates = files.checkpoints();
  checkpoints_ = candidates;
  if (files.manifest()->files.contains(run_file::kState)) candidates.insert(candidates.begin(), run_file::kState);
  std::string problems;
  for (const std::string& name : candidates) {
    try {
      ReadState read = parseState(files.read(name), (path_ / name).string());
      const RunRecord then = parseRunRecord(read.metadata[kRecordInState], metrics_, (path_ / name).string());
      record_.final = then.final;
      record_.best = then.best;
      record_.begunFrom = then.begunFrom;
      record_.processes = then.processes;
      record_.steps = then.steps;
      record_.wallSeconds = then.wallSeconds;
      threads_ = then.threads;
      state_ = std::move(read.state);
      savedStep_ = record_.steps;
      break;
    } catch (const InputError& error) {
      problems += (problems.empty() ? "" : "; ") + std::string(error.what());
    }
  }
  if (!candidates.empty() && !state_) throw InputError("no state of this run can be read: " + problems);
  if (!problems.empty())
    note_ = problems + "; going on from an earlier state, that of step " + std::to_string(record_.steps);
  if (candidates.empty() && files.has(run_file::kWeights))
    throw InputError(path_.string() +
                     " holds a network that was imported and has no training to go on with; begin a run with its "
                     "weights: train --from FOLDER --out NEW");
  if (candidates.empty()) note_ = "this run was interrupted before its first save, so it begins anew";

  const bool sealed =
      files.manifest()->growing.contains(run_file::kMetrics) || files.manifest()->files.contains(run_file::kMetrics);
  std::string rows = sealed && files.has(run_file::kMetrics) ? files.read(run_file::kMetrics) : std::string();
  rows = state_ ? rowsUntil(record_.steps, rows) : std::string();
  if (rows.empty()) rows = metricsHeader(metrics_);
  replaceFiles(path_, {.contents = {{run_file::kMetrics, rows}}, .growing = {{run_file::kMetrics, sealOf(rows)}}});
  writer_ = std::make_unique<MetricsWriter>(path_ / run_file::kMetrics, rows);
  wallBegin_ -= record_.wallSeconds;
}

void RunFolder::trainedBy(int64_t processes) {
  if (state_ && record_.processes != processes)
    note_ += (note_.empty() ? "" : "; ") + std::string("this run was trained by ") + processesText(record_.processes) +
             " and goes on with " + processesText(processes) + ", so the last digits of its numbers will differ";
  record_.processes = processes;
}

void RunFolder::logRow(const MetricsRow& row) {
  try {
    writer_->append(row);
    onlyBegun_ = false;
  } catch (const RunError& error) {
    problem_ = error.what();
  }
}

void RunFolder::keepConfig(std::string text) {
  configText_ = std::move(text);
  configBehind_ = true;
  const auto [lastSave, onlyBegun] = std::pair(lastSave_, onlyBegun_);
  replace({}, RunState::Running);
  std::tie(lastSave_, onlyBegun_) = std::pair(lastSave, onlyBegun);  // of a state
}

void RunFolder::saveIfDue(const Experiment& experiment, const Progress& progress, bool epochEnds) {
  const double since = now() - lastSave_;
  const bool first = !savedStep_ && epochEnds;
  const double pause = !problem_.empty() ? kTryAgainAfter : epochEnds ? kShortestPause : checkpointSeconds_;
  if (first || since >= std::min(pause, checkpointSeconds_)) save(experiment, RunState::Running, progress);
}

void RunFolder::save(const Experiment& experiment, RunState state, const Progress& progress) {
  const std::string record = toJson(recordNow(state, progress));
  Replacement all{.contents = {{run_file::kWeights, experiment.weightsText()},
                               {run_file::kState, stateBytes(experiment.state(), {{kRecordInState, record}})},
                               {run_file::kRecord, record}}};
  std::vector<std::string> kept = checkpoints_;
  if (savedStep_ && *savedStep_ < progress.step) {
    kept.insert(kept.begin(), checkpointName(*savedStep_));
    all.kept = {{run_file::kState, kept.front()}};
    for (; kept.size() > kKeptCheckpoints; kept.pop_back()) all.removed.push_back(kept.back());
  }
  replace(std::move(all), state);
  if (!problem_.empty()) return;
  checkpoints_ = std::move(kept);
  savedStep_ = progress.step;
}

void RunFolder::saveRecord(RunState state, const Progress& progress) {
  replace({.contents = {{run_file::kRecord, toJson(recordNow(state, progress))}}}, state);
}

// Somebody has removed config.json, or has made the whole folder anew.
void RunFolder::restore() {
  if (!RunFiles(path_).manifest()) {
    requireNoRun(path_);
    beginManifest(path_);
  }
  if (!std::filesystem::exists(path_ / run_file::kConfig))
    replaceFiles(path_, {.contents = {{run_file::kConfig, configText_}}});
}

void RunFolder::replace(Replacement replacement, RunState state) {
  lastSave_ = now();
  try {
    restore();
    writer_->flush();
    if (configBehind_) replacement.contents[run_file::kConfig] = configText_;
    const bool over = state != RunState::Running && state != RunState::Paused;
    (over ? replacement.grown : replacement.growing)[run_file::kMetrics] = writer_->seal();
    replaceFiles(path_, replacement);
    onlyBegun_ = configBehind_ = false;
    problem_.clear();
  } catch (const std::exception& error) {
    problem_ = error.what();
  }
}

RunRecord RunFolder::recordNow(RunState state, const Progress& progress) const {
  RunRecord record = record_;
  record.status = toString(state);
  record.message = progress.message;
  record.steps = progress.step;
  record.epochs = progress.epoch;
  record.trainSeconds = progress.cost.training + progress.cost.penalty;
  record.wallSeconds = now() - wallBegin_;
  record.peakMemoryBytes = progress.peakMemoryBytes;
  record.threads = progress.threads;
  record.costTraining = progress.cost.training;
  record.costPenalty = progress.cost.penalty;
  record.costProbes = progress.cost.probes;
  record.costTests = progress.cost.tests;
  return record;
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
