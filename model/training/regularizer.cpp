// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/regularizer.h"

#include "model/training/pass.h"

namespace hessianlab {

RegularizedLoss regularizedLoss(Regularizer& regularizer, Pass& pass, const StepContext& context,
                                torch::Generator& generator) {
  RegularizedLoss result;
  if (!regularizer.weighsNothing()) result.penalty = regularizer.penalty(pass, context, generator);
  result.loss = pass.loss();  // after the penalty, which decides how deep the pass goes
  return result;
}

}  // namespace hessianlab
