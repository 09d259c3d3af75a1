// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/kernel.h"

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <mutex>
#include <numbers>
#include <string>
#include <utility>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/jobs/unseen.h"

namespace hessianlab {

using torch::Tensor;

Tensor circleKernel(const Tensor& rows, const Tensor& columns, bool bias, int64_t layers) {
  const Tensor apart = at::remainder(rows.unsqueeze(1) - columns.unsqueeze(0), 2 * std::numbers::pi);
  const Tensor distance = at::minimum(apart, 2 * std::numbers::pi - apart);
  if (layers == 2) return (at::cos(distance) + (bias ? 1 : 0)) * (std::numbers::pi - distance) / (2 * std::numbers::pi);
  Tensor angle = distance, covariance = at::cos(distance), tangent = covariance + (bias ? 1 : 0);
  for (int64_t layer = 2; layer < layers; ++layer) {
    const Tensor both = 1 - angle / std::numbers::pi;  // κ₀
    covariance = (covariance * both + at::sin(angle) / std::numbers::pi).clamp(-1, 1);
    tangent = covariance + (bias ? 1 : 0) + both * tangent;
    angle = at::acos(covariance);
  }
  return tangent * (1 - angle / std::numbers::pi) / 2;
}

// Shared with the search, which may outlive whoever asked.
struct CircleKernel::Found {
  std::mutex mutex;
  std::condition_variable changed;
  bool searched = false;  // by somebody, at present
  Eigen eigen;

  // True: it is there. False: it is to be searched, by the caller.
  bool waitFor() {
    std::unique_lock lock(mutex);
    while (searched) {
      changed.wait_for(lock, std::chrono::milliseconds(10));
      lock.unlock();
      stopPoint();
      lock.lock();
    }
    searched = !eigen.values.defined();
    return !searched;
  }
  void end() {
    {
      std::lock_guard lock(mutex);
      searched = false;
    }
    changed.notify_all();
  }
};

CircleKernel::CircleKernel(Tensor angles, bool bias, int64_t layers)
    : angles_(std::move(angles)), bias_(bias), layers_(layers), found_(std::make_shared<Found>()) {}

bool CircleKernel::known() const {
  std::lock_guard lock(found_->mutex);
  return found_->eigen.values.defined();
}

const CircleKernel::Eigen& CircleKernel::eigen() const {
  if (angles_.numel() > kMostSamples)
    throw InputError("the kernel is looked at for at most " + std::to_string(kMostSamples) +
                     " samples; lower data.samples, which is " + std::to_string(angles_.numel()));
  if (found_->waitFor()) return found_->eigen;
  // Gone when the search is over, or when it never began.
  const std::shared_ptr<Found> search(found_.get(), [found = found_](Found*) { found->end(); });
  stoppably([search, angles = angles_, bias = bias_, layers = layers_] {
    torch::NoGradGuard noGrad;
    const auto [values, vectors] = at::linalg_eigh(circleKernel(angles, angles, bias, layers));
    std::lock_guard lock(search->mutex);
    search->eigen = {values, vectors};
    return true;
  });
  return found_->eigen;
}

Tensor CircleKernel::residual(const Tensor& y, double rate, int64_t steps) const {
  torch::NoGradGuard noGrad;
  const auto& [values, vectors] = eigen();
  return vectors.matmul(vectors.t().matmul(y) * at::pow(1 - values * rate, static_cast<double>(steps)));
}

Tensor CircleKernel::predict(const Tensor& at, const Tensor& y, double rate, int64_t steps) const {
  torch::NoGradGuard noGrad;
  const auto& [values, vectors] = eigen();
  const double t = static_cast<double>(steps);
  // (1 − (1 − ηλ)^t)/λ, whose limit at λ = 0 is ηt.
  const Tensor small = values.abs() * rate * t < 1e-9;
  const Tensor weights =
      at::where(small, at::full_like(values, rate * t),
                (1 - at::pow(1 - values * rate, t)) / at::where(small, at::ones_like(values), values));
  return circleKernel(at, angles_, bias_, layers_).matmul(vectors.matmul(vectors.t().matmul(y) * weights));
}

}  // namespace hessianlab
