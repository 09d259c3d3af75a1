// SPDX-License-Identifier: GPL-3.0-or-later
// Every epoch visits every sample once, in an order that depends on seed and epoch only.
#include <torch/types.h>

#include <QtTest>
#include <algorithm>
#include <numeric>

#include "model/data/batch_order.h"

using namespace hessianlab;

class TestBatchOrder : public QObject {
  Q_OBJECT

  static std::vector<int64_t> values(const torch::Tensor& batch) {
    return {batch.data_ptr<int64_t>(), batch.data_ptr<int64_t>() + batch.numel()};
  }
  static std::vector<std::vector<int64_t>> batches(BatchOrder& order, int count) {
    std::vector<std::vector<int64_t>> result;
    for (int i = 0; i < count; ++i) result.push_back(values(order.next()));
    return result;
  }

 private Q_SLOTS:
  void anEpochVisitsEverySampleOnce() {
    BatchOrder order(10, 4, 1);
    QCOMPARE(order.stepsPerEpoch(), int64_t{3});
    std::vector<std::vector<int64_t>> epochs;
    for (int epoch = 0; epoch < 3; ++epoch) {
      std::vector<int64_t> seen;
      for (const int64_t size : {4, 4, 2}) {
        const std::vector<int64_t> batch = values(order.next());
        QCOMPARE(static_cast<int64_t>(batch.size()), size);
        seen.insert(seen.end(), batch.begin(), batch.end());
      }
      epochs.push_back(seen);
      std::sort(seen.begin(), seen.end());
      std::vector<int64_t> all(10);
      std::iota(all.begin(), all.end(), 0);
      QCOMPARE(seen, all);
    }
    QVERIFY(epochs[0] != epochs[1] && epochs[1] != epochs[2]);  // 10! orders: never equal by chance
  }

  void aBatchLargerThanTheSetIsTheSet() {
    BatchOrder order(3, 100, 1);
    QCOMPARE(order.stepsPerEpoch(), int64_t{1});
    QCOMPARE(order.next().numel(), int64_t{3});
  }

  void sameSeedSameOrder() {
    BatchOrder a(100, 7, 5), b(100, 7, 5), c(100, 7, 6);
    const auto first = batches(a, 40);
    QVERIFY(first == batches(b, 40));
    QVERIFY(first != batches(c, 40));
  }

  void seekingEqualsStepping() {
    for (int64_t position = 0; position < 12; ++position) {
      BatchOrder stepped(10, 3, 9), sought(10, 3, 9);
      batches(stepped, static_cast<int>(position));
      sought.next();  // from elsewhere
      sought.seek(position);
      QCOMPARE(sought.position(), position);
      QVERIFY(batches(stepped, 9) == batches(sought, 9));
    }
  }

  // A batch handed out keeps its indices when the next epoch is shuffled.
  void batchesOutliveTheEpoch() {
    BatchOrder order(6, 3, 2);
    const torch::Tensor batch = order.next();
    const std::vector<int64_t> before = values(batch);
    batches(order, 9);
    QCOMPARE(values(batch), before);
  }
};

QTEST_GUILESS_MAIN(TestBatchOrder)
#include "test_batch_order.moc"
