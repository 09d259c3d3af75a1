// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/max_pool2d.h"

#include <cmath>

#include "model/nn/operations/pooling_window.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

class MaxPool2d final : public Operation {
 public:
  MaxPool2d(Shape in, const PoolingWindow& window) : Operation(std::move(in)), window_(window) {}

  json describe() const override { return window_.describe("max_pool2d"); }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<MaxPool2d>(inputShape(), window_); }
  Shape outputShape() const override { return window_.over(inputShape()); }
  // Each pixel belongs to at most ⌈k/s⌉² windows, so squares of changes add up to at most that many times theirs.
  Limits limits() const override {
    return {.stretch = std::ceil(static_cast<double>(window_.kernel) / static_cast<double>(window_.stride))};
  }
  Tensor spread(const Tensor& change) const override { return forward(change); }
  Tensor forward(const Tensor& a) const override {
    return at::max_pool2d(a, window_.kernel, window_.stride, window_.padding);
  }
  void record(OperationCache& cache) const override { cache.index = std::get<1>(maxima(cache.input.detach())); }
  Tensor forwardRecording(const Tensor& a, OperationCache& cache) const override {
    const auto [value, index] = maxima(a);
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
    return at::max_pool2d_with_indices_backward(d, sizes, window_.kernel, window_.stride, window_.padding, 1, false,
                                                index);
  }

 private:
  std::tuple<Tensor, Tensor> maxima(const Tensor& a) const {
    return at::max_pool2d_with_indices(a, window_.kernel, window_.stride, window_.padding);
  }
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

  PoolingWindow window_;
};

}  // namespace

std::unique_ptr<Operation> makeMaxPool2d(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  return std::make_unique<MaxPool2d>(in, PoolingWindow::read(reader, in));
}

}  // namespace hessianlab
