// SPDX-License-Identifier: GPL-3.0-or-later
// Every objective of the catalogue: its derivatives against autograd's of its own value and against central
// differences, in float64. 40 rows of 5 outputs; first derivatives agree to 1e-10, second ones to 1e-9 (the ratios
// divide by spreads as small as 0.1 and square them). Central differences of steps 1e-6 leave 1e-7 relative.
#include <torch/csrc/autograd/autograd.h>

#include <QtTest>

#include "model/base/error.h"
#include "model/objective/catalogue.h"
#include "model/objective/objective.h"
#include "model/objective/squared_error.h"
#include "tests/support/message_of.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr int64_t kRows = 40, kOutputs = 5;

struct Drawn {
  Tensor z, target, speed, acceleration;
};

Drawn drawnFor(const QString& name) {
  torch::Generator generator = makeGenerator(11);
  const auto normal = [&] { return at::empty({kRows, kOutputs}, torch::kFloat64).normal_(0, 1, generator); };
  Drawn drawn;
  // Logits whose order is clear, so that no difference steps over a kink.
  do drawn.z = normal() * 2;
  while (std::get<0>(drawn.z.sort(1)).diff(1, 1).min().item<double>() < 1e-3);
  const Tensor y = at::empty({kRows}, torch::kInt64).random_(0, kOutputs, generator);
  const Tensor other = (y + 1 + at::empty({kRows}, torch::kInt64).random_(0, kOutputs - 1, generator)) % kOutputs;
  drawn.target = name.startsWith("targeted") ? at::stack({y, other}, 1) : name == "squared-error" ? normal() : y;
  drawn.speed = normal(), drawn.acceleration = normal();
  return drawn;
}

Tensor slope(const Tensor& value, const Tensor& by, bool further = false) {
  const Tensor g = torch::autograd::grad({value.sum()}, {by}, {}, true, further, true)[0];
  return g.defined() ? g : at::zeros_like(by);
}

Tensor leaf(const Tensor& t) {
  return t.detach().clone().requires_grad_(true);
}

// S ż by double backward; 0 where the value is linear and autograd says so by an undefined tensor.
Tensor slowBend(const Objective& objective, const Drawn& d) {
  const Tensor z = leaf(d.z), g = slope(objective.value(z, d.target), z, true);
  return g.requires_grad() ? slope((g * d.speed).sum(1), z) : at::zeros_like(z);
}

}  // namespace

class TestObjectives : public QObject {
  Q_OBJECT

  static void addObjectives() {
    QTest::addColumn<QString>("name");
    for (const CatalogueEntry& entry : objectiveCatalogue()) QTest::newRow(entry.name.c_str()) << entry.name.c_str();
  }

 private Q_SLOTS:
  void cotangentIsTheSlope_data() { addObjectives(); }
  void cotangentIsTheSlope() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    const Tensor z = leaf(d.z), got = objective.cotangent(d.z, d.target);
    QCOMPARE(objective.value(d.z, d.target).sizes(), at::IntArrayRef({kRows}));
    QVERIFY(got.norm().item<double>() > 0.1);
    QVERIFY(relativeError(got, slope(objective.value(z, d.target), z)) < 1e-10);
    const double h = 1e-6;
    const Tensor numeric =
        (objective.value(d.z + d.speed * h, d.target) - objective.value(d.z - d.speed * h, d.target)) / (2 * h);
    QVERIFY(relativeError((got * d.speed).sum(1), numeric) < 1e-7);
  }

  void bendIsTheSlopesSlope_data() { addObjectives(); }
  void bendIsTheSlopesSlope() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    const Tensor got = objective.bend(d.z, d.target, d.speed);
    QVERIFY(relativeError(got, slowBend(objective, d)) < 1e-9);
    const double h = 1e-6;
    const Tensor numeric =
        (objective.cotangent(d.z + d.speed * h, d.target) - objective.cotangent(d.z - d.speed * h, d.target)) / (2 * h);
    QVERIFY(relativeError(got, numeric, 1e-2) < 1e-7);
    QCOMPARE(got.norm().item<double>() > 0.1, !name.endsWith("margin"));
  }

  void rootIsOneOfTheBend_data() { addObjectives(); }
  void rootIsOneOfTheBend() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    std::vector<Tensor> columns;
    for (int64_t k = 0; k < kOutputs; ++k) {
      Tensor unit = at::zeros_like(d.z);
      unit.select(1, k).fill_(1);
      columns.push_back(objective.bend(d.z, d.target, unit));
    }
    const Tensor s = at::stack(columns, 2), eigenvalues = at::linalg_eigvalsh(s);
    QVERIFY(relativeError(s, s.transpose(1, 2)) < 1e-12);
    QCOMPARE(objective.convex(), eigenvalues.min().item<double>() > -1e-12 * eigenvalues.max().item<double>() - 1e-15);
    if (!objective.convex()) return;
    const Tensor identity = at::eye(kOutputs, d.z.options()).expand({kRows, kOutputs, kOutputs}).contiguous();
    const Tensor root = objective.bendRoot(d.z, d.target, identity);  // Bᵀ
    QVERIFY(relativeError(at::bmm(root.transpose(1, 2), root), s) < 1e-12);
    const Tensor rank = (eigenvalues > 1e-9).sum(1);
    QCOMPARE(rank.max().item<int64_t>(), objective.bendRank(kOutputs));
    const Tensor j = at::stack({d.speed, d.acceleration}, 2);
    QVERIFY(relativeError(objective.bendRoot(d.z, d.target, j), at::bmm(root, j)) < 1e-12);
  }

  // Along z + tż + ½t²z̈, with the derivatives of the result by z, ż and z̈.
  void alongFollowsACurve_data() { addObjectives(); }
  void alongFollowsACurve() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    for (const bool curved : {false, true}) {
      const Tensor z = leaf(d.z), speed = leaf(d.speed), bent = leaf(d.acceleration);
      const Tensor t = at::zeros({kRows, 1}, torch::kFloat64).requires_grad_(true);
      Tensor curve = z + speed * t;
      if (curved) curve = curve + bent * t * t * 0.5;
      const Tensor first = slope(objective.value(curve, d.target), t, true), second = slope(first, t, true);
      const DirectionalDerivatives got = objective.along(z, d.target, speed, curved ? bent : Tensor());
      QVERIFY(relativeError(got.first.detach(), first.detach().squeeze(1)) < 1e-10);
      QVERIFY(relativeError(got.second.detach(), second.detach().squeeze(1)) < 1e-9);
      for (const Tensor& by : {z, speed, bent}) {
        if (got.first.requires_grad()) QVERIFY(relativeError(slope(got.first, by), slope(first, by)) < 1e-9);
        if (got.second.requires_grad())
          QVERIFY(relativeError(slope(got.second, by),
                                second.requires_grad() ? slope(second, by) : at::zeros_like(by)) < 1e-8);
      }
    }
  }

  void expansionIsItsParts_data() { addObjectives(); }
  void expansionIsItsParts() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    const Tensor z = leaf(d.z);
    const Expansion all = objective.expand(z, d.target);
    QVERIFY(relativeError(all.value.detach(), objective.value(d.z, d.target)) < 1e-14);
    QVERIFY(relativeError(slope(all.value, z), objective.cotangent(d.z, d.target)) < 1e-10);
    QVERIFY(relativeError(all.cotangent, objective.cotangent(d.z, d.target)) < 1e-14);
    QVERIFY(relativeError(all.bend(d.speed), objective.bend(d.z, d.target, d.speed)) < 1e-14);
    QVERIFY(!all.cotangent.requires_grad() && !all.bend(d.speed).requires_grad());
    QCOMPARE(all.probabilities.defined(), name == "cross-entropy");
    if (all.probabilities.defined()) QVERIFY(relativeError(all.probabilities, at::softmax(d.z, 1)) < 1e-14);
    const Tensor values = objective.value(d.z, d.target);
    QVERIFY(relativeError(objective.sum(d.z, d.target), values.sum()) < 1e-13);
    QVERIFY(relativeError(objective.mean(d.z, d.target), values.mean()) < 1e-13);
    QVERIFY(relativeError(slope(objective.mean(z, d.target), z) * kRows, all.cotangent) < 1e-10);
  }

  void rightAndWrongAreOfClasses_data() { addObjectives(); }
  void rightAndWrongAreOfClasses() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    const auto correct = objective.correct(d.z, d.target);
    QCOMPARE(correct.has_value(), name != "squared-error");
    if (!correct) return;
    const Tensor y = d.target.dim() == 2 ? d.target.select(1, 0) : d.target;
    QVERIFY(at::equal(*correct, d.z.argmax(1).eq(y)));
    QVERIFY(correct->any().item<bool>() && !correct->all().item<bool>());
  }

  // Class indices stand for their one-hot rows.
  void squaredErrorTakesClasses() {
    const Drawn d = drawnFor("margin");
    const Tensor rows = at::one_hot(d.target, kOutputs).to(torch::kFloat64);
    const Objective& objective = squaredError();
    QVERIFY(relativeError(objective.value(d.z, d.target), (d.z - rows).square().sum(1)) < 1e-14);
    QVERIFY(relativeError(objective.cotangent(d.z, d.target), (d.z - rows) * 2) < 1e-14);
    QVERIFY(at::equal(objective.correct(d.z, d.target).value(), d.z.argmax(1).eq(d.target)));
  }

  // What an ascent climbs in an objective's place grows with it and is alive where single precision hides the slope.
  void climbedPointsTheSameWay_data() { addObjectives(); }
  void climbedPointsTheSameWay() {
    QFETCH(QString, name);
    const Objective& objective = objectiveNamed(name.toStdString());
    const Drawn d = drawnFor(name);
    const Tensor own = objective.cotangent(d.z, d.target), climbed = objective.climbed().cotangent(d.z, d.target);
    const Tensor cosine = (own * climbed).sum(1) / (own.norm(2, {1}) * climbed.norm(2, {1}));
    QVERIFY(cosine.min().item<double>() > 1 - 1e-12);
    if (name != "cross-entropy") return;
    const Tensor sure = d.z.to(torch::kFloat32) * 1e3, y = sure.argmax(1);
    QCOMPARE(objective.cotangent(sure, y).abs().max().item<double>(), 0.0);
    QVERIFY(objective.climbed().cotangent(sure, y).abs().amax(1).min().item<double>() > 0.9);
  }

  void namesAreKnown() {
    QCOMPARE(messageOf([] { objectiveNamed("cross-entrpy"); }).substr(0, 67),
             std::string("unknown objective 'cross-entrpy'; did you mean 'cross-entropy'? kno"));
    for (const CatalogueEntry& entry : objectiveCatalogue())
      QVERIFY2(!entry.title.empty() && !entry.formula.empty() && !entry.help.empty(), entry.name.c_str());
  }
};

QTEST_GUILESS_MAIN(TestObjectives)
#include "test_objectives.moc"
