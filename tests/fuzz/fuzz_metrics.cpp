// SPDX-License-Identifier: GPL-3.0-or-later
// metrics.csv: what is accepted has columns of equal length, and every row survives being written and read again.
#include <cmath>
#include <string>

#include "model/formats/metrics_csv.h"
#include "model/training/classifier_metrics.h"
#include "tests/fuzz/expect.h"

using namespace hessianlab;
using fuzz::accepted;
using fuzz::expect;

namespace {

bool same(double a, double b) {
  return a == b || (!std::isfinite(a) && !std::isfinite(b));
}

// Record number `i` of a kind, as it stands in the table.
Record recordAt(const RecordTable& table, RecordKind kind, std::size_t i) {
  const RecordTable::Columns& columns = table.of(kind);
  Record record{kind, static_cast<int64_t>(columns.step[i]), columns.epoch[i], columns.seconds[i], {}, {}};
  for (const auto& column : columns.values) record.values.push_back(column[i]);
  return record;
}

}  // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size) {
  const std::string csv = fuzz::text(data, size);
  const MetricList& list = classifierMetrics();
  const auto table = accepted([&] { return parseMetrics(csv, list, "metrics.csv"); }, "metrics.csv");
  if (!table) return 0;
  for (const RecordKind kind : {RecordKind::Step, RecordKind::Probe, RecordKind::Test}) {
    const RecordTable::Columns& columns = table->of(kind);
    expect(columns.epoch.size() == columns.size() && columns.seconds.size() == columns.size(),
           "columns are equally long");
    for (const auto& column : columns.values) expect(column.size() == columns.size(), "columns are equally long");
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Record record = recordAt(*table, kind, i);
      MetricsRow row(list);
      row.set(record);
      const RecordTable again = parseMetrics(metricsHeader(list) + row.text(), list, "written");
      if (again.of(kind).empty()) continue;  // nothing finite was left to write
      const Record read = recordAt(again, kind, 0);
      expect(read.step == record.step, "the step is the same");
      for (std::size_t m = 0; m < list.all().size(); ++m) {
        const MetricPlace place = list.placeOf(m);
        if (place.kind == kind && list.all()[m].filed)
          expect(same(read.value(place), record.value(place)), "the numbers are the same");
      }
    }
  }
  return 0;
}
