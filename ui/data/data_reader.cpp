// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/data_reader.h"

#include <utility>

#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kLookEvery = 40;         // milliseconds
constexpr double kTellingRest = 0.05;  // of the work must be done before it says how long the rest takes

}  // namespace

DataReader::DataReader(QObject* parent) : QObject(parent), pool_(nullptr) {
  timer_.setInterval(kLookEvery);
  connect(&timer_, &QTimer::timeout, this, &DataReader::look);
}

DataReader::~DataReader() {
  cancel();
}

void DataReader::recognise(const QString& path) {
  cancel();
  kind_ = pool_.submit(Lane::Quick, [path = path.toStdString()](JobControl&) { return recogniseData(path); });
  timer_.start();
}

void DataReader::inspect(const Choice& data) {
  cancel();
  content_ = pool_.submit(Lane::Survey, [data](JobControl& control) { return inspectData(data, control); });
  since_.start();
  timer_.start();
}

void DataReader::cancel() {
  kind_.cancel();
  content_.cancel();
  kind_ = {};
  content_ = {};
  timer_.stop();
}

bool DataReader::busy() const {
  return kind_.valid() || content_.valid();
}

double DataReader::progress() const {
  return content_.progress();
}

std::optional<double> DataReader::secondsLeft() const {
  const double done = progress();
  if (!content_.valid() || done < kTellingRest) return std::nullopt;
  return static_cast<double>(since_.elapsed()) / 1000 * (1 - done) / done;
}

void DataReader::look() {
  const bool kind = kind_.valid();
  if (kind ? !kind_.finished() : !content_.finished()) return Q_EMIT progressed();
  timer_.stop();
  const auto named = std::exchange(kind_, {});
  const auto read = std::exchange(content_, {});
  const std::string problem = kind ? named.error() : read.error();
  if (!problem.empty()) return Q_EMIT failed(refusalText(problem));
  if (kind) {
    if (const auto found = named.result())
      Q_EMIT recognised(QString::fromStdString(found->name), QString::fromStdString(found->path.string()));
    return;
  }
  if (const auto found = read.result()) Q_EMIT inspected(found);
}

}  // namespace hessianlab
