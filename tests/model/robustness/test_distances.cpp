// SPDX-License-Identifier: GPL-3.0-or-later
// Distances to the nearest adversarial input: exact for a linear network, adversarial for any, the answer of a minimal
// attack where there is one; progress that never falls; a cancellation that leaves a consistent result at any moment.
#include <QtTest>
#include <atomic>
#include <cmath>
#include <numbers>

#include "model/attacks/pgd.h"
#include "model/attacks/steps.h"
#include "model/robustness/curve.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr int kParts = 256;  // of a step of the grid: what eight halvings come to

// Steps just over the boundary of linear(), as a minimal attack would.
class ExactStep final : public Attack {
 public:
  explicit ExactStep(std::atomic<int>& calls) : Attack(Norm::L2), calls_(calls) {}
  std::string name() const override { return "exact"; }
  std::string settings() const override { return "{}"; }
  int64_t gradientsPerSample() const override { return 1; }
  bool minimal() const override { return true; }

 protected:
  Tensor perturb(const Network& network, const AttackTask& task) const override {
    ++calls_;
    const LossView view = lookAtLoss(network, task.x, task.y, true);
    const Tensor length = view.score.abs() / std::sqrt(34.0) * 1.001;
    const Tensor unit = view.direction / view.direction.norm(2, 1, true);
    return projected(task.x + unit * length.unsqueeze(1), task.x, task.epsilon, norm());
  }

 private:
  std::atomic<int>& calls_;
};

// PGD that writes down how far the job is, and cancels it at the start of its call number `last`.
class Watcher final : public Attack {
 public:
  Watcher(JobControl& control, int last)
      : Attack(Norm::Linf), pgd_(Norm::Linf, {.steps = 5}), control_(control), last_(last) {}
  std::string name() const override { return "watcher"; }
  std::string settings() const override { return "{}"; }
  int64_t gradientsPerSample() const override { return 5; }
  const std::vector<double>& seen() const { return seen_; }

 protected:
  Tensor perturb(const Network& network, const AttackTask& task) const override {
    seen_.push_back(control_.progress());
    if (static_cast<int>(seen_.size()) == last_) control_.cancel();
    return pgd_.run(network, task).x;
  }

 private:
  Pgd pgd_;
  JobControl& control_;
  int last_;
  mutable std::vector<double> seen_;
};

std::vector<NamedAttack> only(std::unique_ptr<Attack> attack) {
  std::vector<NamedAttack> list;
  list.push_back({attack->name(), std::move(attack)});
  return list;
}

}  // namespace

class TestDistances : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void areExactForALinearNetwork_data() {
    QTest::addColumn<QString>("norm");
    QTest::addColumn<double>("slope");
    QTest::newRow("linf") << "linf" << 8.0;
    QTest::newRow("l2") << "l2" << std::sqrt(34.0);
  }
  void areExactForALinearNetwork() {
    QFETCH(QString, norm);
    QFETCH(double, slope);
    const Network network = linear();
    Dataset set = points(120, 2);
    labelBy(network, set, 12);
    JobControl control;
    RobustnessRequest r = request(norm.toStdString(), {0, 0.04, 0.08, 0.16}, 120);
    r.distances = true;
    const RobustnessResult result = measureRobustness(network, set, r, control);
    QVERIFY(result.complete);
    QCOMPARE(control.progress(), 1.0);
    QCOMPARE(result.distance.size(), std::size_t{120});
    const Tensor margin = margins(network, set);
    int found = 0, open = 0;
    std::vector<double> sorted;
    for (std::size_t i = 0; i < 120; ++i) {
      const double exact = std::max(0.0, margin[static_cast<int64_t>(i)].item<double>()) / slope;
      const auto& distance = result.distance[i];
      sorted.push_back(distance.value_or(1e9));
      if (exact > 0.16) {
        QVERIFY(!distance);
        ++open;
        continue;
      }
      const double width = exact < 0.08 ? 0.04 : 0.08;
      QVERIFY2(distance && *distance >= exact - 1e-6 && *distance <= exact + width / kParts + 1e-6,
               qPrintable(QString("%1 for %2").arg(distance.value_or(-1)).arg(exact)));
      if (exact > 0) ++found;
      QCOMPARE(*distance == 0, !result.correct[i]);
    }
    QVERIFY(found > 40 && (open > 3 || norm == "linf"));
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(result.medianDistance.value(), sorted[59]);  // half of 120 samples do not exceed the 60th

    r.epsilons = {0, 0.002};  // nearly all hold
    QVERIFY(!measureRobustness(network, set, r, control).medianDistance);
    r.distances = false;
    const RobustnessResult unasked = measureRobustness(network, set, r, control);
    QVERIFY(unasked.distance.empty() && !unasked.medianDistance);
  }

  // The disk of that radius, searched point by point, holds a misclassified input.
  void areThoseOfAdversarialInputs() {
    const Network network = curved();
    Dataset set = points(80, 3);
    labelBy(network, set, 8);
    JobControl control;
    RobustnessRequest r = request("l2", {0, 0.01, 0.02, 0.04, 0.08}, 80);
    r.distances = true;
    const RobustnessResult result = measureRobustness(network, set, r, control);
    const Tensor angle = at::arange(720, torch::kFloat64) * (std::numbers::pi / 360);
    const Tensor circle = at::stack({angle.cos(), angle.sin()}, 1);
    torch::NoGradGuard noGrad;
    int checked = 0;
    for (int64_t i = 0; i < 80; ++i) {
      const auto at = static_cast<std::size_t>(i);
      const auto& distance = result.distance[at];
      QCOMPARE(distance.has_value(), result.smallestEpsilon[at].has_value());
      if (!distance || *distance == 0) continue;
      const auto above = std::find(r.epsilons.begin(), r.epsilons.end(), *result.smallestEpsilon[at]);
      QVERIFY(*distance <= *above && *distance > *std::prev(above));  // between the neighbours of the grid
      bool fooled = false;
      for (int ring = 1; ring <= 20 && !fooled; ++ring) {
        const Tensor x = set.testX[i].to(torch::kFloat64) + circle * (1.01 * *distance * ring / 20);
        fooled = network.logits(x).argmax(1).ne(set.testY[i]).any().item<bool>();
      }
      QVERIFY2(fooled, qPrintable(QString("sample %1: nothing within %2").arg(i).arg(*distance)));
      ++checked;
    }
    QVERIFY(checked > 30);
  }

  void doNotDependOnTheBatch() {
    const Network network = curved();
    Dataset set = points(60, 3);
    labelBy(network, set, 6);
    JobControl control;
    RobustnessRequest r = request("linf", {0, 0.02, 0.04}, 60);
    r.distances = true;
    const RobustnessResult all = measureRobustness(network, set, r, control);
    r.samples = 7;
    const RobustnessResult few = measureRobustness(network, set, r, control);
    QCOMPARE(few.distance.size(), std::size_t{7});
    for (std::size_t i = 0; i < 7; ++i) {
      QCOMPARE(few.distance[i].has_value(), all.distance[i].has_value());
      // Rounding in the last digits differs with the size of a batch.
      QVERIFY(std::abs(few.distance[i].value_or(0) - all.distance[i].value_or(0)) < 1e-9);
    }
  }

  void aMinimalAttackRunsOnceAndAnswersTheWholeGrid() {
    const Network network = linear();
    Dataset set = points(200, 2);
    labelBy(network, set, 20);
    std::atomic<int> calls = 0;
    JobControl control;
    RobustnessRequest r = request("l2", {0, 0.01, 0.02, 0.04, 0.08, 0.12}, 200);
    r.distances = true;
    const RobustnessResult result =
        measureRobustness(network, set, r, only(std::make_unique<ExactStep>(calls)), control);
    QCOMPARE(calls.load(), 2);  // 200 samples are two batches, each asked once
    QCOMPARE(result.attacks[0].attack, std::string("exact"));
    const Tensor exact = margins(network, set).clamp_min(0) / std::sqrt(34.0);
    for (std::size_t k = 0; k < r.epsilons.size(); ++k) {
      QVERIFY(((exact * 1.001 - r.epsilons[k]).abs() > 1e-7).logical_or(exact == 0).all().item<bool>());
      QCOMPARE(result.accuracy[k], (exact * 1.001 > r.epsilons[k]).to(torch::kFloat64).mean().item<double>());
    }
    QVERIFY(result.accuracy.front() == 0.9 && result.accuracy.back() < 0.5);
    for (std::size_t i = 0; i < 200; ++i) {
      const double expected = 1.001 * exact[static_cast<int64_t>(i)].item<double>();
      QCOMPARE(result.distance[i].has_value(), expected <= 0.12);
      if (result.distance[i]) QVERIFY(std::abs(*result.distance[i] - expected) < 1e-6);
    }
  }

  void progressNeverFalls() {
    const Network network = curved();
    Dataset set = points(40, 3);
    labelBy(network, set, 4);
    JobControl control;
    RobustnessRequest r = request("linf", {0, 0.02, 0.04}, 40);
    r.distances = r.sanity = r.untilZero = true;
    auto watcher = std::make_unique<Watcher>(control, -1);
    const Watcher& eye = *watcher;
    const std::vector<NamedAttack> attacks = only(std::move(watcher));
    const RobustnessResult result = measureRobustness(network, set, r, attacks, control);
    QVERIFY(result.complete && !result.sanity.empty());
    QCOMPARE(control.progress(), 1.0);
    QVERIFY(eye.seen().size() > 10);
    QVERIFY(std::is_sorted(eye.seen().begin(), eye.seen().end()));
    QVERIFY(eye.seen().front() == 0 && eye.seen().back() > 0 && eye.seen().back() < 1);
  }

  void cancellingLeavesAConsistentResult() {
    const Network network = curved();
    Dataset set = points(40, 3);
    labelBy(network, set, 4);
    RobustnessRequest r = request("linf", {0, 0.02, 0.04}, 40);
    r.distances = true;
    bool inCurve = false, inDistances = false;
    for (int last = 1; last < 12; ++last) {
      JobControl control;
      const RobustnessResult part =
          measureRobustness(network, set, r, only(std::make_unique<Watcher>(control, last)), control);
      QVERIFY(!part.complete);
      QCOMPARE(part.accuracy.size(), part.epsilons.size());
      QCOMPARE(part.interval95.size(), part.epsilons.size());
      QCOMPARE(part.attacks[0].accuracy.size(), part.epsilons.size());
      QCOMPARE(part.smallestEpsilon.size(), std::size_t{40});
      QCOMPARE(part.brokenBy.size(), std::size_t{40});
      QVERIFY(part.distance.empty() || part.distance.size() == 40);
      for (std::size_t i = 0; i < 40; ++i) {
        const bool fell = part.smallestEpsilon[i] && *part.smallestEpsilon[i] > 0;
        QCOMPARE(part.brokenBy[i], fell ? 0 : -1);
        if (!part.distance.empty()) QCOMPARE(part.distance[i].has_value(), part.smallestEpsilon[i].has_value());
      }
      (part.distance.empty() ? inCurve : inDistances) = true;
    }
    QVERIFY(inCurve && inDistances);
  }
};

QTEST_GUILESS_MAIN(TestDistances)
#include "test_distances.moc"
