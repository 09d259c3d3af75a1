// SPDX-License-Identifier: GPL-3.0-or-later
// Which moments stay when memory is short, and that no more is used than was allowed.
#include <QtTest>
#include <thread>

#include "model/questions/snapshot.h"
#include "model/session/snapshot_ring.h"

using namespace hessianlab;

class TestSnapshotRing : public QObject {
  Q_OBJECT

  static constexpr int64_t kSize = 24;

  class Moment final : public Snapshot {
   public:
    using Snapshot::Snapshot;
    const char* kind() const override { return "moment"; }
    int64_t bytes() const override { return kSize; }
    bool light() const override { return true; }
  };
  static std::shared_ptr<const Snapshot> moment(int64_t step) { return std::make_shared<const Moment>(step); }
  static void fill(SnapshotRing& ring, int64_t moments, int64_t every) {
    for (int64_t i = 0; i < moments; ++i) ring.keep(moment(i * every));
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
    ring.keep(moment(600));
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 400, 500, 600}));
    ring.keep(moment(700));
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 400, 600, 700}));
    ring.keep(moment(800));
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 200, 400, 600, 800}));
    ring.keep(moment(900));
    QCOMPARE(ring.steps(), (std::vector<int64_t>{0, 400, 600, 800, 900}));
  }

  // However long the run: within the budget, the first and the newest there, and evenly spaced but for a factor of two
  // (and of the newest, which may have come just now).
  void staysEvenAndWithinTheBudget() {
    for (const int64_t room : {3, 7, 40}) {
      SnapshotRing ring(room * kSize);
      for (int64_t i = 0; i < 1000; ++i) {
        ring.keep(moment(10 * i));
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
    const auto first = moment(0), second = moment(10);
    ring.keep(first);
    ring.keep(second);
    ring.keep(moment(10));  // there already
    QCOMPARE(ring.at(0), first);
    QCOMPARE(ring.at(10), second);
    for (const int64_t other : {-1, 5, 11}) QVERIFY(!ring.at(other));
  }

  void whatIsLookedAtStays() {
    SnapshotRing ring(4 * kSize);
    ring.keep(moment(0));
    ring.keep(moment(10));
    ring.hold(10);
    for (int64_t i = 2; i < 50; ++i) {
      ring.keep(moment(10 * i));
      QVERIFY(ring.at(10));
      QVERIFY(ring.bytes() <= 4 * kSize);
    }
    ring.hold(std::nullopt);
    for (int64_t i = 50; i < 60; ++i) ring.keep(moment(10 * i));
    QVERIFY(!ring.at(10));
    // Held beyond what there is room for: it goes as soon as it is let go.
    SnapshotRing tight(2 * kSize);
    tight.keep(moment(0));
    tight.keep(moment(1));
    tight.hold(1);
    tight.keep(moment(2));
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
