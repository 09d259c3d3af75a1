// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/idle_measurement.h"

#include <QCoreApplication>
#include <utility>

namespace hessianlab {

namespace {

constexpr int kPatience = 20000;  // a person who has just opened the window wants it to answer

}  // namespace

IdleMeasurement::IdleMeasurement(std::function<bool()> busy, QObject* parent)
    : QObject(parent),
      busy_(std::move(busy)),
      program_(QCoreApplication::applicationDirPath() + QStringLiteral("/hessianlab-cli")) {
  process_.setStandardInputFile(QProcess::nullDevice());
  process_.setStandardOutputFile(QProcess::nullDevice());
  process_.setStandardErrorFile(QProcess::nullDevice());
  timer_.setSingleShot(true);
  connect(&timer_, &QTimer::timeout, this, &IdleMeasurement::start);
  connect(&process_, &QProcess::finished, this, &IdleMeasurement::ended);
  setPatience(kPatience);
}

IdleMeasurement::~IdleMeasurement() {
  process_.disconnect(this);
  process_.kill();
  process_.waitForFinished();
}

void IdleMeasurement::setPatience(int milliseconds) {
  timer_.setInterval(milliseconds);
  timer_.start();
}

void IdleMeasurement::look() {
  if (!busy_()) return;
  interrupted_ = interrupted_ || measuring();
  process_.kill();
  if (timer_.isActive()) timer_.start();  // from the beginning
}

void IdleMeasurement::start() {
  if (busy_())
    timer_.start();
  else
    process_.start(program_, {QStringLiteral("doctor"), QStringLiteral("--threads")});
}

// What went wrong is no matter: the default is as before, and the next window tries again.
void IdleMeasurement::ended() {
  if (std::exchange(interrupted_, false)) timer_.start();
}

}  // namespace hessianlab
