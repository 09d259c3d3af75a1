// SPDX-License-Identifier: GPL-3.0-or-later
// What the penalty is for, on the published pictures: a few epochs with it leave less curvature and still learn.
// Skipped, saying so, where a data set is missing.
#include <torch/utils.h>

#include <QtTest>

#include "model/base/error.h"
#include "model/runs/catalogues.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"
#include "tests/support/records.h"

#include "tests/support/choices.h"

using namespace hessianlab;

class TestOnRealImages : public QObject {
  Q_OBJECT

  struct Outcome {
    double accuracy, norm;
  };
  static Outcome train(ExperimentConfig config, const std::shared_ptr<const Dataset>& set, const Choice& regularizer) {
    config["regularizer"] = regularizer;
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    Classifier subject(config, set,
                       regularizerCatalogue()->create(config["regularizer"].name, config["regularizer"].parameters));
    while (subject.timeline().step < subject.timeline().totalSteps) subject.step();
    return {number(*subject.test([] { return false; }), "test_accuracy"), number(subject.probe(), "hessian_norm_p90")};
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void penaltyFlattensAndTheNetworkLearns_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("activation");
    for (const char* name : {"mnist", "fashion-mnist"}) {
      for (const char* activation : {"softplus", "relu"})
        QTest::newRow(qPrintable(QString("%1-%2").arg(name, activation))) << name << activation;
    }
  }
  void penaltyFlattensAndTheNetworkLearns() {
    QFETCH(QString, name);
    QFETCH(QString, activation);
    ExperimentConfig config;
    config["dataset"] = chosenData(name.toStdString(), 1500, 500);
    config["architecture"] = chosenNetwork("cnn-small", activation.toStdString(), 8);
    config.set("optimizer.learning_rate", 0.003);
    config.set("training.epochs", 3);
    config.set("training.batch_size", 50);
    std::shared_ptr<const Dataset> set;
    try {
      set = std::make_shared<const Dataset>(loadDataset(config["dataset"], 1));
    } catch (const InputError& error) {
      const QString reason = error.what();
      if (!reason.contains("was not found")) QFAIL(qPrintable(reason));  // found, but damaged
      QSKIP(qPrintable("the data set is missing: " + reason));
    }
    const Outcome plain = train(config, set, {"none", {}});
    const Outcome flat = train(config, set, {"hessian-norm", {{"strength", 0.3}}});
    qInfo("plain: accuracy %.3f, 90 %% of ‖H‖ below %.3g; with the penalty: %.3f, %.3g", plain.accuracy, plain.norm,
          flat.accuracy, flat.norm);
    QVERIFY(plain.accuracy > 0.6 && flat.accuracy > 0.6);  // chance is 0.1
    QVERIFY(flat.norm < 0.75 * plain.norm);                // seen: 0.26 to 0.58
  }
};

QTEST_GUILESS_MAIN(TestOnRealImages)
#include "test_on_real_images.moc"
