// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what the eigenfunctions of the kernel look like at the samples.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/labs/circle/log_slope.h"
#include "model/labs/circle/snapshot.h"
#include "model/labs/circle/theory.h"
#include "model/labs/circle/values_of.h"
#include "model/questions/answers.h"
#include "model/questions/circle_kernel.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr std::size_t kFewest = 8;  // samples that a frequency is read off

struct Wave {
  std::vector<double> angle, value;  // of one piece

  // What a cos ωθ + b sin ωθ leaves of it, squared, at the best a and b.
  double rest(double omega) const {
    double cc = 0, ss = 0, cs = 0, cv = 0, sv = 0, vv = 0;
    for (std::size_t i = 0; i < angle.size(); ++i) {
      const double c = std::cos(omega * angle[i]), s = std::sin(omega * angle[i]), v = value[i];
      cc += c * c, ss += s * s, cs += c * s, cv += c * v, sv += s * v, vv += v * v;
    }
    const double area = cc * ss - cs * cs;
    if (area <= 1e-9 * cc * ss) return vv;
    return vv - (cv * (ss * cv - cs * sv) + sv * (cc * sv - cs * cv)) / area;
  }
};

// The frequency up to `most` whose wave fits best.
double fittedFrequency(const Wave& wave, double most) {
  constexpr double kStep = 0.05;
  double best = kStep, least = wave.rest(kStep);
  for (double omega = 2 * kStep; omega <= most; omega += kStep) {
    stopPoint();
    if (const double rest = wave.rest(omega); rest < least) best = omega, least = rest;
  }
  double from = best - kStep, to = best + kStep;
  for (int i = 0; i < 40; ++i) {
    const double a = from + (to - from) * 0.382, b = from + (to - from) * 0.618;
    (wave.rest(a) < wave.rest(b) ? to : from) = wave.rest(a) < wave.rest(b) ? b : a;
  }
  return 0.5 * (from + to);
}

// Of the eigenvalues in ascending order, the place of the one that belongs to frequency q, the larger or the smaller.
int64_t placeOf(int64_t q, bool larger, int64_t count) {
  return count - 1 - (q == 0 ? 0 : 2 * q - (larger ? 1 : 0));
}

}  // namespace

CircleKernelResult answer(const CircleSnapshot& snapshot, const CircleKernelRequest& request, JobControl& control) {
  if (request.frequencies < 1 || request.frequencies > 200)
    throw InputError("frequencies is " + std::to_string(request.frequencies) + "; it must be from 1 to 200");
  if (request.shown < 0 || request.shown > request.frequencies)
    throw InputError("the eigenfunction to show is " + std::to_string(request.shown) + "; it must be from 0 to " +
                     std::to_string(request.frequencies));
  const StopScope scope(control.question());
  torch::NoGradGuard noGrad;
  const CircleTask& task = snapshot.task();
  const auto& [values, vectors] = task.kernel->eigen();
  const int64_t n = task.angles.numel(), last = std::min(request.frequencies, (n - 1) / 2);
  const std::vector<double> angles = valuesOf(task.angles), spectrum = valuesOf(values);
  std::vector<std::size_t> order(angles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return angles[a] < angles[b]; });
  const double fastest = std::sqrt(task.density.of(task.density.densest()) / task.density.of(task.density.sparsest()));

  CircleKernelResult result;
  result.density = densitiesOf(task.density);
  result.shown = std::min(request.shown, last);
  std::vector<std::pair<double, double>> line;
  for (int64_t q = 0; q <= last; ++q) {
    CircleKernelResult::Frequency& of = result.frequencies.emplace_back();
    of.q = q;
    of.larger = spectrum[static_cast<std::size_t>(placeOf(q, true, n))] / static_cast<double>(n);
    of.smaller = spectrum[static_cast<std::size_t>(placeOf(q, false, n))] / static_cast<double>(n);
    const std::vector<double> wave = valuesOf(vectors.select(1, placeOf(q, true, n)));
    if (q == result.shown) {
      double top = 0;
      for (const std::size_t i : order)
        if (std::abs(wave[i]) > std::abs(top)) top = wave[i];
      for (const std::size_t i : order) {
        result.angle.push_back(angles[i]);
        result.value.push_back(wave[i] / top);
      }
    }
    if (q >= 5 && of.smaller > 0) line.emplace_back(q, 0.5 * (of.larger + of.smaller));
    control.setProgress(static_cast<double>(q + 1) / static_cast<double>(last + 1));
    if (!task.bias) continue;  // the order of the eigenvalues is not that of the frequencies
    if (task.hasClosedForm()) of.expected = circle::eigenvalueInTheory(task.density, q);
    if (q == 0) continue;
    for (std::size_t piece = 0; piece < task.density.pieces(); ++piece) {
      Wave inside;
      for (const std::size_t i : order)
        if (task.density.pieceOf(angles[i]) == piece && task.density.isInside(piece, angles[i])) {
          inside.angle.push_back(angles[i]);
          inside.value.push_back(wave[i]);
        }
      const double inTheory = circle::frequencyInTheory(task.density, q, piece);
      CircleKernelResult::Local local;
      if (task.hasClosedForm()) local.expected = inTheory;
      const double most = 2 * static_cast<double>(q) * fastest + 2;
      if (inside.angle.size() >= kFewest && task.density.holds(piece, inTheory, n))
        local.measured = fittedFrequency(inside, most);
      of.local.push_back(local);
    }
  }
  result.slope = logSlope(line);
  return result;
}
template struct Answers<CircleKernelRequest>;

}  // namespace hessianlab
