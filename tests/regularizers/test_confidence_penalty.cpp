// SPDX-License-Identifier: GPL-3.0-or-later
// The confidence penalty is λ·KL(p ‖ uniform): 0 for a network that knows nothing, λ log C for one that is certain, and
// its weight gradient is that of a formula written another way.
#include <QtTest>
#include <cmath>

#include "regularizers/catalogue.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestConfidencePenalty : public QObject {
  Q_OBJECT

  static constexpr double kStrength = 0.7;

  static Tensor penalty(const Network& network, const Batch& batch) {
    const auto regularizer = regularizerCatalogue()->create("confidence-penalty", {{"strength", kStrength}});
    torch::Generator generator = makeGenerator(1);
    return regularized(*regularizer, network, batch.x, batch.y, StepContext{9, 10}, generator).penalty;
  }

 private Q_SLOTS:
  void endsAtNothingKnownAndAtCertainty() {
    const char* plane = R"({"input":[2],"classes":5,"operations":[{"op":"linear","out":5}]})";
    Network network = makeDouble(plane);
    const Batch batch = makeBatch(network, 3);
    const auto parameters = network.parameters();  // weight, bias
    torch::NoGradGuard noGrad;
    for (Tensor p : parameters) p.zero_();
    QVERIFY(std::abs(penalty(network, batch).item<double>()) < 1e-15);
    Tensor bias = parameters[1];
    bias[2] = 200;  // e^−200 is nothing beside 1
    QVERIFY(std::abs(penalty(network, batch).item<double>() - kStrength * std::log(5.0)) < 1e-12);
  }

  void gradientIsThatOfTheDivergence() {
    for (const auto& [c, rows] : withBatches()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, rows);
      const Tensor fast = penalty(network, batch);
      const Tensor p = at::softmax(network.logits(batch.x), 1);
      const Tensor slow = (p * (p * static_cast<double>(p.size(1))).log()).sum(1).mean() * kStrength;
      QVERIFY2(relativeError(fast, slow) < 1e-9, c.name.c_str());
      QVERIFY2(relativeError(flat(weightGradients(network, fast)), flat(weightGradients(network, slow))) < 1e-8,
               c.name.c_str());
    }
  }
};

QTEST_GUILESS_MAIN(TestConfidencePenalty)
#include "test_confidence_penalty.moc"
