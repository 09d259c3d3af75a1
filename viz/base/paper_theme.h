// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for paper: always a light ground, with the colours that a journal, a reader or a printer asks for. Any thread.
#pragma once

#include "viz/base/theme.h"

namespace hessianlab {

enum class FigureColors {
  Screen,         // those of the window's light look
  OkabeIto,       // told apart whatever kind of colour blindness (Okabe and Ito, 2008)
  BlackAndWhite,  // greys; curves differ by dashes and marks
};

Theme paperTheme(FigureColors colors);

// Nothing of this look has a hue: what colours told apart, dashes and marks have to.
bool isGrey(const Theme& theme);

}  // namespace hessianlab
