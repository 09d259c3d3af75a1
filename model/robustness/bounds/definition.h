// SPDX-License-Identifier: GPL-3.0-or-later
// One bound: what the catalogue needs of it.
#pragma once

#include <torch/types.h>

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "model/attacks/attack.h"
#include "model/nn/network.h"
#include "model/robustness/bounds/rounding.h"

namespace hessianlab {

// What the bounds of one network share, so that norms of its layers are computed once.
class LayerBounds;

struct BoundSamples {
  torch::Tensor x, y;    // B×inputShape in float64, B
  torch::Tensor logits;  // B×C; for certificates the label's is lowered by what rounding may take from its margins
  std::vector<Rounding> rounding = {};  // for certificates: along the network (bounds/rounding.h), where it is known
  torch::Tensor* curvatures = nullptr;  // max |λ(∇²m_k)|, B×C: whoever needs it first leaves it there for the others
  std::function<void(double)> progress = {};  // what takes long reports 0…1 to it
  std::vector<double> epsilons = {};          // of the curve, ascending
  int workers = 1;                            // threads that may compute, a sample each
  std::function<bool()> cancelled = {};       // for those threads
  // Of the costly ones, the radius of a sample that was found before, and who is told a new one; may be empty.
  std::function<std::optional<double>(int64_t)> known = {};
  std::function<void(int64_t, double)> keep = {};
};

// What the length of the gradients of the margins of `samples` may be off by, B×C; 0 where nothing is known.
torch::Tensor slopeRounding(const BoundSamples& samples);

struct BoundDefinition {
  const char* name;
  const char* title;
  bool certificate;
  // Why it cannot be given for a network, in one sentence; empty where it can.
  std::string (*obstacle)(const Network& network, const LayerBounds& layers);
  // Radii, B values; what stands at misclassified samples is not used. ∞ where nothing can change the prediction.
  // `network` is in float64.
  torch::Tensor (*radii)(const Network& network, const LayerBounds& layers, const BoundSamples& samples, Norm norm);
  // For the progress: gradients per sample, roughly.
  double (*work)(const Network& network) = [](const Network&) { return 5.0; };
  bool costly = false;  // longer than all others together (bounds.h, BoundEffort)
  bool (*slow)(const Network& network) = [](const Network&) { return false; };  // several seconds a sample
};

// One per file of this folder.
BoundDefinition lipschitzBound();
BoundDefinition curvatureBound();
BoundDefinition linearRegionBound();
BoundDefinition linearBound();
BoundDefinition secondOrderBound();
BoundDefinition secondOrderLossBound();
BoundDefinition secondOrderMarginBound();
BoundDefinition secondOrderMarginUpperBound();

// The radii of secondOrderMarginBound() alone, which needs nothing of the layers.
torch::Tensor secondOrderMarginRadii(const Network& network, const BoundSamples& samples, Norm norm);

// m_k = z_y − z_k for all classes, B×C; +∞ at the label itself.
torch::Tensor margins(const torch::Tensor& logits, const torch::Tensor& y);

// ∇m_k of all classes, B×C×d; 0 at the label.
torch::Tensor marginGradients(const Network& network, const torch::Tensor& x, const torch::Tensor& y);

// 2m / (s + √(s² + 2Km)): how far a value of m above 0 with slope s reaches at least when no second derivative along a
// unit direction is below −K (method: Singla & Feizi 2020; CURE, Theorem 1 for the loss). Elementwise; ∞ where s and K
// are both 0.
torch::Tensor secondOrderReach(const torch::Tensor& m, const torch::Tensor& slope, const torch::Tensor& curvature);

// 2m / (s + √(s² − 2Km)): where the value is 0 at the latest, along its steepest descent, when no second derivative
// along a unit direction is above K; ∞ where s² < 2Km, since it then need not come to 0.
torch::Tensor secondOrderReachAtMost(const torch::Tensor& m, const torch::Tensor& slope,
                                     const torch::Tensor& curvature);

// A radius in L2 as one in `norm`: a ball of L∞ radius r lies in the L2 ball of radius r√d.
torch::Tensor fromL2(const torch::Tensor& radius, Norm norm, int64_t inputSize);

}  // namespace hessianlab
