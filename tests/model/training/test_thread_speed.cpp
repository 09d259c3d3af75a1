// SPDX-License-Identifier: GPL-3.0-or-later
// The measurement of threads: what comes out, and what it leaves behind.
#include <QtTest>

#include "model/base/error.h"
#include "model/jobs/job.h"
#include "model/jobs/threads.h"
#include "model/training/thread_speed.h"

using namespace hessianlab;

class TestThreadSpeed : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eachNumberHasASpeed() {
    configureThreads(1);
    JobControl control;
    const ThreadMeasurement measured = measureThreads({1, 2}, control);
    QCOMPARE(measured.speeds.size(), std::size_t{2});
    for (std::size_t i = 0; i < 2; ++i) {
      QCOMPARE(measured.speeds[i].threads, static_cast<int64_t>(i + 1));
      // A batch takes between a tenth of a millisecond and a minute on any machine.
      QVERIFY(measured.speeds[i].stepsPerSecond > 1. / 60 && measured.speeds[i].stepsPerSecond < 10000);
    }
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(threadCount(), int64_t{1});
  }

  void itCanBeInterrupted() {
    configureThreads(2);
    JobControl control;
    control.cancel();
    QVERIFY_EXCEPTION_THROWN(measureThreads({1, 2}, control), Interrupted);
    QCOMPARE(threadCount(), int64_t{2});
  }
};

QTEST_GUILESS_MAIN(TestThreadSpeed)
#include "test_thread_speed.moc"
