// SPDX-License-Identifier: GPL-3.0-or-later
// Words for settings and their values. What a setting is stands in its description (model/base/parameter.h); here it is
// only said. Any thread.
#pragma once

#include <QString>
#include <string>

#include "model/formats/config.h"

namespace hessianlab {

// For people: "0.3", "on", "softplus", "16-16".
QString displayText(const ParameterValue& value);

// A number for people: at most four significant digits, no trailing zeros.
QString shortNumber(double value);

// "Strength λ": the words for a setting of `config`; the key itself where there are none.
QString settingTitle(const std::string& key, const ExperimentConfig& config, const Catalogues& catalogues);

// "MNIST digits"; of data of one's own, which share a title, their name, too: "photos (Folder of pictures)". Empty: the
// lab takes no data.
QString dataText(const ExperimentConfig& config, const Catalogues& catalogues);

// "Input-Hessian norm, λ 0.3".
QString regularizerText(const Choice& regularizer, const Catalogues& catalogues);

// "λ 0.1 from step 200, learning rate 0.0001 from step 500": what training.changes lists, the first few of many; empty
// where it lists nothing.
QString changesText(const ExperimentConfig& config);

// "λ 0.3, β 8": the settings of `config` that differ from `base`, in the order of the file, for tables and notes. Empty
// when equal.
QString differenceText(const ExperimentConfig& base, const ExperimentConfig& config, const Catalogues& catalogues);

}  // namespace hessianlab
