// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/objective/careful_cross_entropy.h"

#include "model/objective/classes.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr double kLinear = 40;  // above it log(1 + e^q) is q to the last bit, and its exponential may overflow

Tensor logOddsOf(const Tensor& z, const Tensor& y) {
  return at::logsumexp(withoutClass(z, y), 1) - logitOf(z, y);
}

// (diag(p) − ppᵀ) ż; the likeliest class, at `top`, drops out of the sum.
Tensor spread(const Tensor& p, const Tensor& top, const Tensor& speed) {
  const Tensor relative = speed - speed.gather(1, top);
  return p * (relative - (p * relative).sum(1, true));
}

class CarefulCrossEntropy final : public CrossEntropy {
 public:
  Tensor value(const Tensor& z, const Tensor& y) const override { return at::softplus(logOddsOf(z, y), 1, kLinear); }
  Tensor cotangent(const Tensor& z, const Tensor& y) const override {
    const Tensor wrong = at::sigmoid(logOddsOf(z, y));
    return at::softmax(z, 1).scatter(1, y.unsqueeze(1), -wrong.unsqueeze(1));
  }
  Tensor bend(const Tensor& z, const Tensor& /*y*/, const Tensor& speed) const override {
    return spread(at::softmax(z, 1), z.argmax(1, true), speed);
  }
  Tensor bendRoot(const Tensor& z, const Tensor& /*y*/, const Tensor& j) const override {
    const Tensor logP = at::log_softmax(z, 1);
    const Tensor top = z.argmax(1).reshape({-1, 1, 1}).expand({j.size(0), 1, j.size(2)});
    const Tensor relative = j - j.gather(1, top);
    const Tensor meanRow = at::bmm(logP.exp().unsqueeze(1), relative);
    return (relative - meanRow) * (logP * 0.5).exp().unsqueeze(2);
  }
  Expansion expand(const Tensor& z, const Tensor& y) const override {
    Expansion result;
    result.value = value(z, y);
    torch::NoGradGuard noGrad;
    const Tensor constant = z.detach(), p = at::softmax(constant, 1), top = constant.argmax(1, true);
    result.probabilities = p;
    result.cotangent = cotangent(constant, y);
    result.bend = [p, top](const Tensor& speed) { return spread(p, top, speed); };
    return result;
  }
  DirectionalDerivatives along(const Tensor& z, const Tensor& y, const Tensor& speed,
                               const Tensor& acceleration) const override {
    const Tensor p = at::softmax(z, 1), top = z.argmax(1, true);
    const auto slope = [&](const Tensor& relative) { return (p * relative).sum(1) - logitOf(relative, y); };
    const Tensor relative = speed - speed.gather(1, top), centred = relative - (p * relative).sum(1, true);
    DirectionalDerivatives result;
    result.first = slope(relative);
    result.second = (p * centred * centred).sum(1);
    if (acceleration.defined()) result.second = result.second + slope(acceleration - acceleration.gather(1, top));
    return result;
  }
  // Its mean is not the kernel's of training to the last bit.
  Tensor sum(const Tensor& z, const Tensor& y) const override { return value(z, y).sum(); }
  Tensor mean(const Tensor& z, const Tensor& y) const override { return value(z, y).mean(); }
};

}  // namespace

const Objective& carefulCrossEntropy() {
  static const CarefulCrossEntropy objective;
  return objective;
}

}  // namespace hessianlab
