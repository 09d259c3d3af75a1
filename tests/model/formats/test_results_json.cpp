// SPDX-License-Identifier: GPL-3.0-or-later
// curvature.json and robustness.json: exact field names, null for what is missing, summary by hand.
#include <QtTest>
#include <cmath>
#include <nlohmann/json.hpp>

#include "model/formats/results_json.h"

using namespace hessianlab;
using nlohmann::json;

class TestResultsJson : public QObject {
  Q_OBJECT

  static std::vector<std::string> keysOf(const json& object) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : object.items()) keys.push_back(key);
    return keys;  // sorted
  }

  static CurvatureResult curvature() {
    CurvatureResult r;
    r.step = 12;
    r.estimator = "power";
    r.iterations = 8;
    r.seed = 3;
    r.seconds = 1.5;
    for (int i = 0; i < 5; ++i)  // norms 0 10 20 30 40
      r.samples.push_back({i, 1, 2, 0.5, 10.0 * i, std::nullopt, -1.0, 2.0, 0.01, 8, i > 0});
    return r;
  }

 private Q_SLOTS:
  void curvatureFile() {
    const json document = json::parse(toJson(curvature()));
    QCOMPARE(document["format"].get<int>(), 1);
    QCOMPARE(document["estimator"].get<std::string>(), std::string("power"));
    QCOMPARE(document["step"].get<int>(), 12);
    QCOMPARE(keysOf(document["samples"][0]),
             (std::vector<std::string>{"converged", "gradient_norm", "index", "iterations", "label", "lambda_max",
                                       "lambda_min", "loss", "norm", "prediction", "residual"}));
    QVERIFY(document["samples"][0]["lambda_max"].is_null());
    CurvatureResult few = curvature();
    few.remark = "The 5 test samples are odd.";
    QCOMPARE(json::parse(toJson(few))["remark"].get<std::string>(), few.remark);
    QCOMPARE(document["remark"].get<std::string>(), std::string());
    QCOMPARE(document["samples"][4]["norm"].get<double>(), 40.0);
    const json& summary = document["summary"];
    QCOMPARE(summary["mean_norm"].get<double>(), 20.0);
    QCOMPARE(summary["median_norm"].get<double>(), 20.0);
    QCOMPARE(summary["p10_norm"].get<double>(), 4.0);  // NumPy's linear rule: position 0.4 between 0 and 10
    QCOMPARE(summary["p90_norm"].get<double>(), 36.0);
    QCOMPARE(summary["max_norm"].get<double>(), 40.0);
    QCOMPARE(summary["mean_gradient_norm"].get<double>(), 2.0);
    QCOMPARE(summary["converged"].get<int>(), 4);
    QCOMPARE(summary["samples"].get<int>(), 5);
  }

  void adviceStandsBesideTheNumbers() {
    const std::vector<std::string> advice{"It is not settled.", "It is saturated."};
    QVERIFY(json::parse(toJson(curvature()))["advice"].empty());
    QCOMPARE(json::parse(toJson(curvature(), advice))["advice"].get<std::vector<std::string>>(), advice);
    RobustnessResult robust;
    robust.norm = Norm::L2;
    robust.epsilons = robust.accuracy = {0};
    robust.interval95 = {{0, 0.5}};
    QCOMPARE(json::parse(toJson(robust, advice))["advice"].get<std::vector<std::string>>(), advice);
    QCOMPARE(parseRobustness(toJson(robust, advice), "test").epsilons, robust.epsilons);  // a reader does not mind
  }

  void whatIsNotFiniteIsNullAndNotSummarised() {
    CurvatureResult r = curvature();
    r.samples[4].norm = std::nan("");
    const json document = json::parse(toJson(r));
    QVERIFY(document["samples"][4]["norm"].is_null());
    QCOMPARE(document["summary"]["max_norm"].get<double>(), 30.0);
    QCOMPARE(document["summary"]["samples"].get<int>(), 4);
    r.samples.clear();
    QVERIFY(json::parse(toJson(r))["summary"]["mean_norm"].is_null());
  }

  void robustnessFile() {
    RobustnessResult r;
    r.step = 5;
    r.norm = Norm::L2;
    r.epsilons = {0, 0.25};
    r.samples = 2;
    r.seed = 9;
    r.cleanAccuracy = 0.5;
    r.accuracy = {0.5, 0};
    r.interval95 = {{0.1, 0.9}, {0, 0.6}};
    r.attacks = {{"pgd", {0.5, std::nan("")}, R"({"steps":20})"}};
    r.indices = {0, 1};
    r.correct = {true, false};
    r.smallestEpsilon = {0.25, std::nullopt};
    r.brokenBy = {0, -1};
    r.sanity = {{"one-step", SanityCheck::Verdict::Failed, "one step beats many"}};
    r.complete = false;
    const json document = json::parse(toJson(r));
    QCOMPARE(keysOf(document),
             (std::vector<std::string>{
                 "advice",          "attacks",   "bounds",    "ci95",       "class_names", "clean_accuracy",
                 "complete",        "confusion", "epsilons",  "faults",     "filters",     "format",
                 "median_distance", "norm",      "per_class", "per_sample", "remark",      "robust_accuracy",
                 "samples",         "sampling",  "sanity",    "seed",       "step",        "weights_sha256"}));
    QCOMPARE(document["robust_accuracy"], json({0.5, 0.0}));
    QCOMPARE(document["ci95"][0], json({0.1, 0.9}));
    QCOMPARE(document["attacks"]["pgd"]["settings"]["steps"].get<int>(), 20);
    QVERIFY(document["attacks"]["pgd"]["robust_accuracy"][1].is_null());
    QCOMPARE(document["bounds"], json::object());
    QVERIFY(document["median_distance"].is_null());
    QCOMPARE(
        document["sanity"],
        json::array({{{"check", "one-step"}, {"passed", false}, {"detail", "one step beats many"}, {"samples", 0}}}));
    QCOMPARE(document["complete"], json(false));
    QCOMPARE(document["per_sample"][0], json({{"index", 0},
                                              {"correct", true},
                                              {"smallest_epsilon", 0.25},
                                              {"distance", nullptr},
                                              {"broken_by", "pgd"}}));
    QVERIFY(document["per_sample"][1]["smallest_epsilon"].is_null());
    QVERIFY(document["per_sample"][1]["broken_by"].is_null());
    r.distance = {0.125, 0};
    r.medianDistance = 0;
    const json again = json::parse(toJson(r));
    QCOMPARE(again["median_distance"].get<double>(), 0.0);
    QCOMPARE(again["per_sample"][0]["distance"].get<double>(), 0.125);
  }
};

QTEST_GUILESS_MAIN(TestResultsJson)
#include "test_results_json.moc"
