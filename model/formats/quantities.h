// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson may measure of a run, and how it is read off the run's records. Pure: neither Torch nor Qt. Any thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "model/base/records.h"

namespace hessianlab {

// "plain.hessian_norm_median", "plain.start.test_accuracy" (before the first step) or
// "plain.robust_accuracy(pgd, linf, 0.08)".
struct Quantity {
  std::string run;       // a run of the lesson
  bool atStart = false;  // of the untrained network
  std::string name;      // in quantityKinds()
  std::string attack;    // robust_accuracy only: NAME or NAME:KEY=VALUE…
  std::string norm;      // robust_accuracy only: linf | l2
  double epsilon = 0;    // robust_accuracy only: ≥ 0; 0 is the clean accuracy on the same samples
  bool operator==(const Quantity&) const = default;

  std::string text() const;  // as in an expression
};

// Numbers by the text() of their quantity.
using Values = std::map<std::string, double>;

struct QuantityKind {
  enum class Source { Probe, Evaluation, LogitCurvature, Attack };

  std::string name, title;  // "hessian_norm_median", "median ‖H‖"
  Source source;
  bool share;  // lies in 0…1 and is told in percent
  double (*ofProbe)(const ProbeRecord&) = nullptr;
  double (*ofEvaluation)(const EvaluationRecord&) = nullptr;
};

const std::vector<QuantityKind>& quantityKinds();
const QuantityKind* findQuantity(const std::string& name);  // nullptr: there is none
std::vector<std::string> quantityNames();

// What the records say: the last of them, or the first where the quantity is `atStart`. nullopt: a job must measure it,
// or nothing is recorded yet.
std::optional<double> readRecord(const Quantity& quantity, const std::vector<ProbeRecord>& probes,
                                 const std::vector<EvaluationRecord>& evaluations);

}  // namespace hessianlab
