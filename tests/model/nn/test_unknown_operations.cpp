// SPDX-License-Identifier: GPL-3.0-or-later
// An operation that says nothing of itself: whoever works with networks must take it for the worst. Its derivatives
// come out right, and no certificate is given.
#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/curvature/plane_hessian.h"
#include "model/robustness/bounds.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// |a|, which remembers nothing in the places where activations and pooling do.
class Fold final : public Operation {
 public:
  using Operation::Operation;
  nlohmann::json describe() const override { return {{"op", "fold"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Fold>(inputShape()); }
  Shape outputShape() const override { return inputShape(); }
  Tensor forward(const Tensor& a) const override { return a.abs(); }
  void record(OperationCache& cache) const override { cache.second = cache.input.detach().sign(); }
  Tensor tangent(const Tensor& t, const OperationCache& cache) const override { return timesRows(t, cache.second); }
  Tensor adjoint(const Tensor& d, const OperationCache& cache) const override { return timesRows(d, cache.second); }
};

// Each value times the next one, the last times the first: bends, and mixes values.
class Products final : public Operation {
 public:
  using Operation::Operation;
  nlohmann::json describe() const override { return {{"op", "products"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Products>(inputShape()); }
  Shape outputShape() const override { return inputShape(); }
  bool smooth() const override { return true; }
  Tensor forward(const Tensor& a) const override { return a * next(a); }
  void record(OperationCache& cache) const override { cache.first = cache.input.detach(); }
  Tensor tangent(const Tensor& t, const OperationCache& cache) const override {
    return timesRows(t, next(cache.first)) + timesRows(next(t), cache.first);
  }
  Tensor adjoint(const Tensor& d, const OperationCache& cache) const override {
    return timesRows(d, next(cache.first)) + before(timesRows(d, cache.first));
  }
  void recordAdjoint(const Tensor& delta, OperationCache& cache) const override { cache.second = delta; }
  Tensor secondOrder(const Tensor& d, const Tensor& tangentIn, const OperationCache& cache) const override {
    return adjoint(d, cache) + cache.second * next(tangentIn) + before(cache.second * tangentIn);
  }

 private:
  static Tensor next(const Tensor& a) { return a.roll(-1, 1); }
  static Tensor before(const Tensor& a) { return a.roll(1, 1); }
};

// linear – the operation – linear, with the weights of a network that has tanh between them.
template <class Unknown>
Network withUnknown() {
  const Network known = makeDouble(
      R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":5},{"op":"tanh"},{"op":"linear","out":3}]})");
  std::vector<std::unique_ptr<Operation>> chain;
  chain.push_back(known.operations()[0]->clone());
  chain.push_back(std::make_unique<Unknown>(Shape{5}));
  chain.push_back(known.operations()[2]->clone());
  return Network(std::move(chain));
}

// Two points are the case in which one row a direction looks like one row a point.
void requirePlaneHessian(const Network& network) {
  for (const int64_t rows : {1, 2, 3, 50}) {
    Batch batch = makeBatch(network, rows);
    {
      torch::NoGradGuard noGrad;
      batch.y = network.logits(batch.x).argmax(1);
    }
    const Tensor dense = denseHessian(network, batch.x, batch.y);
    QVERIFY(dense.norm().item<double>() > 1e-2);
    const PlaneHessian h = planeHessian(network, planeLoss(network, batch.x));
    const Tensor got = at::stack({h.xx, h.xy, h.xy, h.yy}, 1).reshape({rows, 2, 2});
    QVERIFY2(relativeError(got, dense) < 1e-10, qPrintable(QString::number(relativeError(got, dense))));
  }
}

void requireNoCertificate(const Network& network, const std::string& op) {
  torch::NoGradGuard noGrad;
  Batch batch = makeBatch(network, 5);
  batch.y = network.logits(batch.x).argmax(1);
  const LayerBounds layers(network);
  for (const BoundDefinition& bound : {lipschitzBound(), curvatureBound(), linearRegionBound()}) {
    const std::string obstacle = bound.obstacle(network, layers);
    QVERIFY2(obstacle.find("'" + op + "'") != std::string::npos, obstacle.c_str());
  }
  JobControl control;
  for (const Norm norm : {Norm::Linf, Norm::L2}) {
    const auto curves = measureBounds(network, batch.x, batch.y, norm, {0, 0.1}, control);
    QCOMPARE(curves.size(), std::size_t{3});  // what looks at the input alone
    for (const BoundCurve& curve : curves) QVERIFY2(!curve.certificate, curve.name.c_str());
  }
}

}  // namespace

class TestUnknownOperations : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aKinkThatNobodyKnowsIsNoAffineMap() {
    const Network network = withUnknown<Fold>();
    QVERIFY(!network.smooth());
    requirePlaneHessian(network);
    requireNoCertificate(network, "fold");
  }

  void aBendThatNobodyKnowsTakesTheGeneralWay() {
    const Network network = withUnknown<Products>();
    QVERIFY(network.smooth());
    requirePlaneHessian(network);
    requireNoCertificate(network, "products");
  }

  // In a graph of flat operations the sum over units holds as in a chain.
  void planeHessiansOfGraphs() {
    for (const char* sigma : {R"({"op":"tanh"})", R"({"op":"relu"})"}) {
      const Network network = makeDouble(
          std::string(R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":5,"name":"a"},)") + sigma +
          R"(,{"op":"linear","out":5,"name":"b"},{"op":"add","inputs":["a","b"],"name":"c"},)" + sigma +
          R"(,{"op":"channel_affine","name":"d"},{"op":"concat","inputs":["a","d","c"]},{"op":"linear","out":3}]})");
      requirePlaneHessian(network);
    }
    // Joined before anything bends, and as the last of all.
    requirePlaneHessian(makeDouble(
        R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":4,"name":"a"},{"op":"linear","out":4,"name":"b"},
          {"op":"add","inputs":["a","b"]},{"op":"softplus","beta":3},{"op":"linear","out":3,"name":"c"},
          {"op":"linear","out":3,"inputs":["a"],"name":"d"},{"op":"add","inputs":["c","d"]}]})"));
  }
};

QTEST_GUILESS_MAIN(TestUnknownOperations)
#include "test_unknown_operations.moc"
