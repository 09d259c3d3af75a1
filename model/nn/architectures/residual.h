// SPDX-License-Identifier: GPL-3.0-or-later
// Residual networks: blocks that add a branch to what they read (He et al. 2016, arXiv 1512.03385). They have no batch
// normalisation, which would let the samples of a batch see each other, so that no sample had a Hessian of its own;
// each branch ends in a weight for every channel that begins small instead (Zhang, Dauphin, Ma 2019, arXiv 1901.09321).
#pragma once

#include "model/nn/architectures/definition.h"

namespace hessianlab {

Architecture resnetSmallArchitecture();

}  // namespace hessianlab
