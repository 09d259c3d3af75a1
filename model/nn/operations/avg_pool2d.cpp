// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/avg_pool2d.h"

#include "model/nn/affine_operation.h"
#include "model/nn/operations/pooling_window.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class AvgPool2d final : public AffineOperation {
 public:
  AvgPool2d(Shape in, const PoolingWindow& window) : AffineOperation(std::move(in)), window_(window) {}

  json describe() const override { return window_.describe("avg_pool2d"); }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<AvgPool2d>(inputShape(), window_); }
  Shape outputShape() const override { return window_.over(inputShape()); }
  Tensor forward(const Tensor& a) const override {
    return at::avg_pool2d(a, window_.kernel, window_.stride, window_.padding);
  }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return forward(t); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    // The backward kernel reads only the sizes of its second argument.
    const Tensor sizes = d.new_empty({d.size(0), inputShape()[0], inputShape()[1], inputShape()[2]});
    return at::avg_pool2d_backward(d, sizes, window_.kernel, window_.stride, window_.padding, false, true,
                                   c10::nullopt);
  }

 private:
  PoolingWindow window_;
};

}  // namespace

std::unique_ptr<Operation> makeAvgPool2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  return std::make_unique<AvgPool2d>(in, PoolingWindow::read(reader, in));
}

}  // namespace hessianlab
