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
