// SPDX-License-Identifier: GPL-3.0-or-later
// Confusions are counted sample by sample, over the whole test set.
#include <QtTest>

#include "model/attacks/catalogue.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/confusion.h"
#include "model/robustness/seeds.h"
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
    QVERIFY(result.clean == result.prediction);
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

  // Each sample by itself, with the attack alone.
  void underAnAttackEachGoesWhereItIsDriven() {
    constexpr int64_t kSamples = 300, kAsked = 260;
    auto network = std::make_shared<const Network>(curved());
    Dataset set = points(kSamples, 3);
    labelBy(*network, set, 20);
    const ClassifierSnapshot snapshot(network, std::make_shared<const Dataset>(set), 7);
    ConfusionRequest asked;
    asked.attack = AttackChoice{"pgd:steps=5", Norm::L2, 0.06, 3};
    asked.samples = kAsked;
    JobControl control;
    const ConfusionResult result = Answers<ConfusionRequest>::from(snapshot, asked, control);
    QVERIFY(result.attack == asked.attack);
    QCOMPARE(static_cast<int64_t>(result.label.size()), kAsked);

    const auto attack = makeAttackFromText(asked.attack->text, asked.attack->norm);
    torch::NoGradGuard noGrad;
    std::vector<int64_t> counts(9, 0);
    int64_t flipped = 0;
    for (int64_t i = 0; i < kAsked; ++i) {
      AttackTask task;
      task.x = set.testX.slice(0, i, i + 1).to(network->dtype());
      task.y = set.testY.slice(0, i, i + 1);
      task.epsilon = asked.attack->epsilon;
      task.seeds = attackSeeds(asked.attack->seed, attack->name(), torch::tensor({i}, torch::kInt64));
      const auto clean = network->logits(task.x).argmax(1).item<int64_t>();
      const auto driven = network->logits(attack->run(*network, task).x).argmax(1).item<int64_t>();
      const auto at = static_cast<std::size_t>(i);
      QCOMPARE(int64_t{result.clean[at]}, clean);
      QCOMPARE(int64_t{result.prediction[at]}, driven);
      ++counts[static_cast<std::size_t>(3 * set.testY[i].item<int64_t>() + driven)];
      flipped += clean != driven ? 1 : 0;
    }
    QCOMPARE(result.counts, counts);
    QVERIFY(flipped > 20 && flipped < kAsked - 20);
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
