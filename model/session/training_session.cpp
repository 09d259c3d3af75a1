// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/session/training_session.h"

#include <chrono>
#include <limits>

#include "model/base/error.h"
#include "model/formats/setting_changes.h"
#include "model/labs/catalogue.h"
#include "model/session/training_session_impl.h"

namespace hessianlab {

std::shared_ptr<const Snapshot> TrainingSession::Impl::snapshotAt(const std::optional<int64_t>& atStep) const {
  std::shared_ptr<const Experiment> current;
  {
    std::lock_guard lock(mutex);
    current = experiment;
  }
  if (!current) throw RunError("the network is not built yet; press run or step first");
  if (atStep) {
    if (auto stored = ring.at(*atStep)) return stored;
  }
  auto present = current->snapshot();
  if (atStep && *atStep != present->step())
    throw RunError("the weights of step " + std::to_string(*atStep) + " are not kept; choose one of the stored steps");
  return present;
}

std::shared_ptr<const Snapshot> TrainingSession::Impl::beginning() const {
  std::lock_guard lock(mutex);
  return first;
}

TrainingSession::TrainingSession(ExperimentConfig config, std::shared_ptr<const RegularizerFactory> regularizers,
                                 WakeUp wakeUp, const std::optional<std::filesystem::path>& folder,
                                 SessionOptions options)
    : impl_(std::make_unique<Impl>(std::move(config), std::move(regularizers), std::move(wakeUp), folder,
                                   std::move(options))) {}

TrainingSession::~TrainingSession() = default;

void TrainingSession::requireUsable(const ExperimentConfig& config, const RegularizerFactory& regularizers,
                                    bool byRanks) {
  std::optional<BegunFrom> from;
  const auto made = begunExperiment(config, regularizers, from);  // which takes no step
  if (byRanks) made->requireShareable();
}

const MetricList& TrainingSession::metrics() const {
  return impl_->lab.metrics();
}

const std::string& TrainingSession::resumeNote() const {
  return impl_->resumeNote;
}

ExperimentConfig TrainingSession::config() const {
  std::lock_guard lock(impl_->mutex);
  return impl_->config;
}

void TrainingSession::keepIn(std::optional<std::filesystem::path> folder) {
  std::lock_guard lock(impl_->mutex);
  impl_->folderComes = folder.has_value();
  impl_->folderWanted = std::move(folder);
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
void TrainingSession::change(const std::string& setting, double value) {
  withChange(config(), {0, setting, value}, impl_->catalogues);  // which refuses
  impl_->command([&] {
    if (changesOf(impl_->config).size() + impl_->pendingChanges.size() >= kMostChanges)
      throw InputError("this run has changed its settings as often as it can note; begin a new one");
    impl_->pendingChanges.emplace_back(setting, value);
  });
}

bool TrainingSession::waitUntilIdle(double timeoutSeconds) const {
  std::unique_lock lock(impl_->mutex);
  return impl_->changed.wait_for(lock, std::chrono::duration<double>(timeoutSeconds), [this] {
    return !impl_->hasWork() && !impl_->saving && impl_->progress.state != RunState::Running;
  });
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

bool TrainingSession::loaded() const {
  return beginning() != nullptr;
}

std::shared_ptr<const Snapshot> TrainingSession::beginning() const {
  return impl_->beginning();
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
  return {impl_->snapshotAt(step), config()};
}

Source::FindSnapshot TrainingSession::snapshots() const {
  return [impl = impl_.get()](const std::optional<int64_t>& atStep) { return impl->snapshotAt(atStep); };
}

JobPool& TrainingSession::jobs() {
  return *impl_->pool;
}

std::shared_ptr<const Snapshot> TrainingSession::freeze() const {
  const auto beginning = impl_->beginning();
  return beginning && beginning->light() ? impl_->snapshotAt(std::nullopt) : nullptr;
}

}  // namespace hessianlab
