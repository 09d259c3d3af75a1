// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/metrics_csv.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstring>
#include <iterator>
#include <limits>

#include "model/base/error.h"
#include "model/base/number_text.h"

namespace hessianlab {

namespace {

constexpr const char* kCommon[] = {"step", "epoch", "seconds"};  // of every row, whatever the lab
constexpr std::size_t kCommonCells = std::size(kCommon);

}  // namespace

MetricsRow::MetricsRow(const MetricList& metrics)
    : metrics_(&metrics), cells_(kCommonCells + metrics.all().size(), std::numeric_limits<double>::quiet_NaN()) {}

void MetricsRow::set(const Record& record) {
  cells_[0] = static_cast<double>(record.step);
  cells_[1] = record.epoch;
  if (record.kind == RecordKind::Step) cells_[2] = record.seconds;
  for (std::size_t i = 0; i < metrics_->all().size(); ++i)
    if (metrics_->placeOf(i).kind == record.kind) cells_[kCommonCells + i] = record.value(metrics_->placeOf(i));
}

bool MetricsRow::empty() const {
  return std::isnan(cells_[0]);
}

std::string MetricsRow::text() const {
  std::string line;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (i >= kCommonCells && !metrics_->all()[i - kCommonCells].filed) continue;
    if (i > 0) line += ',';
    if (std::isfinite(cells_[i])) line += numberText(cells_[i]);
  }
  return line + '\n';
}

std::string metricsHeader(const MetricList& metrics) {
  std::string line;
  for (const char* column : kCommon) line += (line.empty() ? "" : ",") + std::string(column);
  for (const Metric& metric : metrics.all())
    if (metric.filed) line += "," + metric.key;
  return line + '\n';
}

MetricsWriter::MetricsWriter(const std::filesystem::path& path, const MetricList& metrics) : path_(path) {
  file_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
  if (file_ < 0) throw InputError("cannot write " + path.string() + ": " + std::strerror(errno));
  write(metricsHeader(metrics));
}

MetricsWriter::~MetricsWriter() {
  if (file_ >= 0) ::close(file_);
}

void MetricsWriter::append(const MetricsRow& row) {
  write(row.text());
}

void MetricsWriter::write(const std::string& line) {
  ssize_t written = 0;
  do {
    written = ::write(file_, line.data(), line.size());
  } while (written < 0 && errno == EINTR);
  if (written == static_cast<ssize_t>(line.size())) {
    size_ += written;
    return;
  }
  // A short write is a disk that has just filled up; the piece of a line is taken back.
  const std::string why = std::strerror(written < 0 ? errno : ENOSPC);
  const bool whole = ::ftruncate(file_, size_) == 0;
  throw RunError("cannot write " + path_.string() + ": " + why + (whole ? "" : "; its last line is incomplete"));
}

}  // namespace hessianlab
