// SPDX-License-Identifier: GPL-3.0-or-later
// Painted points as a data set: the split, the classes, and what is too little to train on.
#include <torch/types.h>

#include <QtTest>

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
    int64_t train = 0, test = 0;
    for (std::size_t i = 0; i < 23; ++i) {
      const bool isTest = i % 5 == 4;
      const int64_t row = isTest ? test++ : train++;
      const torch::Tensor& x = isTest ? set.testX : set.trainX;
      QCOMPARE(x[row][0].item<float>(), static_cast<float>(points[i].x));
      QCOMPARE(x[row][1].item<float>(), static_cast<float>(points[i].y));
      QCOMPARE((isTest ? set.testY : set.trainY)[row].item<int64_t>(), points[i].label);
    }
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
