// SPDX-License-Identifier: GPL-3.0-or-later
// The masking report: honest networks pass, a network whose logits are blown up is flagged, and every check fails on a
// network that was built to mislead in just that way.
#include <torch/utils.h>

#include <QtTest>

#include "model/base/error.h"
#include "model/robustness/curve.h"
#include "model/robustness/sanity.h"
#include "model/runs/catalogues.h"
#include "model/training/classifier.h"
#include "regularizers/catalogue.h"
#include "tests/support/choices.h"
#include "tests/support/planar_cases.h"

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

const SanityCheck& find(const std::vector<SanityCheck>& checks, const std::string& name) {
  for (const SanityCheck& check : checks)
    if (check.check == name) return check;
  qFatal("no check is called %s", name.c_str());
}

QString failures(const std::vector<SanityCheck>& checks) {
  QString text;
  for (const SanityCheck& check : checks)
    if (!check.passed) text += QString::fromStdString(check.check + ": " + check.detail + "\n");
  return text;
}

Network withLogitsTimes(double factor, const Network& network) {
  Network scaled = network.clone();
  torch::NoGradGuard noGrad;
  auto parameters = scaled.parameters();
  for (std::size_t i = parameters.size() - 2; i < parameters.size(); ++i) parameters[i].mul_(factor);
  return scaled;
}

ExperimentConfig moons() {
  ExperimentConfig config;
  config["dataset"] = chosenData("moons", 1000, 300);
  config["architecture"] = chosenNetwork("mlp-2d", "softplus", 8, {32, 32});
  config.set("optimizer.learning_rate", 0.01);
  config.set("training.epochs", 12);
  config.set("training.batch_size", 50);
  return config;
}

ExperimentConfig fashion() {
  ExperimentConfig config;
  config["dataset"] = chosenData("fashion-mnist", 3000, 150);
  config["architecture"] = chosenNetwork("mlp", "relu", 8, {64});
  config.set("optimizer.learning_rate", 0.003);
  config.set("training.epochs", 5);
  config.set("training.batch_size", 50);
  return config;
}

}  // namespace

class TestSanity : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  void honestNetworksPassAndSaturatedOnesDoNot_data() {
    QTest::addColumn<bool>("pictures");
    QTest::addColumn<QString>("regularizer");
    QTest::addColumn<double>("strength");
    QTest::addColumn<QString>("norm");
    QTest::newRow("moons-plain") << false << "none" << 0.0 << "linf";
    QTest::newRow("moons-hessian-l2") << false << "hessian-norm" << 0.01 << "l2";
    QTest::newRow("moons-gradient") << false << "input-gradient" << 0.01 << "linf";
    QTest::newRow("fashion-plain") << true << "none" << 0.0 << "linf";
    QTest::newRow("fashion-hessian") << true << "hessian-norm" << 0.1 << "linf";
    QTest::newRow("fashion-gradient-l2") << true << "input-gradient" << 0.1 << "l2";
  }
  void honestNetworksPassAndSaturatedOnesDoNot() {
    QFETCH(bool, pictures);
    QFETCH(QString, regularizer);
    QFETCH(double, strength);
    QFETCH(QString, norm);
    ExperimentConfig config = pictures ? fashion() : moons();
    config["regularizer"] = {regularizer.toStdString(), {}};
    if (strength > 0) config.set("regularizer.strength", strength);
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    std::shared_ptr<const Dataset> set;
    try {
      set = std::make_shared<const Dataset>(loadDataset(config["dataset"], 1));
    } catch (const InputError& error) {
      const QString reason = error.what();
      if (!reason.contains("was not found")) QFAIL(qPrintable(reason));  // found, but damaged
      QSKIP(qPrintable("the data set is missing: " + reason));
    }
    Classifier subject(config, set,
                       regularizerCatalogue()->create(config["regularizer"].name, config["regularizer"].parameters));
    while (subject.timeline().step < subject.timeline().totalSteps) subject.step();

    std::vector<double> grid;
    const double step = (pictures ? 0.01 : 0.03) * (norm == "l2" ? (pictures ? 25 : 1.4) : 1);
    for (int i = 0; i <= 8; ++i) grid.push_back(step * i);
    RobustnessRequest r = request(norm.toStdString(), grid, 100);
    r.attacks = {"pgd"};
    r.sanity = true;
    JobControl control;
    const RobustnessResult honest = measureRobustness(subject.network(), *set, r, control);
    QVERIFY(honest.cleanAccuracy > 0.7 && honest.accuracy.back() < honest.cleanAccuracy / 2);
    for (const SanityCheck& check : honest.sanity) qInfo("%s: %s", check.check.c_str(), check.detail.c_str());
    QVERIFY2(failures(honest.sanity).isEmpty(), qPrintable(failures(honest.sanity)));

    r.samples = 60;
    r.sanity = false;
    const RobustnessResult few = measureRobustness(subject.network(), *set, r, control);
    r.sanity = true;
    const RobustnessResult saturated =
        measureRobustness(withLogitsTimes(pictures ? 1e4 : 1e3, subject.network()), *set, r, control);
    QCOMPARE(saturated.cleanAccuracy, few.cleanAccuracy);
    for (const char* name : {"vanishing-gradient", "logit-scale", "confidence"})
      QVERIFY2(!find(saturated.sanity, name).passed, find(saturated.sanity, name).detail.c_str());
    // Our own attack is not blinded, so the curve is the same.
    for (std::size_t k = 0; k < grid.size(); ++k) QVERIFY(std::abs(saturated.accuracy[k] - few.accuracy[k]) < 0.04);
  }

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
    QVERIFY2(!asked.passed, asked.detail.c_str());
    QVERIFY2(asked.detail.find(check == "vanishing-gradient" ? "100 right samples" : "100 ") != std::string::npos,
             asked.detail.c_str());
    qInfo("%s", asked.detail.c_str());
  }

  // A gentle slope with its boundary at 0.54 deceives nobody, so it is not the samples that fail above.
  void aPlainSlopePassesThemAll() {
    const auto fine = ask(profile({{0, 2.16}, {1, -1.84}}), middle(), 0.1);
    QVERIFY2(failures(fine).isEmpty(), qPrintable(failures(fine)));
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
