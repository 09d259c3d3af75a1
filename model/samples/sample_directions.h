// SPDX-License-Identifier: GPL-3.0-or-later
// One test sample and the directions in which a person looks from there: up the gradient, along the top eigenvector,
// towards an attack, at random.
#pragma once

#include <torch/types.h>

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/attacks/attack.h"
#include "model/curvature/input_hessian.h"
#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/questions/slices.h"

namespace hessianlab {

// The network and the data set must outlive it. One thread. Derivatives are taken on a float64 copy of the network; the
// attack runs in the network's own type with the seeds of all other views, so that it is the same attack everywhere.
class SampleDirections {
 public:
  // InputError: an index outside the test set, a reach or an ε out of range, an unknown attack or norm.
  // Interrupted if cancelled, here and below.
  SampleDirections(const Network& network, const Dataset& dataset, const AroundSample& asked, JobControl& control);
  SampleDirections(const SampleDirections&) = delete;
  SampleDirections& operator=(const SampleDirections&) = delete;

  int64_t label() const { return label_; }
  const torch::Tensor& x() const { return x_; }  // 1×inputShape, float64
  const InputHessian& hessian() const { return *hessian_; }

  // A unit vector 1×inputShape in float64, and what is known of it. Where there is no such direction a random one is
  // taken and the reason given. InputError: an unknown name.
  std::pair<torch::Tensor, SliceDirection> direction(const std::string& name);
  // Uniform on the sphere, another one at each call, the same ones for the same seed.
  torch::Tensor random();

  // The attack's result and its iterates, computed once.
  struct Attacked {
    Perturbed result;
    std::vector<std::pair<int64_t, torch::Tensor>> iterates;  // restart, 1×inputShape; of attacks that report them
  };
  const Attacked& attacked();

 private:
  const Network& network_;
  AroundSample asked_;
  JobControl& control_;
  std::unique_ptr<Attack> attack_;
  Network exact_;
  torch::Tensor ownX_, y_, x_;
  int64_t label_ = 0;
  torch::Generator generator_;
  std::optional<InputHessian> hessian_;
  std::optional<Attacked> attacked_;
};

}  // namespace hessianlab
