// SPDX-License-Identifier: GPL-3.0-or-later
// The attacks' step in one pass, bit for bit against the plain one of many.
#include <QtTest>

#include <limits>

#include "model/attacks/steps.h"
#include "model/base/random.h"

using namespace hessianlab;
using torch::Tensor;

class TestStepInBall : public QObject {
  Q_OBJECT

  static Tensor uniform(std::vector<int64_t> sizes, torch::ScalarType type, uint64_t seed) {
    torch::Generator generator = makeGenerator(seed);
    return at::empty(sizes, type).uniform_(0, 1, generator);
  }

 private Q_SLOTS:
  void isThePlainStep_data() {
    QTest::addColumn<int>("type");
    QTest::addColumn<bool>("cube");
    for (const auto type : {torch::kFloat32, torch::kFloat64})
      for (const bool cube : {false, true})
        QTest::newRow(qPrintable(QString("%1 %2").arg(torch::toString(type)).arg(cube)))
            << static_cast<int>(type) << cube;
  }
  void isThePlainStep() {
    QFETCH(int, type);
    QFETCH(bool, cube);
    const auto scalar = static_cast<torch::ScalarType>(type);
    const Norm norm = cube ? Norm::Linf : Norm::L2;
    const Tensor centres = uniform({9, 2, 5, 7}, scalar, 1);
    const Tensor rows = torch::tensor({0, 2, 3, 6, 8}, torch::kInt64);
    Tensor direction = uniform({5, 2, 5, 7}, scalar, 2) - 0.5;
    direction.select(0, 1).zero_();  // moves nothing
    direction.view({-1})[3] = -0.0;
    const Tensor x = projected(centres.index_select(0, rows) + (uniform({5, 2, 5, 7}, scalar, 3) - 0.5) * 0.3,
                               centres.index_select(0, rows), 0.1, norm);
    const auto plain = [&](const Tensor& at, const Tensor& along, const Tensor& around) {
      return projected(stepAlong(at, along, 0.07, norm), around, 0.1, norm);
    };
    const Tensor ofAll = centres.index_select(0, rows);
    QVERIFY(at::equal(stepInBall(x, direction, {}, ofAll, {}, 0.07, 0.1, norm), plain(x, direction, ofAll)));
    const Tensor still = torch::tensor({1, 2, 4}, torch::kInt64), left = rows.index_select(0, still);
    QVERIFY(
        at::equal(stepInBall(x, direction, still, centres, left, 0.07, 0.1, norm),
                  plain(x.index_select(0, still), direction.index_select(0, still), centres.index_select(0, left))));
    // Laid out otherwise, as pictures in colour may be.
    const Tensor other = direction.contiguous(at::MemoryFormat::ChannelsLast);
    QVERIFY(at::equal(stepInBall(x, other, {}, ofAll, {}, 0.07, 0.1, norm), plain(x, direction, ofAll)));
    if (!cube) return;
    direction.view({-1})[0] = std::numeric_limits<double>::quiet_NaN();  // of neither sign
    QVERIFY(at::equal(stepInBall(x, direction, {}, ofAll, {}, 0.07, 0.1, norm), plain(x, direction, ofAll)));
  }

  void rowsAreCopied() {
    const Tensor from = uniform({6, 3, 4}, torch::kFloat32, 4);
    const Tensor taken = torch::tensor({4, 0, 5}, torch::kInt64), rows = torch::tensor({1, 2, 7}, torch::kInt64);
    for (const bool strided : {false, true}) {
      const Tensor source = strided ? from.transpose(1, 2).contiguous().transpose(1, 2) : from;
      Tensor to = at::zeros({8, 3, 4}), plain = at::zeros({8, 3, 4});
      plain.index_copy_(0, rows, from.index_select(0, taken));
      copyRows(source, taken, to, rows);
      QVERIFY(at::equal(to, plain));
    }
  }
};

QTEST_GUILESS_MAIN(TestStepInBall)
#include "test_step_in_ball.moc"
