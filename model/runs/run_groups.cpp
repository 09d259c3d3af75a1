// SPDX-License-Identifier: GPL-3.0-or-later
// Means over seeds, of the table of run_comparison.h.
#include <cmath>
#include <map>

#include "model/runs/run_comparison.h"

namespace hessianlab {

namespace {

constexpr const char* kSeed = "training.seed";

using Row = std::vector<ComparedCell>;

ComparedCell mean(const std::vector<const Row*>& rows, std::size_t column) {
  ComparedCell cell = (*rows.front())[column];
  if (!cell.number) {
    for (const Row* row : rows)
      if ((*row)[column].text != cell.text || (*row)[column].number) return {std::nullopt, "mixed"};
    return cell;
  }
  const double first = *cell.number;
  double sum = 0, squares = 0;
  bool same = true;
  for (const Row* row : rows) {
    const std::optional<double>& number = (*row)[column].number;
    if (!number) return {};
    sum += *number;
    same = same && *number == first;
  }
  const auto count = static_cast<double>(rows.size());
  cell.number = same ? first : sum / count;
  for (const Row* row : rows) squares += std::pow(*(*row)[column].number - *cell.number, 2);
  // Epochs that all have in common are counted, not measured.
  const bool counted = same && first == std::floor(first) && !cell.share;
  if (rows.size() > 1 && !counted) cell.spread = std::sqrt(squares / (count - 1));
  return cell;
}

}  // namespace

RunComparison overSeeds(const RunComparison& table, const std::vector<ComparedRun>& runs,
                        const Catalogues& catalogues) {
  std::vector<std::vector<const Row*>> groups;
  std::map<std::string, std::size_t> known;  // by all settings but the seed
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const ExperimentConfig one = withSetting(runs[i].history.config, std::string(kSeed) + "=1", catalogues);
    const auto [at, isNew] = known.try_emplace(toJson(one, catalogues), groups.size());
    if (isNew) groups.emplace_back();
    groups[at->second].push_back(&table.cells[i]);
  }
  RunComparison made;
  made.titles.push_back("seeds");
  made.cells.resize(groups.size());
  for (std::size_t g = 0; g < groups.size(); ++g) made.cells[g].push_back({static_cast<double>(groups[g].size()), {}});
  for (std::size_t column = 1; column < table.titles.size(); ++column) {
    if (table.titles[column] == kSeed) continue;
    made.titles.push_back(table.titles[column]);
    const bool setting = column <= table.settings;
    made.settings += setting;
    for (std::size_t g = 0; g < groups.size(); ++g)
      made.cells[g].push_back(setting ? (*groups[g].front())[column] : mean(groups[g], column));
  }
  return made;
}

}  // namespace hessianlab
