// SPDX-License-Identifier: GPL-3.0-or-later
// Passes through a network end between two operations once a scope of their thread wants it, and only then.
#include <QtTest>
#include <thread>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/curvature/input_hessian.h"
#include "model/objective/cross_entropy.h"

using namespace hessianlab;

class TestStopPoint : public QObject {
  Q_OBJECT

  static constexpr auto kArchitecture =
      R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":6},{"op":"softplus","beta":4},{"op":"linear","out":3}]})";

  static bool interrupted(const std::function<void()>& work) {
    try {
      work();
    } catch (const Interrupted&) {
      return true;
    }
    return false;
  }

 private Q_SLOTS:
  void everyPassStops() {
    const Network network(kArchitecture, 1);
    torch::NoGradGuard noGrad;
    const torch::Tensor x = torch::rand({2, 4}), y = torch::zeros({2}, torch::kInt64), v = torch::ones({2, 4});
    const InputHessian hessian(network, crossEntropy(), x, y);
    bool wanted = false;
    int asked = 0;
    const StopScope scope([&] { return ++asked, wanted; });
    const std::pair<const char*, std::function<void()>> passes[] = {
        {"logits", [&] { network.logits(x); }},
        {"record", [&] { network.record(x); }},
        {"product", [&] { hessian.apply(v); }},
        {"softmax part", [&] { hessian.applyObjectivePart(v); }},
        {"network part", [&] { hessian.applyNetworkPart(v); }},
        {"taylor", [&] { hessian.along(v); }},
        {"jacobian", [&] { hessian.jacobian(); }},
        {"loss", [&] { InputHessian(network, crossEntropy(), x, y); }}};
    for (const auto& [name, pass] : passes) {
      wanted = false;
      asked = 0;
      QVERIFY2(!interrupted(pass), name);
      QVERIFY2(asked >= 3, name);  // before each operation
      wanted = true;
      QVERIFY2(interrupted(pass), name);
    }
  }

  void stopsInTheMiddleOfAPass() {
    const Network network(kArchitecture, 1);
    torch::NoGradGuard noGrad;
    const torch::Tensor x = torch::rand({2, 4});
    int left = 2;
    const StopScope scope([&] { return left-- == 0; });
    QVERIFY(interrupted([&] { network.logits(x); }));
  }

  void scopesNestAndEnd() {
    const auto stops = [] { return interrupted([] { stopPoint(); }); };
    QVERIFY(!stops());
    {
      const StopScope outer([] { return true; });
      QVERIFY(stops());
      const StopScope inner([] { return false; });
      QVERIFY(stops());  // what the outer one wants holds inside
      bool elsewhere = true;
      std::thread([&] { elsewhere = stops(); }).join();
      QVERIFY(!elsewhere);
    }
    QVERIFY(!stops());
  }

  // A heavy operation takes few rows at a time, so that it can be left half-way, and gives the same.
  void heavyOperationsGoInPieces() {
    const Network network =
        Network(
            R"({"input":[1,20,20],"classes":5,"operations":[{"op":"conv2d","out":512,"kernel":9,"padding":4},{"op":"softplus","beta":4},{"op":"flatten"},{"op":"linear","out":5}]})",
            1)
            .to(torch::kFloat64);
    const auto options = torch::TensorOptions().dtype(torch::kFloat64);
    const torch::Tensor x = torch::rand({30, 1, 20, 20}, options), y = torch::zeros({30}, torch::kInt64);
    torch::NoGradGuard noGrad;
    const InputHessian whole(network, crossEntropy(), x, y);
    const torch::Tensor v = torch::rand({30, 1, 20, 20}, options), product = whole.apply(v);
    const torch::Tensor curvature = whole.along(v).second, jacobian = whole.jacobian();
    int asked = 0;
    const StopScope scope([&] { return ++asked, false; });
    network.logits(x);
    QVERIFY(asked > 4 + 2);  // four operations, the first in pieces of twelve rows
    const InputHessian pieces(network, crossEntropy(), x, y);
    const auto same = [](const torch::Tensor& a, const torch::Tensor& b) { return (a - b).norm() <= b.norm() * 1e-12; };
    QVERIFY(same(pieces.logits(), whole.logits()).item<bool>());
    QVERIFY(same(pieces.gradient(), whole.gradient()).item<bool>());
    QVERIFY(same(pieces.apply(v), product).item<bool>());
    QVERIFY(same(pieces.along(v).second, curvature).item<bool>());
    QVERIFY(same(pieces.jacobian(), jacobian).item<bool>());
    int left = 2;
    const StopScope impatient([&] { return left-- == 0; });
    QVERIFY(interrupted([&] { network.logits(x); }));  // in the middle of the first operation
  }
};

QTEST_GUILESS_MAIN(TestStopPoint)
#include "test_stop_point.moc"
