// SPDX-License-Identifier: GPL-3.0-or-later
// The spectrum of one sample's input Hessian. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

struct SpectrumRequest {
  using Result = struct SpectrumResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t index = 0;   // in the test set
  int64_t count = 12;  // of smooth networks: so many eigenvalues, those of largest magnitude; 1 to 200
  int64_t seed = 1;
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

struct Eigenvalue {
  double value = 0;
  double residual = 0;  // ‖Hv − λv‖/‖H‖ of its vector: some true eigenvalue is no farther from it than this, times ‖H‖
};

// H = G + N with G = JᵀSJ, what the softmax bends, and N = Σ_k (p_k − [k=y]) ∇²z_k, what the network bends. All of it
// in float64.
struct SpectrumResult {
  int64_t step = 0;
  int64_t index = 0, label = 0, prediction = 0;
  double confidence = 0;  // max_k p_k
  bool smooth = false;    // false: piecewise linear, so N = 0 away from the kinks
  std::string method;     // "classes" (the C×C matrix), "dense" (few inputs), "lanczos"
  int64_t products = 0;   // Hessian–vector products, without those that check the residuals
  double norm = 0;        // ‖H‖ = max |λ|
  std::vector<Eigenvalue>
      eigenvalues;  // largest magnitude first; numerical zeros are left out, but where there are few inputs
  std::vector<double> softmaxEigenvalues;     // the at most C−1 non-zero ones of G, largest first
  double softmaxNorm = 0;                     // λ_max(G)
  double networkNorm = 0;                     // ‖N‖
  double networkResidual = 0;                 // of that norm, relative to it
  double alongSoftmax = 0, alongNetwork = 0;  // vᵀGv and vᵀNv of the top eigenvector v: their sum is its eigenvalue
  double gradientNorm = 0;
  Picture eigenvector;  // of the eigenvalue of largest magnitude; its sign makes the loss rise along it
  double seconds = 0;
};

extern template struct Answers<SpectrumRequest>;

}  // namespace hessianlab
