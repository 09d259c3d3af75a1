// SPDX-License-Identifier: GPL-3.0-or-later
// MNIST on noise: the digits stay, what is black is the mean of its neighbourhood of uniform noise, whatever the seed
// of a run and however many pictures are taken; and the sentence where MNIST is missing is MNIST's.
#include <torch/types.h>

#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "model/base/atomic_file.h"
#include "model/base/random.h"
#include "model/data/dataset.h"
#include "model/data/missing.h"
#include "model/data/set_shape.h"
#include "tests/support/choices.h"
#include "tests/support/idx_bytes.h"
#include "tests/support/message_of.h"

using namespace hessianlab;

class TestNoisyDigits : public QObject {
  Q_OBJECT

  static constexpr int kHeight = 7, kWidth = 6;
  QTemporaryDir root_;

  // Mostly black, with a bar that moves.
  static std::string pixels(int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i)
      for (int row = 0; row < kHeight; ++row)
        for (int column = 0; column < kWidth; ++column)
          bytes.push_back(static_cast<char>(column == i % kWidth ? 200 + row : 0));
    return bytes;
  }
  static std::string labels(int count) {
    std::string bytes;
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>(i % 10));
    return idxLabels(bytes);
  }
  Dataset load(const std::string& name, int64_t train = 0, int64_t seed = 1) const {
    Choice choice = chosenData(name, train);
    choice.parameters["path"] = root_.path().toStdString();
    return loadDataset(choice, seed);
  }

 private Q_SLOTS:
  void initTestCase() {
    QVERIFY(root_.isValid());
    qputenv("HESSIANLAB_DATA", "");
    qputenv("XDG_DATA_HOME", root_.filePath("none").toUtf8());
    qputenv("XDG_DATA_DIRS", root_.filePath("none").toUtf8());
    const auto put = [&](const char* name, const std::string& bytes) {
      writeFileAtomically(root_.filePath(name).toStdString(), bytes);
    };
    put("train-images-idx3-ubyte", idxImages(2300, kHeight, kWidth, pixels(2300)));
    put("train-labels-idx1-ubyte", labels(2300));
    put("t10k-images-idx3-ubyte", idxImages(40, kHeight, kWidth, pixels(40)));
    put("t10k-labels-idx1-ubyte", labels(40));
  }

  void digitsStayAndBlackIsSmoothedNoise() {
    const Dataset plain = load("mnist"), noisy = load("mnist-noise");
    QCOMPARE(noisy.name, std::string("mnist-noise"));
    QVERIFY(at::equal(plain.trainY, noisy.trainY) && at::equal(plain.testY, noisy.testY));
    QVERIFY(noisy.trainX.scalar_type() == torch::kUInt8);
    const torch::Tensor ink = plain.trainX.gt(0);
    QVERIFY(at::equal(plain.trainX.masked_select(ink), noisy.trainX.masked_select(ink)));

    // The noise itself, pixel by pixel, of the first thousand pictures.
    torch::Generator generator = makeGenerator(mixSeed(1709, 1));
    const torch::Tensor noise = at::empty({1000, 1, kHeight, kWidth}, torch::kFloat32).uniform_(0, 1, generator);
    const auto drawn = noise.accessor<float, 4>();
    const auto before = plain.trainX.accessor<uint8_t, 4>(), after = noisy.trainX.accessor<uint8_t, 4>();
    for (const int64_t n : {0, 1, 999}) {
      for (int64_t row = 0; row < kHeight; ++row) {
        for (int64_t column = 0; column < kWidth; ++column) {
          if (before[n][0][row][column] > 0) continue;
          double sum = 0;
          int count = 0;
          for (int64_t r = std::max<int64_t>(0, row - 1); r <= std::min<int64_t>(kHeight - 1, row + 1); ++r)
            for (int64_t c = std::max<int64_t>(0, column - 1); c <= std::min<int64_t>(kWidth - 1, column + 1); ++c)
              sum += drawn[n][0][r][c], ++count;
          const double exact = 255 * sum / count;
          QVERIFY(std::abs(after[n][0][row][column] - exact) <= 0.5 + 1e-4);
        }
      }
    }
    // A mean of nine uniform numbers: 1/2, and less spread than one of them.
    const torch::Tensor black = noisy.trainX.masked_select(ink.logical_not()).to(torch::kFloat64) / 255;
    QVERIFY(std::abs(black.mean().item<double>() - 0.5) < 0.01);
    QVERIFY(black.std().item<double>() < 0.2 && black.std().item<double>() > 0.08);
    QVERIFY(!at::equal(noisy.trainX.slice(0, 0, 40), noisy.testX));
  }

  void isOneSetForEverySeedAndNumber() {
    const Dataset all = load("mnist-noise"), again = load("mnist-noise", 0, 7), some = load("mnist-noise", 1200);
    QVERIFY(at::equal(all.trainX, again.trainX) && at::equal(all.testX, again.testX));
    QVERIFY(at::equal(all.trainX.slice(0, 0, 1200), some.trainX));
    QCOMPARE(some.mean.size(), std::size_t{1});
    const double mean = some.trainX.to(torch::kFloat64).mean().item<double>() / 255;
    QVERIFY(std::abs(some.mean[0] - mean) < 1e-12);
  }

  void whereDigitsAreMissingItSaysSo() {
    Choice choice = chosenData("mnist-noise");
    const std::string why = messageOf([&] { loadDataset(choice, 1); });
    QVERIFY(why.find("MNIST digits") != std::string::npos);
    QVERIFY(why.find("HESSIANLAB_DATA") != std::string::npos);
    QCOMPARE(whyMissing(choice), why);
    choice.parameters["path"] = root_.path().toStdString();
    QVERIFY(whyMissing(choice).empty());
    JobControl control;
    QCOMPARE(shapeOfSet(choice, control), (SetShape{{1, kHeight, kWidth}, 10}));
  }
};

QTEST_GUILESS_MAIN(TestNoisyDigits)
#include "test_noisy_digits.moc"
