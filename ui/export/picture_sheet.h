// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures as a file has them: one pixel for each value, or a whole number of pixels. GUI thread only.
#pragma once

#include <QImage>

namespace hessianlab {

struct Figure;

// The picture alone, or all of the view in rows as they stand there, with a gap between them. Null: there is none.
QImage pictureSheet(const Figure& figure);

}  // namespace hessianlab
