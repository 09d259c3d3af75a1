// SPDX-License-Identifier: GPL-3.0-or-later
// TRADES: H. Zhang et al., "Theoretically Principled Trade-off between Robustness and Accuracy", ICML 2019, eq. 5:
//   mean ℓ(x) + β · mean max_{‖δ‖≤ε} KL(p(x) ‖ p(x+δ)).
// The search starts at x plus Gaussian noise of 0.001 (at x itself the divergence is at its minimum and flat) and
// follows ∇_{x'} KL = J(x')ᵀ (p(x') − p(x)). As in the published code the weight gradient flows through both
// distributions.
#include "model/base/row_draws.h"
#include "regularizers/ball_ascent.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

class Trades final : public Regularizer {
 public:
  explicit Trades(const ParameterSet& p) : strength_(number(p, "strength")), warmup_(number(p, "warmup")), ascent_(p) {}

  bool weighsNothing() const override { return strength_ == 0; }
  torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) override {
    constexpr double kNoise = 0.001;
    const Network& network = pass.network();
    const torch::Tensor& x = pass.x();
    const torch::Tensor logP = at::log_softmax(pass.outputs(), 1), p = logP.exp(), reference = p.detach();
    const torch::Tensor noise = drawnRows(x.sizes(), x.options(), generator,
                                          [&](torch::Tensor drawn) { return drawn.normal_(0, kNoise, generator); });
    const torch::Tensor start = x + noise;
    const torch::Tensor worst = ascent_.climb(x, start, [&](const torch::Tensor& moved) {
      const Tape tape = network.record(moved, Order::First);
      return network.pullback(tape, at::softmax(tape.logits, 1) - reference);
    });
    const torch::Tensor divergence = (p * (logP - at::log_softmax(network.logits(worst), 1))).sum(1).mean();
    return divergence * (strength_ * context.warmupFactor(warmup_));
  }

 private:
  double strength_, warmup_;
  BallAscent ascent_;
};

}  // namespace

RegularizerDefinition tradesRegularizer() {
  CatalogueEntry entry;
  entry.name = "trades";
  entry.title = "TRADES";
  entry.formula = "mean ℓ + β · mean max KL(p(x) ‖ p(x+δ)), ‖δ‖ ≤ ε";
  entry.help =
      "Keeps the clean loss and asks that the predicted probabilities change little anywhere within ε of a picture, "
      "whatever its label. The strength is the published β: it trades clean accuracy against robustness, usually from "
      "1 "
      "to 6.";
  entry.cost = "about 10 plain steps with 10 search steps";
  entry.source = "Zhang, Yu, Jiao, Xing, El Ghaoui, Jordan 2019";
  entry.parameters = {strengthParameter(1)};
  addBallAscentParameters(entry.parameters, 10);
  entry.parameters.push_back(warmupParameter(0));
  return {entry, [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<Trades>(p); }};
}

}  // namespace hessianlab
