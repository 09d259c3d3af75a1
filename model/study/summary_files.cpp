// SPDX-License-Identifier: GPL-3.0-or-later
// study.csv and study.json.
#include <nlohmann/json.hpp>

#include "model/base/number_text.h"
#include "model/study/measured.h"
#include "model/study/summary.h"

namespace hessianlab {

namespace {

using nlohmann::ordered_json;  // keys stay in the order written here

ordered_json orNull(const std::optional<double>& value) {
  return value ? ordered_json(*value) : ordered_json(nullptr);
}

ordered_json toJson(const std::optional<Spread>& spread) {
  if (!spread) return nullptr;
  return {{"mean", spread->mean}, {"sd", orNull(spread->deviation)}, {"seeds", spread->count}};
}

ordered_json cellJson(const StudyPlan& plan, const StudyCell& cell, const CellResult& result) {
  ordered_json robust = ordered_json::object();
  for (std::size_t n = 0; n < plan.evaluation.norms.size(); ++n)
    robust[plan.evaluation.norms[n].norm] = result.robustness[n].accuracy;
  ordered_json object{{"cell", cell.name},
                      {"method", plan.methods[cell.method].label},
                      {"strength", orNull(cell.strength)},
                      {"seed", cell.seed},
                      {"test_accuracy", result.testAccuracy},
                      {"robust_accuracy", robust},
                      {"hessian_norm_mean", result.hessianNorm},
                      {"hessian_norm_median", result.hessianNormMedian},
                      {"gradient_norm_mean", result.gradientNorm},
                      {"normalised_curvature_median", result.normalisedCurvature},
                      {"confidence_mean", orNull(result.confidence)},
                      {"train_seconds", result.trainSeconds},
                      {"steps", result.steps}};
  if (plan.evaluation.certificates == Certificates::None) return object;
  object["certified_accuracy"] = ordered_json::object();
  for (std::size_t n = 0; n < plan.evaluation.norms.size(); ++n)
    object["certified_accuracy"][plan.evaluation.norms[n].norm] =
        result.certified.at(n).empty() ? ordered_json(nullptr) : ordered_json(result.certified[n]);
  return object;
}

ordered_json meansJson(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  ordered_json list = ordered_json::array();
  for (std::size_t m = 0; m < plan.methods.size(); ++m) {
    std::vector<std::optional<double>> strengths(plan.methods[m].strengths.begin(), plan.methods[m].strengths.end());
    if (strengths.empty()) strengths.emplace_back();
    for (const auto& strength : strengths) {
      const auto over = [&](auto value) { return toJson(summary.over(m, strength, value)); };
      const auto curves = [&](Left left) {
        ordered_json all = ordered_json::object();
        for (std::size_t n = 0; n < plan.evaluation.norms.size(); ++n) {
          ordered_json curve = ordered_json::array();
          for (std::size_t e = 0; e < plan.evaluation.norms[n].epsilons.size(); ++e)
            curve.push_back(toJson(summary.left(m, strength, left, n, e)));
          all[plan.evaluation.norms[n].norm] = curve;
        }
        return all;
      };
      list.push_back({{"method", plan.methods[m].label},
                      {"strength", orNull(strength)},
                      {"test_accuracy", over([](const CellResult& r) { return r.testAccuracy; })},
                      {"robust_accuracy", curves(Left::Attacked)},
                      {"hessian_norm_mean", over([](const CellResult& r) { return r.hessianNorm; })},
                      {"gradient_norm_mean", over([](const CellResult& r) { return r.gradientNorm; })},
                      {"normalised_curvature_median", over([](const CellResult& r) { return r.normalisedCurvature; })},
                      {"train_seconds", over([](const CellResult& r) { return r.trainSeconds; })}});
      if (askedFor(plan).size() > 1) list.back()["certified_accuracy"] = curves(Left::Certified);
    }
  }
  return list;
}

// For every norm and ε: robust, or certified, accuracy at each matched clean accuracy, and the comparison of the plan's
// two methods.
ordered_json matchedJson(const StudySummary& summary, Left left) {
  const char* named = left == Left::Attacked ? "robust_accuracy" : "certified_accuracy";
  const StudyPlan& plan = *summary.plan;
  ordered_json list = ordered_json::array();
  for (std::size_t n = 0; n < plan.evaluation.norms.size(); ++n) {
    const StudyNorm& norm = plan.evaluation.norms[n];
    for (std::size_t e = 0; e < norm.epsilons.size(); ++e) {
      ordered_json entry{{"norm", norm.norm}, {"epsilon", norm.epsilons[e]}, {"methods", ordered_json::object()}};
      for (std::size_t m = 0; m < plan.methods.size(); ++m) {
        ordered_json at = ordered_json::array();
        for (const double accuracy : plan.matchedAccuracies) {
          const auto values = summary.matched(m, accuracy, n, e, left);
          if (!values.empty()) at.push_back({{"clean_accuracy", accuracy}, {named, values}});
        }
        entry["methods"][plan.methods[m].label] = at;
      }
      if (plan.comparison) {
        const MatchedComparison pair = compare(summary, n, e, left);
        const auto spread = spreadOf(pair.differences);
        const auto interval = spread ? interval95(*spread) : std::nullopt;
        entry["comparison"] = {
            {"method", plan.methods[plan.comparison->method].label},
            {"against", plan.methods[plan.comparison->against].label},
            {"clean_accuracies", pair.accuracies},
            {"differences", pair.differences},
            {"difference", toJson(spread)},
            {"ci95", interval ? ordered_json::array({interval->first, interval->second}) : ordered_json(nullptr)}};
      }
      list.push_back(entry);
    }
  }
  return list;
}

}  // namespace

std::string toCsv(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  if (!plan.attacked) return measuredCsv(summary);
  std::string text = "cell,method,strength,seed,test_accuracy";
  for (const StudyNorm& norm : plan.evaluation.norms)
    for (const double epsilon : norm.epsilons) text += ",robust_" + norm.norm + "_" + numberText(epsilon);
  const bool certified = askedFor(plan).size() > 1;
  text +=
      ",hessian_norm_mean,hessian_norm_median,gradient_norm_mean,normalised_curvature_median,confidence_mean,"
      "train_seconds,steps";
  if (certified)
    for (const StudyNorm& norm : plan.evaluation.norms)
      for (const double epsilon : norm.epsilons) text += ",certified_" + norm.norm + "_" + numberText(epsilon);
  text += "\n";
  for (std::size_t i = 0; i < plan.cells.size(); ++i) {
    if (!summary.results[i]) continue;
    const StudyCell& cell = plan.cells[i];
    const CellResult& r = *summary.results[i];
    const auto add = [&](double value) { text += "," + numberText(value); };
    text += cell.name + "," + plan.methods[cell.method].label + "," +
            (cell.strength ? numberText(*cell.strength) : std::string()) + "," + std::to_string(cell.seed);
    add(r.testAccuracy);
    for (const RobustnessResult& curve : r.robustness)
      for (const double accuracy : curve.accuracy) add(accuracy);
    add(r.hessianNorm);
    add(r.hessianNormMedian);
    add(r.gradientNorm);
    add(r.normalisedCurvature);
    text += "," + (r.confidence ? numberText(*r.confidence) : std::string());
    add(r.trainSeconds);
    text += "," + std::to_string(r.steps);
    for (std::size_t n = 0; certified && n < plan.evaluation.norms.size(); ++n)
      for (std::size_t e = 0; e < plan.evaluation.norms[n].epsilons.size(); ++e) {
        const auto left = accuracyLeft(r, Left::Certified, n, e);
        text += "," + (left ? numberText(*left) : std::string());
      }
    text += "\n";
  }
  return text;
}

std::string toJson(const StudySummary& summary) {
  const StudyPlan& plan = *summary.plan;
  if (!plan.attacked) return measuredJson(summary);
  ordered_json cells = ordered_json::array();
  for (std::size_t i = 0; i < plan.cells.size(); ++i)
    if (summary.results[i]) cells.push_back(cellJson(plan, plan.cells[i], *summary.results[i]));
  ordered_json document{{"format", 1},
                        {"title", plan.title},
                        {"seeds", plan.seeds},
                        {"cells_planned", plan.cells.size()},
                        {"evaluation", ordered_json::parse(toJson(plan.evaluation))},
                        {"cells", cells},
                        {"means", meansJson(summary)},
                        {"matched", matchedJson(summary, Left::Attacked)}};
  if (askedFor(plan).size() > 1) document["certified_matched"] = matchedJson(summary, Left::Certified);
  return document.dump(2) + "\n";
}

}  // namespace hessianlab
