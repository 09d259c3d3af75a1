// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one setting of a configuration by its key, and describing the settings that belong to no catalogue entry
// (learning rate, batch size, …) in the same words as those that do, so that every control is built the same way.
#pragma once

#include <QString>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

// The value that `config` has for "optimizer.learning_rate", "regularizer.strength", …; a default-constructed value
// (false) for a key it does not have.
ParameterValue valueOf(const ExperimentConfig& config, const std::string& key);

// As it stands after the equals sign of withSetting(): JSON.
std::string settingText(const ParameterValue& value);

// For people: "0.3", "on", "softplus".
QString displayText(const ParameterValue& value);

// A number for people: at most four significant digits, no trailing zeros.
QString shortNumber(double value);

// Description of a setting outside the catalogues; std::out_of_range for an unknown key is a programmer error.
const Parameter& generalSetting(const std::string& key);

// "Strength λ": the words for a setting of `config`, those of its regularizer included; the key itself where there are
// none.
QString settingTitle(const std::string& key, const ExperimentConfig& config, const Catalogues& catalogues);

// Every "key" in which the two differ, regularizer parameters included, in the order of the file.
std::vector<std::string> differingKeys(const ExperimentConfig& a, const ExperimentConfig& b);

// "Input-Hessian norm, λ 0.3".
QString regularizerText(const RegularizerConfig& regularizer, const Catalogues& catalogues);

// "λ 0.3, β 8": the settings of `config` that differ from `base`, for tables and notes. Empty when equal.
QString differenceText(const ExperimentConfig& base, const ExperimentConfig& config);

}  // namespace hessianlab
