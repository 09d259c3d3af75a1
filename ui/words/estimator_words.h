// SPDX-License-Identifier: GPL-3.0-or-later
// What the Estimators tab calls each estimator and says about it. Any thread.
#pragma once

#include <QString>
#include <string>

#include "model/questions/estimators.h"

namespace hessianlab {

// "Power, from the gradient"; the engine's name where it is not known.
QString estimatorTitle(const std::string& estimator, const std::string& start);
// How it works and what to expect, in two or three sentences.
QString estimatorHelp(const std::string& estimator, const std::string& start);

QString exactTitle();
QString exactHelp(const EstimatorTrace& trace);

}  // namespace hessianlab
