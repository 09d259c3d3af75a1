// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "model/attacks/steps.h"
#include "model/base/stop_point.h"
#include "model/nn/finite.h"
#include "model/robustness/bounds/definition.h"
#include "model/robustness/bounds/layer_bounds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kBoundBatch = 100;
constexpr double kRoundDown = 1e-9, kRoundSingleDown = 1e-6;

const std::vector<BoundDefinition>& boundDefinitions() {
  static const std::vector<BoundDefinition> all{
      secondOrderLossBound(), secondOrderMarginBound(), secondOrderMarginUpperBound(),
      lipschitzBound(),       curvatureBound(),         linearRegionBound(),
      linearBound(),          secondOrderBound(),
  };
  return all;
}

// How far the difference of two logits may be off, B values: see bounds.h.
Tensor roundingOfMargins(const Network& given, const Tensor& x, const Tensor& wideLogits) {
  constexpr double kSeen = 8;
  const Tensor own = given.logits(x.to(given.dtype()));
  const Tensor seen = (own.to(torch::kFloat64) - wideLogits).abs().amax(1) * kSeen;
  return (roundingOf(own).to(torch::kFloat64) + seen) * 2;
}

double shareBeyond(const std::vector<double>& radii, const std::vector<bool>& right, double epsilon) {
  int64_t count = 0;
  for (std::size_t i = 0; i < radii.size(); ++i) count += right[i] && (epsilon == 0 || radii[i] > epsilon);
  return static_cast<double>(count) / static_cast<double>(radii.size());
}

struct Batch {
  int64_t first, count;
  Tensor curvatures = {};  // see BoundSamples
};

// The largest radius that any certificate gives to each sample; empty: there is none, or only one.
std::vector<double> largestRadii(const std::vector<BoundCurve>& curves) {
  std::vector<double> best;
  int certificates = 0;
  for (const BoundCurve& curve : curves) {
    if (!curve.certificate) continue;
    ++certificates;
    best.resize(curve.radius.size());
    for (std::size_t i = 0; i < best.size(); ++i) best[i] = std::max(best[i], curve.radius[i]);
  }
  return certificates > 1 ? best : std::vector<double>();
}

// What `effort` knows and wants to be told of the samples from `first` on.
void remember(BoundSamples& samples, const char* bound, int64_t first, const BoundEffort& effort) {
  if (effort.known)
    if (const auto found = effort.known->find(bound); found != effort.known->end())
      samples.known = [&radii = found->second, first](int64_t i) {
        return radii.at(static_cast<std::size_t>(first + i));
      };
  if (effort.keep) samples.keep = [&effort, bound, first](int64_t i, double r) { effort.keep(bound, first + i, r); };
}

std::vector<Batch> batchesOf(int64_t samples) {
  std::vector<Batch> batches;
  for (int64_t first = 0; first < samples; first += kBoundBatch)
    batches.push_back({first, std::min(kBoundBatch, samples - first)});
  return batches;
}

}  // namespace

double boundsWork(const Network& network, const BoundEffort& effort) {
  double work = 0;
  for (const BoundDefinition& bound : boundDefinitions())
    if (!bound.costly || effort.certificates != Certificates::None) work += bound.work(network);
  return work;
}

Tensor slopeRounding(const BoundSamples& samples) {
  if (samples.rounding.empty()) return at::zeros_like(samples.logits);
  const Tensor slope = samples.rounding.back().slope.expand_as(samples.logits);
  return slope + slope.gather(1, samples.y.unsqueeze(1));
}

Tensor margins(const Tensor& logits, const Tensor& y) {
  const Tensor label = y.unsqueeze(1);
  return (logits.gather(1, label) - logits).scatter(1, label, std::numeric_limits<double>::infinity());
}

Tensor marginGradients(const Network& network, const Tensor& x, const Tensor& y) {
  torch::NoGradGuard noGrad;
  const int64_t rows = x.size(0), classes = network.classes();
  const Tape tape = network.record(x, Order::First);
  const Tensor unit = at::eye(classes, x.options()).unsqueeze(1).expand({classes, rows, classes});
  const Tensor cotangents = unit.select(1, 0).index_select(0, y).unsqueeze(0) - unit;  // C×B×C: e_y − e_k
  return network.pullback(tape, cotangents.reshape({classes * rows, classes}))
      .reshape({classes, rows, -1})
      .transpose(0, 1);
}

Tensor secondOrderReach(const Tensor& m, const Tensor& slope, const Tensor& curvature) {
  const Tensor bottom = slope + (slope * slope + curvature * m * 2).sqrt();
  const Tensor infinity = at::full_like(m, std::numeric_limits<double>::infinity());
  const Tensor reach = at::where(m.isinf().logical_or(bottom == 0), infinity, m * 2 / bottom);
  return at::where(m == 0, at::zeros_like(m), reach);
}

Tensor secondOrderReachAtMost(const Tensor& m, const Tensor& slope, const Tensor& curvature) {
  const Tensor infinity = at::full_like(m, std::numeric_limits<double>::infinity());
  const Tensor under = slope * slope - curvature * m * 2;
  const Tensor reach = m * 2 / (slope + under.clamp_min(0).sqrt());
  const Tensor none = m.isinf().logical_or(under < 0).logical_or(slope == 0);
  return at::where(m == 0, at::zeros_like(m), at::where(none, infinity, reach));
}

Tensor fromL2(const Tensor& radius, Norm norm, int64_t inputSize) {
  return norm == Norm::L2 ? radius : radius / std::sqrt(static_cast<double>(inputSize));
}

std::vector<BoundCurve> measureBounds(const Network& given, const Tensor& x, const Tensor& y, Norm norm,
                                      const std::vector<double>& epsilons, JobControl& control,
                                      std::vector<std::string>* leftOut, const BoundEffort& effort) {
  torch::NoGradGuard noGrad;
  const Network network = given.to(torch::kFloat64);
  if (x.size(0) == 0) return {};
  const StopScope stop(control.question());
  std::optional<LayerBounds> known;
  try {
    known.emplace(network);
  } catch (const NotFinite& error) {
    if (leftOut) leftOut->push_back(std::string("The bounds are left out: ") + error.what() + ".");
    return {};
  }
  const LayerBounds& layers = *known;
  const double roundDown = given.dtype() == torch::kFloat64 ? kRoundDown : kRoundSingleDown;
  std::vector<BoundCurve> curves;
  std::vector<Batch> batches = batchesOf(x.size(0));
  const double total = boundsWork(network, effort);
  double done = 0;
  std::vector<bool> rightOnes;
  for (const BoundDefinition& bound : boundDefinitions()) {
    if (bound.costly && effort.certificates == Certificates::None) continue;
    const double begin = done / total, share = bound.work(network) / total;
    const ProgressShare progress(control, begin, begin + share);
    done += bound.work(network);
    if (const std::string obstacle = bound.obstacle(network, layers); !obstacle.empty()) {
      if (leftOut) leftOut->push_back("The bound '" + std::string(bound.name) + "' does not apply: " + obstacle + ".");
      continue;
    }
    if (effort.certificates == Certificates::Quick && bound.slow(network)) {
      if (leftOut)
        leftOut->push_back("The bound '" + std::string(bound.name) +
                           "' is left out: it takes up to a minute a sample here, and was not asked for.");
      continue;
    }
    BoundCurve curve{bound.name, bound.title, bound.certificate, {}, {}};
    std::vector<bool> right;
    try {
      for (Batch& batch : batches) {
        const int64_t first = batch.first, count = batch.count;
        BoundSamples samples{x.narrow(0, first, count).to(torch::kFloat64), y.narrow(0, first, count), {}};
        const auto reached = [&](double part) {
          const double through = static_cast<double>(first) + part * static_cast<double>(count);
          control.setProgress(through / static_cast<double>(x.size(0)));
        };
        samples.curvatures = &batch.curvatures;
        samples.progress = reached;
        samples.epsilons = epsilons;
        samples.workers = effort.workers;
        samples.cancelled = control.question();
        if (bound.costly) remember(samples, bound.name, first, effort);
        samples.logits = network.logits(samples.x);
        const Tensor correct = samples.logits.argmax(1).eq(samples.y);
        Tensor certain = correct;
        if (bound.certificate) {
          samples.rounding = roundingAlong(network, samples.x);
          Tensor lost = roundingOfMargins(given, samples.x, samples.logits);
          if (!samples.rounding.empty()) lost = lost + samples.rounding.back().error.amax(1) * 2;
          samples.logits = samples.logits.scatter_add(1, samples.y.unsqueeze(1), -lost.unsqueeze(1));
          certain = correct.logical_and(margins(samples.logits, samples.y).amin(1) > 0);  // a tie certifies nothing
        }
        Tensor radius = bound.radii(network, layers, samples, norm).clamp_min(0);
        if (bound.certificate) radius = radius * (1 - roundDown);
        radius = at::where(certain, radius, at::zeros_like(radius)).contiguous();
        for (int64_t i = 0; i < count; ++i) {
          curve.radius.push_back(radius[i].item<double>());
          right.push_back(correct[i].item<bool>());
        }
        reached(1);
      }
    } catch (const NotFinite& error) {
      if (leftOut) leftOut->push_back("The bound '" + std::string(bound.name) + "' is left out: " + error.what() + ".");
      continue;
    }
    for (const double epsilon : epsilons) curve.accuracy.push_back(shareBeyond(curve.radius, right, epsilon));
    curves.push_back(std::move(curve));
    rightOnes = right;
  }
  if (std::vector<double> radii = largestRadii(curves); effort.certificates != Certificates::None && !radii.empty()) {
    BoundCurve best{"best", "Best certificate", true, {}, std::move(radii)};
    for (const double epsilon : epsilons) best.accuracy.push_back(shareBeyond(best.radius, rightOnes, epsilon));
    curves.push_back(std::move(best));
  }
  return curves;
}

const BoundCurve* bestCertificate(const std::vector<BoundCurve>& bounds) {
  const BoundCurve* best = nullptr;
  for (const BoundCurve& bound : bounds)
    if (bound.certificate && !bound.refuted && (!best || bound.radius[0] > best->radius[0])) best = &bound;
  return best;
}

}  // namespace hessianlab
