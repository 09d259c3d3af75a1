// SPDX-License-Identifier: GPL-3.0-or-later
// Auto-PGD against a second implementation: the algorithm of the paper for one sample, by autograd, without the engine.
#include <QtTest>
#include <functional>

#include "model/attacks/apgd.h"
#include "model/attacks/catalogue.h"
#include "model/attacks/steps.h"
#include "model/objective/dlr.h"
#include "model/objective/margin.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCurvedWide[] =
    R"({"input":[30],"classes":5,"operations":[{"op":"linear","out":24},{"op":"tanh"},{"op":"linear","out":5}]})";
constexpr int64_t kSamples = 24;

// Without biases and with the inputs centred, the boundaries run through the middle of the box.
Network centred(int64_t classes) {
  const std::string c = std::to_string(classes);
  Network network = makeDouble(R"({"input":[1,2,3],"classes":)" + c +
                                   R"(,"operations":[{"op":"normalise","mean":[0.5],"std":[0.3]},{"op":"flatten"},)"
                                   R"({"op":"linear","out":12},{"op":"tanh"},{"op":"linear","out":)" +
                                   c + "}]}",
                               3);
  torch::NoGradGuard noGrad;
  for (auto& [name, parameter] : network.namedParameters())
    if (name.ends_with("bias")) parameter.zero_();
  return network;
}

AttackTask taskFor(const Network& network, int64_t count, double epsilon) {
  torch::NoGradGuard noGrad;
  AttackTask task;
  task.x = makeBatch(network, count).x;
  task.y = network.logits(task.x).argmax(1);
  task.epsilon = epsilon;
  for (int64_t i = 0; i < count; ++i) task.seeds.push_back(static_cast<uint64_t>(i));
  return task;
}

using Formula = std::function<Tensor(const Tensor& z, int64_t y)>;

Tensor cut(const Tensor& x, const Tensor& centre, double epsilon, bool linf) {
  Tensor delta = x - centre;
  if (linf) return at::min(at::max(x, centre - epsilon), centre + epsilon).clamp(0, 1);
  const double length = delta.norm().item<double>();
  return (centre + (length > epsilon ? delta * (epsilon / length) : delta)).clamp(0, 1);
}

// For n of whole hundreds: ⌈p_j n⌉ with p_0 = 0, p_1 = 0.22, p_{j+1} = p_j + max(p_j − p_{j−1} − 0.03, 0.06), in
// hundredths.
std::vector<int64_t> checkpointsOnPaper(int64_t n) {
  std::vector<int64_t> result;
  for (int64_t before = 0, p = 22; p <= 100;) {
    result.push_back((p * n + 99) / 100);
    const int64_t next = p + std::max<int64_t>(p - before - 3, 6);
    before = p, p = next;
  }
  return result;
}

// x: one sample without its batch dimension.
Tensor plainApgd(const Network& network, const Tensor& x, int64_t y, double epsilon, bool linf, int64_t n,
                 const Tensor& start, const Formula& formula) {
  bool fooled = false;
  const auto look = [&](const Tensor& at, double& value) {
    const Tensor input = at.detach().clone().requires_grad_(true);
    const Tensor z = network.logits(input.unsqueeze(0)).squeeze(0);
    fooled = z.argmax().item<int64_t>() != y;
    const Tensor loss = formula(z, y);
    value = loss.item<double>();
    const Tensor g = torch::autograd::grad({loss}, {input})[0];
    return linf ? g.sign() : g / g.norm();
  };
  const std::vector<int64_t> checkpoints = apgdCheckpoints(n);
  Tensor current = start, previous = start, best = start;
  double value = 0;
  Tensor g = look(start, value), bestG = g;
  if (fooled) return start;
  double bestValue = value, bestBefore = value, step = 2 * epsilon;
  bool halvedBefore = true;
  int64_t rises = 0, begin = 0;
  for (int64_t k = 1; k <= n; ++k) {
    const Tensor z = cut(current + step * g, x, epsilon, linf);
    const Tensor next =
        k == 1 ? z : cut(current + 0.75 * (z - current) + 0.25 * (current - previous), x, epsilon, linf);
    previous = current, current = next;
    const double last = value;
    g = look(current, value);
    if (fooled) return current;
    rises += value > last ? 1 : 0;
    if (value > bestValue) bestValue = value, best = current, bestG = g;
    if (std::find(checkpoints.begin(), checkpoints.end(), k) == checkpoints.end()) continue;
    const bool halve = static_cast<double>(rises) <= 0.75 * static_cast<double>(k - begin) ||
                       (!halvedBefore && bestBefore >= bestValue);
    if (halve) step /= 2, current = best, g = bestG;
    halvedBefore = halve, bestBefore = bestValue, rises = 0, begin = k;
  }
  return best;
}

Tensor largestOther(const Tensor& z, int64_t y) {
  return at::cat({z.slice(0, 0, y), z.slice(0, y + 1)}).max();
}

}  // namespace

class TestApgd : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void checkpointsAreThePublishedOnes() {
    QCOMPARE(apgdCheckpoints(100), (std::vector<int64_t>{22, 41, 57, 70, 80, 87, 93, 99}));
    QCOMPARE(apgdCheckpoints(100), checkpointsOnPaper(100));
    QCOMPARE(apgdCheckpoints(1000), checkpointsOnPaper(1000));
    for (int64_t n = 1; n < 60; ++n) {
      const auto list = apgdCheckpoints(n);
      QVERIFY(!list.empty() && list.back() <= n);
      QVERIFY(std::is_sorted(list.begin(), list.end()) && list.front() >= 1);
    }
  }

  void walksAsOnPaper_data() {
    QTest::addColumn<bool>("linf");
    QTest::addColumn<QString>("loss");
    for (const char* loss : {"ce", "dlr", "margin"}) {
      QTest::newRow(qPrintable(QString("%1-linf").arg(loss))) << true << loss;
      QTest::newRow(qPrintable(QString("%1-l2").arg(loss))) << false << loss;
    }
  }
  void walksAsOnPaper() {
    QFETCH(bool, linf);
    QFETCH(QString, loss);
    const Norm norm = linf ? Norm::Linf : Norm::L2;
    const Network network = makeDouble(kCurvedWide, 4);
    const AttackTask task = taskFor(network, kSamples, linf ? 0.04 : 0.15);
    const Tensor start = boundaryStart(task, norm, 0);
    torch::NoGradGuard noGrad;
    const Objective& ours = loss == "ce" ? logOdds() : loss == "dlr" ? dlr() : margin();
    const Formula formula = loss == "ce" ? Formula([](const Tensor& z, int64_t y) { return z.logsumexp(0) - z[y]; })
                            : loss == "dlr"
                                ? Formula([](const Tensor& z, int64_t y) {
                                    const Tensor sorted = std::get<0>(z.sort(0, true));
                                    return (largestOther(z, y) - z[y]) / (sorted[0] - sorted[2]);
                                  })
                                : Formula([](const Tensor& z, int64_t y) { return largestOther(z, y) - z[y]; });
    int64_t fooled = 0, same = 0;
    for (const int64_t n : {1, 2, 10, 25, 60, 100}) {
      const Tensor walked = climb(network, task, norm, n, 0.75, start, ours);
      for (int64_t i = 0; i < kSamples; ++i) {
        torch::AutoGradMode grad(true);
        const auto y = task.y[i].item<int64_t>();
        const Tensor expected = plainApgd(network, task.x[i], y, task.epsilon, linf, n, start[i], formula);
        const double error = (walked[i] - expected).abs().max().item<double>();
        QVERIFY2(n > 2 || error < 1e-12, qPrintable(QString::number(error)));
        if (error < 1e-6) ++same;
        if (n == 100 && network.logits(walked[i].unsqueeze(0)).argmax().item<int64_t>() != y) ++fooled;
      }
    }
    // A settled sample's losses differ by rounding alone, which decides among points that lie √1e-16 apart, and now and
    // then whether a step halves.
    QVERIFY2(same >= 6 * kSamples - 2, qPrintable(QString::number(same)));
    QVERIFY2(fooled > 0 && fooled < kSamples, qPrintable(QString::number(fooled)));
  }

  void startsLieOnTheBoundary() {
    const Network network = makeDouble(kCurvedWide, 4);
    AttackTask task = taskFor(network, 64, 0.1);
    task.x = task.x * 0.5 + 0.25;
    const Tensor cube = boundaryStart(task, Norm::Linf, 0) - task.x, ball = boundaryStart(task, Norm::L2, 0) - task.x;
    QVERIFY((cube.abs().amax(1) - 0.1).abs().max().item<double>() < 1e-15);
    QVERIFY((ball.norm(2, {1}) - 0.1).abs().max().item<double>() < 1e-15);
    QVERIFY(cube.abs().amin(1).min().item<double>() < 0.05);
    QVERIFY(!at::equal(cube, boundaryStart(task, Norm::Linf, 1) - task.x));
  }

  // With two or three classes the ratios have no denominator; the attacks must work all the same.
  void worksWithFewClasses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("classes");
    for (const char* name : {"apgd-dlr", "apgd-t"})
      for (const int classes : {2, 3, 4})
        QTest::newRow(qPrintable(QString("%1-%2").arg(name).arg(classes))) << name << classes;
  }
  void worksWithFewClasses() {
    QFETCH(QString, name);
    QFETCH(int, classes);
    const Network network = centred(classes);
    const AttackTask task = taskFor(network, 64, 0.06);
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      const auto ce = makeAttackFromText("apgd-ce:iterations=40", norm)->run(network, task);
      const auto other = makeAttackFromText(name.toStdString() + ":iterations=40", norm)->run(network, task);
      QVERIFY(other.success.any().item<bool>() && !other.success.all().item<bool>());
      QVERIFY(other.success.sum().item<int64_t>() + 3 >= ce.success.sum().item<int64_t>());
    }
  }

  void breaksASaturatedNetwork() {
    Network network = makeDouble(kCurvedWide, 4);
    {
      torch::NoGradGuard noGrad;
      auto parameters = network.parameters();
      parameters[2].mul_(1e4);
      parameters[3].mul_(1e4);
    }
    const Network single = network.to(torch::kFloat32);
    const AttackTask task = taskFor(single, 64, 0.06);
    const Tensor dead = gradient(single, task.x, task.y, false).abs().amax(1).eq(0);
    QVERIFY(dead.sum().item<int64_t>() > 32);  // the loss's own gradient is exactly 0
    for (const char* spec : {"apgd-ce", "apgd-dlr", "apgd-t", "pgd:steps=40:loss=margin"}) {
      const Perturbed p = makeAttackFromText(spec, Norm::Linf)->run(single, task);
      QVERIFY2(p.success.logical_and(dead).sum().item<int64_t>() > 10, spec);
    }
    // The ratio does not see the scale at all: the unscaled network falls on the same samples.
    const AttackTask same{task.x.to(torch::kFloat64), task.y, task.epsilon, task.seeds, {}};
    const Network unscaled = makeDouble(kCurvedWide, 4);
    const auto attack = makeAttackFromText("apgd-dlr", Norm::Linf);
    const auto a = attack->run(network, same).success.sum().item<int64_t>(),
               b = attack->run(unscaled, same).success.sum().item<int64_t>();
    QVERIFY(std::abs(a - b) <= 1);
  }
};

QTEST_GUILESS_MAIN(TestApgd)
#include "test_apgd.moc"
