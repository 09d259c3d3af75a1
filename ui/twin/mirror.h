// SPDX-License-Identifier: GPL-3.0-or-later
// Two views of the same kind that are moved by one hand: what is chosen in one is chosen in the other. GUI thread only.
#pragma once

#include <QString>

class QWidget;

namespace hessianlab {

class LabView;

// Names every named widget below `view` anew: "map.layer" becomes "twin.map.layer".
void prefixNames(QWidget& view, const QString& prefix);

// Joins combo boxes, check boxes and other buttons with a tick, number boxes and sliders of `copy` with those of
// `original` that have the same name without `prefix`, and the cursors of their curve plots. Lives as long as both.
void mirror(LabView& original, LabView& copy, const QString& prefix);

// Joins the scroll bars of everything below the two that scrolls, in the order in which it was made.
void mirrorScrolling(QWidget& original, QWidget& copy);

// Sets the controls of `copy` to what those of `original` say: after ranges have changed.
void copyControls(LabView& original, LabView& copy, const QString& prefix);

}  // namespace hessianlab
