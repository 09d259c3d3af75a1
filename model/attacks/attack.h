// SPDX-License-Identifier: GPL-3.0-or-later
// An attack looks for an input near x, inside [0,1], that the network gets wrong. What all attacks promise:
//   - the result lies in the ε-ball around x (L∞ or L2) and in the box [0,1];
//   - success is recomputed on exactly the input that is returned;
//   - a sample that is misclassified already, and every sample at ε = 0, is returned bit for bit;
//   - nothing random is shared: each sample brings its own seed, so a batch gives what single samples give;
//   - weights, their requires_grad and the default generator stay as they were.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "model/base/norm.h"
#include "model/nn/network.h"

namespace hessianlab {

// What an attack that goes step by step stands at: the samples it is still working on and one input for each.
struct Iterates {
  int64_t restart = 0;
  torch::Tensor rows;  // int64, of the task
  torch::Tensor x;     // rows×inputShape
};

// What is attacked. x: B×inputShape in [0,1] and of the network's type; y: B class indices.
struct AttackTask {
  torch::Tensor x, y;
  double epsilon = 0;           // radius in the attack's norm, ≥ 0 and finite
  std::vector<uint64_t> seeds;  // one per sample
  // Told every iterate, the start included, by pgd; other attacks are silent. Changes nothing. May be empty.
  std::function<void(const Iterates&)> observe = {};
};

struct Perturbed {
  torch::Tensor x;                         // B×inputShape
  torch::Tensor prediction;                // B, int64, of the returned x
  torch::Tensor success;                   // B, bool: prediction ≠ y
  torch::Tensor distanceL2, distanceLinf;  // B
};

// Immutable after construction; any thread may run it.
class Attack {
 public:
  explicit Attack(Norm norm) : norm_(norm) {}
  virtual ~Attack() = default;
  Attack(const Attack&) = delete;
  Attack& operator=(const Attack&) = delete;

  virtual std::string name() const = 0;
  virtual std::string settings() const = 0;        // JSON object: what reproduces the result beside norm and ε
  virtual int64_t gradientsPerSample() const = 0;  // the most it spends; for progress
  // Looks for the nearest misclassified input rather than for the worst one of the ball: one run at a large ε answers
  // every smaller one by its distance.
  virtual bool minimal() const { return false; }
  Norm norm() const { return norm_; }

  // InputError: ε is negative or not finite. Interrupted where a StopScope of this thread wants it.
  Perturbed run(const Network& network, const AttackTask& task) const;

 protected:
  // Perturbs samples that are classified rightly, with ε > 0 and gradients disabled.
  virtual torch::Tensor perturb(const Network& network, const AttackTask& task) const = 0;

 private:
  Norm norm_;
};

}  // namespace hessianlab
