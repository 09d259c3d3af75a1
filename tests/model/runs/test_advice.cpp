// SPDX-License-Identifier: GPL-3.0-or-later
// What is known to mislead is said, and only then.
#include <QtTest>

#include "model/runs/advice.h"
#include "tests/support/curve_results.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestAdvice : public QObject {
  Q_OBJECT

  static bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }
  static ExperimentConfig penalised(const char* activation) {
    ExperimentConfig config;
    config.architecture.name = "mlp";
    config.architecture.activation = activation;
    config.regularizer = {"hessian-margin", {{"strength", 0.3}}};
    return config;
  }

 private Q_SLOTS:
  void aPenaltyThatSeesOnlyPartOfTheCurvature() {
    QVERIFY(adviceOnSettings(penalised("softplus")).empty());
    for (const char* activation : {"relu", "leaky_relu"}) {
      const Advice advice = adviceOnSettings(penalised(activation));
      QCOMPARE(advice.size(), std::size_t{1});
      QVERIFY(has(advice.front(), "ReLU"));
    }
    ExperimentConfig config = penalised("relu");
    config.architecture.name = "linear";  // no activation at all
    QVERIFY(adviceOnSettings(config).empty());
    config = penalised("softplus");
    config.architecture.beta = 80;
    QVERIFY(has(adviceOnSettings(config).front(), "narrow kinks"));
    config = penalised("softplus");
    config.regularizer.parameters["strength"] = 0.0;
    QVERIFY(has(adviceOnSettings(config).front(), "Strength 0"));
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

  void smallCurvatureOfACertainNetworkIsNotPraised() {
    CurvatureResult survey;
    survey.estimator = "lanczos";
    survey.iterations = 32;
    CurvatureSample sample;
    sample.norm = 1e-5, sample.confidence = 0.9999, sample.residual = 1e-4;
    ExperimentConfig config;
    config.architecture.name = "mlp";
    config.architecture.activation = "softplus";
    QVERIFY(adviceOnSurvey(survey, config).empty());  // of no sample
    survey.samples.assign(10, sample);
    QCOMPARE(adviceOnSurvey(survey, config).size(), std::size_t{1});
    QVERIFY(has(adviceOnSurvey(survey, config).front(), "almost certain"));
    for (CurvatureSample& s : survey.samples) s.confidence = 0.8;
    QVERIFY(adviceOnSurvey(survey, config).empty());
    survey.samples.back().residual = 0.4;
    QVERIFY(has(adviceOnSurvey(survey, config).front(), "not settled"));
    config.architecture.activation = "relu";
    QVERIFY(has(adviceOnSurvey(survey, config).back(), "ReLU"));
  }

  void anEvaluationWhoseChecksFail() {
    RobustnessResult result = tenSamples(30);
    QVERIFY(adviceOnEvaluation(result, "runs/moons").empty());
    result.sanity = {{"one-step", true, "a"}, {"precision", true, "b"}};
    QVERIFY(adviceOnEvaluation(result, "runs/moons").empty());
    result.sanity.back().passed = false;
    QCOMPARE(adviceOnEvaluation(result, "runs/moons"),
             Advice{"1 check fails. The curve of runs/moons, step 30 may show more robustness than there is."});
  }
};

QTEST_GUILESS_MAIN(TestAdvice)
#include "test_advice.moc"
