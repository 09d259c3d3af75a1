// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/measured.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/labs/catalogue.h"
#include "model/labs/metrics_of.h"
#include "model/study/page_words.h"
#include "model/study/svg_chart.h"

namespace hessianlab {

namespace {

using nlohmann::ordered_json;

const MetricList& numbersOf(const StudySummary& summary) {
  return metricsOf(summary.plan->cells.front().config);
}

const Metric& metricOf(const StudySummary& summary, std::size_t number) {
  const MetricList& metrics = numbersOf(summary);
  return metrics.at(metrics.place(metrics.summary()[number].metric));
}

std::size_t comparedNumber(const StudySummary& summary) {
  const auto& names = numbersOf(summary).summary();
  return static_cast<std::size_t>(
      std::find_if(names.begin(), names.end(),
                   [&](const MetricSummary& one) { return one.name == summary.plan->measure; }) -
      names.begin());
}

std::string formatted(const char* format, double value) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

// "83.1 ± 0.4 %", "0.1695 ± 0.002".
std::string spreadWords(const Metric& metric, const std::optional<Spread>& spread) {
  if (!spread) return "–";
  if (metric.share) return page::percent(spread) + " %";
  return formatted("%.4g", spread->mean) + (spread->deviation ? " ± " + formatted("%.2g", *spread->deviation) : "");
}

// "+1.8" points, "−0.0167".
std::string signedWords(const Metric& metric, double difference) {
  if (metric.share) return page::points(difference);
  return (difference < 0 ? "−" : "+") + formatted("%.3g", std::abs(difference));
}

// "+1.8 points", "−0.0167 (−9.0 %)" of what the baseline has.
std::string differenceWords(const Metric& metric, double difference, double of) {
  if (metric.share) return signedWords(metric, difference) + " points";
  const std::string share = formatted("%.1f", 100 * std::abs(difference / of));
  return signedWords(metric, difference) +
         (of == 0 ? "" : " (" + std::string(difference / of < 0 ? "−" : "+") + share + " %)");
}

// Of the baseline that a method with this value is compared with.
std::optional<double> baselineValue(const StudyPlan& plan, std::optional<double> value) {
  return plan.methods[*plan.baseline].strengths.empty() ? std::nullopt : value;
}

std::string keyWords(const StudyMethod& method) {
  return joined(method.keys);
}

std::string cellWords(const StudyMethod& method, std::optional<double> value) {
  return method.label + (value ? " (" + keyWords(method) + " " + numberText(*value) + ")" : "");
}

class MeasuredWriter {
 public:
  MeasuredWriter(const StudySummary& summary, std::string pictureFolder)
      : s_(summary), folder_(std::move(pictureFolder)) {}

  StudyPage write(const std::string& command) {
    add("# " + page::withoutHtml(plan().title) + "\n\n");
    add("Written by\n\n```\n" + command + "\n```\n\nfrom run.json of " + std::to_string(s_.done()) + " of " +
        std::to_string(plan().cells.size()) + " runs. Every number and the answer are computed from those files.\n");
    if (s_.done() < plan().cells.size()) add("**The study is incomplete**: what is missing is left out below.\n");
    answer();
    setting();
    chart();
    table();
    return std::move(page_);
  }

 private:
  const StudyPlan& plan() const { return *s_.plan; }
  void add(const std::string& text) { page_.markdown += text; }

  void answer() {
    const auto sentences = measuredConclusions(s_);
    if (sentences.empty()) return;
    add("\n## Answer\n\n");
    for (const std::string& sentence : sentences) add("- " + sentence + "\n");
  }

  void setting() {
    add("\n## Setting\n\n- laboratory: " + labOf(plan().cells.front().config).entry.title + "\n");
    for (const std::string& line : plan().settings) add("- " + page::withoutHtml(line) + "\n");
    for (const StudyMethod& method : plan().methods) {
      std::string words = joined(method.settings);
      if (!method.keys.empty())
        words += (words.empty() ? "" : ", ") + keyWords(method) + ": " + page::joinedNumbers(method.strengths);
      add("- method " + method.label + ": " + (words.empty() ? "as above" : "`" + words + "`") + "\n");
    }
    add("- seeds: " + page::joinedNumbers(plan().seeds) +
        "; ± is the standard deviation over them; one thread a run\n");
    double seconds = 0;
    for (const auto& result : s_.results) seconds += result ? result->trainSeconds : 0;
    add("- cost: " + page::fixed(seconds / 60, 1) + " minutes of training steps in all\n");
  }

  // The compared number against what varies; a method that varies nothing is a line across.
  void chart() {
    const std::size_t number = comparedNumber(s_);
    const Metric& metric = metricOf(s_, number);
    const double scale = metric.share ? 100 : 1;
    double least = 0, most = 0;
    std::string key;
    for (const StudyMethod& method : plan().methods) {
      if (method.strengths.size() < 2) continue;
      least = key.empty() ? method.strengths.front() : std::min(least, method.strengths.front());
      most = key.empty() ? method.strengths.back() : std::max(most, method.strengths.back());
      if (key.empty()) key = keyWords(method);
    }
    if (key.empty()) return;
    Chart chart{metric.title, key, metric.title + (metric.share ? ", %" : ""), {}};
    for (std::size_t m = 0; m < plan().methods.size(); ++m) {
      ChartSeries series{plan().methods[m].label, m, {}, true, false};
      for (const auto& value : page::strengthsOf(plan().methods[m])) {
        const auto spread = measuredSpread(s_, m, value, number);
        if (!spread) continue;
        const double bar = scale * spread->deviation.value_or(0);
        if (value)
          series.points.push_back({*value, scale * spread->mean, 0, bar});
        else
          for (const double x : {least, most}) series.points.push_back({x, scale * spread->mean, 0, 0, false});
      }
      chart.series.push_back(std::move(series));
    }
    page_.pictures.push_back({plan().measure + ".svg", toSvg(chart)});
    add("\n![" + metric.title + " against " + key + "](" + folder_ + "/" + plan().measure + ".svg)\n");
  }

  void table() {
    const MetricList& metrics = numbersOf(s_);
    const bool varies = std::any_of(plan().methods.begin(), plan().methods.end(),
                                    [](const StudyMethod& method) { return !method.keys.empty(); });
    add(std::string("\n## Every method") + (varies ? " and value" : "") +
        "\n\nThe last numbers of each run; its seconds are those of the clock on the wall.\n\n");
    std::vector<std::size_t> numbers;  // that some run has
    for (std::size_t number = 0; number < metrics.summary().size(); ++number)
      if (std::any_of(s_.results.begin(), s_.results.end(),
                      [&](const auto& result) { return result && result->measured.values[number].number; }))
        numbers.push_back(number);
    std::vector<std::string> heads{"method"};
    if (varies) heads.emplace_back("value");
    for (const std::size_t number : numbers) heads.push_back(metricOf(s_, number).title);
    heads.emplace_back("s a run");
    add(page::header(heads));
    for (std::size_t m = 0; m < plan().methods.size(); ++m) {
      for (const auto& value : page::strengthsOf(plan().methods[m])) {
        const auto seconds = s_.over(m, value, [](const CellResult& r) { return r.trainSeconds; });
        if (!seconds) continue;
        std::vector<std::string> cells{plan().methods[m].label};
        if (varies) cells.push_back(value ? numberText(*value) : "–");
        for (const std::size_t number : numbers)
          cells.push_back(spreadWords(metricOf(s_, number), measuredSpread(s_, m, value, number)));
        cells.push_back(formatted("%.3g", seconds->mean));
        add(page::row(cells));
      }
    }
  }

  const StudySummary& s_;
  std::string folder_;
  StudyPage page_;
};

}  // namespace

std::optional<Spread> measuredSpread(const StudySummary& summary, std::size_t method, std::optional<double> value,
                                     std::size_t number) {
  std::vector<double> values;
  for (const int64_t seed : summary.plan->seeds)
    if (const CellResult* result = summary.at(method, value, seed))
      if (const auto& known = result->measured.values[number].number) values.push_back(*known);
  return spreadOf(values);
}

std::vector<double> measuredDifferences(const StudySummary& summary, std::size_t method, std::optional<double> value,
                                        std::size_t number) {
  std::vector<double> differences;
  if (!summary.plan->baseline || *summary.plan->baseline == method) return differences;
  for (const int64_t seed : summary.plan->seeds) {
    const CellResult* own = summary.at(method, value, seed);
    const CellResult* other = summary.at(*summary.plan->baseline, baselineValue(*summary.plan, value), seed);
    if (!own || !other) continue;
    const auto &mine = own->measured.values[number].number, &theirs = other->measured.values[number].number;
    if (mine && theirs) differences.push_back(*mine - *theirs);
  }
  return differences;
}

std::vector<std::string> measuredConclusions(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  std::vector<std::string> sentences;
  if (!plan.baseline) return sentences;
  const std::size_t number = comparedNumber(summary);
  const Metric& metric = metricOf(summary, number);
  for (std::size_t m = 0; m < plan.methods.size(); ++m) {
    for (const auto& value : page::strengthsOf(plan.methods[m])) {
      const auto spread = spreadOf(measuredDifferences(summary, m, value, number));
      if (!spread) continue;
      const auto of = measuredSpread(summary, *plan.baseline, baselineValue(plan, value), number);
      std::string text = cellWords(plan.methods[m], value) + ": " + metric.title + " " +
                         spreadWords(metric, measuredSpread(summary, m, value, number)) + ", " +
                         differenceWords(metric, spread->mean, of->mean) + " against " +
                         plan.methods[*plan.baseline].label;
      if (const auto interval = interval95(*spread)) {
        const bool apart = interval->first > 0 || interval->second < 0;
        text += " (95 % interval " + signedWords(metric, interval->first) + " … " +
                signedWords(metric, interval->second) + " over " + std::to_string(spread->count) + " seeds), " +
                (apart ? "more than" : "within") + " the spread between seeds" + (apart ? " explains." : ".");
      } else {
        text += " with one seed; how far seeds vary is not known.";
      }
      sentences.push_back(text);
    }
  }
  return sentences;
}

StudyPage measuredPage(const StudySummary& summary, const std::string& pictureFolder, const std::string& command) {
  return MeasuredWriter(summary, pictureFolder).write(command);
}

std::string measuredCsv(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  std::string text = "cell,method,value,seed";
  for (const MetricSummary& one : numbersOf(summary).summary()) text += "," + one.name;
  text += ",train_seconds,steps\n";
  for (std::size_t i = 0; i < plan.cells.size(); ++i) {
    if (!summary.results[i]) continue;
    const StudyCell& cell = plan.cells[i];
    const CellResult& result = *summary.results[i];
    text += cell.name + "," + plan.methods[cell.method].label + "," +
            (cell.strength ? numberText(*cell.strength) : std::string()) + "," + std::to_string(cell.seed);
    for (const RunValues::Value& value : result.measured.values)
      text += "," + (value.number ? numberText(*value.number) : std::string());
    text += "," + numberText(result.trainSeconds) + "," + std::to_string(result.steps) + "\n";
  }
  return text;
}

std::string measuredJson(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  const auto orNull = [](const auto& value) { return value ? ordered_json(*value) : ordered_json(nullptr); };
  const auto spreadJson = [&](const std::optional<Spread>& spread) -> ordered_json {
    if (!spread) return nullptr;
    return {{"mean", spread->mean}, {"sd", orNull(spread->deviation)}, {"seeds", spread->count}};
  };
  ordered_json cells = ordered_json::array(), means = ordered_json::array();
  for (std::size_t i = 0; i < plan.cells.size(); ++i) {
    if (!summary.results[i]) continue;
    const StudyCell& cell = plan.cells[i];
    ordered_json one{{"cell", cell.name},
                     {"method", plan.methods[cell.method].label},
                     {"value", orNull(cell.strength)},
                     {"seed", cell.seed}};
    for (const RunValues::Value& value : summary.results[i]->measured.values) one[value.name] = orNull(value.number);
    one["train_seconds"] = summary.results[i]->trainSeconds;
    one["steps"] = summary.results[i]->steps;
    cells.push_back(std::move(one));
  }
  const auto& numbers = numbersOf(summary).summary();
  for (std::size_t m = 0; m < plan.methods.size(); ++m) {
    for (const auto& value : page::strengthsOf(plan.methods[m])) {
      ordered_json one{{"method", plan.methods[m].label}, {"value", orNull(value)}};
      for (std::size_t number = 0; number < numbers.size(); ++number)
        one[numbers[number].name] = spreadJson(measuredSpread(summary, m, value, number));
      if (plan.baseline)
        one["difference"] = spreadJson(spreadOf(measuredDifferences(summary, m, value, comparedNumber(summary))));
      means.push_back(std::move(one));
    }
  }
  ordered_json document{{"format", 1},
                        {"title", plan.title},
                        {"lab", plan.cells.front().config.lab},
                        {"seeds", plan.seeds},
                        {"cells_planned", plan.cells.size()},
                        {"measure", plan.measure}};
  if (plan.baseline) document["baseline"] = plan.methods[*plan.baseline].label;
  document["cells"] = cells;
  document["means"] = means;
  return document.dump(2) + "\n";
}

}  // namespace hessianlab
