// SPDX-License-Identifier: GPL-3.0-or-later
// The two looks of the program, light and dark, as plain colours. Every widget of viz has setTheme() and recolours all
// that it draws when it is called, so the look can change while the program runs. GUI thread only.
#pragma once

#include <QColor>
#include <QPalette>
#include <vector>

class QCustomPlot;

namespace hessianlab {

// Which channels of a picture of signed values are seen, where it has three: of each pixel the strongest, one of them,
// or all at once around grey, as colours.
enum class SignedChannels { Strongest, Red, Green, Blue, Together };

struct Theme {
  bool isDark = false;
  QColor window;  // behind everything
  QColor panel;   // behind plots, lists and fields
  QColor text;
  QColor mutedText;  // captions, units, what is switched off; still readable (contrast >= 4.5)
  QColor grid;       // lines in plots and borders of frames; no text
  QColor accent;     // selection, focus, the marker of the chosen epsilon
  QColor warning;    // as text
  QColor error;      // as text
  QColor good;       // as text
  double scale = 1;  // of lines and marks in plots; larger for a room
  SignedChannels signedChannels = SignedChannels::Strongest;
  std::vector<QColor> runs;  // colour-blind-safe (after Okabe and Ito), told apart from `panel` by contrast >= 3

  static Theme light();
  static Theme dark();

  // Colour of run `index`: those of `runs`, then the same in another tone, then from the first on again. Any index,
  // negative ones too.
  QColor run(int index) const;
  int runColors() const { return 2 * static_cast<int>(runs.size()); }  // that differ

  // Palette for the Fusion style, disabled group included.
  QPalette palette() const;
  // `grid` and `accent` of the theme that made a palette, for styles, which know the palette alone.
  static QColor gridOf(const QPalette& palette) { return palette.color(QPalette::Disabled, QPalette::Highlight); }
  static QColor accentOf(const QPalette& palette) { return palette.color(QPalette::Active, QPalette::Highlight); }

  bool operator==(const Theme&) const = default;
};

// Recolours background, axes, ticks, labels, grids, legends, titles and colour scales. Plottables and items keep their
// pens: they belong to the widget that made them. Does not replot.
void applyTheme(QCustomPlot& plot, const Theme& theme);

// WCAG 2 contrast of two opaque colours, 1 … 21.
double contrastRatio(const QColor& a, const QColor& b);

// `share` of a and 1 - share of b, in sRGB; opaque. Used for faint lines, because opaque pens draw faster than
// transparent ones and do not darken where they overlap.
QColor mixColors(const QColor& a, const QColor& b, double share);

}  // namespace hessianlab
