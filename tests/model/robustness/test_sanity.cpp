// SPDX-License-Identifier: GPL-3.0-or-later
// The masking report: every check fails on a network that was built to mislead in just that way.
#include <torch/utils.h>

#include <QtTest>

#include "model/robustness/sanity.h"
#include "tests/support/planar_cases.h"
#include "tests/support/sanity_checks.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

// A function of the first coordinate u that is linear between `knots` (u, value), u ascending, and beyond the outer
// ones.
struct Knot {
  double u, value;
};

// Two classes with z₀ − z₁ = that function: a sum of hinges. The first one lies outside the box, where it is a line.
Network profile(const std::vector<Knot>& knots) {
  const auto hinges = static_cast<int64_t>(knots.size()) - 1;
  const auto slope = [&](std::size_t k) {
    return (knots[k + 1].value - knots[k].value) / (knots[k + 1].u - knots[k].u);
  };
  Network network(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":)" + std::to_string(hinges) +
                      R"(},{"op":"relu"},{"op":"linear","out":2}]})",
                  1);
  torch::NoGradGuard noGrad;
  const auto parameters = network.parameters();
  for (const Tensor& p : parameters) p.zero_();
  for (int64_t h = 0; h < hinges; ++h) {
    const auto k = static_cast<std::size_t>(h);
    parameters[0][h][0] = 1;
    parameters[1][h] = h > 0 ? -knots[k].u : 1 - knots[k].u;
    parameters[2][0][h] = slope(k) - (h > 0 ? slope(k - 1) : 0);
  }
  parameters[3][0] = knots.front().value - slope(0);
  return network;
}

struct Samples {
  Tensor x, y;
};

// All of class 0, around u = ½.
Samples middle(int64_t count = 100) {
  torch::Generator generator = makeGenerator(5);
  const Tensor u = at::empty({count, 1}).uniform_(0.499, 0.501, generator);
  return {at::cat({u, at::empty({count, 1}).uniform_(0.2, 0.8, generator)}, 1), at::zeros({count}, torch::kInt64)};
}

std::vector<SanityCheck> ask(const Network& network, const Samples& samples, double epsilon) {
  JobControl control;
  auto checks = checkSanity(network, samples.x, samples.y, Norm::Linf, epsilon, 1, control);
  if (control.progress() != 1) qFatal("the progress ends at %f", control.progress());
  return checks;
}

}  // namespace

class TestSanity : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void everyCheckCanFail_data() {
    QTest::addColumn<QString>("check");
    QTest::addColumn<QList<double>>("knots");  // u, value, u, value, …
    QTest::addColumn<double>("epsilon");
    // A ridge at 0.52 traps small steps; a step of 0.1 jumps over it.
    QTest::newRow("one-step") << "one-step" << QList<double>{0, 3.6, 0.52, 1, 0.56, 3, 0.58, 0, 1, -60} << 0.1;
    // A crack of a tenth of ε: between the reach of 20 and of 40 steps.
    QTest::newRow("convergence") << "convergence"
                                 << QList<double>{0, 6, 0.53, 0.1, 0.535, -0.1, 0.5385, -0.1, 0.5435, 0.1, 1, 6} << 0.1;
    // A crack with a hill behind it: whoever starts beyond the hill is led away.
    QTest::newRow("larger-epsilon") << "larger-epsilon"
                                    << QList<double>{0, 6, 0.53, 0, 0.545, -0.2, 0.56, 0, 0.6, 2, 1, 1} << 0.1;
    QTest::newRow("large-epsilon") << "large-epsilon" << QList<double>{0, 1, 1, 1} << 0.1;
    // A dent on the left draws the gradient; the boundary is on the right, behind a ridge.
    QTest::newRow("linearity") << "linearity" << QList<double>{0, 9, 0.45, 2, 0.48, 1, 0.51, 1.6, 0.55, 0, 1, -20}
                               << 0.1;
    // Margins of about 25: 1 − p is 1e-11, which is nothing beside 1 in single precision.
    QTest::newRow("vanishing-gradient") << "vanishing-gradient" << QList<double>{0, 175, 1, -125} << 0.1;
    QTest::newRow("logit-scale") << "logit-scale" << QList<double>{0, 175, 1, -125} << 0.1;
    QTest::newRow("precision") << "precision" << QList<double>{0, 175, 1, -125} << 0.1;
    // A terrace: no gradient leads over its edge, which only chance steps across.
    for (const char* check : {"random-noise", "gradient-free"})
      QTest::newRow(check) << check << QList<double>{0, 1, 0.54, 1, 0.541, -1, 1, -1} << 0.1;
    QTest::newRow("confidence") << "confidence" << QList<double>{0, 175, 1, -125} << 0.1;
  }
  void everyCheckCanFail() {
    QFETCH(QString, check);
    QFETCH(QList<double>, knots);
    QFETCH(double, epsilon);
    std::vector<Knot> profiled;
    for (qsizetype i = 0; i < knots.size(); i += 2) profiled.push_back({knots[i], knots[i + 1]});
    const auto checks = ask(profile(profiled), middle(), epsilon);
    const SanityCheck& asked = find(checks, check.toStdString());
    QVERIFY2(asked.failed(), asked.detail.c_str());
    QVERIFY2(asked.detail.find(check == "vanishing-gradient" ? "100 right samples" : "100 ") != std::string::npos,
             asked.detail.c_str());
    qInfo("%s", asked.detail.c_str());
  }

  // A gentle slope with its boundary at 0.54 deceives nobody, so it is not the samples that fail above.
  void aPlainSlopePassesThemAll() {
    const auto fine = ask(profile({{0, 2.16}, {1, -1.84}}), middle(), 0.1);
    QVERIFY2(failures(fine).isEmpty(), qPrintable(failures(fine)));
  }

  // Next to no slope before a cliff: the share is nothing to print.
  void aDepartureBeyondMeasureIsNotPrinted() {
    const auto checks = ask(profile({{0, 5}, {0.55, 4.9999}, {0.56, -100}, {1, -100}}), middle(), 0.1);
    const SanityCheck& asked = find(checks, "linearity");
    QVERIFY2(asked.detail.find("by more than 100000.0 % (median") != std::string::npos, asked.detail.c_str());
  }

  void atMostTwoHundredSamplesAreAsked() {
    const auto checks = ask(profile({{0, 2.16}, {1, -1.84}}), middle(250), 0.1);
    QVERIFY(find(checks, "one-step").detail.find("of 200 samples") != std::string::npos);
  }

  void cancellingKeepsTheChecksThatAreDone() {
    JobControl control;
    control.cancel();
    const Samples samples = middle();
    QVERIFY(checkSanity(profile({{0, 2.16}, {1, -1.84}}), samples.x, samples.y, Norm::L2, 0.1, 1, control).empty());
  }
};

QTEST_GUILESS_MAIN(TestSanity)
#include "test_sanity.moc"
