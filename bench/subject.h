// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured: a network of the catalogue, trained a little (on Fashion-MNIST unless it is said) so that its
// curvature is that of a network in use, and pictures of the test set. One thread.
#pragma once

#include <torch/types.h>

#include <memory>
#include <string>

#include "model/data/dataset.h"
#include "model/nn/network.h"

namespace hessianlab::bench {

struct Subject {
  std::string architecture, activation;
  Network network;
  std::shared_ptr<const Dataset> dataset;
  std::string name() const { return architecture + "/" + activation; }  // "cnn-small/softplus"
};

struct Batch {
  torch::Tensor x, y;
};

std::shared_ptr<const Dataset> fashionMnist();

// `steps` steps of Adam training with a regularizer's default settings, batch 128, seed 1.
Subject trainedSubject(const std::string& architecture, const std::string& activation, int64_t steps,
                       const std::string& dataset = "fashion-mnist", const std::string& regularizer = "none");

// On the first 500 test pictures: how many it knows, and how many of them PGD with so many steps leaves, L2, ε = 1.
struct Accuracies {
  double clean = 0, robust = 0;
};
Accuracies accuraciesOf(const Network& network, const Dataset& data, int64_t steps);

// The first `rows` test pictures.
Batch testBatch(int64_t rows);

}  // namespace hessianlab::bench
