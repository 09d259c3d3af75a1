// SPDX-License-Identifier: GPL-3.0-or-later
// Two sessions in step: equal where they must be, never more than one step apart, and neither can hang the other.
#include <QtTest>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/map.h"
#include "model/session/step_gate.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"
#include "tests/support/small_runs.h"

using namespace hessianlab;

class TestTwins : public QObject {
  Q_OBJECT

  const std::shared_ptr<const RegularizerFactory> regularizers_ = regularizerCatalogue();

  static ExperimentConfig moons(int64_t epochs, const Choice& regularizer) {
    ExperimentConfig config = smallMoonsRun(epochs);
    config["regularizer"] = regularizer;
    return config;
  }
  static Choice hessian(double strength) { return {"hessian-norm", {{"strength", strength}}}; }
  static Choice none() { return {"none", {}}; }

  std::unique_ptr<TrainingSession> make(const std::shared_ptr<StepGate>& gate, int64_t epochs,
                                        const Choice& regularizer) const {
    SessionOptions options;
    options.gate = gate;
    return std::make_unique<TrainingSession>(moons(epochs, regularizer), regularizers_, nullptr, std::nullopt, options);
  }
  static bool idle(const TrainingSession& session) { return session.waitUntilIdle(kPatience); }
  static int64_t stepOf(const TrainingSession& session) { return session.progress().step; }
  static bool inStep(const TrainingSession& a, const TrainingSession& b) {
    // What is read later can only be larger.
    const int64_t x = stepOf(a), y = stepOf(b), z = stepOf(a);
    return y >= x - 1 && z >= y - 1;
  }
  static std::vector<double> numbers(TrainingSession& session) {
    std::vector<double> all;
    const RecordTable table = tableOf(session.drain().records);
    for (const char* key :
         {"train_loss", "train_accuracy", "hessian_norm_median", "gradient_norm_p90", "test_loss", "test_accuracy"}) {
      const auto& column = table.column(key);
      all.insert(all.end(), column.begin(), column.end());
    }
    return all;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  // A penalty of strength 0 and no penalty: the same losses, and the same weights to the last bit.
  void atStrengthZeroTheyAreTheSameRun() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 4, hessian(0)), b = make(gate, 4, none());
    a->run();
    b->run();
    QVERIFY(idle(*a) && idle(*b));
    const MapRequest request{20, 20, 0, 1, 0, 1, "hessian", 0, std::nullopt};
    const auto mapA = a->ask(request), mapB = b->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(mapA.finished() && mapB.finished(), kPatienceMs);
    QCOMPARE(mapA.result()->step, int64_t{40});
    QVERIFY(mapA.result()->heat == mapB.result()->heat);
    QVERIFY(mapA.result()->confidence == mapB.result()->confidence);
    for (const int64_t step : a->storedSteps()) {
      MapRequest then = request;
      then.atStep = step;
      const auto thenA = a->ask(then), thenB = b->ask(then);
      QTRY_VERIFY_WITH_TIMEOUT(thenA.finished() && thenB.finished(), kPatienceMs);
      QVERIFY(thenA.result()->heat == thenB.result()->heat);
    }
    const auto first = numbers(*a), second = numbers(*b);
    QCOMPARE(first.size(), std::size_t{40 * 2 + 9 * 2 + 5 * 2});
    QVERIFY(first == second);
  }

  // Having a twin changes nothing: alone, a run tells the same numbers.
  void aTwinChangesNothing() {
    std::vector<double> alone, beside;
    {
      const auto session = make(nullptr, 5, hessian(0.01));
      session->run();
      QVERIFY(idle(*session));
      alone = numbers(*session);
    }
    {
      const auto gate = std::make_shared<StepGate>();
      const auto session = make(gate, 5, hessian(0.01)), twin = make(gate, 5, none());
      session->run();
      twin->run();
      int turn = 0;
      while (!session->waitUntilIdle(0.002) || !twin->waitUntilIdle(0)) {
        if (session->progress().state == RunState::Finished) break;
        if (++turn % 5 == 0) {
          (turn % 2 == 0 ? session : twin)->pause();
          session->run();
          twin->run();
        }
        session->run();  // after a pause that reached only one of them in time
        twin->run();
      }
      QVERIFY(idle(*session));
      beside = numbers(*session);
    }
    QCOMPARE(alone.size(), std::size_t{50 * 2 + 11 * 2 + 6 * 2});
    QVERIFY(alone == beside);
  }

  void theyNeverDifferByMoreThanOneStep() {
    const auto gate = std::make_shared<StepGate>();
    const auto slow = make(gate, 30, hessian(0.01)), fast = make(gate, 30, none());
    fast->run();
    slow->run();
    while (!fast->waitUntilIdle(0.0005)) QVERIFY(inStep(*fast, *slow));
    QVERIFY(idle(*slow));
    QCOMPARE(stepOf(*fast), int64_t{300});
    QCOMPARE(stepOf(*slow), int64_t{300});
  }

  void stepAndEpochKeepThemTogether() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 3, hessian(0.01)), b = make(gate, 3, none());
    for (const auto& session : {a.get(), b.get()}) session->stepOnce();
    QVERIFY(idle(*a) && idle(*b));
    QCOMPARE(stepOf(*a), int64_t{1});
    QCOMPARE(stepOf(*b), int64_t{1});
    for (const auto& session : {a.get(), b.get()}) session->epochOnce();
    QVERIFY(idle(*a) && idle(*b));
    QCOMPARE(stepOf(*a), int64_t{10});
    QCOMPARE(stepOf(*b), int64_t{10});
  }

  // Only one is told to run: it waits after a step, and a pause sets it free.
  void aloneItWaitsForItsTwin() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 3, hessian(0.01)), b = make(gate, 3, none());
    a->run();
    QTRY_COMPARE(stepOf(*a), int64_t{1});
    QVERIFY(!a->waitUntilIdle(0.05));
    QCOMPARE(stepOf(*a), int64_t{1});
    QCOMPARE(a->progress().state, RunState::Running);
    a->pause();
    QVERIFY(idle(*a));
    QCOMPARE(a->progress().state, RunState::Paused);
  }

  void aLateTwinIsWaitedFor() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 3, hessian(0.01));
    a->epochOnce();
    QVERIFY(idle(*a));
    const auto b = make(gate, 3, none());
    a->run();
    b->run();
    while (stepOf(*b) < 10) {
      QVERIFY(stepOf(*a) <= 11);
      QTest::qWait(0);
    }
    QVERIFY(idle(*a) && idle(*b));
    QCOMPARE(stepOf(*a), int64_t{30});
    QCOMPARE(stepOf(*b), int64_t{30});
  }

  void pausingOnePausesBoth() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 1000, hessian(0.01)), b = make(gate, 1000, none());
    for (int round = 0; round < 4; ++round) {
      a->run();
      b->run();
      const int64_t begin = stepOf(*a);
      QTRY_VERIFY_WITH_TIMEOUT(stepOf(*a) > begin + 3, kPatienceMs);
      TrainingSession& one = round % 2 == 0 ? *a : *b;
      TrainingSession& other = round % 2 == 0 ? *b : *a;
      one.pause();
      const int64_t asked = stepOf(other);
      QVERIFY(idle(one) && idle(other));
      QCOMPARE(one.progress().state, RunState::Paused);
      QCOMPARE(other.progress().state, RunState::Paused);
      QVERIFY(stepOf(other) <= asked + 1);
      QVERIFY(std::abs(stepOf(one) - stepOf(other)) <= 1);
    }
  }

  void whenOneIsStoppedTheOtherGoesOn() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 10, hessian(0.01)), b = make(gate, 10, none());
    a->run();
    b->run();
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(*a) > 5, kPatienceMs);
    a->stop();
    QVERIFY(idle(*a) && idle(*b));
    QCOMPARE(a->progress().state, RunState::Stopped);
    QCOMPARE(b->progress().state, RunState::Finished);
    QCOMPARE(stepOf(*b), int64_t{100});
  }

  void whenOneFailsTheOtherGoesOn() {
    const auto gate = std::make_shared<StepGate>();
    ExperimentConfig wild = moons(10, {"input-gradient", {{"strength", 1000.0}, {"warmup", 0.0}}});
    wild.set("optimizer.name", "sgd");
    wild.set("optimizer.learning_rate", 100);
    SessionOptions options;
    options.gate = gate;
    TrainingSession a(wild, regularizers_, nullptr, std::nullopt, options);
    const auto b = make(gate, 10, none());
    b->run();
    a.run();
    QVERIFY(idle(a) && idle(*b));
    QCOMPARE(a.progress().state, RunState::Failed);
    QCOMPARE(b->progress().state, RunState::Finished);
  }

  void takenApartInAnyOrderNobodyHangs() {
    for (int round = 0; round < 8; ++round) {
      const auto gate = std::make_shared<StepGate>();
      auto a = make(gate, 1000, hessian(0.01)), b = make(gate, 1000, none());
      if (round != 6) a->run();
      if (round != 7) b->run();
      if (round % 4 > 1) QTRY_VERIFY_WITH_TIMEOUT(stepOf(*a) > 0 || stepOf(*b) > 0, kPatienceMs);
      (round % 2 == 0 ? a : b).reset();
      TrainingSession& left = *(a ? a : b);
      left.run();
      const int64_t begin = stepOf(left);
      QTRY_VERIFY_WITH_TIMEOUT(stepOf(left) > begin + 2, kPatienceMs);
    }
  }

  void trainingOnKeepsThemTogether() {
    const auto gate = std::make_shared<StepGate>();
    const auto a = make(gate, 1, hessian(0.01)), b = make(gate, 1, none());
    a->run();
    b->run();
    QVERIFY(idle(*a) && idle(*b));
    for (const auto& session : {a.get(), b.get()}) {
      session->extendTo(3);
      session->run();
    }
    while (!a->waitUntilIdle(0.0005)) QVERIFY(inStep(*a, *b));
    QVERIFY(idle(*b));
    QCOMPARE(stepOf(*a), int64_t{30});
    QCOMPARE(stepOf(*b), int64_t{30});
  }
};

QTEST_GUILESS_MAIN(TestTwins)
#include "test_twins.moc"
