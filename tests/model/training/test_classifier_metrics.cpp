// SPDX-License-Identifier: GPL-3.0-or-later
// The classifier's numbers stand where the trainer fills them in, and each is told in words.
#include <QtTest>
#include <utility>

#include "model/training/classifier_metrics.h"

using namespace hessianlab;

class TestClassifierMetrics : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theConstantsAreThePlaces() {
    const MetricList& list = classifierMetrics();
    const std::vector<std::pair<const char*, MetricPlace>> places{
        {"train_loss", {RecordKind::Step, classifier::kTrainLoss}},
        {"penalty", {RecordKind::Step, classifier::kPenalty}},
        {"train_accuracy", {RecordKind::Step, classifier::kTrainAccuracy}},
        {"learning_rate", {RecordKind::Step, classifier::kLearningRate}},
        {"hessian_norm_p10", {RecordKind::Probe, classifier::kHessianP10}},
        {"hessian_norm_median", {RecordKind::Probe, classifier::kHessianMedian}},
        {"hessian_norm_p90", {RecordKind::Probe, classifier::kHessianP90}},
        {"gradient_norm_p10", {RecordKind::Probe, classifier::kGradientP10}},
        {"gradient_norm_median", {RecordKind::Probe, classifier::kGradientMedian}},
        {"gradient_norm_p90", {RecordKind::Probe, classifier::kGradientP90}},
        {"lambda_min_median", {RecordKind::Probe, classifier::kLambdaMinMedian}},
        {"confidence_mean", {RecordKind::Probe, classifier::kConfidenceMean}},
        {"normalised_median", {RecordKind::Probe, classifier::kNormalisedMedian}},
        {"test_accuracy", {RecordKind::Test, classifier::kTestAccuracy}},
        {"test_loss", {RecordKind::Test, classifier::kTestLoss}}};
    QCOMPARE(list.all().size(), places.size());
    for (const auto& [key, place] : places) QVERIFY2(list.place(key) == place, key);
    QCOMPARE(list.count(RecordKind::Step), static_cast<std::size_t>(classifier::kStepValues));
    QCOMPARE(list.count(RecordKind::Probe), static_cast<std::size_t>(classifier::kProbeValues));
    QCOMPARE(list.count(RecordKind::Test), static_cast<std::size_t>(classifier::kTestValues));
  }

  void everyNumberIsToldInWords() {
    for (const Metric& metric : classifierMetrics().all()) {
      QVERIFY2(!metric.title.empty(), metric.key.c_str());
      QVERIFY2(metric.axis.empty() || !metric.curve.empty(), metric.key.c_str());
    }
    for (const MetricAxis& axis : classifierMetrics().axes())
      QVERIFY2(!axis.title.empty() && !axis.label.empty() && !axis.help.empty(), axis.name.c_str());
  }
};

QTEST_GUILESS_MAIN(TestClassifierMetrics)
#include "test_classifier_metrics.moc"
