// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of activations on an interval, against fine grids.
#include <QtTest>
#include <cmath>

#include "model/base/random.h"
#include "model/nn/network.h"
#include "model/robustness/bounds/ball/unit_curve.h"

using namespace hessianlab;
using torch::Tensor;

namespace {

constexpr int64_t kIntervals = 200, kPoints = 1601;

Network networkOfUnit(const std::string& spec) {
  return Network(R"({"input":[2],"classes":2,"operations":[)" + spec + "]}", 1).to(torch::kFloat64);
}

// Intervals of widths from 1e-6 to 10, far from 0 and around it, with a point c in each, often at an end or at 0.
struct Intervals {
  Tensor c, l, u, t, away;  // t: points × intervals, from l to u
};

Intervals someIntervals(uint64_t seed) {
  torch::Generator generator = makeGenerator(seed);
  const Tensor width = at::pow(10, at::empty({kIntervals}, torch::kFloat64).uniform_(-6, 1, generator));
  const Tensor middle = at::empty({kIntervals}, torch::kFloat64).normal_(0, 2, generator);
  middle.slice(0, 0, 60).mul_(0.01);
  Intervals all;
  all.l = middle - width / 2, all.u = middle + width / 2;
  const Tensor share = at::empty({kIntervals}, torch::kFloat64).uniform_(0, 1, generator);
  share.slice(0, 0, 20).zero_(), share.slice(0, 100, 120).fill_(1);
  all.c = at::minimum(at::maximum(all.l + share * width, all.l), all.u);
  const Tensor zero = at::zeros_like(all.c).clamp(all.l, all.u);
  all.c.slice(0, 20, 40).copy_(zero.slice(0, 20, 40));
  all.t = all.l + at::linspace(0, 1, kPoints, torch::kFloat64).unsqueeze(1) * (all.u - all.l);
  all.t = at::minimum(at::maximum(all.t, all.l), all.u);
  all.away = all.t - all.c;
  return all;
}

}  // namespace

class TestUnitCurve : public QObject {
  Q_OBJECT

  static void addUnits() {
    QTest::addColumn<QString>("spec");
    for (const char* spec :
         {R"("relu")", R"("leaky_relu","slope":0.2)", R"("leaky_relu","slope":1.7)", R"("softplus","beta":1)",
          R"("softplus","beta":8)", R"("softplus","beta":60)", R"("tanh")", R"("sigmoid")", R"("elu","alpha":1)",
          R"("elu","alpha":0.4)", R"("elu","alpha":1.3)", R"("silu")", R"("gelu")", R"("gelu_tanh")"})
      QTest::newRow(spec) << QStringLiteral(R"({"op":%1})").arg(QLatin1String(spec));
  }

 private Q_SLOTS:
  void linesSecantsAndRangesHold_data() { addUnits(); }
  void linesSecantsAndRangesHold() {
    QFETCH(QString, spec);
    torch::NoGradGuard noGrad;
    const Network network = networkOfUnit(spec.toStdString());
    const auto curve = UnitCurve::of(*network.operations()[0]);
    QVERIFY(curve);
    const Intervals at = someIntervals(3);
    const Tensor f = curve->value(at.t), fc = curve->value(at.c);

    const UnitLines lines = curve->lines(at.l, at.u);
    const Tensor below = f - lines.lowSlope * at.t - lines.lowStart,
                 above = lines.highSlope * at.t + lines.highStart - f;
    QVERIFY(below.min().item<double>() >= 0 && above.min().item<double>() >= 0);
    // Neither is far away: where the interval is short they enclose what a curve of that bend needs.
    const Tensor width = at.u - at.l, gap = (below + above).amax(0);
    QVERIFY((gap <= width * 2 + 1e-9).all().item<bool>());

    const auto [low, high] = curve->range(at.l, at.u);
    QVERIFY((f >= low).all().item<bool>() && (f <= high).all().item<bool>());
    QVERIFY(((f.amin(0) - low) < 1e-3 * width + 1e-9).all().item<bool>());
    QVERIFY(((high - f.amax(0)) < 1e-3 * width + 1e-9).all().item<bool>());

    const UnitSecants secants = curve->secants(at.c, at.l, at.u);
    const Tensor far = at.away.abs() > 1e-4;
    const Tensor secant = (f - fc) / at::where(far, at.away, at::ones_like(at.away));
    const Tensor off = at::where(far, (secant - secants.middle).abs() - secants.half, -at::ones_like(f));
    QVERIFY2(off.max().item<double>() <= 1e-11, qPrintable(QString::number(off.max().item<double>())));
    const Tensor low2 = at::where(far, secant, at::full_like(f, 1e9)).amin(0);
    const Tensor high2 = at::where(far, secant, at::full_like(f, -1e9)).amax(0);
    const Tensor wide = (width > 0.01).logical_and(width < 2);  // where the grid comes near the ends of the secants
    const Tensor loose = at::where(wide, secants.half * 2 - (high2 - low2), at::zeros_like(width));
    QVERIFY2(loose.max().item<double>() < (spec.contains("elu\",\"alpha\":1.3") ? 0.5 : 0.03),
             qPrintable(QString::number(loose.max().item<double>())));
  }

  void parabolasHoldAndAreNotFarOff_data() { addUnits(); }
  void parabolasHoldAndAreNotFarOff() {
    QFETCH(QString, spec);
    torch::NoGradGuard noGrad;
    const Network network = networkOfUnit(spec.toStdString());
    const auto curve = UnitCurve::of(*network.operations()[0]);
    const Intervals at = someIntervals(5);
    const Tensor r = curve->value(at.t) - curve->value(at.c) - curve->slope(at.c) * at.away;
    const UnitParabolas p = curve->parabolas(at.c, at.l, at.u);
    const Tensor squares = at.away.square() / 2, rounding = curve->value(at.t).abs() * 1e-15 + 1e-15;
    const Tensor over = p.offsetOver + p.over * squares - r, under = r - p.offsetUnder - p.under * squares;
    QVERIFY2((over >= -rounding).all().item<bool>(), qPrintable(QString::number(over.min().item<double>())));
    QVERIFY2((under >= -rounding).all().item<bool>(), qPrintable(QString::number(under.min().item<double>())));
    const bool kinked = network.operations()[0]->limits().bend > 1e300;
    if (kinked) {
      QVERIFY(p.offsetOver.max().item<double>() > 0 || p.offsetUnder.min().item<double>() < 0);
      return;
    }
    QVERIFY(p.offsetOver.eq(0).all().item<bool>() && p.offsetUnder.eq(0).all().item<bool>());
    // 2r/Δ² on the grid, where it is not rounding: its extremes are those of the parabolas, but for the slack.
    const double scale = network.operations()[0]->limits().bend * 4;
    const Tensor far = at.away.abs() * std::max(scale, 1.0) > 0.02;
    const Tensor phi = r * 2 / at::where(far, at.away.square(), at::ones_like(r));
    const Tensor most = at::where(far, phi, at::full_like(r, -1e9)).amax(0);
    const Tensor least = at::where(far, phi, at::full_like(r, 1e9)).amin(0);
    const Tensor width = (at.u - at.l) * std::max(scale, 1.0);
    const Tensor tells = (width > 0.3).logical_and(width < 4).logical_and(at.c != 0);  // where ELU's σ'' jumps
    QVERIFY(tells.sum().item<int64_t>() > 10);
    const double allowed = network.operations()[0]->limits().bend * 0.1;
    QVERIFY((at::where(tells, p.over - most, at::zeros_like(most)) < allowed).all().item<bool>());
    QVERIFY((at::where(tells, least - p.under, at::zeros_like(most)) < allowed).all().item<bool>());
  }

  // The tangent at the middle and the secant, as CROWN has them.
  void linesOfConvexUnitsAreTangentAndSecant() {
    torch::NoGradGuard noGrad;
    const Network network = networkOfUnit(R"({"op":"softplus","beta":8})");
    const auto curve = UnitCurve::of(*network.operations()[0]);
    const Intervals at = someIntervals(7);
    const Tensor wide = at.u - at.l > 1e-3;
    const auto soft = [](double t) { return std::log1p(std::exp(-std::abs(8 * t))) / 8 + std::max(t, 0.0); };
    const UnitLines lines = curve->lines(at.l, at.u);
    for (int64_t i = 0; i < kIntervals; ++i) {
      if (!wide[i].item<bool>()) continue;
      const double l = at.l[i].item<double>(), u = at.u[i].item<double>(), middle = (l + u) / 2;
      const double tangent = 1 / (1 + std::exp(-8 * middle)), secant = (soft(u) - soft(l)) / (u - l);
      QVERIFY(std::abs(lines.lowSlope[i].item<double>() - tangent) < 1e-12);
      QVERIFY(std::abs(lines.lowStart[i].item<double>() - (soft(middle) - tangent * middle)) < 1e-9);
      QVERIFY(std::abs(lines.highSlope[i].item<double>() - secant) < 1e-11);
      QVERIFY(std::abs(lines.highStart[i].item<double>() - (soft(l) - secant * l)) < 1e-9);
    }
    const Network kinked = networkOfUnit(R"({"op":"relu"})");
    const auto relu = UnitCurve::of(*kinked.operations()[0]);
    const Tensor l = torch::tensor({-1.0, -2.0, 1.0, -3.0}, torch::kFloat64),
                 u = torch::tensor({2.0, 1.0, 2.0, -1.0}, torch::kFloat64);
    const UnitLines of = relu->lines(l, u);
    QVERIFY(at::allclose(of.lowSlope, torch::tensor({1.0, 0.0, 1.0, 0.0}, torch::kFloat64)));
    QVERIFY(at::allclose(of.highSlope, torch::tensor({2.0 / 3, 1.0 / 3, 1.0, 0.0}, torch::kFloat64)));
    QVERIFY(at::allclose(of.highStart, torch::tensor({2.0 / 3, 2.0 / 3, 0.0, 0.0}, torch::kFloat64)));
  }

  void nothingIsSaidOfOthers() {
    for (const char* spec :
         {R"({"op":"linear","out":2})", R"({"op":"piecewise_linear","knots":[0],"slopes":[0,1],"start":0})"})
      QVERIFY(!UnitCurve::of(*networkOfUnit(spec).operations()[0]));
  }
};

QTEST_GUILESS_MAIN(TestUnitCurve)
#include "test_unit_curve.moc"
