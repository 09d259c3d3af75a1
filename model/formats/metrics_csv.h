// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.csv: one row per logged step. Opens in pandas, R and LibreOffice: "." decimals, empty cells for no value.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "model/base/records.h"

namespace hessianlab {

// The values of one row by column name; columns without a value stay empty.
class MetricsRow {
 public:
  void setStep(const StepRecord& record);
  void setProbe(const ProbeRecord& record);
  void setEvaluation(const EvaluationRecord& record);
  std::string text() const;  // with newline; shortest decimals that round-trip

 private:
  void set(const char* column, double value) { values_[column] = value; }
  std::map<std::string, double> values_;
};

std::string metricsHeader();  // with newline

struct MetricsTable {
  std::vector<StepRecord> steps;
  std::vector<ProbeRecord> probes;  // estimator, residual and sample count are not in the file and stay empty
  std::vector<EvaluationRecord> evaluations;
};

// Reads what MetricsWriter wrote; columns may be in any order, unknown ones are skipped, a cut last line is left out.
// InputError: no step column, a cell that is no number, a row of another length. `origin` begins the message.
MetricsTable parseMetrics(const std::string& csv, const std::string& origin);

// One thread. Each row is one write, and one that fails is taken back, so the file holds whole lines.
class MetricsWriter {
 public:
  // Creates the file with its header, in place of an older one. InputError: it cannot be created.
  explicit MetricsWriter(const std::filesystem::path& path);
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
