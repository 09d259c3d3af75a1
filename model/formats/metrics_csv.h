// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.csv: one row per logged step; its columns are step, epoch, seconds and the metrics of the lab, in their
// order. Opens in pandas, R and LibreOffice: "." decimals, empty cells for no value.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "model/base/record_table.h"
#include "model/base/sha256.h"
#include "model/formats/manifest.h"

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
// value, a cut last line is left out. A record has no basis: the file does not say. InputError: no step column, a
// column twice, steps that go back, a cell that is no finite number, a row of another length. `origin` begins the
// message.
RecordTable parseMetrics(const std::string& csv, const MetricList& metrics, const std::string& origin);

// The header and the rows up to `step` of what a MetricsWriter wrote.
std::string rowsUntil(int64_t step, const std::string& csv);

// One thread. Each append is one write, and one that fails is taken back, so the file holds whole lines.
class MetricsWriter {
 public:
  // Goes on with a file whose content is `rows`, its header at least. InputError: it cannot be written, or is another.
  MetricsWriter(std::filesystem::path path, const std::string& rows);
  ~MetricsWriter();
  MetricsWriter(const MetricsWriter&) = delete;
  MetricsWriter& operator=(const MetricsWriter&) = delete;
  // RunError: disk full and the like. The row is kept then, and is written with the next one, or by flush().
  void append(const MetricsRow& row);
  // Writes what is kept, and the whole file anew where somebody removed it, and syncs it. RunError as above.
  void flush();
  FileSeal seal() const { return {size_, sum_.soFar()}; }  // of what is written

 private:
  void create(const std::string& content);
  void write(const std::string& lines);
  bool isThere() const;
  std::string content() const;  // of the file, also where it has no name any more

  std::filesystem::path path_;
  int file_ = -1;
  int64_t size_ = 0;     // bytes in whole lines
  std::string waiting_;  // lines that could not be written
  Sha256 sum_;
};

}  // namespace hessianlab
