// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures side by side in one PNG: inputs as they are, perturbations in blue (less) and red (more).
#pragma once

#include <string>
#include <vector>

#include "model/questions/picture.h"

namespace hessianlab::cli {

struct SheetCell {
  Picture picture;            // of 1 or 3 channels, at least one pixel
  bool perturbation = false;  // signed; the largest magnitude is full colour
  double full = 0;            // the magnitude that is, where several share one scale; 0: its own
};

// The bytes of a PNG with one line per row of `cells`, each pixel `scale` × `scale`, a gap of one such pixel between
// them. All pictures have one size, all rows one length.
std::string pictureSheet(const std::vector<std::vector<SheetCell>>& cells, int scale);

}  // namespace hessianlab::cli
