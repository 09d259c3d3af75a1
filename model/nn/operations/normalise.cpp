// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/normalise.h"

#include <mutex>

#include "model/nn/affine_operation.h"
#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

// The first operation of a network, so that everything outside sees pixels in [0,1]. It also chooses the layout of what
// follows.
class Normalise final : public AffineOperation {
 public:
  Normalise(Shape in, std::vector<double> mean, std::vector<double> std)
      : AffineOperation(std::move(in)), meanValues_(std::move(mean)), stdValues_(std::move(std)) {
    Shape broadcast(inputShape().size(), 1);
    broadcast[0] = static_cast<int64_t>(meanValues_.size());
    double_.mean = torch::tensor(meanValues_, torch::kFloat64).reshape(broadcast);
    double_.inverse = torch::tensor(stdValues_, torch::kFloat64).reshape(broadcast).reciprocal();
    single_ = {double_.mean.to(torch::kFloat32), double_.inverse.to(torch::kFloat32)};
  }

  json describe() const override { return {{"op", "normalise"}, {"mean", meanValues_}, {"std", stdValues_}}; }
  std::unique_ptr<Operation> clone() const override {
    return std::make_unique<Normalise>(inputShape(), meanValues_, stdValues_);
  }
  Shape outputShape() const override { return inputShape(); }
  Tensor forward(const Tensor& a) const override {
    const Constants constants = of(a);
    return (channelsLast(a) - constants.mean) * constants.inverse;
  }
  Tensor tangent(const Tensor& t, const OperationCache&) const override { return channelsLast(t) * of(t).inverse; }
  Tensor adjoint(const Tensor& d, const OperationCache&) const override { return d * of(d).inverse; }

 private:
  struct Constants {
    Tensor mean, inverse;
  };
  Constants of(const Tensor& t) const {
    const Constants& here = t.scalar_type() == torch::kFloat64 ? double_ : single_;
    if (t.is_cpu()) return here;
    const std::lock_guard lock(elsewhereMutex_);  // copied once: each copy is waited for
    if (!elsewhere_.mean.defined() || elsewhere_.mean.device() != t.device() ||
        elsewhere_.mean.scalar_type() != here.mean.scalar_type())
      elsewhere_ = {here.mean.to(t.device()), here.inverse.to(t.device())};
    return elsewhere_;
  }

  std::vector<double> meanValues_, stdValues_;
  Constants double_, single_;
  mutable std::mutex elsewhereMutex_;
  mutable Constants elsewhere_;  // of the device and the type that were asked for last
};

}  // namespace

std::unique_ptr<Operation> makeNormalise(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  const auto channels = static_cast<std::size_t>(in[0]);
  auto mean = reader.numbers("mean", channels, false);
  auto std = reader.numbers("std", channels, true);
  reader.finish();
  return std::make_unique<Normalise>(in, std::move(mean), std::move(std));
}

}  // namespace hessianlab
