// SPDX-License-Identifier: GPL-3.0-or-later
// Plots as files for papers and slides, always on a light ground, with title, legend, axis titles and a caption (the
// settings of the run). What follows the mouse or a slider is left out. Files are complete or not there, and replace
// nothing but files. GUI thread only; some tens of milliseconds for a large plot.
#pragma once

#include <QImage>
#include <QPicture>
#include <QSize>
#include <QString>
#include <vector>

#include "viz/base/paper_theme.h"

namespace hessianlab {

class CurvePlot;
class PlotWidget;

enum class ExportFormat { Png, Svg, Pdf };

struct ExportOptions {
  QSize size = {800, 500};  // in points of the screen; text keeps its size relative to it
  int scale = 1;            // PNG: 1, 2, 3 … pixels for each point
  QString caption;          // settings, seed, command line: below the plot, wrapped, and in the file's own description
  QSizeF millimetres =
      {};             // on paper, instead of `size`; there a caption makes the figure higher. Empty: `size` counts
  double dots = 300;  // PNG in millimetres: to the inch
  double points = 0;  // size of the text; 0: as on screen
  FigureColors colors = FigureColors::Screen;
  bool title = true;
  bool drawsCaption = true;  // false: it stands in the file's description alone
};

// The picture that exportPlot would write as PNG. The widget looks as before when it returns.
QImage renderPlot(PlotWidget& plot, const ExportOptions& options);

// The bytes of the file; empty: it cannot be drawn at that size.
QByteArray exportedBytes(PlotWidget& plot, ExportFormat format, const ExportOptions& options);

// The drawing itself, to be drawn again anywhere and on any thread; it measures in pixels of 96 to the inch.
QPicture recordPlot(PlotWidget& plot, const ExportOptions& options);

// Returns an empty string when done, otherwise one sentence that says what went wrong.
QString exportPlot(PlotWidget& plot, const QString& path, ExportFormat format, const ExportOptions& options);

// All series, one row for each point: series,kind,index,x,value,smoothed,low,high, with the axes' titles for x and
// value. `kind` is "point", "band" or "interval"; cells without a value are empty; numbers are the shortest that read
// back as the same, with a decimal point. visibleOnly: only what lies within the x axis as it is zoomed, and series
// that are not hidden. The caption's lines come first, each behind "# ".
QString toCsv(const CurvePlot& plot, bool visibleOnly = false, const QString& caption = {});
QString exportCsv(const CurvePlot& plot, const QString& path, bool visibleOnly = false, const QString& caption = {});

// A cell of CSV: in quotes where it has to be.
QString csvCell(QString text);
// The caption's lines, each behind "# ".
QString csvCaption(const QString& caption);

// The picture, for pasting elsewhere; at twice the size where that is in points.
void copyToClipboard(PlotWidget& plot, const ExportOptions& options);

// The format that the ending of a file name asks for; PNG if it says nothing.
ExportFormat formatOf(const QString& path);

}  // namespace hessianlab
