// SPDX-License-Identifier: GPL-3.0-or-later
// The eigenpairs that are reported against the dense matrix, what is said of their vectors, and the overlaps.
#include <QtTest>

#include "model/base/error.h"
#include "model/jobs/job.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/cross_entropy.h"
#include "model/questions/weights.h"
#include "model/weights/eigenpairs.h"
#include "model/weights/kronecker.h"
#include "model/weights/layer_curvature.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kThreeLayers[] =
    R"({"input":[12],"classes":4,"operations":[{"op":"linear","out":9},{"op":"relu"},{"op":"linear","out":6},)"
    R"({"op":"relu"},{"op":"linear","out":4}]})";

std::shared_ptr<const Dataset> rowsOfNumbers(int64_t count) {
  torch::Generator generator = makeGenerator(8);
  auto set = std::make_shared<Dataset>();
  set->name = "rows";
  set->inputShape = {12};
  set->mean = {0.5}, set->std = {0.3};
  set->classNames = {"a", "b", "c", "d"};
  set->trainX = at::empty({count, 12}).uniform_(0, 1, generator);
  set->trainY = at::arange(count).remainder(4);
  set->testX = set->trainX, set->testY = set->trainY;
  return set;
}

WeightsResult ask(const Network& network, const WeightsRequest& request, int64_t samples = 40) {
  JobControl control;
  const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), rowsOfNumbers(samples), 7);
  return Answers<WeightsRequest>::from(snapshot, request, control);
}

Tensor denseOf(const Network& network, std::size_t operation, const Dataset& set) {
  LayerCurvature layer(network, operation, crossEntropy());
  layer.add(set.trainX.to(torch::kFloat64), set.trainY);
  const int64_t size = layer.weight().numel();
  std::vector<Tensor> columns;
  for (int64_t i = 0; i < size; ++i)
    columns.push_back(layer.apply(at::eye(size, torch::kFloat64)[i].reshape(layer.weight().sizes())).flatten());
  return at::stack(columns);
}

Tensor matrixOf(const LayerWeights& layer) {
  std::vector<Tensor> rows;
  for (const WeightEigenpair& pair : layer.pairs) rows.push_back(torch::tensor(pair.direction).to(torch::kFloat64));
  return at::stack(rows);
}

}  // namespace

class TestSpectrumOfWeights : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void eigenpairsAreThoseOfTheDenseMatrix_data() {
    QTest::addColumn<bool>("inDouble");
    QTest::newRow("single") << false;
    QTest::newRow("double") << true;
  }
  void eigenpairsAreThoseOfTheDenseMatrix() {
    QFETCH(bool, inDouble);
    const Network network = makeDouble(kThreeLayers, 2);
    const auto set = rowsOfNumbers(40);
    WeightsRequest request;
    request.top = 5;
    request.doublePrecision = inDouble;
    const WeightsResult result = ask(network.to(torch::kFloat32), request);
    const auto layers = weightLayers(network);
    QCOMPARE(result.layers.size(), layers.size());
    QVERIFY(result.exact && result.samples == 40);
    for (std::size_t i = 0; i < layers.size(); ++i) {
      const LayerWeights& layer = result.layers[i];
      QVERIFY(layer.converged && layer.operation == "linear" && layer.layer == static_cast<int64_t>(i));
      const Tensor dense = denseOf(network.to(torch::kFloat32).to(torch::kFloat64), layers[i], *set);
      const auto [values, vectors] = at::linalg_eigh(dense);
      const double largest = values[-1].item<double>();
      for (int64_t k = 0; k < 5; ++k) {
        const WeightEigenpair& pair = layer.pairs[static_cast<std::size_t>(k)];
        QVERIFY(std::abs(pair.value - values[-1 - k].item<double>()) < (inDouble ? 1e-6 : 1e-4) * largest);
        const Tensor v = torch::tensor(pair.direction).to(torch::kFloat64);
        QVERIFY(std::abs(v.norm().item<double>() - 1) < 1e-5);
        QVERIFY((at::mv(dense, v) - pair.value * v).norm().item<double>() < 2e-4 * largest);
        QVERIFY(pair.residual >= 0 && pair.residual < 1e-4);
        const Tensor s = at::linalg_svdvals(v.reshape({layer.rows, layer.columns}));
        QVERIFY(std::abs(pair.firstShare - (s[0].square() / s.square().sum()).item<double>()) < 1e-5);
      }
    }
  }

  void anEigenpairOfTheProductIsAProductOfEigenpairs() {
    torch::Generator generator = makeGenerator(4);
    const auto symmetric = [&](int64_t n) {
      const Tensor root = at::empty({n, n}, torch::kFloat64).normal_(0, 1, generator);
      return at::mm(root, root.t());
    };
    const Tensor m = symmetric(5), a = symmetric(7);
    const Tensor vectors = kroneckerVectors(m, a, 6, generator);
    const auto [values, dense] = at::linalg_eigh(at::kron(m, a));
    for (int64_t k = 0; k < 6; ++k)
      QVERIFY(std::abs(std::abs(vectors[k].dot(dense.select(1, 34 - k)).item<double>()) - 1) < 1e-9);
  }

  // One sample: H = M ⊗ aaᵀ itself, so the factors explain all of it, and every eigenvector has rank one.
  void oneSampleIsAProduct() {
    const Network network = makeDouble(kThreeLayers, 6);
    WeightsRequest request;
    request.samples = 1;
    request.top = 3;
    request.doublePrecision = true;
    for (const LayerWeights& layer : ask(network, request, 1).layers) {
      QVERIFY(layer.kronecker);
      for (const WeightEigenpair& pair : layer.pairs) {
        QVERIFY(pair.firstShare > 1 - 1e-6);
        QVERIFY(pair.alongMeanInput > 1 - 1e-6);
      }
      for (const double overlap : layer.kronecker->overlap) QVERIFY(std::abs(overlap - 1) < 1e-6);
      QVERIFY(layer.kronecker->meanInputShare > 1 - 1e-9);
      QVERIFY(std::abs(layer.pairs[0].value - layer.kronecker->outputs[0] * layer.kronecker->inputs[0]) <
              1e-9 * layer.pairs[0].value);
    }
  }

  void overlapsOfTwoNetworks() {
    WeightsRequest request;
    request.top = 4;
    request.doublePrecision = true;
    const WeightsResult one = ask(makeDouble(kThreeLayers, 2), request),
                        other = ask(makeDouble(kThreeLayers, 3), request);
    for (std::size_t i = 0; i < one.layers.size(); ++i) {
      for (const double same : eigenspaceOverlap(one.layers[i], one.layers[i])) QVERIFY(std::abs(same - 1) < 1e-5);
      const auto overlap = eigenspaceOverlap(one.layers[i], other.layers[i]);
      const Tensor u = matrixOf(one.layers[i]), v = matrixOf(other.layers[i]);
      for (std::size_t k = 1; k <= 4; ++k) {
        const auto n = static_cast<int64_t>(k);
        const double expected =
            at::mm(u.slice(0, 0, n), v.slice(0, 0, n).t()).square().sum().item<double>() / static_cast<double>(n);
        QVERIFY(std::abs(overlap[k - 1] - expected) < 1e-9);
        QVERIFY(overlap[k - 1] < 1 - 1e-6);
      }
    }
    QVERIFY(eigenspaceOverlap(one.layers[0], one.layers[1]).empty());
  }

  void refusals() {
    const Network network = makeDouble(kThreeLayers, 2);
    WeightsRequest request;
    request.layer = 3;
    QCOMPARE(messageOf([&] { ask(network, request); }), std::string("layer is 3; this network has the layers 0 to 2"));
    request.layer = 1;
    request.top = 0;
    QCOMPARE(messageOf([&] { ask(network, request); }), std::string("top is 0; it must be from 1 to 100"));
    request.top = 2;
    JobControl control;
    control.cancel();
    const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), rowsOfNumbers(9), 7);
    QVERIFY_THROWS_EXCEPTION(Interrupted, Answers<WeightsRequest>::from(snapshot, request, control));
    QCOMPARE(ask(network, request).layers.size(), std::size_t{1});
  }

  // What a layer reads is a picture where it is the network's input, or the patch of a convolution.
  void columnsThatAreAPicture() {
    auto set = std::make_shared<Dataset>(*rowsOfNumbers(30));
    torch::Generator generator = makeGenerator(8);
    set->inputShape = {1, 4, 4};
    set->trainX = at::empty({30, 1, 4, 4}).uniform_(0, 1, generator);
    set->testX = set->trainX;
    const auto layersOf = [&](const char* operations, bool centred) {
      const Network network(std::string(R"({"input":[1,4,4],"classes":4,"operations":[)") + operations + "]}", 3);
      WeightsRequest request;
      request.top = 3;
      request.centred = centred;
      JobControl control;
      const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), set, 7);
      return Answers<WeightsRequest>::from(snapshot, request, control).layers;
    };
    const auto dense =
        layersOf(R"({"op":"normalise","mean":[0.5],"std":[0.3]},{"op":"flatten"},{"op":"linear","out":5},)"
                 R"({"op":"relu"},{"op":"linear","out":4})",
                 true);
    QCOMPARE(dense[0].channels * 100 + dense[0].height * 10 + dense[0].width, 144);
    QCOMPARE(dense[1].channels, 0);
    QVERIFY(dense[0].centred && dense[1].centred);
    QCOMPARE(dense[0].meanInput.size(), std::size_t{16});
    QCOMPARE(dense[0].pairs[0].right.size(), std::size_t{16});
    QCOMPARE(dense[0].pairs[0].shares.front(), dense[0].pairs[0].firstShare);
    const auto conv =
        layersOf(R"({"op":"conv2d","out":2,"kernel":3},{"op":"relu"},{"op":"flatten"},{"op":"linear","out":4})", true);
    QCOMPARE(conv[0].channels * 100 + conv[0].height * 10 + conv[0].width, 133);
    QVERIFY(!conv[0].centred && conv[0].meanInput.empty() && conv[1].centred);
  }
};

QTEST_GUILESS_MAIN(TestSpectrumOfWeights)
#include "test_spectrum_of_weights.moc"
