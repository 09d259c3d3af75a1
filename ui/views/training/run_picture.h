// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of runs as one picture, for `hessianlab --plot`. GUI thread only (works offscreen).
#pragma once

#include <QImage>
#include <QString>
#include <memory>
#include <vector>

#include "ui/runs/run.h"
#include "viz/base/theme.h"

namespace hessianlab {

// The plots of the first run's lab, two beside each other, with the settings of the runs as caption. At least one run.
QImage runPicture(const std::vector<std::shared_ptr<const Run>>& runs, const Theme& theme);

// "fashion-mnist, cnn-small softplus β 8, hessian-norm λ 0.3, adam 0.001, 5 epochs, seed 1": the caption of exports.
QString captionOf(const ExperimentConfig& config);

// Of several runs, each with its name; epochs are those that were asked for in the end.
QString captionOf(const std::vector<std::shared_ptr<const Run>>& runs);

}  // namespace hessianlab
