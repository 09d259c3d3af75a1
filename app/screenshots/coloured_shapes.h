// SPDX-License-Identifier: GPL-3.0-or-later
// A small folder of pictures as somebody might bring it: discs, squares and triangles in any colour, on any ground.
#pragma once

#include <QString>

namespace hessianlab {

// Writes `each` PNG files of 24×24 pixels for every class into FOLDER/CLASS, the same ones every time. RunError where
// one cannot be written.
void paintColouredShapes(const QString& folder, int each);

}  // namespace hessianlab
