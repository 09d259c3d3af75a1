// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a classifier's records by their names.
#pragma once

#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include "model/base/record_table.h"
#include "model/training/classifier_metrics.h"

namespace hessianlab {

inline RecordTable tableOf(const std::vector<Record>& records, const MetricList& metrics = classifierMetrics()) {
  RecordTable table(metrics);
  table.append(records);
  return table;
}

inline double number(const Record& record, std::string_view key) {
  return record.value(classifierMetrics().place(key));
}

// A record of this kind with these numbers and no others.
inline Record recordWith(RecordKind kind, int64_t step, double epoch, double seconds,
                         const std::vector<std::pair<std::string_view, double>>& numbers) {
  Record record{kind, step, epoch, seconds, {}, {}};
  record.values.assign(classifierMetrics().count(kind), std::numeric_limits<double>::quiet_NaN());
  for (const auto& [key, value] : numbers) record.values[classifierMetrics().place(key).at] = value;
  return record;
}

}  // namespace hessianlab
