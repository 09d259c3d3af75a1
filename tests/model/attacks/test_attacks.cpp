// SPDX-License-Identifier: GPL-3.0-or-later
// What every attack of the catalogue promises, on networks with and without curvature, in both norms.
#include <ATen/CPUGeneratorImpl.h>

#include <QtTest>
#include <nlohmann/json.hpp>

#include "model/attacks/catalogue.h"
#include "model/attacks/fgsm.h"
#include "model/attacks/pgd.h"
#include "model/attacks/steps.h"
#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "tests/support/plain_autograd.h"

using namespace hessianlab;
using namespace hessianlab::reference;

namespace {

constexpr char kCurvedCnn[] =
    R"({"input":[1,8,8],"classes":4,"operations":[{"op":"normalise","mean":[0.4],"std":[0.3]},)"
    R"({"op":"conv2d","out":4,"kernel":3,"stride":2},{"op":"softplus","beta":8},{"op":"flatten"},{"op":"linear","out":4}]})";
constexpr char kResidual[] =
    R"({"input":[1,6,6],"classes":4,"operations":[{"op":"conv2d","out":3,"kernel":3,"padding":1},{"op":"tanh","name":"a"},)"
    R"({"op":"conv2d","out":3,"kernel":3,"padding":1},{"op":"channel_affine","name":"b"},{"op":"add","inputs":["a","b"]},)"
    R"({"op":"tanh"},{"op":"flatten"},{"op":"linear","out":4}]})";
constexpr char kPlane[] =
    R"({"input":[2],"classes":3,"operations":[{"op":"linear","out":9},{"op":"relu"},{"op":"linear","out":3}]})";

// As the catalogue makes it, but with fewer steps: what is promised does not depend on their number.
std::string quick(const std::string& name) {
  const std::map<std::string, std::string> settings{
      {"apgd-ce", ":iterations=20"},
      {"apgd-dlr", ":iterations=20:restarts=2"},
      {"apgd-t", ":iterations=12"},
      {"cw", ":search_steps=4:iterations=20:learning_rate=0.1:initial_constant=0.1"},
      {"square", ":queries=60"},
      {"noise", ":draws=40"},
      {"standard", ":iterations=12:queries=40"}};
  const auto found = settings.find(name);
  return found == settings.end() ? name : name + found->second;
}

std::vector<uint64_t> seedsFor(int64_t count, uint64_t first = 100) {
  std::vector<uint64_t> seeds;
  for (int64_t i = 0; i < count; ++i) seeds.push_back(first + static_cast<uint64_t>(i));
  return seeds;
}

// Inputs labelled with the network's own prediction, so that every one is worth attacking.
AttackTask rightTask(const Network& network, int64_t rows, double epsilon) {
  torch::NoGradGuard noGrad;
  AttackTask task;
  task.x = makeBatch(network, rows).x;
  task.y = network.logits(task.x).argmax(1);
  task.epsilon = epsilon;
  task.seeds = seedsFor(rows);
  return task;
}

Tensor rows(const Tensor& x) {
  return x.flatten(1);
}

bool bitwiseEqual(const Tensor& a, const Tensor& b) {
  return a.scalar_type() == b.scalar_type() && a.sizes() == b.sizes() && at::equal(a, b);
}

}  // namespace

class TestAttacks : public QObject {
  Q_OBJECT

 private:
  static void addAttacks(bool withSingle = true) {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("norm");
    QTest::addColumn<QString>("architecture");
    QTest::addColumn<bool>("single");
    for (const CatalogueEntry& entry : attackCatalogue()) {
      for (const char* norm : {"linf", "l2"}) {
        if (!worksIn(entry.name, parseNorm(norm))) continue;
        for (const bool single : {false, true}) {
          if (single && !withSingle) continue;
          const QString label = QString::fromStdString(entry.name) + "-" + norm + (single ? "-float" : "-double");
          QTest::newRow(qPrintable(label + "-cnn"))
              << QString::fromStdString(entry.name) << norm << kCurvedCnn << single;
          QTest::newRow(qPrintable(label + "-residual"))
              << QString::fromStdString(entry.name) << norm << kResidual << single;
          QTest::newRow(qPrintable(label + "-plane")) << QString::fromStdString(entry.name) << norm << kPlane << single;
        }
      }
    }
  }
  struct Setting {
    Network network;
    std::unique_ptr<Attack> attack;
  };
  static Setting fetch() {
    QFETCH(QString, name);
    QFETCH(QString, norm);
    QFETCH(QString, architecture);
    QFETCH(bool, single);
    Network network = makeDouble(architecture.toStdString(), 3);
    return {single ? network.to(torch::kFloat32) : std::move(network),
            makeAttackFromText(quick(name.toStdString()), parseNorm(norm.toStdString()))};
  }

 private Q_SLOTS:
  void staysInBallAndBoxAndReportsWhatItReturns_data() { addAttacks(); }
  void staysInBallAndBoxAndReportsWhatItReturns() {
    const Setting s = fetch();
    torch::NoGradGuard noGrad;
    for (const auto& [epsilon, count] :
         {std::pair<double, int64_t>{0.01, 24}, {0.1, 1}, {0.1, 128}, {0.4, 3}, {2, 24}}) {
      AttackTask task = rightTask(s.network, count, epsilon);
      task.x[0].fill_(0), task.x[count - 1].fill_(1);  // corners of the box
      const Perturbed p = s.attack->run(s.network, task);
      QVERIFY(p.x.min().item<double>() >= 0 && p.x.max().item<double>() <= 1);
      const Tensor delta = rows(p.x - task.x);
      const Tensor l2 = delta.norm(2, {1}), linf = delta.abs().amax(1);
      // x + δ is rounded once to the type's spacing below 1; over d coordinates that is √d of it in L2.
      const double ulp = s.network.dtype() == torch::kFloat32 ? 6e-8 : 1.2e-16;
      const Tensor& length = s.attack->norm() == Norm::Linf ? linf : l2;
      QVERIFY(length.max().item<double>() <= epsilon * (1 + 4 * ulp) + 8 * ulp);
      QVERIFY(at::allclose(p.distanceL2, l2) && at::allclose(p.distanceLinf, linf));
      const Tensor prediction = s.network.logits(p.x).argmax(1);
      QVERIFY(at::equal(p.prediction, prediction));
      QVERIFY(at::equal(p.success, prediction.ne(task.y)));
    }
  }

  void largeBallsFoolAndSmallOnesDoNot_data() { addAttacks(); }
  void largeBallsFoolAndSmallOnesDoNot() {
    const Setting s = fetch();
    const Perturbed tiny = s.attack->run(s.network, rightTask(s.network, 24, 1e-7));
    const Perturbed large = s.attack->run(s.network, rightTask(s.network, 24, 1));
    QVERIFY(!tiny.success.any().item<bool>());
    QVERIFY(large.success.sum().item<int64_t>() >= 6);
  }

  void returnsTheInputWhereThereIsNothingToDo_data() { addAttacks(); }
  void returnsTheInputWhereThereIsNothingToDo() {
    const Setting s = fetch();
    AttackTask task = rightTask(s.network, 8, 0);
    const Perturbed still = s.attack->run(s.network, task);
    QVERIFY(bitwiseEqual(still.x, task.x));
    QVERIFY(!still.success.any().item<bool>());

    task.epsilon = 0.3;
    task.y = (task.y + 1).remainder(s.network.classes());  // now every label is wrong
    const Perturbed wrong = s.attack->run(s.network, task);
    QVERIFY(bitwiseEqual(wrong.x, task.x));
    QVERIFY(wrong.success.all().item<bool>());
  }

  // float64 only: sums over other batch sizes round differently, and in float32 that may turn the sign of a gradient's
  // component near 0 and with it a whole step.
  void batchEqualsSingleSamples_data() { addAttacks(false); }
  void batchEqualsSingleSamples() {
    const Setting s = fetch();
    const AttackTask task = rightTask(s.network, 128, 0.08);
    const Perturbed batch = s.attack->run(s.network, task);
    QVERIFY(batch.success.any().item<bool>() && !batch.success.all().item<bool>());
    for (int64_t i = 0; i < 128; i += 3) {
      const Perturbed one = s.attack->run(s.network, selectRows(task, torch::tensor({i}, torch::kInt64)));
      const double apart = (one.x[0] - batch.x[i]).abs().max().item<double>();
      QVERIFY2(apart < 1e-12, qPrintable(QStringLiteral("sample %1: %2").arg(i).arg(apart)));
      QCOMPARE(one.success[0].item<bool>(), batch.success[i].item<bool>());
    }
    const Perturbed three = s.attack->run(s.network, selectRows(task, torch::tensor({5, 127, 0}, torch::kInt64)));
    QVERIFY((three.x[1] - batch.x[127]).abs().max().item<double>() < 1e-12);
  }

  // In either type nothing random is shared: a start is bit for bit the same whatever is attacked beside it.
  void startsDependOnTheSampleAlone() {
    for (const auto type : {torch::kFloat32, torch::kFloat64}) {
      const Network network = makeDouble(kCurvedCnn, 3).to(type);
      const AttackTask task = rightTask(network, 128, 0.3);
      for (const Norm norm : {Norm::Linf, Norm::L2}) {
        for (const uint64_t restart : {0, 4}) {
          const Tensor all = randomStart(task, norm, restart);
          for (const std::vector<int64_t>& some : {std::vector<int64_t>{17}, {127, 3, 64}}) {
            const Tensor index = torch::tensor(some, torch::kInt64);
            QVERIFY(bitwiseEqual(randomStart(selectRows(task, index), norm, restart), all.index_select(0, index)));
          }
          QVERIFY(!at::equal(all[0] - task.x[0], all[1] - task.x[1]));
        }
      }
    }
  }

  void leavesEverythingElseAlone_data() { addAttacks(); }
  void leavesEverythingElseAlone() {
    const Setting s = fetch();
    const AttackTask task = rightTask(s.network, 8, 0.1);
    const Tensor x = task.x.clone(), y = task.y.clone();
    const Network before = s.network.clone();
    const Tensor randomState = at::detail::getDefaultCPUGenerator().get_state();
    const Perturbed first = s.attack->run(s.network, task);
    QVERIFY(at::equal(randomState, at::detail::getDefaultCPUGenerator().get_state()));
    QVERIFY(at::GradMode::is_enabled());
    QVERIFY(bitwiseEqual(task.x, x) && at::equal(task.y, y));
    const auto now = s.network.parameters(), then = before.parameters();
    for (std::size_t i = 0; i < now.size(); ++i) {
      QVERIFY(bitwiseEqual(now[i], then[i]));
      QVERIFY(now[i].requires_grad() && !now[i].grad().defined());
    }
    QVERIFY(!first.x.requires_grad());
    QVERIFY(bitwiseEqual(first.x, s.attack->run(s.network, task).x));  // same seeds, same answer
  }

  void stopsWhenAsked() {
    const Network network = makeDouble(kCurvedCnn, 3);
    for (const CatalogueEntry& entry : attackCatalogue()) {
      if (entry.name == "fgsm") continue;  // has one step
      const AttackTask task = rightTask(network, 8, 1e-6);
      int asked = 0;
      bool stopped = false;
      const StopScope stop([&] { return ++asked > 2; });
      try {
        makeAttack(entry.name, Norm::L2)->run(network, task);
      } catch (const Interrupted&) {
        stopped = true;
      }
      QVERIFY2(stopped && asked == 3, entry.name.c_str());
    }
  }

  void refusesWhatCannotBe() {
    const Network network = makeDouble(kPlane, 3);
    for (const double epsilon :
         {-0.1, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
      QVERIFY_THROWS_EXCEPTION(InputError, Fgsm(Norm::L2).run(network, rightTask(network, 2, epsilon)));
    QVERIFY_THROWS_EXCEPTION(InputError, Pgd(Norm::L2, {.steps = 0}));
    QVERIFY_THROWS_EXCEPTION(InputError, Pgd(Norm::L2, {.steps = 1001}));
    QVERIFY_THROWS_EXCEPTION(InputError, Pgd(Norm::L2, {.stepFactor = 0}));
    QVERIFY_THROWS_EXCEPTION(InputError, Pgd(Norm::L2, {.stepFactor = std::numeric_limits<double>::quiet_NaN()}));
    QVERIFY_THROWS_EXCEPTION(InputError, Pgd(Norm::L2, {.restarts = 0}));
    QVERIFY_THROWS_EXCEPTION(InputError, Pgd(Norm::L2, {.restarts = 2, .randomStart = false}));
    QVERIFY_THROWS_EXCEPTION(InputError, parseNorm("l1"));
    QVERIFY_THROWS_EXCEPTION(InputError, makeAttack("pdg", Norm::L2));
    QVERIFY_THROWS_EXCEPTION(InputError, makeAttack("pgd", Norm::L2, {{"stpes", 3.0}}));
    QVERIFY_THROWS_EXCEPTION(InputError, makeAttack("pgd", Norm::L2, {{"steps", 0.0}}));
    try {
      Pgd(Norm::L2, {.steps = -7});
      QFAIL("accepted");
    } catch (const InputError& error) {
      QVERIFY(QString::fromStdString(error.what()).contains("-7"));
    }
  }

  void catalogueMakesWhatItDescribes() {
    QVERIFY(attackCatalogue().size() >= 10);
    for (const CatalogueEntry& entry : attackCatalogue()) {
      QVERIFY(worksIn(entry.name, Norm::L2));
      const auto attack = makeAttack(entry.name, Norm::L2);
      QCOMPARE(attack->name(), entry.name);
      QVERIFY(!entry.title.empty() && !entry.help.empty() && !entry.source.empty());
      const auto settings = nlohmann::json::parse(attack->settings());
      QVERIFY(settings.is_object());
      for (const Parameter& parameter : entry.parameters)
        QVERIFY2(settings.contains(parameter.key), parameter.key.c_str());
    }
    const auto seven = makeAttack("pgd", Norm::Linf, {{"steps", 7.0}, {"restarts", 3.0}});
    QCOMPARE(seven->gradientsPerSample(), int64_t{21});
    QCOMPARE(nlohmann::json::parse(seven->settings()).at("steps").get<int>(), 7);
  }
};

QTEST_GUILESS_MAIN(TestAttacks)
#include "test_attacks.moc"
