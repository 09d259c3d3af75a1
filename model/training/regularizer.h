// SPDX-License-Identifier: GPL-3.0-or-later
// What the step loop knows of a regularizer: the penalty of a batch, as an autograd graph.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>

#include "model/base/catalogue.h"

namespace hessianlab {

class Network;
class Pass;

// Where in the training a step stands; lets a penalty warm up.
struct StepContext {
  int64_t step = 0;                             // 0 for the first step
  int64_t totalSteps = 1;                       // of the whole run
  double warmupFactor(double fraction) const {  // linear 0…1 over the first `fraction` of the run
    const double end = fraction * static_cast<double>(totalSteps);
    return end <= 0 ? 1.0 : std::min(1.0, static_cast<double>(step + 1) / end);
  }
};

// One penalty. Not thread-safe: each training run owns its instance. The network's parameters are only read; weights
// get their gradients from a first-order backward pass through loss + penalty. It remembers nothing from one step to
// the next, so that a run can be resumed to the last bit.
class Regularizer {
 public:
  virtual ~Regularizer() = default;

  // Every weight is 0: it is never asked for its penalty, so that training with it costs what plain training costs and
  // gives its very bits.
  virtual bool weighsNothing() const { return false; }

  // Of each batch, 0 < share ≤ 1, that the penalty is taken on: what the pass shows as its rows.
  virtual double share() const { return 1; }

  // The penalty and the loss take turns: each batch is a step down the penalty alone, with an optimiser of its own, and
  // then one down the loss. false: they are added.
  virtual bool takesTurns() const { return false; }

  // It is no mean over samples: each counts with others of the batch, so no part of a batch has a penalty of its own.
  virtual bool couplesSamples() const { return false; }

  // InputError in one sentence where there is no such penalty of this network.
  virtual void requireFit(const Network&) const {}

  // λ·R of the batch, a scalar with graph; undefined: none. It takes from the pass what it needs, and the loss comes
  // from the same pass. `generator` is the run's own.
  virtual torch::Tensor penalty(Pass& pass, const StepContext& context, torch::Generator& generator) = 0;
};

struct RegularizedLoss {
  torch::Tensor loss;     // scalar, mean of the objective over the batch, with graph
  torch::Tensor penalty;  // scalar, λ·R with graph; undefined where there is none
};
// Both of a batch.
RegularizedLoss regularizedLoss(Regularizer& regularizer, Pass& pass, const StepContext& context,
                                torch::Generator& generator);

// Makes regularizers by name from completed parameters. Implemented by regularizers/, wired in by the application.
class RegularizerFactory {
 public:
  virtual ~RegularizerFactory() = default;
  virtual const Catalogue& entries() const = 0;
  // InputError on an unknown name or a parameter out of range.
  virtual std::unique_ptr<Regularizer> create(const std::string& name, const ParameterSet& parameters) const = 0;
};

}  // namespace hessianlab
