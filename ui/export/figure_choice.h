// SPDX-License-Identifier: GPL-3.0-or-later
// How a person wants their figures: what is chosen in the export dialog, remembered from one start to the next.
#pragma once

#include <QString>
#include <QStringList>

#include "viz/base/paper_theme.h"

namespace hessianlab {

enum class FigureFormat { Pdf, Svg, Png, Csv };

// Widths of a printed column, in millimetres, as most journals have them.
constexpr double kOneColumn = 85, kTwoColumns = 174;

struct FigureChoice {
  FigureFormat format = FigureFormat::Pdf;
  double width = kOneColumn, height = 60;  // mm; 20 … 1000
  double points = 8;                       // of the text; 4 … 36
  FigureColors colors = FigureColors::Screen;
  int dots = 300;         // PNG: to the inch; 50 … 1200
  int magnification = 8;  // of pictures: file pixels along each side of one of theirs; 1 … 64
  bool title = false;
  bool caption = true;
  bool visibleOnly = false;  // CSV: only what the plot shows as it is zoomed
  bool operator==(const FigureChoice&) const = default;
};

// As it was left; what is not sound is as at the beginning. GUI thread only, both.
FigureChoice rememberedFigure();
void rememberFigure(const FigureChoice& choice);

QString suffixOf(FigureFormat format);  // "pdf"
QString titleOf(FigureFormat format);   // "PDF document"
QStringList colorTitles();              // in the order of FigureColors

}  // namespace hessianlab
