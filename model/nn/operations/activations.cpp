// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/activations.h"

#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <limits>
#include <numbers>

#include "model/nn/operations/curved_rows.h"
#include "model/nn/operations/softplus_rows.h"
#include "model/nn/operations/spec_reader.h"

namespace hessianlab {

using nlohmann::json;
using torch::Tensor;

namespace {

// σ and its derivatives as tensor functions; p is the activation's one parameter (β, α or slope), unused by most.
struct Sigma {
  const char* name;
  const char* parameter;  // JSON key of p, or nullptr
  double fallback;
  bool smooth;
  Tensor (*value)(const Tensor& a, double p);
  Tensor (*first)(const Tensor& a, const Tensor& value, double p);
  Tensor (*second)(const Tensor& a, const Tensor& value, const Tensor& first, double p);
  Tensor (*third)(const Tensor& a, const Tensor& first, const Tensor& second, double p);
  Limits (*limits)(double p);  // rounded up
  // Where one pass gives σ and σ'.
  ValueAndSlope (*both)(const Tensor& a, double p) = nullptr;
  bool logistic = false;  // σ' is the logistic function of pa
};

Tensor none(const Tensor&, const Tensor&, const Tensor&, double /*p*/) {
  return {};
}

Tensor standardNormalDensity(const Tensor& a) {
  return at::exp(a * a * -0.5) * (0.5 * std::numbers::sqrt2 * std::numbers::inv_sqrtpi);
}
Tensor standardNormalCumulative(const Tensor& a) {
  return (at::erf(a * (0.5 * std::numbers::sqrt2)) + 1) * 0.5;
}

// t = tanh(u) with u = √(2/π)(a + 0.044715 a³), and its derivatives by a: the gate of the GELU that takes tanh for erf
// (Hendrycks & Gimpel 2016).
struct TanhGate {
  explicit TanhGate(const Tensor& a) {
    const double root = std::numbers::sqrt2 * std::numbers::inv_sqrtpi, bend = 6 * root * 0.044715;
    const Tensor u1 = a * a * (bend / 2) + root, u2 = a * bend;
    t = at::tanh((a * a * 0.044715 + 1) * a * root);
    const Tensor s = 1 - t * t;
    first = s * u1;
    second = s * u2 - 2 * t * first * u1;
    third = s * bend - 4 * t * first * u2 - 2 * u1 * (first * first + t * second);
  }
  Tensor t, first, second, third;
};

constexpr double kJumps = std::numeric_limits<double>::infinity();

const Sigma kSigmas[] = {
    {"relu", nullptr, 0, false,  //
     [](const Tensor& a, double) { return at::relu(a); },
     [](const Tensor&, const Tensor& value, double) { return at::sign(value); },  //
     none, none,
     [](double) -> Limits {
       return {1, kJumps, {0}};
     }},
    {"leaky_relu", "slope", 0.01, false,  //
     [](const Tensor& a, double p) { return at::leaky_relu(a, p); },
     [](const Tensor& a, const Tensor&, double p) { return at::gt(a, 0).to(a.scalar_type()).mul_(1 - p).add_(p); },  //
     none, none,
     [](double p) -> Limits {
       return {std::max(1.0, p), kJumps, {0}};
     }},
    {"softplus", "beta", 8, true,  //
     [](const Tensor& a, double p) { return softplusRows(a, p, false).value; },
     [](const Tensor& a, const Tensor&, double p) { return (a * p).sigmoid_(); },
     [](const Tensor&, const Tensor&, const Tensor& first, double p) { return (first - first * first).mul_(p); },
     [](const Tensor&, const Tensor& first, const Tensor& second, double p) {
       return (first * -2).add_(1).mul_(second).mul_(p);
     },
     [](double p) -> Limits {
       return {1, p / 4};  // σ'' = β s(1 − s)
     },
     [](const Tensor& a, double p) { return softplusRows(a, p, true); }, true},
    {"tanh", nullptr, 0, true,  //
     [](const Tensor& a, double) { return at::tanh(a); },
     [](const Tensor&, const Tensor& value, double) { return 1 - value * value; },
     [](const Tensor&, const Tensor& value, const Tensor& first, double) { return (value * first).mul_(-2); },
     [](const Tensor& a, const Tensor& first, const Tensor&, double) {
       const Tensor t = at::tanh(a);
       return (t * t).mul_(6).sub_(2).mul_(first);
     },
     [](double) -> Limits {
       return {1, 0.76981};
     }},                           // 4/(3√3) at tanh² = 1/3
    {"sigmoid", nullptr, 0, true,  //
     [](const Tensor& a, double) { return at::sigmoid(a); },
     [](const Tensor&, const Tensor& value, double) { return value * (1 - value); },
     [](const Tensor&, const Tensor& value, const Tensor& first, double) { return (value * -2).add_(1).mul_(first); },
     [](const Tensor&, const Tensor& first, const Tensor&, double) { return (first * -6).add_(1).mul_(first); },
     [](double) -> Limits {
       return {0.25, 0.09623};
     }},                       // 1/(6√3)
    {"elu", "alpha", 1, true,  //
     [](const Tensor& a, double p) { return at::elu(a, p); },
     [](const Tensor& a, const Tensor&, double p) { return at::where(a > 0, at::ones_like(a), at::exp(a) * p); },
     [](const Tensor& a, const Tensor&, const Tensor& first, double) { return first * (a <= 0); },
     [](const Tensor&, const Tensor&, const Tensor& second, double) { return second; },
     [](double p) -> Limits {
       return {std::max(1.0, p), p == 1 ? 1 : kJumps};
     }},                        // σ' jumps by 1 − α at 0
    {"silu", nullptr, 0, true,  //
     [](const Tensor& a, double) { return at::silu(a); },
     [](const Tensor& a, const Tensor&, double) {
       const Tensor s = at::sigmoid(a);
       return s + a * s * (1 - s);
     },
     [](const Tensor& a, const Tensor&, const Tensor&, double) {
       const Tensor s = at::sigmoid(a), s1 = s * (1 - s);
       return 2 * s1 + a * s1 * (1 - 2 * s);
     },
     [](const Tensor& a, const Tensor&, const Tensor&, double) {
       const Tensor s = at::sigmoid(a), s1 = s * (1 - s);
       return 3 * s1 * (1 - 2 * s) + a * s1 * (1 - 6 * s1);
     },
     [](double) -> Limits {
       return {1.09985, 0.5};
     }},                        // 1.09984… at a ≈ 2.3994, and at 0
    {"gelu", nullptr, 0, true,  //
     [](const Tensor& a, double) { return at::gelu(a); },
     [](const Tensor& a, const Tensor&, double) { return standardNormalCumulative(a) + a * standardNormalDensity(a); },
     [](const Tensor& a, const Tensor&, const Tensor&, double) { return standardNormalDensity(a) * (2 - a * a); },
     [](const Tensor& a, const Tensor&, const Tensor&, double) { return standardNormalDensity(a) * a * (a * a - 4); },
     [](double) -> Limits {
       return {1.12905, 0.79789};
     }},                             // 1.12890… at √2, and √(2/π) at 0
    {"gelu_tanh", nullptr, 0, true,  // by tanh instead of erf
     [](const Tensor& a, double) { return a * 0.5 * (1 + TanhGate(a).t); },
     [](const Tensor& a, const Tensor&, double) {
       const TanhGate g(a);
       return 0.5 * (1 + g.t) + 0.5 * a * g.first;
     },
     [](const Tensor& a, const Tensor&, const Tensor&, double) {
       const TanhGate g(a);
       return g.first + 0.5 * a * g.second;
     },
     [](const Tensor& a, const Tensor&, const Tensor&, double) {
       const TanhGate g(a);
       return 1.5 * g.second + 0.5 * a * g.third;
     },
     [](double) -> Limits {
       return {1.12900, 0.79789};
     }},  // 1.12899… at a ≈ 1.4185, and √(2/π) at 0
};

const Sigma* findSigma(const std::string& name) {
  for (const Sigma& sigma : kSigmas) {
    if (name == sigma.name) return &sigma;
  }
  return nullptr;
}

// The Taylor components behind a smooth activation, with their hand-written first-order backward pass:
//   ȧ_out = σ'ȧ,   ä_out = σ''ȧ² + σ'ä.
// σ' and σ'' come from the cache; σ''' is only needed, and only evaluated, on the way back.
class TaylorActivation : public torch::autograd::Function<TaylorActivation> {
 public:
  static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& a, const Tensor& jets,
                        const Tensor& first, const Tensor& second, const Sigma* sigma, double p) {
    context->save_for_backward({a, jets, first, second});
    context->saved_data["sigma"] = reinterpret_cast<int64_t>(sigma);
    context->saved_data["p"] = p;
    const int64_t rows = a.size(0);
    const Tensor speed = jets.narrow(0, 0, rows);
    Shape sizes = a.sizes().vec();
    sizes[0] = 2 * rows;
    Tensor out = at::empty(sizes, a.options(), a.suggest_memory_format());
    Tensor outSpeed = out.narrow(0, 0, rows), outBend = out.narrow(0, rows, rows);
    at::mul_out(outSpeed, first, speed);
    at::mul_out(outBend, second, speed);
    outBend.mul_(speed);
    if (jets.size(0) == 2 * rows) outBend.addcmul_(first, jets.narrow(0, rows, rows));
    return out;
  }

  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const Tensor &a = saved[0], &jets = saved[1], &first = saved[2], &second = saved[3];
    const auto* sigma = reinterpret_cast<const Sigma*>(context->saved_data["sigma"].toInt());
    const double p = context->saved_data["p"].toDouble();
    const int64_t rows = a.size(0);
    const bool hasBend = jets.size(0) == 2 * rows;
    const Tensor out = gradients[0].contiguous(a.suggest_memory_format());
    const Tensor outSpeed = out.narrow(0, 0, rows), outBend = out.narrow(0, rows, rows);
    const Tensor speed = jets.narrow(0, 0, rows);

    const Tensor bent = second * speed;
    Tensor jetGradient = at::empty_like(jets);
    Tensor inSpeed = jetGradient.narrow(0, 0, rows);
    at::mul_out(inSpeed, first, outSpeed);
    inSpeed.addcmul_(bent, outBend, 2);
    Tensor aGradient = sigma->third(a, first, second, p) * speed * speed;
    if (hasBend) {
      Tensor inBend = jetGradient.narrow(0, rows, rows);
      at::mul_out(inBend, first, outBend);
      aGradient.addcmul_(second, jets.narrow(0, rows, rows));
    }
    aGradient.mul_(outBend).addcmul_(bent, outSpeed);
    return {aGradient, jetGradient, Tensor(), Tensor(), Tensor(), Tensor()};
  }
};

// σ with the σ' that came with it as its derivative; where a graph of that is wanted, by LibTorch's kernels.
class PlainActivation : public torch::autograd::Function<PlainActivation> {
 public:
  static Tensor forward(torch::autograd::AutogradContext* context, const Tensor& a, const Sigma* sigma, double p) {
    const ValueAndSlope both = sigma->both(a, p);
    context->save_for_backward({a, both.first});
    context->saved_data["sigma"] = reinterpret_cast<int64_t>(sigma);
    context->saved_data["p"] = p;
    return both.value;
  }
  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list gradients) {
    const auto saved = context->get_saved_variables();
    const auto* sigma = reinterpret_cast<const Sigma*>(context->saved_data["sigma"].toInt());
    const Tensor slope = torch::GradMode::is_enabled()
                             ? sigma->first(saved[0], Tensor(), context->saved_data["p"].toDouble())
                             : saved[1];
    return {gradients[0] * slope, Tensor(), Tensor()};
  }
};

// σ with the σ' that the other passes need anyway as its derivative, instead of evaluating it once more on the way
// back. And the first `curvedRows` of a once more, for the Taylor pass. What comes back along those is added in place:
// as two readers of a they would cost a sum of whole batches, and the few rows a batch full of zeros besides.
class RecordedActivation : public torch::autograd::Function<RecordedActivation> {
 public:
  static torch::autograd::variable_list forward(torch::autograd::AutogradContext* context, const Tensor& a,
                                                const Tensor& value, const Tensor& first, int64_t curvedRows) {
    context->save_for_backward({first});
    context->set_materialize_grads(false);
    return {value.alias(), a.detach().narrow(0, 0, curvedRows)};
  }
  static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                 torch::autograd::variable_list gradients) {
    const Tensor first = context->get_saved_variables()[0], &ofValue = gradients[0], &ofCurved = gradients[1];
    Tensor result;
    if (ofValue.defined() && ofCurved.defined() && ofCurved.size(0) == first.size(0))
      result = at::addcmul(ofCurved, ofValue, first);
    else if (ofValue.defined() || ofCurved.defined()) {
      result = ofValue.defined() ? ofValue * first : at::zeros_like(first);
      if (ofCurved.defined()) result.narrow(0, 0, ofCurved.size(0)).add_(ofCurved);
    }
    return {result, Tensor(), Tensor(), Tensor()};
  }
};

class Activation final : public CurvedOperation {
 public:
  Activation(Shape in, const Sigma* sigma, double p) : CurvedOperation(std::move(in)), sigma_(sigma), p_(p) {}

  json describe() const override {
    json result{{"op", sigma_->name}};
    if (sigma_->parameter) result[sigma_->parameter] = p_;
    return result;
  }
  std::unique_ptr<Operation> clone() const override { return std::make_unique<Activation>(inputShape(), sigma_, p_); }
  Shape outputShape() const override { return inputShape(); }
  bool smooth() const override { return sigma_->smooth; }
  bool elementwise() const override { return true; }
  Limits limits() const override { return sigma_->limits(p_); }
  Tensor forward(const Tensor& a) const override {
    return sigma_->both && torch::GradMode::is_enabled() && a.requires_grad() ? PlainActivation::apply(a, sigma_, p_)
                                                                              : sigma_->value(a, p_);
  }
  void record(OperationCache& cache) const override { recorded(cache); }
  Tensor forwardRecording(const Tensor& a, OperationCache& cache) const override {
    ValueAndSlope both;
    {
      torch::NoGradGuard noGrad;
      both = recorded(cache);
    }
    if (!torch::GradMode::is_enabled() || !a.requires_grad()) return both.value;
    const auto outputs = RecordedActivation::apply(a, both.value, both.first, curvedRows(cache));
    cache.input = outputs[1];
    return outputs[0];
  }
  Tensor tangent(const Tensor& t, const OperationCache& cache) const override { return timesRows(t, cache.first); }
  Tensor adjoint(const Tensor& d, const OperationCache& cache) const override { return timesRows(d, cache.first); }
  void recordAdjoint(const Tensor& delta, OperationCache& cache) const override {
    if (!sigma_->smooth) return;
    cache.bend = cache.second * delta;
    if (!sigma_->logistic) cache.delta = delta;
  }
  Tensor secondOrder(const Tensor& d, const Tensor& tangentIn, const OperationCache& cache) const override {
    return sigma_->smooth ? twoProducts(cache.first, d, cache.bend, tangentIn) : d * cache.first;
  }
  Tensor taylor(const Tensor& jets, const OperationCache& cache) const override {
    if (!sigma_->smooth) return timesRows(jets, cache.first);
    return TaylorActivation::apply(cache.input, jets, cache.first, cache.second, sigma_, p_);
  }
  Tensor bendingTangent(const Tensor& speed, const OperationCache& cache, Tensor& bent) const override {
    return bendingTangentRows(speed, cache, bent);
  }
  Accelerated accelerate(const Tensor& t, const Tensor& speed, const Tensor& gamma,
                         const OperationCache& cache) const override {
    ThirdDerivative third;
    if (gamma.defined()) third = thirdDerivative(cache);
    return accelerateRows(t, speed, gamma, cache, third);
  }
  Tensor slowDown(const Tensor& d, const Tensor& speed, const Tensor& gamma, const OperationCache& cache,
                  const Tensor& source) const override {
    return slowDownRows(d, speed, gamma, cache, source);
  }

 private:
  static int64_t curvedRows(const OperationCache& cache) {
    return cache.curvedRows > 0 ? cache.curvedRows : cache.input.size(0);
  }
  ThirdDerivative thirdDerivative(const OperationCache& cache) const {
    if (sigma_->logistic) return {cache.bend, p_, -2 * p_};  // σ''' = β(1 − 2σ')σ''
    return {sigma_->third(cache.input.detach(), cache.first, cache.second, p_) * cache.delta};
  }
  ValueAndSlope recorded(OperationCache& cache) const {
    const Tensor a = cache.input.detach();
    ValueAndSlope both;
    if (sigma_->both) {
      both = sigma_->both(a, p_);
    } else {
      both.value = sigma_->value(a, p_);
      both.first = sigma_->first(a, both.value, p_);
    }
    const int64_t rows = curvedRows(cache);
    const auto curved = [rows](const Tensor& t) { return t.size(0) == rows ? t : t.narrow(0, 0, rows); };
    cache.first = curved(both.first);
    if (sigma_->smooth && cache.order == Order::Second)
      cache.second = sigma_->second(curved(a), curved(both.value), cache.first, p_);
    return both;
  }

  const Sigma* sigma_;
  double p_;
};

}  // namespace

const Catalogue& activationCatalogue() {
  static const Catalogue catalogue = [] {
    const auto entry = [](const char* name, const char* title, const char* formula, const char* help) {
      CatalogueEntry e;
      e.name = name;
      e.title = title;
      e.formula = formula;
      e.help = help;
      return e;
    };
    Catalogue c{
        entry("relu", "ReLU", "max(0, a)",
              "Piecewise linear: the network itself has no curvature, only the softmax of the loss has."),
        entry("leaky_relu", "Leaky ReLU", "a if a > 0, else 0.01·a",
              "Like ReLU, with a small slope for negative inputs."),
        entry("softplus", "Softplus", "log(1 + exp(β·a)) / β",
              "A smooth ReLU. Larger β is closer to ReLU and allows more curvature (at most β/4 per unit)."),
        entry("tanh", "tanh", "tanh(a)", "Smooth and bounded; saturates for large inputs."),
        entry("sigmoid", "Sigmoid", "1 / (1 + exp(−a))", "Smooth and bounded between 0 and 1; gradients are small."),
        entry("elu", "ELU", "a if a > 0, else exp(a) − 1",
              "Linear for positive inputs, smooth exponential for negative ones."),
        entry("silu", "SiLU", "a · sigmoid(a)", "Smooth, slightly non-monotone; also called swish."),
        entry("gelu", "GELU", "a · Φ(a)",
              "Smooth, weighted by the Gaussian distribution function Φ (the exact erf form)."),
    };
    c[0].traits = c[1].traits = {trait::kKinks};
    c[2].parameters = {Parameter::number("beta")
                           .titled("Sharpness β")
                           .inTables("β")
                           .from(0.01, 1e4)
                           .sliding(0.1, 1000)
                           .decades()
                           .startingAt(8)
                           .saying("Sharpness of softplus: the larger, the closer to ReLU, and the more curvature one "
                                   "unit can have (at most β/4).")};
    return c;
  }();
  return catalogue;
}

std::vector<Parameter> activationSettings() {
  const Catalogue& known = activationCatalogue();
  std::vector<Parameter> settings{
      Parameter::choice("activation", namesOf(known))
          .worded(titlesOf(known), "activation")
          .titled("Activation")
          .startingAt("softplus")
          .saying(
              "The nonlinear function of each hidden unit. Smooth ones have curvature of their own; ReLU has none.")};
  for (const CatalogueEntry& entry : known)
    for (const Parameter& own : entry.parameters) settings.push_back(Parameter(own).onlyWhen("activation", entry.name));
  return settings;
}

json activationJson(const ParameterSet& settings) {
  const CatalogueEntry& entry = require(activationCatalogue(), word(settings, "activation"), "activation");
  json operation{{"op", entry.name}};
  for (const Parameter& own : entry.parameters) operation[own.key] = number(settings, own.key);
  return operation;
}

std::unique_ptr<Operation> makeActivation(const json& spec, const Shape& in) {
  SpecReader reader(spec);
  const Sigma* sigma = findSigma(spec.at("op").get<std::string>());
  const double p = sigma->parameter ? reader.positive(sigma->parameter, sigma->fallback) : 0;
  reader.finish();
  return std::make_unique<Activation>(in, sigma, p);
}

}  // namespace hessianlab
