// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that keep step, and everything that must set the others free.
#include <QtTest>
#include <atomic>
#include <thread>

#include "model/session/step_gate.h"

using namespace hessianlab;

class TestStepGate : public QObject {
  Q_OBJECT

  // What a training thread does with its seat, without the training.
  static void walk(StepGate::Seat& seat, int64_t steps, std::atomic<int64_t>& done, std::stop_token stop) {
    while (done < steps && !stop.stop_requested()) {
      const uint64_t serial = seat.serial();
      if (!seat.mayStep()) {
        seat.waitForChange(serial, stop);
        continue;
      }
      seat.report(++done);
    }
  }

 private Q_SLOTS:
  void aloneNobodyWaits() {
    StepGate gate;
    const auto seat = gate.join();
    for (int64_t i = 0; i < 100; ++i) {
      QVERIFY(seat->mayStep());
      seat->report(i);
    }
  }

  void oneStepAheadAndNoMore() {
    StepGate gate;
    const auto a = gate.join(), b = gate.join();
    QVERIFY(a->mayStep() && b->mayStep());
    a->report(1);
    QVERIFY(!a->mayStep() && b->mayStep());
    b->report(1);
    QVERIFY(a->mayStep() && b->mayStep());
  }

  void whoJoinsLateIsWaitedFor() {
    StepGate gate;
    const auto a = gate.join();
    a->report(7);
    QVERIFY(a->mayStep());
    auto b = gate.join();
    QVERIFY(!a->mayStep());
    b->report(7);
    QVERIFY(a->mayStep());
    a->report(8);
    QVERIFY(!a->mayStep());
    b.reset();
    QVERIFY(a->mayStep());
  }

  void whoLeavesSetsFreeAndIsFree() {
    StepGate gate;
    const auto a = gate.join(), b = gate.join();
    a->report(1);
    b->leave();
    QVERIFY(a->mayStep());
    b->report(5);
    QVERIFY(b->mayStep());
    b->pauseAll();
    QVERIFY(!a->paused() && !b->paused());
    b->leave();
  }

  void onePausesAll() {
    StepGate gate;
    const auto a = gate.join(), b = gate.join();
    a->pauseAll();
    QVERIFY(a->paused() && b->paused());
    b->resumeAll();
    QVERIFY(!a->paused() && !b->paused());
  }

  void threadsNeverDifferByMoreThanOne() {
    StepGate gate;
    const auto a = gate.join(), b = gate.join();
    std::atomic<int64_t> doneA{0}, doneB{0};
    {
      std::jthread first([&](std::stop_token stop) { walk(*a, 3000, doneA, stop); });
      std::jthread second([&](std::stop_token stop) { walk(*b, 3000, doneB, stop); });
      while (doneA < 3000 || doneB < 3000) {  // leaving this block stops both
        // A number read later can only be larger.
        const int64_t x = doneA, y = doneB, z = doneA;
        QVERIFY(y >= x - 1);
        QVERIFY(z >= y - 1);
      }
    }
    QCOMPARE(doneB.load(), int64_t{3000});
  }

  void aWaitingThreadIsSetFree_data() {
    QTest::addColumn<int>("how");
    QTest::newRow("the other leaves") << 0;
    QTest::newRow("it is stopped") << 1;
    QTest::newRow("the other catches up") << 2;
  }

  void aWaitingThreadIsSetFree() {
    QFETCH(int, how);
    StepGate gate;
    const auto a = gate.join(), b = gate.join();
    std::atomic<int64_t> done{0};
    std::jthread thread([&](std::stop_token stop) { walk(*a, 2, done, stop); });
    QTRY_COMPARE(done.load(), int64_t{1});  // and now it waits for b
    if (how == 0) b->leave();
    if (how == 1) thread.request_stop();
    if (how == 2) b->report(1);
    thread.join();
    QCOMPARE(done.load(), int64_t{how == 1 ? 1 : 2});
  }

  // A change between looking and waiting is not missed.
  void noChangeIsMissed() {
    StepGate gate;
    const auto a = gate.join(), b = gate.join();
    a->report(1);
    const uint64_t serial = a->serial();
    QVERIFY(!a->mayStep());
    b->report(1);
    a->waitForChange(serial, {});  // returns at once
    QVERIFY(a->mayStep());
    const uint64_t next = a->serial();
    a->nudge();
    a->waitForChange(next, {});
  }
};

QTEST_GUILESS_MAIN(TestStepGate)
#include "test_step_gate.moc"
