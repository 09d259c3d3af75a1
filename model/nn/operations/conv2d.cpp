// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/conv2d.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/nn/affine_operation.h"
#include "model/nn/operations/few_channel_adjoint.h"
#include "model/nn/operations/parameter.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

struct Taps {
  int64_t kernel, stride, padding, dilation, groups;
  int64_t span() const { return dilation * (kernel - 1) + 1; }  // pixels from the first tap to the last
};

class Conv2d final : public AffineOperation {
 public:
  Conv2d(Shape in, int64_t out, const Taps& taps)
      : AffineOperation(std::move(in)),
        taps_(taps),
        weight_(newParameter({out, inputShape()[0] / taps.groups, taps.kernel, taps.kernel})),
        bias_(newParameter({out})) {}
  Conv2d(const Conv2d& other)
      : AffineOperation(other.inputShape()),
        taps_(other.taps_),
        weight_(copyOfParameter(other.weight_)),
        bias_(copyOfParameter(other.bias_)) {}

  json describe() const override {
    json result{{"op", "conv2d"},
                {"out", weight_.size(0)},
                {"kernel", taps_.kernel},
                {"stride", taps_.stride},
                {"padding", taps_.padding}};
    if (taps_.dilation != 1) result["dilation"] = taps_.dilation;
    if (taps_.groups != 1) result["groups"] = taps_.groups;
    return result;
  }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Conv2d>(*this); }
  Shape outputShape() const override { return {weight_.size(0), extent(1), extent(2)}; }
  double flops() const override { return static_cast<double>(weight_.numel() * extent(1) * extent(2)); }
  std::vector<NamedParameter> namedParameters() override { return {{"weight", &weight_}, {"bias", &bias_}}; }
  std::vector<NormMatrix> normMatrices() const override;
  Tensor forward(const Tensor& a) const override { return convolved(a, bias_); }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return convolved(t, {}); }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override {
    constexpr int64_t kFewChannels = 4;
    if (d.is_cpu() && inputShape()[0] < kFewChannels && taps_.dilation == 1 && taps_.groups == 1)
      return fewChannelAdjoint(d, weight_, taps_.stride, taps_.padding, inputShape()[1], inputShape()[2]);
    const Tensor sizes = at::empty({d.size(0), inputShape()[0], inputShape()[1], inputShape()[2]}, d.options(),
                                   d.suggest_memory_format());  // never read
    return std::get<0>(backward(d, sizes, {true, false, false}));
  }
  std::vector<Tensor> parameterGradients(const Tensor& t, const Tensor& d) const override {
    return {std::get<1>(backward(d, t, {false, true, false})), {}};
  }

 private:
  Tensor convolved(const Tensor& a, const Tensor& bias) const;
  std::tuple<Tensor, Tensor, Tensor> backward(const Tensor& d, const Tensor& a, std::array<bool, 3> wanted) const {
    const int64_t stride = taps_.stride, padding = taps_.padding, dilation = taps_.dilation;
    return at::convolution_backward(d, a, weight_, c10::nullopt, {stride, stride}, {padding, padding},
                                    {dilation, dilation}, false, {0, 0}, taps_.groups, wanted);
  }
  int64_t extent(int axis) const {
    return windowsAlong(inputShape()[static_cast<std::size_t>(axis)], taps_.span(), taps_.stride, taps_.padding);
  }
  Taps taps_;
  Tensor weight_, bias_;
};

// In double precision LibTorch writes every window of the whole batch out before it multiplies. A few rows at a time
// the windows stay in the cache, which takes a third of the time; a row's values are the same bits.
Tensor Conv2d::convolved(const Tensor& a, const Tensor& bias) const {
  constexpr int64_t kCached = int64_t{2} << 20, kWorthIt = int64_t{4} << 20;  // bytes
  const auto convolve = [&](const Tensor& rows) {
    return at::conv2d(rows, weight_, bias, taps_.stride, taps_.padding, taps_.dilation, taps_.groups);
  };
  const int64_t windows = weight_[0].numel() * extent(1) * extent(2) * static_cast<int64_t>(sizeof(double));
  if (a.scalar_type() != torch::kFloat64 || !a.is_cpu() || a.size(0) * windows < kWorthIt) return convolve(a);
  std::vector<Tensor> parts;
  for (const Tensor& rows : a.split(std::max<int64_t>(1, kCached / windows))) parts.push_back(convolve(rows));
  return at::cat(parts);
}

// √(k·k) times σ_max of each of the kernel's four flattenings (Singla & Feizi 2021, arXiv 1911.10258, Theorem 1). The
// proof asks only that each tap reads a pixel at most once, so stride, padding and dilation do not matter.
std::vector<NormMatrix> Conv2d::normMatrices() const {
  Tensor kernel = weight_.detach();  // out × in × k × k
  if (taps_.groups != 1) {           // with zeros where a group does not see a channel
    const int64_t groups = taps_.groups, outputs = kernel.size(0) / groups, inputs = kernel.size(1);
    const Tensor whole = at::zeros({kernel.size(0), groups * inputs, kernel.size(2), kernel.size(3)}, kernel.options());
    for (int64_t g = 0; g < groups; ++g)
      whole.narrow(0, g * outputs, outputs).narrow(1, g * inputs, inputs).copy_(kernel.narrow(0, g * outputs, outputs));
    kernel = whole;
  }
  const double root = std::sqrt(static_cast<double>(kernel.size(2) * kernel.size(3)));
  const auto flattened = [&](const std::vector<int64_t>& order, int64_t rowAxes) {
    return NormMatrix{root, kernel.permute(order).flatten(0, rowAxes - 1).flatten(1)};
  };
  return {flattened({0, 2, 1, 3}, 2), flattened({0, 3, 1, 2}, 2), flattened({0, 1, 2, 3}, 1),
          flattened({0, 2, 3, 1}, 3)};
}

}  // namespace

// A number, or a word as in PyTorch and Keras: "valid" is 0, "same" what keeps the size at stride 1.
static int64_t readPadding(SpecReader& reader, const json& spec, int64_t dilation) {
  if (!spec.contains("padding") || !spec["padding"].is_string()) return reader.integer("padding", 0, 64, 0);
  reader.know("padding");
  const auto word = spec["padding"].get<std::string>();
  if (word == "valid") return 0;
  if (word != "same") reader.fail("padding", R"(must be a whole number from 0 to 64, "same" or "valid")");
  const int64_t reach = dilation * (reader.integer("kernel", 1, 129) - 1);
  if (reader.integer("stride", 1, 64, 1) != 1 || reach % 2 != 0 || reach > 128)
    reader.fail("padding", R"(can be "same" only at stride 1 with an odd kernel; write the number of pixels)");
  return reach / 2;
}

std::unique_ptr<Operation> makeConv2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  requireImage(reader, in);
  const int64_t out = reader.integer("out", 1, kMaxWidth);
  Taps taps{};
  taps.dilation = reader.integer("dilation", 1, 64, 1);
  taps.padding = readPadding(reader, spec, taps.dilation);
  taps.kernel = reader.integer("kernel", 1, (std::min(in[1], in[2]) + 2 * taps.padding - 1) / taps.dilation + 1);
  taps.stride = reader.integer("stride", 1, 64, 1);
  taps.groups = reader.integer("groups", 1, in[0], 1);
  reader.finish();
  if (in[0] % taps.groups != 0 || out % taps.groups != 0)
    reader.fail("groups", "must divide the " + std::to_string(in[0]) + " channels it reads and the " +
                              std::to_string(out) + " that it gives");
  requireSize(reader, out, in[0] / taps.groups * taps.kernel * taps.kernel);
  return std::make_unique<Conv2d>(in, out, taps);
}

}  // namespace hessianlab
