// SPDX-License-Identifier: GPL-3.0-or-later
// What the next start finds as it was left, beside the places of the window. GUI thread only.
#pragma once

class QSettings;

namespace hessianlab {

class LabDocument;
class RunController;

// Settings of the experiment, norm and ε, and which runs are drawn.
void saveSession(QSettings& settings, const LabDocument& document, const RunController& controller);

// Norm and ε, where the document has the settings that were saved with them; ticks, as soon as their runs are read.
// Nothing of it can be undone: nobody did it.
void restoreSession(const QSettings& settings, LabDocument& document, RunController& controller);

}  // namespace hessianlab
