// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/training_session.h"
#include "model/base/records.h"
#include "model/questions/curvature.h"
#include "model/questions/dataset_info.h"
#include "model/questions/picture.h"
#include "model/questions/pictures.h"
#include "model/questions/robustness.h"

#include <chrono>
#include <limits>

#include "model/base/error.h"
#include "model/curvature/estimator_trace.h"
#include "model/curvature/logit_curvature.h"
#include "model/curvature/plane_map.h"
#include "model/curvature/report.h"
#include "model/curvature/spectrum.h"
#include "model/data/dataset_view.h"
#include "model/robustness/curve.h"
#include "model/robustness/distance_survey.h"
#include "model/samples/attack_arrows.h"
#include "model/samples/directions.h"
#include "model/samples/inspection.h"
#include "model/samples/pictures.h"
#include "model/samples/slices.h"
#include "model/session/frozen_run.h"
#include "model/session/training_session_impl.h"
#include "model/training/trainer.h"

namespace hessianlab {

std::shared_ptr<const Network> TrainingSession::Impl::snapshotFor(const std::optional<int64_t>& atStep,
                                                                  int64_t& step) const {
  std::shared_ptr<Trainer> current;
  {
    std::lock_guard lock(mutex);
    current = trainer;
  }
  if (!current) throw RunError("the network is not built yet; press run or step first");
  if (atStep) {
    step = *atStep;
    if (auto stored = ring.at(step)) return stored;
  }
  auto present = current->snapshot(&step);
  if (atStep && *atStep != step)
    throw RunError("the weights of step " + std::to_string(*atStep) + " are not kept; choose one of the stored steps");
  return present;
}

TrainingSession::TrainingSession(ExperimentConfig config, std::shared_ptr<const RegularizerFactory> regularizers,
                                 WakeUp wakeUp, const std::optional<std::filesystem::path>& folder,
                                 SessionOptions options)
    : impl_(std::make_unique<Impl>(std::move(config), std::move(regularizers), std::move(wakeUp), folder,
                                   std::move(options))) {}

TrainingSession::~TrainingSession() = default;

void TrainingSession::requireUsable(const ExperimentConfig& config) {
  auto dataset = std::make_shared<const Dataset>(loadDataset(config["dataset"], config.integer("training.seed")));
  Trainer(config, std::move(dataset), nullptr);  // builds the network and takes no step
}

const MetricList& TrainingSession::metrics() const {
  return impl_->metrics;
}

const ExperimentConfig& TrainingSession::config() const {
  return impl_->config;
}

void TrainingSession::prepare() {
  impl_->command([] {});
}
void TrainingSession::run() {
  if (impl_->seat) impl_->seat->resumeAll();
  impl_->command([this] { impl_->goal = std::numeric_limits<int64_t>::max(); });
}
void TrainingSession::pause() {
  if (impl_->seat) impl_->seat->pauseAll();
  impl_->command([this] { impl_->goal = impl_->pendingSteps = 0; });
}
void TrainingSession::stepOnce() {
  if (impl_->seat) impl_->seat->resumeAll();
  impl_->command([this] {
    impl_->goal = 0;
    ++impl_->pendingSteps;
  });
}
void TrainingSession::epochOnce() {
  if (impl_->seat) impl_->seat->resumeAll();
  impl_->command([this] { impl_->goal = Impl::kEpochEnd; });
}
void TrainingSession::stop() {
  if (impl_->seat) impl_->seat->leave();  // at once: this run may still be in the middle of a batch
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

std::vector<int64_t> TrainingSession::storedSteps() const {
  return impl_->ring.steps();
}

int64_t TrainingSession::storedBytes() const {
  return impl_->ring.bytes();
}

int64_t TrainingSession::snapshotBudget() const {
  return impl_->ring.budget();
}

void TrainingSession::holdStep(std::optional<int64_t> step) {
  impl_->ring.hold(step);
}

StartingPoint TrainingSession::startingPoint(int64_t step) const {
  int64_t found = 0;
  auto weights = impl_->snapshotFor(step, found);
  return {std::move(weights), found, impl_->config};
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
