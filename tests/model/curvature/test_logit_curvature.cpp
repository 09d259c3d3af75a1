// SPDX-License-Identifier: GPL-3.0-or-later
// Curvature of the logits against the dense Hessian of the margin by LibTorch's own autograd.
#include <QtTest>

#include "model/base/error.h"
#include "model/curvature/logit_curvature.h"
#include "tests/support/message_of.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestLogitCurvature : public QObject {
  Q_OBJECT

  // ‖∇²(z_a − z_b)‖ of the two likeliest classes, from d double-backward passes and a symmetric eigendecomposition.
  static std::vector<double> denseNorms(const Network& network, const Tensor& points) {
    const Tensor x = points.to(torch::kFloat64).clone().requires_grad_(true);
    const Tensor z = network.logits(x);
    const Tensor likeliest = std::get<1>(z.detach().topk(2, 1));
    const Tensor margin = z.gather(1, likeliest.slice(1, 0, 1)) - z.gather(1, likeliest.slice(1, 1, 2));
    const Tensor g = torch::autograd::grad({margin.sum()}, {x}, {}, true, true)[0];
    std::vector<Tensor> rows;
    for (int64_t i = 0; i < g.size(1); ++i)
      rows.push_back(torch::autograd::grad({g.select(1, i).sum()}, {x}, {}, true, false)[0]);
    const Tensor norms = at::linalg_eigvalsh(at::stack(rows, 1).detach()).abs().amax(1).contiguous();
    return {norms.data_ptr<double>(), norms.data_ptr<double>() + norms.numel()};
  }

 private Q_SLOTS:
  // Norms of 1e14 and more: what M² makes of them has a length that no float holds.
  void squaresDoNotOverflow() {
    const Network network = curved();
    Network large = network.to(torch::kFloat32);
    {
      torch::NoGradGuard noGrad;
      for (const int i : {2, 3}) large.parameters()[static_cast<std::size_t>(i)].mul_(1e14F);
    }
    const Dataset set = points(30, 3);
    LogitCurvatureRequest request;
    request.samples = 30;
    JobControl control;
    const LogitCurvatureResult small = measureLogitCurvature(network, set, request, control);
    const LogitCurvatureResult result = measureLogitCurvature(large, set, request, control);
    for (std::size_t i = 0; i < 30; ++i) QVERIFY(std::abs(result.norm[i] / (small.norm[i] * 1e14) - 1) < 1e-3);
    QVERIFY(result.residualMax > 0 && result.residualMax < 1.1);
  }

  void isTheNormOfTheMarginsHessian() {
    const Network network = curved();
    const Dataset set = points(100, 3);  // two chunks
    LogitCurvatureRequest request;
    request.samples = 80;
    JobControl control;
    const LogitCurvatureResult result = measureLogitCurvature(network, set, request, control);
    const auto expected = denseNorms(network, set.testX.slice(0, 0, 80));
    QCOMPARE(result.norm.size(), std::size_t{80});
    QCOMPARE(result.indices.back(), int64_t{79});
    QVERIFY(result.residualMax > 0);
    for (std::size_t i = 0; i < expected.size(); ++i) {
      // Power iteration never exceeds the norm. An estimate θ of M² with residual rθ lies within rθ of an eigenvalue.
      QVERIFY2(result.norm[i] <= expected[i] * (1 + 1e-9), qPrintable(QString::number(i)));
      QVERIFY2(result.norm[i] >= expected[i] * 0.95,
               qPrintable(QString("%1: %2 of %3").arg(i).arg(result.norm[i]).arg(expected[i])));
    }
    QCOMPARE(control.progress(), 1.0);
  }

  void flatPiecesHaveNone() {
    const Network network = makeDouble(
        R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":9},{"op":"relu"},{"op":"linear","out":3}]})", 3);
    JobControl control;
    const auto result = measureLogitCurvature(network, points(10, 3), {}, control);
    QCOMPARE(result.norm, std::vector<double>(10, 0.0));  // no more samples than there are
    QCOMPARE(result.residualMax, 0.0);
  }

  void refusesAndCancels() {
    JobControl control;
    LogitCurvatureRequest none;
    none.samples = 0;
    QCOMPARE(messageOf([&] { measureLogitCurvature(curved(), points(10, 3), none, control); }),
             std::string("samples is 0; it must be at least 1"));
    control.cancel();
    QVERIFY_EXCEPTION_THROWN(measureLogitCurvature(curved(), points(10, 3), {}, control), Interrupted);
  }
};

QTEST_GUILESS_MAIN(TestLogitCurvature)
#include "test_logit_curvature.moc"
