// SPDX-License-Identifier: GPL-3.0-or-later
// The curvature of the training loss in the weights of single layers: top eigenpairs, and how much of them two small
// matrices explain (Wu et al. 2020, "Dissecting Hessian"). No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/base/sampling.h"
#include "model/questions/question.h"

namespace hessianlab {

class ClassifierSnapshot;

struct WeightsRequest {
  using Result = struct WeightsResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Survey; }

  std::optional<int64_t> layer = {};  // number of a layer with weights, from 0; nullopt: each of them
  int64_t top = 10;                   // so many eigenpairs, largest first; 1 to 100
  int64_t samples = 1000;             // of the training set
  int64_t seed = 1;                   // of Lanczos' start
  bool doublePrecision = false;
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
  // Of dense layers as if they read a − E[a]: the same network with another bias, and what batch normalisation does to
  // what a layer reads.
  bool centred = false;
  Sampling sampling = Sampling::First;
};

struct WeightEigenpair {
  double value = 0;
  double residual = 0;           // ‖Hv − λv‖/λ_max, by a product of its own
  double firstShare = 0;         // σ₁²/Σσ² of the vector as the layer's matrix: 1 means rank one
  double alongMeanInput = 0;     // |cos| of its first right singular vector with the mean input; dense layers
  std::vector<float> direction;  // the vector itself, row by row, of length 1
  std::vector<double> shares;    // σᵢ²/Σσ², largest first, at most 10
  std::vector<float> right;      // first right singular vector, of length 1: which inputs it weighs
};

// H ≈ E[M] ⊗ E[aaᵀ]: a is what the layer reads, M the curvature of the loss in what it gives.
struct KroneckerFactors {
  std::vector<double> outputs, inputs;  // largest eigenvalues of E[M] and of E[aaᵀ]
  double meanInputShare = 0;            // |cos| of the first eigenvector of E[aaᵀ] with the mean input
  std::vector<double> overlap;          // with the true eigenspaces of the first 1, 2, … vectors, 0…1
};

struct WeightLayer {
  std::string operation;          // "linear", "conv2d"
  int64_t rows = 0, columns = 0;  // of its weights as a matrix
};

struct LayerWeights : WeightLayer {
  int64_t layer = 0;
  int64_t products = 0;          // Hessian–vector products, without those that check the residuals
  bool converged = false;        // every residual is below 1e-4
  bool centred = false;          // as asked for; a convolution's inputs never are
  std::vector<float> meanInput;  // E[a] as the network reads it, one for each column; dense layers
  // The columns as a picture, channels × height × width: of a layer that reads the network's inputs, and of the patch
  // that a convolution reads. 0: they are none.
  int channels = 0, height = 0, width = 0;
  std::vector<WeightEigenpair> pairs;
  std::optional<KroneckerFactors> kronecker;  // dense layers only
};

// Gauss–Newton: H = E[JᵀSJ], J = ∂z/∂W. It is the Hessian where the network is piecewise linear.
struct WeightsResult {
  int64_t step = 0;
  int64_t samples = 0, seed = 0;
  Sampling sampling = Sampling::First;
  std::string remark;  // where these samples do not stand for the set
  bool exact = false;  // piecewise linear: the Hessian itself
  double loss = 0;     // mean over the samples
  double seconds = 0;
  std::vector<WeightLayer> all;  // layers with weights that the network has
  std::vector<LayerWeights> layers;
  std::string weightsSha256 = {};  // of the model.safetensors that was measured; empty: of no file
};

// ‖UᵀV‖²_F/k of the spaces of the first k = 1, 2, … vectors of both; by chance k/dimension.
std::vector<double> eigenspaceOverlap(const LayerWeights& a, const LayerWeights& b);

extern template struct Answers<WeightsRequest>;

}  // namespace hessianlab
