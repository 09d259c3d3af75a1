// SPDX-License-Identifier: GPL-3.0-or-later
// What a lesson can measure, to choose from: by the runs that are trained so far. GUI thread only.
#pragma once

#include <QString>
#include <functional>

#include "model/base/norm.h"

class QMenu;

namespace hessianlab {

class LessonDocument;

// Fills `menu` anew with the quantities of the runs up to the open step, attacks of this norm and size; the chosen one
// is given as an expression writes it. Says in the menu where no step trains anything yet.
void fillQuantityMenu(QMenu& menu, const LessonDocument& document, Norm norm, double epsilon,
                      const std::function<void(const QString&)>& choose);

}  // namespace hessianlab
