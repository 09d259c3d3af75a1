// SPDX-License-Identifier: GPL-3.0-or-later
// One identity for palettes of equal colours. Fusion keeps the pictures that it draws controls with by names that hold
// the identity of the palette (QPalette::cacheKey), and up to Qt 6.4 a name stays when its picture is gone; Qt makes
// new palettes of the same colours for each widget and at each change of colours. GUI thread only.
#pragma once

#include <QPalette>
#include <vector>

class QStyleOption;

namespace hessianlab {

class EqualPalettes {
 public:
  // The option's palette becomes the first one with its colours.
  void unify(const QStyleOption& option);

 private:
  std::vector<QPalette> known_;  // the newest last
};

}  // namespace hessianlab
