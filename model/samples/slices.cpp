// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/samples/slices.h"

#include <cmath>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/curvature/slice.h"
#include "model/data/dataset_view.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/samples/ball_section.h"
#include "model/samples/sample_directions.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kParallel = 1e-3;  // the sine of the least angle between two directions that span a plane

template <class Value>
std::vector<Value> plain(const Tensor& values, torch::ScalarType type) {
  const Tensor contiguous = values.to(torch::kCPU, type).contiguous();
  return {contiguous.data_ptr<Value>(), contiguous.data_ptr<Value>() + contiguous.numel()};
}

double innerProduct(const Tensor& u, const Tensor& v) {
  return (u * v).sum().item<double>();
}

// v minus its part along the unit vector u. Twice, because the first pass leaves a rounding error that counts where
// little is left of v.
Tensor perpendicular(Tensor v, const Tensor& u) {
  for (int pass = 0; pass < 2; ++pass) v = v - u * innerProduct(u, v);
  return v;
}

// The second direction at right angles to the first.
Tensor secondAxis(SampleDirections& sample, const Tensor& u, PlaneResult& result) {
  auto [v, known] = sample.direction(result.second.asked);
  result.second = known;
  result.cosine = innerProduct(u, v);
  Tensor w = perpendicular(v, u);
  if (w.norm().item<double>() < kParallel) {
    result.second.reason = "it is parallel to the first direction";
    result.second.taken = "random";
    do {
      w = perpendicular(sample.random(), u);
    } while (w.norm().item<double>() < kParallel);
  }
  w = w / w.norm();
  result.second.vector = toPicture(w[0].cpu());
  return w;
}

void fillCells(const Network& network, const SampleDirections& sample, const Tensor& u, const Tensor& w,
               JobControl& control, PlaneResult& result) {
  const auto options = torch::TensorOptions().dtype(torch::kFloat64);
  const Tensor a = at::linspace(-result.reach, result.reach, result.columns, options);
  const Tensor b = at::linspace(-result.reach, result.reach, result.rows, options);
  Shape column(static_cast<std::size_t>(u.dim()), 1);
  column[0] = result.columns;
  const Tensor line = sample.x() + u * a.reshape(column);
  for (int row = 0; row < result.rows; ++row) {
    const LossesAt cells = lossesAt(network, (line + w * b[row]).to(network.dtype()), sample.label(), control);
    const auto append = [](auto& to, const auto& values) { to.insert(to.end(), values.begin(), values.end()); };
    append(result.loss, plain<float>(cells.loss, torch::kFloat32));
    append(result.confidence, plain<float>(cells.confidence, torch::kFloat32));
    append(result.predictions, plain<int>(cells.prediction, torch::kInt32));
    control.setProgress(0.3 + 0.7 * (row + 1) / result.rows);
  }
}

void fillPath(SampleDirections& sample, const Tensor& u, const Tensor& w, PlaneResult& result) {
  const auto& attacked = sample.attacked();
  result.fooled = attacked.result.success[0].item<bool>();
  for (const auto& [restart, x] : attacked.iterates) {
    const Tensor delta = x.to(torch::kFloat64) - sample.x();
    PathPoint point;
    point.restart = restart;
    point.a = innerProduct(u, delta);
    point.b = innerProduct(w, delta);
    point.distance = (delta - u * point.a - w * point.b).norm().item<double>();
    if (result.returned < 0 && at::equal(x, attacked.result.x)) result.returned = static_cast<int>(result.path.size());
    result.path.push_back(point);
  }
}

}  // namespace

SliceResult measureSlice(const Network& network, const Dataset& dataset, const SliceRequest& request,
                         JobControl& control) {
  if (request.points < 3 || request.points > 2001 || request.points % 2 == 0)
    throw InputError("a slice must have an odd number of points from 3 to 2001");
  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  SampleDirections sample(network, dataset, request, control);
  SliceResult result;
  result.index = request.index;
  auto [v, known] = sample.direction(request.direction);
  result.direction = known;
  result.original = toPicture(sample.x()[0].cpu());
  result.ballRadius =
      request.attack.norm == Norm::L2 ? request.attack.epsilon : request.attack.epsilon / v.abs().max().item<double>();
  control.setProgress(0.3);
  const ProgressShare rest(control, 0.3, 1);
  sliceAlong(sample.hessian(), sample.x(), v, request.reach, request.points, control, result);
  return result;
}

PlaneResult measurePlane(const Network& network, const Dataset& dataset, const PlaneRequest& request,
                         JobControl& control) {
  if (request.columns < 2 || request.rows < 2 || request.columns > 501 || request.rows > 501)
    throw InputError("a plane must have 2 to 501 columns and rows");
  const StopScope stop(control.question());
  torch::NoGradGuard noGrad;
  SampleDirections sample(network, dataset, request, control);
  PlaneResult result;
  result.index = request.index;
  result.label = sample.label();
  result.prediction = sample.hessian().logits()[0].argmax().item<int>();
  result.reach = request.reach;
  result.columns = request.columns, result.rows = request.rows;
  result.attack = request.attack;
  auto [u, known] = sample.direction(request.first);
  result.first = known;
  result.second.asked = request.second;
  const Tensor w = secondAxis(sample, u, result);
  fillPath(sample, u, w, result);
  if (request.attack.norm == Norm::Linf)
    result.ball =
        linfSection(plain<double>(u, torch::kFloat64), plain<double>(w, torch::kFloat64), request.attack.epsilon);
  control.setProgress(0.3);
  fillCells(network, sample, u, w, control, result);
  return result;
}

SliceResult answer(const ClassifierSnapshot& snapshot, const SliceRequest& request, JobControl& control) {
  return measureSlice(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<SliceRequest>;

PlaneResult answer(const ClassifierSnapshot& snapshot, const PlaneRequest& request, JobControl& control) {
  return measurePlane(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<PlaneRequest>;

}  // namespace hessianlab
