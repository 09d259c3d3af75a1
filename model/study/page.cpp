// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/page.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "model/base/number_text.h"
#include "model/nn/network_summary.h"
#include "model/study/measured.h"
#include "model/study/page_words.h"
#include "model/study/svg_chart.h"

namespace hessianlab {

namespace {

// "cnn-small, softplus β = 8"; one that brings its layers has activations of its own.
std::string networkWords(const ExperimentConfig& config) {
  const std::string& name = config["architecture"].name;
  if (name == "imported" && !config.word("architecture.layers").empty())
    return name + " (" + toWords(summaryOf(config.word("architecture.layers"))) + ")";
  if (config.has("architecture.layers")) return name;
  const std::string& activation = config.word("architecture.activation");
  std::string widths;  // of hidden layers, where they are not the architecture's own
  if (const auto& all = config["architecture"].parameters; all.contains("hidden"))
    if (const auto* hidden = std::get_if<Widths>(&all.at("hidden")))
      for (const int64_t width : *hidden) widths += (widths.empty() ? " " : "-") + std::to_string(width);
  return name + widths + ", " + activation +
         (activation == "softplus" ? " β = " + numberText(config.number("architecture.beta")) : "");
}

const char* adjective(Left left) {
  return left == Left::Attacked ? "robust" : "certified";
}
const char* capital(Left left) {
  return left == Left::Attacked ? "Robust" : "Certified";
}

class Writer {
 public:
  Writer(const StudySummary& summary, std::string pictureFolder) : s_(summary), folder_(std::move(pictureFolder)) {}

  StudyPage write(const std::string& command) {
    add("# " + page::withoutHtml(plan().title) + "\n\n");
    add("Written by\n\n```\n" + command + "\n```\n\nfrom the result files of " + std::to_string(s_.done()) + " of " +
        std::to_string(plan().cells.size()) +
        " runs. Every number and the conclusion are computed from those files.\n");
    if (s_.done() < plan().cells.size()) add("**The study is incomplete**: what is missing is left out below.\n");
    conclude();
    setting();
    fronts();
    for (const Left left : askedFor(plan())) matched(left);
    table();
    if (certified()) edges();
    return std::move(page_);
  }

 private:
  const StudyPlan& plan() const { return *s_.plan; }
  bool certified() const { return askedFor(plan()).size() > 1; }
  // Those of what attacks leave have always been called so.
  static std::string pictureName(const char* kind, Left left, const StudyNorm& norm) {
    return (left == Left::Attacked ? "" : "certified-") + std::string(kind) + "-" + norm.norm + ".svg";
  }
  void add(const std::string& text) { page_.markdown += text; }
  void picture(const std::string& name, const std::string& alternative, const Chart& chart) {
    page_.pictures.push_back({name, toSvg(chart)});
    add("\n![" + alternative + "](" + folder_ + "/" + name + ")\n");
  }

  void conclude() {
    const auto sentences = conclusions(s_);
    if (sentences.empty()) return;
    add("\n## Answer\n\n");
    for (const std::string& sentence : sentences) add("- " + sentence + "\n");
  }

  void setting() {
    const ExperimentConfig& c = plan().cells.front().config;
    const StudyEvaluation& e = plan().evaluation;
    const auto all = [](int64_t samples) { return samples == 0 ? std::string("all") : std::to_string(samples); };
    add("\n## Setting\n\n");
    add("- data: " + c["dataset"].name + ", " + all(c.integer("dataset.train_samples")) +
        " training samples, clean accuracy on " + all(c.integer("dataset.test_samples")) + " test samples\n");
    add("- network: " + networkWords(c) + "\n");
    add("- training: " + std::to_string(c.integer("training.epochs")) + " epochs, batches of " +
        std::to_string(c.integer("training.batch_size")) + ", " + c["optimizer"].name + " with learning rate " +
        numberText(c.number("optimizer.learning_rate")) + " (" + c.word("optimizer.schedule") +
        "), one thread a run\n");
    add("- seeds: " + page::joinedNumbers(plan().seeds) + "; ± is the standard deviation over them\n");
    // Half the 95 % interval of a share near one half, the widest.
    add("- attacks: " + joined(e.attacks) + " on the first " + std::to_string(samples()) +
        " test samples (the same for every method), each ε on its own; a sample counts as robust where all of them "
        "fail. One value alone is known to ±" +
        page::fixed(98 / std::sqrt(static_cast<double>(samples())), 1) + " points\n");
    for (const auto& [name, settings] : attackSettings()) add("- settings of " + name + ": `" + settings + "`\n");
    if (certified())
      add("- certificates: for each sample and ε the best that applies, of the ball and the box [0,1], of the same "
          "samples. What attacks leave lies above the truth and what is proven below it\n");
    add("- curvature: exact norms on the first " + std::to_string(e.curvatureSamples) + " test samples\n");
    double seconds = 0;
    for (const auto& result : s_.results) seconds += result ? result->trainSeconds : 0;
    add("- cost: " + page::fixed(seconds / 60, 1) +
        " minutes of training steps in all, on one thread; evaluation not counted\n");
  }

  int64_t samples() const {
    for (const auto& result : s_.results)
      if (result) return std::max<int64_t>(1, result->robustness.front().samples);
    return plan().evaluation.samples;
  }
  std::map<std::string, std::string> attackSettings() const {
    for (const auto& result : s_.results)
      if (result) return result->attackSettings;
    return {};
  }

  void fronts() {
    add("\n## Accuracy–robustness fronts\n\nEach line is a method, each marker one of its strengths (mean over seeds, "
        "bars: standard deviation; small: each seed)");
    if (plan().baseline)
      add("; every line begins at " + plan().methods[*plan().baseline].label + ", which is strength 0 of all");
    add(". Up and to the right is better.\n");
    for (std::size_t n = 0; n < plan().evaluation.norms.size(); ++n) {
      const StudyNorm& norm = plan().evaluation.norms[n];
      for (const Left left : askedFor(plan())) {
        const std::string title = capital(left) + std::string(" against clean accuracy, ") + page::title(norm.norm) +
                                  ", ε = " + numberText(norm.headline);
        picture(pictureName("front", left, norm), title, front(n, left, title));
      }
    }
  }

  Chart front(std::size_t n, Left left, const std::string& title) const {
    const std::size_t e = headlineIndex(plan().evaluation.norms[n]);
    Chart chart{title, "clean accuracy, %", adjective(left) + std::string(" accuracy, %"), {}};
    for (std::size_t m = 0; m < plan().methods.size(); ++m) {
      ChartSeries means{plan().methods[m].label, m, {}, true, false}, each{"", m, {}, false, true};
      const auto take = [&](std::size_t method, std::optional<double> strength, bool own) {
        const auto x = s_.over(method, strength, [](const CellResult& r) { return r.testAccuracy; });
        const auto y = s_.left(method, strength, left, n, e);
        if (!x || !y) return;
        const auto bar = [&](const std::optional<Spread>& spread) {
          return own ? 100 * spread->deviation.value_or(0) : 0;
        };
        means.points.push_back({100 * x->mean, 100 * y->mean, bar(x), bar(y), own});
        for (const int64_t seed : plan().seeds)
          if (const CellResult* r = own ? s_.at(method, strength, seed) : nullptr)
            if (const auto value = accuracyLeft(*r, left, n, e))
              each.points.push_back({100 * r->testAccuracy, 100 * *value});
      };
      if (plan().baseline && !plan().methods[m].strengths.empty()) take(*plan().baseline, std::nullopt, false);
      for (const auto& strength : page::strengthsOf(plan().methods[m])) take(m, strength, true);
      chart.series.push_back(std::move(means));
      chart.series.push_back(std::move(each));
    }
    return chart;
  }

  void matched(Left left) {
    if (plan().matchedAccuracies.empty()) return;
    add(std::string("\n## ") + capital(left) + " accuracy at the same clean accuracy\n\nFor each seed, " +
        adjective(left) +
        " accuracy is read off the method's front by linear interpolation; a value stands only where the front of "
        "every seed reaches that clean accuracy.\n");
    for (std::size_t n = 0; n < plan().evaluation.norms.size(); ++n) {
      const StudyNorm& norm = plan().evaluation.norms[n];
      const std::string where = page::title(norm.norm) + ", ε = " + numberText(norm.headline);
      picture(pictureName("matched", left, norm),
              capital(left) + std::string(" accuracy at matched clean accuracy, ") + where,
              matchedChart(n, left, where));
      matchedTable(n, left, where);
    }
    if (plan().comparison) differences(left);
  }

  Chart matchedChart(std::size_t n, Left left, const std::string& where) const {
    const std::size_t e = headlineIndex(plan().evaluation.norms[n]);
    Chart chart{
        "At the same clean accuracy, " + where, "clean accuracy, %", adjective(left) + std::string(" accuracy, %"), {}};
    for (std::size_t m = 0; m < plan().methods.size(); ++m) {
      if (plan().methods[m].strengths.empty()) continue;
      ChartSeries series{plan().methods[m].label, m, {}, true, false};
      for (const double accuracy : plan().matchedAccuracies)
        if (const auto spread = spreadOf(s_.matched(m, accuracy, n, e, left)))
          series.points.push_back({100 * accuracy, 100 * spread->mean, 0, 100 * spread->deviation.value_or(0)});
      chart.series.push_back(std::move(series));
    }
    return chart;
  }

  void matchedTable(std::size_t n, Left left, const std::string& where) {
    const std::size_t e = headlineIndex(plan().evaluation.norms[n]);
    std::vector<std::string> heads{"clean accuracy, %"};
    for (const StudyMethod& method : plan().methods)
      if (!method.strengths.empty()) heads.push_back(method.label);
    add(std::string("\n") + capital(left) + " accuracy in % at " + where + ":\n\n" + page::header(heads));
    for (const double accuracy : plan().matchedAccuracies) {
      std::vector<std::string> cells{numberText(std::round(1e4 * accuracy) / 100)};
      bool any = false;
      for (std::size_t m = 0; m < plan().methods.size(); ++m) {
        if (plan().methods[m].strengths.empty()) continue;
        const auto spread = spreadOf(s_.matched(m, accuracy, n, e, left));
        any = any || spread;
        cells.push_back(page::percent(spread));
      }
      if (any) add(page::row(cells));
    }
  }

  void differences(Left left) {
    const auto label = [&](std::size_t m) { return plan().methods[m].label; };
    add("\nDifference " + label(plan().comparison->method) + " − " + label(plan().comparison->against) +
        (left == Left::Attacked ? "" : " of certified accuracy") +
        " in points, averaged over the clean accuracies that both reach, paired by seed:\n\n" +
        page::header({"norm", "ε", "clean accuracies", "difference", "95 % interval (Student, over seeds)"}));
    for (std::size_t n = 0; n < plan().evaluation.norms.size(); ++n) {
      const StudyNorm& norm = plan().evaluation.norms[n];
      for (std::size_t e = 0; e < norm.epsilons.size(); ++e) {
        const MatchedComparison pair = compare(s_, n, e, left);
        const auto spread = spreadOf(pair.differences);
        const auto interval = spread ? interval95(*spread) : std::nullopt;
        add(page::row({page::title(norm.norm), numberText(norm.epsilons[e]),
                       pair.accuracies.empty() ? "–" : page::percentages(pair.accuracies),
                       spread ? page::points(spread->mean) : "–",
                       interval ? page::points(interval->first) + " … " + page::points(interval->second) : "–"}));
      }
    }
  }

  // A time on which the seeds agree, as those of the same work do where nothing else runs.
  static std::optional<double> agreedOn(const std::optional<Spread>& spread) {
    constexpr double kMostDeviation = 0.15;  // of the mean
    if (!spread || spread->deviation.value_or(0) > kMostDeviation * spread->mean) return std::nullopt;
    return spread->mean;
  }

  void table() {
    add("\n## Every method and strength\n\n‖g‖ and ‖H‖ are means over the samples, ‖H‖/‖g‖ is a median; confidence is "
        "the mean of the largest probability. A small ‖H‖ with saturated confidence is no robustness. A step's time "
        "is that of the clock on the wall, and stands where the seeds agree on it: another program that computes "
        "meanwhile makes it longer.\n\n");
    std::vector<std::string> heads{"method", "strength", "clean, %"};
    for (const StudyNorm& norm : plan().evaluation.norms) {
      const std::string where = page::title(norm.norm) + " ε = " + numberText(norm.headline) + ", %";
      heads.push_back(certified() ? "attacked, " + where : where);
      if (certified()) heads.push_back("certified, " + where);
    }
    for (const char* head : {"‖g‖", "‖H‖", "‖H‖/‖g‖", "confidence", "ms a step", "÷ plain"}) heads.emplace_back(head);
    add(page::header(heads));
    const auto perStep = [](const CellResult& r) { return 1000 * r.trainSeconds / static_cast<double>(r.steps); };
    const std::optional<double> plain =
        plan().baseline ? agreedOn(s_.over(*plan().baseline, std::nullopt, perStep)) : std::nullopt;
    for (std::size_t m = 0; m < plan().methods.size(); ++m) {
      for (const auto& strength : page::strengthsOf(plan().methods[m])) {
        const auto over = [&](auto value) { return s_.over(m, strength, value); };
        const auto clean = over([](const CellResult& r) { return r.testAccuracy; });
        if (!clean) continue;
        std::vector<std::string> cells{plan().methods[m].label, strength ? numberText(*strength) : "–",
                                       page::percent(clean)};
        for (std::size_t n = 0; n < plan().evaluation.norms.size(); ++n) {
          const std::size_t e = headlineIndex(plan().evaluation.norms[n]);
          for (const Left left : askedFor(plan())) cells.push_back(page::percent(s_.left(m, strength, left, n, e)));
        }
        cells.push_back(page::withSpread(over([](const CellResult& r) { return r.gradientNorm; }), page::significant));
        cells.push_back(page::withSpread(over([](const CellResult& r) { return r.hessianNorm; }), page::significant));
        cells.push_back(
            page::withSpread(over([](const CellResult& r) { return r.normalisedCurvature; }), page::significant));
        const auto confidence = over([](const CellResult& r) { return r.confidence.value_or(std::nan("")); });
        cells.push_back(std::isfinite(confidence->mean) ? page::fixed(confidence->mean, 2) : "–");
        const std::optional<double> milliseconds = agreedOn(over(perStep));
        cells.push_back(milliseconds ? page::significant(*milliseconds) : "–");
        cells.push_back(milliseconds && plain ? page::fixed(*milliseconds / *plain, 1) : "–");
        add(page::row(cells));
      }
    }
  }

  // What attacks leave and what is proven, at every ε.
  void edges() {
    add("\n## Attacked and certified\n\nOf each ε, in %, what attacks leave – what is proven. Between the two lies "
        "what is not known.\n");
    for (std::size_t n = 0; n < plan().evaluation.norms.size(); ++n) {
      const StudyNorm& norm = plan().evaluation.norms[n];
      std::vector<std::string> heads{"method", "strength"};
      for (const double epsilon : norm.epsilons)
        heads.push_back(page::title(norm.norm) + " ε = " + numberText(epsilon));
      add("\n" + page::header(heads));
      for (std::size_t m = 0; m < plan().methods.size(); ++m) {
        for (const auto& strength : page::strengthsOf(plan().methods[m])) {
          std::vector<std::string> cells{plan().methods[m].label, strength ? numberText(*strength) : "–"};
          for (std::size_t e = 0; e < norm.epsilons.size(); ++e)
            cells.push_back(page::percent(s_.left(m, strength, Left::Attacked, n, e)) + " – " +
                            page::percent(s_.left(m, strength, Left::Certified, n, e)));
          if (s_.left(m, strength, Left::Attacked, n, 0)) add(page::row(cells));
        }
      }
    }
  }

  const StudySummary& s_;
  std::string folder_;
  StudyPage page_;
};

}  // namespace

namespace {

std::string conclusion(const StudySummary& summary, std::size_t n, Left left) {
  const StudyPlan& plan = *summary.plan;
  const std::string method = plan.methods[plan.comparison->method].label;
  const std::string against = plan.methods[plan.comparison->against].label;
  const StudyNorm& norm = plan.evaluation.norms[n];
  const MatchedComparison pair = compare(summary, n, headlineIndex(norm), left);
  std::string text = page::title(norm.norm) + ", ε = " + numberText(norm.headline) + ": ";
  const auto spread = spreadOf(pair.differences);
  if (!spread)
    return text + "no comparison" + (left == Left::Attacked ? "" : " of certified accuracy") + ", for " + method +
           " and " + against + " share none of the chosen clean accuracies with every seed.";
  text += "at the same clean accuracy (" + page::percentages(pair.accuracies) + ") ";
  const auto interval = interval95(*spread);
  if (!interval)
    return text + "the " + adjective(left) + " accuracy of " + method + " less that of " + against + " is " +
           page::points(spread->mean) + " points with one seed; how far seeds vary is not known.";
  const std::string numbers = page::points(spread->mean) + " points, 95 % interval " + page::points(interval->first) +
                              " … " + page::points(interval->second) + " over " + std::to_string(spread->count) +
                              " seeds";
  if (interval->first > 0 || interval->second < 0) {
    const std::string more = spread->mean > 0 ? "more" : "less";
    const std::string is =
        left == Left::Attacked ? " is " + more + " robust than " : " has " + more + " certified accuracy than ";
    return text + method + is + against + ": " + numbers + ", which is more than the spread between seeds explains.";
  }
  return text + "the difference" + (left == Left::Attacked ? "" : " of what is certified") + " between " + method +
         " and " + against + " (" + numbers + ") is within the spread between seeds: this study does not tell them " +
         "apart.";
}

}  // namespace

std::vector<std::string> conclusions(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  if (!plan.attacked) return measuredConclusions(summary);
  std::vector<std::string> sentences;
  if (!plan.comparison) return sentences;
  for (std::size_t n = 0; n < plan.evaluation.norms.size(); ++n)
    for (const Left left : askedFor(plan)) sentences.push_back(conclusion(summary, n, left));
  return sentences;
}

StudyPage makePage(const StudySummary& summary, const std::string& pictureFolder, const std::string& command) {
  if (!summary.plan->attacked) return measuredPage(summary, pictureFolder, command);
  return Writer(summary, pictureFolder).write(command);
}

}  // namespace hessianlab
