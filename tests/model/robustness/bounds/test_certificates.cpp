// SPDX-License-Identifier: GPL-3.0-or-later
// The certificates linear-bounds and second-order, and the best of all: against attacks, exact cases, each other.
#include <torch/utils.h>

#include <QtTest>
#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/robustness/bounds.h"
#include "model/robustness/bounds/ball/certified_radius.h"
#include "model/robustness/bounds/definition.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr int64_t kCertifiedRows = 4;
constexpr const char* kCertificates[] = {"linear-bounds", "second-order"};

// Inputs labelled with the network's own prediction; many pixels at the ends of the box.
Batch certifiedBatch(const Network& network, int64_t rows, uint64_t seed) {
  torch::NoGradGuard noGrad;
  Batch batch = makeBatch(network, rows, seed);
  batch.x = (batch.x * 1.4 - 0.2).clamp(0, 1);
  batch.y = network.logits(batch.x).argmax(1);
  return batch;
}

std::vector<BoundCurve> certificatesOf(const Network& network, const Batch& batch, Norm norm,
                                       const std::vector<double>& epsilons, int workers = 1,
                                       std::vector<std::string>* leftOut = nullptr) {
  JobControl control;
  return measureBounds(network, batch.x, batch.y, norm, epsilons, control, leftOut, {Certificates::Quick, workers});
}

const BoundCurve* curveNamed(const std::vector<BoundCurve>& curves, const std::string& name) {
  for (const BoundCurve& curve : curves)
    if (curve.name == name) return &curve;
  return nullptr;
}

}  // namespace

class TestCertificates : public QObject {
  Q_OBJECT

  int64_t broken_ = 0;

  static void addNetworks() {
    QTest::addColumn<QString>("architecture");
    for (const Case& c : cases()) QTest::newRow(c.name.c_str()) << QString::fromStdString(c.architecture);
  }

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  // Attacks with radii from half of each certificate to ten times it: none succeeds within. Random inputs at the
  // radius do not either.
  void noAttackSucceedsWithin_data() { addNetworks(); }
  void noAttackSucceedsWithin() {
    QFETCH(QString, architecture);
    const Network network = makeDouble(architecture.toStdString());
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const Batch batch = certifiedBatch(network, kCertifiedRows, 5);
      const auto curves = certificatesOf(network, batch, norm, {0.02, 0.05, 0.1, 0.2});
      QVERIFY(curveNamed(curves, "linear-bounds"));
      QCOMPARE(curveNamed(curves, "second-order") != nullptr, !architecture.contains("max_pool2d"));
      const auto attack = makeAttack("pgd", norm, {{"steps", 20.0}, {"loss", std::string("margin")}});
      const BoundCurve& best = *curveNamed(curves, "best");
      for (const double factor : {0.5, 1.0, 1.2, 1.5, 2.0, 3.0, 10.0})
        for (int64_t i = 0; i < kCertifiedRows; ++i) {
          const double radius = best.radius[static_cast<std::size_t>(i)];
          QVERIFY(radius > 0);
          if (std::isinf(radius)) continue;
          AttackTask task{batch.x.narrow(0, i, 1), batch.y.narrow(0, i, 1), radius * factor, {7}, {}};
          const Perturbed found = attack->run(network, task);
          if (!found.success[0].item<bool>()) continue;
          const double distance = (norm == Norm::Linf ? found.distanceLinf : found.distanceL2)[0].item<double>();
          for (const BoundCurve& curve : curves)
            if (curve.certificate) QVERIFY2(curve.radius[static_cast<std::size_t>(i)] <= distance, curve.name.c_str());
          ++broken_;
        }
      torch::NoGradGuard noGrad;
      torch::Generator generator = makeGenerator(3);
      for (int trial = 0; trial < 20; ++trial) {
        Tensor d = at::empty_like(batch.x).normal_(0, 1, generator).flatten(1);
        d = norm == Norm::Linf ? d.sign() : d / at::linalg_vector_norm(d, 2, 1, true);
        const Tensor radius = at::tensor(best.radius, torch::kFloat64).clamp_max(10).unsqueeze(1);
        const Tensor x = (batch.x + (d * radius).reshape(batch.x.sizes())).clamp(0, 1);
        QVERIFY(network.logits(x).argmax(1).eq(batch.y).all().item<bool>());
      }
    }
  }

  void theAttacksHaveSucceededOften() { QVERIFY2(broken_ > 250, qPrintable(QString::number(broken_))); }

  // z = Wx + b: the ball's margin over ball and box has a closed form, and the bounds are it.
  void affineNetworksAreExact() {
    const Network network = makeDouble(R"({"input":[6],"classes":4,"operations":[{"op":"linear","out":5},)"
                                       R"({"op":"linear","out":4}]})");
    torch::NoGradGuard noGrad;
    const auto p = network.parameters();
    const Tensor w = at::mm(p[2], p[0]);
    const Batch batch = certifiedBatch(network, 20, 5);
    const Tensor z = network.logits(batch.x);
    // Certified at the ε that are asked for, which lie tightly around what is exact.
    std::vector<double> exact;
    for (int64_t i = 0; i < 20; ++i) {
      const auto y = batch.y[i].item<int64_t>();
      double low = 0, high = 1;
      for (int step = 0; step < 60; ++step) {
        const double epsilon = (low + high) / 2;
        bool holds = true;
        for (int64_t k = 0; k < 4; ++k) {
          const Tensor a = w[y] - w[k];
          const Tensor down = at::maximum(-batch.x[i], at::full_like(a, -epsilon)),
                       up = at::minimum(1 - batch.x[i], at::full_like(a, epsilon));
          const double least = (z[i][y] - z[i][k] + at::minimum(a * down, a * up).sum()).item<double>();
          holds = holds && (k == y || least > 0);
        }
        (holds ? low : high) = epsilon;
      }
      exact.push_back(low);
    }
    for (int64_t i = 0; i < 20; ++i) {
      const double radius = exact[static_cast<std::size_t>(i)];
      const Batch one{batch.x.narrow(0, i, 1), batch.y.narrow(0, i, 1)};
      const bool whole = radius > 0.999999;
      const auto curves = certificatesOf(network, one, Norm::Linf, {radius * 0.9999, radius * 1.0001});
      for (const char* name : kCertificates) {
        const BoundCurve* curve = curveNamed(curves, name);
        QVERIFY(curve);
        QCOMPARE(curve->accuracy, (whole ? std::vector<double>{1, 1} : std::vector<double>{1, 0}));
      }
    }
  }

  // A ball within a certified one is certified as well; and the margins' lower bounds of second order are not below
  // those of linear functions where the ball is small.
  void smallerBallsAreCertifiedToo_data() { addNetworks(); }
  void smallerBallsAreCertifiedToo() {
    QFETCH(QString, architecture);
    const Network network = makeDouble(architecture.toStdString());
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const Batch batch = certifiedBatch(network, 1, 9);
      const auto curves = certificatesOf(network, batch, norm, {0.05, 0.1});
      for (int64_t i = 0; i < 1; ++i) {
        const Batch one{batch.x.narrow(0, i, 1), batch.y.narrow(0, i, 1)};
        for (const char* name : kCertificates) {
          const BoundCurve* curve = curveNamed(curves, name);
          if (!curve || std::isinf(curve->radius[static_cast<std::size_t>(i)])) continue;
          const double radius = curve->radius[static_cast<std::size_t>(i)];
          const auto smaller = certificatesOf(network, one, norm, {radius * 0.3, radius * 0.6, radius * 0.9});
          QCOMPARE(curveNamed(smaller, name)->accuracy, (std::vector<double>{1, 1, 1}));
        }
      }
    }
  }

  void theBestIsTheLargestAndCurvesFall() {
    const Network network = makeDouble(cases()[6].architecture);  // softplus-mlp
    Batch batch = certifiedBatch(network, 30, 4);
    batch.y.slice(0, 0, 6).copy_((batch.y.slice(0, 0, 6) + 1).remainder(4));  // some are wrong
    const std::vector<double> epsilons{0, 0.01, 0.03, 0.1, 0.3};
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const auto curves = certificatesOf(network, batch, norm, epsilons);
      const BoundCurve& best = *curveNamed(curves, "best");
      QCOMPARE(curves.back().name, std::string("best"));
      QCOMPARE(best.accuracy[0], 0.8);
      int64_t fromNew = 0;
      for (std::size_t i = 0; i < 30; ++i) {
        double largest = 0;
        for (const BoundCurve& curve : curves)
          if (curve.certificate && &curve != &best) largest = std::max(largest, curve.radius[i]);
        QCOMPARE(best.radius[i], largest);
        QCOMPARE(best.radius[i] > 0, i >= 6);
        fromNew +=
            largest > std::max(curveNamed(curves, "lipschitz")->radius[i], curveNamed(curves, "curvature")->radius[i]);
      }
      QVERIFY2(fromNew > 15, qPrintable(QString::number(fromNew)));
      for (const BoundCurve& curve : curves)
        for (std::size_t k = 1; k < epsilons.size(); ++k) QVERIFY(curve.accuracy[k] <= curve.accuracy[k - 1]);
    }
    JobControl control;
    for (const BoundCurve& curve : measureBounds(network, batch.x, batch.y, Norm::L2, epsilons, control))
      QVERIFY(curve.name != "best" && curve.name != "second-order" && curve.name != "linear-bounds");
  }

  void whatDoesNotApplySaysWhy() {
    const auto reasons = [](const std::string& architecture) {
      const Network network = makeDouble(architecture);
      std::vector<std::string> why, mine;
      certificatesOf(network, certifiedBatch(network, 2, 5), Norm::L2, {0.1}, 1, &why);
      for (const std::string& sentence : why)
        for (const char* name : kCertificates)
          if (sentence.find("'" + std::string(name) + "'") != std::string::npos) mine.push_back(sentence);
      return mine;
    };
    QCOMPARE(
        reasons(cases()[1].architecture),  // relu-cnn-max
        (std::vector<std::string>{"The bound 'second-order' does not apply: no parabola is close to 'max_pool2d'."}));
    QCOMPARE(reasons(R"({"input":[3],"classes":3,"operations":[{"op":"linear","out":3},)"
                     R"({"op":"piecewise_linear","knots":[0],"slopes":[0,1],"start":0},{"op":"linear","out":3}]})"),
             (std::vector<std::string>{
                 "The bound 'linear-bounds' does not apply: nothing is known of 'piecewise_linear' on an interval.",
                 "The bound 'second-order' does not apply: nothing is known of 'piecewise_linear' on an interval."}));
    QCOMPARE(reasons(R"({"input":[1,40,40],"classes":3,"operations":[{"op":"conv2d","out":8,"kernel":3},{"op":"relu"},)"
                     R"({"op":"global_avg_pool2d"},{"op":"linear","out":3}]})"),
             (std::vector<std::string>{
                 "The bound 'second-order' does not apply: 11552 units of 1600 inputs are too many."}));
    QCOMPARE(
        reasons(
            R"({"input":[1,33,33],"classes":3,"operations":[{"op":"flatten"},{"op":"linear","out":4},{"op":"relu"},)"
            R"({"op":"linear","out":3}]})"),
        (std::vector<std::string>{"The bound 'second-order' is left out: it takes up to a minute a sample here, "
                                  "and was not asked for."}));
    QCOMPARE(reasons(cases()[2].architecture), std::vector<std::string>());
  }

  // z₀ − z₁ = x₀ − x₁ as the difference of values of a million: no certificate is beyond |x₀ − x₁|/√2.
  void differencesOfLargeValuesCertifyNoMoreThanIsTrue() {
    const Network network =
        makeDouble(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":2},{"op":"softplus","beta":8},)"
                   R"({"op":"linear","out":2}]})",
                   1);
    torch::NoGradGuard noGrad;
    network.parameters()[0].copy_(at::eye(2));
    network.parameters()[1].fill_(1e6);
    network.parameters()[2].copy_(torch::tensor({{1.0, -1.0}, {0.0, 0.0}}, torch::kFloat64));
    network.parameters()[3].zero_();
    torch::Generator generator = makeGenerator(4);
    const Tensor x = at::empty({60, 2}, torch::kFloat64).uniform_(0.2, 0.8, generator);
    const Batch batch{x, network.logits(x).argmax(1)};
    const Tensor truth = (x.select(1, 0) - x.select(1, 1)).abs() / std::sqrt(2.0);
    const auto curves = certificatesOf(network, batch, Norm::L2, {0.01, 0.05, 0.1});
    for (const char* name : kCertificates) {
      double sum = 0;
      for (int64_t i = 0; i < 60; ++i) {
        const double radius = curveNamed(curves, name)->radius[static_cast<std::size_t>(i)];
        QVERIFY(radius <= truth[i].item<double>());
        sum += radius;
      }
      QVERIFY2(sum > 0.3 * truth.sum().item<double>(), name);
    }
  }

  // What overflows on the way proves nothing, and no other way leads around it.
  void whatOverflowsIsNotCertified() {
    for (const char* sigma : {R"({"op":"relu"})", R"({"op":"softplus","beta":8})", R"({"op":"tanh"})"}) {
      const Network network =
          makeDouble(std::string(R"({"input":[3],"classes":2,"operations":[{"op":"linear","out":4},)") + sigma +
                         R"(,{"op":"linear","out":4},)" + sigma + R"(,{"op":"linear","out":2}]})",
                     1);
      torch::NoGradGuard noGrad;
      network.parameters()[2].mul_(1e200);
      network.parameters()[4].mul_(1e-200);
      const Batch batch = certifiedBatch(network, 8, 5);
      for (const Norm norm : {Norm::Linf, Norm::L2}) {
        const auto curves = certificatesOf(network, batch, norm, {0.05, 0.2});
        const auto attack = makeAttack("pgd", norm, {{"steps", 20.0}, {"loss", std::string("margin")}});
        for (const double epsilon : {0.05, 0.2, 0.5}) {
          AttackTask task{batch.x, batch.y, epsilon, std::vector<uint64_t>(8, 7), {}};
          const Perturbed found = attack->run(network, task);
          const Tensor distance = norm == Norm::Linf ? found.distanceLinf : found.distanceL2;
          for (const BoundCurve& curve : curves)
            for (int64_t i = 0; i < 8; ++i)
              if (curve.certificate && found.success[i].item<bool>())
                QVERIFY(curve.radius[static_cast<std::size_t>(i)] <= distance[i].item<double>());
        }
      }
    }
  }

  void radiiAreFoundByHalving() {
    int asked = 0;
    const auto upTo = [&asked](double radius) {
      return [&asked, radius](double epsilon) {
        ++asked;
        return epsilon <= radius;
      };
    };
    const std::vector<double> grid{0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8};
    for (const double radius : {0.05, 0.1, 0.33, 0.61, 0.8, 0.95, 3.0}) {
      asked = 0;
      const double found = certifiedRadius(upTo(radius), grid, 1, 5);
      QVERIFY(found <= radius && found >= radius - (radius > 0.8 ? 0.11 : 0.0131));
      QVERIFY2(asked <= 10, qPrintable(QString::number(asked)));
      for (const double epsilon : grid) QCOMPARE(found > epsilon, radius > epsilon * (1 + 5e-6) || epsilon == 0);
    }
    QCOMPARE(certifiedRadius(upTo(10), grid, 1, 5), std::numeric_limits<double>::infinity());
    QCOMPARE(certifiedRadius(upTo(0), grid, 1, 5), 0.0);
    const double free = certifiedRadius(upTo(0.7), {}, 1, 5);
    QVERIFY(free <= 0.7 && free > 0.6);
  }

  void threadsChangeNothingAndProgressGoesOn() {
    const Network network = makeDouble(cases()[8].architecture);  // softplus-cnn-avg
    const Batch batch = certifiedBatch(network, 10, 5);
    const auto alone = certificatesOf(network, batch, Norm::Linf, {0.02, 0.1});
    const auto together = certificatesOf(network, batch, Norm::Linf, {0.02, 0.1}, 3);
    QCOMPARE(alone.size(), together.size());
    for (std::size_t i = 0; i < alone.size(); ++i)
      if (alone[i].certificate) QCOMPARE(alone[i].radius, together[i].radius);
    JobControl control;
    measureBounds(network, batch.x, batch.y, Norm::Linf, {0.02}, control, nullptr, {Certificates::Quick, 2});
    QVERIFY(control.progress() > 0.99);
  }

  // A network large enough that one ball takes longer than that.
  void cancelledWithinATenthOfASecond() {
    const Network network = makeDouble(
        R"({"input":[1,28,28],"classes":10,"operations":[{"op":"conv2d","out":16,"kernel":5,"stride":2},)"
        R"({"op":"softplus","beta":8},{"op":"conv2d","out":32,"kernel":5,"stride":2},{"op":"softplus","beta":8},)"
        R"({"op":"flatten"},{"op":"linear","out":128},{"op":"softplus","beta":8},{"op":"linear","out":10}]})",
        1);
    const Batch batch = certifiedBatch(network, 4, 5);
    JobControl control;
    std::atomic<bool> interrupted{false};
    std::thread job([&] {
      try {
        measureBounds(network, batch.x, batch.y, Norm::Linf, {0.01, 0.02, 0.05}, control, nullptr,
                      {Certificates::Quick, 2});
      } catch (const Interrupted&) {
        interrupted = true;
      }
    });
    // Until second-order, the last of all, has begun.
    const double all = boundsWork(network, {Certificates::Quick}), begun = 1 - secondOrderBound().work(network) / all;
    while (control.progress() < begun - 1e-3) std::this_thread::yield();
    const auto asked = std::chrono::steady_clock::now();
    control.cancel();
    job.join();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - asked).count();
    QVERIFY(interrupted);
    QVERIFY2(seconds < 0.5, qPrintable(QString::number(seconds)));  // 0.1 on a machine of its own
  }
};

QTEST_GUILESS_MAIN(TestCertificates)
#include "test_certificates.moc"
