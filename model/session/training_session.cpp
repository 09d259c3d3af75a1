// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/training_session.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "model/curvature/logit_curvature.h"
#include "model/curvature/estimator_trace.h"
#include "model/curvature/plane_map.h"
#include "model/curvature/report.h"
#include "model/curvature/spectrum.h"
#include "model/error.h"
#include "model/robustness/attack_arrows.h"
#include "model/robustness/curve.h"
#include "model/robustness/directions.h"
#include "model/robustness/inspection.h"
#include "model/robustness/distance_survey.h"
#include "model/robustness/pictures.h"
#include "model/robustness/slices.h"
#include "model/session/catalogues.h"
#include "model/session/dataset_view.h"
#include "model/session/frozen_run.h"
#include "model/session/job_pool.h"
#include "model/session/run_folder.h"
#include "model/session/speedometer.h"
#include "model/training/trainer.h"

namespace hessianlab {

namespace {

int64_t peakMemoryBytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return static_cast<int64_t>(usage.ru_maxrss) * 1024;
}

bool ended(RunState state) {
  return state == RunState::Stopped || state == RunState::Failed;
}

}  // namespace

const char* toString(RunState state) {
  switch (state) {
    case RunState::Idle:
      return "idle";
    case RunState::Running:
      return "running";
    case RunState::Paused:
      return "paused";
    case RunState::Finished:
      return "finished";
    case RunState::Stopped:
      return "stopped";
    case RunState::Failed:
      return "failed";
  }
  return "failed";
}

// Three groups of members: constants, what `mutex` guards, and what only the training thread touches.
struct TrainingSession::Impl {
  Impl(ExperimentConfig c, std::shared_ptr<const RegularizerFactory> r, WakeUp w,
       std::optional<std::filesystem::path> where)
      : config(validated(std::move(c), allCatalogues(*r), "configuration")),
        regularizers(std::move(r)),
        wakeUp(std::move(w)) {
    if (where) folder = std::make_unique<RunFolder>(*where, config);
    progress.totalEpochs = config.training.epochs;
    progress.threads = threadCount();
    pool = std::make_unique<JobPool>([this] { wake(); });
    thread = std::jthread([this](std::stop_token stop) { main(stop); });
  }

  // --- any thread
  // -------------------------------------------------------------------------------------------------------
  void wake() {
    if (wakeUp) wakeUp();
  }
  template <class Change>
  void command(Change change) {
    {
      std::lock_guard lock(mutex);
      if (ended(progress.state)) return;
      wantPrepared = true;
      change();
    }
    changed.notify_all();
  }
  bool hasWork() const {  // mutex held
    if (ended(progress.state)) return false;
    // A pause leaves Running to be settled.
    return stopWanted || (wantPrepared && !prepared) || goal != 0 || pendingSteps > 0 || extendedEpochs > 0 ||
           progress.state == RunState::Running;
  }
  std::shared_ptr<const Network> snapshotFor(const std::optional<int64_t>& atStep, int64_t& step) const {
    std::shared_ptr<Trainer> current;
    {
      std::lock_guard lock(mutex);
      current = trainer;
      step = progress.step;
    }
    if (!current) throw RunError("the network is not built yet; press run or step first");
    if (atStep && *atStep != step) throw RunError("the weights of step " + std::to_string(*atStep) + " are not kept");
    return current->snapshot();
  }

  // A job that computes `measure(network, dataset, request, control)` on the weights that the request asks for.
  template <class Request, class Measure>
  auto look(Lane lane, Request request, Measure measure) {
    return pool->submit(lane, [this, request = std::move(request), measure](JobControl& control) {
      if constexpr (requires { request.of; }) {
        if (request.of) {
          auto result = measure(request.of->network(), request.of->dataset(), request, control);
          result.step = request.of->step();
          return result;
        }
      }
      int64_t step = 0;
      const auto network = snapshotFor(request.atStep, step);
      auto result = measure(*network, *dataset, request, control);
      result.step = step;
      return result;
    });
  }

  // --- training thread
  // --------------------------------------------------------------------------------------------------
  void main(std::stop_token stop) {
    try {
      while (waitForWork(stop)) work(stop);
      if (prepared) finish(RunState::Stopped, {});
    } catch (const std::exception& error) {
      fail(error.what());
    } catch (...) {
      fail("unknown error");
    }
  }

  bool waitForWork(std::stop_token stop) {
    std::unique_lock lock(mutex);
    return changed.wait(lock, stop, [this] { return hasWork(); }) && !stop.stop_requested();
  }

  void work(std::stop_token stop) {
    if (!prepared) prepare(stop);
    if (takeStop()) return finish(RunState::Stopped, {});
    if (!takeStep()) return;
    oneStep(stop);
  }

  bool takeStop() {
    std::lock_guard lock(mutex);
    return stopWanted;
  }

  // Decides under the lock whether a step is due; settles into Paused or Finished where none is.
  bool takeStep() {
    RunState settled;
    {
      std::lock_guard lock(mutex);
      if (extendedEpochs > 0) {
        trainer->extendTo(std::exchange(extendedEpochs, 0));
        progress.totalEpochs = trainer->totalEpochs();
        progress.totalSteps = trainer->totalSteps();
        if (progress.state == RunState::Finished && trainer->stepsDone() < trainer->totalSteps())
          progress.state = RunState::Paused;
      }
      const int64_t done = trainer->stepsDone();
      if (goal == kEpochEnd) goal = (done / trainer->stepsPerEpoch() + 1) * trainer->stepsPerEpoch();
      const bool over = done >= trainer->totalSteps();
      if (!over && (goal > done || pendingSteps > 0)) {
        if (pendingSteps > 0) --pendingSteps;
        progress.state = RunState::Running;
        return true;
      }
      goal = pendingSteps = 0;
      settled = over ? RunState::Finished : RunState::Paused;
      if (progress.state == settled) return false;
      progress.state = settled;
    }
    speed.reset();
    publish();
    if (folder) folder->save(trainer->network(), settled, progressCopy());
    changed.notify_all();
    return false;
  }

  void prepare(std::stop_token stop) {
    auto loaded = std::make_shared<const Dataset>(loadDataset(config.dataset, config.training.seed));
    auto made = std::make_shared<Trainer>(config, loaded,
                                          regularizers->create(config.regularizer.name, config.regularizer.parameters));
    {
      std::lock_guard lock(mutex);
      dataset = std::move(loaded);
      trainer = std::move(made);
      progress.totalSteps = trainer->totalSteps();
      progress.stepsPerEpoch = trainer->stepsPerEpoch();
    }
    look(stop, true, true, nullptr);
    {
      std::lock_guard lock(mutex);
      prepared = true;
      if (goal == 0 && pendingSteps == 0) progress.state = RunState::Paused;
    }
    publish();
    changed.notify_all();
  }

  void oneStep(std::stop_token stop) {
    const StepRecord record = trainer->step();
    speed.tick();
    const int64_t step = record.step;
    const bool last = step >= trainer->totalSteps();
    const bool epochEnds = step % trainer->stepsPerEpoch() == 0;
    const int64_t every = config.training.probeEvery;
    const bool probes = every > 0 && (step % every == 0 || last);
    {
      std::lock_guard lock(mutex);
      mailbox.steps.push_back(record);
    }
    publish();
    if (probes || epochEnds || step % config.training.logEvery == 0 || last) look(stop, probes, epochEnds, &record);
    if (epochEnds && !last && folder) folder->save(trainer->network(), RunState::Running, progressCopy());
  }

  // Probe and test accuracy where due, the row of metrics.csv, the mailbox.
  void look(std::stop_token stop, bool probes, bool evaluates, const StepRecord* record) {
    MetricsRow row;
    if (record) row.setStep(*record);
    if (probes && config.training.probeEvery > 0) {
      const ProbeRecord probe = trainer->probe();
      row.setProbe(probe);
      if (folder) folder->note(probe);
      std::lock_guard lock(mutex);
      mailbox.probes.push_back(probe);
    }
    publish();
    if (evaluates) {
      const auto evaluation = trainer->evaluate([&] { return stop.stop_requested() || takeStop(); });
      if (evaluation) {
        row.setEvaluation(*evaluation);
        if (folder) folder->note(*evaluation);
        std::lock_guard lock(mutex);
        mailbox.evaluations.push_back(*evaluation);
      }
      publish();
    }
    if (folder) folder->logRow(row);
  }

  void publish() {
    {
      std::lock_guard lock(mutex);
      progress.step = trainer->stepsDone();
      progress.epoch = static_cast<double>(progress.step) / static_cast<double>(trainer->stepsPerEpoch());
      progress.stepsPerSecond = speed.perSecond();
      progress.etaSeconds = progress.stepsPerSecond > 0
                                ? static_cast<double>(progress.totalSteps - progress.step) / progress.stepsPerSecond
                                : 0;
      progress.cost = trainer->cost();
      progress.peakMemoryBytes = peakMemoryBytes();
      if (wakePending) return;
      wakePending = true;
    }
    wake();
  }

  Progress progressCopy() const {
    std::lock_guard lock(mutex);
    return progress;
  }

  void finish(RunState state, const std::string& message) {
    {
      std::lock_guard lock(mutex);
      if (ended(progress.state)) return;
      if (state == RunState::Stopped && progress.state == RunState::Finished) state = RunState::Finished;
      progress.state = state;
      progress.message = message;
      goal = pendingSteps = 0;
      stopWanted = false;
      wakePending = true;
    }
    if (folder && trainer)
      folder->save(trainer->network(), state, progressCopy());
    else if (folder)
      folder->saveRecord(state, progressCopy());
    changed.notify_all();
    wake();
  }

  void fail(std::string message) noexcept {
    try {
      finish(RunState::Failed, message);
    } catch (const std::exception& error) {  // the run could not even be saved: say both
      std::lock_guard lock(mutex);
      progress.state = RunState::Failed;
      progress.message = message + "; " + error.what();
    }
    changed.notify_all();
    wake();
  }

  static constexpr int64_t kEpochEnd = -1;

  const ExperimentConfig config;
  const std::shared_ptr<const RegularizerFactory> regularizers;
  const WakeUp wakeUp;

  mutable std::mutex mutex;
  mutable std::condition_variable_any changed;
  bool wantPrepared = false, prepared = false, stopWanted = false, wakePending = false;
  int64_t goal = 0;  // train up to this step; kEpochEnd: to the end of the epoch; 0: hold
  int64_t pendingSteps = 0, extendedEpochs = 0;
  SessionUpdate mailbox;
  Progress progress;
  std::shared_ptr<const Dataset> dataset;
  std::shared_ptr<Trainer> trainer;  // set once; its step() belongs to the training thread, its snapshot() to anyone

  std::unique_ptr<RunFolder> folder;
  Speedometer speed;
  DirectionsMemory directions;  // of the pictures that were looked at last

  std::unique_ptr<JobPool> pool;
  std::jthread thread;  // last: joined first
};

TrainingSession::TrainingSession(ExperimentConfig config, std::shared_ptr<const RegularizerFactory> regularizers,
                                 WakeUp wakeUp, std::optional<std::filesystem::path> folder)
    : impl_(std::make_unique<Impl>(std::move(config), std::move(regularizers), std::move(wakeUp), std::move(folder))) {}

TrainingSession::~TrainingSession() = default;

void TrainingSession::requireUsable(const ExperimentConfig& config) {
  auto dataset = std::make_shared<const Dataset>(loadDataset(config.dataset, config.training.seed));
  Trainer(config, std::move(dataset), nullptr);  // builds the network and takes no step
}

const ExperimentConfig& TrainingSession::config() const {
  return impl_->config;
}

void TrainingSession::prepare() {
  impl_->command([] {});
}
void TrainingSession::run() {
  impl_->command([this] { impl_->goal = std::numeric_limits<int64_t>::max(); });
}
void TrainingSession::pause() {
  impl_->command([this] { impl_->goal = impl_->pendingSteps = 0; });
}
void TrainingSession::stepOnce() {
  impl_->command([this] {
    impl_->goal = 0;
    ++impl_->pendingSteps;
  });
}
void TrainingSession::epochOnce() {
  impl_->command([this] { impl_->goal = Impl::kEpochEnd; });
}
void TrainingSession::stop() {
  impl_->command([this] { impl_->stopWanted = true; });
}
void TrainingSession::extendTo(int64_t epochs) {
  impl_->command([this, epochs] { impl_->extendedEpochs = epochs; });
}

bool TrainingSession::waitUntilIdle(double timeoutSeconds) const {
  std::unique_lock lock(impl_->mutex);
  return impl_->changed.wait_for(lock, std::chrono::duration<double>(timeoutSeconds),
                                 [this] { return !impl_->hasWork() && impl_->progress.state != RunState::Running; });
}

SessionUpdate TrainingSession::drain() {
  std::lock_guard lock(impl_->mutex);
  SessionUpdate result = std::move(impl_->mailbox);
  impl_->mailbox = {};
  impl_->wakePending = false;
  result.progress = impl_->progress;
  return result;
}

Progress TrainingSession::progress() const {
  return impl_->progressCopy();
}

std::optional<DatasetInfo> TrainingSession::datasetInfo() const {
  std::lock_guard lock(impl_->mutex);
  if (!impl_->dataset) return std::nullopt;
  return describe(*impl_->dataset);
}

std::vector<Picture> TrainingSession::testPictures(const std::vector<int64_t>& indices) const {
  std::lock_guard lock(impl_->mutex);
  return impl_->dataset ? picturesOf(*impl_->dataset, indices) : std::vector<Picture>{};
}

std::vector<int64_t> TrainingSession::testLabels(const std::vector<int64_t>& indices) const {
  std::lock_guard lock(impl_->mutex);
  return impl_->dataset ? labelsOf(*impl_->dataset, indices) : std::vector<int64_t>{};
}

std::optional<PlanarPoints> TrainingSession::planarPoints(bool test) const {
  std::lock_guard lock(impl_->mutex);
  if (!impl_->dataset || !impl_->dataset->planar) return std::nullopt;
  return pointsOf(*impl_->dataset, test);
}

JobHandle<PicturesResult> TrainingSession::pictures(PicturesRequest request) {
  return impl_->look(Lane::Quick, std::move(request),
                     [memory = &impl_->directions](const Network& network, const Dataset& dataset,
                                                   const PicturesRequest& asked, JobControl& control) {
                       return makePictures(network, dataset, asked, control, memory);
                     });
}

JobHandle<RobustnessResult> TrainingSession::robustness(RobustnessRequest request) {
  return impl_->look(Lane::Long, std::move(request),
                     [](const Network& network, const Dataset& dataset, const RobustnessRequest& asked,
                        JobControl& control) { return measureRobustness(network, dataset, asked, control); });
}

JobHandle<CurvatureResult> TrainingSession::curvature(CurvatureRequest request) {
  return impl_->look(Lane::Survey, std::move(request), measureCurvature);
}

JobHandle<SpectrumResult> TrainingSession::spectrum(SpectrumRequest request) {
  return impl_->look(Lane::Quick, std::move(request), measureSpectrum);
}

JobHandle<EstimatorTrace> TrainingSession::estimators(EstimatorTraceRequest request) {
  return impl_->look(Lane::Survey, std::move(request), traceEstimators);
}

JobHandle<DistanceResult> TrainingSession::distances(DistanceRequest request) {
  return impl_->look(Lane::Long, std::move(request), measureDistances);
}

JobHandle<MapResult> TrainingSession::map(MapRequest request) {
  return impl_->look(Lane::Quick, std::move(request),
                     [](const Network& network, const Dataset&, const MapRequest& asked, JobControl& control) {
                       return computePlaneMap(network, asked, control);
                     });
}

JobHandle<LogitCurvatureResult> TrainingSession::logitCurvature(LogitCurvatureRequest request) {
  return impl_->look(Lane::Survey, std::move(request), measureLogitCurvature);
}

JobHandle<InspectResult> TrainingSession::inspect(InspectRequest request) {
  const Lane lane = request.refined ? Lane::Survey : Lane::Quick;
  return impl_->look(lane, std::move(request),
                     [](const Network& network, const Dataset&, const InspectRequest& asked, JobControl& control) {
                       return inspectInput(network, asked, control);
                     });
}

JobHandle<PointResult> TrainingSession::point(PointRequest request) {
  return impl_->look(Lane::Quick, std::move(request),
                     [](const Network& network, const Dataset&, const PointRequest& asked, JobControl&) {
                       return computePlanePoint(network, asked);
                     });
}

JobHandle<ArrowsResult> TrainingSession::arrows(ArrowsRequest request) {
  return impl_->look(Lane::Quick, std::move(request), attackArrows);
}

std::shared_ptr<const FrozenRun> TrainingSession::freeze() const {
  {
    std::lock_guard lock(impl_->mutex);
    if (!impl_->trainer || !impl_->dataset->planar) return nullptr;
  }
  int64_t step = 0;
  auto network = impl_->snapshotFor(std::nullopt, step);
  return std::make_shared<const FrozenRun>(std::move(network), impl_->dataset, step);
}

JobHandle<SliceResult> TrainingSession::slice(SliceRequest request) {
  return impl_->look(Lane::Quick, std::move(request), measureSlice);
}

JobHandle<PlaneResult> TrainingSession::plane(PlaneRequest request) {
  return impl_->look(Lane::Quick, std::move(request), measurePlane);
}

}  // namespace hessianlab
