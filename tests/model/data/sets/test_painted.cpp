// SPDX-License-Identifier: GPL-3.0-or-later
// Painted points as a data set: the split, the classes, and what is too little to train on.
#include <torch/types.h>

#include <QtTest>
#include <set>
#include <tuple>

#include "model/base/error.h"
#include "model/data/dataset.h"
#include "tests/support/choices.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestPainted : public QObject {
  Q_OBJECT

  static PaintedPoints painted(std::size_t count, int64_t classes) {
    PaintedPoints points;
    for (std::size_t i = 0; i < count; ++i)
      points.push_back({0.01 * static_cast<double>(i % 90) + 0.05, 0.5 + 0.001 * static_cast<double>(i),
                        static_cast<int64_t>(i) % classes});
    return points;
  }

 private Q_SLOTS:
  void everyFifthPointIsForTesting() {
    const PaintedPoints points = painted(23, 3);
    const Dataset set = loadDataset({"painted", {{"points", points}}}, 1);
    QVERIFY(set.planar);
    QCOMPARE(set.name, std::string("painted"));
    QCOMPARE(set.inputShape, std::vector<int64_t>{2});
    QCOMPARE(set.classes(), int64_t{3});
    QCOMPARE(set.trainSize(), int64_t{19});
    QCOMPARE(set.testSize(), int64_t{4});
    int64_t train = 0;
    std::multiset<std::tuple<float, float, int64_t>> painted, tested;
    for (std::size_t i = 0; i < 23; ++i) {
      const auto x = static_cast<float>(points[i].x), y = static_cast<float>(points[i].y);
      if (i % 5 == 4) {
        painted.insert({x, y, points[i].label});
        continue;
      }
      QCOMPARE(set.trainX[train][0].item<float>(), x);
      QCOMPARE(set.trainX[train][1].item<float>(), y);
      QCOMPARE(set.trainY[train++].item<int64_t>(), points[i].label);
    }
    for (int64_t i = 0; i < set.testSize(); ++i)
      tested.insert({set.testX[i][0].item<float>(), set.testX[i][1].item<float>(), set.testY[i].item<int64_t>()});
    QVERIFY(tested == painted);
    QVERIFY(std::abs(set.mean[0] - set.trainX.select(1, 0).mean().item<double>()) < 1e-12);
    QVERIFY(torch::equal(loadDataset({"painted", {{"points", points}}}, 2).trainX, set.trainX));  // nothing is drawn
  }

  void sampleNumbersKeepTheFirst() {
    Choice choice = chosenData("painted", 7, 300);
    choice.parameters["points"] = painted(50, 2);
    const Dataset set = loadDataset(choice, 1);
    QCOMPARE(set.trainSize(), int64_t{7});
    QCOMPARE(set.testSize(), int64_t{10});
  }

  // People paint one class after the other: the first test samples are not all of one, and where the training points
  // that are kept do not stand for the set it is said.
  void whatIsTakenOfASortedPaintingIsMixed() {
    PaintedPoints points = painted(400, 2);
    for (std::size_t i = 0; i < 400; ++i) points[i].label = i < 200 ? 0 : 1;
    const Dataset all = loadDataset({"painted", {{"points", points}}}, 1);
    QVERIFY(all.testRemark.empty() && all.trainRemark.empty());
    const auto ones = all.testY.slice(0, 0, 20).sum().item<int64_t>();
    QVERIFY(ones >= 5 && ones <= 15);
    QVERIFY(torch::equal(loadDataset({"painted", {{"points", points}}}, 2).testX, all.testX));
    Choice choice = chosenData("painted", 60, 300);
    choice.parameters["points"] = points;
    const Dataset some = loadDataset(choice, 1);
    const auto kept = some.trainY.sum().item<int64_t>();
    QVERIFY(kept >= 15 && kept <= 45 && some.trainRemark.empty());
    choice = chosenData("painted", 1, 300);
    choice.parameters["points"] = points;
    QVERIFY(loadDataset(choice, 1).trainRemark.find("hold only 1 of the set's 2 classes") != std::string::npos);
  }

  void classesRunToTheLargest() {
    PaintedPoints points = painted(20, 2);
    points[3].label = 6;
    QCOMPARE(loadDataset({"painted", {{"points", points}}}, 1).classes(), int64_t{7});
  }

  void tooLittleIsRefusedInOneSentence() {
    const auto say = [](const PaintedPoints& points) {
      return messageOf([&] { loadDataset({"painted", {{"points", points}}}, 1); });
    };
    const std::string end = "; paint at least 10 on the map, or list them in dataset.points";
    QCOMPARE(say(painted(0, 2)), "the painted data set has 0 points" + end);
    QCOMPARE(say(painted(1, 2)), "the painted data set has 1 point" + end);
    QCOMPARE(say(painted(9, 2)), "the painted data set has 9 points" + end);
    QCOMPARE(say(painted(12, 1)),
             std::string("all 12 painted points are of class 0; paint a second class, so that there "
                         "is something to tell apart"));
    QCOMPARE(say(painted(10, 2)), std::string("accepted"));
  }

  void theCatalogueKnowsIt() {
    const CatalogueEntry& entry = require(datasetCatalogue(), "painted", "data set");
    QVERIFY(entry.has("points") && !entry.has("noise") && !entry.has("path"));
    QVERIFY(entry.is(trait::kPlane) && entry.is(trait::kPainted) && !entry.is(trait::kSeeded));
    QVERIFY(!entry.title.empty() && !entry.help.empty());
  }
};

QTEST_GUILESS_MAIN(TestPainted)
#include "test_painted.moc"
