// SPDX-License-Identifier: GPL-3.0-or-later
// Class-wise invariant hidden representations: S. Belharbi, C. Chatelain, R. Hérault, S. Adam, "Neural Networks
// Regularization Through Class-wise Invariant Representation Learning", 2017, arXiv 1709.01867. Samples of one class
// shall have one representation h, whatever the layer:
//   R = mean over all pairs i, j of one class in the batch of d(h_i, h_j),
// d the squared distance, the L1 distance, the angle arccos(cos)/π, or the contrastive pair loss (Hadsell, Chopra,
// LeCun 2006, eq. 4, without its halves) with margin 1, which also pushes pairs of two classes apart. In the paper R
// and the loss take turns on every batch, each with an optimiser of its own.
#include <numbers>

#include "model/nn/hidden.h"
#include "regularizers/definition.h"

namespace hessianlab {

namespace {

using torch::Tensor;

// Σ over pairs of one class of ‖h_i−h_j‖² is Σ_c n_c Σ_{i∈c} ‖h_i−μ_c‖²: no pair is ever formed.
Tensor meanSquaredDistance(const Tensor& h, const Tensor& y) {
  const Tensor member = at::one_hot(y).to(h.scalar_type());  // B×C
  const Tensor counts = member.sum(0);
  const double pairs = (counts * (counts - 1)).sum().item<double>() / 2;
  if (pairs == 0) return {};
  const Tensor means = at::mm(member.t(), h) / counts.clamp_min(1).unsqueeze(1);
  return (at::mv(member, counts) * (h - at::mm(member, means)).square().sum(1)).sum() / pairs;
}

// The same without reading numbers back, for a GPU; there is such a pair.
Tensor meanSquaredDistanceUnread(const Tensor& h, const Tensor& y) {
  const Tensor same = y.unsqueeze(0).eq(y.unsqueeze(1)).to(h.scalar_type());  // B×B
  const Tensor counts = same.sum(1), pairs = (counts - 1).sum() / 2;
  const Tensor means = at::mm(same, h) / counts.unsqueeze(1);
  return (counts * (h - means).square().sum(1)).sum() / pairs.clamp_min(1);
}

// Asks a GPU once, and waits for it: where there is no pair, no step may be taken.
bool hasPairOfOneClass(const Tensor& y) {
  return y.unsqueeze(0).eq(y.unsqueeze(1)).sum().item<int64_t>() > y.size(0);
}

// Of each pair i < j, in the order of pdist: whether both are of one class.
Tensor pairsOfOneClass(const Tensor& y) {
  const Tensor upper = at::triu_indices(y.size(0), y.size(0), 1, y.options());
  return y.index_select(0, upper[0]).eq(y.index_select(0, upper[1]));
}

// Gradients of the angle grow without bound where two directions meet, so nearer ones than this count as one.
Tensor anglesOfPairs(const Tensor& h) {
  constexpr double kNearest = 1e-6;  // 1 − cos; an angle of 1.4 milliradians
  const Tensor upper = at::triu_indices(h.size(0), h.size(0), 1, h.options().dtype(torch::kInt64));
  const Tensor unit = h / h.norm(2, {1}, true).clamp_min(1e-12);
  const Tensor cosine = at::mm(unit, unit.t()).index({upper[0], upper[1]});
  return cosine.clamp(-1 + kNearest, 1 - kNearest).acos() / std::numbers::pi;
}

Tensor meanOver(const Tensor& values, const Tensor& chosen) {
  if (!values.is_cpu()) return (values * chosen).sum() / chosen.sum().clamp_min(1);  // 0 where none is chosen
  const auto count = chosen.sum().item<int64_t>();
  return count > 0 ? values.masked_select(chosen).mean() : Tensor();
}

class ClassInvariance final : public Regularizer {
 public:
  explicit ClassInvariance(const ParameterSet& p)
      : strength_(number(p, "strength")),
        begin_(number(p, "begin")),
        layer_(word(p, "layer")),
        distance_(word(p, "distance")),
        alternates_(word(p, "combine") == "alternate") {}

  bool weighsNothing() const override { return strength_ == 0; }
  bool takesTurns() const override { return alternates_; }
  bool couplesSamples() const override { return true; }
  void requireFit(const Network& network) const override { operationOf(network); }
  Tensor penalty(Pass& pass, const StepContext& context, torch::Generator&) override {
    if (static_cast<double>(context.step) < begin_ * static_cast<double>(context.totalSteps)) return {};
    const Tensor distance = meanDistance(pass.hidden(operationOf(pass.network())).flatten(1), pass.target());
    return distance.defined() ? distance * strength_ : distance;
  }

 private:
  std::size_t operationOf(const Network& network) const {
    return hiddenOperation(network, layer_, "regularizer.layer");
  }

  // Undefined: the batch has no such pair.
  Tensor meanDistance(const Tensor& h, const Tensor& y) const {
    if (!h.is_cpu() && (distance_ == "contrastive" ? y.size(0) < 2 : !hasPairOfOneClass(y))) return {};
    if (distance_ == "squared") return h.is_cpu() ? meanSquaredDistance(h, y) : meanSquaredDistanceUnread(h, y);
    const Tensor same = pairsOfOneClass(y);
    if (distance_ == "l1") return meanOver(at::pdist(h, 1), same);
    if (distance_ == "angle") return meanOver(anglesOfPairs(h), same);
    constexpr double kMargin = 1;
    const Tensor far = at::pdist(h, 2);
    const Tensor pull = meanOver(far.square(), same), push = meanOver((kMargin - far).relu().square(), ~same);
    if (!pull.defined() || !push.defined()) return pull.defined() ? pull : push;
    return pull + push;
  }

  double strength_, begin_;
  std::string layer_, distance_;
  bool alternates_;
};

}  // namespace

RegularizerDefinition classInvarianceRegularizer() {
  CatalogueEntry entry;
  entry.name = "class-invariance";
  entry.title = "Class-wise invariance";
  entry.formula = "mean ℓ + λ · mean d(hᵢ, hⱼ) over pairs of one class";
  entry.help =
      "Draws the hidden representations h of samples of one class together, so that the layer says what the sample is "
      "and little else. It looks at no input derivative: the Layer tab shows what it does, not the Curvature tab.";
  entry.cost = "about 1 plain step; 2 where it takes turns with the loss";
  entry.source = "Belharbi, Chatelain, Hérault, Adam 2017";
  entry.parameters = {
      strengthParameter(0.1),
      Parameter::text("layer")
          .titled("Layer")
          .meaningWhenEmpty("the last hidden one")
          .saying(
              "Whose representation it is: the number of an operation, as the list of layers counts them from 1, or "
              "its name. Empty: what the last layer reads."),
      Parameter::choice("distance", {"squared", "l1", "angle", "contrastive"})
          .titled("Distance")
          .worded({"squared", "L1", "angle", "contrastive"}, "distance")
          .saying("How far two representations are apart: ‖hᵢ−hⱼ‖², ‖hᵢ−hⱼ‖₁, their angle ÷ π, or squared and, for "
                  "samples of two classes, max(0, 1−‖hᵢ−hⱼ‖)², which keeps classes apart."),
      Parameter::choice("combine", {"add", "alternate"})
          .titled("Penalty and loss")
          .worded({"added", "in turns"}, "way to combine")
          .saying("Added: one step down both. In turns: each batch is a step down the penalty alone and then one down "
                  "the loss, each with an optimiser of its own, as in the paper."),
      Parameter::number("begin")
          .titled("Begins after")
          .from(0, 1)
          .saying("Share of the training that goes by before the penalty begins.")
          .advanced()};
  return {entry,
          [](const ParameterSet& p) -> std::unique_ptr<Regularizer> { return std::make_unique<ClassInvariance>(p); }};
}

}  // namespace hessianlab
