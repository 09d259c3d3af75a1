// SPDX-License-Identifier: GPL-3.0-or-later
// The inputs that an evaluation keeps are to the last bit what its attacks returned, break the network when they are
// tried again, and are those that the curve speaks of; keeping them changes no number.
#include <QtTest>
#include <array>

#include "model/attacks/fgsm.h"
#include "model/attacks/pgd.h"
#include "model/formats/results_json.h"
#include "model/robustness/curve.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

using Returned = std::vector<std::pair<Tensor, Tensor>>;  // what was attacked, what came of it

// Another attack, whose answers are written down.
class Recorded final : public Attack {
 public:
  Recorded(std::unique_ptr<Attack> attack, Returned& returned)
      : Attack(attack->norm()), attack_(std::move(attack)), returned_(returned) {}
  std::string name() const override { return attack_->name(); }
  std::string settings() const override { return attack_->settings(); }
  int64_t gradientsPerSample() const override { return attack_->gradientsPerSample(); }

 protected:
  Tensor perturb(const Network& network, const AttackTask& task) const override {
    const Tensor x = attack_->run(network, task).x;
    for (int64_t i = 0; i < x.size(0); ++i) returned_.emplace_back(task.x[i].clone(), x[i].clone());
    return x;
  }

 private:
  std::unique_ptr<Attack> attack_;
  Returned& returned_;
};

Tensor pointOf(const Picture& picture) {
  return torch::tensor(picture.values);
}

}  // namespace

class TestFoundInputs : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areWhatTheAttacksReturned_data() {
    QTest::addColumn<bool>("distances");
    QTest::newRow("curve") << false;
    QTest::newRow("with distances") << true;
  }
  void areWhatTheAttacksReturned() {
    QFETCH(bool, distances);
    const Network network = curved().to(torch::kFloat32);
    Dataset set = points(160, 3);
    labelBy(network, set, 7);
    std::array<Returned, 2> returned;
    std::vector<NamedAttack> attacks;
    attacks.push_back({"fgsm", std::make_unique<Recorded>(std::make_unique<Fgsm>(Norm::Linf), returned[0])});
    attacks.push_back(
        {"pgd", std::make_unique<Recorded>(std::make_unique<Pgd>(Norm::Linf, PgdOptions{.steps = 8}), returned[1])});
    RobustnessRequest asked = request("linf", {0, 0.01, 0.02, 0.04, 0.08}, 160);
    asked.inputs = true;
    asked.distances = distances;
    JobControl control;
    const RobustnessResult result = measureRobustness(network, set, asked, attacks, control);

    torch::NoGradGuard noGrad;
    std::array<int, 3> of{};  // wrong from the start, broken by the one, by the other
    std::size_t next = 0;
    for (std::size_t i = 0; i < 160; ++i) {
      if (!result.smallestEpsilon[i]) continue;
      QVERIFY(next < result.inputs.size());
      const FoundInput& input = result.inputs[next++];
      QCOMPARE(input.index, result.indices[i]);
      QCOMPARE(input.attack, result.brokenBy[i]);
      QCOMPARE(input.label, set.testY[input.index].item<int64_t>());
      ++of[static_cast<std::size_t>(input.attack + 1)];
      const Tensor x = pointOf(input.original), moved = pointOf(input.adversarial);
      QVERIFY(x.equal(set.testX[input.index]));
      const Tensor logits = network.logits(moved.unsqueeze(0));
      QVERIFY(logits.argmax(1).item<int64_t>() != input.label);
      QCOMPARE(input.adversarialPrediction, logits.argmax(1).item<int64_t>());
      const Tensor p = at::softmax(logits, 1)[0], before = at::softmax(network.logits(x.unsqueeze(0)), 1)[0];
      for (int64_t k = 0; k < 3; ++k) {
        QVERIFY(std::abs(p[k].item<float>() - input.adversarialProbabilities[static_cast<std::size_t>(k)]) < 1e-5F);
        QVERIFY(std::abs(before[k].item<float>() - input.probabilities[static_cast<std::size_t>(k)]) < 1e-5F);
      }
      const double length = (moved - x).abs().max().item<double>();
      QCOMPARE(input.distanceLinf, length);
      QVERIFY(std::abs(input.distanceL2 - (moved - x).norm().item<double>()) < 1e-6);
      if (input.attack < 0) {
        QVERIFY(moved.equal(x) && input.prediction != input.label);
        continue;
      }
      QCOMPARE(input.prediction, input.label);
      QVERIFY(length <= *result.smallestEpsilon[i] + 1e-7);  // of rounding
      if (distances) QVERIFY(length >= *result.distance[i] - 1e-7);
      const Returned& answers = returned[static_cast<std::size_t>(input.attack)];
      QVERIFY(std::any_of(answers.begin(), answers.end(),
                          [&](const auto& answer) { return answer.first.equal(x) && answer.second.equal(moved); }));
    }
    QCOMPARE(next, result.inputs.size());
    QVERIFY(of[0] == 7 && of[1] > 3 && of[2] > 0);
  }

  void keepingThemChangesNoNumber() {
    const Network network = curved();
    Dataset set = points(140, 3);
    labelBy(network, set, 5);
    RobustnessRequest asked = request("l2", {0, 0.02, 0.05}, 140);
    asked.distances = true;
    asked.workers = 2;
    JobControl control;
    const std::string without = toJson(measureRobustness(network, set, asked, control));
    asked.inputs = true;
    const RobustnessResult with = measureRobustness(network, set, asked, control);
    QVERIFY(with.inputs.size() > 20);
    QCOMPARE(toJson(with), without);  // and the file does not hold them
    // The network computes in double; in the precision of a picture they break it, too.
    torch::NoGradGuard noGrad;
    for (const FoundInput& input : with.inputs)
      QVERIFY(network.logits(pointOf(input.adversarial).to(torch::kFloat64).unsqueeze(0)).argmax(1).item<int64_t>() !=
              input.label);
  }

  void memoryIsBounded() {
    constexpr int64_t kSide = 600, kFit = kKeptInputBytes / (2 * sizeof(float) * (kSide * kSide + 2));
    const Network network(
        R"({"input":[1,600,600],"classes":2,"operations":[{"op":"flatten"},{"op":"linear","out":2}]})", 1);
    torch::Generator generator = makeGenerator(3);
    Dataset set;
    set.name = "large";
    set.inputShape = {1, kSide, kSide};
    set.mean = {0.5}, set.std = {0.2};
    set.classNames = {"0", "1"};
    set.testX = at::empty({20, 1, kSide, kSide}, torch::kUInt8).random_(0, 256, generator);
    torch::NoGradGuard noGrad;
    set.testY = network.logits(set.testInputs(0, 20)).argmax(1);
    set.trainX = set.testX, set.trainY = set.testY;
    RobustnessRequest asked;
    asked.epsilons = {0.5};
    asked.attacks = {"fgsm"};
    asked.samples = 20;
    asked.inputs = true;
    JobControl control;
    const RobustnessResult result = measureRobustness(network, set, asked, control);
    QCOMPARE(result.accuracy.front(), 0.0);
    QVERIFY(kFit < 20);
    QCOMPARE(static_cast<int64_t>(result.inputs.size()), static_cast<int64_t>(kFit));
    QCOMPARE(result.inputs.back().index, static_cast<int64_t>(kFit - 1));
  }

  void aCancelledEvaluationKeepsNone() {
    const Network network = curved();
    const Dataset set = points(60, 3);
    RobustnessRequest asked = request("linf", {0, 0.05}, 60);
    asked.inputs = true;
    JobControl control;
    control.cancel();
    QVERIFY(measureRobustness(network, set, asked, control).inputs.empty());
    asked.inputs = false;
    JobControl other;
    QVERIFY(measureRobustness(network, set, asked, other).inputs.empty());  // nobody asked for them
  }
};

QTEST_GUILESS_MAIN(TestFoundInputs)
#include "test_found_inputs.moc"
