// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/networks/network_job.h"

#include <QMetaObject>
#include <filesystem>
#include <system_error>
#include <utility>

#include "model/runs/workspace.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kPulseMilliseconds = 100;

}  // namespace

NetworkJob::NetworkJob(std::shared_ptr<const RegularizerFactory> regularizers, QObject* parent)
    : QObject(parent), regularizers_(std::move(regularizers)), pool_([this] {
        QMetaObject::invokeMethod(
            this, [this] { look(); }, Qt::QueuedConnection);
      }) {
  pulse_.setInterval(kPulseMilliseconds);
  connect(&pulse_, &QTimer::timeout, this, [this] {
    if (reading_.valid()) Q_EMIT progressed(reading_.progress());
  });
}

void NetworkJob::read(ImportChoice choice) {
  cancel();
  network_.reset();
  reading_ = pool_.submit(
      Lane::Survey, [choice = std::move(choice), regularizers = regularizers_, before = before_](JobControl& control) {
        return ImportedNetwork::read(choice, regularizers, before, control);
      });
  pulse_.start();
}

void NetworkJob::keep(const std::string& folder, const std::string& name) {
  keeping_ = pool_.submit(Lane::Quick, [network = network_, folder, name](JobControl&) {
    try {
      network->keep(folder);
      RunLabel label;
      label.name = name;
      writeLabel(folder, label);
    } catch (...) {
      std::error_code ignored;
      std::filesystem::remove_all(folder, ignored);
      throw;
    }
    return folder;
  });
}

void NetworkJob::cancel() {
  reading_.cancel();
  reading_ = {};
  pulse_.stop();
}

bool NetworkJob::busy() const {
  return reading_.valid() || keeping_.valid();
}

void NetworkJob::look() {
  if (reading_.valid() && reading_.finished()) {
    const JobHandle<Read> done = std::exchange(reading_, {});
    pulse_.stop();
    if (done.state() == JobState::Failed) return Q_EMIT refused(refusalText(done.error()));
    if (done.state() != JobState::Done) return;
    network_ = before_ = *done.result();
    Q_EMIT finished();
  }
  if (keeping_.valid() && keeping_.finished()) {
    const JobHandle<std::string> done = std::exchange(keeping_, {});
    if (done.state() == JobState::Done) return Q_EMIT kept(QString::fromStdString(*done.result()));
    Q_EMIT refused(refusalText(done.error()));
  }
}

}  // namespace hessianlab
