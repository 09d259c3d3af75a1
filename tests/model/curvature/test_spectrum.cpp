// SPDX-License-Identifier: GPL-3.0-or-later
// The spectrum of one sample and its two parts against dense matrices from autograd, on each of the three ways.
#include <QtTest>

#include "model/base/error.h"
#include "model/curvature/spectrum.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

Dataset datasetFor(const Network& network, int64_t count) {
  const Batch batch = makeBatch(network, count);
  Dataset set;
  set.name = "random";
  set.inputShape = network.inputShape();
  for (int64_t k = 0; k < network.classes(); ++k) set.classNames.push_back(std::to_string(k));
  set.testX = batch.x.to(torch::kFloat32), set.testY = batch.y;
  set.trainX = set.testX, set.trainY = set.testY;
  return set;
}

// JᵀSJ of one sample, d×d, from autograd's Jacobian.
Tensor denseSoftmaxPart(const Network& network, const Tensor& x) {
  const Tensor input = x.detach().clone().requires_grad_(true);
  const Tensor logits = network.logits(input)[0];
  std::vector<Tensor> rows;
  for (int64_t k = 0; k < network.classes(); ++k)
    rows.push_back(torch::autograd::grad({logits[k]}, {input}, {}, true)[0].flatten());
  const Tensor jacobian = at::stack(rows), p = at::softmax(logits.detach(), 0);
  return jacobian.t().mm((at::diag(p) - at::outer(p, p)).mm(jacobian));
}

}  // namespace

class TestSpectrum : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void agreesWithDenseMatrices_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<QString>("method");
    for (const Case& c : cases()) {
      const bool small = c.name.ends_with("-mlp") || c.name.ends_with("-branches");
      const bool smooth = c.name.rfind("relu", 0) != 0 && c.name.rfind("leaky_relu", 0) != 0;
      QTest::newRow(c.name.c_str()) << QString::fromStdString(c.architecture)
                                    << QString(small    ? "dense"
                                               : smooth ? "lanczos"
                                                        : "classes");
    }
  }
  void agreesWithDenseMatrices() {
    QFETCH(QString, architecture);
    QFETCH(QString, method);
    const Network network = makeDouble(architecture.toStdString());
    const Dataset set = datasetFor(network, 3);
    JobControl control;
    for (int64_t index = 0; index < 3; ++index) {
      const SpectrumResult result = measureSpectrum(network, set, {index, 6, 1, {}}, control);
      QCOMPARE(QString::fromStdString(result.method), method);
      QCOMPARE(result.index, index);
      QCOMPARE(result.smooth, network.smooth());
      const Tensor x = set.testX.slice(0, index, index + 1).to(torch::kFloat64),
                   y = set.testY.slice(0, index, index + 1);
      QCOMPARE(result.label, y.item<int64_t>());
      const Tensor h = denseHessian(network, x, y)[0], g = denseSoftmaxPart(network, x);
      const Tensor all = at::linalg_eigvalsh(h), order = all.abs().argsort(0, true);
      const double norm = all.abs().max().item<double>();
      QVERIFY(std::abs(result.norm - norm) <= 1e-6 * norm);

      // A residual bounds the distance to some eigenvalue; in order they meet those of largest magnitude. Where the
      // Krylov space ended before the sixth, H has no more.
      QVERIFY(!result.eigenvalues.empty());
      const auto given = static_cast<int64_t>(result.eigenvalues.size());
      for (int64_t i = 0; i < given; ++i) {
        const Eigenvalue& e = result.eigenvalues[static_cast<std::size_t>(i)];
        QVERIFY2(std::abs(e.value - all[order[i].item<int64_t>()].item<double>()) <= 1e-5 * norm,
                 qPrintable(QString::number(i)));
        QVERIFY2(e.residual <= 2e-6, qPrintable(QString::number(e.residual)));
      }
      const int64_t wanted = method == "dense" ? 6 : method == "lanczos" ? 6 : network.classes() - 1;
      if (given < wanted) QVERIFY(all[order[given].item<int64_t>()].abs().item<double>() <= 1e-10 * norm);
      QVERIFY(given <= wanted);

      const Tensor softmax = at::linalg_eigvalsh(g).flip(0);
      QCOMPARE(result.softmaxEigenvalues.size(), static_cast<std::size_t>(network.classes() - 1));
      for (std::size_t i = 0; i < result.softmaxEigenvalues.size(); ++i)
        QVERIFY(std::abs(result.softmaxEigenvalues[i] - softmax[static_cast<int64_t>(i)].item<double>()) <
                1e-10 * std::max(1e-6, softmax[0].item<double>()));
      QCOMPARE(result.softmaxNorm, result.softmaxEigenvalues.front());
      const double own = at::linalg_eigvalsh(h - g).abs().max().item<double>();
      if (network.smooth()) {
        QVERIFY2(std::abs(result.networkNorm - own) <= 2e-6 * own, c_str(result.networkNorm, own));
        QVERIFY(result.networkResidual <= 2e-6);
      } else {
        QVERIFY(own <= 1e-12 * std::max(norm, 1e-6));
        QCOMPARE(result.networkNorm, 0.0);
      }

      // The direction is an eigenvector, uphill, and the parts along it add up. It travels in single precision.
      const auto& values = result.eigenvector.values;
      const Tensor v = torch::tensor(std::vector<float>(values.begin(), values.end())).to(torch::kFloat64);
      const double top = result.eigenvalues.front().value;
      QVERIFY(std::abs(v.norm().item<double>() - 1) < 1e-5);
      QVERIFY((h.mv(v) - v * top).norm().item<double>() <= 1e-5 * norm);
      QVERIFY(v.dot(gradient(network, x, y, false).flatten()).item<double>() > -1e-6 * result.gradientNorm);
      QVERIFY(std::abs(result.alongSoftmax + result.alongNetwork - top) <= 1e-10 * norm);
      QVERIFY(std::abs(result.alongSoftmax - v.dot(g.mv(v)).item<double>()) <=
              1e-5 * std::max(norm, result.softmaxNorm));
      QVERIFY(std::abs(result.gradientNorm - gradient(network, x, y, false).norm().item<double>()) <
              1e-10 * result.gradientNorm);
      QVERIFY(std::abs(result.confidence - at::softmax(network.logits(x), 1).max().item<double>()) < 1e-12);
    }
  }

  void aCertainNetworkHasNoSpectrum() {
    for (const Case& c : cases()) {
      if (c.name != "relu-mlp" && c.name != "tanh-mlp") continue;
      std::string wide = c.architecture;
      const Network network = makeDouble(wide.replace(wide.find("[6]"), 3, "[40]"), 1e5);
      const Dataset set = datasetFor(network, 1);
      JobControl control;
      const SpectrumResult result = measureSpectrum(network, set, {0, 6, 1, {}}, control);
      QCOMPARE(result.norm, 0.0);
      QVERIFY(std::isfinite(result.networkNorm) && std::isfinite(result.networkResidual));
      QCOMPARE(result.eigenvector.values.size(), std::size_t{40});
    }
  }

  void refusalsAndCancellation() {
    const Network network = makeDouble(cases()[0].architecture);
    const Dataset set = datasetFor(network, 2);
    JobControl control;
    const auto say = [&](const SpectrumRequest& r) {
      return messageOf([&] { measureSpectrum(network, set, r, control); });
    };
    QCOMPARE(say({2, 6, 1, {}}), std::string("index 2 is outside the test set; it must be from 0 to 1"));
    QCOMPARE(say({-1, 6, 1, {}}), std::string("index -1 is outside the test set; it must be from 0 to 1"));
    QCOMPARE(say({0, 0, 1, {}}), std::string("count is 0; it must be from 1 to 200"));
    control.cancel();
    QVERIFY_THROWS_EXCEPTION(Interrupted, measureSpectrum(network, set, {0, 6, 1, {}}, control));
  }

 private:
  static const char* c_str(double a, double b) {
    static std::string text;
    text = std::to_string(a) + " against " + std::to_string(b);
    return text.c_str();
  }
};

QTEST_GUILESS_MAIN(TestSpectrum)
#include "test_spectrum.moc"
