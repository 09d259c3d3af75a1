// SPDX-License-Identifier: GPL-3.0-or-later
// What several attacks have found so far around some test samples: per attack and sample, the distance of the
// nearest adversarial input. Curves and distances are read off it, so they cannot contradict each other.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/attacks/attack.h"
#include "model/data/dataset.h"
#include "model/jobs/job.h"
#include "model/nn/network.h"
#include "model/robustness/found_inputs.h"

namespace hessianlab {

struct NamedAttack {
  std::string label;  // of its curve: the attack's name, with its settings where one attack is asked for twice
  std::unique_ptr<Attack> attack;
};

// One per text "NAME" or "NAME:KEY=VALUE…". InputError: none is named, one is named twice, or it cannot be made.
std::vector<NamedAttack> makeAttacks(const std::vector<std::string>& texts, Norm norm);

// One owner; it attacks with as many threads as it is told to. Network, data set, attacks and control must outlive it.
class AdversarialSearch {
 public:
  // Classifies the clean inputs; NotFinite if it cannot. `indices`: int64, at least one, within the test set; a row is
  // a place among them. Interrupted if cancelled.
  AdversarialSearch(const Network& network, const Dataset& dataset, const std::vector<NamedAttack>& attacks,
                    torch::Tensor indices, int64_t seed, JobControl& control, int workers = 1);

  int64_t samples() const { return indices_.numel(); }
  const torch::Tensor& indices() const { return indices_; }  // in the test set, of each row
  const std::vector<NamedAttack>& attacks() const { return attacks_; }
  JobControl& control() const { return control_; }
  const torch::Tensor& correct() const { return correct_; }        // N, bool
  const torch::Tensor& prediction() const { return prediction_; }  // N, int64, of the clean inputs

  // N distances, float64 on the CPU: 0 where the clean input is wrong already and nowhere else, ∞ where nothing was
  // found. An example within ε is valid for every larger ball, so "robust at ε" is found > ε.
  std::vector<torch::Tensor> found;
  // Per attack what the network takes that input for: N, int64, the prediction of the clean input until one is found.
  std::vector<torch::Tensor> takenFor;
  torch::Tensor nearest() const;          // the least over all attacks
  torch::Tensor nearestTakenFor() const;  // what that one is taken for
  std::optional<FoundInputs> kept;        // if somebody wants to see what was found

  // Attack `a` at ε > 0 on `rows` (int64), in batches whose size does not depend on the number of workers, so that the
  // result does not either. `report` gets the share that is done. Interrupted if cancelled;
  // `found` then has the batches before.
  void run(std::size_t a, const torch::Tensor& rows, double epsilon, const std::function<void(double)>& report);

  // Inputs and labels of `rows`, of the network's type and on its device.
  torch::Tensor inputs(const torch::Tensor& rows) const;
  torch::Tensor labels(const torch::Tensor& rows) const;

 private:
  struct Attacked {
    torch::Tensor x, distance, prediction;
  };
  Attacked attacked(const Attack& attack, const torch::Tensor& rows, double epsilon) const;

  const Network& network_;
  const Dataset& dataset_;
  const std::vector<NamedAttack>& attacks_;
  torch::Tensor indices_;
  int64_t seed_;
  JobControl& control_;
  int workers_;
  torch::Tensor correct_, prediction_;
};

}  // namespace hessianlab
