// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_comparison.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "model/base/number_text.h"
#include "model/base/sha256.h"
#include "model/formats/telling_settings.h"
#include "model/labs/metrics_of.h"
#include "model/runs/same_samples.h"
#include "model/runs/workspace.h"

namespace hessianlab {

namespace {

using nlohmann::ordered_json;

constexpr double kSameEpsilon = 1e-9;

std::string wordsOf(const ParameterValue& value) {
  constexpr std::size_t kLongest = 200;  // of a text that is shown; the layers of an imported network are longer
  if (const auto* text = std::get_if<std::string>(&value))
    return text->size() <= kLongest
               ? *text
               : std::to_string(text->size()) + " characters, SHA-256 " + sha256(*text).substr(0, 8);
  if (const auto* on = std::get_if<bool>(&value)) return *on ? "true" : "false";
  if (const auto* points = std::get_if<PaintedPoints>(&value)) return std::to_string(points->size()) + " points";
  if (const auto* widths = std::get_if<Widths>(&value)) {
    std::string text;
    for (const int64_t width : *widths) text += (text.empty() ? "" : "-") + std::to_string(width);
    return text;
  }
  return {};
}

ComparedCell cellOf(const ExperimentConfig& config, const std::string& key, const Catalogues& catalogues) {
  if (key.ends_with(".name")) return {std::nullopt, config[key.substr(0, key.find('.'))].name};
  if (!config.has(key)) return {};
  const ParameterValue value = config.value(key);
  if (describe(config, key, catalogues) && !isUsed(config, key, catalogues)) return {};
  if (const auto* number = std::get_if<double>(&value)) return {*number, {}};
  return {std::nullopt, wordsOf(value)};
}

bool same(const ComparedCell& a, const ComparedCell& b) {
  return a.number == b.number && a.text == b.text;
}

std::vector<std::string> settingsOfAll(const std::vector<ComparedRun>& runs, const Catalogues& catalogues) {
  std::vector<std::string> keys;
  for (const ComparedRun& run : runs)
    for (const std::string& key : configKeys(run.history.config, catalogues))
      if (std::find(keys.begin(), keys.end(), key) == keys.end()) keys.push_back(key);
  return keys;
}

// Which entry it is says most.
bool worthTelling(const std::string& key, const std::vector<ComparedRun>& runs, const Catalogues& catalogues) {
  const std::string section = key.substr(0, key.find('.')), setting = key.substr(key.find('.') + 1);
  if (setting == "name") return true;
  const std::string& name = runs.front().history.config[section].name;
  if (std::all_of(runs.begin(), runs.end(),
                  [&](const ComparedRun& run) { return run.history.config[section].name == name; }))
    return true;
  return std::any_of(runs.begin(), runs.end(), [&](const ComparedRun& run) {
    const ExperimentConfig& config = run.history.config;
    const Section* described = find(catalogues.sections(config.lab), section);
    const CatalogueEntry* entry = chosenIn(config, section, catalogues);
    return described && entry && tellsOfAnotherEntry(*described, *entry, setting);
  });
}

class Table {
 public:
  explicit Table(const std::vector<ComparedRun>& runs) : runs_(runs) { made_.cells.resize(runs.size()); }

  template <class Cell>
  void add(const std::string& title, const Cell& cell) {
    made_.titles.push_back(title);
    for (std::size_t i = 0; i < runs_.size(); ++i) made_.cells[i].push_back(cell(runs_[i]));
  }
  template <class Cell>
  void addWhereKnown(const std::string& title, const Cell& cell) {
    const bool known = std::any_of(runs_.begin(), runs_.end(), [&](const ComparedRun& run) {
      const ComparedCell made = cell(run);
      return made.number || !made.text.empty();
    });
    if (known) add(title, cell);
  }
  RunComparison made_;

 private:
  const std::vector<ComparedRun>& runs_;
};

void addSettings(Table& table, const std::vector<ComparedRun>& runs, const Catalogues& catalogues) {
  for (const std::string& key : settingsOfAll(runs, catalogues)) {
    const auto cell = [&](const ComparedRun& run) { return cellOf(run.history.config, key, catalogues); };
    const ComparedCell first = cell(runs.front());
    if (!worthTelling(key, runs, catalogues)) continue;
    if (std::any_of(runs.begin(), runs.end(), [&](const ComparedRun& run) { return !same(cell(run), first); }))
      table.add(key, cell);
  }
}

void addResults(Table& table, const std::vector<ComparedRun>& runs) {
  std::vector<std::string> names;
  for (const ComparedRun& run : runs)
    for (const MetricSummary& one : metricsOf(run.history.config).summary())
      if (std::find(names.begin(), names.end(), one.name) == names.end()) names.push_back(one.name);
  for (const std::string& name : names) {
    const auto cell = [&](const RunValues& values, const ComparedRun& run) -> ComparedCell {
      ComparedCell made{values.value(name), {}};
      const MetricList& metrics = metricsOf(run.history.config);
      for (const MetricSummary& one : metrics.summary())
        if (one.name == name) made.share = metrics.at(metrics.place(one.metric)).share;
      return made;
    };
    table.addWhereKnown(name, [&](const ComparedRun& run) { return cell(run.history.record.final, run); });
    // Of a norm neither end is the better one by itself.
    if (name == names.front())
      table.addWhereKnown("best " + name, [&](const ComparedRun& run) { return cell(run.history.record.best, run); });
  }
}

// Where all evaluations in a norm have an accuracy.
std::optional<double> sharedEpsilon(const std::vector<ComparedRun>& runs, Norm norm,
                                    const std::optional<double>& wanted) {
  std::optional<std::vector<double>> common;
  for (const ComparedRun& run : runs) {
    if (!run.history.robustness || run.history.robustness->norm != norm) continue;
    const std::vector<double>& grid = run.history.robustness->epsilons;
    if (!common) common = grid;
    std::erase_if(*common, [&](double epsilon) {
      return std::none_of(grid.begin(), grid.end(),
                          [&](double other) { return std::abs(other - epsilon) <= kSameEpsilon; });
    });
  }
  if (!common) return std::nullopt;
  if (wanted) std::erase_if(*common, [&](double epsilon) { return epsilon > *wanted + kSameEpsilon; });
  return common->empty() ? std::nullopt : std::optional(*std::max_element(common->begin(), common->end()));
}

void addRobustness(Table& table, const std::vector<ComparedRun>& runs, const std::optional<double>& wanted) {
  for (const Norm norm : {Norm::Linf, Norm::L2}) {
    const auto epsilon = sharedEpsilon(runs, norm, wanted);
    if (!epsilon) continue;
    const std::string title =
        std::string("accuracy under attack, ") + (norm == Norm::L2 ? "L2" : "L∞") + " " + numberText(*epsilon);
    table.add(title, [&](const ComparedRun& run) -> ComparedCell {
      const auto& result = run.history.robustness;
      if (!result || result->norm != norm || result->ofOtherWeights) return {};
      for (std::size_t i = 0; i < result->epsilons.size() && i < result->accuracy.size(); ++i)
        if (std::abs(result->epsilons[i] - *epsilon) <= kSameEpsilon) return {result->accuracy[i], {}, true};
      return {};
    });
  }
}

std::string shortText(double number) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", number);
  return text;
}

std::string shown(const ComparedCell& cell, TableFormat format) {
  if (!cell.number && cell.text.empty()) return format == TableFormat::Csv ? "" : "–";
  if (!cell.number) return cell.text;
  if (format == TableFormat::Csv) return numberText(*cell.number);
  const bool latex = format == TableFormat::Latex;
  const auto digits = [&](double number) {
    if (!cell.share) return shortText(number);
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", 100 * number);
    return std::string(text);
  };
  std::string text = digits(*cell.number);
  if (cell.spread) text += (latex ? " $\\pm$ " : " ± ") + digits(*cell.spread);
  if (cell.share) text += latex ? "\\,\\%" : " %";
  return text;
}

std::string escaped(const std::string& text, TableFormat format) {
  std::string result;
  for (const char c : text) {
    if (format == TableFormat::Csv && c == '"') result += '"';
    if (format == TableFormat::Markdown && c == '|') result += '\\';
    if (format == TableFormat::Latex && std::string("_&%#$").find(c) != std::string::npos) result += '\\';
    result += c;
  }
  const bool quotes = format == TableFormat::Csv && text.find_first_of(",\"\n") != std::string::npos;
  return quotes ? '"' + result + '"' : result;
}

std::size_t columnsOf(const std::string& text) {  // characters, not bytes
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

using Rows = std::vector<std::vector<std::string>>;

std::string aligned(const Rows& rows) {
  std::vector<std::size_t> widths(rows.front().size(), 0);
  for (const auto& row : rows)
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], columnsOf(row[i]));
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i)
      line += row[i] + std::string(i + 1 < row.size() ? widths[i] - columnsOf(row[i]) + 2 : 0, ' ');
    text += line + "\n";
  }
  return text;
}

std::string joinedRow(const std::vector<std::string>& row, const char* begin, const char* between, const char* end) {
  std::string line = begin;
  for (std::size_t i = 0; i < row.size(); ++i) line += (i > 0 ? between : "") + row[i];
  return line + end;
}

bool hasSpread(const RunComparison& comparison, std::size_t column) {
  return std::any_of(comparison.cells.begin(), comparison.cells.end(),
                     [column](const auto& row) { return row[column].spread.has_value(); });
}

}  // namespace

ComparedRun openedForComparison(const std::filesystem::path& folder, const Catalogues& catalogues, Edited edited) {
  std::string name = readLabel(folder).name;
  if (name.empty()) name = (folder.filename().empty() ? folder.parent_path() : folder).filename().string();
  return {name, folder.string(), readRunHistory(folder, catalogues, edited)};
}

RunComparison compareRuns(const std::vector<ComparedRun>& runs, const Catalogues& catalogues,
                          const std::optional<double>& epsilon) {
  Table table(runs);
  table.add("run", [](const ComparedRun& run) { return ComparedCell{std::nullopt, run.name}; });
  addSettings(table, runs, catalogues);
  table.made_.settings = table.made_.titles.size() - 1;
  table.add("status", [](const ComparedRun& run) { return ComparedCell{std::nullopt, run.history.record.status}; });
  table.add("epochs", [](const ComparedRun& run) { return ComparedCell{run.history.record.epochs, {}}; });
  addResults(table, runs);
  addRobustness(table, runs, epsilon);
  RunComparison made = std::move(table.made_);
  const auto& first = runs.front().history.robustness;
  for (std::size_t i = 1; i < runs.size() && first; ++i) {
    const auto& other = runs[i].history.robustness;
    RunComparison::Pair pair{runs.front().name, runs[i].name, std::nullopt, "the second was not attacked"};
    if (other) {
      pair.why = whyOtherSamples(runs.front().history.config, runs[i].history.config, catalogues);
      if (pair.why.empty()) pair.paired = comparePaired(*first, *other, epsilon, pair.why);
    }
    if (pair.paired) pair.why.clear();
    made.pairs.push_back(std::move(pair));
  }
  return made;
}

const std::vector<std::string>& tableFormatNames() {
  static const std::vector<std::string> names{"text", "csv", "markdown", "latex"};
  return names;
}

TableFormat parseTableFormat(const std::string& name) {
  const auto& names = tableFormatNames();
  return static_cast<TableFormat>(std::find(names.begin(), names.end(), name) - names.begin());
}

std::string toText(const RunComparison::Pair& pair) {
  if (!pair.paired)
    return pair.first + " and " + pair.second + " cannot be compared sample by sample: " + pair.why + "\n";
  const PairedComparison& paired = *pair.paired;
  char numbers[300];
  std::snprintf(
      numbers, sizeof numbers,
      ": %+.1f points at ε = %s (95 %%: %+.1f … %+.1f). Of %lld samples only the first is right on %lld, only "
      "the second on %lld, p = %.2g\n",
      100 * paired.difference, numberText(paired.epsilon).c_str(), 100 * paired.ci95.first, 100 * paired.ci95.second,
      static_cast<long long>(paired.samples), static_cast<long long>(paired.onlyFirst),
      static_cast<long long>(paired.onlySecond), paired.pValue);
  return pair.first + " minus " + pair.second + numbers;
}

std::vector<std::vector<std::string>> shownCells(const RunComparison& comparison, TableFormat format) {
  Rows rows(comparison.cells.size() + 1);
  for (std::size_t column = 0; column < comparison.titles.size(); ++column) {
    rows[0].push_back(escaped(comparison.titles[column], format));
    const bool spreads = format == TableFormat::Csv && hasSpread(comparison, column);
    if (spreads) rows[0].push_back(escaped(comparison.titles[column] + ", spread", format));
    for (std::size_t i = 0; i < comparison.cells.size(); ++i) {
      const ComparedCell& cell = comparison.cells[i][column];
      rows[i + 1].push_back(cell.number ? shown(cell, format) : escaped(shown(cell, format), format));
      if (spreads) rows[i + 1].push_back(cell.spread ? numberText(*cell.spread) : "");
    }
  }
  return rows;
}

std::string toText(const RunComparison& comparison, TableFormat format) {
  const Rows rows = shownCells(comparison, format);
  std::string text;
  switch (format) {
    case TableFormat::Text:
      text = aligned(rows);
      for (const RunComparison::Pair& pair : comparison.pairs) text += hessianlab::toText(pair);
      return text;
    case TableFormat::Csv:
      for (const auto& row : rows) text += joinedRow(row, "", ",", "\n");
      return text;
    case TableFormat::Markdown:
      text = joinedRow(rows[0], "| ", " | ", " |\n");
      text += joinedRow(std::vector<std::string>(rows[0].size(), "---"), "|", "|", "|\n");
      for (std::size_t i = 1; i < rows.size(); ++i) text += joinedRow(rows[i], "| ", " | ", " |\n");
      return text;
    case TableFormat::Latex:
      text = "\\begin{tabular}{" + std::string(rows[0].size(), 'l') + "}\n\\hline\n";
      text += joinedRow(rows[0], "", " & ", " \\\\\n\\hline\n");
      for (std::size_t i = 1; i < rows.size(); ++i) text += joinedRow(rows[i], "", " & ", " \\\\\n");
      return text + "\\hline\n\\end{tabular}\n";
  }
  return text;
}

std::string toJson(const RunComparison& comparison) {
  ordered_json rows = ordered_json::array();
  for (const auto& cells : comparison.cells) {
    ordered_json row = ordered_json::object();
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const ComparedCell& cell = cells[i];
      if (cell.spread) {
        row[comparison.titles[i]] = {{"mean", *cell.number}, {"spread", *cell.spread}};
        continue;
      }
      row[comparison.titles[i]] = cell.number         ? ordered_json(*cell.number)
                                  : cell.text.empty() ? ordered_json(nullptr)
                                                      : ordered_json(cell.text);
    }
    rows.push_back(row);
  }
  ordered_json pairs = ordered_json::array();
  for (const RunComparison::Pair& pair : comparison.pairs) {
    ordered_json one{{"first", pair.first}, {"second", pair.second}};
    if (pair.paired) {
      const PairedComparison& paired = *pair.paired;
      one.update({{"epsilon", paired.epsilon},
                  {"samples", paired.samples},
                  {"only_first", paired.onlyFirst},
                  {"only_second", paired.onlySecond},
                  {"difference", paired.difference},
                  {"ci95", {paired.ci95.first, paired.ci95.second}},
                  {"p", paired.pValue}});
    } else {
      one["why_not"] = pair.why;
    }
    pairs.push_back(one);
  }
  return ordered_json{{"format", 1}, {"columns", comparison.titles}, {"runs", rows}, {"paired", pairs}}.dump(
             2, ' ', false, ordered_json::error_handler_t::replace) +
         "\n";
}

}  // namespace hessianlab
