// SPDX-License-Identifier: GPL-3.0-or-later
// Which moments stay when memory is short, and that no more is used than was allowed.
#include <QtTest>
#include <thread>

#include "model/nn/network.h"
#include "model/session/snapshot_ring.h"

using namespace hessianlab;

class TestSnapshotRing : public QObject {
  Q_OBJECT

  // 2·2 weights and 2 biases of 4 bytes.
  static constexpr int64_t kSize = 24;

  static std::shared_ptr<const Network> weights(uint64_t seed = 1) {
    return std::make_shared<const Network>(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2}]})", seed);
  }
  static void fill(SnapshotRing& ring, int64_t moments, int64_t every) {
    const auto some = weights();
    for (int64_t i = 0; i < moments; ++i) ring.keep(i * every, some);
  }

 private Q_SLOTS:
  void keepsAllWhileThereIsRoom() {
    SnapshotRing ring(10 * kSize);
    fill(ring, 10, 5);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 5, 10, 15, 20, 25, 30, 35, 40, 45}));
    QCOMPARE(ring.bytes(), 10 * kSize);
  }

  void everyOtherGoesFromTheOldestOn() {
    SnapshotRing ring(5 * kSize);
    fill(ring, 6, 100);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 300, 400, 500}));
    const auto some = weights();
    ring.keep(600, some);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 400, 500, 600}));
    ring.keep(700, some);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 400, 600, 700}));
    ring.keep(800, some);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 400, 600, 800}));
    ring.keep(900, some);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 400, 600, 800, 900}));
  }

  // However long the run: within the budget, the first and the newest there, and evenly spaced but for a factor of two
  // (and of the newest, which may have come just now).
  void staysEvenAndWithinTheBudget() {
    for (const int64_t room : {3, 7, 40}) {
      SnapshotRing ring(room * kSize);
      const auto some = weights();
      for (int64_t i = 0; i < 1000; ++i) {
        ring.keep(10 * i, some);
        const auto steps = ring.steps();
        QVERIFY(ring.bytes() <= room * kSize);
        QCOMPARE(ring.bytes(), static_cast<int64_t>(steps.size()) * kSize);
        QCOMPARE(static_cast<int64_t>(steps.size()), std::min(room, i + 1));
        QCOMPARE(steps.front(), int64_t{0});
        QCOMPARE(steps.back(), 10 * i);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        int64_t least = steps.back() + 1, most = 0;
        for (std::size_t k = 1; k + 1 < steps.size(); ++k) {
          least = std::min(least, steps[k] - steps[k - 1]);
          most = std::max(most, steps[k] - steps[k - 1]);
        }
        QVERIFY2(most <= 2 * least, qPrintable(QString("room %1, moment %2").arg(room).arg(i)));
      }
    }
  }

  void aSliderCanTellThemApart() {
    SnapshotRing ring(int64_t{1} << 30);
    fill(ring, 2000, 1);
    QCOMPARE(ring.steps().size(), SnapshotRing::kMostMoments);
  }

  // One network larger than the whole budget: the beginning and the present are still there.
  void theFirstAndTheNewestAlwaysStay() {
    SnapshotRing ring(1);
    fill(ring, 9, 10);
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 80}));
  }

  void nothingIsKeptWithoutABudget() {
    SnapshotRing ring(0);
    QVERIFY(!ring.enabled());
    fill(ring, 3, 10);
    QVERIFY(ring.steps().empty());
    QCOMPARE(ring.bytes(), int64_t{0});
  }

  void answersForExactStepsOnly() {
    SnapshotRing ring(10 * kSize);
    const auto first = weights(1), second = weights(2);
    ring.keep(0, first);
    ring.keep(10, second);
    ring.keep(10, first);  // there already
    QCOMPARE(ring.at(0), first);
    QCOMPARE(ring.at(10), second);
    for (const int64_t other : {-1, 5, 11}) QVERIFY(!ring.at(other));
  }

  void whatIsLookedAtStays() {
    SnapshotRing ring(4 * kSize);
    const auto some = weights();
    ring.keep(0, some);
    ring.keep(10, some);
    ring.hold(10);
    for (int64_t i = 2; i < 50; ++i) {
      ring.keep(10 * i, some);
      QVERIFY(ring.at(10));
      QVERIFY(ring.bytes() <= 4 * kSize);
    }
    ring.hold(std::nullopt);
    for (int64_t i = 50; i < 60; ++i) ring.keep(10 * i, some);
    QVERIFY(!ring.at(10));
    // Held beyond what there is room for: it goes as soon as it is let go.
    SnapshotRing tight(2 * kSize);
    tight.keep(0, some);
    tight.keep(1, some);
    tight.hold(1);
    tight.keep(2, some);
    QCOMPARE(tight.steps(), (std::vector<int64_t>{0, 1, 2}));
    tight.hold(std::nullopt);
    QCOMPARE(tight.steps(), (std::vector<int64_t>{0, 2}));
  }

  void oneWritesWhileOthersRead() {
    SnapshotRing ring(8 * kSize);
    std::jthread writer([&ring] { fill(ring, 3000, 1); });
    for (int i = 0; i < 2000; ++i) {
      const auto steps = ring.steps();
      if (!steps.empty()) QVERIFY(ring.at(0));
      ring.hold(steps.empty() ? std::nullopt : std::optional(steps.back()));
    }
  }
};

QTEST_GUILESS_MAIN(TestSnapshotRing)
#include "test_snapshot_ring.moc"
