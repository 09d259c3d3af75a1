// SPDX-License-Identifier: GPL-3.0-or-later
// The step loop at its limits: what cannot go on stops with the reason and keeps the last good weights; what looks
// between the steps sees what it should; sizes and precisions.
#include <torch/utils.h>

#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "tests/support/choices.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// Cross-entropy whose third mean is off by so much.
class Tampered final : public CrossEntropy {
 public:
  explicit Tampered(double by) : by_(by) {}
  Tensor mean(const Tensor& z, const Tensor& y) const override {
    const Tensor right = CrossEntropy::mean(z, y);
    return ++asked_ == 3 ? right + by_ : right;
  }

 private:
  double by_;
  mutable int asked_ = 0;
};

}  // namespace

class TestClassifierLimits : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void whatIsNotFiniteStopsTheStep_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("message");
    const QString advice = "lower the learning rate or the strength (the last good weights are kept)";
    QTest::newRow("loss-nan") << "loss-nan"
                              << "the loss is no longer finite at step 3; " + advice;
    QTest::newRow("loss-inf") << "loss-inf"
                              << "the loss is no longer finite at step 3; " + advice;
    QTest::newRow("penalty-nan") << "penalty-nan"
                                 << "the penalty is no longer finite at step 3; " + advice;
    QTest::newRow("penalty-inf") << "penalty-inf"
                                 << "the penalty is no longer finite at step 3; " + advice;
    QTest::newRow("gradient-nan") << "gradient-nan"
                                  << "the gradient is no longer finite at step 3; " + advice;
    QTest::newRow("gradient-huge") << "gradient-huge"
                                   << "the gradient has grown beyond all use at step 3; " + advice;
  }
  void whatIsNotFiniteStopsTheStep() {
    QFETCH(QString, what);
    QFETCH(QString, message);
    const auto penalty = [&](const Network& network, int64_t step) -> Tensor {
      if (step != 2) return {};
      const Tensor w = network.parameters()[0];
      if (what == "penalty-nan") return w.sum() * std::nan("");
      if (what == "penalty-inf") return w.sum() - HUGE_VAL;
      if (what == "gradient-nan") return (w - w.detach()).square().sum().sqrt();  // 0, slope 0/0
      if (what == "gradient-huge") return (w - w.detach()).sum() * 1e17;          // 0 as well
      return {};
    };
    const Tampered objective(what == "loss-nan" ? std::nan("") : what == "loss-inf" ? HUGE_VAL : 0);
    ExperimentConfig config = configuration();
    Classifier subject(config, stripes(), std::make_unique<Recorder>(std::make_shared<Seen>(), penalty), objective);
    subject.step();
    subject.step();
    const auto good = subject.snapshot();
    QString said = "went on";
    try {
      subject.step();
    } catch (const RunError& error) {
      said = error.what();
    }
    QCOMPARE(said, message);
    QCOMPARE(subject.timeline().step, int64_t{2});
    QVERIFY(sameWeights(subject.network(), networkOf(*good)));
  }

  // Weight decay times learning rate beyond 2 makes weights grow without any gradient: they must not reach infinity
  // before the run stops.
  void runawayWeightsStopWhileTheyAreFinite() {
    ExperimentConfig config = configuration(1000);
    config["architecture"] = chosenNetwork("linear", "relu", 8);
    config["optimizer"] = chosenOptimizer("sgd", 100, 100, 0, "constant");
    Classifier subject = makeClassifier(config);
    QString said;
    for (int i = 0; i < 100 && said.isEmpty(); ++i) {
      try {
        subject.step();
      } catch (const RunError& error) {
        said = error.what();
      }
    }
    QVERIFY2(said.startsWith("the norm of the weights has grown beyond all use at step "), qPrintable(said));
    for (const Tensor& p : subject.network().parameters()) QVERIFY(p.isfinite().all().item<bool>());
  }

  void theTestIsOfTheWholeTestSet() {
    const auto set = stripes(50, 1203);  // more than two batches of 500
    Classifier subject = makeClassifier(configuration(), set);
    train(subject, 5);
    const auto record = subject.test([] { return false; });
    torch::NoGradGuard noGrad;
    const Network wide = subject.network().to(torch::kFloat64);
    const Tensor loss = lossPerSample(wide, set->testX.to(torch::kFloat64), set->testY);
    const Tensor right = subject.network().logits(set->testX).argmax(1).eq(set->testY);
    QVERIFY(std::abs(number(*record, "test_loss") - loss.mean().item<double>()) < 1e-5);
    QCOMPARE(number(*record, "test_accuracy"), right.sum().item<double>() / 1203);
    QCOMPARE(record->step, int64_t{5});
    QCOMPARE(record->epoch, 1.25);
    int asked = 0;
    QVERIFY(!subject.test([&] { return ++asked == 3; }).has_value());
    QCOMPARE(asked, 3);
  }

  void probeLooksAtTheFirstTestSamples() {
    const auto set = stripes(50, 30);
    ExperimentConfig config = configuration();
    config.set("architecture.activation", "relu");
    Classifier subject = makeClassifier(config, set);
    train(subject, 5);
    const Record record = subject.probe();
    QCOMPARE(record.basis->samples, int64_t{12});
    QCOMPARE(record.step, int64_t{5});
    const Network wide = subject.network().to(torch::kFloat64);
    const Tensor x = set->testX.slice(0, 0, 12).to(torch::kFloat64), y = set->testY.slice(0, 0, 12);
    const Tensor norms = at::linalg_eigvalsh(denseHessian(wide, x, y)).abs().amax(1);
    const Tensor slopes = gradient(wide, x, y, false).norm(2, {1});
    // Any definition of a quantile lies between the sample values beside it.
    const auto between = [](const Tensor& values, double got, int64_t low, int64_t high) {
      const Tensor sorted = std::get<0>(values.sort());
      return got >= sorted[low].item<double>() * (1 - 1e-4) && got <= sorted[high].item<double>() * (1 + 1e-4);
    };
    QVERIFY(between(norms, number(record, "hessian_norm_p10"), 0, 2));
    QVERIFY(between(norms, number(record, "hessian_norm_median"), 5, 6));
    QVERIFY(between(norms, number(record, "hessian_norm_p90"), 9, 11));
    QVERIFY(between(slopes, number(record, "gradient_norm_median"), 5, 6));
    QCOMPARE(number(subject.probe(), "hessian_norm_median"), number(record, "hessian_norm_median"));

    config.set("training.probe_samples", 1000);
    QCOMPARE(makeClassifier(config, set).probe().basis->samples, int64_t{30});
  }

  void snapshotsAreCopies() {
    Classifier subject = makeClassifier(configuration());
    const auto before = subject.snapshot();
    QVERIFY(sameWeights(networkOf(*before), subject.network()));
    const Network kept = networkOf(*before).clone();
    train(subject, 3);
    QVERIFY(sameWeights(networkOf(*before), kept));
    QVERIFY(!sameWeights(networkOf(*before), subject.network()));
  }

  void batchSizesFromOneToAll() {
    for (const auto& [size, steps] : {std::pair<int64_t, int64_t>{1, 50}, {3, 17}, {49, 2}, {50, 1}, {128, 1}}) {
      ExperimentConfig config = configuration(1);
      config.set("training.batch_size", size);
      config["regularizer"] = {"hessian-norm", {}};
      Classifier subject = makeClassifier(config);
      QCOMPARE(subject.timeline().totalSteps, steps);
      for (int64_t i = 0; i < steps; ++i) QVERIFY(std::isfinite(number(subject.step(), "penalty")));
      QCOMPARE(subject.timeline().step, steps);
    }
  }

  // float64 through the whole engine: every regularizer trains in it, on weights that stay in it, and the first steps
  // are those of float32 up to its rounding.
  void doublePrecisionFollowsSingle() {
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      ExperimentConfig config = configuration();
      config["regularizer"] = {entry.name, {}};
      Classifier single = makeClassifier(config);
      config.set("training.precision", "double");
      Classifier exact = makeClassifier(config);
      QCOMPARE(exact.network().dtype(), torch::kFloat64);
      QCOMPARE(networkOf(*exact.snapshot()).dtype(), torch::kFloat64);
      const Record a = single.step(), b = exact.step();
      QVERIFY2(std::abs(number(a, "train_loss") - number(b, "train_loss")) < 1e-5 * number(b, "train_loss") &&
                   number(a, "train_loss") != number(b, "train_loss"),
               entry.name.c_str());
      // Penalties that draw random numbers draw others in float64.
      if (entry.name == "hessian-norm")
        QVERIFY(std::abs(number(a, "penalty") - number(b, "penalty")) < 1e-4 * number(b, "penalty"));
      QVERIFY(std::isfinite(number(exact.probe(), "hessian_norm_median")));
      QVERIFY(exact.test([] { return false; }).has_value());
    }
  }

  void whatCannotBeTrainedIsRefused() {
    ExperimentConfig config = configuration();
    config.set("training.device", "cuda");
    QCOMPARE(messageOf([&] { makeClassifier(config); }),
             std::string("training.device is 'cuda', but this program runs on the processor only; use cpu"));
    config = configuration();
    config["architecture"] = chosenNetwork("cnn-small", "relu", 8);
    QCOMPARE(messageOf([&] { makeClassifier(config); }),
             std::string("architecture 'cnn-small' needs pictures, but the data set has 2-D points; choose mlp-2d"));
  }

  void costIsBookedWhereItBelongs() {
    Classifier plain = makeClassifier(configuration());
    train(plain, 4);
    QVERIFY(plain.cost().training > 0);
    QCOMPARE(plain.cost().penalty, 0.0);
    QCOMPARE(plain.probe().seconds, plain.cost().training);
    plain.probe();
    plain.test([] { return false; });
    QVERIFY(plain.cost().probes > 0 && plain.cost().tests > 0);
  }
};

QTEST_GUILESS_MAIN(TestClassifierLimits)
#include "test_classifier_limits.moc"
