// SPDX-License-Identifier: GPL-3.0-or-later
// A regularizer on one batch of classes, as the step loop asks it.
#pragma once

#include <QMetaType>

#include "model/objective/cross_entropy.h"
#include "model/training/pass.h"
#include "model/training/regularizer.h"

// Columns of test data.
Q_DECLARE_METATYPE(std::string)
Q_DECLARE_METATYPE(hessianlab::ParameterSet)

namespace hessianlab::reference {

struct Regularized {
  torch::Tensor loss, penalty;  // scalars with graph; the penalty is undefined where there is none
  torch::Tensor logits;         // B×C, without
};

inline Regularized regularized(Regularizer& regularizer, const Network& network, const torch::Tensor& x,
                               const torch::Tensor& y, const StepContext& context, torch::Generator& generator) {
  Pass pass(network, crossEntropy(), x, y);
  const RegularizedLoss both = regularizedLoss(regularizer, pass, context, generator);
  return {both.loss, both.penalty, pass.outputs().detach()};
}

}  // namespace hessianlab::reference
