// SPDX-License-Identifier: GPL-3.0-or-later
// Curvature as reported: every sample's numbers against the dense Hessian, whatever the number of samples; and the
// probe that runs while training.
#include <QtTest>

#include "model/base/error.h"
#include "model/curvature/report.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCurvedRow[] =
    R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":8},{"op":"softplus","beta":4},{"op":"linear","out":3}]})";
constexpr char kKinkedRow[] =
    R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":8},{"op":"relu"},{"op":"linear","out":3}]})";

Dataset points(int64_t count) {
  torch::Generator generator = makeGenerator(41);
  Dataset set;
  set.name = "points";
  set.inputShape = {5};
  set.classNames = {"a", "b", "c"};
  set.testX = at::empty({count, 5}).uniform_(0, 1, generator);
  set.testY = at::empty({count}, torch::kInt64).random_(0, 3, generator);
  set.trainX = set.testX, set.trainY = set.testY;
  return set;
}

}  // namespace

class TestReport : public QObject {
  Q_OBJECT

 private:
  static void addNetworks() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<int>("samples");
    // 64 samples are measured together: one, three, a full piece and one more, two pieces.
    for (const int samples : {1, 3, 65, 128}) {
      QTest::newRow(qPrintable(QString("curved-%1").arg(samples))) << kCurvedRow << samples;
      QTest::newRow(qPrintable(QString("kinked-%1").arg(samples))) << kKinkedRow << samples;
    }
  }

 private Q_SLOTS:
  void exactReportIsTheDenseSpectrum_data() { addNetworks(); }
  void exactReportIsTheDenseSpectrum() {
    QFETCH(QString, architecture);
    QFETCH(int, samples);
    const Network wide = makeDouble(architecture.toStdString(), 3);
    const Network network = wide.to(torch::kFloat32);  // measured in float64 all the same
    const Dataset set = points(200);
    JobControl control;
    const CurvatureResult result = measureCurvature(network, set, {"exact", 0, samples, 1}, control);
    QCOMPARE(result.samples.size(), static_cast<std::size_t>(samples));
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(result.estimator, std::string("exact"));
    const Tensor x = set.testX.slice(0, 0, samples).to(torch::kFloat64), y = set.testY.slice(0, 0, samples);
    const Network same = network.to(torch::kFloat64);
    const Tensor spectrum = at::linalg_eigvalsh(denseHessian(same, x, y));
    const Tensor slope = gradient(same, x, y, false).norm(2, {1}), loss = lossPerSample(same, x, y).detach();
    const Tensor prediction = same.logits(x).argmax(1);
    for (int64_t i = 0; i < samples; ++i) {
      const CurvatureSample& s = result.samples[static_cast<std::size_t>(i)];
      const double norm = spectrum[i].abs().max().item<double>();
      QCOMPARE(s.index, i);
      QCOMPARE(s.label, y[i].item<int64_t>());
      QCOMPARE(s.prediction, prediction[i].item<int64_t>());
      QVERIFY(std::abs(s.loss - loss[i].item<double>()) < 1e-12 * std::max(1.0, s.loss));
      QVERIFY(std::abs(s.gradientNorm - slope[i].item<double>()) < 1e-12 * std::max(1.0, s.gradientNorm));
      // Residual 1e-6 bounds the error of an eigenvalue by 1e-6 ‖H‖.
      QVERIFY(std::abs(s.norm - norm) <= 1e-6 * norm);
      QVERIFY(std::abs(s.lambdaMax.value() - spectrum[i][-1].item<double>()) <= 1e-6 * norm);
      QVERIFY(std::abs(s.lambdaMin.value() - spectrum[i][0].item<double>()) <= 1e-6 * norm);
      QVERIFY(s.converged && s.residual.value() < 1e-5);
    }
  }

  void estimatesAreLowerBoundsAndKnowWhetherTheyConverged_data() {
    QTest::addColumn<QString>("estimator");
    QTest::addColumn<int>("defaultIterations");
    QTest::newRow("power") << "power" << 20;
    QTest::newRow("lanczos") << "lanczos" << 32;
    QTest::newRow("ascent") << "ascent" << 20;
  }
  void estimatesAreLowerBoundsAndKnowWhetherTheyConverged() {
    QFETCH(QString, estimator);
    QFETCH(int, defaultIterations);
    const Network network = makeDouble(kCurvedRow, 3);
    const Dataset set = points(128);
    JobControl control;
    const auto measure = [&](int64_t iterations, int64_t seed) {
      return measureCurvature(network, set, {estimator.toStdString(), iterations, 128, seed}, control);
    };
    const CurvatureResult exact = measureCurvature(network, set, {"exact", 0, 128, 1}, control);
    const CurvatureResult one = measure(1, 1), standard = measure(0, 1), again = measure(0, 1), other = measure(1, 2);
    QCOMPARE(standard.iterations, static_cast<int64_t>(defaultIterations));
    int64_t converged = 0, open = 0, seeded = 0;
    for (std::size_t i = 0; i < 128; ++i) {
      QVERIFY(one.samples[i].norm <= exact.samples[i].norm * (1 + 1e-6));
      QVERIFY(standard.samples[i].norm <= exact.samples[i].norm * (1 + 1e-6));
      QCOMPARE(again.samples[i].norm, standard.samples[i].norm);
      seeded += other.samples[i].norm != one.samples[i].norm;
      open += !one.samples[i].converged;
      if (!standard.samples[i].converged) continue;
      ++converged;
      // Some eigenvalue lies within the residual; from a random start it is the outermost one.
      QVERIFY(standard.samples[i].norm > exact.samples[i].norm * (1 - 2e-3));
    }
    QVERIFY2(converged > 64 && open > 64 && seeded > 64,
             qPrintable(QString("%1 %2 %3").arg(converged).arg(open).arg(seeded)));
  }

  void probeSummarisesTheBatch_data() { addNetworks(); }
  void probeSummarisesTheBatch() {
    QFETCH(QString, architecture);
    QFETCH(int, samples);
    const Network network = makeDouble(architecture.toStdString(), 3);
    const Batch batch = makeBatch(network, samples);
    const CurvatureProbe record = probeCurvature(network, batch.x, batch.y, 1);
    const Tensor spectrum = at::linalg_eigvalsh(denseHessian(network, batch.x, batch.y));
    const Tensor norm = spectrum.abs().amax(1), slope = gradient(network, batch.x, batch.y, false).norm(2, {1});
    const Tensor p = at::softmax(network.logits(batch.x), 1);
    // Linear interpolation between the order statistics, as NumPy's default.
    const auto quantile = [](const Tensor& values, double q) {
      const Tensor sorted = std::get<0>(values.sort());
      const double at = q * static_cast<double>(values.numel() - 1);
      const auto low = static_cast<int64_t>(at);
      const int64_t high = std::min(low + 1, values.numel() - 1);
      const double a = sorted[low].item<double>(), b = sorted[high].item<double>();
      return a + (b - a) * (at - static_cast<double>(low));
    };
    // Five inputs: Lanczos is through after five steps, so the probe is exact here.
    const auto close = [](double a, double b) { return std::abs(a - b) < 1e-6 * std::max(1e-3, std::abs(b)); };
    QVERIFY(close(record.hessianNorm.p10, quantile(norm, 0.1)));
    QVERIFY(close(record.hessianNorm.median, quantile(norm, 0.5)));
    QVERIFY(close(record.hessianNorm.p90, quantile(norm, 0.9)));
    QVERIFY(close(record.gradientNorm.median, quantile(slope, 0.5)));
    QVERIFY(std::abs(record.lambdaMinMedian - quantile(spectrum.select(1, 0), 0.5)) <
            1e-6 * std::max(1e-3, norm.max().item<double>()));
    QVERIFY(close(record.normalisedMedian, quantile(norm / slope, 0.5)));
    QVERIFY(close(record.confidenceMean, p.amax(1).mean().item<double>()));
    QCOMPARE(record.basis.samples, static_cast<int64_t>(samples));
    QCOMPARE(record.basis.convergedFraction, 1.0);
    QCOMPARE(record.basis.estimator, std::string(network.smooth() ? "lanczos" : "exact"));
    QCOMPARE(record.basis.quantity, std::string("‖H‖"));
  }

  void chosenSamplesAreMeasuredAsTheyAreAlone() {
    const Network network = makeDouble(kCurvedRow, 3);
    const Dataset set = points(90);
    JobControl control;
    const CurvatureResult all = measureCurvature(network, set, {"exact", 0, 90, 1}, control);
    CurvatureRequest request{"exact", 0, 5, 1};
    request.indices = {77, 2, 2, 41};
    const CurvatureResult some = measureCurvature(network, set, request, control);
    QCOMPARE(some.samples.size(), std::size_t{4});
    for (std::size_t i = 0; i < 4; ++i) {
      const CurvatureSample &a = some.samples[i], &b = all.samples[static_cast<std::size_t>(request.indices[i])];
      QCOMPARE(a.index, request.indices[i]);
      QCOMPARE(a.label, b.label);
      QVERIFY(std::abs(a.norm - b.norm) <= 2e-6 * b.norm);
    }
    const Tensor logits = network.logits(set.testX.to(torch::kFloat64)).detach(), p = at::softmax(logits, 1);
    for (const CurvatureSample& s : all.samples) {
      const Tensor z = logits[s.index];
      double other = -std::numeric_limits<double>::infinity();
      for (int64_t k = 0; k < 3; ++k)
        if (k != s.label) other = std::max(other, z[k].item<double>());
      QVERIFY(std::abs(s.margin - (z[s.label].item<double>() - other)) < 1e-12);
      QVERIFY(std::abs(s.confidence - p[s.index].max().item<double>()) < 1e-12);
      QCOMPARE(s.margin > 0, s.prediction == s.label);
    }
  }

  void autoIsTheCheapestThatCanBeTrusted() {
    const Dataset set = points(20);
    JobControl control;
    QCOMPARE(measureCurvature(makeDouble(kKinkedRow), set, {"auto", 0, 20, 1}, control).estimator,
             std::string("exact"));
    const CurvatureResult curved = measureCurvature(makeDouble(kCurvedRow), set, {"auto", 0, 20, 1}, control);
    QCOMPARE(curved.estimator, std::string("lanczos"));
    QCOMPARE(curved.iterations, int64_t{32});
    const CurvatureResult named = measureCurvature(makeDouble(kCurvedRow), set, {"lanczos", 0, 20, 1}, control);
    for (std::size_t i = 0; i < 20; ++i) QCOMPARE(curved.samples[i].norm, named.samples[i].norm);
    // In single precision the recurrence reports less than rounding allows; the measured residual does not.
    const Network single = makeDouble(kCurvedRow).to(torch::kFloat32);
    for (const char* estimator : {"auto", "lanczos"}) {
      double worst = 0;
      for (const CurvatureSample& s : measureCurvature(single, set, {estimator, 0, 20, 1}, control).samples)
        worst = std::max(worst, s.residual.value());
      QVERIFY2(worst > 1e-8 && worst < 1e-3, qPrintable(QString::number(worst)));
    }
  }

  void refusalsAndCancellation() {
    const Network network = makeDouble(kCurvedRow);
    const Dataset set = points(70);
    JobControl control;
    const auto say = [&](const CurvatureRequest& r) {
      return messageOf([&] { measureCurvature(network, set, r, control); });
    };
    QCOMPARE(say({"exakt", 0, 5, 1}),
             std::string("unknown estimator 'exakt'; known are exact, power, lanczos, ascent, auto"));
    QCOMPARE(say({"power", -1, 5, 1}), std::string("iterations is -1; it must be from 0 (default) to 10000"));
    QCOMPARE(say({"power", 10001, 5, 1}), std::string("iterations is 10001; it must be from 0 (default) to 10000"));
    QCOMPARE(say({"power", 0, 0, 1}), std::string("samples is 0; it must be at least 1"));
    QCOMPARE(measureCurvature(network, set, {"power", 1, 100000, 1}, control).samples.size(), std::size_t{70});
    CurvatureRequest outside{"power", 1, 5, 1};
    outside.indices = {3, 70};
    QCOMPARE(say(outside), std::string("index 70 is outside the test set; it must be from 0 to 69"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, measureCurvature(network, set, {"power", 1, 5, 1}, control));
  }
};

QTEST_GUILESS_MAIN(TestReport)
#include "test_report.moc"
