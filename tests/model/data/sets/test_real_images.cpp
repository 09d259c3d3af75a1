// SPDX-License-Identifier: GPL-3.0-or-later
// The published data sets, where this machine has them: what everybody knows of their size and colours. Skipped,
// saying so, where they are missing.
#include <torch/types.h>

#include <QtTest>

#include "model/base/error.h"
#include "model/data/dataset.h"

using namespace hessianlab;

class TestRealImages : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void isThePublishedSet_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("mean");
    QTest::addColumn<double>("deviation");
    QTest::addColumn<QVector<int>>("counts");
    QTest::addColumn<QVector<int>>("firstLabels");
    // The constants that every tutorial normalises with, and the label counts of the sets' own pages.
    QTest::newRow("mnist") << "mnist" << 0.1307 << 0.3081
                           << QVector<int>{5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949}
                           << QVector<int>{5, 0, 4, 1, 9, 2, 1, 3, 1, 4};
    QTest::newRow("fashion-mnist") << "fashion-mnist" << 0.2860 << 0.3530 << QVector<int>(10, 6000)
                                   << QVector<int>{9, 0, 0, 3, 0, 2, 7, 2, 5, 5};
  }
  void isThePublishedSet() {
    QFETCH(QString, name);
    QFETCH(double, mean);
    QFETCH(double, deviation);
    QFETCH(QVector<int>, counts);
    QFETCH(QVector<int>, firstLabels);
    Dataset set;
    try {
      set = loadDataset({name.toStdString(), {}}, 1);
    } catch (const InputError& error) {
      const QString reason = error.what();
      if (!reason.contains("was not found")) QFAIL(qPrintable(reason));  // found, but damaged
      QSKIP(qPrintable("the data set is missing: " + reason));
    }
    QCOMPARE(set.trainX.sizes().vec(), (std::vector<int64_t>{60000, 1, 28, 28}));
    QCOMPARE(set.testX.sizes().vec(), (std::vector<int64_t>{10000, 1, 28, 28}));
    QCOMPARE(set.classes(), int64_t{10});
    QVERIFY(std::abs(set.mean.at(0) - mean) < 5e-5 && std::abs(set.std.at(0) - deviation) < 5e-5);
    const at::Tensor found = at::bincount(set.trainY, {}, 10);
    for (int i = 0; i < 10; ++i) {
      QCOMPARE(found[i].item<int>(), counts[i]);
      QCOMPARE(set.trainY[i].item<int>(), firstLabels[i]);
    }
    const at::Tensor x = set.testInputs(0, 100);
    QVERIFY(x.scalar_type() == torch::kFloat32 && x.min().item<float>() == 0 && x.max().item<float>() == 1);

    const Dataset few = loadDataset({name.toStdString(), {{"train_samples", 7.0}, {"test_samples", 3.0}}}, 1);
    QVERIFY(at::equal(few.trainX, set.trainX.slice(0, 0, 7)) && at::equal(few.testY, set.testY.slice(0, 0, 3)));
  }
};

QTEST_GUILESS_MAIN(TestRealImages)
#include "test_real_images.moc"
