// SPDX-License-Identifier: GPL-3.0-or-later
// No certificate lies above the distance of an attack. Where one does, it is the program's fault, and the result says
// so.
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/formats/results_json.h"
#include "model/robustness/contradictions.h"
#include "model/robustness/curve.h"
#include "model/runs/advice.h"
#include "model/samples/inspection.h"
#include "tests/support/planar_cases.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// Does nothing, and claims to make every change a hundred times smaller.
class Liar final : public Operation {
 public:
  static inline std::function<void()> onForward;
  using Operation::Operation;
  nlohmann::json describe() const override { return {{"op", "liar"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Liar>(inputShape()); }
  Shape outputShape() const override { return inputShape(); }
  bool elementwise() const override { return true; }
  Limits limits() const override {
    Limits limits;
    limits.stretch = 0.01;
    return limits;
  }
  Tensor forward(const Tensor& a) const override {
    if (onForward) onForward();
    return a.clone();
  }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return t.clone(); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override { return d.clone(); }
};

Network liar() {
  std::vector<std::unique_ptr<Operation>> chain;
  chain.push_back(std::make_unique<Liar>(Shape{2}));
  chain.push_back(linear().operations()[0]->clone());
  return Network(std::move(chain));
}

}  // namespace

class TestContradictions : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void onlyACertificateAboveADistanceIsOne() {
    const double inf = std::numeric_limits<double>::infinity();
    std::vector<BoundCurve> bounds{{"lipschitz", "Lipschitz", true, {}, {0.1, 0.2, 0, 0.3, inf}}};
    const std::vector<int64_t> indices{0, 1, 2, 3, 4};
    QVERIFY(contradictions(bounds, indices, {0.1, 0.3, 0, inf, inf}).empty() && !bounds[0].refuted);
    const auto faults = contradictions(bounds, indices, {0.05, 0.3, 0, 0.1, inf});
    QCOMPARE(faults.size(), std::size_t{1});
    QVERIFY(bounds[0].refuted);
    QCOMPARE(faults[0], std::string("A fault of this program: the certificate 'lipschitz' is refuted by an attack on 2 "
                                    "of 5 samples (sample 3: radius 0.3, but a mistake at 0.1); trust no certificate "
                                    "of this evaluation, and report it."));
    // A radius that is no number certifies nothing, whatever an attack has found.
    std::vector<BoundCurve> lost{{"lipschitz", "Lipschitz", true, {}, {0.1, std::nan(""), 0, 0.3, inf}}};
    const auto odd = contradictions(lost, indices, {inf, inf, 0, inf, inf});
    QVERIFY(lost[0].refuted);
    QCOMPARE(odd,
             std::vector<std::string>{"A fault of this program: the certificate 'lipschitz' is no number on 1 of 5 "
                                      "samples (sample 1); trust no certificate of this evaluation, and report "
                                      "it."});
    bounds[0].certificate = false;  // an estimate may be too large
    QVERIFY(contradictions(bounds, indices, {0.05, 0.3, 0, 0.1, inf}).empty() && !bounds[0].refuted);
  }

  // What the checks' own attacks find counts, also where somebody stops them: FGSM of the curve reaches no mistake at
  // its one small ε, the checks attack with far larger ones.
  void attacksOfTheChecksCount_data() {
    QTest::addColumn<bool>("stopped");
    QTest::newRow("to the end") << false;
    QTest::newRow("stopped in the checks") << true;
  }
  void attacksOfTheChecksCount() {
    QFETCH(bool, stopped);
    const Network honest = linear();
    Dataset set = points(100, 2);
    labelBy(honest, set, 0);
    const Tensor lead = margins(honest, set) / std::sqrt(34.0);
    const double least = lead.min().item<double>();
    RobustnessRequest asked = request("l2", {0, least / 2}, 100);
    asked.attacks = {"fgsm"};
    asked.bounds = true;
    JobControl control;
    QVERIFY(measureRobustness(liar(), set, asked, control).faults.empty());
    asked.sanity = true;
    JobControl watched;
    if (stopped)  // after the check with the largest ball
      Liar::onForward = [&] {
        if (watched.progress() > 0.25) watched.cancel();
      };
    const RobustnessResult result = measureRobustness(liar(), set, asked, watched);
    Liar::onForward = {};
    QCOMPARE(result.complete, !stopped);
    QCOMPARE(result.faults.size(), std::size_t{1});
    QVERIFY(std::any_of(result.bounds.begin(), result.bounds.end(), [](const BoundCurve& b) { return b.refuted; }));
    const RobustnessResult back = parseRobustness(toJson(result), "file");
    QVERIFY(std::any_of(back.bounds.begin(), back.bounds.end(), [](const BoundCurve& b) { return b.refuted; }));
  }

  void everyEvaluationLooks_data() {
    QTest::addColumn<bool>("lies");
    QTest::newRow("honest") << false;
    QTest::newRow("an operation that lies") << true;
  }
  void everyEvaluationLooks() {
    QFETCH(bool, lies);
    const Network honest = linear();
    Dataset set = points(100, 2);
    labelBy(honest, set, 10);
    RobustnessRequest asked = request("l2", {0, 0.02, 0.05, 0.1}, 100);
    asked.bounds = true;
    JobControl control;
    const RobustnessResult result = measureRobustness(lies ? liar() : linear(), set, asked, control);
    QVERIFY(result.complete && !result.bounds.empty());
    QCOMPARE(result.faults.empty(), !lies);
    const auto file = nlohmann::json::parse(toJson(result));
    QCOMPARE(file.at("faults").size(), result.faults.size());
    QCOMPARE(adviceOnEvaluation(result, "run").empty(), !lies);
    if (lies) QVERIFY2(result.faults[0].find("'lipschitz'") != std::string::npos, result.faults[0].c_str());
  }

  // One input of a person's own: the mistake that was found there counts as well.
  void aDrawingsCertificateIsHeldAgainstItsMistake() {
    InspectRequest asked;
    asked.picture = Picture{1, 1, 2, {0.45F, 0.5F}};
    asked.norm = Norm::L2;
    asked.refined = true;
    JobControl control;
    const InspectResult honest = inspectInput(linear(), asked, control), lying = inspectInput(liar(), asked, control);
    QVERIFY(honest.found && honest.fault.empty() && honest.certificate && *honest.certificate <= honest.distance());
    QVERIFY(lying.found);
    QVERIFY2(lying.fault.find("'lipschitz' is refuted by an attack on 1 of 1 samples") != std::string::npos,
             lying.fault.c_str());
    QVERIFY(!lying.certificate || *lying.certificate <= lying.distance());
  }

  // Where rounding decides, nothing is certified: logits of 1e4 whose difference is a few units of their last place.
  void marginsWithinRoundingCertifyNothing() {
    Network network = linear();
    {
      torch::NoGradGuard noGrad;
      network.parameters()[1].copy_(torch::tensor({1e4F, 1e4F}));
    }
    Dataset set = points(200, 2);
    set.testX = set.testX.sub(0.5).mul(1e-3).add(torch::tensor({0.3F, 0.5F}));  // 5x₀ − 3x₁ is about 0
    labelBy(network, set, 0);
    RobustnessRequest asked = request("l2", {0, 0.01}, 200);
    asked.bounds = true;
    JobControl control;
    const RobustnessResult single = measureRobustness(network, set, asked, control);
    const RobustnessResult wide = measureRobustness(network.to(torch::kFloat64), set, asked, control);
    QVERIFY(single.faults.empty() && wide.faults.empty());
    const auto radii = [](const RobustnessResult& result) {
      for (const BoundCurve& bound : result.bounds)
        if (bound.name == "lipschitz") return bound.radius;
      return std::vector<double>{};
    };
    QCOMPARE(radii(single), std::vector<double>(200, 0.0));
    const std::vector<double> certified = radii(wide);
    QVERIFY(*std::max_element(certified.begin(), certified.end()) > 0);
  }
};

QTEST_GUILESS_MAIN(TestContradictions)
#include "test_contradictions.moc"
