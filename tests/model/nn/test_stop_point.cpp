// SPDX-License-Identifier: GPL-3.0-or-later
// Passes through a network end between two operations once a scope of their thread wants it, and only then.
#include <QtTest>
#include <thread>

#include "model/curvature/input_hessian.h"
#include "model/error.h"
#include "model/stop_point.h"

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
    const InputHessian hessian(network, x, y);
    bool wanted = false;
    int asked = 0;
    const StopScope scope([&] { return ++asked, wanted; });
    const std::pair<const char*, std::function<void()>> passes[] = {
        {"logits", [&] { network.logits(x); }},
        {"record", [&] { network.record(x); }},
        {"product", [&] { hessian.apply(v); }},
        {"softmax part", [&] { hessian.applySoftmaxPart(v); }},
        {"network part", [&] { hessian.applyNetworkPart(v); }},
        {"jacobian", [&] { hessian.jacobian(); }},
        {"loss", [&] { InputHessian(network, x, y); }}};
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

  // The heaviest operation decides how many rows share a pass.
  void rowsFollowTheHeaviestOperation() {
    const auto make = [](const char* first) {
      return Network(R"({"input":[1,28,28],"classes":10,"operations":[)" + std::string(first) +
                         R"(,{"op":"flatten"},{"op":"linear","out":10}]})",
                     1);
    };
    const Network light = make(R"({"op":"conv2d","out":2,"kernel":3})");
    const Network heavy = make(R"({"op":"conv2d","out":512,"kernel":9,"padding":4})");
    QVERIFY(light.rowsAtOnce() > heavy.rowsAtOnce());
    QCOMPARE(heavy.rowsAtOnce(), int64_t{400'000'000} / (512 * 81 * 784));
    QCOMPARE(heavy.to(torch::kFloat64).rowsAtOnce(), int64_t{200'000'000} / (512 * 81 * 784));
    QCOMPARE(make(R"({"op":"conv2d","out":1024,"kernel":27,"padding":13})").rowsAtOnce(), int64_t{1});
  }
};

QTEST_GUILESS_MAIN(TestStopPoint)
#include "test_stop_point.moc"
