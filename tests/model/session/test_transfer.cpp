// SPDX-License-Identifier: GPL-3.0-or-later
// A run that begins with the weights of another, on other classes of the same data: which weights it begins with, that
// frozen ones stay to the last bit and the others learn as without freezing, that it resumes without the other run, and
// every refusal.
#include <torch/utils.h>

#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

#include "model/base/sha256.h"
#include "model/jobs/threads.h"
#include "model/nn/weights_file.h"
#include "model/questions/dataset_info.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_files.h"
#include "model/runs/run_history.h"
#include "model/session/training_session.h"
#include "tests/support/bar_pictures.h"
#include "tests/support/classifier_cases.h"
#include "tests/support/message_of.h"
#include "tests/support/patience.h"

using namespace hessianlab;
using namespace hessianlab::reference;
namespace fs = std::filesystem;

class TestTransfer : public QObject {
  Q_OBJECT

  static constexpr int kFirstLinear = 3;  // normalise, flatten, linear, softplus, linear, softplus, linear

  QTemporaryDir directory_;
  fs::path source_;

  fs::path place(const char* name) const { return directory_.filePath(name).toStdString(); }
  ExperimentConfig bars(const char* classes, int64_t epochs = 2) const {
    ExperimentConfig config;
    config["dataset"] = chosenData("mnist");
    config.set("dataset.path", place("bars").string());
    config.set("dataset.classes", classes);
    config["architecture"] = chosenNetwork("mlp", "softplus", 8, {12, 9});
    config["regularizer"] = {"none", {}};
    config.set("optimizer.learning_rate", 0.01);
    config.set("training.epochs", epochs);
    config.set("training.batch_size", 25);
    config.set("training.probe_every", 5);
    config.set("training.probe_samples", 8);
    return validated(config, allCatalogues(*regularizerCatalogue()), "test");
  }
  ExperimentConfig begun(const char* classes, int64_t freeze = 0) const {
    ExperimentConfig config = bars(classes);
    config.set("training.begin_from", source_.string());
    config.set("training.freeze", freeze);
    config.set("training.seed", 5);
    return config;
  }
  static void trainToTheEnd(const ExperimentConfig& config, const fs::path& folder, bool resume = false) {
    SessionOptions options;
    options.resume = resume;
    TrainingSession session(config, regularizerCatalogue(), nullptr, folder, options);
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QVERIFY2(session.progress().state == RunState::Finished, session.progress().message.c_str());
    QCOMPARE(session.progress().saveProblem, std::string());
  }
  static std::string refusalOf(const ExperimentConfig& config) {
    return messageOf([&] { TrainingSession::requireUsable(config, *regularizerCatalogue()); });
  }
  static std::vector<bool> sameTensors(const Network& a, const Network& b) {
    std::vector<bool> same;
    const auto mine = a.parameters(), theirs = b.parameters();
    for (std::size_t i = 0; i < mine.size(); ++i)
      same.push_back(mine[i].sizes() == theirs[i].sizes() && at::equal(mine[i], theirs[i]));
    return same;
  }
  static std::unique_ptr<TrainingSession> prepared(const ExperimentConfig& config) {
    auto session = std::make_unique<TrainingSession>(config, regularizerCatalogue(), nullptr);
    session->prepare();
    if (!session->waitUntilIdle(kPatience) || !session->loaded()) qFatal("%s", session->progress().message.c_str());
    return session;
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    QVERIFY(directory_.isValid());
    fs::create_directory(place("bars"));
    writeBars(place("bars"), 400, 100);
    source_ = place("source");
    trainToTheEnd(bars("0, 1, 2, 3, 4"), source_);
  }

  // Against a walk over all samples.
  void theChosenClassesAreTheWholeSet() {
    const Dataset all = loadDataset(bars("")["dataset"], 1);
    for (const auto& [words, classes] :
         {std::pair<const char*, std::vector<int64_t>>{"5,6, 9", {5, 6, 9}}, {"[9, \"5\", 6]", {5, 6, 9}}}) {
      const Dataset some = loadDataset(bars(words)["dataset"], 1);
      QCOMPARE(some.classes(), int64_t{3});
      QCOMPARE(some.classNames, (std::vector<std::string>{"5", "6", "9"}));
      int64_t next = 0;
      for (int64_t i = 0; i < all.trainSize(); ++i) {
        const auto label = all.trainY[i].item<int64_t>();
        const auto found = std::find(classes.begin(), classes.end(), label);
        if (found == classes.end()) continue;
        QVERIFY(at::equal(some.trainX[next], all.trainX[i]));
        QCOMPARE(some.trainY[next++].item<int64_t>(), static_cast<int64_t>(found - classes.begin()));
      }
      QCOMPARE(some.trainSize(), next);
      QCOMPARE(some.testSize(), int64_t{30});
    }
    Choice few = bars("7, 2")["dataset"];
    few.parameters["train_samples"] = 11.0;
    const Dataset little = loadDataset(few, 1);
    QCOMPARE(little.trainSize(), int64_t{11});
    QCOMPARE(little.classNames, (std::vector<std::string>{"2", "7"}));
    // Their names follow, and what is seen of them alone counts.
    QVERIFY(little.mean != all.mean);
  }

  void unknownClassesAreRefused_data() {
    QTest::addColumn<QString>("classes");
    QTest::addColumn<QString>("said");
    QTest::newRow("one") << "3"
                         << "dataset.classes names one class alone; a classifier needs at least two";
    QTest::newRow("twice") << "3, 4, 3"
                           << "dataset.classes names '3' twice; name each class once";
    QTest::newRow("number") << "3, 12"
                            << "dataset.classes: the set has no class '12'; they are numbered from 0 to 9";
    QTest::newRow("word") << "3, four"
                          << "dataset.classes: the set has no class 'four'; known: 0, 1, 2, 3, 4, 5, 6, "
                             "7, 8, 9";
  }
  void unknownClassesAreRefused() {
    QFETCH(QString, classes);
    QFETCH(QString, said);
    QCOMPARE(QString::fromStdString(refusalOf(bars(qPrintable(classes)))), said);
  }

  // As many classes: all layers. Others: the last one is drawn anew, from the seed but not as that of a plain run,
  // which may be what the source's layers have learnt to feed; and that is said.
  void beginsWithTheWeights() {
    const Network source = loadNetwork(source_ / run_file::kWeights);
    const auto same = prepared(begun("5, 6, 7, 8, 9"));
    QVERIFY(sameWeights(networkOf(*same->beginning()), source));
    QVERIFY(describe(same->beginning())->remarks.empty());

    ExperimentConfig config = begun("5, 6, 7");
    const auto other = prepared(config);
    QCOMPARE(sameTensors(networkOf(*other->beginning()), source),
             (std::vector<bool>{true, true, true, true, false, false}));
    QVERIFY(sameWeights(networkOf(*prepared(config)->beginning()), networkOf(*other->beginning())));
    config.set("training.begin_from", "");
    QCOMPARE(sameTensors(networkOf(*other->beginning()), networkOf(*prepared(config)->beginning())),
             std::vector<bool>(6, false));
    const Tensor last = networkOf(*other->beginning()).parameters()[4];
    QVERIFY(last.abs().max().item<double>() <= 1 / std::sqrt(9.0) && last.abs().min().item<double>() > 0);
    QCOMPARE(describe(other->beginning())->remarks,
             (std::vector<std::string>{"The last layer (operation 7) is made anew, as the network of " +
                                       source_.string() + " tells 5 classes apart and these data have 3."}));
  }

  void frozenWeightsStay_data() {
    QTest::addColumn<std::string>("regularizer");
    QTest::addColumn<std::string>("optimizer");
    for (const CatalogueEntry& entry : regularizerCatalogue()->entries())
      QTest::newRow(entry.name.c_str()) << entry.name << std::string("adam");
    for (const char* optimizer : {"sgd", "adadelta"})
      QTest::newRow(optimizer) << std::string("hessian-norm") << std::string(optimizer);
    QTest::newRow("in turns") << std::string("alternate") << std::string("adam");
  }
  void frozenWeightsStay() {
    QFETCH(std::string, regularizer);
    QFETCH(std::string, optimizer);
    const bool inTurns = regularizer == "alternate";
    ExperimentConfig config = begun("5, 6, 7", 5);  // the first two linear layers
    config["regularizer"] = {inTurns ? "class-invariance" : regularizer, {}};
    if (inTurns) config.set("regularizer.combine", "alternate");
    config["optimizer"] = chosenOptimizer(optimizer, 0.01, 0.01, 0.9, "constant");
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    const auto session = prepared(config);
    const Network before = networkOf(*session->beginning()).clone();
    session->stepOnce();
    session->stepOnce();
    session->stepOnce();
    QVERIFY(session->waitUntilIdle(kPatience));
    QVERIFY2(session->progress().step == 3, session->progress().message.c_str());
    QCOMPARE(sameTensors(networkOf(*session->startingPoint(3).weights), before),
             (std::vector<bool>{true, true, true, true, false, false}));
  }

  // What learns takes the step that it would take if the others learned too.
  void theOthersLearnAsWithoutFreezing() {
    for (const char* regularizer : {"none", "input-gradient", "hessian-norm"}) {
      ExperimentConfig config = begun("5, 6, 7, 8, 9");
      config["regularizer"] = {regularizer, {}};
      config["optimizer"] = chosenOptimizer("sgd", 0.1, 0.01, 0, "constant");
      config.set("training.precision", "double");
      config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
      const auto after = [&](int64_t freeze) {
        config.set("training.freeze", freeze);
        const auto session = prepared(config);
        session->stepOnce();
        if (!session->waitUntilIdle(kPatience)) qFatal("it does not step");
        return networkOf(*session->startingPoint(1).weights).clone();
      };
      const Network free = after(0), held = after(kFirstLinear);
      const auto mine = held.parameters(), theirs = free.parameters();
      QVERIFY(!at::equal(mine[0], theirs[0]));
      for (std::size_t i = 2; i < mine.size(); ++i)
        QVERIFY2((mine[i] - theirs[i]).abs().max().item<double>() < 1e-14, regularizer);
    }
  }

  void saysWhereItCameFromAndGoesOnWithoutIt() {
    const fs::path straight = place("straight"), broken = place("broken"), copy = place("copy");
    fs::copy(source_, copy, fs::copy_options::recursive);
    ExperimentConfig config = begun("5, 6, 7", kFirstLinear);
    config["regularizer"] = {"hessian-norm", {}};
    config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    config.set("training.begin_from", copy.string());
    trainToTheEnd(config, straight);
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr, broken);
      for (int i = 0; i < 6; ++i) session.stepOnce();
      QVERIFY(session.waitUntilIdle(kPatience));
      session.stop();
      QVERIFY(session.waitUntilIdle(kPatience));
    }
    fs::remove_all(copy);
    trainToTheEnd(config, broken, true);
    QVERIFY(RunFiles(straight).read(run_file::kWeights) == RunFiles(broken).read(run_file::kWeights));
    for (const fs::path& folder : {straight, broken}) {
      const RunHistory history = readRunHistory(folder, allCatalogues(*regularizerCatalogue()));
      QCOMPARE(history.record.steps, int64_t{10});  // 120 samples
      QVERIFY(history.record.begunFrom.has_value());
      QCOMPARE(history.record.begunFrom->run, RunFiles(source_).manifest()->run);
      QCOMPARE(history.record.begunFrom->weightsSha256, sha256(RunFiles(source_).read(run_file::kWeights)));
      QCOMPARE(history.config.word("training.begin_from"), copy.string());
    }
    QVERIFY(!readRunHistory(source_, allCatalogues(*regularizerCatalogue())).record.begunFrom.has_value());
    // A new run needs it.
    QCOMPARE(refusalOf(config), "training.begin_from: " + copy.string() +
                                    " holds no run (no config.json); name the folder of a finished run");
  }

  // A penalty without weight beside none, and back to the first step.
  void twinAndTimeTravel() {
    ExperimentConfig config = begun("5, 6, 7", kFirstLinear);
    const auto plain = prepared(config);
    config["regularizer"] = {"hessian-norm", {{"strength", 0.0}}};
    const auto twin = prepared(validated(config, allCatalogues(*regularizerCatalogue()), "test"));
    for (const auto& session : {plain.get(), twin.get()}) {
      session->run();
      QVERIFY(session->waitUntilIdle(kPatience));
    }
    QVERIFY(sameWeights(networkOf(*plain->startingPoint(10).weights), networkOf(*twin->startingPoint(10).weights)));
    QVERIFY(sameWeights(networkOf(*plain->startingPoint(0).weights), networkOf(*plain->beginning())));
    // A branch at the first step is the old run again.
    SessionOptions options;
    options.start = plain->startingPoint(0);
    TrainingSession branch(plain->config(), regularizerCatalogue(), nullptr, std::nullopt, options);
    branch.run();
    QVERIFY(branch.waitUntilIdle(kPatience));
    QVERIFY(sameWeights(networkOf(*branch.startingPoint(10).weights), networkOf(*plain->startingPoint(10).weights)));
  }

  void whatDoesNotFitIsNamed() {
    const std::string begin = "training.begin_from: " + source_.string() + ": its network does not fit: ";
    const std::string end = "; choose the network of that run (architecture), or begin from another run";
    ExperimentConfig config = begun("5, 6, 7");
    config["architecture"] = chosenNetwork("mlp", "softplus", 8, {12, 7});
    QCOMPARE(refusalOf(config), begin + "its operation 5 is linear with out 9, and here it is linear with out 7" + end);
    config["architecture"] = chosenNetwork("mlp", "relu", 8, {12, 9});
    QCOMPARE(refusalOf(config), begin + "its operation 4 is softplus with beta 8, and here it is relu" + end);
    config["architecture"] = chosenNetwork("mlp", "softplus", 8, {12});
    QCOMPARE(refusalOf(config), begin + "it has 7 operations, and this one has 5" + end);
    config = begun("");
    config["dataset"] = chosenData("moons", 40, 40);
    QCOMPARE(refusalOf(config), begin +
                                    "it reads inputs of 1×5×10 values, and the data have 2; choose data of that "
                                    "kind, or begin from another run");
  }

  void whatIsNoFinishedRunIsRefused() {
    const fs::path half = place("half");
    {
      TrainingSession session(bars("0, 1, 2, 3, 4"), regularizerCatalogue(), nullptr, half);
      session.stepOnce();
      session.stepOnce();
      QVERIFY(session.waitUntilIdle(kPatience));
      session.stop();
      QVERIFY(session.waitUntilIdle(kPatience));
    }
    ExperimentConfig config = begun("5, 6, 7");
    config.set("training.begin_from", half.string());
    QCOMPARE(refusalOf(config), "training.begin_from: " + half.string() +
                                    " has not finished: it is stopped at step 2; train it to its end, or name the "
                                    "folder of a finished run");
    ExperimentConfig circle;
    circle.lab = "circle";
    circle = validated(std::move(circle), allCatalogues(*regularizerCatalogue()), "test");
    circle.set("data.samples", 20);
    circle.set("network.pairs", 5);
    circle.set("training.steps", 10);
    trainToTheEnd(circle, place("circle"));
    config.set("training.begin_from", place("circle").string());
    QCOMPARE(refusalOf(config), "training.begin_from: " + place("circle").string() +
                                    " is a run of another laboratory (circle); name the folder of a finished run of "
                                    "this one");
    config.set("training.begin_from", place("nowhere").string());
    QCOMPARE(refusalOf(config), "training.begin_from: " + place("nowhere").string() +
                                    " holds no run (no config.json); name the folder of a finished run");
  }

  void freezingTooMuchIsRefused() {
    QCOMPARE(refusalOf(begun("5, 6, 7", 8)),
             std::string("training.freeze is 8, but the network has only 7 operations; freeze fewer"));
    QCOMPARE(refusalOf(begun("5, 6, 7", 7)),
             std::string("training.freeze is 7, which leaves nothing to learn: the last operation with weights is "
                         "number 7; freeze fewer"));
    QCOMPARE(refusalOf(begun("5, 6, 7", 6)), std::string("accepted"));
  }
};

QTEST_GUILESS_MAIN(TestTransfer)
#include "test_transfer.moc"
