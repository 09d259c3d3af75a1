// SPDX-License-Identifier: GPL-3.0-or-later
// Bounds against what is known exactly: attacks (no certificate may lie beyond what they find), linear networks, dense
// matrices and Hessians, kinks.
#include <QtTest>
#include <cmath>
#include <limits>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/curvature/input_hessian.h"
#include "model/robustness/bounds.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"
#include "model/robustness/bounds/rounding.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// Inputs labelled with the network's own prediction.
Batch rightBatch(const Network& network, int64_t rows, uint64_t seed = 3) {
  torch::NoGradGuard noGrad;
  Batch batch = makeBatch(network, rows, seed);
  batch.y = network.logits(batch.x).argmax(1);
  return batch;
}

std::vector<BoundCurve> boundsOf(const Network& network, const Batch& batch, Norm norm) {
  JobControl control;
  return measureBounds(network, batch.x, batch.y, norm, {0, 0.01, 0.1, 1}, control);
}

const BoundCurve* named(const std::vector<BoundCurve>& curves, const std::string& name) {
  for (const BoundCurve& curve : curves)
    if (curve.name == name) return &curve;
  return nullptr;
}

}  // namespace

class TestBounds : public QObject {
  Q_OBJECT

  int64_t brokenPairs_ = 0;  // of a bound and an adversarial input it was held against

 private Q_SLOTS:
  // z₀ − z₁ = x₀ − x₁ as the difference of values of 1e13, of which even double keeps three digits behind the point.
  // The exact distance to the boundary is |x₀ − x₁|/√2; no certificate may lie beyond it.
  void differencesOfLargeValuesCertifyNoMoreThanIsTrue_data() {
    QTest::addColumn<QString>("between");
    QTest::newRow("linear") << "";
    QTest::newRow("with kinks") << R"({"op":"relu"},)";
  }
  void differencesOfLargeValuesCertifyNoMoreThanIsTrue() {
    QFETCH(QString, between);
    const Network network = makeDouble(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2},)" +
                                           between.toStdString() + R"({"op":"linear","out":2}]})",
                                       1);
    torch::NoGradGuard noGrad;
    network.parameters()[0].copy_(at::eye(2));
    network.parameters()[1].fill_(1e13);
    network.parameters()[2].copy_(torch::tensor({{1.0, -1.0}, {0.0, 0.0}}, torch::kFloat64));
    network.parameters()[3].zero_();
    torch::Generator generator = makeGenerator(4);
    Tensor x = at::empty({400, 2}, torch::kFloat64).uniform_(0.2, 0.8, generator);
    const Tensor small = at::empty({400}, torch::kFloat64).uniform_(-0.01, 0.01, generator);
    x.slice(0, 0, 300).select(1, 1).copy_(x.slice(0, 0, 300).select(1, 0) + small.slice(0, 0, 300));
    Batch batch{x, network.logits(x).argmax(1)};
    const Tensor truth = (x.select(1, 0) - x.select(1, 1)).abs() / std::sqrt(2.0);
    int certificates = 0, positive = 0;
    for (const BoundCurve& curve : boundsOf(network, batch, Norm::L2)) {
      if (!curve.certificate) continue;
      ++certificates;
      for (int64_t i = 0; i < 400; ++i) {
        const double radius = curve.radius[static_cast<std::size_t>(i)];
        QVERIFY2(radius <= truth[i].item<double>(),
                 qPrintable(QString("%1 %2").arg(radius).arg(truth[i].item<double>())));
        positive += radius > 0;
      }
    }
    QVERIFY(certificates >= 2 && positive > 100);
  }

  void theRunningErrorHoldsAndIsNotFarOff() {
    const Network network = makeDouble(cases()[0].architecture, 3);
    torch::NoGradGuard noGrad;
    const Batch batch = makeBatch(network, 50);
    const auto along = roundingAlong(network, batch.x);
    QCOMPARE(along.size(), network.operations().size() + 1);
    // The same network in single precision rounds 2²⁹ times as coarsely: there the error can be seen.
    const Network single = network.to(torch::kFloat32);
    const Tensor x = batch.x.to(torch::kFloat32), exact = single.to(torch::kFloat64).logits(x.to(torch::kFloat64));
    const Tensor seen = (single.logits(x).to(torch::kFloat64) - exact).abs();
    const Tensor bound = along.back().error * std::pow(2.0, 29);
    QVERIFY((seen <= bound).all().item<bool>());
    QVERIFY(bound.max().item<double>() < 1000 * seen.max().item<double>());
  }

  // Every kind of network of the reference cases, three draws each, both norms, 20 samples, attacks at eight radii:
  // some thousands of pairs. Where an attack succeeds within a radius, no certificate may reach beyond it.
  void noCertificateLiesBeyondAnAttack_data() {
    QTest::addColumn<QString>("architecture");
    for (const Case& c : cases()) QTest::newRow(c.name.c_str()) << QString::fromStdString(c.architecture);
  }
  void noCertificateLiesBeyondAnAttack() {
    QFETCH(QString, architecture);
    int64_t broken = 0;
    for (const double scale : {1.0, 2.0}) {
      const Network network = makeDouble(architecture.toStdString(), scale);
      for (const Norm norm : {Norm::Linf, Norm::L2}) {
        const Batch batch = rightBatch(network, 20, scale > 1 ? 5 : 6);
        const auto curves = boundsOf(network, batch, norm);
        QVERIFY(named(curves, "lipschitz"));
        for (const BoundCurve& curve : curves) {
          QCOMPARE(curve.radius.size(), std::size_t{20});
          for (const double r : curve.radius)  // the loss may lie above log 2 where the prediction is right
            QVERIFY(r > 0 || curve.name == "second-order-loss");
        }
        const auto attack = makeAttack("pgd", norm, {{"steps", 20.0}, {"loss", std::string("margin")}});
        for (const double epsilon : {0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 1.0}) {
          AttackTask task{batch.x, batch.y, epsilon, std::vector<uint64_t>(20, 7), {}};
          const Perturbed found = attack->run(network, task);
          const Tensor distance = norm == Norm::Linf ? found.distanceLinf : found.distanceL2;
          for (const BoundCurve& curve : curves)
            for (int64_t i = 0; i < 20; ++i) {
              if (!found.success[i].item<bool>()) continue;
              ++broken;
              if (curve.certificate)
                QVERIFY2(curve.radius[static_cast<std::size_t>(i)] <= distance[i].item<double>(), curve.name.c_str());
            }
        }
      }
    }
    brokenPairs_ += broken;
  }

  // Some networks are too flat for an attack to break; all together must have been put to the test.
  void theAttacksHaveSucceededOftenEnough() {
    QVERIFY2(brokenPairs_ > 5000, qPrintable(QString::number(brokenPairs_)));
  }

  // One linear layer: the distance to the nearest boundary is m_k / ‖w_y − w_k‖*, and every bound on layers is that.
  void linearNetworksAreExact() {
    const Network network = makeDouble(R"({"input":[5],"classes":4,"operations":[{"op":"linear","out":4}]})");
    const Batch batch = rightBatch(network, 30);
    torch::NoGradGuard noGrad;
    const Tensor w = network.parameters()[0], z = network.logits(batch.x);
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const auto curves = boundsOf(network, batch, norm);
      for (const char* name : {"lipschitz", "linear-region", "second-order-margin", "second-order-margin-upper"}) {
        const BoundCurve* curve = named(curves, name);
        QVERIFY2(curve, name);
        for (int64_t i = 0; i < 30; ++i) {
          double exact = std::numeric_limits<double>::infinity();
          const auto y = batch.y[i].item<int64_t>();
          for (int64_t k = 0; k < 4; ++k) {
            if (k == y) continue;
            const Tensor row = w[y] - w[k];
            const double dual = (norm == Norm::L2 ? row.norm() : row.abs().sum()).item<double>();
            exact = std::min(exact, (z[i][y] - z[i][k]).item<double>() / dual);
          }
          QVERIFY2(std::abs(curve->radius[static_cast<std::size_t>(i)] - exact) < 1e-8 * exact, name);
        }
      }
    }
  }

  // m − s r − ½K r² = 0: where a parabola with that slope and the largest bend first reaches 0.
  void reachIsTheNearestRootOfAParabola() {
    torch::Generator generator = makeGenerator(3);
    const Tensor m = at::empty({1000}, torch::kFloat64).uniform_(0, 2, generator);
    const Tensor s = at::empty_like(m).uniform_(0, 3, generator), k = at::empty_like(m).uniform_(0, 5, generator);
    const Tensor r = secondOrderReach(m, s, k);
    QVERIFY((m - s * r - k * r * r * 0.5).abs().max().item<double>() < 1e-12);
    const Tensor most = secondOrderReachAtMost(m, s, k);
    const Tensor reached = most.isfinite().nonzero().squeeze(1);
    QVERIFY(reached.numel() > 100 && reached.numel() < 1000);
    const auto these = [&reached](const Tensor& t) { return t.index_select(0, reached); };
    QVERIFY(
        (these(m) - these(s) * these(most) + these(k) * these(most) * these(most) * 0.5).abs().max().item<double>() <
        1e-12);
    QVERIFY((most >= r).all().item<bool>());
    QVERIFY(((s * s < k * m * 2) == most.isinf()).all().item<bool>());
    const Tensor one = at::ones({1}, torch::kFloat64), zero = at::zeros({1}, torch::kFloat64);
    QVERIFY(secondOrderReach(one, zero, zero).isinf().all().item<bool>());
    QCOMPARE(secondOrderReach(one, one * 2, zero).item<double>(), 0.5);
    QCOMPARE(secondOrderReach(zero, zero, one).item<double>(), 0.0);
  }

  void certificatesApplyWhereTheirAssumptionsHold() {
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const auto curves = boundsOf(network, rightBatch(network, 2), Norm::L2);
      const bool maxima = c.name.find("-max") != std::string::npos;
      // ELU with α ≠ 1, as in these cases, has a kink.
      const bool bends = network.smooth() && !c.name.starts_with("elu");
      QVERIFY2((named(curves, "curvature") != nullptr) == (bends && !maxima), c.name.c_str());
      const bool flat = c.name.ends_with("-mlp") || c.name.ends_with("-branches");
      QVERIFY2((named(curves, "linear-region") != nullptr) == (!network.smooth() && flat), c.name.c_str());
      QVERIFY(named(curves, "second-order-loss") && named(curves, "second-order-margin"));
      for (const BoundCurve& curve : curves) QCOMPARE(curve.certificate, !curve.name.starts_with("second-order"));
    }
  }

  void whatDoesNotApplySaysWhy() {
    const auto reasons = [](const std::string& architecture) {
      const Network network = makeDouble(architecture);
      const Batch batch = rightBatch(network, 2);
      JobControl control;
      std::vector<std::string> why;
      measureBounds(network, batch.x, batch.y, Norm::L2, {0.1}, control, &why);
      return why;
    };
    QCOMPARE(reasons(cases()[1].architecture),  // relu-cnn-max
             (std::vector<std::string>{"The bound 'curvature' does not apply: 'relu' can bend without limit.",
                                       "The bound 'linear-region' does not apply: the gradients of all units of "
                                       "'conv2d' are too many."}));
    QCOMPARE(reasons(R"({"input":[3],"classes":3,"operations":[{"op":"linear","out":3},{"op":"tanh"}]})"),
             (std::vector<std::string>{"The bound 'lipschitz' does not apply: the last operation is not affine.",
                                       "The bound 'curvature' does not apply: the last operation is not affine.",
                                       "The bound 'linear-region' does not apply: 'tanh' bends everywhere."}));
  }

  // No eigenvalue of ∇²(z_i − z_j), by plain autograd at inputs all over the box, exceeds the provable K.
  void marginsNeverBendMoreThanIsProven() {
    int64_t checked = 0;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture, 1.5);
      if (!network.smooth() || c.name.starts_with("elu") || c.name.find("-max") != std::string::npos) continue;
      const Tensor proven = provableCurvature(LayerBounds(network));
      const Tensor input = makeBatch(network, 25).x.requires_grad_(true);
      const Tensor z = network.logits(input);
      for (int64_t k = 1; k < network.classes(); ++k) {
        const Tensor g =
            torch::autograd::grad({(z.select(1, 0) - z.select(1, k)).sum()}, {input}, {}, true, true)[0].flatten(1);
        std::vector<Tensor> rows;
        for (int64_t i = 0; i < g.size(1); ++i)
          rows.push_back(torch::autograd::grad({g.select(1, i).sum()}, {input}, {}, true)[0].flatten(1));
        const double largest = at::linalg_eigvalsh(at::stack(rows, 1)).abs().max().item<double>();
        QVERIFY(largest > 0);
        QVERIFY2(largest <= proven[0][k].item<double>(), c.name.c_str());
        ++checked;
      }
    }
    QVERIFY(checked > 20);
  }

  // Exact where the matrix is small, above σ_max where it is only bounded.
  void spectralNormsAreNeverTooSmall() {
    for (const char* spec :
         {R"({"op":"conv2d","out":3,"kernel":3})", R"({"op":"conv2d","out":4,"kernel":3,"stride":2,"padding":2})",
          R"({"op":"conv2d","out":2,"kernel":2,"stride":3})", R"({"op":"avg_pool2d","kernel":3,"stride":2})",
          R"({"op":"avg_pool2d","kernel":2})", R"({"op":"normalise","mean":[0.1,0.2],"std":[0.3,0.5]})",
          R"({"op":"conv2d","out":4,"kernel":3,"padding":2,"dilation":2})",
          R"({"op":"conv2d","out":6,"kernel":3,"stride":2,"padding":1,"groups":2})",
          R"({"op":"avg_pool2d","kernel":3,"stride":2,"padding":1})", R"({"op":"channel_affine","scale":1.7})"}) {
      const Network network = makeDouble(std::string(R"({"input":[2,7,6],"classes":3,"operations":[)") + spec +
                                         R"(,{"op":"flatten"},{"op":"linear","out":3}]})");
      torch::NoGradGuard noGrad;
      const LayerBounds layers(network);
      const Layer& layer = layers.hidden().front();
      const Tensor unit = at::eye(84, torch::kFloat64).reshape({84, 2, 7, 6});
      const double exact = at::linalg_svdvals(layer.operation->tangent(unit, {}).flatten(1)).max().item<double>();
      QVERIFY2(std::abs(layer.stretch - exact) < 1e-8 * exact, spec);
      const auto& affine = dynamic_cast<const AffineOperation&>(*layer.operation);
      const double bound = spectralNormBound(affine, *layer.absolute, 0);
      QVERIFY2(bound >= exact, spec);
      QVERIFY2(bound < 4 * exact, spec);
      const Tensor wide = at::ones({1, 2, 7, 6}, torch::kFloat64);
      QVERIFY((layer.spread(wide) >= layer.operation->tangent(wide, {}).abs() - 1e-12).all().item<bool>());
    }
  }

  // Graphs small enough to see through: what is proven is what the formula of the whole says.
  void stretchesOfGraphsAddUp() {
    const auto stretchOf = [](const std::string& join, const std::string& last) {
      Network network = makeDouble(
          R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":3,"name":"a"},{"op":"linear","out":3,"name":"b"},
            {"op":"linear","out":3,"inputs":["a"],"name":"c"},{"op":")" +
          join + R"(","inputs":["a","b","c"]})" + last + "]}");
      torch::NoGradGuard noGrad;
      double size = 2;
      for (auto& [name, parameter] : network.namedParameters()) {  // multiples of the identity: 2, 3, 5
        if (name == "3.weight") break;
        parameter.zero_();
        if (name.ends_with("weight")) parameter.fill_diagonal_(size), size = size == 3 ? 5 : 3;
      }
      return LayerBounds(network).stretchBefore(network.operations().size() - 1);
    };
    // a = 2x, b = 6x, c = 10x
    QVERIFY(std::abs(stretchOf("add", R"(,{"op":"linear","out":2})") - 18) < 1e-7);
    QVERIFY(std::abs(stretchOf("concat", R"(,{"op":"linear","out":2})") - std::sqrt(4 + 36 + 100.0)) < 1e-7);
  }

  // A network may end in a join, whose parts are then logits.
  void joinedLogitsHaveBounds() {
    const Network network = makeDouble(
        R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":6,"name":"x"},{"op":"tanh"},{"op":"linear","out":3,"name":"a"},
          {"op":"linear","out":3,"inputs":["x"],"name":"b"},{"op":"add","inputs":["b","a"]}]})");
    const Batch batch = rightBatch(network, 20);
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const auto curves = boundsOf(network, batch, norm);
      QVERIFY(named(curves, "lipschitz") && named(curves, "curvature"));
      const auto attack = makeAttack("pgd", norm, {{"steps", 20.0}, {"loss", std::string("margin")}});
      int64_t broken = 0;
      for (const double epsilon : {0.02, 0.1, 0.4, 1.0}) {
        AttackTask task{batch.x, batch.y, epsilon, std::vector<uint64_t>(20, 7), {}};
        const Perturbed found = attack->run(network, task);
        const Tensor distance = norm == Norm::Linf ? found.distanceLinf : found.distanceL2;
        for (const BoundCurve& curve : curves) {
          for (int64_t i = 0; i < 20; ++i) {
            if (!curve.certificate || !found.success[i].item<bool>()) continue;
            QVERIFY2(curve.radius[static_cast<std::size_t>(i)] <= distance[i].item<double>(), curve.name.c_str());
            ++broken;
          }
        }
      }
      QVERIFY(broken > 20);
    }
  }

  // Inside the radius of the linear region the network is affine: the middle of two points has the middle of their
  // logits.
  void insideTheLinearRegionNothingBends() {
    const auto chain = [](const std::string& sigma) {
      return R"({"input":[6],"classes":3,"operations":[{"op":"linear","out":8},)" + sigma +
             R"(,{"op":"linear","out":7},)" + sigma + R"(,{"op":"linear","out":3}]})";
    };
    std::vector<std::string> architectures{chain(R"({"op":"relu"})"), chain(R"({"op":"leaky_relu","slope":0.2})")};
    for (const Case& c : cases())
      if (c.name == "relu-branches") architectures.push_back(c.architecture);
    QCOMPARE(architectures.size(), std::size_t{3});
    for (const std::string& architecture : architectures) {
      const Network network = makeDouble(architecture);
      const Batch batch = rightBatch(network, 50);
      torch::NoGradGuard noGrad;
      const auto curves = boundsOf(network, batch, Norm::L2);
      const BoundCurve* curve = named(curves, "linear-region");
      QVERIFY(curve);
      torch::Generator generator = makeGenerator(9);
      bool bendsOutside = false;
      for (int trial = 0; trial < 20; ++trial) {
        const Tensor direction = randomDirections(batch.x, generator);
        const Tensor radius = torch::tensor(curve->radius, torch::kFloat64).unsqueeze(1);
        const auto bend = [&](double share) {
          const Tensor step = direction * radius * share;
          const Tensor a = network.logits(batch.x + step), b = network.logits(batch.x - step);
          return ((a + b) * 0.5 - network.logits(batch.x)).abs().max().item<double>();
        };
        QVERIFY(bend(0.999) < 1e-10);
        bendsOutside = bendsOutside || bend(50) > 1e-3;
      }
      QVERIFY(bendsOutside);
    }
  }

  void curvesFallFromTheCleanAccuracy() {
    const Network network = makeDouble(cases()[6].architecture);
    const Batch batch = makeBatch(network, 230);  // labels at random: some are wrong
    torch::NoGradGuard noGrad;
    const double clean = network.logits(batch.x).argmax(1).eq(batch.y).to(torch::kFloat64).mean().item<double>();
    QVERIFY(clean > 0.05 && clean < 0.95);
    for (const BoundCurve& curve : boundsOf(network, batch, Norm::Linf)) {
      QCOMPARE(curve.accuracy.size(), std::size_t{4});
      QCOMPARE(curve.accuracy[0], clean);
      for (std::size_t i = 1; i < 4; ++i) QVERIFY(curve.accuracy[i] <= curve.accuracy[i - 1]);
      int64_t zero = 0;
      for (const double r : curve.radius) zero += r == 0;
      QVERIFY(zero >= static_cast<int64_t>(std::lround((1 - clean) * 230)));
    }
  }

  // Both bounds of the margins need the same curvatures, which cost more than all the rest: measured once, telling how
  // far they are, and counted in the progress.
  void curvaturesOfMarginsAreMeasuredOnceAndTellTheirProgress() {
    torch::NoGradGuard noGrad;
    const Network network = makeDouble(R"({"input":[3],"classes":4,"operations":[{"op":"linear","out":6},)"
                                       R"({"op":"tanh"},{"op":"linear","out":4}]})");
    const Batch batch = rightBatch(network, 100);
    const LayerBounds layers(network);
    BoundSamples samples{batch.x, batch.y, network.logits(batch.x)};
    const Tensor upper = secondOrderMarginUpperBound().radii(network, layers, samples, Norm::L2);
    Tensor curvatures;
    std::vector<double> told;
    samples.curvatures = &curvatures;
    samples.progress = [&](double share) { told.push_back(share); };
    secondOrderMarginBound().radii(network, layers, samples, Norm::L2);
    QCOMPARE(told, (std::vector<double>{0.25, 0.5, 0.75, 1}));
    QVERIFY(at::equal(secondOrderMarginUpperBound().radii(network, layers, samples, Norm::L2), upper));
    QCOMPARE(told.size(), std::size_t{4});

    const Network kinked = makeDouble(R"({"input":[3],"classes":4,"operations":[{"op":"linear","out":6},)"
                                      R"({"op":"relu"},{"op":"linear","out":4}]})");
    QVERIFY(boundsWork(network) > 4 * boundsWork(kinked));
    JobControl control;
    measureBounds(kinked, batch.x, batch.y, Norm::L2, {0.1}, control);
    QVERIFY(control.progress() > 0.99);
  }

  // float32 networks are asked in float64, whatever is beside a sample, and a cancelled job stops.
  void precisionBatchesAndCancelling() {
    const Network network = makeDouble(cases()[6].architecture).to(torch::kFloat32);
    const Batch batch = rightBatch(network, 120);
    const auto all = boundsOf(network, batch, Norm::L2);
    const auto one = boundsOf(network, {batch.x.narrow(0, 110, 1), batch.y.narrow(0, 110, 1)}, Norm::L2);
    for (std::size_t i = 0; i < all.size(); ++i)
      QVERIFY(all[i].name.starts_with("second-order") || std::abs(all[i].radius[110] - one[i].radius[0]) < 1e-9);
    JobControl control;
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, measureBounds(network, batch.x, batch.y, Norm::L2, {0.1}, control));
  }
};

QTEST_GUILESS_MAIN(TestBounds)
#include "test_bounds.moc"
