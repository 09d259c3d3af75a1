// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison of estimators: shares of the exact norm that cannot exceed it, products counted, a file that reads
// back.
#include <QtTest>

#include "bench/naive.h"
#include "model/curvature/comparison.h"
#include "model/curvature/norms.h"
#include "model/formats/results_json.h"
#include "model/objective/cross_entropy.h"
#include "tests/support/choices.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using torch::Tensor;

class TestComparison : public QObject {
  Q_OBJECT

  static constexpr const char* kArchitecture =
      R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":8},{"op":"softplus","beta":4},)"
      R"({"op":"linear","out":2}]})";
  static Dataset moons() { return loadDataset(chosenData("moons", 10, 70), 1); }

 private Q_SLOTS:
  void noEstimateExceedsTheExactNorm() {
    const Network network = reference::makeDouble(kArchitecture, 3);
    JobControl control;
    EstimatorComparisonRequest request;
    request.samples = 70;  // two pieces
    const EstimatorComparison result = compareEstimators(network, moons(), request, control);
    QCOMPARE(result.samples, int64_t{70});
    QVERIFY(result.trials.size() > 20);
    for (const EstimatorTrial& trial : result.trials) {
      const QByteArray name = QByteArray::fromStdString(trial.estimator + " " + trial.start);
      QVERIFY2(trial.meanShare <= 1 + 1e-9 && trial.meanShare > 0, name);
      QVERIFY2(trial.worstShare <= trial.meanShare + 1e-12, name);
      QVERIFY2(trial.products >= std::min<int64_t>(trial.iterations, 2), name);  // Lanczos ends with the space
      // In two dimensions two Lanczos steps are the whole space.
      if (trial.estimator == "lanczos") QVERIFY2(trial.worstShare > 1 - 1e-6, name);
    }
  }

  // Each trial is what its estimator says after its own products, without a look besides.
  void trialsAreTheEstimatorsOwn() {
    const Network network = reference::makeDouble(kArchitecture, 3);
    const Dataset set = moons();
    JobControl control;
    EstimatorComparisonRequest request;
    request.samples = 40;
    const EstimatorComparison result = compareEstimators(network, set, request, control);
    const Tensor x = set.testInputs(0, 40).to(torch::kFloat64), y = set.testY.slice(0, 0, 40);
    const Tensor dense = reference::denseHessian(network, x, y);
    const Tensor exact = at::linalg_eigvalsh(dense).abs().amax(1);
    Tensor v = normaliseRows(reference::gradient(network, x, y, false)).unsqueeze(2);
    int seen = 0;
    for (int64_t n = 0; n <= 2; ++n) {
      const Tensor hv = at::bmm(dense, v);
      for (const EstimatorTrial& trial : result.trials) {
        if (trial.estimator != "power" || trial.start != "gradient" || trial.iterations != n) continue;
        ++seen;
        QCOMPARE(trial.products, n + 1);
        const double share = (hv.norm(2, {1, 2}).sum() / exact.sum()).item<double>();
        QVERIFY2(std::abs(trial.meanShare / share - 1) < 1e-9, qPrintable(QString::number(trial.meanShare / share)));
      }
      v = normaliseRows(hv.squeeze(2)).unsqueeze(2);
    }
    QCOMPARE(seen, 3);
  }

  void aBalancedChoiceIsCompared() {
    const Network network = reference::makeDouble(kArchitecture, 3);
    Dataset set = moons();
    set.testY = at::cat({at::zeros({60}, torch::kInt64), at::ones({10}, torch::kInt64)});  // sorted
    JobControl control;
    EstimatorComparisonRequest request;
    request.samples = 10;
    const EstimatorComparison first = compareEstimators(network, set, request, control);
    QVERIFY(first.remark.find("hold only 1 of the set's 2 classes") != std::string::npos);
    request.sampling = Sampling::Balanced;
    const EstimatorComparison balanced = compareEstimators(network, set, request, control);
    QVERIFY(balanced.sampling == Sampling::Balanced && balanced.remark.find("hold only") == std::string::npos);
    QVERIFY(balanced.trials.front().meanShare != first.trials.front().meanShare);
    const EstimatorComparison back = parseComparison(toJson(balanced), "file");
    QVERIFY(back.sampling == Sampling::Balanced);
    QCOMPARE(back.remark, balanced.remark);
  }

  void bothStartsAreAtLeastAsGoodAsEach() {
    const Network network = reference::makeDouble(reference::cases()[6].architecture);
    const auto batch = reference::makeBatch(network, 32);
    torch::NoGradGuard noGrad;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    torch::Generator a = makeGenerator(5), b = makeGenerator(5);
    const NormResult both = restartedPowerNorm(hessian, 2, a);
    const NormResult gradient = powerNorm(hessian, 2, Start::Gradient, b);
    const NormResult random = powerNorm(hessian, 2, Start::Random, b);
    QVERIFY((both.norm == at::maximum(gradient.norm, random.norm)).all().item<bool>());
    QVERIFY((random.norm > gradient.norm).any().item<bool>() || (random.norm < gradient.norm).any().item<bool>());
    // The vector and the residual belong to the norm that was kept.
    QVERIFY(reference::relativeError(rowNorm(hessian.apply(both.vector)), both.norm) < 1e-12);
    QCOMPARE(both.products, gradient.products + random.products);
  }

  void theFileReadsBack() {
    EstimatorComparison comparison;
    comparison.samples = 3;
    comparison.seed = 4;
    comparison.exactSeconds = 0.5;
    comparison.trials = {{"power", "both", 2, 6, 0.75, 0.5, 0.125, 0.25, 1.5},
                         {"power-rayleigh", "gradient", 1, 1, 0.5, 0.25, {}, {}, 1}};
    const EstimatorComparison back = parseComparison(toJson(comparison), "e");
    QCOMPARE(toJson(back), toJson(comparison));
    QCOMPARE(back.trials[0].residualMax.value(), 0.25);
    QVERIFY(!back.trials[1].residualMax);
    for (const char* bad : {"", "{}", "[]", R"({"format":1})"})
      QVERIFY(messageOf([&] { parseComparison(bad, "the file"); }).rfind("the file", 0) == 0);
  }

  // The bench's peer is a fair one: it computes the same thing.
  void thePeerOfTheBenchComputesTheSame_data() {
    QTest::addColumn<int>("which");
    for (std::size_t i = 0; i < reference::cases().size(); ++i)
      QTest::newRow(reference::cases()[i].name.c_str()) << static_cast<int>(i);
  }
  void thePeerOfTheBenchComputesTheSame() {
    QFETCH(int, which);
    const Network network = reference::makeDouble(reference::cases()[static_cast<std::size_t>(which)].architecture);
    const auto batch = reference::makeBatch(network, 3);
    torch::Generator generator = makeGenerator(9);
    const Tensor start = randomDirections(batch.x, generator);
    const naive::Losses peer = naive::powerPenalty(network, batch.x, batch.y, start, 2);
    Tensor v = start;
    const InputHessian hessian(network, crossEntropy(), batch.x, batch.y);
    for (int i = 0; i < 2; ++i) v = normaliseRows(hessian.apply(v));
    QVERIFY(reference::relativeError(rowNorm(hessian.apply(v)), peer.estimate) < 1e-10);
    QVERIFY(reference::relativeError(hessian.loss().mean().detach(), peer.loss.detach()) < 1e-12);
    // Two Lanczos steps cannot be worse than one power step from the same start.
    const naive::Losses lanczos = naive::lanczosPenalty(network, batch.x, batch.y, start, 3);
    const naive::Losses power = naive::powerPenalty(network, batch.x, batch.y, start, 1);
    QVERIFY(lanczos.estimate.sum().item<double>() >= power.estimate.sum().item<double>() * (1 - 1e-6));
  }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "test_comparison.moc"
