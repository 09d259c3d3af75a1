// SPDX-License-Identifier: GPL-3.0-or-later
// CIFAR-10 from a folder: which files belong together, in what order, and the sentence where one is missing. The
// published pictures are looked at where this machine has them.
#include <torch/types.h>

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "model/base/atomic_file.h"
#include "model/data/dataset.h"
#include "model/formats/cifar.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestCifar10 : public QObject {
  Q_OBJECT

  QTemporaryDir root_;

  static std::string records(int first, int count) {
    std::string bytes;
    for (int i = first; i < first + count; ++i) {
      bytes.push_back(static_cast<char>(i % 10));
      bytes.append(static_cast<std::size_t>(kCifarPixels), static_cast<char>(i));
    }
    return bytes;
  }
  std::string folder(const QString& name) const {
    QDir().mkpath(root_.filePath(name));
    return root_.filePath(name).toStdString();
  }
  static void put(const std::string& folder, const char* name, const std::string& bytes) {
    writeFileAtomically(folder + "/" + name, bytes);
  }
  static Dataset load(const std::string& path, double train = 0, double test = 0) {
    return loadDataset({"cifar-10", {{"path", path}, {"train_samples", train}, {"test_samples", test}}}, 1);
  }

 private Q_SLOTS:
  void batchesFollowEachOtherByTheirNumber() {
    const std::string path = folder("two");
    put(path, "data_batch_10.bin", records(5, 3));
    put(path, "data_batch_2.bin", records(0, 5));
    put(path, "test_batch.bin", records(8, 2));
    const Dataset set = load(path);
    QCOMPARE(set.trainX.sizes().vec(), (std::vector<int64_t>{8, 3, 32, 32}));
    QCOMPARE(set.testSize(), int64_t{2});
    for (int64_t i = 0; i < 8; ++i) {
      QCOMPARE(set.trainY[i].item<int64_t>(), i);
      QVERIFY(set.trainX[i].eq(i).all().item<bool>());
    }
    QCOMPARE(set.classNames.at(8), std::string("ship"));
    QCOMPARE(set.mean.size(), std::size_t{3});
    const Dataset few = load(path, 6, 1);  // across the border of two files
    QVERIFY(at::equal(few.trainX, set.trainX.slice(0, 0, 6)) && at::equal(few.trainY, set.trainY.slice(0, 0, 6)));
    QCOMPARE(few.testSize(), int64_t{1});
  }

  void theArchivesFolderIsFound() {
    const std::string path = folder("archive/cifar-10-batches-bin");
    put(path, "data_batch_1.bin", records(0, 1));
    put(path, "test_batch.bin", records(1, 1));
    put(path, "batches.meta.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n\n");
    const Dataset set = load(folder("archive"));
    QCOMPARE(set.trainSize(), int64_t{1});
    QCOMPARE(set.classNames.at(9), std::string("j"));
  }

  void whatIsMissingIsNamed() {
    QVERIFY(messageOf([&] { load(folder("empty")); }).starts_with("CIFAR-10 was not found in "));
    const std::string half = folder("half");
    put(half, "test_batch.bin", records(0, 1));
    QVERIFY(messageOf([&] { load(half); }).find("data_batch_1.bin is missing") != std::string::npos);
    const std::string cut = folder("cut");
    put(cut, "data_batch_1.bin", records(0, 2).substr(1));
    put(cut, "test_batch.bin", records(0, 1));
    QVERIFY(messageOf([&] { load(cut); }).find("no whole number of records") != std::string::npos);
  }

  void publishedPictures() {
    const QString path = qEnvironmentVariable("HESSIANLAB_DATA") + QStringLiteral("/cifar10-subset");
    if (!QDir(path).exists()) QSKIP("the subset of CIFAR-10 is missing");
    const Dataset set = load(path.toStdString());
    const std::vector<int64_t> train{6, 9, 9, 4, 1, 1, 2, 7, 8, 3}, test{3, 8, 8, 0, 6, 6, 1, 6, 3, 1};
    for (std::size_t i = 0; i < train.size(); ++i) {
      QCOMPARE(set.trainY[static_cast<int64_t>(i)].item<int64_t>(), train[i]);
      QCOMPARE(set.testY[static_cast<int64_t>(i)].item<int64_t>(), test[i]);
    }
    QCOMPARE(set.classNames.at(6), std::string("frog"));
    // Means of the channels of all 50 000 pictures, as every tutorial normalises with; these are the first 4 000.
    const double means[]{0.4914, 0.4822, 0.4465};
    for (std::size_t c = 0; c < 3; ++c) QVERIFY(std::abs(set.mean.at(c) - means[c]) < 0.01);
  }
};

QTEST_GUILESS_MAIN(TestCifar10)
#include "test_cifar10.moc"
