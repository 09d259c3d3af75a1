// SPDX-License-Identifier: GPL-3.0-or-later
// A control of any width from a drawing of one width, whose middle is stretched. Fusion keeps a picture of each width
// in which it ever drew a button, a box or a heading, and up to Qt 6.4 the names of such pictures stay when they are
// gone: whoever moves a splitter leaves hundreds behind. GUI thread only.
#pragma once

#include <QRect>
#include <functional>

class QPainter;

namespace hessianlab {

// Draws what `draw` paints into a rectangle of another width, which has the height and a width of kDrawnWidth. What it
// paints must be the same all along the middle. False: `rect` is too narrow, nothing was drawn.
constexpr int kDrawnWidth = 96;
bool drawStretched(QPainter& painter, const QRect& rect,
                   const std::function<void(QPainter& painter, const QRect& rect)>& draw);

}  // namespace hessianlab
