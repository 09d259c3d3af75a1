// SPDX-License-Identifier: GPL-3.0-or-later
// The loops of a smooth activation take rows however they lie in memory.
#include <QtTest>
#include <functional>

#include "model/nn/curved_operation.h"
#include "model/nn/operations.h"
#include "tests/support/operation_formulas.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestCurvedRows : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  // As pictures do between convolutions, and with gaps, in which case there is no loop over what lies side by side.
  void doNotDependOnTheLayout() {
    constexpr int64_t rows = 6;
    const auto operation = makeOperation(json::parse(R"({"op":"softplus"})"), {{3, 5, 4}});
    const auto& curved = dynamic_cast<const CurvedOperation&>(*operation);
    torch::Generator generator = makeGenerator(4);
    torch::NoGradGuard noGrad;
    const auto random = [&](std::vector<int64_t> sizes) {
      return at::empty(sizes, torch::kFloat64).normal_(0, 1, generator);
    };
    const Tensor a = random({rows, 3, 5, 4}), speed = random({rows, 3, 5, 4}), t = random({rows, 3, 5, 4}),
                 delta = random({rows, 3, 5, 4}), gamma = random({rows});
    using Layout = std::function<Tensor(const Tensor&)>;
    const auto all = [&](const Layout& laidOut, bool cacheToo) {
      OperationCache cache;
      cache.input = cacheToo ? laidOut(a) : a;
      operation->record(cache);
      operation->recordAdjoint(laidOut(delta), cache);
      Tensor bent = at::zeros({rows}, torch::kFloat64);
      const Tensor first = curved.bendingTangent(laidOut(speed), cache, bent);
      const auto both = curved.accelerate(laidOut(t), laidOut(speed), gamma, cache);
      const Tensor back = curved.slowDown(laidOut(t), laidOut(speed), gamma, cache, both.source);
      const Tensor second = operation->secondOrder(laidOut(t), laidOut(speed), cache);
      return at::cat({first.flatten(1), both.result.flatten(1), both.source.flatten(1), back.flatten(1),
                      second.flatten(1), bent.unsqueeze(1)},
                     1);
    };
    const Tensor plain = all([](const Tensor& values) { return values; }, false);
    const Layout pictures = [](const Tensor& values) { return channelsLast(values); };
    const Layout gaps = [](const Tensor& values) { return at::stack({values, values}, 4).select(4, 1); };
    for (const bool cacheToo : {false, true}) {
      QVERIFY(relativeError(all(pictures, cacheToo), plain, 1e-3) < 1e-12);
      QVERIFY(relativeError(all(gaps, cacheToo), plain, 1e-3) < 1e-12);
    }
  }
};

QTEST_GUILESS_MAIN(TestCurvedRows)
#include "test_curved_rows.moc"
