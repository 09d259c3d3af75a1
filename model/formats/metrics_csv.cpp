// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/metrics_csv.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstring>

#include "model/base/error.h"
#include "model/base/number_text.h"

namespace hessianlab {

namespace {

constexpr const char* kColumns[] = {"step",
                                    "epoch",
                                    "seconds",
                                    "train_loss",
                                    "penalty",
                                    "train_accuracy",
                                    "test_accuracy",
                                    "hessian_norm_p10",
                                    "hessian_norm_median",
                                    "hessian_norm_p90",
                                    "gradient_norm_median",
                                    "lambda_min_median",
                                    "confidence_mean",
                                    "test_loss",
                                    "gradient_norm_p10",
                                    "gradient_norm_p90"};

}  // namespace

void MetricsRow::setStep(const StepRecord& record) {
  set("step", static_cast<double>(record.step));
  set("epoch", record.epoch);
  set("seconds", record.seconds);
  set("train_loss", record.trainLoss);
  set("penalty", record.penalty);
  set("train_accuracy", record.trainAccuracy);
}

void MetricsRow::setProbe(const ProbeRecord& record) {
  set("step", static_cast<double>(record.step));
  set("epoch", record.epoch);
  set("hessian_norm_p10", record.hessianNorm.p10);
  set("hessian_norm_median", record.hessianNorm.median);
  set("hessian_norm_p90", record.hessianNorm.p90);
  set("gradient_norm_p10", record.gradientNorm.p10);
  set("gradient_norm_median", record.gradientNorm.median);
  set("gradient_norm_p90", record.gradientNorm.p90);
  set("lambda_min_median", record.lambdaMinMedian);
  set("confidence_mean", record.confidenceMean);
}

void MetricsRow::setEvaluation(const EvaluationRecord& record) {
  set("step", static_cast<double>(record.step));
  set("epoch", record.epoch);
  set("test_accuracy", record.testAccuracy);
  set("test_loss", record.testLoss);
}

std::string MetricsRow::text() const {
  std::string line;
  for (const char* column : kColumns) {
    if (column != kColumns[0]) line += ',';
    const auto value = values_.find(column);
    if (value != values_.end() && std::isfinite(value->second)) line += numberText(value->second);
  }
  return line + '\n';
}

std::string metricsHeader() {
  std::string line;
  for (const char* column : kColumns) line += (line.empty() ? "" : ",") + std::string(column);
  return line + '\n';
}

MetricsWriter::MetricsWriter(const std::filesystem::path& path) : path_(path) {
  file_ = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0644);
  if (file_ < 0) throw InputError("cannot write " + path.string() + ": " + std::strerror(errno));
  write(metricsHeader());
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
