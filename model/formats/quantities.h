// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson may measure of a run: the metrics of its lab's probes and tests, and what a job measures of the trained
// network. Pure: neither Torch nor Qt. Any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/base/record_table.h"

namespace hessianlab {

struct QuantityKind {
  enum class Source { Record, LogitCurvature, Weights, Representation, Attack, Certificate };

  std::string name, title;         // "hessian_norm_median", "median ‖H‖"
  Source source = Source::Record;  // only what is recorded is known before the training, too
  bool share = false;              // lies in 0…1 and is told in percent
  bool operator==(const QuantityKind&) const = default;
};

// "plain.hessian_norm_median", "plain.start.test_accuracy" (before the first step) or
// "plain.robust_accuracy(pgd, linf, 0.08)" or "plain.certified_accuracy(linf, 0.08)".
struct Quantity {
  std::string run;       // a run of the lesson
  bool atStart = false;  // of the untrained network
  QuantityKind kind;
  std::string attack;  // robust_accuracy only: NAME or NAME:KEY=VALUE…
  std::string norm;    // robust_accuracy and certified_accuracy: linf | l2
  double epsilon = 0;  // the same: ≥ 0; 0 is the clean accuracy on the same samples
  bool operator==(const Quantity&) const = default;

  std::string text() const;  // as in an expression
};

// Numbers by the text() of their quantity.
using Values = std::map<std::string, double>;

class QuantityList {
 public:
  // What runs of these labs record; of a name that several have, the words of the first. Of the metrics of a step there
  // are none: what a single batch says is mostly chance.
  explicit QuantityList(const std::vector<const MetricList*>& labs);
  explicit QuantityList(const MetricList& metrics) : QuantityList(std::vector{&metrics}) {}

  const std::vector<QuantityKind>& kinds() const { return kinds_; }
  const QuantityKind* find(std::string_view name) const;  // nullptr: there is none
  std::vector<std::string> names() const;

 private:
  std::vector<QuantityKind> kinds_;
};

// What the records say: the last of them, or the first where the quantity is `atStart`. nullopt: a job must measure it,
// or nothing is recorded yet.
std::optional<double> recorded(const Quantity& quantity, const RecordTable& records);

}  // namespace hessianlab
