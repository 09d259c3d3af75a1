// SPDX-License-Identifier: GPL-3.0-or-later
// How long a job goes on after it was cancelled, while the training under it runs.
#include <QElapsedTimer>
#include <QThread>
#include <algorithm>

#include "bench/ui/lab.h"
#include "bench/ui/measures.h"
#include "model/base/error.h"
#include "model/base/records.h"
#include "model/questions/curvature.h"
#include "model/questions/dataset_info.h"
#include "model/questions/distances.h"
#include "model/questions/estimators.h"
#include "model/questions/inspect.h"
#include "model/questions/logit_curvature.h"
#include "model/questions/map.h"
#include "model/questions/pictures.h"
#include "model/questions/robustness.h"
#include "model/questions/slices.h"
#include "model/questions/spectrum.h"
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

// The longest of all tries, cancelled at moments that are spread over the job's length. One that is over before it can
// be cancelled has nothing to wait for.
template <class Start>
double longestWait(const Start& start, int tries) {
  const double length = lengthOf(start);
  double longest = 0;
  for (int i = 0; i < tries; ++i) {
    const auto job = start();
    waitFor([&] { return job.state() != JobState::Waiting; });
    QElapsedTimer clock;
    clock.start();
    waitFor([&] { return job.finished() || milliseconds(clock) >= length * (i + 0.5) / tries; });
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

}  // namespace

void measureCancelling(const UiOptions& options, UiNumbers& numbers) {
  const int tries = kTriesPerRepetition * options.repetitions;
  onPictures("cnn-small", "softplus", tries, numbers);
  onPictures("cnn-small", "relu", tries, numbers);
  onPictures("cnn-madry", "softplus", tries, numbers);
  onPoints(tries, numbers);
}

}  // namespace hessianlab::bench
