// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_groups.h"

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
  std::vector<std::optional<double>> numbers;
  for (const Row* row : rows) numbers.push_back((*row)[column].number);
  const auto over = overSeeds(numbers);
  if (!over) return {};
  // Epochs that all have in common are counted, not measured.
  const bool counted = over->spread == 0.0 && over->mean == std::floor(over->mean) && !cell.share;
  cell.number = over->mean;
  if (!counted) cell.spread = over->spread;
  return cell;
}

}  // namespace

std::string settingsButSeed(const ExperimentConfig& config, const Catalogues& catalogues) {
  ExperimentConfig one = config;
  if (one.has(kSeed)) one.set(kSeed, 1);
  return toJson(one, catalogues);
}

std::optional<OverSeeds> overSeeds(const std::vector<std::optional<double>>& numbers) {
  if (numbers.empty()) return std::nullopt;
  double sum = 0, squares = 0;
  bool same = true;
  for (const std::optional<double>& number : numbers) {
    if (!number) return std::nullopt;
    sum += *number;
    same = same && *number == *numbers.front();
  }
  const auto count = static_cast<double>(numbers.size());
  OverSeeds over{same ? *numbers.front() : sum / count, {}};
  for (const std::optional<double>& number : numbers) squares += std::pow(*number - over.mean, 2);
  if (numbers.size() > 1) over.spread = std::sqrt(squares / (count - 1));
  return over;
}

RunComparison overSeeds(const RunComparison& table, const std::vector<ComparedRun>& runs,
                        const Catalogues& catalogues) {
  std::vector<std::vector<const Row*>> groups;
  std::map<std::string, std::size_t> known;  // by all settings but the seed
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const auto [at, isNew] = known.try_emplace(settingsButSeed(runs[i].history.config, catalogues), groups.size());
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
