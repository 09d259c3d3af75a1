// SPDX-License-Identifier: GPL-3.0-or-later
// All eigenvalues and eigenvectors of a symmetric matrix. Any thread.
#pragma once

#include <torch/types.h>

#include <utility>

namespace hessianlab {

// n×n → values (n, ascending) and vectors (n×n, one a column), the bits of at::linalg_eigh. Of a large matrix that
// takes seconds; a StopScope of this thread ends the wait for it (Interrupted), and the rest is done unseen.
std::pair<torch::Tensor, torch::Tensor> eigenOf(const torch::Tensor& symmetric);

}  // namespace hessianlab
