// SPDX-License-Identifier: GPL-3.0-or-later
// All records of one run, one column per number, so that a plot can take a column as it is. Values; one thread changes
// it.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "model/base/metric.h"
#include "model/base/records.h"

namespace hessianlab {

class RecordTable {
 public:
  // The records of one kind, in the order in which they came.
  struct Columns {
    std::vector<double> step, epoch, seconds;
    std::vector<std::vector<double>> values;  // one column per metric of the kind; NaN: no value
    std::size_t size() const { return step.size(); }
    bool empty() const { return step.empty(); }
  };

  explicit RecordTable(const MetricList& metrics);  // which outlives it

  const MetricList& metrics() const { return *metrics_; }
  void append(const Record& record);  // of this list
  void append(const std::vector<Record>& records);

  const Columns& of(RecordKind kind) const { return kinds_[static_cast<std::size_t>(kind)]; }
  const Columns& steps() const { return of(RecordKind::Step); }
  const Columns& probes() const { return of(RecordKind::Probe); }
  const Columns& tests() const { return of(RecordKind::Test); }
  const std::vector<double>& column(MetricPlace place) const { return of(place.kind).values[place.at]; }
  const std::vector<double>& column(std::string_view key) const { return column(metrics_->place(key)); }

  // nullopt: there is no record of this kind yet.
  std::optional<double> first(MetricPlace place) const;
  std::optional<double> last(MetricPlace place) const;
  std::optional<double> best(MetricPlace place) const;  // nullopt also where neither end is better
  // nullopt also where the lab has no such metric.
  std::optional<double> last(std::string_view key) const;

  // What stands behind the newest estimate; nullopt: none yet, or it was read from a file, which does not say.
  const std::optional<Basis>& basis() const { return basis_; }

 private:
  const MetricList* metrics_;
  std::array<Columns, kRecordKinds> kinds_;
  std::optional<Basis> basis_;
};

}  // namespace hessianlab
