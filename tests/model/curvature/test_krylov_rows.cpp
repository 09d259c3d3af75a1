// SPDX-License-Identifier: GPL-3.0-or-later
// The arithmetic of batched Lanczos against LibTorch's general kernels, in float64.
#include <QtTest>

#include <limits>

#include "model/base/random.h"
#include "model/curvature/input_hessian.h"
#include "model/curvature/krylov.h"
#include "model/curvature/krylov_rows.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using torch::Tensor;

class TestKrylovRows : public QObject {
  Q_OBJECT

  static Tensor normal(std::vector<int64_t> sizes, uint64_t seed) {
    torch::Generator generator = makeGenerator(seed);
    return at::empty(sizes, torch::kFloat64).normal_(0, 1, generator);
  }
  // In a search whose vectors have drifted.
  static OrthogonalisedRows doubtful(const Tensor& known, int64_t k, const Tensor& w) {
    Drift drift(known.size(0), known.size(1), w.options());
    drift.newest.fill_(1);
    drift.alpha.fill_(1);
    return orthogonaliseRows(known, k, w, drift);
  }

 private Q_SLOTS:
  void rowsBecomeOrthogonal_data() {
    QTest::addColumn<int>("k");
    QTest::addColumn<int>("size");
    for (const int k : {1, 2, 3, 4, 7, 28})
      for (const int size : {29, 64, 103}) QTest::newRow(qPrintable(QString("%1 of %2").arg(k).arg(size))) << k << size;
  }
  void rowsBecomeOrthogonal() {
    QFETCH(int, k);
    QFETCH(int, size);
    constexpr int64_t rows = 5;
    const Tensor basis = std::get<0>(at::linalg_qr(normal({rows, size, k}, 1))).transpose(1, 2);
    Tensor known = at::zeros({rows, k + 3, size}, torch::kFloat64);  // room for more, as a search has it
    known.narrow(1, 0, k).copy_(basis);
    const Tensor w = normal({rows, size}, 2), given = w.clone();
    const OrthogonalisedRows left = doubtful(known, k, w);
    const Tensor inside = at::bmm(basis.transpose(1, 2), at::bmm(basis, given.unsqueeze(2))).squeeze(2);
    QVERIFY((w - (given - inside)).abs().max().item<double>() < 1e-13);
    QVERIFY(reference::relativeError(left.before, given.norm(2, 1)) < 1e-14);
    QVERIFY(reference::relativeError(left.after, (given - inside).norm(2, 1)) < 1e-12);
    QVERIFY((left.alpha - rowDot(basis.select(1, k - 1), given)).abs().max().item<double>() < 1e-13);
    // Of a row that lies almost wholly within, nothing of the known is left either.
    const Tensor within = inside + normal({rows, size}, 3) * 1e-9;
    doubtful(known, k, within);
    const Tensor seen = at::bmm(basis, normaliseRows(within).unsqueeze(2));
    // One vector alone cannot have drifted: what is left of it is rounding, of a row 10⁹ times as long.
    QVERIFY(seen.abs().max().item<double>() < (k > 1 ? 1e-13 : 1e-6));
  }

  void lengthsOfTinyRows() {
    Tensor known = at::zeros({2, 1, 40}, torch::kFloat64);
    known.select(2, 0).fill_(1);
    Tensor w = normal({2, 40}, 4) * 1e-200;
    w.select(0, 1).zero_();
    w.select(1, 0).zero_();
    const Tensor exact = (w * 1e200).norm(2, 1) * 1e-200;
    const OrthogonalisedRows left = doubtful(known, 1, w);
    QVERIFY(reference::relativeError(left.after * 1e200, exact * 1e200) < 1e-14);
    QCOMPARE(left.after[1].item<double>(), 0.0);
  }

  void tridiagonalMatrices_data() {
    QTest::addColumn<int>("k");
    for (const int k : {1, 2, 3, 5, 8, 28, 60}) QTest::newRow(qPrintable(QString::number(k))) << k;
  }
  void tridiagonalMatrices() {
    QFETCH(int, k);
    constexpr int64_t rows = 11;
    Tensor diagonal = normal({rows, k}, 5), beside = normal({rows, k - 1}, 6);
    if (k > 2) {
      beside.select(0, 1).zero_();                   // falls apart
      beside.select(0, 2).select(0, k / 2).zero_();  // into two
      diagonal.select(0, 3).fill_(2);                // and some that are hard to tell apart
      beside.select(0, 3).fill_(1e-14);
      diagonal.select(0, 4).mul_(1e-120), beside.select(0, 4).mul_(1e-120);
      diagonal.select(0, 5).mul_(1e120), beside.select(0, 5).mul_(1e120);
    }
    Tensor dense = at::diag_embed(diagonal);
    if (k > 1) dense += at::diag_embed(beside, 1) + at::diag_embed(beside, -1);
    const TridiagonalEnds ends = tridiagonalEnds(diagonal, beside);
    const Tensor scale = dense.abs().amax({1, 2}).clamp_min(std::numeric_limits<double>::min()).unsqueeze(1);
    const Tensor exact = std::get<0>(at::linalg_eigh(dense / scale.unsqueeze(2)));
    const Tensor lowAndHigh = at::stack({exact.select(1, 0), exact.select(1, -1)}, 1);
    QVERIFY((ends.values / scale - lowAndHigh).abs().max().item<double>() < 1e-13);
    QVERIFY((ends.vectors.norm(2, 2) - 1).abs().max().item<double>() < 1e-14);
    const Tensor residual = at::bmm(ends.vectors, dense) - ends.vectors * ends.values.unsqueeze(2);
    QVERIFY((residual.abs().amax(2) / scale).max().item<double>() < 1e-13);
  }

  // Where a search ends after one step, the rest of the matrix repeats that step's value: the vector is the first.
  void ofEqualPartsTheFirst() {
    const Tensor diagonal = at::full({2, 5}, 0.7, torch::kFloat64), beside = at::zeros({2, 4}, torch::kFloat64);
    const Tensor first = at::eye(5, torch::kFloat64)[0].expand({2, 2, 5});
    QVERIFY(at::equal(tridiagonalEnds(diagonal, beside).vectors, first));
    QVERIFY(at::equal(tridiagonalEnds(diagonal * 0, beside).vectors, first));
  }

  // A batch of operators gives what each of them gives alone by the general kernels.
  void aBatchIsItsSamples() {
    constexpr int64_t rows = 6, size = 40, steps = 19;  // more than few
    const Tensor half = normal({rows, size, size}, 7), matrices = half + half.transpose(1, 2);
    const Tensor start = normaliseRows(normal({rows, size}, 8));
    Krylov all([&](const Tensor& v) { return at::bmm(matrices, v.unsqueeze(2)).squeeze(2); }, start, steps);
    for (int64_t i = 0; i < steps; ++i) all.advance();
    const RitzEnds together = all.ends();
    for (int64_t row = 0; row < rows; ++row) {
      Krylov one([&](const Tensor& v) { return at::mm(v, matrices[row]); }, start.narrow(0, row, 1), steps);
      for (int64_t i = 0; i < steps; ++i) one.advance();
      const RitzEnds alone = one.ends();
      QVERIFY(reference::relativeError(together.values[row], alone.values[0]) < 1e-12);
      QVERIFY((together.residual[row] - alone.residual[0]).abs().max().item<double>() < 1e-10);
    }
  }

  // Where the recurrence says that a vector has not drifted far, it has not; and the values are as right as from a
  // basis that is orthogonal throughout.
  void vectorsStayNearlyOrthogonal_data() {
    QTest::addColumn<bool>("single");
    QTest::addColumn<double>("decay");
    for (const bool single : {false, true})
      for (const double decay : {0.0, 0.2, 0.5, 0.7, 1.0})  // of the logarithm of one eigenvalue to the next
        QTest::addRow("%s, decay %g", single ? "single" : "double", decay) << single << decay;
  }
  void vectorsStayNearlyOrthogonal() {
    QFETCH(bool, single);
    QFETCH(double, decay);
    constexpr int64_t rows = 7, size = 120, steps = 40;
    const Tensor directions = std::get<0>(at::linalg_qr(normal({rows, size, size}, 9)));
    Tensor values = decay > 0 ? at::exp(at::arange(size, torch::kFloat64) * -decay) : at::linspace(1, 3, size);
    values = values.to(torch::kFloat64) * at::where(at::arange(size) % 3 == 0, -1, 1);
    const auto type = single ? torch::kFloat32 : torch::kFloat64;
    const Tensor exact = at::bmm(directions * values, directions.transpose(1, 2)), matrices = exact.to(type);
    Krylov krylov([&](const Tensor& v) { return at::bmm(matrices, v.unsqueeze(2)).squeeze(2); },
                  normaliseRows(normal({rows, size}, 10).to(type)), steps);
    while (krylov.steps() < steps) krylov.advance();
    const Tensor q = krylov.vectors(at::eye(steps, torch::kFloat64).expand({rows, steps, steps})).to(torch::kFloat64);
    const Tensor living = (q.norm(2, 2) > 0.5).to(torch::kFloat64);  // a search that is exhausted stands still
    const double epsilon = single ? std::numeric_limits<float>::epsilon() : std::numeric_limits<double>::epsilon();
    const double seen = (at::bmm(q, q.transpose(1, 2)) - at::diag_embed(living)).abs().max().item<double>();
    QVERIFY2(seen < std::sqrt(epsilon), qPrintable(QString::number(seen)));
    if (decay == 0) return;  // 40 steps do not reach the ends
    const Tensor found = krylov.ends().values, truth = std::get<0>(values.sort());
    const Tensor ends = at::stack({found.select(1, 0) - truth[0], found.select(1, -1) - truth[-1]});
    QVERIFY2(ends.abs().max().item<double>() < 30 * epsilon,
             qPrintable(QString::number(ends.abs().max().item<double>())));
  }
};

QTEST_GUILESS_MAIN(TestKrylovRows)
#include "test_krylov_rows.moc"
