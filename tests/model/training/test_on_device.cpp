// SPDX-License-Identifier: GPL-3.0-or-later
// Training on a GPU: the oracles of the engine with tensors that lie there, and steps that never wait for it. Where
// there is no GPU one stands in that computes with the processor's kernels and has a GPU's rules
// (tests/support/stand_in_device.h).
#include <QTemporaryDir>
#include <QtTest>

#include "model/attacks/catalogue.h"
#include "model/curvature/judged_norm.h"
#include "model/curvature/norms.h"
#include "model/curvature/report.h"
#include "model/jobs/machine_speed.h"
#include "model/nn/finite.h"
#include "model/nn/on_device.h"
#include "model/nn/operations/curved_rows.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_history.h"
#include "model/session/training_session.h"
#include "tests/support/attack_tasks.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/device_cases.h"
#include "tests/support/patience.h"
#include "tests/support/regularized.h"
#include "tests/support/small_runs.h"
#include "tests/support/stand_in_device.h"

using namespace hessianlab;
using namespace hessianlab::reference;

class TestOnDevice : public QObject {
  Q_OBJECT

  const torch::Device gpu_{torch::kCUDA, 0};
  bool standsIn_ = false;

  static Tensor back(const Tensor& t) { return t.detach().cpu(); }
  static bool near(const Tensor& theirs, const Tensor& ours, double tolerance = 1e-9) {
    return theirs.sizes() == ours.sizes() && relativeError(back(theirs), ours.detach()) < tolerance;
  }

 private Q_SLOTS:
  void initTestCase() {
    standsIn_ = stand_in::install();
    if (!computesOnCuda()) QSKIP("LibTorch finds no GPU here, and none stands in for this version");
    if (standsIn_) qInfo("LibTorch finds no GPU here; one that stands in has its rules and not its kernels");
  }

  void aGpuIsThere() {
    if (standsIn_) QSKIP("LibTorch finds no GPU here, so what follows was asked of one that stands in");
  }

  // The stand-in itself: what it is there to find, it finds.
  void theStandInHasRules() {
    if (!standsIn_) QSKIP("there is a GPU");
    const Tensor here = at::rand({3, 4}), there = here.to(gpu_);
    QVERIFY(at::equal(back(there * 2 + 1), here * 2 + 1));
    QVERIFY_EXCEPTION_THROWN(there + here, std::exception);
    QVERIFY_EXCEPTION_THROWN(there.index_select(0, at::arange(2)), std::exception);
    QVERIFY_EXCEPTION_THROWN(at::cat({there, here}), std::exception);
    QVERIFY_EXCEPTION_THROWN(at::mm(there, here.t()), std::exception);
    torch::Generator generator = makeGenerator(1);
    QVERIFY_EXCEPTION_THROWN(at::empty_like(there).normal_(0, 1, generator), std::exception);
    const auto waits = [](const auto& work) {
      const int before = stand_in::waits;
      work();
      return stand_in::waits - before;
    };
    QCOMPARE(waits([&] { (there * there).sum().sqrt(); }), 0);
    QCOMPARE(waits([&] { onDevice(here, gpu_); }), 0);
    QCOMPARE(waits([&] { here.to(gpu_); }), 1);  // not pinned
    QCOMPARE(waits([&] { there.sum().item<double>(); }), 1);
    QCOMPARE(waits([&] { there.cpu(); }), 1);
    QCOMPARE(waits([&] { (there > 0).nonzero(); }), 1);
    QVERIFY(reinterpret_cast<uintptr_t>(there.data_ptr()) > (uintptr_t{1} << 61));  // no address to read from
  }

  // Each operation, by the dense Hessian that autograd builds on the processor.
  void derivativesAreThoseOfTheOracle_data() {
    QTest::addColumn<std::string>("architecture");
    for (const Case& one : cases()) QTest::addRow("%s", one.name.c_str()) << one.architecture;
  }
  void derivativesAreThoseOfTheOracle() {
    QFETCH(std::string, architecture);
    const Network network = makeDouble(architecture), there = onDevice(network, gpu_);
    const Batch batch = makeBatch(network, 3), v = makeBatch(network, 3, 5);
    const Tensor x = onDevice(batch.x, gpu_), y = onDevice(batch.y, gpu_), w = onDevice(v.x, gpu_);
    const Tensor dense = denseHessian(network, batch.x, batch.y);
    const Tensor hv = at::bmm(dense, v.x.flatten(1).unsqueeze(2)).reshape(v.x.sizes());
    const Tensor g = gradient(network, batch.x, batch.y, true);
    {
      torch::NoGradGuard noGrad;
      const InputHessian hessian(there, crossEntropy(), x, y);
      QVERIFY(near(hessian.logits(), network.logits(batch.x)));
      QVERIFY(near(hessian.gradient(), g));
      QVERIFY(near(hessian.apply(w), hv));
      QVERIFY(near(hessian.curvature(w), rowDot(v.x, hv)));
      QVERIFY(near(hessian.jacobian(), InputHessian(network, crossEntropy(), batch.x, batch.y).jacobian()));
    }
    // The weight gradient of ‖·‖ as penalties take it, on the thread of the GPU.
    const InputHessian hessian(there, crossEntropy(), x, y);
    const Tensor ours = curvatureAlong(network, batch.x, batch.y, v.x).mean();
    const Tensor theirs = hessian.curvature(w).mean();
    QVERIFY(near(theirs, ours));
    const Tensor gradients = flat(weightGradients(there, theirs + hessian.slope(w).mean()));
    QVERIFY(near(gradients, flat(weightGradients(network, ours + rowDot(g, v.x).mean())), 1e-8));
  }

  // The kernels that other devices have are those of our own loops.
  void generalKernelsAreTheLoops() {
    torch::Generator generator = makeGenerator(4);
    const auto draw = [&](const Shape& sizes) { return at::empty(sizes, torch::kFloat64).normal_(0, 1, generator); };
    for (const Shape& sizes : {Shape{5, 37}, Shape{3, 4, 5, 6}}) {
      OperationCache cache;
      for (Tensor* t : {&cache.first, &cache.second, &cache.bend}) *t = draw(sizes);
      const Tensor t = draw(sizes), speed = draw(sizes), gamma = draw({sizes[0]}), none;
      const ThirdDerivative third{draw(sizes), 0.7, -1.3};
      const auto same = [](const Tensor& a, const Tensor& b) { return relativeError(a, b) < 1e-14; };
      Tensor bent = at::zeros({sizes[0]}, torch::kFloat64), other = bent.clone();
      QVERIFY(same(general::bendingTangentRows(speed, cache, other), bendingTangentRows(speed, cache, bent)));
      QVERIFY(same(other, bent));
      for (const auto& [moves, weight] : {std::pair{t, gamma}, std::pair{none, gamma}, std::pair{t, none}}) {
        const auto a = general::accelerateRows(moves, speed, weight, cache, third),
                   b = accelerateRows(moves, speed, weight, cache, third);
        QVERIFY(same(a.result, b.result) && same(a.source, b.source));
      }
      for (const Tensor& weight : {gamma, none}) {
        Tensor source = draw(sizes), copy = source.clone();
        QVERIFY(
            same(general::slowDownRows(t, speed, weight, cache, copy), slowDownRows(t, speed, weight, cache, source)));
        QVERIFY(same(copy, source));
      }
      QVERIFY(same(general::twoProducts(t, speed, cache.first, cache.bend),
                   twoProducts(t, speed, cache.first, cache.bend)));
    }
  }

  void estimatorsGiveTheSame_data() {
    QTest::addColumn<std::string>("architecture");
    for (const Case& one : cases())
      if (one.name.starts_with("relu") || one.name.starts_with("tanh"))
        QTest::addRow("%s", one.name.c_str()) << one.architecture;
  }
  void estimatorsGiveTheSame() {
    QFETCH(std::string, architecture);
    torch::NoGradGuard noGrad;
    const Network network = makeDouble(architecture), there = onDevice(network, gpu_);
    const Batch batch = makeBatch(network, 4);
    const InputHessian ours(network, crossEntropy(), batch.x, batch.y),
        theirs(there, crossEntropy(), onDevice(batch.x, gpu_), onDevice(batch.y, gpu_));
    using Estimate = NormResult (*)(const InputHessian&, torch::Generator&);
    for (const Estimate estimate : std::initializer_list<Estimate>{
             [](const InputHessian&h, torch::Generator&g) { return powerNorm(h, 8, Start::Gradient, g, 1e-3); },
             [](const InputHessian&h, torch::Generator&g) { return ascentNorm(h, 4, 1, g, 1e-3); },
             [](const InputHessian&h, torch::Generator&g) { return lanczosNorm(h, 6, Start::Random, g, 1e-3); },
             [](const InputHessian&h, torch::Generator&g) { return hutchinsonFrobenius(h, 5, g); },
             [](const InputHessian&h, torch::Generator&g) { return exactNorm(h, g); }}) {
      torch::Generator a = makeGenerator(6), b = makeGenerator(6);
      const NormResult mine = estimate(ours, a), other = estimate(theirs, b);
      QVERIFY2(near(other.norm, mine.norm, 1e-8), mine.estimator.c_str());
      QVERIFY(at::equal(back(other.converged), mine.converged));
    }
    const CurvatureProbe mine = probeCurvature(network, batch.x, batch.y, 3),
                         other = probeCurvature(there, theirs.input(), theirs.target(), 3);
    QVERIFY(std::abs(mine.hessianNorm.median / other.hessianNorm.median - 1) < 1e-6);
    QVERIFY(std::abs(mine.confidenceMean / other.confidenceMean - 1) < 1e-9);
  }

  void attacksFindTheSame_data() {
    QTest::addColumn<std::string>("name");
    for (const CatalogueEntry& entry : attackCatalogue()) QTest::addRow("%s", entry.name.c_str()) << entry.name;
  }
  void attacksFindTheSame() {
    QFETCH(std::string, name);
    const Network network = makeDouble(kCurvedClassifier), there = onDevice(network, gpu_);
    for (const Norm norm : {Norm::Linf, Norm::L2}) {
      if (norm == Norm::Linf && name == "cw") continue;
      const AttackTask task = innerTask(network, 12, norm == Norm::L2 ? 0.3 : 0.1, 0.4);
      AttackTask moved = task;
      moved.x = onDevice(task.x, gpu_), moved.y = onDevice(task.y, gpu_);
      const auto attack = makeAttack(name, norm);
      const auto mine = attack->run(network, task), other = attack->run(there, moved);
      QVERIFY(at::equal(back(other.success), mine.success));
      QVERIFY(near(other.x, mine.x, 1e-5));
    }
  }

  void stepsAreThoseOfTheProcessor_data() {
    QTest::addColumn<std::string>("name");
    QTest::addColumn<ParameterSet>("parameters");
    QTest::addColumn<std::string>("activation");
    QTest::addColumn<bool>("waits");  // for LibTorch's eigenvalues, or to leave early
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries())
      QTest::addRow("%s", entry.name.c_str()) << entry.name << ParameterSet{} << std::string("softplus")
                                              << (entry.name == "hessian-exact" || entry.name == "class-invariance");
    QTest::addRow("hessian-exact on relu")
        << std::string("hessian-exact") << ParameterSet{} << std::string("relu") << true;
    QTest::addRow("lanczos") << std::string("hessian-norm")
                             << ParameterSet{{"estimator", std::string("lanczos")}, {"iterations", 2.0}}
                             << std::string("softplus") << true;
    QTest::addRow("ascent") << std::string("hessian-norm") << ParameterSet{{"estimator", std::string("ascent")}}
                            << std::string("gelu") << false;
    QTest::addRow("share") << std::string("hessian-norm") << ParameterSet{{"share", 0.5}, {"gradient_strength", 0.1}}
                           << std::string("tanh") << false;
    QTest::addRow("l2") << std::string("pgd-training") << ParameterSet{{"norm", std::string("l2")}}
                        << std::string("silu") << false;
    for (const char* distance : {"l1", "angle", "contrastive"})
      QTest::addRow("class-invariance %s", distance)
          << std::string("class-invariance") << ParameterSet{{"distance", std::string(distance)}} << std::string("elu")
          << (distance != std::string("contrastive"));
    QTest::addRow("class-invariance in turns")
        << std::string("class-invariance") << ParameterSet{{"combine", std::string("alternate")}}
        << std::string("sigmoid") << true;
  }
  void stepsAreThoseOfTheProcessor() {
    QFETCH(std::string, name);
    QFETCH(ParameterSet, parameters);
    QFETCH(std::string, activation);
    QFETCH(bool, waits);
    const ExperimentConfig config = onPoints(name, parameters, activation);
    Classifier here = classifierOn(config, torch::kCPU), there = classifierOn(config, gpu_);
    std::vector<Record> ours{here.step()};
    QVERIFY(there.step().values.empty());
    const int before = stand_in::waits;  // the first step has brought constants there
    ours.push_back(here.step());
    there.step();
    if (standsIn_) QCOMPARE(stand_in::waits > before, waits);
    const int asked = stand_in::waits;
    std::vector<Record> theirs = there.readSteps();
    if (standsIn_) QCOMPARE(stand_in::waits - asked, 1);
    QVERIFY(there.readSteps().empty());
    for (int i = 0; i < 6; ++i) {  // the third is timed, the fourth has two samples
      ours.push_back(here.step());
      there.step();
    }
    for (Record& record : there.readSteps()) theirs.push_back(std::move(record));
    QCOMPARE(theirs.size(), ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
      QCOMPARE(theirs[i].step, ours[i].step);
      QCOMPARE(theirs[i].epoch, ours[i].epoch);
      for (std::size_t k = 0; k < ours[i].values.size(); ++k)
        QVERIFY2(std::abs(theirs[i].values[k] - ours[i].values[k]) <= 1e-7 * (1 + std::abs(ours[i].values[k])),
                 qPrintable(QString("step %1: %2 %3").arg(i + 1).arg(theirs[i].values[k]).arg(ours[i].values[k])));
    }
    QVERIFY(there.cost().training > 0);
  }

  void weightsStateAndQuestionsAreReadBack() {
    const ExperimentConfig config = onPoints("hessian-norm", {});
    for (const char* optimizer : {"adam", "sgd", "adadelta"}) {
      ExperimentConfig own = config;
      own["optimizer"] = {optimizer, {{"learning_rate", 0.02}}};
      if (optimizer == std::string("sgd")) own.set("optimizer.momentum", 0.9);
      Classifier there = classifierOn(own, gpu_), here = classifierOn(own, torch::kCPU);
      for (int i = 0; i < 3; ++i) there.step();
      there.readSteps();
      const auto snapshot = there.snapshot();
      for (const Tensor& p : networkOf(*snapshot).parameters()) QVERIFY(p.is_cpu() && p.requires_grad());
      // On the processor, and on a GPU again.
      here.restore(there.state());
      Classifier again = classifierOn(own, gpu_);
      again.restore(there.state());
      QCOMPARE(again.weightsText(), there.weightsText());
      QCOMPARE(here.weightsText(), there.weightsText());
      const Record mine = here.step();
      again.step();
      const std::vector<Record> other = again.readSteps();
      QVERIFY(std::abs(other.back().values.front() - mine.values.front()) < 1e-9);
      QCOMPARE(other.back().step, int64_t{4});
      const auto test = there.test([] { return false; });
      QVERIFY(test && std::isfinite(test->values.front()));
      QVERIFY(std::isfinite(there.probe().values.front()));
    }
  }

  // It is found when somebody reads, and all since the last reading is taken back.
  void aStepThatLeadsNowhereIsTakenBack() {
    ExperimentConfig config = onPoints("none", {});
    config["optimizer"] = {"sgd", {{"learning_rate", 0.02}}};
    Classifier there{config,
                     stripes(),
                     std::make_unique<Recorder>(std::make_shared<Seen>(),
                                                [](const Network& network, int64_t step) {
                                                  const Tensor w = network.parameters().front().sum();
                                                  return step == 4 ? w * std::numeric_limits<double>::infinity() : w;
                                                }),
                     crossEntropy(),
                     {},
                     gpu_};
    for (int i = 0; i < 2; ++i) there.step();
    QCOMPARE(there.readSteps().size(), std::size_t{2});
    const std::string good = there.weightsText();
    for (int i = 0; i < 5; ++i) there.step();
    std::string said;
    try {
      there.readSteps();
    } catch (const RunError& error) {
      said = error.what();
    }
    QCOMPARE(said,
             std::string("the penalty is no longer finite at step 5; lower the learning rate or the strength (the last "
                         "good weights are kept)"));
    QCOMPARE(there.weightsText(), good);
    QCOMPARE(there.timeline().step, int64_t{2});
  }

  void checksOfAGpuComeLaterWhereThatIsSaid() {
    const Tensor bad = onDevice(at::full({2}, std::numeric_limits<double>::infinity(), torch::kFloat64), gpu_);
    QVERIFY(!allFinite(bad));
    {
      const LaterChecks later;
      QVERIFY(allFinite(bad));
      QVERIFY(!allFinite(bad.cpu()));
    }
    QVERIFY_EXCEPTION_THROWN(requireFinite(bad, "the numbers"), NotFinite);
  }

  // As a person asks for it: --device cuda.
  void aSessionTrainsThere() {
    QTemporaryDir folder;
    ExperimentConfig config = smallMoonsRun(2);
    config.set("training.precision", "double");
    config.set("training.log_every", 4);
    const auto train = [&](const char* device) {
      ExperimentConfig own = config;
      own.set("training.device", device);
      const std::string where = folder.filePath(device).toStdString();
      std::vector<Record> records;
      TrainingSession session(own, regularizerCatalogue(), nullptr, where);
      for (int i = 0; i < 3; ++i) session.stepOnce();  // pauses between two readings
      session.waitUntilIdle(kPatience);
      for (Record& record : session.drain().records) records.push_back(std::move(record));
      const auto steps =
          std::count_if(records.begin(), records.end(), [](const Record& r) { return r.kind == RecordKind::Step; });
      if (steps != 3) qFatal("a pause kept steps back");
      session.run();
      session.waitUntilIdle(kPatience);
      for (Record& record : session.drain().records) records.push_back(std::move(record));
      session.stop();
      session.waitUntilIdle(kPatience);
      return records;
    };
    const std::vector<Record> ours = train("cpu"), theirs = train("cuda");
    QCOMPARE(theirs.size(), ours.size());
    for (std::size_t i = 0; i < ours.size(); ++i) {
      QCOMPARE(theirs[i].kind, ours[i].kind);
      QCOMPARE(theirs[i].step, ours[i].step);
      QCOMPARE(theirs[i].values.size(), ours[i].values.size());
      QVERIFY(std::abs(theirs[i].values.front() - ours[i].values.front()) < 1e-6);
    }
    const RunHistory run =
        readRunHistory(folder.filePath("cuda").toStdString(), allCatalogues(*regularizerCatalogue()));
    QCOMPARE(run.record.device, std::string("cuda"));
    QCOMPARE(run.record.status, std::string("finished"));
    // It goes on there.
    SessionOptions options;
    options.resume = true;
    config.set("training.device", "cuda");
    TrainingSession again(config, regularizerCatalogue(), nullptr, folder.filePath("cuda").toStdString(), options);
    again.extendTo(3);
    again.run();
    QVERIFY(again.waitUntilIdle(kPatience));
    QCOMPARE(again.progress().step, int64_t{30});
  }

  void singlePrecisionWaitsForNothingEither() {
    ExperimentConfig config = onPoints("hessian-norm", {});
    config.set("training.precision", "single");
    Classifier there = classifierOn(config, gpu_), here = classifierOn(config, torch::kCPU);
    there.step();
    std::vector<Record> ours{here.step()};
    const int before = stand_in::waits;
    for (int i = 0; i < 4; ++i) {
      there.step();
      ours.push_back(here.step());
    }
    if (standsIn_) QCOMPARE(stand_in::waits - before, 2);  // the third step is timed, from one answer to the next
    const std::vector<Record> theirs = there.readSteps();
    for (std::size_t i = 0; i < 5; ++i) QVERIFY(std::abs(theirs[i].values[0] - ours[i].values[0]) < 1e-4);
  }

  // Where LibTorch finds a GPU the window offers it, and nowhere else.
  void theDeviceCanBeChosen() {
    const Catalogues all = allCatalogues(*regularizerCatalogue());
    const ExperimentConfig config = validated({}, all, "test");
    const Parameter* device = describe(config, "training.device", all);
    QCOMPARE(device->choices, (std::vector<std::string>{"cpu", "cuda"}));
    QVERIFY(device->place == Parameter::Place::Advanced);
    QCOMPARE(withSetting(config, "training.device=cuda", all).word("training.device"), std::string("cuda"));
  }
};

QTEST_GUILESS_MAIN(TestOnDevice)
#include "test_on_device.moc"
