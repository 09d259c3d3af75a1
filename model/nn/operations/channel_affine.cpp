// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/channel_affine.h"

#include "model/nn/affine_operation.h"
#include "model/nn/operations/parameter.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class ChannelAffine final : public AffineOperation {
 public:
  ChannelAffine(Shape in, double scale)
      : AffineOperation(std::move(in)),
        scale_(scale),
        weight_(newParameter({inputShape()[0]})),
        bias_(newParameter({inputShape()[0]})) {}
  ChannelAffine(const ChannelAffine& other)
      : AffineOperation(other.inputShape()),
        scale_(other.scale_),
        weight_(copyOfParameter(other.weight_)),
        bias_(copyOfParameter(other.bias_)) {}

  json describe() const override {
    json result{{"op", "channel_affine"}};
    if (scale_ != 1) result["scale"] = scale_;
    return result;
  }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<ChannelAffine>(*this); }
  Shape outputShape() const override { return inputShape(); }
  std::vector<NamedParameter> namedParameters() override { return {{"weight", &weight_}, {"bias", &bias_}}; }
  void initialise(torch::Generator& /*generator*/) override {
    weight_.fill_(scale_);
    bias_.zero_();
  }
  Tensor forward(const Tensor& a) const override { return at::addcmul(overPixels(bias_), a, overPixels(weight_)); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return t * overPixels(weight_); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override { return d * overPixels(weight_); }

 private:
  Tensor overPixels(const Tensor& parameter) const {
    return inputShape().size() == 1 ? parameter : parameter.reshape({-1, 1, 1});
  }
  double scale_;
  Tensor weight_, bias_;
};

}  // namespace

std::unique_ptr<Operation> makeChannelAffine(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  const double scale = reader.positive("scale", 1);
  reader.finish();
  return std::make_unique<ChannelAffine>(in, scale);
}

}  // namespace hessianlab
