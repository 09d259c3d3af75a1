// SPDX-License-Identifier: GPL-3.0-or-later
// What was found of a network from elsewhere, in words for a person to confirm. Any thread.
#pragma once

#include <QString>
#include <vector>

#include "model/runs/import_run.h"

namespace hessianlab {

struct NetworkFact {
  QString name;         // "accuracy": of its label
  QString title, text;  // "Accuracy", "78.9 % of the first 1000 test samples …"
};

std::vector<NetworkFact> factsOf(const ImportReport& report);

// Where the accuracy is chance: what may be wrong, and with which reading it would be better. Else empty.
QString chanceText(const ImportReport& report);
// "range 0 to 255; colours blue, green, red": how a reading differs from the data.
QString readingText(const OnnxInput& input);

}  // namespace hessianlab
