// SPDX-License-Identifier: GPL-3.0-or-later
// How far predicted landmarks are from the true ones. NRMSE of a face: the mean distance of its 68 points, in units of
// the distance between the outer corners of its eyes; CDF(x): the share of faces with an NRMSE of at most x; AUC: the
// mean of CDF over 0 ≤ x < 0.5. Points are B×136, as faces.h has them; all in float64.
#pragma once

#include <torch/types.h>

#include <vector>

namespace hessianlab {

constexpr double kGoodFace = 0.1;  // NRMSE of a face that counts as found: CDF₀.₁

// One value for each face.
std::vector<double> nrmseOf(const torch::Tensor& predicted, const torch::Tensor& truth);

// nrmse: at least one value. What is not finite counts as beyond every x.
double cdfOf(const std::vector<double>& nrmse, double x);
double areaUnderCdf(const std::vector<double>& nrmse);  // 0…1; x in steps of 0.001
double meanNrmse(const std::vector<double>& values);

}  // namespace hessianlab
