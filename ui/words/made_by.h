// SPDX-License-Identifier: GPL-3.0-or-later
// With what something was made, so that it can be made again: versions, and the command line that trains a run anew.
// Any thread.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "model/formats/config.h"
#include "model/runs/presets.h"

namespace hessianlab {

// "HessianLab 0.1.0, LibTorch 1.13.1, Qt 6.4.2".
QString versionsLine();

// What --set has to say so that `from` becomes `config` in all that has an effect: "training.seed=3", …. nullopt:
// it takes more than --set can say (painted points).
std::optional<QStringList> settingsBetween(const ExperimentConfig& from, const ExperimentConfig& config,
                                           const Catalogues& catalogues);

// "hessianlab-cli train --preset moons-plain --set training.seed=3 --out run", from the preset that is nearest. Where
// no preset comes near enough: with --config config.json, the file of the run's folder.
QString trainCommand(const ExperimentConfig& config, const std::vector<Preset>& presets, const Catalogues& catalogues);

}  // namespace hessianlab
