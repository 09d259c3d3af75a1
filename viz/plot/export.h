// SPDX-License-Identifier: GPL-3.0-or-later
// Plots as files for papers and slides, always in the light theme, with title, legend, axis titles and a caption (the
// settings of the run). Files are complete or not there, and replace nothing but files. GUI thread only; some tens of
// milliseconds for a large plot.
#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <vector>

namespace hessianlab {

class CurvePlot;
class PlotWidget;

enum class ExportFormat { Png, Svg, Pdf };

struct ExportOptions {
  QSize size = {800, 500};  // in points of the screen; text keeps its size relative to it
  int scale = 1;            // PNG: 1, 2, 3 … pixels for each point
  QString caption;          // below the plot, wrapped; settings, seed, command line
};

// The picture that exportPlot would write as PNG. The widget looks as before when it returns.
QImage renderPlot(PlotWidget& plot, const ExportOptions& options);

// Both return an empty string when done, otherwise one sentence that says what went wrong.
QString exportPlot(PlotWidget& plot, const QString& path, ExportFormat format, const ExportOptions& options);

// All series, one row for each point: series,kind,index,x,value,smoothed,low,high. `kind` is "point", "band" or
// "interval"; cells without a value are empty; decimals with a point. visibleOnly: only what lies within the x axis as
// it is zoomed.
QString exportCsv(const CurvePlot& plot, const QString& path, bool visibleOnly = false);
QString toCsv(const CurvePlot& plot, bool visibleOnly = false);

// The picture at twice the size, for pasting elsewhere.
void copyToClipboard(PlotWidget& plot, const ExportOptions& options);

// The format that the ending of a file name asks for; PNG if it says nothing.
ExportFormat formatOf(const QString& path);

}  // namespace hessianlab
