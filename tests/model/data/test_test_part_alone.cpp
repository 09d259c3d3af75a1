// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about test samples alone: the training part is not read, and the test part is the same.
#include <QtTest>

#include <QTemporaryDir>

#include "model/base/error.h"
#include "model/data/dataset.h"
#include "model/data/loading.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

class TestTestPartAlone : public QObject {
  Q_OBJECT

  static Dataset alone(const Choice& choice) {
    const TestPartAlone noTraining;
    return loadDataset(choice, 1);
  }
  static void spoil(const std::filesystem::path& file) { putFile(file, "no data"); }

  // The whole set, then its test part once more with training files that nobody can read.
  static void compare(const Choice& choice, const std::vector<std::filesystem::path>& training) {
    const Dataset whole = loadDataset(choice, 1);
    for (const auto& file : training) spoil(file);
    QVERIFY_THROWS_EXCEPTION(InputError, loadDataset(choice, 1));
    const Dataset part = alone(choice);
    QVERIFY(whole.trainSize() > 0 && whole.testSize() > 0);
    QCOMPARE(part.trainSize(), int64_t{0});
    QVERIFY(at::equal(part.testX, whole.testX));
    QVERIFY(at::equal(part.testY, whole.testY));
    QVERIFY(part.classNames == whole.classNames && part.inputShape == whole.inputShape);
    QVERIFY(part.name == whole.name && part.testRemark == whole.testRemark);
    QVERIFY(part.trainInputs(at::arange(0)).sizes() == whole.trainInputs(at::arange(0)).sizes());
    QVERIFY_THROWS_EXCEPTION(InputError, loadDataset(choice, 1));  // the scope is over
  }

 private Q_SLOTS:
  void idxFolder() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("idx").toStdString();
    putIdxFiles(folder, "", 1);
    for (const double samples : {0.0, 7.0}) {
      putIdxFiles(folder, "", 1);
      compare({"idx-folder",
               {{"path", folder.string()}, {"test_samples", samples}, {"train_samples", 40.0}, {"transposed", true}}},
              {folder / "train-images-idx3-ubyte"});
    }
  }

  void publishedImages() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("mnist").toStdString();
    putIdxFiles(folder, "", 0, 28, 28, 10);
    compare({"mnist", {{"path", folder.string()}, {"test_samples", 20.0}}},
            {folder / "train-images-idx3-ubyte", folder / "train-labels-idx1-ubyte"});
  }

  void digitsOnNoise() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("mnist").toStdString();
    putIdxFiles(folder, "", 0, 28, 28, 10);
    compare({"mnist-noise", {{"path", folder.string()}}}, {folder / "train-images-idx3-ubyte"});
  }

  void cifar() {
    QTemporaryDir directory;
    const std::filesystem::path folder = directory.filePath("cifar").toStdString();
    const auto records = [](int count) {
      std::string bytes;
      for (int i = 0; i < count; ++i) bytes += static_cast<char>(i % 10) + std::string(3072, static_cast<char>(i));
      return bytes;
    };
    putFile(folder / "data_batch_1.bin", records(20));
    putFile(folder / "test_batch.bin", records(11));
    compare({"cifar-10", {{"path", folder.string()}}}, {folder / "data_batch_1.bin"});
  }

  // Sets that are drawn, and those whose parts stand together, are read as ever.
  void others() {
    QTemporaryDir directory;
    const std::filesystem::path file = directory.filePath("points.csv").toStdString();
    putFile(file, pointTable(60));
    for (const Choice& choice : {Choice{"moons", {}}, Choice{"csv-points", {{"path", file.string()}}}}) {
      const Dataset whole = loadDataset(choice, 1), part = alone(choice);
      QVERIFY(at::equal(part.testX, whole.testX) && at::equal(part.trainX, whole.trainX));
    }
  }
};

QTEST_GUILESS_MAIN(TestTestPartAlone)
#include "test_test_part_alone.moc"
