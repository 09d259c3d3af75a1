// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/bounds/ball/certified_radius.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

#include "model/base/stop_point.h"
#include "model/robustness/whole_box.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Radii are made smaller for rounding (bounds.h), and a curve counts those above ε: a ball that is asked for is tried
// a little larger.
constexpr double kTriedLarger = 1 + 4e-6;
constexpr int kBallHalvings = 4;

}  // namespace

double certifiedRadius(const BallCertificate& certified, const std::vector<double>& epsilons, double guess,
                       double limit) {
  std::vector<double> asked;
  for (const double epsilon : epsilons)
    if (epsilon > 0 && epsilon * kTriedLarger < limit) asked.push_back(epsilon * kTriedLarger);
  double good = 0, bad = limit;
  std::size_t from = 0, to = asked.size();  // certified before `from`, not from `to` on
  while (from < to) {
    const std::size_t middle = (from + to) / 2;
    if (certified(asked[middle]))
      good = asked[middle], from = middle + 1;
    else
      bad = asked[middle], to = middle;
  }
  // Beyond the last one: doubled until it fails.
  double next = asked.empty() ? std::min(guess, limit) : good > 0 ? std::min(good * 2, limit) : 0;
  if (from == asked.size()) {
    while (next > 0) {
      if (!certified(next)) {
        bad = next;
        break;
      }
      good = next;
      if (good >= limit) return std::numeric_limits<double>::infinity();  // nothing in the box changes it
      next = std::min(good * 2, limit);
    }
  }
  for (int i = 0; i < kBallHalvings; ++i) {
    const double middle = good > 0 ? (good + bad) / 2 : bad / 2;
    (certified(middle) ? good : bad) = middle;
  }
  return good;
}

Tensor certifiedRadii(const BoundSamples& samples, Norm norm,
                      const std::function<BallCertificate(int64_t)>& certificateOf) {
  const int64_t count = samples.x.size(0);
  const double limit = wholeBox(norm, samples.x[0].numel());
  const Tensor radii = at::zeros({count}, torch::kFloat64);
  const Tensor m = margins(samples.logits, samples.y).amin(1);
  std::mutex mutex;  // guards what follows, and samples.progress
  int64_t next = 0, done = 0;
  std::exception_ptr failure;
  const auto work = [&] {
    torch::NoGradGuard noGrad;  // of each thread
    const StopScope stop(samples.cancelled ? samples.cancelled : [] { return false; });
    at::get_num_threads();  // as many as the others have
    for (;;) {
      int64_t i = 0;
      {
        std::lock_guard lock(mutex);
        if (failure || next == count) return;
        i = next++;
      }
      try {
        const std::optional<double> known = samples.known ? samples.known(i) : std::nullopt;
        double radius = known.value_or(0);
        if (!known && m[i].item<double>() > 0)
          radius = certifiedRadius(certificateOf(i), samples.epsilons, limit / 64, limit);
        std::lock_guard lock(mutex);
        radii.data_ptr<double>()[i] = radius;
        if (!known && samples.keep) samples.keep(i, radius);
        ++done;
        if (samples.progress) samples.progress(static_cast<double>(done) / static_cast<double>(count));
      } catch (...) {
        std::lock_guard lock(mutex);
        if (!failure) failure = std::current_exception();
      }
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (int i = 1; i < samples.workers && i < count; ++i) helpers.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
  return radii;
}

}  // namespace hessianlab
