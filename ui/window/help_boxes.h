// SPDX-License-Identifier: GPL-3.0-or-later
// What the Help menu opens. The boxes close themselves and hold nothing up. GUI thread only.
#pragma once

class QWidget;

namespace hessianlab {

void showKeys(QWidget* parent);   // keys and mouse
void showAbout(QWidget* parent);  // the program, its method and its licence

}  // namespace hessianlab
