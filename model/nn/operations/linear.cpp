// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/linear.h"

#include "model/nn/affine_operation.h"
#include "model/nn/operations/parameter.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class Linear final : public AffineOperation {
 public:
  Linear(Shape in, int64_t out)
      : AffineOperation(std::move(in)), weight_(newParameter({out, inputShape()[0]})), bias_(newParameter({out})) {}
  Linear(const Linear& other)
      : AffineOperation(other.inputShape()),
        weight_(copyOfParameter(other.weight_)),
        bias_(copyOfParameter(other.bias_)) {}

  json describe() const override { return {{"op", "linear"}, {"out", weight_.size(0)}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Linear>(*this); }
  Shape outputShape() const override { return {weight_.size(0)}; }
  double flops() const override { return static_cast<double>(weight_.numel()); }
  std::vector<NamedParameter> namedParameters() override { return {{"weight", &weight_}, {"bias", &bias_}}; }
  std::vector<Tensor> parameterGradients(const Tensor& t, const Tensor& d) const override {
    return {at::mm(d.t(), t), {}};
  }
  Tensor matrix() const override { return weight_.detach(); }
  Tensor forward(const Tensor& a) const override { return at::linear(a, weight_, bias_); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return at::linear(t, weight_); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override { return at::matmul(d, weight_); }

 private:
  Tensor weight_, bias_;
};

}  // namespace

std::unique_ptr<Operation> makeLinear(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  if (in.size() != 1) reader.fail("op", "needs a flat input; put {\"op\":\"flatten\"} before it");
  const int64_t out = reader.integer("out", 1, kMaxWidth);
  reader.finish();
  requireSize(reader, out, in[0]);
  return std::make_unique<Linear>(in, out);
}

}  // namespace hessianlab
