// SPDX-License-Identifier: GPL-3.0-or-later
// Work that cannot stop: its result and its errors come back, whoever is asked to stop does not wait for it, and it
// ends unseen.
#include <QtTest>
#include <atomic>
#include <latch>
#include <stdexcept>
#include <thread>

#include "model/base/error.h"
#include "model/jobs/unseen.h"
#include "tests/support/patience.h"

using namespace hessianlab;

class TestUnseen : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void withoutAScopeItIsDoneHere() {
    const auto here = std::this_thread::get_id();
    QVERIFY(stoppably([] { return std::this_thread::get_id(); }) == here);
    const StopScope scope([] { return false; });
    QVERIFY(stoppably([] { return std::this_thread::get_id(); }) != here);
  }

  void whatItGivesAndThrowsComesBack() {
    const StopScope scope([] { return false; });
    QCOMPARE(stoppably([] { return std::string("done"); }), std::string("done"));
    QCOMPARE(stoppably([] { return 2; }), 2);
    QVERIFY_THROWS_EXCEPTION(std::runtime_error, stoppably([]() -> int { throw std::runtime_error("no"); }));
    QCOMPARE(stoppably([] { return 3; }), 3);
  }

  // The work is over only after the caller has gone on; a second one waits for it, and can be stopped as well; and the
  // thread ends after its last work.
  void whoIsStoppedDoesNotWait() {
    std::latch first(1), last(1);
    std::atomic<int> ended = 0, passed = 0;
    std::atomic<bool> wanted = true;
    std::thread caller([&] {
      const StopScope scope([&] { return wanted.load(); });
      const auto interrupted = [&](std::latch& until) {
        try {
          stoppably([&ended, &until] {
            until.wait();
            return ++ended;
          });
        } catch (const Interrupted&) {
          return true;
        }
        return false;
      };
      passed += interrupted(first) && ended == 0;
      passed += interrupted(first) && ended == 0;  // has not begun
      first.count_down();
      wanted = false;
      passed += stoppably([&] { return ended.load(); }) == 1;  // after the first, which nobody saw end
      wanted = true;
      passed += interrupted(last);
    });
    QTRY_COMPARE_WITH_TIMEOUT(passed.load(), 4, static_cast<int>(kPatience * 1000));
    QCOMPARE(ended.load(), 1);
    last.count_down();
    caller.join();
    QCOMPARE(ended.load(), 2);
  }

  void whatItHoldsGoesWithIt() {
    auto held = std::make_shared<int>(4);
    {
      const StopScope scope([] { return false; });
      QCOMPARE(stoppably([held] { return *held; }), 4);
    }
    QCOMPARE(held.use_count(), 1L);
  }
};

QTEST_GUILESS_MAIN(TestUnseen)
#include "test_unseen.moc"
