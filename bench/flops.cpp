// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/flops.h"

#include <nlohmann/json.hpp>
#include <vector>

namespace hessianlab::bench {

namespace {

// Multiply–adds of each affine layer for one sample, in order.
std::vector<double> layerCosts(const std::string& architecture) {
  const auto spec = nlohmann::json::parse(architecture);
  std::vector<int64_t> shape = spec.at("input").get<std::vector<int64_t>>();
  std::vector<double> costs;
  for (const auto& operation : spec.at("operations")) {
    const std::string op = operation.at("op");
    if (op == "flatten") {
      int64_t size = 1;
      for (const int64_t extent : shape) size *= extent;
      shape = {size};
    } else if (op == "linear") {
      const int64_t out = operation.at("out");
      costs.push_back(static_cast<double>(shape[0] * out));
      shape = {out};
    } else if (op == "conv2d" || op == "max_pool2d" || op == "avg_pool2d") {
      const int64_t kernel = operation.at("kernel"), stride = operation.at("stride"),
                    padding = operation.value("padding", 0);
      const auto extent = [&](int64_t in) { return (in + 2 * padding - kernel) / stride + 1; };
      const std::vector<int64_t> out{op == "conv2d" ? operation.at("out").get<int64_t>() : shape[0], extent(shape[1]),
                                     extent(shape[2])};
      if (op == "conv2d") costs.push_back(static_cast<double>(out[0] * out[1] * out[2] * shape[0] * kernel * kernel));
      shape = out;
    }
  }
  return costs;
}

}  // namespace

FlopCount countFlops(const std::string& architecture, bool smooth, int64_t products) {
  const std::vector<double> costs = layerCosts(architecture);
  double all = 0;
  for (const double cost : costs) all += cost;
  const double behindFirst = all - costs.front();

  FlopCount count;
  count.plain = all + all + behindFirst;  // forward, weight gradients, input adjoints
  count.product = 2 * all;                // tangent pass and its adjoint
  const double adjointForGradient = all;  // down to the input
  const double slopeForward = all, slopeBackward = all + behindFirst;
  // ä begins at the first activation: the first layer has none.
  const double bendForward = smooth ? behindFirst : 0, bendBackward = smooth ? 2 * behindFirst : 0;
  count.regularised = count.plain + adjointForGradient + static_cast<double>(products) * count.product + slopeForward +
                      slopeBackward + bendForward + bendBackward;
  return count;
}

}  // namespace hessianlab::bench
