// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/curvature/plane_map.h"

#include <algorithm>
#include <cmath>

#include "model/curvature/input_hessian.h"
#include "model/error.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// max |λ| of [[a,b],[b,c]]: |mean| + radius.
Tensor symmetricNorm2x2(const Tensor& a, const Tensor& b, const Tensor& c) {
  return ((a + c) * 0.5).abs() + (((a - c) * 0.5).square() + b.square()).sqrt();
}

Tensor hessianNorm(const InputHessian& hessian) {
  Tensor e1 = at::zeros_like(hessian.gradient()), e2 = at::zeros_like(hessian.gradient());
  e1.select(1, 0).fill_(1);
  e2.select(1, 1).fill_(1);
  const Tensor h1 = hessian.apply(e1), h2 = hessian.apply(e2);
  return symmetricNorm2x2(h1.select(1, 0), (h1.select(1, 1) + h2.select(1, 0)) * 0.5, h2.select(1, 1));
}

template <class Value>
void append(std::vector<Value>& to, const Tensor& values, torch::ScalarType type) {
  const Tensor contiguous = values.to(type).contiguous();
  const auto* begin = contiguous.data_ptr<Value>();
  to.insert(to.end(), begin, begin + contiguous.numel());
}

}  // namespace

MapResult computePlaneMap(const Network& network, const MapRequest& request, JobControl& control) {
  if (network.inputShape() != Shape{2}) throw InputError("a map needs a 2-D data set; this network has other inputs");
  if (request.columns < 2 || request.rows < 2 || request.columns > 2000 || request.rows > 2000)
    throw InputError("a map must have 2 to 2000 columns and rows");
  const auto isRange = [](double low, double high) { return std::isfinite(low) && std::isfinite(high) && low < high; };
  if (!isRange(request.xMin, request.xMax) || !isRange(request.yMin, request.yMax))
    throw InputError("a map's left and lower limits must be finite and below its right and upper ones");
  if (request.layer != "hessian" && request.layer != "gradient" && request.layer != "none")
    throw InputError("unknown map layer '" + request.layer + "'; known are hessian, gradient, none");

  torch::NoGradGuard noGrad;
  MapResult result;
  result.columns = request.columns;
  result.rows = request.rows;
  result.xMin = request.xMin, result.xMax = request.xMax, result.yMin = request.yMin, result.yMax = request.yMax;
  result.classes = static_cast<int>(network.classes());
  result.layer = request.layer;
  const Tensor xs = at::linspace(request.xMin, request.xMax, request.columns);
  const Tensor ys = at::linspace(request.yMin, request.yMax, request.rows);
  const int rowsPerChunk = std::max(1, 4096 / request.columns);
  for (int first = 0; first < request.rows; first += rowsPerChunk) {
    if (control.cancelled()) throw Interrupted();
    const int count = std::min(rowsPerChunk, request.rows - first);
    const Tensor points =
        at::stack({xs.unsqueeze(0).expand({count, -1}).reshape(-1),
                   ys.slice(0, first, first + count).unsqueeze(1).expand({-1, request.columns}).reshape(-1)},
                  1)
            .to(network.dtype());
    const Tensor logits = network.logits(points);
    const Tensor prediction = logits.argmax(1);
    append<int>(result.prediction, prediction, torch::kInt32);
    append<float>(result.confidence, std::get<0>(at::softmax(logits, 1).max(1)), torch::kFloat32);
    if (request.layer != "none") {
      const InputHessian hessian(network, points, prediction);
      append<float>(result.heat, request.layer == "hessian" ? hessianNorm(hessian) : rowNorm(hessian.gradient()),
                    torch::kFloat32);
    }
    control.setProgress(static_cast<double>(first + count) / request.rows);
  }
  return result;
}

}  // namespace hessianlab
