// SPDX-License-Identifier: GPL-3.0-or-later
// Products of a layer's curvature against the dense matrix, formed with plain autograd in float64: the Hessian of
// piecewise-linear networks, E[JᵀSJ] of smooth ones; for dense layers, convolutions and branches.
#include <QtTest>

#include "model/objective/cross_entropy.h"
#include "model/weights/layer_curvature.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kDense[] = R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":7},)"
                          R"({"op":"relu"},{"op":"linear","out":4},{"op":"relu"},{"op":"linear","out":3}]})";
constexpr char kSmooth[] =
    R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":6},{"op":"softplus","beta":4},)"
    R"({"op":"linear","out":3}]})";
constexpr char kPictures[] =
    R"({"input":[1,6,6],"classes":3,"operations":[{"op":"conv2d","out":2,"kernel":3},{"op":"relu"},)"
    R"({"op":"conv2d","out":3,"kernel":2},{"op":"relu"},{"op":"max_pool2d","kernel":2},{"op":"flatten"},)"
    R"({"op":"linear","out":3}]})";
// The layer in the middle is passed by: what it gives is added to what it read.
constexpr char kBranch[] =
    R"({"input":[4],"classes":3,"operations":[{"op":"linear","out":5},{"op":"relu","name":"a"},{"op":"linear","out":5},)"
    R"({"op":"relu","name":"b"},{"op":"add","inputs":["a","b"]},{"op":"linear","out":3}]})";

Tensor meanLoss(const Network& network, const Batch& batch) {
  return at::cross_entropy_loss(network.logits(batch.x), batch.y);
}

// Second derivatives by autograd, row by row.
Tensor denseHessian(const Network& network, const Batch& batch, const Tensor& weight) {
  const at::AutoGradMode graph(true);
  const Tensor gradient = torch::autograd::grad({meanLoss(network, batch)}, {weight}, {}, true, true)[0].flatten();
  std::vector<Tensor> rows;
  for (int64_t i = 0; i < gradient.numel(); ++i)
    rows.push_back(torch::autograd::grad({gradient[i]}, {weight}, {}, true, false, true)[0]);
  for (Tensor& row : rows) row = row.defined() ? row.flatten() : at::zeros({weight.numel()}, torch::kFloat64);
  return at::stack(rows);
}

// E[JᵀSJ] with J by autograd, one output of one sample at a time.
Tensor denseGaussNewton(const Network& network, const Batch& batch, const Tensor& weight) {
  const at::AutoGradMode graph(true);
  const Tensor z = network.logits(batch.x);
  Tensor sum = at::zeros({weight.numel(), weight.numel()}, torch::kFloat64);
  for (int64_t n = 0; n < z.size(0); ++n) {
    std::vector<Tensor> rows;
    for (int64_t k = 0; k < z.size(1); ++k)
      rows.push_back(torch::autograd::grad({z[n][k]}, {weight}, {}, true)[0].flatten());
    const Tensor j = at::stack(rows).detach(), p = at::softmax(z[n], 0).detach();
    sum += at::mm(j.t(), at::mm(at::diag(p) - at::outer(p, p), j));
  }
  return sum / static_cast<double>(z.size(0));
}

Tensor weightOf(const Network& network, std::size_t operation) {
  return *network.operations()[operation]->namedParameters().front().value;
}

// All columns by products.
Tensor byProducts(const LayerCurvature& layer) {
  const int64_t size = layer.weight().numel();
  const Tensor unit = at::eye(size, layer.weight().options());
  std::vector<Tensor> columns;
  for (int64_t i = 0; i < size; ++i) columns.push_back(layer.apply(unit[i].reshape(layer.weight().sizes())).flatten());
  return at::stack(columns);
}

}  // namespace

class TestLayerCurvature : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void productsAreThoseOfTheDenseMatrix_data() {
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<bool>("exact");
    QTest::newRow("dense") << QString(kDense) << true;
    QTest::newRow("smooth") << QString(kSmooth) << false;
    QTest::newRow("pictures") << QString(kPictures) << true;
    QTest::newRow("branch") << QString(kBranch) << true;
  }
  void productsAreThoseOfTheDenseMatrix() {
    QFETCH(QString, architecture);
    QFETCH(bool, exact);
    const Network network = makeDouble(architecture.toStdString(), 3);
    const Batch batch = makeBatch(network, 9);
    const auto layers = weightLayers(network);
    QVERIFY(layers.size() >= 2);
    for (const std::size_t operation : layers) {
      LayerCurvature layer(network, operation, crossEntropy());
      layer.add(batch.x.slice(0, 0, 4), batch.y.slice(0, 0, 4));  // batches are one mean
      layer.add(batch.x.slice(0, 4), batch.y.slice(0, 4));
      QCOMPARE(layer.samples(), int64_t{9});
      QVERIFY(std::abs(layer.loss() - meanLoss(network, batch).item<double>()) < 1e-12);
      const Tensor weight = weightOf(network, operation), ours = byProducts(layer);
      QVERIFY(at::allclose(ours, denseGaussNewton(network, batch, weight), 1e-10, 1e-12));
      const Tensor hessian = denseHessian(network, batch, weight);
      // The last layer is linear in its weights, whatever is before it.
      if (exact || operation == layers.back()) QVERIFY(at::allclose(ours, hessian, 1e-10, 1e-12));
      if (!exact && operation != layers.back()) QVERIFY(!at::allclose(ours, hessian, 1e-4, 1e-6));
    }
  }

  void momentsOfADenseLayer() {
    const Network network = makeDouble(kDense, 5);
    const Batch batch = makeBatch(network, 8);
    const auto layers = weightLayers(network);
    LayerCurvature layer(network, layers[1], crossEntropy());
    layer.add(batch.x.slice(0, 0, 3), batch.y.slice(0, 0, 3));
    layer.add(batch.x.slice(0, 3), batch.y.slice(0, 3));
    // What the layer reads, and the curvature in what it gives, with plain autograd.
    Tensor a = batch.x;
    for (std::size_t i = 0; i < layers[1]; ++i) a = network.operations()[i]->forward(a);
    a = a.detach();
    QVERIFY(at::allclose(layer.inputMoments(), at::mm(a.t(), a) / 8, 1e-12, 1e-12));
    QVERIFY(at::allclose(layer.meanInput(), a.mean(0), 1e-12, 1e-12));
    const at::AutoGradMode graph(true);
    Tensor given = network.operations()[layers[1]]->forward(a).detach().requires_grad_();
    Tensor z = given;
    for (std::size_t i = layers[1] + 1; i < network.operations().size(); ++i) z = network.operations()[i]->forward(z);
    Tensor sum = at::zeros({4, 4}, torch::kFloat64);
    for (int64_t n = 0; n < 8; ++n) {
      std::vector<Tensor> rows;
      for (int64_t k = 0; k < 3; ++k) rows.push_back(torch::autograd::grad({z[n][k]}, {given}, {}, true)[0][n]);
      const Tensor g = at::stack(rows), p = at::softmax(z[n], 0).detach();
      sum += at::mm(g.t(), at::mm(at::diag(p) - at::outer(p, p), g));
    }
    QVERIFY(at::allclose(layer.outputCurvature(), sum / 8, 1e-10, 1e-12));
  }

  // W(a − E[a]) with the bias b + W E[a] is the same function.
  void centredIsTheSameNetworkWithAnotherBias() {
    const Network network = makeDouble(kSmooth, 3);
    const Batch batch = makeBatch(network, 9);
    LayerCurvature layer(network, 0, crossEntropy());
    layer.add(batch.x, batch.y);
    const Tensor mean = layer.meanInput();
    layer.centreInputs();
    QVERIFY(at::equal(layer.meanInput(), mean));
    QVERIFY(at::allclose(layer.inputMoments(), at::cov(batch.x.t(), 0), 1e-10, 1e-12));

    const Network other = network.clone();
    const auto parameters = other.operations()[0]->namedParameters();
    {
      torch::NoGradGuard noGrad;
      parameters[1].value->add_(at::mv(*parameters[0].value, mean));
    }
    const Batch moved{batch.x - mean, batch.y};
    QVERIFY(at::allclose(other.logits(moved.x), network.logits(batch.x), 1e-12, 1e-12));
    LayerCurvature slow(other, 0, crossEntropy());
    slow.add(moved.x, moved.y);
    QVERIFY(at::allclose(byProducts(layer), byProducts(slow), 1e-10, 1e-12));
  }
};

QTEST_GUILESS_MAIN(TestLayerCurvature)
#include "test_layer_curvature.moc"
