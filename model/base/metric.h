// SPDX-License-Identifier: GPL-3.0-or-later
// The named numbers of a lab, described once. metrics.csv, the plots, the table of runs, the command line, lessons and
// studies walk this list; none of them knows the numbers of a lab by itself. Constants; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hessianlab {

// What a record was taken of: one training step, the probe batch between two steps, or the whole test set.
enum class RecordKind { Step, Probe, Test };
constexpr std::size_t kRecordKinds = 3;

struct Metric {
  enum class Better { Neither, Lower, Higher };
  struct Band {  // keys of the metrics below and above it, of the same kind
    std::string low, high;
  };

  std::string key;  // its column of metrics.csv and its name in lessons
  RecordKind kind = RecordKind::Step;
  std::string title;       // "median ‖H‖"
  std::string unit = {};   // "nats"; empty: a pure number
  std::string axis = {};   // the plot that draws it, by MetricAxis::name; empty: none
  std::string curve = {};  // what it is called there: "test"
  std::string word = {};   // what the command line says before the number while it trains; empty: not told
  bool share = false;      // lies in 0…1, told in percent
  bool estimated = false;  // by an iteration that may not have settled: told with the Basis of its record
  bool filed = true;       // has a column in metrics.csv
  Better better = Better::Neither;
  std::optional<Band> band = {};  // drawn around it
};

// One plot of the course of a training.
struct MetricAxis {
  std::string name;                                     // "loss"
  std::string title, label;                             // "Loss", "cross-entropy (nats)"
  std::string help;                                     // what its curves are
  std::string whileEmpty = {};                          // what it says before the first record; empty: how to begin
  std::string announcedBy = {};                         // a setting: who has it will have something to draw
  bool log = false;                                     // logarithmic at first
  std::optional<std::pair<double, double>> range = {};  // shown at least
};

// One value of run.json's "final" and "best".
struct MetricSummary {
  std::string name;    // there: "clean_accuracy"
  std::string metric;  // its key
};

// One column of the table of runs.
struct MetricColumn {
  std::string metric;  // its key
  bool best = false;   // the best so far; otherwise the last
  std::string title, help;
};

// Where a metric stands in the values of a record of its kind.
struct MetricPlace {
  RecordKind kind = RecordKind::Step;
  std::size_t at = 0;
  bool operator==(const MetricPlace&) const = default;
};

class MetricList {
 public:
  struct Parts {
    std::vector<Metric> metrics;         // in the order of the columns of metrics.csv
    std::vector<MetricAxis> axes;        // in the order in which they are shown
    std::vector<MetricSummary> summary;  // the first decides which step was the best
    std::vector<MetricColumn> table = {};
    // A share of each step and one of each test, by their keys: how far apart they are says what is learned by heart.
    std::optional<std::pair<std::string, std::string>> gap = {};
  };
  // std::logic_error: two metrics of one key, a key or an axis that is named and is not there, or one of another kind.
  explicit MetricList(Parts parts);

  const std::vector<Metric>& all() const { return parts_.metrics; }
  const std::vector<MetricAxis>& axes() const { return parts_.axes; }
  const std::vector<MetricSummary>& summary() const { return parts_.summary; }
  const std::vector<MetricColumn>& table() const { return parts_.table; }
  const auto& gap() const { return parts_.gap; }
  std::size_t count(RecordKind kind) const { return orderOf(kind).size(); }  // values of a record

  std::optional<MetricPlace> find(std::string_view key) const;
  MetricPlace place(std::string_view key) const;                             // std::logic_error: there is none
  MetricPlace placeOf(std::size_t metric) const { return places_[metric]; }  // of all()[metric]
  const Metric& at(MetricPlace place) const { return parts_.metrics[orderOf(place.kind)[place.at]]; }

 private:
  const std::vector<std::size_t>& orderOf(RecordKind kind) const { return order_[static_cast<std::size_t>(kind)]; }

  Parts parts_;
  std::vector<MetricPlace> places_;                           // one per metric
  std::array<std::vector<std::size_t>, kRecordKinds> order_;  // metrics of each kind
};

}  // namespace hessianlab
