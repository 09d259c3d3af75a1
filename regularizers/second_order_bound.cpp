// SPDX-License-Identifier: GPL-3.0-or-later
// Training for a certificate: the main terms of the second-order bound of a margin m over an L2 ball (docs/
// certificates.md, model/robustness/bounds/ball/expansion.h),
//   m(x + d) ≥ m(x) − ε‖∇m‖ − ½ε² λ_max(Q),   Q = Σ_l J_lᵀ diag(e_l) J_l,   e = max(0, −q s),
// where J_l leads from the input to the pre-activations of layer l, q is the adjoint of m behind its activation, and s
// the bend of the parabola that bounds the activation's remainder on the interval c ± ε‖row of J_l‖ of a unit. What the
// bound adds for secant slopes of hidden layers and for rounding is left out: this is a penalty and no proof.
//
// With the top eigenvector v of Q held constant (envelope theorem) and w = −ε∇m/‖∇m‖, both terms and their weight
// gradients are those of one Taylor pass in which s stands for σ'' where it counts: along x + tv + ½t²w/a, a = ½ε²,
//   −a m̈ = −wᵀ∇m + a vᵀQv.
#include <array>
#include <limits>

#include "model/base/row_draws.h"
#include "model/base/stop_point.h"
#include "model/nn/join.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

using torch::Tensor;

// One margin of each of R samples: the network's derivatives at x, and Q.
class MarginBend {
 public:
  // y: R class indices. The other class of the margin is the one with the largest logit. Records a pass with its graph.
  MarginBend(const Network& network, const Tensor& x, const Tensor& y)
      : network_(network), caches_(network.operations().size()), adjoints_(caches_.size()), bends_(caches_.size()) {
    logits_ = forward(x, [&](std::size_t i, const Tensor& rows) {
      caches_[i].input = rows;
      return network_.operations()[i]->forwardRecording(rows, caches_[i]);
    });
    const Tensor label = y.unsqueeze(1), values = logits_.detach();
    const Tensor rival = values.scatter(1, label, -std::numeric_limits<double>::infinity()).argmax(1, true);
    chosen_ = at::zeros_like(values).scatter(1, label, 1).scatter(1, rival, -1);
    torch::NoGradGuard noGrad;
    gradient_ = backward(chosen_, [&](std::size_t i, const Tensor& d) {
      adjoints_[i] = d;
      return network_.operations()[i]->adjoint(d, caches_[i]);
    });
  }

  Tensor margin() const { return (logits_ * chosen_).sum(1); }  // R, with graph
  const Tensor& gradient() const { return gradient_; }          // R×inputShape, constants

  // The bends s of each unit on its interval, of half width ε‖row of J_l‖. A row's square is E (J_l u)² for u of ±1
  // (Hutchinson): `probes` of them, or, with 0, a unit vector of each input in its place, which is exact.
  void settleBends(double epsilon, int64_t probes, torch::Generator& generator) {
    std::vector<Tensor> squares(caches_.size());
    {
      torch::NoGradGuard noGrad;
      const int64_t inputs = network_.inputSize(), together = probes == 0 ? 1 : probes;
      Shape sizes = gradient_.sizes().vec();
      sizes[0] *= together;
      for (int64_t k = 0; k < (probes == 0 ? inputs : 1); ++k) {
        Tensor u;
        if (probes == 0) {
          u = at::zeros(sizes, gradient_.options());
          u.flatten(1).select(1, k).fill_(1);
        } else {
          u = drawnRows(
              sizes, gradient_.options(), generator,
              [&](Tensor drawn) { return drawn.bernoulli_(0.5, generator).mul_(2).sub_(1); }, together);
        }
        push(u, [&](std::size_t i, const Tensor& speed) {
          const Tensor square = (speed * speed).unflatten(0, {together, gradient_.size(0)}).mean(0);
          squares[i] = squares[i].defined() ? squares[i] + square : square;
        });
      }
    }
    for (std::size_t i = 0; i < caches_.size(); ++i)
      if (isUnits(i)) bends_[i] = bendsOf(i, squares[i].sqrt() * epsilon);
  }

  // Q v, no graph.
  Tensor apply(const Tensor& v) const {
    torch::NoGradGuard noGrad;
    std::vector<Tensor> speeds(caches_.size());
    push(v, [&](std::size_t i, const Tensor& speed) { speeds[i] = speed; });
    return backward(at::zeros_like(chosen_), [&](std::size_t i, const Tensor& d) {
      const Tensor back = network_.operations()[i]->adjoint(d, caches_[i]);
      return isUnits(i) ? back - adjoints_[i] * bends_[i] * speeds[i] : back;
    });
  }

  // a vᵀQv − wᵀ∇m, R with graph, for constants v and w.
  Tensor fall(const Tensor& v, const Tensor& w, double a) const {
    const int64_t rows = v.size(0);
    const Tensor jets = forward(at::cat({v, w / a}), [&](std::size_t i, const Tensor& in) {
      if (!isUnits(i)) return network_.operations()[i]->taylor(in, caches_[i]);
      const Tensor slope = slopes(i), speed = in.narrow(0, 0, rows);
      return at::cat({slope * speed, slope * in.narrow(0, rows, rows) + bends_[i] * speed * speed});
    });
    return (jets.narrow(0, rows, rows) * chosen_).sum(1) * -a;
  }

 private:
  bool isUnits(std::size_t i) const {
    return network_.operations()[i]->elementwise() && !network_.operations()[i]->affine();
  }

  template <class Step>
  Tensor forward(const Tensor& input, const Step& step) const {
    return network_.graph().forward(
        input, [&](std::size_t i, std::vector<Tensor> parts) { return asJoin(*network_.operations()[i]).join(parts); },
        [&](std::size_t i, const Tensor& rows) {
          stopPoint();
          return step(i, rows);
        });
  }
  template <class Step>
  Tensor backward(const Tensor& output, const Step& step) const {
    const Graph& graph = network_.graph();
    Graph::Cotangents cotangents = graph.cotangents(output);
    graph.backward(
        cotangents, graph.size(), 0,
        [&](std::size_t i, const Tensor& d) { return asJoin(*network_.operations()[i]).split(d); },
        [&](std::size_t i, const Tensor& d) {
          stopPoint();
          return step(i, d);
        });
    return cotangents.front();
  }
  // J v; `see` gets J_l v.
  template <class See>
  void push(const Tensor& v, const See& see) const {
    forward(v, [&](std::size_t i, const Tensor& rows) {
      if (isUnits(i)) see(i, rows);
      return network_.operations()[i]->tangent(rows, caches_[i]);
    });
  }

  // σ'(c) with its derivative by c, which autograd has no graph of.
  Tensor slopes(std::size_t i) const {
    const OperationCache& cache = caches_[i];
    if (!cache.second.defined()) return cache.first;
    return cache.first + (cache.input - cache.input.detach()) * cache.second;
  }

  // Of the remainder r(Δ) = σ(c + Δ) − σ(c) − σ'(c)Δ the largest 2r/Δ² where the margin falls with it, the least where
  // it rises, at the ends of the interval and half way to them; 0 where that would help the margin.
  Tensor bendsOf(std::size_t i, const Tensor& halfWidth) const {
    constexpr double kNarrowest = 0.05;  // below it the remainder is lost in rounding, and 2r/Δ² is all but σ''
    constexpr std::array<double, 4> kPlaces{-1, -0.5, 0.5, 1};
    const Operation& operation = *network_.operations()[i];
    const Tensor &c = caches_[i].input, slope = slopes(i), value = operation.forward(c);
    const Tensor width = halfWidth.clamp_min(kNarrowest);
    std::vector<Tensor> places;
    for (const double place : kPlaces) places.push_back(width * place);
    const Tensor away = at::stack(places);
    const Tensor there = operation.forward((c + away).flatten(0, 1)).view_as(away);
    const Tensor sign = at::where(adjoints_[i] < 0, at::ones_like(width), -at::ones_like(width));
    return at::relu(((there - value - slope * away) * (sign * 2 / away.square())).amax(0)) * sign;
  }

  const Network& network_;
  std::vector<OperationCache> caches_;
  std::vector<Tensor> adjoints_;  // q behind each operation, constants
  std::vector<Tensor> bends_;     // s of each unit that counts, with graph
  Tensor logits_, chosen_, gradient_;
};

class SecondOrderMarginPenalty final : public Regularizer {
 public:
  explicit SecondOrderMarginPenalty(const ParameterSet& p)
      : strength_(number(p, "strength")),
        epsilon_(number(p, "epsilon")),
        warmup_(number(p, "warmup")),
        share_(number(p, "share")),
        iterations_(integer(p, "iterations")),
        probes_(integer(p, "probes")),
        fallAlone_(word(p, "of") == "fall") {}

  bool weighsNothing() const override { return strength_ == 0; }
  double share() const override { return share_; }
  Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    MarginBend bend(pass.network(), pass.x(), pass.target());
    bend.settleBends(epsilon_, probes_, generator);
    const Tensor downhill = normaliseRows(bend.gradient());
    Tensor v = downhill;
    for (int64_t i = 0; i < iterations_; ++i) v = normaliseRows(bend.apply(v));
    const Tensor fall = bend.fall(v, downhill * -epsilon_, 0.5 * epsilon_ * epsilon_);
    const Tensor r = fallAlone_ ? fall : at::softplus(fall - bend.margin());
    return r.mean() * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, epsilon_, warmup_, share_;
  int64_t iterations_, probes_;
  bool fallAlone_;
};

}  // namespace

RegularizerDefinition secondOrderBoundRegularizer() {
  CatalogueEntry entry;
  entry.name = "second-order-bound";
  entry.title = "Second-order bound of the margin";
  entry.formula = "mean ℓ + λ · mean log(1 + exp(ε‖∇m‖ + ½ε² λ_max(Q) − m))";
  entry.help =
      "Trains for what the certificate second-order can prove at the radius ε (L2, pixels in [0,1]): the margin m of "
      "the label over the nearest other class, less how far its slope and the bends of all units on their intervals "
      "can make it fall. The main terms of that bound, and no proof; the certificate is computed when the network is "
      "evaluated.";
  entry.cost = "about 5.5 plain steps";
  entry.source = "docs/certificates.md; compare Sharifi & Fazlyab 2024";
  entry.parameters = {
      strengthParameter(1),
      Parameter::number("epsilon")
          .titled("Radius ε")
          .from(0.001, 10)
          .decades()
          .startingAt(0.5)
          .saying("L2 radius of the ball in which the class shall be proven."),
      Parameter::choice("of", {"margin", "fall"})
          .titled("Penalise")
          .saying("margin: the loss of the margin that is left in the ball. fall: how far the margin can fall there, "
                  "whatever it is.")
          .advanced(),
      Parameter::integer("iterations")
          .titled("Products")
          .from(0, 50)
          .startingAt(1)
          .saying(
              "Products with Q spent on finding the direction of its largest eigenvalue, beginning at the gradient.")
          .advanced(),
      Parameter::integer("probes")
          .titled("Random vectors")
          .from(0, 100)
          .startingAt(1)
          .saying(
              "Random vectors per step that the intervals of hidden units are estimated with. 0: one vector for each "
              "input, which is exact and slow.")
          .advanced(),
      warmupParameter(),
      shareParameter()};
  return {entry, [](const ParameterSet& p) -> std::unique_ptr<Regularizer> {
            return std::make_unique<SecondOrderMarginPenalty>(p);
          }};
}

}  // namespace hessianlab
