// SPDX-License-Identifier: GPL-3.0-or-later
// A state that is taken in the middle of an epoch and restored in a fresh experiment goes on to the last bit: steps,
// probes, tests and weights, whatever the optimiser, the schedule, the penalty and the precision.
#include <torch/utils.h>

#include <QtTest>

#include "model/training/state.h"
#include "tests/support/choices.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using namespace hessianlab::reference;

Q_DECLARE_METATYPE(hessianlab::ExperimentConfig)

class TestResume : public QObject {
  Q_OBJECT

  static constexpr int64_t kSteps = 12, kTaken = 6;  // four steps an epoch

  // Of each step, and of a probe and a test after it.
  static std::vector<double> walk(Classifier& subject, int64_t steps) {
    std::vector<double> numbers;
    for (int64_t i = 0; i < steps; ++i) {
      for (const Record& record : {subject.step(), subject.probe(), *subject.test([] { return false; })}) {
        numbers.push_back(static_cast<double>(record.step));
        numbers.push_back(record.epoch);
        numbers.insert(numbers.end(), record.values.begin(), record.values.end());
      }
    }
    return numbers;
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void goesOnToTheLastBit_data() {
    QTest::addColumn<ExperimentConfig>("config");
    for (const char* optimizer : {"adam", "sgd", "adadelta"}) {
      for (const char* schedule : {"constant", "cosine", "step"}) {
        for (const char* precision : {"single", "double"}) {
          ExperimentConfig config = configuration();
          config["optimizer"] = chosenOptimizer(optimizer, 0.02, 0.01, 0.9, schedule);
          config.set("training.precision", precision);
          QTest::newRow(qPrintable(QString("%1-%2-%3").arg(optimizer, schedule, precision))) << config;
        }
      }
    }
    ExperimentConfig config = configuration();
    config["optimizer"] = chosenOptimizer("sgd", 0.02, 0, 0, "constant");
    QTest::newRow("sgd-without-momentum") << config;
    for (const char* optimizer : {"adam", "sgd", "adadelta"}) {
      config = configuration();
      config["optimizer"] = chosenOptimizer(optimizer, 0.02, 0.01, 0.9, "cosine");
      config["regularizer"] = {"class-invariance", {{"combine", std::string("alternate")}}};
      QTest::newRow(qPrintable(QString("in turns with %1").arg(optimizer))) << config;
    }
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      config = configuration();
      config["regularizer"] = {entry.name, complete(entry, {}, "test")};
      if (entry.has("start")) config.set("regularizer.start", "random");
      QTest::newRow(entry.name.c_str()) << config;
    }
  }
  void goesOnToTheLastBit() {
    QFETCH(ExperimentConfig, config);
    Classifier straight = makeClassifier(config);
    walk(straight, kTaken);
    const State state = straight.state();
    const auto expected = walk(straight, kSteps - kTaken);  // which must not touch the state

    Classifier fresh = makeClassifier(config);
    fresh.restore(state);
    QCOMPARE(fresh.timeline().step, kTaken);
    QVERIFY(walk(fresh, kSteps - kTaken) == expected);
    QVERIFY(sameWeights(fresh.network(), straight.network()));
    // Back in time, from where it stands now.
    fresh.restore(state);
    QVERIFY(walk(fresh, kSteps - kTaken) == expected);
    QVERIFY(sameWeights(fresh.network(), straight.network()));
    // Without the state it would have been another run.
    Classifier other = makeClassifier(config);
    other.startFrom(*fresh.snapshot());
    QVERIFY(walk(other, kSteps - kTaken) != expected);
  }

  void beforeTheFirstStepIsAStateToo() {
    Classifier straight = makeClassifier(configuration()), fresh = makeClassifier(configuration());
    const State state = straight.state();
    walk(fresh, 3);
    fresh.restore(state);
    QVERIFY(walk(fresh, kSteps) == walk(straight, kSteps));
  }

  void carriesItsEndAndItsCost() {
    Classifier straight = makeClassifier(configuration());
    walk(straight, 2);
    straight.extendTo(7);
    Classifier fresh = makeClassifier(configuration());
    fresh.restore(straight.state());
    QCOMPARE(fresh.timeline().totalSteps, int64_t{28});
    QCOMPARE(fresh.cost().training, straight.cost().training);
    QCOMPARE(fresh.cost().probes, straight.cost().probes);
    QCOMPARE(fresh.cost().tests, straight.cost().tests);
  }

  void refusesWhatDoesNotFitAndStaysAsItWas() {
    Classifier subject = makeClassifier(configuration()), expected = makeClassifier(configuration());
    walk(subject, 3);
    walk(expected, 3);
    ExperimentConfig wider = configuration();
    wider["architecture"] = chosenNetwork("mlp-2d", "softplus", 4, {9, 6});
    ExperimentConfig exact = configuration();
    exact.set("training.precision", "double");
    for (const ExperimentConfig& config : {wider, exact}) {
      Classifier other = makeClassifier(config);
      walk(other, 1);
      QVERIFY(
          messageOf([&] { subject.restore(other.state()); }).starts_with("the state to go on from has no fitting '"));
    }
    State broken = subject.state();
    broken.numbers.erase("step");
    QCOMPARE(messageOf([&] { subject.restore(broken); }),
             std::string("the state to go on from has no 'step'; take one of an experiment with the same settings"));
    broken = subject.state();
    broken.tensors.erase("optimizer.1.second");
    QVERIFY(messageOf([&] { subject.restore(broken); }).find("'optimizer.1.second'") != std::string::npos);
    QVERIFY(walk(subject, 3) == walk(expected, 3));
  }
};

QTEST_GUILESS_MAIN(TestResume)
#include "test_resume.moc"
