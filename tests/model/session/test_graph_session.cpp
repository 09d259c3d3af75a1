// SPDX-License-Identifier: GPL-3.0-or-later
// A session trains a network on a graph as it trains anything: its records, its questions, its folder, its end by
// patience. What the questions bring is compared with what was recorded and with slow forms.
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>
#include <set>

#include "model/base/error.h"
#include "model/jobs/threads.h"
#include "model/labs/graph/force_layout.h"
#include "model/questions/circle_curve.h"
#include "model/questions/graph_layout.h"
#include "model/questions/graph_outputs.h"
#include "model/runs/catalogues.h"
#include "model/runs/run_history.h"
#include "model/runs/saved_run.h"
#include "model/session/training_session.h"
#include "model/training/regularizer.h"
#include "regularizers/catalogue.h"
#include "tests/support/patience.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestGraphSession : public QObject {
  Q_OBJECT

  const Catalogues catalogues_ = allCatalogues(*regularizerCatalogue());

  ExperimentConfig blocks(int64_t epochs = 12) const {
    ExperimentConfig config;
    config.lab = "graph";
    config = validated(std::move(config), catalogues_, "test");
    config.set("data.nodes", 20);
    config.set("data.within", 0.2);
    config.set("network.hidden", 8);
    config.set("training.epochs", epochs);
    return config;
  }

  template <class Result>
  static std::shared_ptr<const Result> graphAnswer(const JobHandle<Result>& job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(kPatience * 1000))) qFatal("the job hangs");
    if (!job.result()) qFatal("%s", job.error().c_str());
    return job.result();
  }
  template <class Question>
  static QString graphRefusal(TrainingSession& session, const Question& question) {
    const auto job = session.ask(question);
    if (!QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(kPatience * 1000))) qFatal("the job hangs");
    return QString::fromStdString(job.error());
  }
  static void trainGraph(TrainingSession& session) {
    session.run();
    QVERIFY(session.waitUntilIdle(kPatience));
    QCOMPARE(session.progress().state, RunState::Finished);
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  // What is answered of a stored step is what was recorded there.
  void outputsAreThoseThatWereRecorded() {
    TrainingSession session(blocks(), regularizerCatalogue(), nullptr);
    trainGraph(session);
    const RecordTable table = tableOf(session.drain().records, session.metrics());
    QCOMPARE(table.steps().size(), std::size_t{12});
    QCOMPARE(table.tests().size(), std::size_t{13});  // step 0 and each epoch
    QCOMPARE(table.probes().size(), std::size_t{0});
    const auto place = [&](const char* key) { return session.metrics().place(key).at; };
    for (std::size_t i = 0; i < table.tests().size(); ++i) {
      GraphOutputsRequest request;
      request.atStep = static_cast<int64_t>(table.tests().step[i]);
      const auto outputs = graphAnswer(session.ask(request));
      QCOMPARE(outputs->step, *request.atStep);
      QCOMPARE(outputs->testAccuracy[0], table.tests().values[place("test_accuracy")][i]);
      QCOMPARE(outputs->validationAccuracy[0], table.tests().values[place("validation_accuracy")][i]);
      QVERIFY(std::abs(outputs->within[0] - table.tests().values[place("within_distance")][i]) < 1e-12);
      int64_t right = 0, tested = 0;
      for (std::size_t node = 0; node < outputs->label.size(); ++node)
        if (outputs->role[node] == NodeRole::Test) {
          ++tested;
          right += outputs->answer[node] == outputs->label[node];
        }
      QCOMPARE(static_cast<double>(right) / static_cast<double>(tested), outputs->testAccuracy[0]);
    }
  }

  // k changes what is read, not what is trained; the curve says for every k what asking for it says.
  void propagationIsOnlyLookedAt() {
    TrainingSession session(blocks(), regularizerCatalogue(), nullptr),
        unseen(blocks(), regularizerCatalogue(), nullptr);
    trainGraph(session);
    GraphOutputsRequest request;
    const auto plain = graphAnswer(session.ask(request));
    QCOMPARE(plain->testAccuracy.size(), std::size_t{kMostGraphTimes + 1});
    for (const bool loops : {false, true}) {
      request.withSelfLoops = loops;
      for (const int64_t k : {int64_t{1}, int64_t{7}, kMostGraphTimes}) {
        request.times = k;
        const auto outputs = graphAnswer(session.ask(request));
        int64_t right = 0, tested = 0;
        for (std::size_t node = 0; node < outputs->label.size(); ++node)
          if (outputs->role[node] == NodeRole::Test) {
            ++tested;
            right += outputs->answer[node] == outputs->label[node];
          }
        QCOMPARE(static_cast<double>(right) / static_cast<double>(tested),
                 outputs->testAccuracy[static_cast<std::size_t>(k)]);
        QCOMPARE(outputs->testAccuracy[0], plain->testAccuracy[0]);
      }
    }
    // In the end neighbours have all but one value.
    QVERIFY(plain->between.back() < plain->between.front());
    // Whoever was not asked trained the same.
    trainGraph(unseen);
    QVERIFY(graphAnswer(unseen.ask(GraphOutputsRequest()))->confidence == plain->confidence);
    request.times = kMostGraphTimes + 1;
    QCOMPARE(graphRefusal(session, request), QStringLiteral("times is 51; it must be from 0 to 50"));
    QCOMPARE(graphRefusal(session, CircleCurveRequest()),
             QStringLiteral("this can be asked of a circle only, and what trains here is a network on a graph"));
  }

  // The two directions hold the share of the variance that is said, and are not correlated.
  void placesArePrincipal() {
    TrainingSession session(blocks(), regularizerCatalogue(), nullptr);
    trainGraph(session);
    const auto outputs = graphAnswer(session.ask(GraphOutputsRequest()));
    double x = 0, y = 0, both = 0, xs = 0, ys = 0;
    for (std::size_t i = 0; i < outputs->x.size(); ++i) {
      x += outputs->x[i];
      y += outputs->y[i];
      xs += outputs->x[i] * outputs->x[i];
      ys += outputs->y[i] * outputs->y[i];
      both += outputs->x[i] * outputs->y[i];
    }
    QVERIFY(std::abs(x) < 1e-9 * xs && std::abs(y) < 1e-9 * xs);
    QVERIFY(xs >= ys && std::abs(both) < 1e-9 * xs);
    QVERIFY(outputs->shown > 0.5 && outputs->shown <= 1 + 1e-12);
  }

  void layoutIsDecidedByItsSeed() {
    TrainingSession session(blocks(), regularizerCatalogue(), nullptr);
    session.prepare();
    QVERIFY(session.waitUntilIdle(kPatience));
    GraphLayoutRequest request;
    const auto one = graphAnswer(session.ask(request)), again = graphAnswer(session.ask(request));
    QVERIFY(one->x == again->x && one->y == again->y && one->shown.size() == 60 && one->nodes == 60);
    request.seed = 2;
    QVERIFY(graphAnswer(session.ask(request))->x != one->x);
    // Neighbours stand nearer to each other than nodes do on average.
    double near = 0, all = 0;
    const auto apart = [&](std::size_t a, std::size_t b) {
      return std::hypot(one->x[a] - one->x[b], one->y[a] - one->y[b]);
    };
    for (const auto& [a, b] : one->edges) near += apart(static_cast<std::size_t>(a), static_cast<std::size_t>(b));
    for (std::size_t a = 0; a < 60; ++a)
      for (std::size_t b = 0; b < a; ++b) all += apart(a, b);
    QVERIFY(near / static_cast<double>(one->edges.size()) < 0.6 * all / (60 * 59 / 2));
    // A part of it: connected, with the centre, as many as were asked for.
    request.seed = 1;
    request.most = 15;
    request.centre = 31;
    const auto part = graphAnswer(session.ask(request));
    QCOMPARE(part->shown.size(), std::size_t{15});
    std::set<int64_t> reached{31};
    for (std::size_t before = 0; before != reached.size();) {
      before = reached.size();
      for (const auto& [a, b] : part->edges) {
        const bool inside = std::binary_search(part->shown.begin(), part->shown.end(), a) &&
                            std::binary_search(part->shown.begin(), part->shown.end(), b);
        if (inside && (reached.contains(a) || reached.contains(b))) reached.insert({a, b});
      }
    }
    QVERIFY(reached == std::set<int64_t>(part->shown.begin(), part->shown.end()));
    request.centre = 60;
    QCOMPARE(graphRefusal(session, request), QStringLiteral("centre is 60; it must be from 0 to 59"));
  }

  // A path of three: both ends attract the middle and repel each other, so they stand on its two sides.
  void forcesBalance() {
    const PlanePlaces places = forceLayout(3, {{0, 1}, {1, 2}}, 4);
    const double ax = places.x[0] - places.x[1], ay = places.y[0] - places.y[1];
    const double bx = places.x[2] - places.x[1], by = places.y[2] - places.y[1];
    QVERIFY((ax * bx + ay * by) / (std::hypot(ax, ay) * std::hypot(bx, by)) < -0.95);
    QVERIFY(std::abs(std::hypot(ax, ay) - std::hypot(bx, by)) < 0.1);
    QCOMPARE(nodesAround(5, {{0, 1}, {1, 2}, {3, 4}}, 1, 5), (std::vector<int64_t>{0, 1, 2}));
    QCOMPARE(nodesAround(5, {{0, 1}, {1, 2}, {3, 4}}, 1, 2), (std::vector<int64_t>{0, 1}));
  }

  void aLayoutCanBeCancelled() {
    ExperimentConfig config = blocks();
    config.set("data.nodes", 300);
    TrainingSession session(config, regularizerCatalogue(), nullptr);
    session.prepare();
    QVERIFY(session.waitUntilIdle(kPatience));
    GraphLayoutRequest request;
    request.most = 900;
    const auto job = session.ask(request);
    QVERIFY(QTest::qWaitFor([&] { return job.state() != JobState::Waiting; }, static_cast<int>(kPatience * 1000)));
    job.cancel();
    QVERIFY(QTest::qWaitFor([&] { return job.finished(); }, static_cast<int>(kPatience * 1000)));
    QCOMPARE(job.state(), JobState::Cancelled);
  }

  void itsFolderOpensAgain() {
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run";
    std::vector<double> live;
    {
      TrainingSession session(blocks(), regularizerCatalogue(), nullptr, path);
      trainGraph(session);
      live = graphAnswer(session.ask(GraphOutputsRequest()))->confidence;
    }
    SavedRun saved(path, regularizerCatalogue());
    QVERIFY(saved.config() == blocks());
    QVERIFY(graphAnswer(saved.ask(GraphOutputsRequest()))->confidence == live);
    const RunHistory history = readRunHistory(path, catalogues_);
    QCOMPARE(history.record.steps, int64_t{12});
    QCOMPARE(*history.record.final.value("clean_accuracy"), *history.records.last("test_at_best"));
  }

  // The edits are a part of the settings: the folder says them, and the places are those of the graph as it was drawn.
  void anEditedGraphIsOfTheRun() {
    QTemporaryDir folder;
    const std::filesystem::path path = std::filesystem::path(folder.path().toStdString()) / "run";
    TrainingSession plain(blocks(), regularizerCatalogue(), nullptr);
    trainGraph(plain);
    const auto before = graphAnswer(plain.ask(GraphLayoutRequest()));
    const auto [a, b] = before->edges.front();
    ExperimentConfig config = blocks();
    config.set("data.edits", "class 7 0; cut " + std::to_string(a) + " " + std::to_string(b));
    std::vector<double> live;
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr, path);
      trainGraph(session);
      live = graphAnswer(session.ask(GraphOutputsRequest()))->confidence;
    }
    SavedRun saved(path, regularizerCatalogue());
    QVERIFY(saved.config() == config);
    const auto outputs = graphAnswer(saved.ask(GraphOutputsRequest()));
    QVERIFY(outputs->confidence == live && outputs->label[7] == 0);
    QVERIFY(live != graphAnswer(plain.ask(GraphOutputsRequest()))->confidence);
    const auto layout = graphAnswer(saved.ask(GraphLayoutRequest()));
    QVERIFY(layout->drawn && layout->drawn->edges == before->edges);
    QVERIFY(layout->edges.size() + 1 == before->edges.size() && layout->x == before->x);
  }

  void aBranchFromItsBeginningIsTheRunAgain() {
    TrainingSession original(blocks(), regularizerCatalogue(), nullptr);
    trainGraph(original);
    SessionOptions options;
    options.start = original.startingPoint(0);
    TrainingSession branch(blocks(), regularizerCatalogue(), nullptr, std::nullopt, options);
    trainGraph(branch);
    QVERIFY(graphAnswer(branch.ask(GraphOutputsRequest()))->confidence ==
            graphAnswer(original.ask(GraphOutputsRequest()))->confidence);
    ExperimentConfig other = blocks();
    other.set("data.within", 0.3);
    try {
      TrainingSession refused(other, regularizerCatalogue(), nullptr, std::nullopt, options);
      QFAIL("a branch on another graph");
    } catch (const InputError& error) {
      QCOMPARE(error.what(),
               "a branch goes on with the graph of its run (blocks), but the graph was changed; set it back, or reset "
               "to start afresh");
    }
  }

  // It ends before its epochs, says so, and can go on.
  void patienceShortensTheRun() {
    ExperimentConfig config = blocks(400);
    config.set("training.patience", 3);
    TrainingSession session(config, regularizerCatalogue(), nullptr);
    trainGraph(session);
    const Progress end = session.progress();
    QVERIFY(end.step < 400);
    QCOMPARE(end.totalSteps, end.step);
    QCOMPARE(end.totalEpochs, end.step);
    session.extendTo(end.step + 2);
    trainGraph(session);
    QCOMPARE(session.progress().step, end.step + 2);
  }
};

QTEST_GUILESS_MAIN(TestGraphSession)
#include "test_graph_session.moc"
