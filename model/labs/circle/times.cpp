// SPDX-License-Identifier: GPL-3.0-or-later
// Answers how many steps a harmonic takes in each piece of the circle.
#include <algorithm>
#include <cmath>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/labs/circle/descent.h"
#include "model/labs/circle/log_slope.h"
#include "model/labs/circle/theory.h"
#include "model/labs/circle/values_of.h"
#include "model/questions/answers.h"
#include "model/questions/circle_times.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// The samples of each piece away from its borders.
std::vector<Tensor> insideOf(const CircleTask& task) {
  const std::vector<double> angles = valuesOf(task.angles);
  std::vector<std::vector<int64_t>> places(task.density.pieces());
  for (std::size_t i = 0; i < angles.size(); ++i) {
    const std::size_t piece = task.density.pieceOf(angles[i]);
    if (task.density.isInside(piece, angles[i])) places[piece].push_back(static_cast<int64_t>(i));
  }
  std::vector<Tensor> inside;
  for (const auto& piece : places) inside.push_back(torch::tensor(piece, torch::kInt64));
  return inside;
}

// ½ mean r² of a piece; NaN where it has no samples.
double lossIn(const Tensor& inside, const Tensor& residuals) {
  return inside.numel() ? 0.5 * residuals.index_select(0, inside).square().mean().item<double>() : std::nan("");
}

// The first step at which the kernel has learned it; its error falls steadily but for ripples far below `enough`.
std::optional<int64_t> stepsOfKernel(const CircleTask& task, const Tensor& y, const Tensor& inside, double enough,
                                     JobControl& control) {
  const auto learned = [&](int64_t step) { return lossIn(inside, task.kernel->residual(y, task.rate, step)) < enough; };
  if (!inside.numel()) return std::nullopt;
  int64_t before = 0, done = 1;
  while (!learned(done)) {
    if (done >= CircleTimes::most || control.cancelled()) return std::nullopt;
    before = done;
    done = std::min(2 * done, CircleTimes::most);
  }
  while (done - before > 1 && !control.cancelled()) {
    const int64_t middle = before + (done - before) / 2;
    (learned(middle) ? done : before) = middle;
  }
  return done;
}

// Trains a network from the start of the run until each piece that the kernel learns it in has learned it, or `most`
// steps are over.
void stepsOfNetwork(const CircleTask& task, const Tensor& y, const std::vector<Tensor>& inside, double enough,
                    int64_t most, std::vector<CircleTimes::Piece>& pieces, JobControl& control) {
  const CircleNetwork network = task.start.clone();
  learns(network, task.bias);
  for (int64_t step = 0; step <= most && !control.cancelled(); ++step) {
    const CircleGradients slope = circleGradients(network, task.x, y, task.bias);
    if (!slope.finite()) return;
    bool all = true;
    for (std::size_t piece = 0; piece < pieces.size(); ++piece) {
      const bool wanted = pieces[piece].kernel && !pieces[piece].network;
      if (wanted && lossIn(inside[piece], slope.residuals) < enough) pieces[piece].network = step;
      all &= pieces[piece].network.has_value() || !pieces[piece].kernel;
    }
    if (all) return;
    takeStep(network, slope, task.rate, task.bias);
    if (most > 0) control.setProgress(static_cast<double>(step) / static_cast<double>(most));
  }
}

void requireFrequencies(const CircleTimesRequest& request) {
  for (const int64_t kappa : request.frequencies)
    if (kappa < 1 || kappa > 64)
      throw InputError("a frequency is " + std::to_string(kappa) + "; it must be from 1 to 64");
  if (!(request.delta > 0)) throw InputError("delta must be above 0");
}

}  // namespace

CircleTimes answer(const CircleSnapshot& snapshot, const CircleTimesRequest& request, JobControl& control) {
  requireFrequencies(request);
  const StopScope scope(control.question());
  const CircleTask& task = snapshot.task();
  const int64_t n = task.angles.numel();
  const double enough = request.delta / static_cast<double>(n);
  const std::vector<Tensor> inside = insideOf(task);
  CircleTimes result;
  result.density = densitiesOf(task.density);
  std::vector<std::vector<std::pair<double, double>>> lines(task.density.pieces());
  double weight = 0, done = 0;  // training costs κ² steps, all else next to nothing
  for (const int64_t kappa : request.ofNetwork) weight += static_cast<double>(kappa * kappa);
  for (const int64_t kappa : request.frequencies) {
    if (control.cancelled()) break;
    CircleTimes::Frequency& of = result.frequencies.emplace_back();
    of.kappa = kappa;
    of.pieces.resize(task.density.pieces());
    const Tensor y = at::cos(task.angles * static_cast<double>(kappa));
    int64_t slowest = 0;
    for (std::size_t piece = 0; piece < of.pieces.size(); ++piece) {
      CircleTimes::Piece& in = of.pieces[piece];
      if (!task.density.holds(piece, static_cast<double>(kappa), n)) continue;  // it would be taken for another wave
      in.kernel = stepsOfKernel(task, y, inside[piece], enough, control);
      if (task.hasClosedForm() && task.density.isConstantInPieces())
        in.expected = circle::stepsInTheory(task.density.of(piece), n, kappa, task.rate, request.delta);
      slowest = std::max(slowest, in.kernel.value_or(0));
      if (in.kernel && kappa >= CircleTimes::leastOfSlope) lines[piece].emplace_back(kappa, *in.kernel);
    }
    if (std::find(request.ofNetwork.begin(), request.ofNetwork.end(), kappa) == request.ofNetwork.end()) continue;
    const double share = static_cast<double>(kappa * kappa) / weight;
    const ProgressShare part(control, done, done + share);
    try {
      stepsOfNetwork(task, y, inside, enough, 2 * slowest, of.pieces, control);
    } catch (const Interrupted&) {
      break;  // what was found is told
    }
    done += share;
  }
  for (const auto& line : lines) result.slopes.push_back(logSlope(line));
  return result;
}
template struct Answers<CircleTimesRequest>;

}  // namespace hessianlab
