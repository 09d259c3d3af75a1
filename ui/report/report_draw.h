// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the figures of a report, each on its own, so that no one drawing holds up the window. GUI thread only.
#pragma once

#include <QString>

#include "model/questions/map.h"
#include "ui/report/report.h"

namespace hessianlab {

struct PlanarPoints;

// One plot of the course of the training, as report.figures "training.NAME"; nothing where it is empty.
void drawTraining(Report& report, const MetricAxis& axis);
// Accuracy against ε in this norm, as "robustness.NORM".
void drawRobustness(Report& report, Norm norm, const Catalogues& catalogues);
// "spectrum", of report.spectrum.
void drawSpectrum(Report& report);
// "sample.I.original" and so on, of report.pictures.
void drawPictures(Report& report);
// "map.decisions" or "map.curvature", whichever the result is.
void drawMap(Report& report, const MapResult& result, const PlanarPoints& points);

}  // namespace hessianlab
