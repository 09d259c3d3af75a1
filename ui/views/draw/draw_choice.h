// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has chosen in the Draw tab.
#pragma once

#include <QColor>
#include <QImage>

namespace hessianlab {

struct DrawChoice {
  QImage opened;        // the image opened last, as it came; for the other answer to "invert?"
  bool invert = false;  // it is dark ink on light paper
  bool centre = true;   // the drawing is centred and scaled as the pictures of the data set were
  bool erasing = false;
  QColor penColor = Qt::white;  // where the data set is in colour
  int penWidth = 24;            // pixels of a canvas ten times the network's picture
  bool operator==(const DrawChoice&) const = default;
};

}  // namespace hessianlab
