// SPDX-License-Identifier: GPL-3.0-or-later
// A penalty on a part of the batch: that of the part alone, from the one forward pass of all.
#include <QtTest>

#include "regularizers/catalogue.h"
#include "tests/support/plain_autograd.h"
#include "tests/support/regularized.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestShare : public QObject {
  Q_OBJECT

  static Tensor penaltyOf(Regularizer& regularizer, Pass& pass) {
    torch::Generator generator = makeGenerator(17);
    return regularizer.penalty(pass, StepContext{9, 10}, generator);
  }

 private Q_SLOTS:
  void isThePenaltyOfThePartAlone_data() {
    QTest::addColumn<std::string>("name");
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries()) {
      for (const Parameter& parameter : entry.parameters)
        if (parameter.key == "share") QTest::newRow(entry.name.c_str()) << entry.name;
    }
  }
  void isThePenaltyOfThePartAlone() {
    QFETCH(std::string, name);
    const auto regularizer = regularizerCatalogue()->create(name, {{"strength", 0.8}, {"share", 0.25}});
    QCOMPARE(regularizer->share(), 0.25);
    constexpr int64_t rows = 3;
    for (const Case& c : cases()) {
      const Network network = makeDouble(c.architecture);
      const Batch batch = makeBatch(network, 4 * rows + 1);
      const Tensor xPart = batch.x.narrow(0, 0, rows), yPart = batch.y.narrow(0, 0, rows);

      Pass pass(network, crossEntropy(), batch.x, batch.y, regularizer->share());
      const Tensor penalty = penaltyOf(*regularizer, pass), loss = pass.loss();
      Pass alone(network, crossEntropy(), xPart, yPart);
      const Tensor slowPenalty = penaltyOf(*regularizer, alone);
      const Tensor slowLoss = crossEntropy().mean(network.logits(batch.x), batch.y);

      QCOMPARE(pass.outputs().size(0), batch.x.size(0));
      QVERIFY2(relativeError(penalty, slowPenalty) < 1e-12, c.name.c_str());
      QVERIFY2(relativeError(loss, slowLoss) < 1e-12, c.name.c_str());
      const Tensor gradient = flat(weightGradients(network, loss + penalty));
      const Tensor slow = flat(weightGradients(network, slowLoss + slowPenalty));
      QVERIFY2(relativeError(gradient, slow) < 1e-10, c.name.c_str());
    }
  }

  // Which rows come first is drawn, each choice as likely as any other: their mean is the expectation. It is that of
  // the whole batch, and so is that of the weight gradients.
  void isRightOnAverage_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<ParameterSet>("parameters");
    // Those whose search is not drawn itself; a Jacobian without projections is exact.
    QTest::newRow("hessian-norm") << std::string("hessian-norm") << ParameterSet{{"gradient_strength", 0.7}};
    QTest::newRow("hessian-exact") << std::string("hessian-exact") << ParameterSet{};
    QTest::newRow("epsilon-calibrated") << std::string("epsilon-calibrated") << ParameterSet{};
    QTest::newRow("input-gradient") << std::string("input-gradient") << ParameterSet{};
    QTest::newRow("second-order-bound") << std::string("second-order-bound") << ParameterSet{{"probes", 0.0}};
    QTest::newRow("cure") << std::string("cure") << ParameterSet{};
    QTest::newRow("jacobian") << std::string("jacobian") << ParameterSet{{"projections", 0.0}};
  }
  void isRightOnAverage() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    const auto whole = regularizerCatalogue()->create(name, parameters);
    parameters["share"] = 0.25;
    const auto quarter = regularizerCatalogue()->create(name, parameters);
    const Case c = cases().front();
    const Network network = makeDouble(c.architecture);
    constexpr int64_t all = 8;
    const Batch batch = makeBatch(network, all);
    const auto valueAndGradient = [&](Regularizer& regularizer, const Tensor& order) {
      Pass pass(network, crossEntropy(), batch.x.index_select(0, order), batch.y.index_select(0, order),
                regularizer.share());
      const Tensor penalty = penaltyOf(regularizer, pass);
      return at::cat({penalty.detach().reshape({1}), flat(weightGradients(network, penalty))});
    };
    const Tensor exact = valueAndGradient(*whole, at::arange(all));
    Tensor sum = at::zeros_like(exact);
    int64_t draws = 0;
    for (int64_t i = 0; i < all; ++i)
      for (int64_t j = 0; j < i; ++j, ++draws) {  // the two rows of a quarter; the order of the others does not matter
        Tensor order = at::arange(all);
        std::swap(order.data_ptr<int64_t>()[0], order.data_ptr<int64_t>()[j]);
        std::swap(order.data_ptr<int64_t>()[1], order.data_ptr<int64_t>()[i]);
        sum += valueAndGradient(*quarter, order);
      }
    QVERIFY2(relativeError(sum / static_cast<double>(draws), exact) < 1e-10, name.c_str());
  }

  // A last batch of few samples has at least one that is penalised, and a share of 1 takes all.
  void roundsToWholeSamples() {
    const Network network = makeDouble(cases().front().architecture);
    const Batch batch = makeBatch(network, 10);
    const auto rows = [&](double share, int64_t of) {
      return Pass(network, crossEntropy(), batch.x.narrow(0, 0, of), batch.y.narrow(0, 0, of), share).x().size(0);
    };
    QCOMPARE(rows(1, 10), int64_t{10});
    QCOMPARE(rows(0.25, 10), int64_t{3});
    QCOMPARE(rows(0.125, 10), int64_t{1});
    QCOMPARE(rows(0.125, 1), int64_t{1});
  }

  // Other rows than the penalised ones change the loss alone.
  void theRestOfTheBatchIsNotPenalised() {
    const Network network = makeDouble(cases().front().architecture);
    const Batch batch = makeBatch(network, 8);
    const auto regularizer = regularizerCatalogue()->create("hessian-norm", {{"share", 0.5}});
    Tensor moved = batch.x.clone();
    moved.narrow(0, 4, 4).mul_(0.5);
    Pass first(network, crossEntropy(), batch.x, batch.y, 0.5), second(network, crossEntropy(), moved, batch.y, 0.5);
    QVERIFY(relativeError(penaltyOf(*regularizer, first), penaltyOf(*regularizer, second)) < 1e-12);
    QVERIFY(relativeError(first.loss(), second.loss()) > 1e-6);
  }
};

QTEST_GUILESS_MAIN(TestShare)
#include "test_share.moc"
