// SPDX-License-Identifier: GPL-3.0-or-later
// How long a job goes on after it was cancelled, while the training under it runs: of classifiers, and of the
// laboratories.
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>

#include "bench/ui/lab.h"
#include "bench/ui/measures.h"
#include "model/base/error.h"
#include "model/base/records.h"
#include "model/questions/circle_curve.h"
#include "model/questions/circle_kernel.h"
#include "model/questions/circle_times.h"
#include "model/questions/curvature.h"
#include "model/questions/dataset_info.h"
#include "model/questions/distances.h"
#include "model/questions/estimators.h"
#include "model/questions/graph_layout.h"
#include "model/questions/graph_outputs.h"
#include "model/questions/inspect.h"
#include "model/questions/landmarks.h"
#include "model/questions/logit_curvature.h"
#include "model/questions/map.h"
#include "model/questions/pac_bayes.h"
#include "model/questions/pictures.h"
#include "model/questions/representation.h"
#include "model/questions/robustness.h"
#include "model/questions/slices.h"
#include "model/questions/spectrum.h"
#include "model/questions/weights.h"
#include "model/runs/catalogues.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

constexpr int kTriesPerRepetition = 4;
constexpr double kLongEnough = 2500;  // milliseconds: all that a job does, it does by then
constexpr double kPatience = 300'000;

double milliseconds(const QElapsedTimer& clock) {
  return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

template <class Until>
void waitFor(const Until& until) {
  QElapsedTimer clock;
  clock.start();
  while (!until()) {
    if (milliseconds(clock) > kPatience) throw RunError("a job does not end");
    QThread::usleep(200);
  }
}

// How long a job takes, or kLongEnough of it.
template <class Start>
double lengthOf(const Start& start) {
  const auto job = start();
  waitFor([&] { return job.state() != JobState::Waiting; });
  QElapsedTimer clock;
  clock.start();
  waitFor([&] { return job.finished() || milliseconds(clock) >= kLongEnough; });
  if (job.state() == JobState::Failed) throw RunError(job.error());
  job.cancel();
  return milliseconds(clock);
}

// How long it goes on that is cancelled after so many milliseconds; 0: it was over before.
template <class Start>
double waitAfter(const Start& start, double after) {
  const auto job = start();
  waitFor([&] { return job.state() != JobState::Waiting; });
  QElapsedTimer clock;
  clock.start();
  waitFor([&] { return job.finished() || milliseconds(clock) >= after; });
  if (job.finished()) return 0;
  clock.restart();
  job.cancel();
  waitFor([&] { return job.finished(); });
  return milliseconds(clock);
}

// The longest of all tries, cancelled at moments that are spread over the job's length. One that is over before it can
// be cancelled has nothing to wait for.
template <class Start>
double longestWait(const Start& start, int tries) {
  const double length = lengthOf(start);
  double longest = 0;
  for (int i = 0; i < tries; ++i) longest = std::max(longest, waitAfter(start, length * (i + 0.5) / tries));
  return longest;
}

class Running {
 public:
  explicit Running(const ExperimentConfig& config) : session_(config, regularizerCatalogue(), nullptr) {
    session_.run();
    waitFor([&] { return session_.progress().step >= 2 || session_.progress().state == RunState::Failed; });
    if (session_.progress().state == RunState::Failed) throw RunError(session_.progress().message);
  }
  TrainingSession* operator->() { return &session_; }

 private:
  TrainingSession session_;
};

void onPictures(const std::string& architecture, const std::string& activation, int tries, UiNumbers& numbers) {
  ExperimentConfig config = pictureTraining();
  config.set("architecture.name", architecture);
  config.set("architecture.activation", activation);
  Running session(config);
  const auto measure = [&](const char* job, const auto& start) {
    numbers[std::string("ui_cancel_ms/") + job + "/" + architecture + "/" + activation] = longestWait(start, tries);
  };
  measure("pictures", [&] {
    PicturesRequest request;
    for (int64_t i = 0; i < 12; ++i) request.indices.push_back(i);
    request.attack.text = "standard";
    return session->ask(request);
  });
  // Each phase of an evaluation in its own, so that none hides behind the length of another.
  RobustnessRequest evaluation;
  evaluation.epsilons = {0.05};
  evaluation.samples = 20;
  measure("robustness", [&] { return session->ask(evaluation); });
  evaluation.attacks = {"fgsm"};
  const std::pair<const char*, bool RobustnessRequest::*> phases[] = {
      {"robustness-distances", &RobustnessRequest::distances},
      {"robustness-bounds", &RobustnessRequest::bounds},
      {"robustness-checks", &RobustnessRequest::sanity}};
  for (const auto& [name, phase] : phases) {
    RobustnessRequest request = evaluation;
    request.*phase = true;
    measure(name, [&] { return session->ask(request); });
  }
  for (const char* estimator : {"exact", "auto"}) {
    CurvatureRequest request;
    request.estimator = estimator;
    measure(estimator == std::string("exact") ? "curvature-exact" : "curvature", [&] { return session->ask(request); });
  }
  measure("spectrum", [&] { return session->ask(SpectrumRequest()); });
  measure("estimators", [&] {
    EstimatorTraceRequest request;
    request.products = 100;
    return session->ask(request);
  });
  measure("distances", [&] {
    DistanceRequest request;
    request.survey.estimator = "auto";
    return session->ask(request);
  });
  measure("logit-curvature", [&] { return session->ask(LogitCurvatureRequest()); });
  measure("slice", [&] {
    SliceRequest request;
    request.direction = "eigenvector";
    request.points = 501;
    return session->ask(request);
  });
  measure("plane", [&] {
    PlaneRequest request;
    request.columns = request.rows = 201;
    return session->ask(request);
  });
  for (const bool refined : {false, true}) {
    InspectRequest request;
    request.picture = picturesOf(session->beginning(), {0}).at(0);
    request.refined = refined;
    measure(refined ? "inspect-refined" : "inspect", [&] { return session->ask(request); });
  }
}

void onPoints(int tries, UiNumbers& numbers) {
  Running session(pointTraining());
  numbers["ui_cancel_ms/map/mlp-2d"] = longestWait(
      [&] {
        MapRequest request;
        request.columns = request.rows = 400;
        request.fieldEvery = 10;
        return session->ask(request);
      },
      tries);
  numbers["ui_cancel_ms/arrows/mlp-2d"] = longestWait(
      [&] {
        ArrowsRequest request;
        request.attack.text = "standard";
        return session->ask(request);
      },
      tries);
}

// Each long question of the laboratories, of experiments as large as their presets and larger.
void onCircle(int tries, UiNumbers& numbers) {
  ExperimentConfig config = labTraining("circle");
  config.set("data.samples", 2000);
  config.set("data.density", Widths{1, 2, 4});
  config.set("descent.learning_rate", 0.001);
  // The kernel is found once for each experiment, so each try has a new one.
  for (int i = 0; i < tries; ++i) {
    Running fresh(config);
    double& longest = numbers["ui_cancel_ms/circle-eigenvectors"];
    longest = std::max(longest, waitAfter([&] { return fresh->ask(CircleKernelRequest()); }, 100.0 * (i + 1)));
  }
  Running session(config);
  const auto first = session->ask(CircleKernelRequest());
  waitFor([&] { return first.finished(); });
  numbers["ui_cancel_ms/circle-kernel"] = longestWait(
      [&] {
        CircleKernelRequest request;
        request.frequencies = 200;
        return session->ask(request);
      },
      tries);
  numbers["ui_cancel_ms/circle-curve"] = longestWait([&] { return session->ask(CircleCurveRequest()); }, tries);
  for (const int64_t layers : {2, 4}) {
    config.set("network.layers", layers);
    Running other(config);
    numbers["ui_cancel_ms/circle-times/" + std::to_string(layers)] = longestWait(
        [&] {
          CircleTimesRequest request;
          request.ofNetwork = {3, 4, 5, 6, 8};
          return other->ask(request);
        },
        tries);
  }
}

void onGraphs(int tries, UiNumbers& numbers) {
  ExperimentConfig config = labTraining("graph");
  config.set("data.nodes", 300);
  config.set("data.blocks", 10);
  config.set("data.within", 0.02);
  for (const char* network : {"gcn", "gat"}) {
    config.set("network.name", network);
    Running session(validated(config, allCatalogues(*regularizerCatalogue()), ""));
    numbers[std::string("ui_cancel_ms/graph-outputs/") + network] =
        longestWait([&] { return session->ask(GraphOutputsRequest()); }, tries);
    numbers[std::string("ui_cancel_ms/graph-layout/") + network] = longestWait(
        [&] {
          GraphLayoutRequest request;
          request.most = 1000;
          return session->ask(request);
        },
        tries);
  }
}

void onLandmarks(int tries, UiNumbers& numbers) {
  Running session(labTraining("landmarks"));
  numbers["ui_cancel_ms/landmarks-face"] = longestWait([&] { return session->ask(LandmarkFaceRequest()); }, tries);
  numbers["ui_cancel_ms/landmarks-errors"] = longestWait([&] { return session->ask(LandmarkErrorsRequest()); }, tries);
  numbers["ui_cancel_ms/landmarks-walk"] = longestWait([&] { return session->ask(LandmarkWalkRequest()); }, tries);
}

void onLayers(int tries, UiNumbers& numbers) {
  Running session(pictureTraining());
  numbers["ui_cancel_ms/layer"] = longestWait(
      [&] {
        RepresentationRequest request;
        request.samples = 0;
        return session->ask(request);
      },
      tries);
  numbers["ui_cancel_ms/weights"] = longestWait(
      [&] {
        WeightsRequest request;
        request.samples = 5000;
        return session->ask(request);
      },
      tries);
  numbers["ui_cancel_ms/bound"] = longestWait(
      [&] {
        PacBayesRequest request;
        request.samples = 5000;
        return session->ask(request);
      },
      tries);
}

}  // namespace

void measureCancelling(const UiOptions& options, UiNumbers& numbers) {
  const int tries = kTriesPerRepetition * options.repetitions;
  onPictures("cnn-small", "softplus", tries, numbers);
  onPictures("cnn-small", "relu", tries, numbers);
  onPictures("cnn-madry", "softplus", tries, numbers);
  onPoints(tries, numbers);
}

void measureCancellingLabs(const UiOptions& options, UiNumbers& numbers) {
  const int tries = kTriesPerRepetition * options.repetitions;
  onCircle(tries, numbers);
  onGraphs(tries, numbers);
  onLandmarks(tries, numbers);
  onLayers(tries, numbers);
}

}  // namespace hessianlab::bench
