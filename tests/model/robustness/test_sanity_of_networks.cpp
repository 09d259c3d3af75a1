// SPDX-License-Identifier: GPL-3.0-or-later
// The masking report of trained networks: honest ones pass, and one whose logits are blown up is flagged.
#include <torch/utils.h>

#include <QtTest>

#include "model/base/error.h"
#include "model/robustness/curve.h"
#include "model/runs/catalogues.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/planar_cases.h"
#include "tests/support/sanity_checks.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Network withLogitsTimes(double factor, const Network& network) {
  Network scaled = network.clone();
  torch::NoGradGuard noGrad;
  auto parameters = scaled.parameters();
  for (std::size_t i = parameters.size() - 2; i < parameters.size(); ++i) parameters[i].mul_(factor);
  return scaled;
}

ExperimentConfig moons() {
  ExperimentConfig config;
  config["dataset"] = chosenData("moons", 1000, 300);
  config["architecture"] = chosenNetwork("mlp-2d", "softplus", 8, {32, 32});
  config.set("optimizer.learning_rate", 0.01);
  config.set("training.epochs", 12);
  config.set("training.batch_size", 50);
  return config;
}

ExperimentConfig fashion() {
  ExperimentConfig config;
  config["dataset"] = chosenData("fashion-mnist", 3000, 150);
  config["architecture"] = chosenNetwork("mlp", "relu", 8, {64});
  config.set("optimizer.learning_rate", 0.003);
  config.set("training.epochs", 5);
  config.set("training.batch_size", 50);
  return config;
}

}  // namespace

class TestSanityOfNetworks : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void honestNetworksPassAndSaturatedOnesDoNot_data() {
    QTest::addColumn<bool>("pictures");
    QTest::addColumn<QString>("regularizer");
    QTest::addColumn<double>("strength");
    QTest::addColumn<QString>("norm");
    QTest::newRow("moons-plain") << false << "none" << 0.0 << "linf";
    QTest::newRow("moons-hessian-l2") << false << "hessian-norm" << 0.01 << "l2";
    QTest::newRow("moons-gradient") << false << "input-gradient" << 0.01 << "linf";
    QTest::newRow("fashion-plain") << true << "none" << 0.0 << "linf";
    QTest::newRow("fashion-hessian") << true << "hessian-norm" << 0.1 << "linf";
    QTest::newRow("fashion-gradient-l2") << true << "input-gradient" << 0.1 << "l2";
  }
  void honestNetworksPassAndSaturatedOnesDoNot() {
    QFETCH(bool, pictures);
    QFETCH(QString, regularizer);
    QFETCH(double, strength);
    QFETCH(QString, norm);
    ExperimentConfig config = pictures ? fashion() : moons();
    config["regularizer"] = {regularizer.toStdString(), {}};
    if (strength > 0) config.set("regularizer.strength", strength);
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    std::shared_ptr<const Dataset> set;
    try {
      set = std::make_shared<const Dataset>(loadDataset(config["dataset"], 1));
    } catch (const InputError& error) {
      const QString reason = error.what();
      if (!reason.contains("was not found")) QFAIL(qPrintable(reason));  // found, but damaged
      QSKIP(qPrintable("the data set is missing: " + reason));
    }
    Classifier subject(config, set,
                       regularizerCatalogue()->create(config["regularizer"].name, config["regularizer"].parameters));
    while (subject.timeline().step < subject.timeline().totalSteps) subject.step();

    std::vector<double> grid;
    const double step = (pictures ? 0.01 : 0.03) * (norm == "l2" ? (pictures ? 25 : 1.4) : 1);
    for (int i = 0; i <= 8; ++i) grid.push_back(step * i);
    RobustnessRequest r = request(norm.toStdString(), grid, 100);
    r.attacks = {"pgd"};
    r.sanity = true;
    JobControl control;
    const RobustnessResult honest = measureRobustness(subject.network(), *set, r, control);
    QVERIFY(honest.cleanAccuracy > 0.7 && honest.accuracy.back() < honest.cleanAccuracy / 2);
    for (const SanityCheck& check : honest.sanity) qInfo("%s: %s", check.check.c_str(), check.detail.c_str());
    QVERIFY2(failures(honest.sanity).isEmpty(), qPrintable(failures(honest.sanity)));

    r.samples = 60;
    r.sanity = false;
    const RobustnessResult few = measureRobustness(subject.network(), *set, r, control);
    r.sanity = true;
    const RobustnessResult saturated =
        measureRobustness(withLogitsTimes(pictures ? 1e4 : 1e3, subject.network()), *set, r, control);
    QCOMPARE(saturated.cleanAccuracy, few.cleanAccuracy);
    for (const char* name : {"vanishing-gradient", "logit-scale", "confidence"})
      QVERIFY2(find(saturated.sanity, name).failed(), find(saturated.sanity, name).detail.c_str());
    // Our own attack is not blinded, so the curve is the same.
    for (std::size_t k = 0; k < grid.size(); ++k) QVERIFY(std::abs(saturated.accuracy[k] - few.accuracy[k]) < 0.04);
  }
};

QTEST_GUILESS_MAIN(TestSanityOfNetworks)
#include "test_sanity_of_networks.moc"
