// SPDX-License-Identifier: GPL-3.0-or-later
// How long a job goes on after it was cancelled, while the training under it runs.
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>

#include "bench/ui/lab.h"
#include "bench/ui/measures.h"
#include "model/error.h"
#include "model/session/distance_look.h"
#include "model/session/estimator_look.h"
#include "model/session/spectrum_look.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

constexpr int kTries = 12;
constexpr double kFirstCancel = 10, kCancelLater = 90;  // milliseconds after the job begins: 10, 100, 190 …
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

// The longest of all tries, cancelled ever later; a job that is over before it can be cancelled has nothing to wait for.
template <class Start>
double longestWait(const Start& start) {
  double longest = 0;
  for (int i = 0; i < kTries; ++i) {
    const auto job = start();
    waitFor([&] { return job.state() != JobState::Waiting; });
    QElapsedTimer clock;
    clock.start();
    waitFor([&] { return job.finished() || milliseconds(clock) >= kFirstCancel + i * kCancelLater; });
    if (job.state() == JobState::Failed) throw RunError(job.error());
    if (job.finished()) continue;
    clock.restart();
    job.cancel();
    waitFor([&] { return job.finished(); });
    longest = std::max(longest, milliseconds(clock));
  }
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

void onPictures(const std::string& architecture, const std::string& activation, UiNumbers& numbers) {
  ExperimentConfig config = pictureTraining();
  config.architecture.name = architecture;
  config.architecture.activation = activation;
  Running session(config);
  const auto measure = [&](const char* job, const auto& start) {
    numbers[std::string("ui_cancel_ms/") + job + "/" + architecture + "/" + activation] = longestWait(start);
  };
  measure("pictures", [&] {
    PicturesRequest request;
    for (int64_t i = 0; i < 48; ++i) request.indices.push_back(i);
    request.attack = "standard";
    return session->pictures(request);
  });
  measure("robustness", [&] {
    RobustnessRequest request;
    request.epsilons = {0.01, 0.05, 0.1};
    request.samples = 1000;
    request.bounds = request.sanity = request.distances = true;
    return session->robustness(request);
  });
  measure("bounds", [&] {
    RobustnessRequest request;
    request.epsilons = {0.01};
    request.attacks = {"fgsm"};
    request.samples = 1000;
    request.bounds = true;
    return session->robustness(request);
  });
  for (const char* estimator : {"exact", "auto"}) {
    CurvatureRequest request;
    request.estimator = estimator;
    request.samples = 1000;
    measure(estimator == std::string("exact") ? "curvature-exact" : "curvature",
            [&] { return session->curvature(request); });
  }
  measure("spectrum", [&] { return session->spectrum(SpectrumRequest()); });
  measure("estimators", [&] {
    EstimatorTraceRequest request;
    request.products = 100;
    return session->estimators(request);
  });
  measure("distances", [&] {
    DistanceRequest request;
    request.survey.estimator = "auto";
    request.survey.samples = 1000;
    return session->distances(request);
  });
  measure("logit-curvature", [&] { return session->logitCurvature(LogitCurvatureRequest()); });
  measure("slice", [&] {
    SliceRequest request;
    request.direction = "eigenvector";
    request.points = 501;
    return session->slice(request);
  });
  measure("plane", [&] {
    PlaneRequest request;
    request.columns = request.rows = 201;
    return session->plane(request);
  });
  for (const bool refined : {false, true}) {
    InspectRequest request;
    request.picture = session->testPictures({0}).at(0);
    request.refined = refined;
    measure(refined ? "inspect-refined" : "inspect", [&] { return session->inspect(request); });
  }
}

void onPoints(UiNumbers& numbers) {
  Running session(pointTraining());
  numbers["ui_cancel_ms/map/mlp-2d"] = longestWait([&] {
    MapRequest request;
    request.columns = request.rows = 400;
    request.fieldEvery = 10;
    return session->map(request);
  });
  numbers["ui_cancel_ms/arrows/mlp-2d"] = longestWait([&] {
    ArrowsRequest request;
    request.attack = "standard";
    return session->arrows(request);
  });
}

}  // namespace

void measureCancelling(const UiOptions&, UiNumbers& numbers) {
  onPictures("cnn-small", "softplus", numbers);
  onPictures("cnn-small", "relu", numbers);
  onPictures("cnn-madry", "softplus", numbers);
  onPoints(numbers);
}

}  // namespace hessianlab::bench
