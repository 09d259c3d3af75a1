// SPDX-License-Identifier: GPL-3.0-or-later
// Confusions are counted sample by sample, over the whole test set.
#include <QtTest>

#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/confusion.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestConfusion : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void everySampleIsCountedOnce() {
    constexpr int64_t kSamples = 1234;  // more than two batches, and a rest
    auto network = std::make_shared<const Network>(curved().to(torch::kFloat32));
    Dataset set = points(kSamples, 3);
    labelBy(*network, set, 40);
    set.testY.slice(0, 40, 60).copy_((set.testY.slice(0, 40, 60) + 2).remainder(3));
    const Dataset own = set;
    const ClassifierSnapshot snapshot(network, std::make_shared<const Dataset>(set), 7);
    JobControl control;
    const ConfusionResult result = Answers<ConfusionRequest>::from(snapshot, {}, control);
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(result.classes, int64_t{3});
    QCOMPARE(static_cast<int64_t>(result.label.size()), kSamples);
    QCOMPARE(static_cast<int64_t>(result.prediction.size()), kSamples);
    QCOMPARE(result.right, kSamples - 60);

    torch::NoGradGuard noGrad;
    std::vector<int64_t> counts(9, 0);
    for (int64_t i = 0; i < kSamples; ++i) {
      const auto label = own.testY[i].item<int64_t>();
      const auto prediction = network->logits(own.testX.slice(0, i, i + 1)).argmax(1).item<int64_t>();
      QCOMPARE(int64_t{result.label[static_cast<std::size_t>(i)]}, label);
      QCOMPARE(int64_t{result.prediction[static_cast<std::size_t>(i)]}, prediction);
      ++counts[static_cast<std::size_t>(3 * label + prediction)];
    }
    QCOMPARE(result.counts, counts);
    for (int64_t k = 0; k < 3; ++k) QVERIFY(result.count(k, k) > 100);
    QCOMPARE(result.count(0, 0) + result.count(1, 1) + result.count(2, 2), result.right);
  }

  void cancellingEndsIt() {
    auto network = std::make_shared<const Network>(curved());
    const ClassifierSnapshot snapshot(network, std::make_shared<const Dataset>(points(50, 3)), 0);
    JobControl control;
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, Answers<ConfusionRequest>::from(snapshot, {}, control));
  }
};

QTEST_GUILESS_MAIN(TestConfusion)
#include "test_confusion.moc"
