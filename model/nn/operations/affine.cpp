// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/affine.h"

#include <algorithm>

#include "model/nn/operations/few_channel_adjoint.h"
#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

constexpr int64_t kMaxWidth = 1 << 20;

Tensor parameter(const Shape& shape) {
  return torch::zeros(shape, torch::requires_grad());
}

Tensor copyOf(const Tensor& parameter) {
  return parameter.detach().clone().set_requires_grad(true);
}

int64_t product(const Shape& shape) {
  int64_t result = 1;
  for (int64_t extent : shape) result *= extent;
  return result;
}

void requireImage(const SpecReader& reader, const Shape& in) {
  if (in.size() != 3) reader.fail("op", "needs an input of channels × height × width; it stands after a flat one");
}

void requireSize(const SpecReader& reader, int64_t out, int64_t weightsPerOutput) {
  if (out > kMostParameters / weightsPerOutput)
    reader.fail("out", "gives more than 268 million parameters; make it smaller");
}

class Linear final : public Operation {
 public:
  Linear(Shape in, int64_t out)
      : Operation(std::move(in)), weight_(parameter({out, inputShape()[0]})), bias_(parameter({out})) {}
  Linear(const Linear& other)
      : Operation(other.inputShape()), weight_(copyOf(other.weight_)), bias_(copyOf(other.bias_)) {}

  json describe() const override { return {{"op", "linear"}, {"out", weight_.size(0)}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Linear>(*this); }
  Shape outputShape() const override { return {weight_.size(0)}; }
  std::vector<Tensor*> parameters() override { return {&weight_, &bias_}; }
  Tensor forward(const Tensor& a) const override { return at::linear(a, weight_, bias_); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return at::linear(t, weight_); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override { return at::matmul(d, weight_); }

 private:
  Tensor weight_, bias_;
};

class Conv2d final : public Operation {
 public:
  Conv2d(Shape in, int64_t out, int64_t kernel, int64_t stride, int64_t padding)
      : Operation(std::move(in)),
        kernel_(kernel),
        stride_(stride),
        padding_(padding),
        weight_(parameter({out, inputShape()[0], kernel, kernel})),
        bias_(parameter({out})) {}
  Conv2d(const Conv2d& other)
      : Operation(other.inputShape()),
        kernel_(other.kernel_),
        stride_(other.stride_),
        padding_(other.padding_),
        weight_(copyOf(other.weight_)),
        bias_(copyOf(other.bias_)) {}

  json describe() const override {
    return {
        {"op", "conv2d"}, {"out", weight_.size(0)}, {"kernel", kernel_}, {"stride", stride_}, {"padding", padding_}};
  }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Conv2d>(*this); }
  Shape outputShape() const override { return {weight_.size(0), extent(1), extent(2)}; }
  std::vector<Tensor*> parameters() override { return {&weight_, &bias_}; }
  Tensor forward(const Tensor& a) const override { return at::conv2d(a, weight_, bias_, stride_, padding_); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override {
    return at::conv2d(t, weight_, {}, stride_, padding_);
  }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    constexpr int64_t kFewChannels = 4;
    if (inputShape()[0] < kFewChannels)
      return fewChannelAdjoint(d, weight_, stride_, padding_, inputShape()[1], inputShape()[2]);
    const Tensor sizes = at::empty({d.size(0), inputShape()[0], inputShape()[1], inputShape()[2]}, d.options(),
                                   d.suggest_memory_format());  // never read
    return std::get<0>(at::convolution_backward(d, sizes, weight_, c10::nullopt, {stride_, stride_},
                                                {padding_, padding_}, {1, 1}, false, {0, 0}, 1, {true, false, false}));
  }

 private:
  int64_t extent(int axis) const { return (inputShape()[axis] + 2 * padding_ - kernel_) / stride_ + 1; }
  int64_t kernel_, stride_, padding_;
  Tensor weight_, bias_;
};

class AvgPool2d final : public Operation {
 public:
  AvgPool2d(Shape in, int64_t kernel, int64_t stride) : Operation(std::move(in)), kernel_(kernel), stride_(stride) {}

  json describe() const override { return {{"op", "avg_pool2d"}, {"kernel", kernel_}, {"stride", stride_}}; }
  std::unique_ptr<Operation> clone() const override {
    return std::make_unique<AvgPool2d>(inputShape(), kernel_, stride_);
  }
  Shape outputShape() const override {
    return {inputShape()[0], (inputShape()[1] - kernel_) / stride_ + 1, (inputShape()[2] - kernel_) / stride_ + 1};
  }
  Tensor forward(const Tensor& a) const override { return at::avg_pool2d(a, kernel_, stride_); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return forward(t); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    // The backward kernel reads only the sizes of its second argument.
    const Tensor sizes = d.new_empty({d.size(0), inputShape()[0], inputShape()[1], inputShape()[2]});
    return at::avg_pool2d_backward(d, sizes, kernel_, stride_, 0, false, true, c10::nullopt);
  }

 private:
  int64_t kernel_, stride_;
};

// (x − mean) / std per channel: the first operation of a network, so that everything outside sees pixels in [0,1]. It
// also chooses the layout of what follows.
class Normalise final : public Operation {
 public:
  Normalise(Shape in, std::vector<double> mean, std::vector<double> std)
      : Operation(std::move(in)), meanValues_(std::move(mean)), stdValues_(std::move(std)) {
    Shape broadcast(inputShape().size(), 1);
    broadcast[0] = static_cast<int64_t>(meanValues_.size());
    mean_ = torch::tensor(meanValues_, torch::kFloat64).reshape(broadcast);
    inverse_ = torch::tensor(stdValues_, torch::kFloat64).reshape(broadcast).reciprocal();
  }

  json describe() const override { return {{"op", "normalise"}, {"mean", meanValues_}, {"std", stdValues_}}; }
  std::unique_ptr<Operation> clone() const override {
    return std::make_unique<Normalise>(inputShape(), meanValues_, stdValues_);
  }
  Shape outputShape() const override { return inputShape(); }
  Tensor forward(const Tensor& a) const override {
    return (channelsLast(a) - mean_.to(a.options())) * inverse_.to(a.options());
  }
  Tensor tangent(const Tensor& t, const OperationCache&) const override {
    return channelsLast(t) * inverse_.to(t.options());
  }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override { return d * inverse_.to(d.options()); }

 private:
  std::vector<double> meanValues_, stdValues_;
  Tensor mean_, inverse_;
};

class Flatten final : public Operation {
 public:
  using Operation::Operation;
  json describe() const override { return {{"op", "flatten"}}; }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Flatten>(inputShape()); }
  Shape outputShape() const override { return {product(inputShape())}; }
  Tensor forward(const Tensor& a) const override { return a.flatten(1); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return t.flatten(1); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    Shape sizes = inputShape();
    sizes.insert(sizes.begin(), d.size(0));
    return channelsLast(d.reshape(sizes));  // as the passes before lie; mixed layouts cost more than this copy
  }
};

}  // namespace

Tensor channelsLast(const Tensor& t) {
  if (t.dim() != 4) return t;
  if (t.size(1) > 1) return t.contiguous(at::MemoryFormat::ChannelsLast);
  // contiguous() would see nothing to do; these strides say it clearly, so that the first convolution's result has
  // them.
  return t.reshape({t.size(0), t.size(2), t.size(3), 1}).permute({0, 3, 1, 2});
}

Tensor Operation::forwardRecording(const Tensor& a, OperationCache& cache) const {
  {
    torch::NoGradGuard noGrad;
    record(cache);
  }
  return forward(a);
}

Tensor timesRows(const Tensor& t, const Tensor& s) {
  const int64_t directions = t.size(0) / s.size(0);
  if (directions == 1) return t * s;
  Shape stacked{directions};
  stacked.insert(stacked.end(), s.sizes().begin(), s.sizes().end());
  return (t.reshape(stacked) * s).reshape(t.sizes());
}

std::unique_ptr<Operation> makeLinear(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  if (in.size() != 1) reader.fail("op", "needs a flat input; put {\"op\":\"flatten\"} before it");
  const int64_t out = reader.integer("out", 1, kMaxWidth);
  reader.finish();
  requireSize(reader, out, in[0]);
  return std::make_unique<Linear>(in, out);
}

std::unique_ptr<Operation> makeConv2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  requireImage(reader, in);
  const int64_t out = reader.integer("out", 1, kMaxWidth);
  const int64_t padding = reader.integer("padding", 0, 64, 0);
  const int64_t kernel = reader.integer("kernel", 1, std::min(in[1], in[2]) + 2 * padding);
  const int64_t stride = reader.integer("stride", 1, 64, 1);
  reader.finish();
  requireSize(reader, out, in[0] * kernel * kernel);
  return std::make_unique<Conv2d>(in, out, kernel, stride, padding);
}

std::unique_ptr<Operation> makeAvgPool2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  requireImage(reader, in);
  const int64_t kernel = reader.integer("kernel", 1, std::min(in[1], in[2]));
  const int64_t stride = reader.integer("stride", 1, 64, kernel);
  reader.finish();
  return std::make_unique<AvgPool2d>(in, kernel, stride);
}

std::unique_ptr<Operation> makeNormalise(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  const auto channels = static_cast<std::size_t>(in[0]);
  auto mean = reader.numbers("mean", channels, false);
  auto std = reader.numbers("std", channels, true);
  reader.finish();
  return std::make_unique<Normalise>(in, std::move(mean), std::move(std));
}

std::unique_ptr<Operation> makeFlatten(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  reader.finish();
  return std::make_unique<Flatten>(in);
}

}  // namespace hessianlab
