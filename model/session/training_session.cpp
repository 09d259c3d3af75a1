// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/training_session.h"

#include <chrono>
#include <limits>

#include "model/base/error.h"
#include "model/data/dataset_view.h"
#include "model/session/frozen_run.h"
#include "model/session/training_session_impl.h"
#include "model/training/trainer.h"

namespace hessianlab {

std::shared_ptr<const Network> TrainingSession::Impl::weightsAt(const std::optional<int64_t>& atStep,
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

std::shared_ptr<const ClassifierSnapshot> TrainingSession::Impl::snapshotAt(
    const std::optional<int64_t>& atStep) const {
  int64_t step = 0;
  auto weights = weightsAt(atStep, step);
  return std::make_shared<const ClassifierSnapshot>(std::move(weights), dataset, step, directions);
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
  auto weights = impl_->weightsAt(step, found);
  return {std::move(weights), found, impl_->config};
}

Source::FindSnapshot TrainingSession::snapshots() const {
  return [impl = impl_.get()](const std::optional<int64_t>& atStep) { return impl->snapshotAt(atStep); };
}

JobPool& TrainingSession::jobs() {
  return *impl_->pool;
}

std::shared_ptr<const FrozenRun> TrainingSession::freeze() const {
  {
    std::lock_guard lock(impl_->mutex);
    if (!impl_->trainer || !impl_->dataset->planar) return nullptr;
  }
  return std::make_shared<const FrozenRun>(impl_->snapshotAt(std::nullopt));
}

}  // namespace hessianlab
