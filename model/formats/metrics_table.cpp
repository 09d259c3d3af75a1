// SPDX-License-Identifier: GPL-3.0-or-later
// Reading metrics.csv.
#include <charconv>
#include <optional>
#include <string_view>

#include "model/base/error.h"
#include "model/formats/metrics_csv.h"

namespace hessianlab {

namespace {

std::vector<std::string_view> cells(std::string_view line) {
  std::vector<std::string_view> result;
  for (;;) {
    const std::size_t comma = line.find(',');
    result.push_back(line.substr(0, comma));
    if (comma == std::string_view::npos) return result;
    line.remove_prefix(comma + 1);
  }
}

class Row {
 public:
  Row(const std::vector<std::string>& names, const std::vector<std::string_view>& cells, const std::string& where) {
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (cells[i].empty()) continue;
      double value = 0;
      const char* end = cells[i].data() + cells[i].size();
      const auto parsed = std::from_chars(cells[i].data(), end, value);
      if (parsed.ec != std::errc() || parsed.ptr != end)
        throw InputError(where + ": '" + std::string(cells[i].substr(0, 40)) + "' in column " + names[i] +
                         " is no number");
      values_[names[i]] = value;
    }
  }
  bool has(const std::string& name) const { return values_.count(name) > 0; }
  double operator[](const std::string& name) const {
    const auto found = values_.find(name);
    return found == values_.end() ? 0 : found->second;
  }
  int64_t step() const { return static_cast<int64_t>((*this)["step"]); }
  Quantiles quantiles(const std::string& name) const {
    return {(*this)[name + "_p10"], (*this)[name + "_median"], (*this)[name + "_p90"]};
  }

 private:
  std::map<std::string, double> values_;
};

void take(const Row& row, MetricsTable& table) {
  if (row.has("train_loss")) {
    StepRecord step;
    step.step = row.step();
    step.epoch = row["epoch"];
    step.seconds = row["seconds"];
    step.trainLoss = row["train_loss"];
    step.penalty = row["penalty"];
    step.trainAccuracy = row["train_accuracy"];
    table.steps.push_back(step);
  }
  if (row.has("hessian_norm_median")) {
    ProbeRecord probe;
    probe.step = row.step();
    probe.epoch = row["epoch"];
    probe.hessianNorm = row.quantiles("hessian_norm");
    probe.gradientNorm = row.quantiles("gradient_norm");
    probe.lambdaMinMedian = row["lambda_min_median"];
    probe.confidenceMean = row["confidence_mean"];
    table.probes.push_back(probe);
  }
  if (row.has("test_accuracy")) {
    EvaluationRecord evaluation;
    evaluation.step = row.step();
    evaluation.epoch = row["epoch"];
    evaluation.testAccuracy = row["test_accuracy"];
    evaluation.testLoss = row["test_loss"];
    table.evaluations.push_back(evaluation);
  }
}

}  // namespace

MetricsTable parseMetrics(const std::string& csv, const std::string& origin) {
  MetricsTable table;
  std::vector<std::string> names;
  std::string_view rest = csv;
  for (int64_t number = 1;; ++number) {
    const std::size_t end = rest.find('\n');
    if (end == std::string_view::npos) break;  // a line without its end was cut off while it was written
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    const auto parts = cells(line);
    if (number == 1) {
      names.assign(parts.begin(), parts.end());
      continue;
    }
    const std::string where = origin + " line " + std::to_string(number);
    if (parts.size() != names.size())
      throw InputError(where + " has " + std::to_string(parts.size()) + " cells where the header has " +
                       std::to_string(names.size()));
    const Row row(names, parts, where);
    if (!row.has("step")) throw InputError(where + " has no step; is this a metrics.csv of a run?");
    take(row, table);
  }
  if (names.empty()) throw InputError(origin + " is empty; a metrics.csv begins with a line of column names");
  return table;
}

}  // namespace hessianlab
