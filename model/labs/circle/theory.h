// SPDX-License-Identifier: GPL-3.0-or-later
// What is known in closed form of the kernel of a two-layer network with a bias on the circle, for densities that are
// constant in pieces, or change slowly, (Basri et al. 2020, arXiv 2003.04560), in the scale of network.h's kernel,
// which is twice the paper's. Free of Torch; any thread.
#pragma once

#include <cstddef>
#include <cstdint>

#include "model/labs/circle/density.h"

namespace hessianlab::circle {

// The eigenvalue of frequency q ≥ 0 where the points are drawn from `density`; n times that is the one of the matrix
// of n points. Exact for one piece (eq. 20, whose scale for q ≥ 1 is that of a Fourier coefficient, twice the
// eigenvalue); for several within 3 % from q = 9 on.
double eigenvalueInTheory(const CircleDensity& density, int64_t q);

// q √p/Z: how fast the eigenfunction of frequency q turns in a piece of density p (Prop. 1, eq. 11); where p changes
// within the piece, on the mean away from its ends.
double frequencyInTheory(const CircleDensity& density, int64_t q, std::size_t piece);

// Steps of gradient descent with rate η on ½ Σ r² until ½ mean r² < δ/n in a piece, for the target cos κθ, κ ≥ 1: from
// f'' = −p f/(πλ) (eq. 13), λ = np/(πκ²) of the paper's kernel.
double stepsInTheory(double density, int64_t samples, int64_t kappa, double rate, double delta);

}  // namespace hessianlab::circle
