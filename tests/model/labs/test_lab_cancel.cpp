// SPDX-License-Identifier: GPL-3.0-or-later
// The long questions of the laboratories are cancelled in the middle. How long that takes is measured by the program's
// own bench (hessianlab-bench-ui --only cancel); here is counted how often a question looks whether it is to stop, and
// that it stops at the look at which it is, without another one.
#include <torch/utils.h>

#include <QtTest>
#include <algorithm>

#include "model/base/error.h"
#include "model/base/random.h"
#include "model/base/stop_point.h"
#include "model/jobs/job.h"
#include "model/labs/circle/descent.h"
#include "model/labs/circle/sections.h"
#include "model/labs/graph/sections.h"
#include "model/labs/graph/training.h"
#include "model/labs/landmarks/sections.h"
#include "model/labs/landmarks/training.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/questions/circle_curve.h"
#include "model/questions/circle_kernel.h"
#include "model/questions/circle_times.h"
#include "model/questions/graph_layout.h"
#include "model/questions/graph_outputs.h"
#include "model/questions/landmarks.h"
#include "model/questions/pac_bayes.h"
#include "model/questions/representation.h"
#include "model/questions/weights.h"
#include "tests/support/patience.h"

using namespace hessianlab;

namespace {

ExperimentConfig completed(const char* lab, const std::vector<Section>& sections) {
  ExperimentConfig config;
  config.lab = lab;
  for (const Section& section : sections) config[section.key] = complete(section, Choice(), "");
  return config;
}

std::shared_ptr<const Snapshot> circleOf(int64_t samples) {
  ExperimentConfig config = completed("circle", circleSections());
  config.set("data.samples", samples);
  config.set("network.pairs", 50);
  config.set("descent.learning_rate", 1.0 / static_cast<double>(samples));
  return CircleDescent(config).snapshot();
}

std::shared_ptr<const Snapshot> classifier() {
  torch::Generator generator = makeGenerator(3);
  auto set = std::make_shared<Dataset>();
  set->name = "rows";
  set->inputShape = {12};
  set->mean = {0.5}, set->std = {0.3};
  set->classNames = {"a", "b", "c", "d"};
  set->trainX = at::empty({900, 12}).uniform_(0, 1, generator);
  set->trainY = at::arange(900).remainder(4);
  set->testX = set->trainX, set->testY = set->trainY;
  auto network = std::make_shared<const Network>(
      R"({"input":[12],"classes":4,"operations":[{"op":"linear","out":9},{"op":"relu"},{"op":"linear","out":6},)"
      R"({"op":"relu"},{"op":"linear","out":4}]})",
      1);
  return std::make_shared<const ClassifierSnapshot>(std::move(network), set, 0);
}

struct Looks {
  int count = 0;
  bool stopped = false;
};

// Asks, and stops at the look number `at`; 0: never.
template <class Q>
Looks asked(const Snapshot& snapshot, const Q& question, int at) {
  Looks looks;
  JobControl control;
  const StopScope scope([&] { return ++looks.count == at; });
  try {
    Answers<Q>::from(snapshot, question, control);
  } catch (const Interrupted&) {
    looks.stopped = true;
  }
  return looks;
}

template <class Q>
void stopsAtOnce(const Snapshot& snapshot, const Q& question, int fewest, const char* name) {
  const Looks all = asked(snapshot, question, 0);
  QVERIFY2(!all.stopped && all.count >= fewest, qPrintable(QString("%1: %2 looks").arg(name).arg(all.count)));
  for (const int at : {1, all.count / 2, all.count}) {
    const Looks some = asked(snapshot, question, at);
    QVERIFY2(some.stopped && some.count == at,
             qPrintable(QString("%1: stopped at %2, went on to %3").arg(name).arg(at).arg(some.count)));
  }
}

}  // namespace

class TestLabCancel : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { torch::set_num_threads(1); }

  // The eigenvectors are found as one piece of work. Whoever is asked to stop does not wait for it; it goes on unseen,
  // and its result serves the next one who asks.
  void whoAsksForTheKernelDoesNotWait() {
    const auto snapshot = circleOf(1000);
    const CircleKernel& kernel = *dynamic_cast<const CircleSnapshot&>(*snapshot).task().kernel;
    const Looks first = asked(*snapshot, CircleKernelRequest(), 1);
    QVERIFY(first.stopped && first.count == 1);
    QVERIFY(!kernel.known());
    QTRY_VERIFY_WITH_TIMEOUT(kernel.known(), static_cast<int>(kPatience * 1000));
    const auto* vectors = kernel.eigen().vectors.data_ptr();
    QVERIFY(!asked(*snapshot, CircleCurveRequest(), 0).stopped);
    QVERIFY(kernel.eigen().vectors.data_ptr() == vectors);
  }

  void theCircle() {
    const auto snapshot = circleOf(120);
    dynamic_cast<const CircleSnapshot&>(*snapshot).task().kernel->eigen();
    stopsAtOnce(*snapshot, CircleKernelRequest(), 1000, "kernel");
  }

  // What was found until then is kept, so it returns; but after one more step at the most.
  void theCirclesTimes() {
    const auto snapshot = circleOf(120);
    dynamic_cast<const CircleSnapshot&>(*snapshot).task().kernel->eigen();
    CircleTimesRequest request{.frequencies = {3, 4, 5}, .ofNetwork = {3, 4, 5}};
    const Looks all = asked(*snapshot, request, 0);
    QVERIFY(all.count > 100);
    int count = 0;
    JobControl control;
    const StopScope scope([&] { return ++count == all.count / 2; });
    const CircleTimes some = Answers<CircleTimesRequest>::from(*snapshot, request, control);
    QCOMPARE(count, all.count / 2);
    QVERIFY(!some.frequencies.empty());
    QVERIFY(some.frequencies.size() < 3 || !some.frequencies.back().pieces[0].network);
  }

  void theGraph() {
    ExperimentConfig config = completed("graph", graphSections());
    const auto snapshot = GraphTraining(config, makeGraphTask(config)).snapshot();
    stopsAtOnce(*snapshot, GraphLayoutRequest(), 300, "layout");
    stopsAtOnce(*snapshot, GraphOutputsRequest(), 50, "outputs");
  }

  void theLandmarks() {
    ExperimentConfig config = completed("landmarks", landmarkSections());
    config.set("data.samples", 250);
    config.set("data.test_samples", 350);
    const auto snapshot = LandmarkTraining(config).snapshot();
    stopsAtOnce(*snapshot, LandmarkErrorsRequest(), 4, "errors");
    stopsAtOnce(*snapshot, LandmarkWalkRequest(), 60, "walk");
  }

  void theLayerAndTheWeights() {
    const auto snapshot = classifier();
    stopsAtOnce(*snapshot, RepresentationRequest(), 10, "layer");
    WeightsRequest weights;
    weights.samples = 900;
    stopsAtOnce(*snapshot, weights, 20, "weights");
    PacBayesRequest bound;
    bound.samples = 900;
    stopsAtOnce(*snapshot, bound, 60, "bound");
  }
};

QTEST_GUILESS_MAIN(TestLabCancel)
#include "test_lab_cancel.moc"
