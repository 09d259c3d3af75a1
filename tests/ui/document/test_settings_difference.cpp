// SPDX-License-Identifier: GPL-3.0-or-later
// A step of undo holds what changed, and makes the one settings from the other without losing a bit.
#include <QtTest>
#include <random>

#include "model/runs/catalogues.h"
#include "regularizers/catalogue.h"
#include "tests/support/small_runs.h"
#include "ui/document/settings_difference.h"

using namespace hessianlab;

class TestSettingsDifference : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  static void check(const LabSettings& a, const LabSettings& b) {
    for (const auto& [from, to] : {std::pair(a, b), std::pair(b, a)}) {
      const SettingsDifference difference(from, to);
      QVERIFY(difference.after(from) == to);
      QVERIFY(difference.before(to) == from);
    }
  }
  LabSettings painted(PaintedPoints points) const {
    LabSettings settings;
    settings.config = smallMoonsRun(1);
    settings.config["dataset"] = {"painted", {{"points", std::move(points)}, {"test_share", 0.3}}};
    return settings;
  }

 private Q_SLOTS:
  void eachSideComesFromTheOther() {
    LabSettings moons;
    moons.config = smallMoonsRun(1);
    check(moons, moons);
    LabSettings other = moons;
    other.norm = Norm::L2;
    other.epsilonL2 = 0.7;
    check(moons, other);
    other.config.set("training.epochs", 7.0);
    other.twin = {"gradient-l2", {{"strength", 0.25}}};
    check(moons, other);
    other.config.sections.erase("regularizer");
    other.config["elsewhere"] = {"new", {{"word", std::string("x")}}};
    check(moons, other);
    check(moons, painted({{0.1, 0.2, 1}, {0.3, 0.4, 0}}));
    check(painted({}), painted({{0.1, 0.2, 1}}));
  }

  // Sprayed, erased here and there, moved, equal ones in a row: whatever two lists have in common.
  void pointsComeBackInTheirOrder() {
    std::mt19937 random(1);
    const auto any = [&](std::size_t count) { return static_cast<std::ptrdiff_t>(random() % (count + 1)); };
    PaintedPoints points;
    for (int round = 0; round < 300; ++round) {
      PaintedPoints next = points;
      const int kind = static_cast<int>(random() % 4);
      if (kind < 2) {
        const PaintedPoint one{static_cast<double>(random() % 3) / 4, 0.5, static_cast<int64_t>(random() % 2)};
        next.insert(next.begin() + any(next.size()), random() % 3 + 1, one);
      } else if (kind == 2 && !next.empty()) {
        std::erase_if(next, [&](const PaintedPoint&) { return random() % 5 == 0; });
      } else if (!next.empty()) {
        next[random() % next.size()].x = 0.25;
      }
      check(painted(points), painted(next));
      points = std::move(next);
    }
  }

  // A click is not the whole picture.
  void aClickKeepsWhatItChanged() {
    PaintedPoints points;
    for (int i = 0; i < 3000; ++i) points.push_back({i / 3000.0, 0.5, i % 2});
    const LabSettings before = painted(points);
    points.push_back({0.5, 0.25, 0});
    QCOMPARE(SettingsDifference(before, painted(points)).keptPoints(), std::size_t{1});
    points[1000].y = 0.75;
    QCOMPARE(SettingsDifference(painted(points), painted(points)).keptPoints(), std::size_t{0});
    LabSettings faster = before;
    faster.config.set("training.learning_rate", 0.5);
    QCOMPARE(SettingsDifference(before, faster).keptPoints(), std::size_t{0});
  }
};

QTEST_GUILESS_MAIN(TestSettingsDifference)
#include "test_settings_difference.moc"
