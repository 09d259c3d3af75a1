// SPDX-License-Identifier: GPL-3.0-or-later
// Slices and planes of a test sample: directions, cells, the ε-ball's section and the way of PGD, each against a direct
// computation.
#include <QtTest>
#include <numeric>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/robustness/seeds.h"
#include "model/samples/ball_section.h"
#include "model/samples/slices.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Tensor unit(const SliceDirection& direction) {
  return torch::tensor(direction.vector.values).to(torch::kFloat64);
}

// A network on 1×6×5 pictures and a set labelled as it decides, but for sample 0.
struct Pictures {
  Network network;
  Dataset set;
};
Pictures pictures(const char* activation = R"("softplus","beta":8)") {
  Network network =
      makeDouble(R"({"input":[1,6,5],"classes":4,"operations":[{"op":"conv2d","out":3,"kernel":3},{"op":)" +
                     std::string(activation) + R"(},{"op":"flatten"},{"op":"linear","out":4}]})",
                 4);
  torch::Generator generator = makeGenerator(5);
  Dataset set;
  set.name = "noise";
  set.inputShape = network.inputShape();
  set.mean = {0.5}, set.std = {0.25};
  for (int64_t k = 0; k < network.classes(); ++k) set.classNames.push_back(std::to_string(k));
  set.testX = at::empty({12, 1, 6, 5}, torch::kUInt8).random_(0, 256, generator);
  {
    torch::NoGradGuard noGrad;
    set.testY = network.logits(set.testInputs(0, 12).to(torch::kFloat64)).argmax(1);
  }
  set.testY.slice(0, 0, 1).copy_((set.testY.slice(0, 0, 1) + 1).remainder(4));
  set.trainX = set.testX, set.trainY = set.testY;
  return {std::move(network), std::move(set)};
}

template <class Request>
Request ask(int64_t index, const std::string& norm, double epsilon, double reach) {
  Request request;
  request.index = index;
  request.attack.norm = parseNorm(norm);
  request.attack.epsilon = epsilon;
  request.reach = reach;
  return request;
}

Perturbed attackedAlone(const Pictures& p, const AroundSample& asked) {
  torch::NoGradGuard noGrad;
  AttackTask task;
  task.x = p.set.testInputs(asked.index, asked.index + 1).to(p.network.dtype());
  task.y = p.set.testY.slice(0, asked.index, asked.index + 1);
  task.epsilon = asked.attack.epsilon;
  task.seeds = attackSeeds(asked.attack.seed, "pgd", torch::tensor({asked.index}, torch::kInt64));
  return makeAttackFromText(asked.attack.text, asked.attack.norm)->run(p.network, task);
}

}  // namespace

class TestSlices : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void directionsAreWhatTheySay_data() {
    QTest::addColumn<QString>("activation");
    QTest::newRow("smooth") << R"("softplus","beta":8)";
    QTest::newRow("piecewise linear") << R"("relu")";
  }
  void directionsAreWhatTheySay() {
    QFETCH(QString, activation);
    const Pictures p = pictures(activation.toUtf8().constData());
    JobControl control;
    auto request = ask<SliceRequest>(3, "linf", 0.05, 1);
    const Tensor x = p.set.testInputs(3, 4).to(torch::kFloat64), y = p.set.testY.slice(0, 3, 4);
    const auto along = [&](const char* direction) {
      request.direction = direction;
      const SliceResult result = measureSlice(p.network, p.set, request, control);
      [&] {
        QVERIFY(std::abs(unit(result.direction).norm().item<double>() - 1) < 1e-6);
        QVERIFY(result.direction.reason.empty());
        QCOMPARE(result.direction.taken, std::string(direction));
        const double largest = unit(result.direction).abs().max().item<double>();
        QVERIFY(std::abs(result.ballRadius * largest - 0.05) < 1e-6);
      }();
      return result;
    };
    const Tensor g = gradient(p.network, x, y, false).flatten();
    const SliceResult gradientSlice = along("gradient");
    QVERIFY(std::abs(gradientSlice.slope - g.norm().item<double>()) < 1e-9);
    QVERIFY(relativeError(unit(gradientSlice.direction), g / g.norm()) < 1e-6);

    const Tensor spectrum = at::linalg_eigvalsh(denseHessian(p.network, x, y)[0]);
    const double norm = spectrum.abs().max().item<double>();
    const SliceResult top = along("eigenvector");
    // An eigenvalue's error is of second order in the residual, at most 1e-4 here.
    QVERIFY(std::abs(std::abs(top.curvature) / norm - 1) < 1e-6);
    QVERIFY(std::abs(top.direction.eigenvalue - top.curvature) < 1e-9);
    const Tensor h = denseHessian(p.network, x, y)[0], v = unit(top.direction);
    const Tensor hv = h.matmul(v);
    // The vector travels in single precision, which moves ‖Hv − λv‖/‖H‖ by at most 6e-8 √30 · 2.
    QVERIFY(std::abs((hv - v * v.dot(hv)).norm().item<double>() / hv.norm().item<double>() - top.direction.residual) <
            1e-6);
    QVERIFY(top.direction.residual < 1e-3 && !top.direction.estimator.empty() && top.direction.iterations > 0);
    QVERIFY(top.slope >= 0);

    const SliceResult attack = along("attack");
    const Tensor delta = (attackedAlone(p, request).x - x).flatten();
    QVERIFY(relativeError(unit(attack.direction), delta / delta.norm()) < 1e-6);

    const SliceResult once = along("random"), again = along("random");
    QCOMPARE(once.direction.vector.values, again.direction.vector.values);
    request.attack.seed = 2;
    QVERIFY(along("random").direction.vector.values != once.direction.vector.values);
  }

  void whatDoesNotExistIsReplacedAndSaid() {
    const Pictures p = pictures();
    JobControl control;
    auto request = ask<SliceRequest>(0, "linf", 0.05, 1);  // misclassified
    request.direction = "attack";
    const SliceResult result = measureSlice(p.network, p.set, request, control);
    QCOMPARE(result.direction.asked, std::string("attack"));
    QCOMPARE(result.direction.taken, std::string("random"));
    QVERIFY(result.direction.reason.find("misclassified already") != std::string::npos);
    request.index = 3, request.attack.epsilon = 0;
    QVERIFY(measureSlice(p.network, p.set, request, control).direction.reason.find("does not move") !=
            std::string::npos);
    auto twice = ask<PlaneRequest>(3, "linf", 0.05, 1);
    twice.first = twice.second = "gradient";
    const PlaneResult plane = measurePlane(p.network, p.set, twice, control);
    QVERIFY(std::abs(plane.cosine - 1) < 1e-9);
    QCOMPARE(plane.second.taken, std::string("random"));
    QVERIFY(plane.second.reason.find("parallel") != std::string::npos);
    QVERIFY(std::abs(unit(plane.first).dot(unit(plane.second)).item<double>()) < 1e-6);
  }

  void planesAreWhatTheNetworkSays_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("gradient-attack") << "gradient"
                                     << "attack";
    QTest::newRow("eigenvector-gradient") << "eigenvector"
                                          << "gradient";
    QTest::newRow("random-random") << "random"
                                   << "random";
  }
  void planesAreWhatTheNetworkSays() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    const Pictures p = pictures();
    JobControl control;
    auto request = ask<PlaneRequest>(4, "linf", 0.08, 0.7);
    request.first = first.toStdString(), request.second = second.toStdString();
    request.columns = 9, request.rows = 7;
    const PlaneResult plane = measurePlane(p.network, p.set, request, control);
    QCOMPARE(control.progress(), 1.0);
    const Tensor u = unit(plane.first), w = unit(plane.second);
    // Directions travel in single precision: 30 numbers, each rounded by at most 6e-8 of its size.
    QVERIFY(std::abs(u.norm().item<double>() - 1) < 1e-6 && std::abs(w.norm().item<double>() - 1) < 1e-6);
    QVERIFY(std::abs(u.dot(w).item<double>()) < 1e-6);
    const Tensor x = p.set.testInputs(4, 5).to(torch::kFloat64), y = p.set.testY.slice(0, 4, 5);
    torch::NoGradGuard noGrad;
    for (int row = 0; row < 7; ++row) {
      for (int column = 0; column < 9; ++column) {
        const double a = -0.7 + 1.4 * column / 8, b = -0.7 + 1.4 * row / 6;
        const Tensor there = x + (u * a + w * b).reshape(x.sizes());
        const Tensor logits = p.network.logits(there);
        const auto cell = static_cast<std::size_t>(row * 9 + column);
        QVERIFY(std::abs(plane.loss[cell] - lossPerSample(p.network, there, y).item<double>()) < 2e-5);
        QVERIFY(std::abs(plane.confidence[cell] - at::softmax(logits, 1).max().item<double>()) < 1e-5);
        if (at::softmax(logits, 1).max().item<double>() > 0.51)
          QCOMPARE(plane.predictions[cell], logits.argmax(1).item<int>());
      }
    }
  }

  void thePathIsThatOfTheAttack_data() {
    QTest::addColumn<QString>("norm");
    QTest::addColumn<double>("epsilon");
    QTest::newRow("linf withstood") << "linf" << 0.001;
    QTest::newRow("linf fooled") << "linf" << 0.5;
    QTest::newRow("l2 withstood") << "l2" << 0.005;
    QTest::newRow("l2 fooled") << "l2" << 3.0;
  }
  void thePathIsThatOfTheAttack() {
    QFETCH(QString, norm);
    QFETCH(double, epsilon);
    const Pictures p = pictures();
    JobControl control;
    auto request = ask<PlaneRequest>(5, norm.toStdString(), epsilon, 1);
    const PlaneResult plane = measurePlane(p.network, p.set, request, control);
    const Perturbed alone = attackedAlone(p, request);
    QCOMPARE(plane.fooled, alone.success[0].item<bool>());
    QCOMPARE(plane.fooled, epsilon > 0.4);
    QVERIFY(!plane.path.empty() && plane.path.size() <= 21);
    QVERIFY(plane.returned >= 0);
    // A fooled sample stops there; otherwise the best of all iterates is returned.
    if (plane.fooled) QCOMPARE(plane.returned, static_cast<int>(plane.path.size()) - 1);
    const Tensor x = p.set.testInputs(5, 6).to(torch::kFloat64);
    const Tensor delta = (alone.x - x).flatten(), u = unit(plane.first), w = unit(plane.second);
    const PathPoint& end = plane.path[static_cast<std::size_t>(plane.returned)];
    QVERIFY(std::abs(end.a - u.dot(delta).item<double>()) < 1e-6 * std::max(1.0, epsilon));
    QVERIFY(std::abs(end.b - w.dot(delta).item<double>()) < 1e-6 * std::max(1.0, epsilon));
    // The plane is spanned by the gradient and this very attack, so its result lies in it.
    QVERIFY(end.distance < 1e-6);
    for (const PathPoint& point : plane.path)
      QVERIFY(std::hypot(point.a, point.b) <= (norm == "l2" ? epsilon : epsilon * std::sqrt(30.0)) * (1 + 1e-9));
    QCOMPARE(plane.ball.empty(), norm == "l2");
  }

  // Whoever watches changes nothing, and sees rows of the whole task.
  void observersSeeWhatTheAttackDoes() {
    const Pictures p = pictures();
    torch::NoGradGuard noGrad;
    AttackTask task;
    task.x = p.set.testInputs(0, 12).to(torch::kFloat64);
    task.y = p.set.testY;
    task.epsilon = 0.2;
    for (uint64_t i = 0; i < 12; ++i) task.seeds.push_back(i);
    const auto attack = makeAttackFromText("pgd:steps=6:restarts=2", Norm::Linf);
    const Perturbed silent = attack->run(p.network, task);
    Tensor last = task.x.clone();
    int64_t restarts = 0;
    task.observe = [&](const Iterates& at) {
      last.index_copy_(0, at.rows, at.x);
      restarts = std::max(restarts, at.restart + 1);
    };
    const Perturbed watched = attack->run(p.network, task);
    QVERIFY(at::equal(silent.x, watched.x));
    QVERIFY(restarts >= 1);
    const Tensor fooled = watched.success.logical_and(task.x.ne(watched.x).flatten(1).any(1)).nonzero().squeeze(1);
    QVERIFY(fooled.numel() > 0);
    QVERIFY(at::equal(last.index_select(0, fooled), watched.x.index_select(0, fooled)));
    QVERIFY(at::equal(last[0], task.x[0]));  // misclassified: never attacked
  }

  void theSectionIsExact_data() {
    QTest::addColumn<int>("dimensions");
    for (const int d : {2, 3, 10, 200}) QTest::addRow("%d", d) << d;
  }
  void theSectionIsExact() {
    QFETCH(int, dimensions);
    torch::Generator generator = makeGenerator(17);
    const auto d = static_cast<std::size_t>(dimensions);
    const Tensor pair =
        std::get<0>(at::linalg_qr(at::empty({dimensions, 2}, torch::kFloat64).normal_(0, 1, generator)));
    std::vector<double> u(d), w(d);
    for (std::size_t i = 0; i < d; ++i) {
      u[i] = pair[static_cast<int64_t>(i)][0].item<double>();
      w[i] = pair[static_cast<int64_t>(i)][1].item<double>();
    }
    u[d - 1] = d > 3 ? 0 : u[d - 1], w[d - 1] = d > 3 ? 0 : w[d - 1];  // a coordinate that the plane does not move
    const double epsilon = 0.3;
    const auto corners = linfSection(u, w, epsilon);
    QVERIFY(corners.size() >= 4 && corners.size() <= 2 * d + 4);
    const auto largest = [&](double a, double b) {
      double most = 0;
      for (std::size_t i = 0; i < d; ++i) most = std::max(most, std::abs(a * u[i] + b * w[i]));
      return most;
    };
    for (const auto& [a, b] : corners) QVERIFY(std::abs(largest(a, b) - epsilon) < 1e-12);
    // Along every ray the boundary of the polygon is where the largest coordinate reaches ε.
    double area = 0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
      const auto& [a1, b1] = corners[i];
      const auto& [a2, b2] = corners[(i + 1) % corners.size()];
      area += (a1 * b2 - a2 * b1) / 2;
    }
    double sampled = 0;
    constexpr int kRays = 20000;
    for (int k = 0; k < kRays; ++k) {
      const double angle = 2 * M_PI * k / kRays, r = epsilon / largest(std::cos(angle), std::sin(angle));
      sampled += r * r * M_PI / kRays;
    }
    QVERIFY2(std::abs(area / sampled - 1) < 1e-4, qPrintable(QString("%1 %2").arg(area).arg(sampled)));
    QVERIFY(linfSection(u, w, 0).empty());
  }

  void pointsOfThePlaneWorkToo() {
    Dataset set = points(10, 3);
    const Network network = curved();
    labelBy(network, set, 0);
    JobControl control;
    auto request = ask<PlaneRequest>(2, "linf", 0.1, 0.3);
    const PlaneResult plane = measurePlane(network, set, request, control);
    QVERIFY(std::abs(unit(plane.first).dot(unit(plane.second)).item<double>()) < 1e-6);
    // Two directions span all of the plane: nothing lies off it, and the ball is a square of area (2ε)².
    for (const PathPoint& point : plane.path) QVERIFY(point.distance < 1e-9);
    QCOMPARE(plane.ball.size(), std::size_t{4});
    for (const auto& [a, b] : plane.ball) QVERIFY(std::abs(std::hypot(a, b) - 0.1 * std::sqrt(2.0)) < 1e-9);
    const SliceResult slice = measureSlice(network, set, ask<SliceRequest>(2, "l2", 0.1, 0.3), control);
    QCOMPARE(slice.ballRadius, 0.1);
    QCOMPARE(slice.direction.vector.values.size(), std::size_t{2});
  }

  void refusalsAndCancellation() {
    const Pictures p = pictures();
    JobControl control;
    const auto slice = [&](auto change) {
      auto request = ask<SliceRequest>(3, "linf", 0.1, 1);
      change(request);
      return messageOf([&] { measureSlice(p.network, p.set, request, control); });
    };
    QCOMPARE(slice([](auto& r) { r.index = 12; }),
             std::string("index 12 is outside the test set; it must be from 0 to 11"));
    QCOMPARE(slice([](auto& r) { r.reach = 0; }), std::string("the reach must be a finite number above 0"));
    QCOMPARE(slice([](auto& r) { r.attack.epsilon = -1; }),
             std::string("epsilon must be a finite number of at least 0"));
    QCOMPARE(slice([](auto& r) { r.points = 80; }),
             std::string("a slice must have an odd number of points from 3 to 2001"));
    QCOMPARE(slice([](auto& r) { r.direction = "up"; }),
             std::string("unknown direction 'up'; known are gradient, eigenvector, attack, random"));
    auto plane = ask<PlaneRequest>(3, "linf", 0.1, 1);
    plane.rows = 1;
    QCOMPARE(messageOf([&] { measurePlane(p.network, p.set, plane, control); }),
             std::string("a plane must have 2 to 501 columns and rows"));
    plane.rows = 5;
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, measurePlane(p.network, p.set, plane, control));
    QVERIFY_THROWS_EXCEPTION(Interrupted,
                             measureSlice(p.network, p.set, ask<SliceRequest>(3, "linf", 0.1, 1), control));
  }
};

QTEST_GUILESS_MAIN(TestSlices)
#include "test_slices.moc"
