// SPDX-License-Identifier: GPL-3.0-or-later
// The penalty on the second-order bound of a margin against the same bound written down with dense matrices and
// autograd alone, and, where its main terms are all there is, against the margin itself.
#include <QtTest>

#include "model/nn/hidden.h"
#include "regularizers/catalogue.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestSecondOrderBound : public QObject {
  Q_OBJECT

  static Tensor gradOf(const Tensor& of, const Tensor& by) {
    const auto result = torch::autograd::grad({of.sum()}, {by}, {}, true, true, true)[0];
    return result.defined() ? result : at::zeros_like(by);
  }

  // By dense matrices, with a graph for double backward; widths and the direction v are constants.
  struct Slow {
    Tensor margin, gradient, form;  // B, B×d, B×d×d
    Slow(const Network& network, const Batch& batch, double epsilon) {
      const int64_t rows = batch.x.size(0);
      const Tensor x = batch.x.detach().clone().requires_grad_(true);
      std::vector<Tensor> values{x};
      const Tensor logits = forwardSeeing(network, x, [&](std::size_t, const Tensor& t) { values.push_back(t); });
      for (int64_t b = 0; b < rows; ++b) {
        Tensor nearest;
        for (int64_t k = 0; k < network.classes(); ++k) {
          const Tensor difference = logits[b][batch.y[b].item<int64_t>()] - logits[b][k];
          if (k == batch.y[b].item<int64_t>()) continue;
          if (!nearest.defined() || difference.item<double>() < nearest.item<double>()) nearest = difference;
        }
        margin = margin.defined() ? at::cat({margin, nearest.reshape({1})}) : nearest.reshape({1});
      }
      gradient = gradOf(margin, x).flatten(1);
      form = at::zeros({rows, gradient.size(1), gradient.size(1)}, gradient.options());
      for (std::size_t i = 0; i < network.operations().size(); ++i) {
        const Operation& operation = *network.operations()[i];
        if (!operation.elementwise() || operation.affine()) continue;
        const Tensor c = values[network.graph().sources(i).front().value];
        const Tensor q = gradOf(margin, values[i + 1]).flatten(1);
        std::vector<Tensor> columns;
        const Tensor flatC = c.flatten(1);
        for (int64_t j = 0; j < flatC.size(1); ++j) columns.push_back(gradOf(flatC.select(1, j), x).flatten(1));
        const Tensor jacobian = at::stack(columns, 1);  // B×units×d
        const Tensor width = (jacobian.norm(2, 2) * epsilon).detach().clamp_min(0.05).reshape(c.sizes());
        const Tensor slope = gradOf(operation.forward(c), c);
        std::vector<Tensor> bends;
        for (const double place : {-1.0, -0.5, 0.5, 1.0}) {
          const Tensor t = c + width * place;
          const Tensor tangent = operation.forward(c) + slope * (t - c);
          bends.push_back(((operation.forward(t) - tangent) * 2 / (width * place).square()).flatten(1));
        }
        const Tensor all = at::stack(bends);
        const Tensor e = at::relu(at::maximum(-q * all.amax(0), -q * all.amin(0)));
        form = form + at::matmul(jacobian.transpose(1, 2), e.unsqueeze(2) * jacobian);
      }
    }
    // Power steps from the gradient.
    Tensor direction(int64_t steps) const {
      const auto unit = [](const Tensor& t) { return t / t.norm(2, 1, true).clamp_min(1e-300); };
      Tensor v = unit(gradient.detach());
      for (int64_t i = 0; i < steps; ++i) v = unit(at::bmm(form.detach(), v.unsqueeze(2)).squeeze(2));
      return v;
    }
    Tensor fall(const Tensor& v, double epsilon) const {
      const Tensor bend = at::bmm(form, v.unsqueeze(2)).squeeze(2);
      return gradient.norm(2, 1) * epsilon + (v * bend).sum(1) * (0.5 * epsilon * epsilon);
    }
  };

  static Tensor penaltyOf(const Network& network, const Batch& batch, ParameterSet parameters) {
    parameters["strength"] = 1.0;
    parameters["warmup"] = 0.0;
    const auto regularizer = regularizerCatalogue()->create("second-order-bound", parameters);
    Pass pass(network, crossEntropy(), batch.x, batch.y);
    torch::Generator generator = makeGenerator(17);
    return regularizer->penalty(pass, StepContext{9, 10}, generator);
  }

 private Q_SLOTS:
  void agreesWithDenseMatrices() {
    constexpr double epsilon = 0.3;
    int bent = 0;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, 3);
      const Slow slow(network, batch, epsilon);
      for (const int64_t steps : {0, 1, 3}) {
        const Tensor fall = slow.fall(slow.direction(steps), epsilon);
        bent += (fall - slow.gradient.norm(2, 1) * epsilon).max().item<double>() > 1e-3;
        for (const bool alone : {true, false}) {
          const Tensor expected = alone ? fall.mean() : at::log1p(at::exp(fall - slow.margin)).mean();
          const Tensor got = penaltyOf(network, batch,
                                       {{"epsilon", epsilon},
                                        {"iterations", static_cast<double>(steps)},
                                        {"probes", 0.0},
                                        {"of", std::string(alone ? "fall" : "margin")}});
          QVERIFY2(relativeError(got, expected) < 1e-9, c.name.c_str());
          QVERIFY2(relativeError(flat(weightGradients(network, got)), flat(weightGradients(network, expected))) < 1e-7,
                   c.name.c_str());
        }
      }
    }
    QVERIFY(bent > 20);
  }

  // Many steps find the largest eigenvalue, and then its gradient is that of the eigenvalue itself.
  void convergesToTheLargestEigenvalue() {
    constexpr double epsilon = 0.3;
    const Network network = makeDouble(cases()[6].architecture);  // softplus
    const Batch all = makeBatch(network, 12);
    // Where the second is well below it: 0.7⁵⁰ = 2e-8.
    const Tensor values = at::linalg_eigvalsh(Slow(network, all, epsilon).form.detach());
    const Tensor apart = (values.select(1, -2) < values.select(1, -1) * 0.7).nonzero().flatten();
    QVERIFY(apart.numel() >= 2);
    const Batch batch{all.x.index_select(0, apart), all.y.index_select(0, apart)};
    const Slow slow(network, batch, epsilon);
    const Tensor largest = at::linalg_eigvalsh(slow.form).amax(1);
    const Tensor expected = (slow.gradient.norm(2, 1) * epsilon + largest * (0.5 * epsilon * epsilon)).mean();
    const Tensor got = penaltyOf(
        network, batch, {{"epsilon", epsilon}, {"iterations", 50.0}, {"probes", 0.0}, {"of", std::string("fall")}});
    QVERIFY(relativeError(got, expected) < 1e-10);
    QVERIFY(relativeError(flat(weightGradients(network, got)), flat(weightGradients(network, expected))) < 1e-6);
  }

  // Where there is one hidden layer nothing is left out but what the four places of an interval do not see, which is
  // less than a hundredth: no point of the ball has a smaller margin.
  void isBelowTheMarginOfOneHiddenLayer_data() {
    QTest::addColumn<std::string>("activation");
    for (const char* activation : {R"("softplus","beta":4)", R"("tanh")", R"("gelu")", R"("elu","alpha":1.0)"})
      QTest::newRow(activation) << std::string(activation);
  }
  void isBelowTheMarginOfOneHiddenLayer() {
    QFETCH(std::string, activation);
    constexpr double epsilon = 0.6;
    const Network network = makeDouble(R"({"input":[5],"classes":2,"operations":[{"op":"linear","out":9},{"op":)" +
                                           activation + R"(},{"op":"linear","out":2}]})",
                                       3);
    const Batch batch = makeBatch(network, 20);
    for (int64_t b = 0; b < 20; ++b) {
      const Batch one{batch.x.narrow(0, b, 1), batch.y.narrow(0, b, 1)};
      const double fall =
          penaltyOf(network, one,
                    {{"epsilon", epsilon}, {"iterations", 50.0}, {"probes", 0.0}, {"of", std::string("fall")}})
              .item<double>();
      const auto marginAt = [&](const Tensor& x) {
        const Tensor z = network.logits(x), own = z.gather(1, one.y.unsqueeze(1)).squeeze(1);
        return own * 2 - z.sum(1);
      };
      // Steps down the margin, projected onto the ball.
      Tensor d = at::zeros_like(one.x);
      for (int step = 0; step < 60; ++step) {
        const Tensor x = (one.x + d).requires_grad_(true);
        const Tensor g = gradOf(marginAt(x), x).detach();
        d = d - g / g.norm().clamp_min(1e-300) * (epsilon / 5);
        d = d * (epsilon / d.norm()).clamp_max(1);
      }
      const double fell = (marginAt(one.x) - marginAt(one.x + d)).item<double>();
      QVERIFY(fell > 0);
      QVERIFY2(fell <= fall * 1.01, qPrintable(QString("%1 %2").arg(fell).arg(fall)));
      QVERIFY2(fell >= fall * 0.2, qPrintable(QString("%1 %2").arg(fell).arg(fall)));  // and not far below
    }
  }

  // Random vectors estimate the widths that unit vectors give.
  void randomVectorsEstimateTheWidths() {
    const Network network = makeDouble(cases()[6].architecture);
    const Batch batch = makeBatch(network, 6);
    const auto with = [&](double probes) {
      return penaltyOf(network, batch, {{"epsilon", 0.5}, {"probes", probes}}).item<double>();
    };
    const double exact = with(0);
    QVERIFY(with(1) != exact);
    QVERIFY2(std::abs(with(100) - exact) < 0.02 * exact, qPrintable(QString("%1 %2").arg(with(100)).arg(exact)));
  }
};

QTEST_GUILESS_MAIN(TestSecondOrderBound)
#include "test_second_order_bound.moc"
