// SPDX-License-Identifier: GPL-3.0-or-later
// How good each estimator of ‖H‖ is after how many products, as one picture. GUI thread only (works offscreen).
#pragma once

#include <QImage>
#include <QString>

#include "model/questions/curvature.h"

namespace hessianlab {

QImage estimatorPicture(const EstimatorComparison& comparison, const QString& caption);

}  // namespace hessianlab
