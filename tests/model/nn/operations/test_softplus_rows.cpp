// SPDX-License-Identifier: GPL-3.0-or-later
// Softplus and its derivative in float against the formulas in double precision.
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>

#include "model/base/random.h"
#include "model/nn/operations.h"
#include "model/nn/operations/softplus_rows.h"

using namespace hessianlab;
using torch::Tensor;

class TestSoftplusRows : public QObject {
  Q_OBJECT

  static Tensor exactValue(const Tensor& a, double beta) {
    const Tensor t = a.to(torch::kFloat64) * beta;
    return (t.clamp_min(0) + at::log1p(at::exp(-t.abs()))) / beta;
  }
  static Tensor exactFirst(const Tensor& a, double beta) { return 1 / (1 + at::exp(a.to(torch::kFloat64) * -beta)); }

 private Q_SLOTS:
  void agreesWithDouble_data() {
    QTest::addColumn<double>("beta");
    for (const double beta : {0.01, 0.5, 1.0, 8.0, 10.0, 1e4}) QTest::newRow(qPrintable(QString::number(beta))) << beta;
  }
  void agreesWithDouble() {
    QFETCH(double, beta);
    beta = static_cast<float>(beta);  // as a float has it
    // βa from −95 to 95, and close to 0; a is rounded before, as βa is then.
    const Tensor wide = at::linspace(-95, 95, 200001, torch::kFloat64),
                 near = at::linspace(-0.1, 0.1, 20001, torch::kFloat64);
    const Tensor a = (at::cat({wide, near}) / beta).to(torch::kFloat32);
    const ValueAndSlope both = softplusRows(a, beta, true);
    constexpr double kEpsilon = std::numeric_limits<float>::epsilon();
    const Tensor t = a.to(torch::kFloat64) * beta;
    // Far from 0 the rounding of βa itself moves e^−|βa| by up to |βa| ε / 2.
    const Tensor allowed = t.clamp_max(0).abs() * (kEpsilon / 2) + 3 * kEpsilon;
    const auto within = [&](const Tensor& got, const Tensor& exact) {
      const Tensor off = (got.to(torch::kFloat64) / exact - 1).abs(), tiny = (t < -79.9) | (exact < 2e-38);
      return ((off <= allowed) | (tiny & (got >= 0) & (got < 2e-35 * std::max(1.0, 1 / beta)))).all().item<bool>();
    };
    QVERIFY(within(both.value, exactValue(a, beta)));
    QVERIFY(within(both.first, exactFirst(a, beta)));
    QVERIFY(at::equal(softplusRows(a, beta, false).value, both.value));
    QVERIFY(at::equal(both.value.masked_select(a * beta > 40), a.masked_select(a * beta > 40)));
  }

  void whatIsNotFiniteStays() {
    constexpr float kInfinity = std::numeric_limits<float>::infinity();
    const Tensor a = torch::tensor({kInfinity, -kInfinity, std::nanf(""), 1e38F, -1e38F});
    const ValueAndSlope both = softplusRows(a, 8, true);
    const auto at = [](const Tensor& t, int64_t i) { return t[i].item<float>(); };
    QVERIFY(at(both.value, 0) == kInfinity && at(both.value, 1) == 0 && std::isnan(at(both.value, 2)));
    QVERIFY(at(both.first, 0) == 1 && at(both.first, 1) == 0 && std::isnan(at(both.first, 2)));
    QVERIFY(at(both.value, 3) == 1e38F && at(both.value, 4) == 0 && at(both.first, 3) == 1 && at(both.first, 4) == 0);
  }

  // A value does not depend on its neighbours, nor on where it lies.
  void everyPlaceIsTheSame() {
    for (const int64_t count : {1, 3, 8, 9, 31}) {
      const Tensor a = at::linspace(-2, 2, count, torch::kFloat32);
      const ValueAndSlope both = softplusRows(a, 8, true);
      for (int64_t i = 0; i < count; ++i) {
        const ValueAndSlope alone = softplusRows(a.narrow(0, i, 1), 8, true);
        QVERIFY(at::equal(alone.value, both.value.narrow(0, i, 1)) &&
                at::equal(alone.first, both.first.narrow(0, i, 1)));
      }
    }
    const Tensor images = at::randn({3, 5, 4, 2}), channelsLast = images.contiguous(at::MemoryFormat::ChannelsLast);
    const ValueAndSlope both = softplusRows(channelsLast, 8, true);
    QVERIFY(both.value.strides() == channelsLast.strides());
    QVERIFY(at::equal(both.value, softplusRows(images, 8, true).value));
    const Tensor view = images.slice(3, 0, 2, 2);  // with gaps
    QVERIFY(at::equal(softplusRows(view, 8, true).first, softplusRows(view.contiguous(), 8, true).first));
  }

  // The plain way back takes the derivative that came with the value; one that is to be differentiated again is a
  // graph.
  void derivativesOfEveryOrder() {
    const auto operation = makeOperation(nlohmann::json::parse(R"({"op":"softplus","beta":8})"), {{11}});
    const Tensor a = at::linspace(-0.5, 0.5, 22, torch::kFloat32).reshape({2, 11}).requires_grad_();
    torch::Generator generator = makeGenerator(1);
    const Tensor value = operation->forward(a), weights = at::empty_like(a.detach()).normal_(0, 1, generator);
    const Tensor plain = torch::autograd::grad({value}, {a}, {weights}, true, false)[0];
    const Tensor first = torch::autograd::grad({value}, {a}, {weights}, true, true)[0];
    const Tensor second = torch::autograd::grad({first.sum()}, {a}, {}, true, true)[0];
    const Tensor third = torch::autograd::grad({second.sum()}, {a})[0];
    const Tensor s = exactFirst(a.detach(), 8), s2 = 8 * s * (1 - s), s3 = 8 * (1 - 2 * s) * s2;
    const auto close = [](const Tensor& got, const Tensor& exact) {
      return (got.detach().to(torch::kFloat64) - exact).abs().max().item<double>() <
             1e-6 * exact.abs().max().item<double>();
    };
    QVERIFY(close(plain, weights * s) && close(first, weights * s));
    QVERIFY(close(second, weights * s2) && close(third, weights * s3));
    QVERIFY(!plain.requires_grad());
  }
};

QTEST_GUILESS_MAIN(TestSoftplusRows)
#include "test_softplus_rows.moc"
