// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of one's own stay bytes: 20,000 of 32×32 in colour cost little more than they have, while they are read and
// afterwards.
#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>

#include "model/data/dataset.h"
#include "tests/support/memory_account.h"
#include "tests/support/own_files.h"

using namespace hessianlab;

namespace fs = std::filesystem;

class TestReadingMemory : public QObject {
  Q_OBJECT

  static constexpr int kTrain = 20000, kTest = 10, kPixels = 32 * 32 * 3;
  QTemporaryDir root_;

  static std::string sizes(int count) {
    return idxWord(static_cast<uint32_t>(count)) + idxWord(32) + idxWord(32) + idxWord(3);
  }
  void putIdx(const fs::path& folder) const {
    for (const auto& [part, count] : {std::pair{"train", kTrain}, {"t10k", kTest}}) {
      const std::string name = part, header = std::string("\0\0\x08\x04", 4) + sizes(count);
      const fs::path pictures = folder / (name + "-images-idx4-ubyte");
      putFile(pictures, header);
      fs::resize_file(pictures, header.size() + static_cast<std::size_t>(count) * kPixels);  // zeros, without a disk
      putFile(folder / (name + "-labels-idx1-ubyte"), idxLabels(labelsInTurn(count, 10)));
    }
  }
  void putNumpy(const fs::path& file) const {
    const auto pixels = [](int count) { return std::string(static_cast<std::size_t>(count) * kPixels, '\x07'); };
    const auto shape = [](int count, const char* rest) { return "(" + std::to_string(count) + "," + rest + ")"; };
    putFile(file, zipFile({{"x_train.npy", npyFile("|u1", shape(kTrain, " 32, 32, 3"), pixels(kTrain))},
                           {"y_train.npy", npyFile("|u1", shape(kTrain, ""), labelsInTurn(kTrain, 10))},
                           {"x_test.npy", npyFile("|u1", shape(kTest, " 32, 32, 3"), pixels(kTest))},
                           {"y_test.npy", npyFile("|u1", shape(kTest, ""), labelsInTurn(kTest, 10))}}));
  }

 private Q_SLOTS:
  void picturesTakeMemoryOnce_data() {
    QTest::addColumn<QString>("set");
    QTest::addRow("IDX files") << "idx-folder";
    QTest::addRow("NumPy arrays") << "numpy";
  }

  void picturesTakeMemoryOnce() {
#ifdef __SANITIZE_ADDRESS__
    QSKIP("under AddressSanitizer what is freed stays for a while");
#endif
    QFETCH(const QString, set);
    const bool idx = set == QStringLiteral("idx-folder");
    const fs::path path = root_.filePath(idx ? QStringLiteral("idx") : QStringLiteral("mine.npz")).toStdString();
    idx ? putIdx(path) : putNumpy(path);
    Dataset data;
    const auto taken = memoryTakenBy([&] { data = loadDataset({set.toStdString(), {{"path", path.string()}}}, 1); });
    QCOMPARE(data.trainSize(), int64_t{kTrain});
    QCOMPARE(data.inputShape, (std::vector<int64_t>{3, 32, 32}));
    const double bytes = static_cast<double>(kTrain) * kPixels / 1024;
    if (!taken || !(taken->held >= 0.9 * bytes)) QSKIP("the system keeps no such account");
    qInfo("held %.3f, at most %.3f times the bytes", taken->held / bytes, taken->most / bytes);
    QVERIFY2(taken->held <= 1.3 * bytes, qPrintable(QString::number(taken->held / bytes)));
    QVERIFY2(taken->most <= 1.3 * bytes, qPrintable(QString::number(taken->most / bytes)));
  }
};

QTEST_GUILESS_MAIN(TestReadingMemory)
#include "test_reading_memory.moc"
