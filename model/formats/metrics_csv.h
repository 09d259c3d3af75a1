// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.csv: one row per logged step; its columns are step, epoch, seconds and the metrics of the lab, in their
// order. Opens in pandas, R and LibreOffice: "." decimals, empty cells for no value.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/base/record_table.h"

namespace hessianlab {

// The values of one row; columns without a value stay empty.
class MetricsRow {
 public:
  explicit MetricsRow(const MetricList& metrics);  // which outlives it
  void set(const Record& record);  // several of the same step share a row; the seconds are those of the step
  bool empty() const;
  std::string text() const;  // with newline; shortest decimals that round-trip

 private:
  const MetricList* metrics_;
  std::vector<double> cells_;  // step, epoch, seconds, then one per metric of the list; NaN: no value
};

std::string metricsHeader(const MetricList& metrics);  // with newline

// Reads what MetricsWriter wrote; columns may be in any order, unknown ones are skipped, those that are missing hold no
// value, a cut last line is left out. A record has no basis: the file does not say. InputError: no step column, a cell
// that is no number, a row of another length. `origin` begins the message.
RecordTable parseMetrics(const std::string& csv, const MetricList& metrics, const std::string& origin);

// One thread. Each row is one write, and one that fails is taken back, so the file holds whole lines.
class MetricsWriter {
 public:
  // Creates the file with its header, in place of an older one. InputError: it cannot be created.
  MetricsWriter(const std::filesystem::path& path, const MetricList& metrics);
  ~MetricsWriter();
  MetricsWriter(const MetricsWriter&) = delete;
  MetricsWriter& operator=(const MetricsWriter&) = delete;
  void append(const MetricsRow& row);  // RunError: disk full and the like

 private:
  void write(const std::string& line);
  std::filesystem::path path_;
  int file_ = -1;
  int64_t size_ = 0;  // bytes in whole lines
};

}  // namespace hessianlab
