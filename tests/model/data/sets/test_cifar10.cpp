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
#include "tests/support/idx_bytes.h"
#include "tests/support/memory_account.h"
#include "tests/support/message_of.h"
#include "tests/support/own_data.h"

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

  void straightFromTheArchive() {
    const std::string path = folder("packed"), archive = path + "/cifar-10-binary.tar.gz";
    const std::string inside = "cifar-10-batches-bin/";
    const auto packed = [&](bool test) {
      std::vector<std::pair<std::string, std::string>> files{
          {inside + "data_batch_2.bin", records(3, 4)},
          {inside + "readme.html", "<html>"},
          {inside + "data_batch_1.bin", records(0, 3)},
          {inside + "batches.meta.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n"}};
      if (test) files.emplace_back(inside + "test_batch.bin", records(8, 2));
      return gzipped(tarFile(files));
    };
    put(path, "cifar-10-binary.tar.gz", packed(true));
    for (const std::string& place : {path, archive}) {
      const Dataset set = load(place);
      QCOMPARE(set.trainSize(), int64_t{7});
      for (int64_t i = 0; i < 7; ++i) {  // by their numbers, not as the archive has them
        QCOMPARE(set.trainY[i].item<int64_t>(), i);
        QVERIFY(set.trainX[i].eq(i).all().item<bool>());
      }
      QCOMPARE(set.classNames.front(), std::string("a"));
    }
    put(path, "cifar-10-binary.tar.gz", packed(false));
    QVERIFY(messageOf([&] { load(path); }).find("test_batch.bin is missing") != std::string::npos);
    put(path, "cifar-10-binary.tar.gz", packed(true).substr(0, packed(true).size() / 2));
    QVERIFY(messageOf([&] { load(path); }).starts_with(archive + ": cannot be read"));
  }

  void aHundredClasses() {
    const std::string path = folder("hundred");
    std::string train;
    for (int i = 0; i < 5; ++i)
      train += std::string{static_cast<char>(i), static_cast<char>(90 + i)} +
               std::string(static_cast<std::size_t>(kCifarPixels), static_cast<char>(i));
    put(path, "train.bin", train);
    put(path, "test.bin", train.substr(0, train.size() / 5));
    const auto hundred = [&](const char* labels) {
      return loadDataset({"cifar-100", {{"path", path}, {"labels", std::string(labels)}}}, 1);
    };
    const Dataset fine = hundred("fine"), coarse = hundred("coarse");
    QCOMPARE(fine.classes(), int64_t{100});
    QCOMPARE(coarse.classes(), int64_t{20});
    QCOMPARE(fine.trainY[3].item<int64_t>(), int64_t{93});
    QCOMPARE(coarse.trainY[3].item<int64_t>(), int64_t{3});
    QCOMPARE(fine.classNames.at(0), std::string("apple"));
    QCOMPARE(fine.classNames.at(99), std::string("worm"));
    QCOMPARE(coarse.classNames.at(19), std::string("vehicles_2"));
    QVERIFY(fine.trainX[4].eq(4).all().item<bool>());
    QVERIFY(messageOf([&] {
              loadDataset({"cifar-100", {{"path", folder("empty")}}}, 1);
            }).starts_with("CIFAR-100 was not found in "));
  }

  // 50,000 pictures cost at most 1.3 times their bytes while they are read, counted by the system.
  void picturesTakeMemoryOnce() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("under AddressSanitizer what is freed stays for a while");
#endif
    constexpr int64_t kCount = 50000;
    const std::string path = folder("large");
    for (const char* name : {"data_batch_1.bin", "test_batch.bin"}) put(path, name, records(0, 1));
    std::filesystem::resize_file(path + "/data_batch_1.bin", kCount * (1 + kCifarPixels));  // zeros, without a disk
    Dataset set;
    const auto taken = memoryTakenBy([&] { set = load(path); });
    const double bytes = static_cast<double>(kCount * kCifarPixels) / 1024;
    QCOMPARE(set.trainSize(), kCount);
    if (!taken || !(taken->most >= bytes)) QSKIP("the system keeps no such account");
    QVERIFY2(taken->most <= 1.3 * bytes, qPrintable(QString::number(taken->most / bytes)));
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
