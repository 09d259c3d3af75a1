// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/record_table.h"

namespace hessianlab {

RecordTable::RecordTable(const MetricList& metrics) : metrics_(&metrics) {
  for (std::size_t kind = 0; kind < kRecordKinds; ++kind)
    kinds_[kind].values.resize(metrics.count(static_cast<RecordKind>(kind)));
}

void RecordTable::append(const Record& record) {
  Columns& columns = kinds_[static_cast<std::size_t>(record.kind)];
  columns.step.push_back(static_cast<double>(record.step));
  columns.epoch.push_back(record.epoch);
  columns.seconds.push_back(record.seconds);
  for (std::size_t i = 0; i < columns.values.size(); ++i) columns.values[i].push_back(record.values[i]);
  if (record.basis) basis_ = record.basis;
}

void RecordTable::append(const std::vector<Record>& records) {
  for (const Record& record : records) append(record);
}

std::optional<double> RecordTable::first(MetricPlace place) const {
  const auto& values = column(place);
  return values.empty() ? std::nullopt : std::optional(values.front());
}

std::optional<double> RecordTable::last(MetricPlace place) const {
  const auto& values = column(place);
  return values.empty() ? std::nullopt : std::optional(values.back());
}

std::optional<double> RecordTable::last(std::string_view key) const {
  const auto place = metrics_->find(key);
  return place ? last(*place) : std::nullopt;
}

std::optional<double> RecordTable::best(MetricPlace place) const {
  const Metric& metric = metrics_->at(place);
  std::optional<double> best;
  for (const double value : column(place))
    if (isBetter(metric, value, best)) best = value;
  return best;
}

}  // namespace hessianlab
