// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/pad2d.h"

#include "model/nn/affine_operation.h"
#include "model/nn/operations/parameter.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

struct PadSides {
  int64_t top = 0, left = 0, bottom = 0, right = 0;
};

class Pad2d final : public AffineOperation {
 public:
  Pad2d(Shape in, const PadSides& sides) : AffineOperation(std::move(in)), sides_(sides) {}

  json describe() const override {
    return {{"op", "pad2d"},
            {"top", sides_.top},
            {"left", sides_.left},
            {"bottom", sides_.bottom},
            {"right", sides_.right}};
  }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Pad2d>(inputShape(), sides_); }
  Shape outputShape() const override {
    const Shape& in = inputShape();
    return {in[0], in[1] + sides_.top + sides_.bottom, in[2] + sides_.left + sides_.right};
  }
  Limits limits() const override { return {.stretch = 1, .bend = 0}; }
  Tensor forward(const Tensor& a) const override {
    return at::constant_pad_nd(a, {sides_.left, sides_.right, sides_.top, sides_.bottom}, 0);
  }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return forward(t); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    return d.narrow(2, sides_.top, inputShape()[1]).narrow(3, sides_.left, inputShape()[2]);
  }

 private:
  PadSides sides_;
};

}  // namespace

std::unique_ptr<Operation> makePad2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  requireImage(reader, in);
  const auto side = [&](const char* key) { return reader.integer(key, 0, 64, 0); };
  const PadSides sides{side("top"), side("left"), side("bottom"), side("right")};
  reader.finish();
  return std::make_unique<Pad2d>(in, sides);
}

}  // namespace hessianlab
