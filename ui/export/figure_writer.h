// SPDX-License-Identifier: GPL-3.0-or-later
// Draws what is to leave the program, as a person has chosen it: as a picture to look at, or as the bytes of a file.
// The widgets look as before when it returns. GUI thread only.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

#include "ui/export/figure_item.h"

namespace hessianlab {

struct Figure {
  const FigureItem& item;
  const FrontView& view;  // that it is part of
  const FigureChoice& choice;
  QString caption;  // how it was made
};

// What the file would show; null where it would hold numbers. Its dots per metre say how large it prints.
QImage pictureOf(const Figure& figure);

// Empty: it cannot be drawn at that size.
QByteArray bytesOf(const Figure& figure);

}  // namespace hessianlab
