// SPDX-License-Identifier: GPL-3.0-or-later
// What is minimised in training, or climbed by an attack: a function ℓ(z, target) of one sample's outputs z, with its
// first two derivatives by z. Everything that differentiates a network's loss by its inputs asks here, so a loss is
// written down once.
//
//   g = Jᵀ ∂ℓ/∂z,   H = JᵀSJ + Σ_k ∂ℓ/∂z_k ∇²z_k,   S = ∂²ℓ/∂z²,   J = ∂z/∂x
//
// Shapes: z is B×C. The target is B class indices (int64), B×2 of them (the label, the class to reach) or B×C values;
// each objective says which. Immutable; any thread.
#pragma once

#include <torch/types.h>

#include <functional>
#include <optional>

namespace hessianlab {

// Derivatives of ℓ along a curve x + tv, B values each.
struct DirectionalDerivatives {
  torch::Tensor first;   // vᵀg
  torch::Tensor second;  // vᵀHv
};

// An objective at the outputs of one batch, to second order.
struct Expansion {
  torch::Tensor value;                                            // B, with the graph of z
  torch::Tensor cotangent;                                        // B×C, ∂ℓ/∂z, constants
  std::function<torch::Tensor(const torch::Tensor& speed)> bend;  // ż ↦ S ż, B×C each
  torch::Tensor probabilities;                                    // B×C, constants; undefined where z are none
};

class Objective {
 public:
  virtual ~Objective() = default;

  virtual torch::Tensor value(const torch::Tensor& z, const torch::Tensor& target) const = 0;  // B, differentiable
  // ∂ℓ/∂z, B×C. Differentiable in z where S is not 0.
  virtual torch::Tensor cotangent(const torch::Tensor& z, const torch::Tensor& target) const = 0;
  // S ż, B×C. Differentiable in z and ż.
  virtual torch::Tensor bend(const torch::Tensor& z, const torch::Tensor& target, const torch::Tensor& speed) const = 0;

  // S ⪰ 0 wherever it is defined, so it has a root.
  virtual bool convex() const { return true; }
  // BᵀJ with BBᵀ = S, for the path through a C×C matrix: JᵀSJ = (BᵀJ)ᵀ(BᵀJ). J: B×C×n → B×C×n. Convex ones only.
  virtual torch::Tensor bendRoot(const torch::Tensor& z, const torch::Tensor& target, const torch::Tensor& j) const = 0;
  virtual int64_t bendRank(int64_t outputs) const { return outputs; }  // the most that the rank of S can be

  // B, bool: the outputs say what the target says; nullopt where nothing is right or wrong.
  virtual std::optional<torch::Tensor> correct(const torch::Tensor& z, const torch::Tensor& target) const;

  // Sum and mean of the values, scalars with graph; one kernel where there is one, whose rounding may be its own.
  virtual torch::Tensor sum(const torch::Tensor& z, const torch::Tensor& target) const;
  virtual torch::Tensor mean(const torch::Tensor& z, const torch::Tensor& target) const;

  // All of the above at once; an objective overrides it where its parts have much in common.
  virtual Expansion expand(const torch::Tensor& z, const torch::Tensor& target) const;

  // The derivatives along a curve whose outputs have the Taylor components ż and z̈ (undefined: 0): ∂ℓ/∂z·ż and
  // żᵀSż + ∂ℓ/∂z·z̈. Differentiable in z, ż and z̈.
  virtual DirectionalDerivatives along(const torch::Tensor& z, const torch::Tensor& target, const torch::Tensor& speed,
                                       const torch::Tensor& acceleration) const;

  // What an ascent climbs in its place: an objective that grows where this one grows and does not go blind where the
  // precision of z hides its slope.
  virtual const Objective& climbed() const { return *this; }
};

}  // namespace hessianlab
