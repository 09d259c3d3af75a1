// SPDX-License-Identifier: GPL-3.0-or-later
// How notes say that norms are not certain (the estimator has not settled, or a larger eigenvalue was met), and that
// something could not be computed. Any thread.
#pragma once

#include <QString>
#include <cstdint>
#include <string>

namespace hessianlab {

// ", 2 of 300 not certain"; empty where all are.
QString uncertainText(int64_t uncertain, int64_t all);

// What the engine says of a problem, with the window's ways out in the place of the command line's.
std::string inWindowWords(const std::string& problem);
inline QString inWindowWords(const QString& problem) {
  return QString::fromStdString(inWindowWords(problem.toStdString()));
}

}  // namespace hessianlab
