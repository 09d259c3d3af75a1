// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/flatten.h"

#include "model/nn/affine_operation.h"
#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class Flatten final : public AffineOperation {
 public:
  using AffineOperation::AffineOperation;
  json describe() const override { return {{"op", "flatten"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Flatten>(inputShape()); }
  Shape outputShape() const override {
    int64_t values = 1;
    for (const int64_t extent : inputShape()) values *= extent;
    return {values};
  }
  Limits limits() const override { return {.stretch = 1, .bend = 0}; }
  Tensor forward(const Tensor& a) const override { return a.flatten(1); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return t.flatten(1); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    Shape sizes = inputShape();
    sizes.insert(sizes.begin(), d.size(0));
    return channelsLast(d.reshape(sizes));  // as the passes before lie; mixed layouts cost more than this copy
  }
};

}  // namespace

std::unique_ptr<Operation> makeFlatten(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  reader.finish();
  return std::make_unique<Flatten>(in);
}

}  // namespace hessianlab
