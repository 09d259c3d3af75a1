// SPDX-License-Identifier: GPL-3.0-or-later
// What the step loop knows of a regularizer: the loss of a batch and its penalty, as autograd graphs.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>

#include "model/base/catalogue.h"

namespace hessianlab {

class Network;

// Where in the training a step stands; lets a penalty warm up.
struct StepContext {
  int64_t step = 0;                             // 0 for the first step
  int64_t totalSteps = 1;                       // of the whole run
  double warmupFactor(double fraction) const {  // linear 0…1 over the first `fraction` of the run
    const double end = fraction * static_cast<double>(totalSteps);
    return end <= 0 ? 1.0 : std::min(1.0, static_cast<double>(step + 1) / end);
  }
};

struct RegularizedLoss {
  torch::Tensor loss;     // scalar, mean cross-entropy of the batch, with graph
  torch::Tensor penalty;  // scalar, λ·R with graph; undefined where there is none
  torch::Tensor logits;   // B×C, detached
};

// One penalty. Not thread-safe: each training run owns its instance. The network's parameters are only read; weights
// get their gradients from a first-order backward pass through loss + penalty.
class Regularizer {
 public:
  virtual ~Regularizer() = default;

  // x: B×(input shape) in [0,1], y: B class indices (int64). `generator` is the run's own.
  virtual RegularizedLoss apply(const Network& network, const torch::Tensor& x, const torch::Tensor& y,
                                const StepContext& context, torch::Generator& generator) = 0;
};

// Makes regularizers by name from completed parameters. Implemented by regularizers/, wired in by the application.
class RegularizerFactory {
 public:
  virtual ~RegularizerFactory() = default;
  virtual const Catalogue& entries() const = 0;
  // InputError on an unknown name or a parameter out of range. Where every strength is 0 the regularizer is plain
  // cross-entropy: no penalty is computed.
  virtual std::unique_ptr<Regularizer> create(const std::string& name, const ParameterSet& parameters) const = 0;
};

}  // namespace hessianlab
