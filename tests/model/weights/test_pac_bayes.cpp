// SPDX-License-Identifier: GPL-3.0-or-later
// The PAC-Bayes calculator against dense normal distributions over all weights, in float64: the covariance is the
// inverse of I/λ + n T (M ⊗ aaᵀ), the divergence that of two normal distributions by determinant and inverse; and the
// draws.
#include <QtTest>
#include <cmath>

#include "model/base/error.h"
#include "model/jobs/job.h"
#include "model/nn/classifier_snapshot.h"
#include "model/objective/cross_entropy.h"
#include "model/questions/answers.h"
#include "model/weights/layer_curvature.h"
#include "model/weights/pac_bayes.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kSmall[] =
    R"({"input":[5],"classes":3,"operations":[{"op":"linear","out":4},{"op":"tanh"},{"op":"linear","out":3}]})";

Tensor someMatrix(int64_t size, uint64_t seed, int64_t rank) {
  torch::Generator generator = makeGenerator(seed);
  const Tensor a = at::empty({size, rank}, torch::kFloat64).normal_(0, 1, generator);
  return at::mm(a, a.t());
}

std::shared_ptr<const Dataset> rowsFor(const Network& network, int64_t count) {
  const Batch batch = makeBatch(network, count);
  auto set = std::make_shared<Dataset>();
  set->name = "rows";
  set->inputShape = network.inputShape();
  for (int64_t c = 0; c < network.classes(); ++c) set->classNames.push_back(std::to_string(c));
  set->trainX = set->testX = batch.x.to(torch::kFloat32);
  set->trainY = set->testY = batch.y;
  return set;
}

PacBayesResult askBound(const Network& network, std::shared_ptr<const Dataset> set, const PacBayesRequest& request) {
  JobControl control;
  const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), std::move(set), 7);
  return Answers<PacBayesRequest>::from(snapshot, request, control);
}

// KL of N(m₁, Σ) from N(m₀, λI).
double denseDivergence(const Tensor& covariance, double distanceSquared, double lambda) {
  const auto d = static_cast<double>(covariance.size(0));
  const auto [sign, logarithm] = at::slogdet(covariance);
  return 0.5 * (covariance.trace().item<double>() / lambda + distanceSquared / lambda - d + d * std::log(lambda) -
                logarithm.item<double>());
}

}  // namespace

class TestPacBayes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aLayersDistributionIsTheDenseOne() {
    const Tensor outputs = someMatrix(4, 1, 2), inputs = someMatrix(6, 2, 5);  // neither of full rank
    for (const double precision : {0.3, 50.0}) {
      const LayerPosterior posterior(outputs, inputs, precision);
      QCOMPARE(posterior.size(), int64_t{24});
      for (const double lambda : {1.0, 0.01, 1e-4}) {
        const Tensor unit = at::eye(24, torch::kFloat64);
        const Tensor dense = at::inverse(unit / lambda + at::kron(outputs, inputs) * precision);
        // Σ^½ as a matrix, column by column: what each unit draw moves.
        std::vector<Tensor> columns;
        for (int64_t k = 0; k < 24; ++k) columns.push_back(posterior.move(unit[k].reshape({4, 6}), lambda).flatten());
        const Tensor root = at::stack(columns, 1);
        QVERIFY(relativeError(at::mm(root, root.t()), dense, 1e-12) < 1e-9);
        const double slow = denseDivergence(dense, 0, lambda), fast = posterior.divergence(lambda).value();
        QVERIFY2(std::abs(fast - slow) < 1e-8 * std::max(1.0, std::abs(slow)),
                 qPrintable(QString("%1 vs %2").arg(fast, 0, 'g', 12).arg(slow, 0, 'g', 12)));
      }
    }
  }

  void withoutCurvatureItIsThePrior() {
    const LayerPosterior posterior(at::zeros({2, 2}, torch::kFloat64), someMatrix(3, 5, 3), 10);
    for (const double lambda : {1.0, 1e-3}) {
      QVERIFY(std::abs(posterior.divergence(lambda).value()) < 1e-12);
      QVERIFY(at::allclose(posterior.variances(lambda), at::full({2, 3}, lambda, torch::kFloat64)));
    }
  }

  // Σ is where n T E[½ ΔᵀHΔ] + KL is least: any other variance along an eigenvector costs more.
  void theVariancesAreTheBest() {
    const Tensor outputs = someMatrix(2, 3, 2), inputs = someMatrix(3, 4, 3);
    const double precision = 20, lambda = 0.1;
    const LayerPosterior posterior(outputs, inputs, precision);
    const Tensor sigma = posterior.variances(lambda);
    const Tensor curvature = (sigma.reciprocal() - 1 / lambda);
    const auto cost = [&](const Tensor& variance) {
      return (0.5 * (curvature * variance + variance / lambda - variance.log())).sum().item<double>();
    };
    for (int64_t k = 0; k < 6; ++k)
      for (const double factor : {0.9, 1.1}) {
        Tensor other = sigma.clone().flatten();
        other[k] *= factor;
        QVERIFY(cost(other.reshape({2, 3})) > cost(sigma));
      }
  }

  void theDivergenceOfANetworkIsThatOfAllItsWeights() {
    const Network network = makeDouble(kSmall, 2);
    const auto set = rowsFor(network, 40);
    PacBayesRequest request;
    request.samples = 40;
    request.draws = 3;
    request.curvatureWeight = 0.7;
    request.seed = 11;
    const PacBayesResult result = askBound(network, set, request);
    QCOMPARE(result.samples, int64_t{40});
    QCOMPARE(result.parameters, int64_t{5 * 4 + 4 + 4 * 3 + 3});
    QCOMPARE(static_cast<int64_t>(result.divergence.size()), kPriorVariances);

    const Network initial = Network(network.architecture(), mixSeed(11, 1)).to(torch::kFloat64);
    const Tensor x = set->trainX.to(torch::kFloat64);
    torch::NoGradGuard noGrad;
    for (const int64_t place : {0, 17, 60}) {
      const double lambda = std::pow(10.0, -0.1 * static_cast<double>(place));
      QCOMPARE(priorVariance(place), lambda);
      double slow = 0;
      for (const std::size_t operation : weightLayers(network)) {
        LayerCurvature layer(network, operation, crossEntropy());
        layer.add(x, set->trainY);
        // What the layer reads, with a 1 for its bias.
        const Tensor read = operation == 0 ? x : at::tanh(network.operations()[0]->forward(x));
        const Tensor with = at::cat({read, at::ones({40, 1}, x.options())}, 1);
        const Tensor moments = at::mm(with.t(), with) / 40;
        const Tensor h = at::kron(layer.outputCurvature(), moments);
        slow += denseDivergence(at::inverse(at::eye(h.size(0), h.options()) / lambda + h * (40 * 0.7)), 0, lambda);
      }
      const Tensor distance = flat(network.parameters()) - flat(initial.parameters());
      slow += 0.5 * distance.square().sum().item<double>() / lambda;
      const double fast = result.divergence[static_cast<std::size_t>(place)].value();
      QVERIFY2(std::abs(fast - slow) < 1e-8 * slow, qPrintable(QString("%1 vs %2").arg(fast).arg(slow)));
      const double root = std::sqrt((slow + std::log(40 * 61 / 0.025)) / (2 * 39));
      QVERIFY(std::abs(result.complexity(place) - root) < 1e-8 * root);
    }
    QVERIFY(std::abs(result.bound() - result.empiricalHigh - result.complexity(20)) < 1e-12);
  }

  // A prior as narrow as rounding draws the trained weights again and again.
  void drawsStayNearWhereTheDistributionIsNarrow() {
    const Network network = makeDouble(kSmall, 3);
    const auto set = rowsFor(network, 60);
    PacBayesRequest request;
    request.samples = 60;
    request.draws = 20;
    request.prior = 60;
    request.curvatureWeight = 1e6;
    const PacBayesResult narrow = askBound(network, set, request);
    torch::NoGradGuard noGrad;
    const double error = network.logits(set->trainX.to(torch::kFloat64))
                             .argmax(1)
                             .ne(set->trainY)
                             .to(torch::kFloat64)
                             .mean()
                             .item<double>();
    QCOMPARE(narrow.trainError, error);
    QVERIFY(std::abs(narrow.empirical - error) < 0.02);
    const double half = std::sqrt(std::log(2 / 0.025) / 40);
    QCOMPARE(narrow.empiricalHigh, std::min(1.0, narrow.empirical + half));
    QCOMPARE(narrow.empiricalLow, std::max(0.0, narrow.empirical - half));
    QCOMPARE(askBound(network, set, request).empirical, narrow.empirical);  // the same draws
  }

  // The classifier's own first weights are the middle of the prior.
  void thePriorIsWhereTheTrainingBegan() {
    ExperimentConfig config = configuration();
    config.set("training.seed", 5);
    Classifier subject = makeClassifier(config);
    PacBayesRequest request;
    request.samples = 50;
    request.draws = 1;
    request.seed = 5;
    QCOMPARE(askBound(subject.network(), stripes(), request).divergence[0].distance, 0.0);
    subject.step();
    QVERIFY(askBound(subject.network(), stripes(), request).divergence[0].distance > 0);
  }

  void whatCannotBeBoundedIsRefused() {
    PacBayesRequest request;
    for (const Case& c : cases()) {
      if (c.name != "relu-cnn-max" && c.name != "relu-branches") continue;
      const Network network = makeDouble(c.architecture);
      QVERIFY(messageOf([&] { askBound(network, rowsFor(network, 10), request); }).starts_with("the bound needs"));
    }
    const Network network = makeDouble(kSmall);
    const auto refused = [&](const std::function<void(PacBayesRequest&)>& edit) {
      PacBayesRequest wrong;
      edit(wrong);
      return !messageOf([&] { askBound(network, rowsFor(network, 10), wrong); }).empty();
    };
    QVERIFY(refused([](PacBayesRequest& r) { r.prior = 61; }) && refused([](PacBayesRequest& r) { r.prior = -1; }));
    QVERIFY(refused([](PacBayesRequest& r) { r.samples = 1; }) && refused([](PacBayesRequest& r) { r.draws = 0; }));
    QVERIFY(refused([](PacBayesRequest& r) { r.curvatureWeight = 0; }));
  }

  void aCancelledJobEnds() {
    const Network network = makeDouble(kSmall);
    JobControl control;
    control.cancel();
    const ClassifierSnapshot snapshot(std::make_shared<const Network>(network.clone()), rowsFor(network, 10), 7);
    QVERIFY_THROWS_EXCEPTION(Interrupted, Answers<PacBayesRequest>::from(snapshot, {}, control));
  }
};

QTEST_GUILESS_MAIN(TestPacBayes)
#include "test_pac_bayes.moc"
