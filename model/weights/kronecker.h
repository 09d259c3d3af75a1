// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a dense layer's curvature E[M ⊗ aaᵀ] the product E[M] ⊗ E[aaᵀ] of two small matrices explains (Wu et al.
// 2020, "Dissecting Hessian": the decoupling conjecture). Eigenpairs of the product are products of eigenpairs.
#pragma once

#include "model/questions/weights.h"
#include "model/weights/layer_curvature.h"

namespace hessianlab {

// `vectors`: the true top eigenvectors, k×(out·in), unit rows. A dense layer.
KroneckerFactors kroneckerFactors(const LayerCurvature& layer, const torch::Tensor& vectors,
                                  torch::Generator& generator);

// k×(out·in), unit rows: the top eigenvectors of outputs ⊗ inputs (both symmetric, not negative).
torch::Tensor kroneckerVectors(const torch::Tensor& outputs, const torch::Tensor& inputs, int64_t count,
                               torch::Generator& generator);

// ‖UᵀV‖²_F/k for k = 1 … of orthonormal rows, k×d each.
std::vector<double> overlaps(const torch::Tensor& u, const torch::Tensor& v);

}  // namespace hessianlab
