// SPDX-License-Identifier: GPL-3.0-or-later
// What the finished cells of a study say together: one row per cell, means over seeds, robust accuracy at matched clean
// accuracy, and the paired difference of two methods with its spread over seeds. Pure arithmetic; any thread.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/study/cell.h"
#include "model/study/plan.h"

namespace hessianlab {

// Mean and sample standard deviation over seeds.
struct Spread {
  double mean = 0;
  std::optional<double> deviation;  // nullopt: one value alone
  std::size_t count = 0;
};
std::optional<Spread> spreadOf(const std::vector<double>& values);  // nullopt: no value

// The 95 % interval of the mean by Student's t; nullopt for fewer than two values.
std::optional<std::pair<double, double>> interval95(const Spread& spread);

// A front is what one method reaches with one seed, in the order of its strengths: (clean, robust) accuracies, joined
// by straight lines. The largest robust accuracy at which it passes `clean`; nullopt where it never does.
std::optional<double> alongFront(const std::vector<std::pair<double, double>>& front, double clean);

// What is left of the clean accuracy: after attacks, an upper edge of the truth, or by certificates, a lower one.
enum class Left { Attacked, Certified };
// nullopt: the cell has no certificate.
std::optional<double> accuracyLeft(const CellResult& cell, Left left, std::size_t norm, std::size_t epsilon);

struct StudySummary {
  const StudyPlan* plan = nullptr;                 // must outlive the summary
  std::vector<std::optional<CellResult>> results;  // one per cell of the plan

  std::size_t done() const;
  // The finished result of one cell; nullptr where it is missing. Strength as in the plan.
  const CellResult* at(std::size_t method, std::optional<double> strength, int64_t seed) const;

  // Over the seeds that are done. `value` reads one number of a cell.
  template <class Value>
  std::optional<Spread> over(std::size_t method, std::optional<double> strength, const Value& value) const {
    std::vector<double> values;
    for (const int64_t seed : plan->seeds)
      if (const CellResult* result = at(method, strength, seed)) values.push_back(value(*result));
    return spreadOf(values);
  }

  // Of the cells that have it.
  std::optional<Spread> left(std::size_t method, std::optional<double> strength, Left left, std::size_t norm,
                             std::size_t epsilon) const;

  // The plan's baseline, then the method's strengths; cells that are missing are left out. norm and epsilon index the
  // plan's.
  std::vector<std::pair<double, double>> front(std::size_t method, int64_t seed, std::size_t norm, std::size_t epsilon,
                                               Left left = Left::Attacked) const;

  // Robust accuracy of a method at a clean accuracy, one value per seed; empty unless every seed's front passes there.
  std::vector<double> matched(std::size_t method, double clean, std::size_t norm, std::size_t epsilon,
                              Left left = Left::Attacked) const;
};

// Two methods at the matched accuracies that both pass with every seed.
struct MatchedComparison {
  std::vector<double> accuracies;
  std::vector<double> differences;  // method − against, one per seed, each a mean over the accuracies
};
// The plan has a comparison.
MatchedComparison compare(const StudySummary& summary, std::size_t norm, std::size_t epsilon,
                          Left left = Left::Attacked);

std::size_t headlineIndex(const StudyNorm& norm);
std::vector<Left> askedFor(const StudyPlan& plan);  // attacks, and certificates where the plan wants them

std::string toCsv(const StudySummary& summary);   // study.csv: one row per finished cell
std::string toJson(const StudySummary& summary);  // study.json: cells, means, matched accuracies, comparison

}  // namespace hessianlab
