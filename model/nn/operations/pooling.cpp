// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/pooling.h"

#include <algorithm>

#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class MaxPool2d final : public Operation {
 public:
  MaxPool2d(Shape in, int64_t kernel, int64_t stride) : Operation(std::move(in)), kernel_(kernel), stride_(stride) {}

  json describe() const override { return {{"op", "max_pool2d"}, {"kernel", kernel_}, {"stride", stride_}}; }
  std::unique_ptr<Operation> clone() const override {
    return std::make_unique<MaxPool2d>(inputShape(), kernel_, stride_);
  }
  Shape outputShape() const override {
    return {inputShape()[0], (inputShape()[1] - kernel_) / stride_ + 1, (inputShape()[2] - kernel_) / stride_ + 1};
  }
  Tensor forward(const Tensor& a) const override { return at::max_pool2d(a, kernel_, stride_); }
  void record(OperationCache& cache) const override {
    cache.index = std::get<1>(at::max_pool2d_with_indices(cache.input.detach(), kernel_, stride_));
  }
  Tensor forwardRecording(const Tensor& a, OperationCache& cache) const override {
    const auto [value, index] = at::max_pool2d_with_indices(a, kernel_, stride_);
    cache.index = index;
    return value;
  }
  Tensor tangent(const Tensor& t, const OperationCache& cache) const override {
    const Tensor index = indexFor(t, cache);
    const Shape out = outputShape();
    if (!t.is_contiguous(at::MemoryFormat::ChannelsLast) || !index.is_contiguous(at::MemoryFormat::ChannelsLast))
      return t.flatten(2).gather(2, index.flatten(2)).reshape({t.size(0), out[0], out[1], out[2]});
    const Tensor picked = pixelRows(t).gather(1, pixelRows(index));
    return picked.reshape({t.size(0), out[1], out[2], out[0]}).permute({0, 3, 1, 2});
  }
  Tensor adjoint(const Tensor& d, const OperationCache& cache) const override {
    const Shape& in = inputShape();
    const Tensor index = indexFor(d, cache);
    const Tensor sizes =
        at::empty({d.size(0), in[0], in[1], in[2]}, d.options(), index.suggest_memory_format());  // never read
    return at::max_pool2d_with_indices_backward(d, sizes, kernel_, stride_, 0, 1, false, index);
  }

 private:
  // B×C×h×w with channels last as B×(h·w)×C, without a copy.
  static Tensor pixelRows(const Tensor& t) {
    return t.permute({0, 2, 3, 1}).reshape({t.size(0), t.size(2) * t.size(3), t.size(1)});
  }
  static Tensor indexFor(const Tensor& rows, const OperationCache& cache) {
    const int64_t directions = rows.size(0) / cache.index.size(0);
    if (directions == 1) return cache.index;
    const auto format = cache.index.suggest_memory_format();
    return cache.index.repeat({directions, 1, 1, 1}).contiguous(format);
  }

  int64_t kernel_, stride_;
};

}  // namespace

std::unique_ptr<Operation> makeMaxPool2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  if (in.size() != 3) reader.fail("op", "needs an input of channels × height × width");
  const int64_t kernel = reader.integer("kernel", 1, std::min(in[1], in[2]));
  const int64_t stride = reader.integer("stride", 1, 64, kernel);
  reader.finish();
  return std::make_unique<MaxPool2d>(in, kernel, stride);
}

}  // namespace hessianlab
