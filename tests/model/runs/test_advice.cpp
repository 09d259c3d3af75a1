// SPDX-License-Identifier: GPL-3.0-or-later
// What is known to mislead is said, and only then.
#include <QtTest>

#include "model/runs/advice.h"
#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/curve_results.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestAdvice : public QObject {
  Q_OBJECT

  static bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }
  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig penalised(const char* activation) const {
    ExperimentConfig config;
    config["architecture"] = chosenNetwork("mlp", activation);
    config["regularizer"] = {"hessian-norm", {{"strength", 0.3}}};
    return validated(config, catalogues_, "test");
  }
  Advice onSettings(const ExperimentConfig& config) const { return adviceOnSettings(config, catalogues_); }

 private Q_SLOTS:
  void aPenaltyThatSeesOnlyPartOfTheCurvature() {
    QVERIFY(onSettings(penalised("softplus")).empty());
    for (const char* activation : {"relu", "leaky_relu"}) {
      const Advice advice = onSettings(penalised(activation));
      QCOMPARE(advice.size(), std::size_t{1});
      QVERIFY(has(advice.front(), "ReLU"));
    }
    ExperimentConfig config = penalised("relu");
    config["regularizer"] = {"input-gradient", {{"strength", 0.3}}};  // looks at no curvature
    QVERIFY(onSettings(config).empty());
    config = penalised("relu");
    config.set("architecture.name", "linear");  // no activation at all
    QVERIFY(onSettings(config).empty());
    config = penalised("softplus");
    config.set("architecture.beta", 80);
    QVERIFY(has(onSettings(config).front(), "narrow kinks"));
    config = penalised("softplus");
    config.set("regularizer.strength", 0);
    QVERIFY(has(onSettings(config).front(), "Strength 0"));
  }

  void curvatureOfTheProbe() {
    const auto advice = [](double confidence, double norm, double residual) {
      Record probe =
          recordWith(RecordKind::Probe, 0, 0, 0, {{"confidence_mean", confidence}, {"hessian_norm_median", norm}});
      probe.basis = Basis{"‖H‖", "lanczos", 16, residual};
      return adviceOnNumbers(tableOf({probe}));
    };
    QVERIFY(adviceOnNumbers(tableOf({})).empty());
    QVERIFY(advice(0.9, 1e-4, 0.01).empty());
    QCOMPARE(advice(0.999, 1e-4, 0.01).size(), std::size_t{1});
    QVERIFY(has(advice(0.999, 1e-4, 0.01).front(), "mean confidence 99.9 %"));
    QVERIFY(advice(0.999, 1, 0.01).empty());  // certain, but it bends all the same
    QVERIFY(has(advice(0.999, 1, 0.5732).front(), "still 0.5732 of ‖H‖"));
  }

  void aLossThatGrew() {
    const auto advice = [](const std::vector<double>& losses) {
      std::vector<Record> tests;
      for (const double loss : losses)
        tests.push_back(recordWith(RecordKind::Test, static_cast<int64_t>(tests.size()), 0, 0, {{"test_loss", loss}}));
      return adviceOnNumbers(tableOf(tests));
    };
    QVERIFY(advice({}).empty() && advice({0.7}).empty() && advice({0.7, 0.1}).empty() && advice({0.7, 3}).empty());
    QCOMPARE(advice({0.7, 50, 1.1e8}),
             Advice{"The loss grew from 0.7 to 1.1e+08: the training diverged. Lower the learning rate."});
    QVERIFY(advice({0.7, 50, 0.5}).empty());  // it came back
    const double nothing = std::nan("");
    QCOMPARE(advice({nothing, 0.7, 20, nothing}).size(), std::size_t{1});
  }

  void epsilonsBeyondTheWholeRange() {
    QVERIFY(adviceOnEpsilons(Norm::Linf, {0, 1}, "x").empty() && adviceOnEpsilons(Norm::L2, {0, 5}, "x").empty());
    QVERIFY(has(adviceOnEpsilons(Norm::Linf, {0, 8}, "the plan").front(), "the plan: an L∞ epsilon of 8 is more than"));
  }

  void smallCurvatureOfACertainNetworkIsNotPraised() {
    CurvatureResult survey;
    survey.estimator = "lanczos";
    survey.iterations = 32;
    CurvatureSample sample;
    sample.norm = 1e-5, sample.confidence = 0.9999, sample.residual = 1e-4, sample.converged = true;
    ExperimentConfig config = penalised("softplus");
    QVERIFY(adviceOnSurvey(survey, config, catalogues_).empty());  // of no sample
    survey.samples.assign(10, sample);
    QCOMPARE(adviceOnSurvey(survey, config, catalogues_).size(), std::size_t{1});
    QVERIFY(has(adviceOnSurvey(survey, config, catalogues_).front(), "almost certain"));
    for (CurvatureSample& s : survey.samples) s.confidence = 0.8;
    QVERIFY(adviceOnSurvey(survey, config, catalogues_).empty());
    survey.samples.back().residual = 0.4;
    QVERIFY(has(adviceOnSurvey(survey, config, catalogues_).front(), "not settled"));
    survey.samples.back().converged = false;
    QVERIFY(has(adviceOnSurvey(survey, config, catalogues_).back(), "‖H‖ of 1 of 10 samples is not certain"));
    survey.samples.back().converged = true;
    config.set("architecture.activation", "relu");
    QVERIFY(has(adviceOnSurvey(survey, config, catalogues_).back(), "ReLU"));
  }

  void anEvaluationWhoseChecksFail() {
    RobustnessResult result = tenSamples(30);
    QVERIFY(adviceOnEvaluation(result, "runs/moons").empty());
    result.sanity = {{"one-step", SanityCheck::Verdict::Passed, "a"}, {"precision", SanityCheck::Verdict::Passed, "b"}};
    QVERIFY(adviceOnEvaluation(result, "runs/moons").empty());
    result.sanity.back().verdict = SanityCheck::Verdict::Failed;
    QCOMPARE(adviceOnEvaluation(result, "runs/moons"),
             Advice{"1 check fails. The curve of runs/moons, step 30 may show more robustness than there is."});
  }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "test_advice.moc"
