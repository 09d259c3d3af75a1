// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of certificates that look at one ball, each against a slow independent form: minima over ball and box,
// proofs of eigenvalues, gram matrices by blocks, linear bounds, quadratic forms and their minima.
#include <torch/utils.h>

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <limits>

#include "model/base/random.h"
#include "model/robustness/bounds/ball/expansion.h"
#include "model/robustness/bounds/ball/largest_eigenvalue.h"
#include "model/robustness/bounds/ball/margins_of_label.h"
#include "model/robustness/bounds/ball/quadratic_minimum.h"
#include "model/robustness/bounds/ball/support_blocks.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Tensor uniform(std::vector<int64_t> sizes, double low, double high, uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  return at::empty(sizes, torch::kFloat64).uniform_(low, high, generator);
}

// Points of ball and box, N×d from the centre: corners, faces, small and large steps.
Tensor pointsOf(const Region& region, int64_t count, uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  const int64_t d = region.widest().size(0);
  const Tensor steps = at::empty({count, d}, torch::kFloat64).normal_(0, 1, generator);
  const Tensor size = at::empty({count, 1}, torch::kFloat64).uniform_(0, 1, generator);
  Tensor points = steps / at::linalg_vector_norm(steps, 2, 1, true) * region.epsilon() * size.pow(0.2);
  points.slice(0, 0, count / 2).copy_(steps.slice(0, 0, count / 2).sign() * region.epsilon());
  return region.inside(points);
}

// a·d over ball and box, by bisecting the multiplier of ‖d‖² to the last digit.
double slowLowest(const Tensor& a, const Region& region) {
  if (region.norm() == Norm::Linf) return -(a.abs() * region.widest()).sum().item<double>();
  const auto at = [&](double lambda) { return at::minimum(at::maximum(-a / lambda, region.lower()), region.upper()); };
  double low = 1e-12, high = 1e12;
  for (int i = 0; i < 300; ++i) {
    const double middle = std::sqrt(low * high);
    (at(middle).norm().item<double>() > region.epsilon() ? low : high) = middle;
  }
  return (a * at(high)).sum().item<double>();
}

}  // namespace

class TestBall : public QObject {
  Q_OBJECT

  static void addBothNorms() {
    QTest::addColumn<bool>("cube");
    QTest::newRow("linf") << true;
    QTest::newRow("l2") << false;
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void leastValuesOfLinearFunctions_data() { addBothNorms(); }
  void leastValuesOfLinearFunctions() {
    QFETCH(bool, cube);
    torch::NoGradGuard noGrad;
    for (const double epsilon : {0.01, 0.3, 1.0, 10.0}) {
      const Tensor x = uniform({40}, -0.3, 1.3, 3).clamp(0, 1);  // many at the ends of the box
      const Region region(x, epsilon, cube ? Norm::Linf : Norm::L2);
      Tensor rows = uniform({30, 40}, -1, 1, 4);
      rows.slice(0, 0, 10).mul_(rows.slice(0, 0, 10).gt(0.5));  // zeros are left out
      rows[29].zero_();
      const auto [low, high] = region.extremes(rows);
      const Tensor points = pointsOf(region, 200, 5), inputs = region.centre() + points;
      QVERIFY(inputs.min().item<double>() >= -1e-15 && inputs.max().item<double>() <= 1 + 1e-15);
      const Tensor distance = cube ? (inputs - x).abs().amax(1) : at::linalg_vector_norm(inputs - x, 2, 1);
      QVERIFY(distance.max().item<double>() <= epsilon * (1 + 1e-12));
      const Tensor values = at::mm(points, rows.t());
      QVERIFY((values >= low - 1e-13).all().item<bool>() && (values <= high + 1e-13).all().item<bool>());
      for (int64_t i = 0; i < 30; ++i) {
        const double slow = slowLowest(rows[i], region);
        QVERIFY2(std::abs(low[i].item<double>() - slow) <= 1e-9 * (1 + std::abs(slow)),
                 qPrintable(QString("%1 %2").arg(low[i].item<double>(), 0, 'g', 12).arg(slow, 0, 'g', 12)));
        const Tensor down = region.downhill(rows[i]);
        QVERIFY((down >= region.lower()).logical_and(down <= region.upper()).all().item<bool>());
        QVERIFY(cube || down.norm().item<double>() <= epsilon * (1 + 1e-12));
        QVERIFY(at::dot(rows[i], down).item<double>() <= 0.8 * slow);
      }
    }
  }

  void eigenvaluesAreProven() {
    torch::NoGradGuard noGrad;
    for (const int64_t n : {1, 2, 5, 40, 150}) {
      const Tensor half = uniform({n, std::max<int64_t>(1, n / 2)}, -1, 1, static_cast<uint64_t>(n));
      for (const Tensor& matrix : {at::mm(half, half.t()), at::mm(half, half.t()) - at::eye(n, half.options()) * 3}) {
        const double exact = at::linalg_eigvalsh(matrix).max().item<double>();
        const double proven = largestEigenvalueProven(matrix, 1e-4);
        QVERIFY(proven >= exact);
        if (exact > 0) QVERIFY2(proven <= exact * (1 + 1e-3), qPrintable(QString::number(proven / exact)));
        for (const double unit : {1e-60, 1e60})  // far beyond what float32 holds
          if (exact > 0) QVERIFY(std::abs(largestEigenvalueProven(matrix * unit, 1e-4) / (exact * unit) - 1) < 1e-3);
        const Tensor one = at::ones({n}, half.options());
        QVERIFY(provenBelow(matrix, one * (exact + 1e-6 * std::abs(exact) + 1e-9)));
        QVERIFY(!provenBelow(matrix, one * (exact - 1e-6 * std::abs(exact) - 1e-9)));
        const double found = largestEigenvalueFound([&](const Tensor& v) { return at::mv(matrix, v); }, n, 1e-4).value;
        QVERIFY(found <= std::max(exact, 0.0) * (1 + 1e-12));
      }
    }
    QCOMPARE(largestEigenvalueProven(at::zeros({3, 3}, torch::kFloat64), 1e-4), 0.0);
    const Tensor nothing = at::full({3, 3}, std::numeric_limits<double>::quiet_NaN(), torch::kFloat64);
    QVERIFY(!provenBelow(nothing, at::ones({3}, torch::kFloat64)));
    QVERIFY(std::isinf(largestEigenvalueProven(nothing, 1e-4)));
  }

  void gramMatricesByBlocksAreWhole() {
    torch::NoGradGuard noGrad;
    const Network network = makeDouble(
        R"({"input":[2,9,8],"classes":3,"operations":[{"op":"conv2d","out":5,"kernel":3,"stride":2,"padding":1},)"
        R"({"op":"relu"},{"op":"conv2d","out":4,"kernel":2},{"op":"flatten"},{"op":"linear","out":3}]})");
    for (const std::size_t i : {std::size_t{0}, std::size_t{2}}) {
      const Operation& convolution = *network.operations()[i];
      int64_t outputs = 1, inputs = 1;
      for (const int64_t extent : convolution.outputShape()) outputs *= extent;
      for (const int64_t extent : convolution.inputShape()) inputs *= extent;
      Shape sizes = convolution.outputShape();
      sizes.insert(sizes.begin(), outputs);
      const Tensor matrix = convolution.adjoint(at::eye(outputs, torch::kFloat64).reshape(sizes), {}).flatten(1);
      for (const Tensor& j : {matrix, matrix.t().contiguous(), uniform({20, inputs}, -1, 1, 3)}) {
        const Tensor w = uniform({j.size(0)}, -1, 2, 4);
        const Tensor dense = at::mm((j * w.unsqueeze(1)).t(), j);
        QVERIFY(at::allclose(SupportBlocks(j.ne(0)).gram(j, w), dense, 1e-12, 1e-12));
      }
    }
  }

  // Fully connected chains: every bound of the passes, by loops over single units and matrices alone.
  void linearBoundsAreThoseOfDenseMatrices_data() { addBothNorms(); }
  void linearBoundsAreThoseOfDenseMatrices() {
    QFETCH(bool, cube);
    const Network network = makeDouble(R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":6},)"
                                       R"({"op":"softplus","beta":4},{"op":"linear","out":7},{"op":"relu"},)"
                                       R"({"op":"linear","out":3}]})");
    torch::NoGradGuard noGrad;
    const auto p = network.parameters();
    const UnitGraph graph(network);
    const Tensor x = uniform({5}, 0, 1, 3);
    const Region region(x, cube ? 0.1 : 0.3, cube ? Norm::Linf : Norm::L2);
    const std::vector<Tensor> unknown;
    LinearPass pass(graph, region, unknown);
    pass.settleAll();
    // Lower bound of one row of the pre-activations of `layers` affine layers, going back by the given lines.
    struct Line {
      double lowSlope, lowStart, highSlope, highStart;
    };
    std::vector<std::vector<Line>> lines;
    const auto slow = [&](std::size_t layers, const Tensor& row, double constant) {
      Tensor a = row.clone();
      for (std::size_t l = layers; l-- > 0;) {
        constant += (a * p[2 * l + 1]).sum().item<double>();
        a = at::mv(p[2 * l].t(), a);
        if (l == 0) break;
        for (int64_t i = 0; i < a.size(0); ++i) {
          const Line& line = lines[l - 1][static_cast<std::size_t>(i)];
          const double v = a[i].item<double>();
          constant += v * (v > 0 ? line.lowStart : line.highStart);
          a[i] = v * (v > 0 ? line.lowSlope : line.highSlope);
        }
      }
      return constant + (a * region.centre()).sum().item<double>() + slowLowest(a, region);
    };
    const auto soft = [](double t) { return std::log1p(std::exp(-4 * std::abs(t))) / 4 + std::max(t, 0.0); };
    for (std::size_t l = 0; l < 2; ++l) {
      const int64_t units = graph.layers()[l].units;
      lines.emplace_back();
      for (int64_t i = 0; i < units; ++i) {
        Tensor unit = at::zeros({units}, torch::kFloat64);
        unit[i] = 1;
        const double low = slow(l + 1, unit, 0), high = -slow(l + 1, -unit, 0), middle = (low + high) / 2;
        QVERIFY(std::abs(pass.interval(l).low[i].item<double>() - low) < 1e-7);
        QVERIFY(std::abs(pass.interval(l).high[i].item<double>() - high) < 1e-7);
        Line line{};
        if (l == 0) {
          line.lowSlope = 1 / (1 + std::exp(-4 * middle)), line.lowStart = soft(middle) - line.lowSlope * middle;
          line.highSlope = (soft(high) - soft(low)) / (high - low), line.highStart = soft(low) - line.highSlope * low;
        } else {
          line.lowSlope = middle > 0 ? 1 : 0;
          line.highSlope = low >= 0 ? 1 : high <= 0 ? 0 : high / (high - low);
          line.highStart = low >= 0 || high <= 0 ? 0 : -line.highSlope * low;
        }
        lines.back().push_back(line);
      }
    }
    const Tensor rows = marginRows(1, 3), bounds = pass.lowest(rows);
    for (int64_t k = 0; k < 2; ++k) QVERIFY(std::abs(bounds[k].item<double>() - slow(3, rows[k], 0)) < 1e-6);
  }

  // Every reference network, max pooling and joins too: what the passes say of units and margins holds at every point.
  void linearBoundsHold_data() {
    QTest::addColumn<QString>("architecture");
    for (const Case& c : cases()) QTest::newRow(c.name.c_str()) << QString::fromStdString(c.architecture);
  }
  void linearBoundsHold() {
    QFETCH(QString, architecture);
    torch::NoGradGuard noGrad;
    const Network network = makeDouble(architecture.toStdString());
    const UnitGraph graph(network);
    QVERIFY(graph.unknown().empty());
    const std::vector<Tensor> unknown;
    for (const bool cube : {true, false})
      for (const double epsilon : {0.003, 0.05, 0.4}) {
        const Tensor x = makeBatch(network, 1, 8).x.flatten();
        const Region region(x, epsilon, cube ? Norm::Linf : Norm::L2);
        LinearPass pass(graph, region, unknown);
        pass.settleAll();
        const Tensor rows = marginRows(2, network.classes()), bounds = pass.lowest(rows);
        const Tensor points = pointsOf(region, 30, 9);
        double least = 1e9;
        for (int64_t i = 0; i < points.size(0); ++i) {
          const auto values = graph.values(region.centre() + points[i]);
          for (std::size_t l = 0; l < graph.layers().size(); ++l) {
            const Tensor& z = values[graph.layers()[l].before];
            QVERIFY((z >= pass.interval(l).low).all().item<bool>() && (z <= pass.interval(l).high).all().item<bool>());
          }
          const Tensor margins = at::mv(rows, values.back());
          QVERIFY((margins >= bounds).all().item<bool>());
          least = std::min(least, (margins - bounds).min().item<double>());
        }
        if (epsilon < 0.01) QVERIFY2(least < 0.2, qPrintable(QString::number(least)));  // and is not far away
      }
  }

  // The same of the expansion: m(p + d) ≥ m(p) − offset + g·d − dᵀQd/2, for each margin's own Q and for one below all.
  void quadraticFormsLieBelow_data() {
    QTest::addColumn<QString>("architecture");
    for (const Case& c : cases())
      if (c.name.find("-max") == std::string::npos)
        QTest::newRow(c.name.c_str()) << QString::fromStdString(c.architecture);
  }
  void quadraticFormsLieBelow() {
    QFETCH(QString, architecture);
    torch::NoGradGuard noGrad;
    const Network network = makeDouble(architecture.toStdString());
    const UnitGraph graph(network);
    const ExpansionPlan plan(graph);
    const std::vector<Tensor> unknown;
    const int64_t others = network.classes() - 1;
    for (const bool cube : {true, false})
      for (const double epsilon : {0.003, 0.05, 0.4})
        for (const bool cut : {true, false}) {
          const Tensor x = makeBatch(network, 1, 8).x.flatten();
          const Region region(x, epsilon, cube ? Norm::Linf : Norm::L2);
          MarginExpansion expansion(plan, region, 2);
          LinearPass lines(graph, region, unknown);
          lines.settleAll();
          expansion.settleAll(unknown, cut ? &lines : nullptr);
          std::vector<Tensor> forms;
          std::vector<int64_t> all;
          for (int64_t k = 0; k < others; ++k)
            forms.push_back(expansion.form(expansion.weights({k}))), all.push_back(k);
          const auto shares = expansion.weights(all);
          const Tensor together = expansion.form(shares), points = pointsOf(region, 30, 9);
          const Tensor rows = marginRows(2, network.classes());
          for (int64_t i = 0; i < points.size(0); ++i) {
            const Tensor d = points[i];
            const auto values = graph.values(region.centre() + d);
            for (std::size_t l = 0; l < graph.layers().size(); ++l) {
              const Tensor& z = values[graph.layers()[l].before];
              QVERIFY((z >= expansion.interval(l).low).all().item<bool>());
              QVERIFY((z <= expansion.interval(l).high).all().item<bool>());
            }
            const Tensor margins = at::mv(rows, values.back());
            const Tensor linear = expansion.values() - expansion.offsets() + at::mv(expansion.slopes(), d);
            for (int64_t k = 0; k < others; ++k) {
              const double own = linear[k].item<double>() -
                                 at::dot(d, at::mv(forms[static_cast<std::size_t>(k)], d)).item<double>() / 2;
              const double taken = at::dot(d, at::mv(together, d)).item<double>();
              const double shared = linear[k].item<double>() - taken / 2;
              QVERIFY(std::abs(expansion.formAt(shares, d) - taken) <= 1e-9 * (1 + std::abs(taken)));
              const double margin = margins[k].item<double>(), rounding = 1e-12 * (1 + std::abs(margin));
              QVERIFY2(margin >= own - rounding, qPrintable(QString("%1 %2").arg(margin).arg(own)));
              QVERIFY2(margin >= shared - rounding, qPrintable(QString("%1 %2").arg(margin).arg(shared)));
            }
          }
        }
  }

  // One hidden layer: at ε → 0 the form is −∇²m, whatever its signs.
  void smallBallsHaveTheHessian() {
    const Network network = makeDouble(R"({"input":[6],"classes":3,"operations":[{"op":"linear","out":9},)"
                                       R"({"op":"softplus","beta":3},{"op":"linear","out":3}]})");
    const Tensor x = makeBatch(network, 1, 8).x;
    const Tensor input = x.clone().requires_grad_(true);
    const Tensor z = network.logits(input);
    const Tensor g = torch::autograd::grad({z[0][0] - z[0][2]}, {input}, {}, true, true)[0].flatten();
    std::vector<Tensor> rows;
    for (int64_t i = 0; i < 6; ++i) rows.push_back(torch::autograd::grad({g[i]}, {input}, {}, true)[0].flatten());
    torch::NoGradGuard noGrad;
    const UnitGraph graph(network);
    const ExpansionPlan plan(graph);
    const std::vector<Tensor> unknown;
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const Region region(x.flatten(), 1e-7, norm);
      MarginExpansion expansion(plan, region, 0);
      expansion.settleAll(unknown);
      const Tensor hessian = at::stack(rows);
      QVERIFY(at::allclose(expansion.slopes()[1], g, 1e-6, 1e-6));
      QVERIFY(at::linalg_eigvalsh(hessian).min().item<double>() < 0 &&
              at::linalg_eigvalsh(hessian).max().item<double>() > 0);
      QVERIFY(at::allclose(expansion.form(expansion.weights({1})), -hessian, 1e-4,
                           1e-4 * hessian.abs().max().item<double>()));
    }
  }

  // Quadratic functions of three variables, against all points of a fine grid.
  void quadraticMinimaAreBoundedAndNear_data() { addBothNorms(); }
  void quadraticMinimaAreBoundedAndNear() {
    QFETCH(bool, cube);
    torch::NoGradGuard noGrad;
    double gaps = 0, plainGaps = 0;
    for (uint64_t trial = 0; trial < 20; ++trial) {
      const Tensor x = uniform({3}, 0, 1, trial), half = uniform({3, 3}, -1, 1, trial + 100);
      const Region region(x, 0.3, cube ? Norm::Linf : Norm::L2);
      // Some bend upwards as well.
      const Tensor q = at::mm(half, half.t()) * 3 - at::eye(3, half.options()) * (trial % 3 == 0 ? 0.5 : 0.0);
      const Tensor g = uniform({2, 3}, -1, 1, trial + 200);
      QuadraticMinimum minimum(q, region);
      QVERIFY(minimum.proven());
      const Tensor low = minimum.lowest(g, 30), plain = minimum.lowest(g, 0);
      const Tensor line = at::linspace(-1, 1, 61, torch::kFloat64);
      const Tensor grid = at::stack(at::meshgrid({line, line, line}, "ij"), 3).reshape({-1, 3}) * region.widest();
      const Tensor in =
          (grid >= region.lower() - 1e-12)
              .logical_and(grid <= region.upper() + 1e-12)
              .all(1)
              .logical_and(cube ? at::ones({grid.size(0)}, torch::kBool) : at::linalg_vector_norm(grid, 2, 1) <= 0.3);
      const Tensor points = grid.index({in});
      const Tensor form = (at::mm(points, q) * points).sum(1);
      QVERIFY(minimum.most() >= form.max().item<double>());
      for (int64_t k = 0; k < 2; ++k) {
        const double least = (at::mv(points, g[k]) - form / 2).min().item<double>();
        QVERIFY(low[k].item<double>() <= least && low[k].item<double>() >= plain[k].item<double>());
        gaps += least - low[k].item<double>();
        plainGaps += least - plain[k].item<double>();
      }
    }
    QVERIFY2(gaps < 0.7 * plainGaps, qPrintable(QString("%1 %2").arg(gaps).arg(plainGaps)));
    QVERIFY2(gaps / 40 < 0.03, qPrintable(QString::number(gaps / 40)));
  }

  void squaresOfFewRowsHaveTheBoundOfTheirForm_data() { addBothNorms(); }
  void squaresOfFewRowsHaveTheBoundOfTheirForm() {
    QFETCH(bool, cube);
    torch::NoGradGuard noGrad;
    const Region region(uniform({30}, 0, 1, 3), 0.2, cube ? Norm::Linf : Norm::L2);
    const Tensor a = uniform({7, 30}, -1, 1, 4), points = pointsOf(region, 2000, 5);
    const double most = mostOfSquares(a, region), seen = at::mm(points, a.t()).square().sum(1).max().item<double>();
    QuadraticMinimum whole(at::mm(a.t(), a), region);
    QVERIFY(whole.proven());
    QVERIFY(most >= seen && whole.most() >= seen);
    QVERIFY2(std::abs(most / whole.most() - 1) < 0.01, qPrintable(QString::number(most / whole.most())));
  }
};

QTEST_GUILESS_MAIN(TestBall)
#include "test_ball.moc"
