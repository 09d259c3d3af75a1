// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/global_avg_pool2d.h"

#include <cmath>

#include "model/nn/affine_operation.h"
#include "model/nn/operations/parameter.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class GlobalAvgPool2d final : public AffineOperation {
 public:
  using AffineOperation::AffineOperation;
  json describe() const override { return {{"op", "global_avg_pool2d"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<GlobalAvgPool2d>(inputShape()); }
  Shape outputShape() const override { return {inputShape()[0]}; }
  Limits limits() const override { return {.stretch = 1 / std::sqrt(pixels()), .bend = 0}; }
  Tensor forward(const Tensor& a) const override { return a.mean({2, 3}); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return t.mean({2, 3}); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    return (d / pixels()).reshape({d.size(0), d.size(1), 1, 1}).expand({-1, -1, inputShape()[1], inputShape()[2]});
  }

 private:
  double pixels() const { return static_cast<double>(inputShape()[1] * inputShape()[2]); }
};

}  // namespace

std::unique_ptr<Operation> makeGlobalAvgPool2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  requireImage(reader, in);
  reader.finish();
  return std::make_unique<GlobalAvgPool2d>(in);
}

}  // namespace hessianlab
