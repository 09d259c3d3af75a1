// SPDX-License-Identifier: GPL-3.0-or-later
// The colour of a run as a dot, for tables and lists. GUI thread only.
#pragma once

#include <QIcon>

#include "viz/base/theme.h"

namespace hessianlab {

// Of the same colour where its row is selected: its edge tells it from the selection.
QIcon runIcon(int color, const Theme& theme);

}  // namespace hessianlab
