// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/plane_map.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/curvature/plane_hessian.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Points at a time: what a layer of some dozens of units makes of them stays in the second-level cache.
constexpr int kCellChunk = 1024;

void requirePlane(const Network& network) {
  if (network.inputShape() != Shape{2}) throw InputError("a map needs a 2-D data set; this network has other inputs");
}

void requireSensible(const MapRequest& request) {
  if (request.columns < 2 || request.rows < 2 || request.columns > 2000 || request.rows > 2000)
    throw InputError("a map must have 2 to 2000 columns and rows");
  const auto isRange = [](double low, double high) { return std::isfinite(low) && std::isfinite(high) && low < high; };
  if (!isRange(request.xMin, request.xMax) || !isRange(request.yMin, request.yMax))
    throw InputError("a map's left and lower limits must be finite and below its right and upper ones");
  if (request.layer != "none" && request.layer != "hessian" && request.layer != "gradient" &&
      request.layer != "lambda_min")
    throw InputError("unknown map layer '" + request.layer + "'; known are none, hessian, gradient, lambda_min");
  if (request.fieldEvery < 0)
    throw InputError("a map's eigenvectors stand at every cell or at every so many, not less");
}

template <class Value>
void appendAs(std::vector<Value>& to, const Tensor& values, torch::ScalarType type) {
  const Tensor contiguous = values.to(type).contiguous();
  const auto* begin = contiguous.data_ptr<Value>();
  to.insert(to.end(), begin, begin + contiguous.numel());
}

// The centres of the cells in the order of the map, as float64.
Tensor grid(const MapRequest& request, int every = 1) {
  const auto options = torch::TensorOptions().dtype(torch::kFloat64);
  const int offset = every / 2;
  const auto axis = [&](double low, double high, int count) {
    return at::linspace(low, high, count, options).slice(0, std::min(offset, count - 1), count, every);
  };
  const Tensor xs = axis(request.xMin, request.xMax, request.columns);
  const Tensor ys = axis(request.yMin, request.yMax, request.rows);
  return at::stack(
      {xs.unsqueeze(0).expand({ys.numel(), -1}).reshape(-1), ys.unsqueeze(1).expand({-1, xs.numel()}).reshape(-1)}, 1);
}

// Where the network is so sure, or its logits are so large, that single precision cannot hold how the loss bends.
Tensor beyondSingle(const PlaneLoss& here) {
  constexpr double kLeastLoss = 1e-25, kLargestLogit = 500;
  if (here.loss.scalar_type() == torch::kFloat64) return at::empty({0}, torch::kInt64);
  return (here.loss < kLeastLoss).logical_or(here.tape.logits.abs().amax(1) > kLargestLogit).nonzero().squeeze(1);
}

Tensor heatOf(const Network& network, const PlaneLoss& here, const std::string& layer) {
  if (layer == "gradient") return at::linalg_vector_norm(here.gradient, 2, 1);
  const PlaneEigenvalues values = planeEigenvalues(planeHessian(network, here));
  return layer == "hessian" ? values.norm : values.min;
}

// What the decision regions need of it: no derivative.
PlaneLoss decisions(const Network& network, const Tensor& points) {
  PlaneLoss result;
  result.probabilities = at::softmax(network.logits(points), 1);
  result.prediction = result.probabilities.argmax(1);
  return result;
}

void fillField(const Network& network, const MapRequest& request, MapResult& result) {
  const Tensor points = grid(request, request.fieldEvery);
  const Network wide = network.to(torch::kFloat64);
  const PlaneEigenvalues values = planeEigenvalues(planeHessian(wide, planeLoss(wide, points)));
  std::vector<float> x, v, lambda;
  appendAs<float>(x, points, torch::kFloat32);
  appendAs<float>(v, values.vector, torch::kFloat32);
  appendAs<float>(lambda, values.top, torch::kFloat32);
  for (std::size_t i = 0; i < lambda.size(); ++i)
    result.field.push_back({x[2 * i], x[2 * i + 1], v[2 * i], v[2 * i + 1], lambda[i]});
}

}  // namespace

MapResult computePlaneMap(const Network& network, const MapRequest& request, JobControl& control) {
  requirePlane(network);
  requireSensible(request);
  const auto begin = std::chrono::steady_clock::now();
  torch::NoGradGuard noGrad;
  MapResult result;
  result.columns = request.columns;
  result.rows = request.rows;
  result.xMin = request.xMin, result.xMax = request.xMax, result.yMin = request.yMin, result.yMax = request.yMax;
  result.classes = static_cast<int>(network.classes());
  result.layer = request.layer;
  const Tensor exactCells = grid(request), cells = exactCells.to(network.dtype());
  std::optional<Network> wide;  // for cells that need it
  const int64_t count = cells.size(0);
  const StopScope stop(control.question());
  const Order order = request.layer == "gradient" ? Order::First : Order::Second;
  for (int64_t first = 0; first < count; first += kCellChunk) {
    const Tensor points = cells.slice(0, first, std::min(first + kCellChunk, count));
    const PlaneLoss here = request.layer == "none" ? decisions(network, points) : planeLoss(network, points, order);
    appendAs<int>(result.prediction, here.prediction, torch::kInt32);
    appendAs<float>(result.confidence, here.probabilities.amax(1), torch::kFloat32);
    if (request.layer != "none") {
      Tensor heat = heatOf(network, here, request.layer).to(torch::kFloat64);
      if (const Tensor lost = beyondSingle(here); lost.numel() > 0) {
        if (!wide) wide = network.to(torch::kFloat64);
        const PlaneLoss anew = planeLoss(*wide, exactCells.index_select(0, lost + first), order);
        heat.index_copy_(0, lost, heatOf(*wide, anew, request.layer));
      }
      appendAs<float>(result.heat, heat, torch::kFloat32);
    }
    control.setProgress(static_cast<double>(std::min(first + kCellChunk, count)) / static_cast<double>(count));
  }
  if (request.fieldEvery > 0) fillField(network, request, result);
  result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  return result;
}

PointResult computePlanePoint(const Network& network, const PointRequest& request) {
  requirePlane(network);
  if (!std::isfinite(request.x) || !std::isfinite(request.y)) throw InputError("a point of the map must be finite");
  torch::NoGradGuard noGrad;
  const Network exact = network.to(torch::kFloat64);
  const Tensor point = torch::tensor({{request.x, request.y}}, torch::kFloat64);
  const PlaneLoss here = planeLoss(exact, point);
  const PlaneEigenvalues values = planeEigenvalues(planeHessian(exact, here));
  PointResult result;
  result.x = request.x;
  result.y = request.y;
  result.prediction = here.prediction.item<int64_t>();
  appendAs<double>(result.probabilities, here.probabilities[0], torch::kFloat64);
  result.loss = here.loss.item<double>();
  result.gradient = {here.gradient[0][0].item<double>(), here.gradient[0][1].item<double>()};
  result.gradientNorm = std::hypot(result.gradient[0], result.gradient[1]);
  result.hessianNorm = values.norm.item<double>();
  result.lambdaMax = values.max.item<double>();
  result.lambdaMin = values.min.item<double>();
  result.eigenvector = {values.vector[0][0].item<double>(), values.vector[0][1].item<double>()};
  return result;
}

MapResult answer(const ClassifierSnapshot& snapshot, const MapRequest& request, JobControl& control) {
  return computePlaneMap(snapshot.network(), request, control);
}
template struct Answers<MapRequest>;

PointResult answer(const ClassifierSnapshot& snapshot, const PointRequest& request, JobControl&) {
  return computePlanePoint(snapshot.network(), request);
}
template struct Answers<PointRequest>;

}  // namespace hessianlab
