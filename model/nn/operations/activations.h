// SPDX-License-Identifier: GPL-3.0-or-later
// Elementwise activations σ with σ', σ'' and σ''' in closed form: relu, leaky_relu, softplus(β), tanh, sigmoid, elu,
// silu, gelu (the exact erf form), gelu_tanh.
#pragma once

#include "model/base/catalogue.h"
#include "model/nn/operation.h"

namespace hessianlab {

// Names, formulas and parameters for the window; one line per activation.
const Catalogue& activationCatalogue();

// The settings "activation" and those of each activation, for architectures that have one; and the operation they ask
// for (settings complete).
std::vector<Parameter> activationSettings();
nlohmann::json activationJson(const ParameterSet& settings);

std::unique_ptr<Operation> makeActivation(const nlohmann::json& spec, const Shape& in);

}  // namespace hessianlab
