// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of curves, for other programs.
#include <QLocale>
#include <cmath>
#include <limits>

#include "viz/base/paper.h"
#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QString numberCell(double value) {
  return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString heading(const QString& title, const char* otherwise) {
  return csvCell(title.isEmpty() ? QLatin1String(otherwise) : title);
}

}  // namespace

QString csvCell(QString text) {
  if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')) return text;
  return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvCaption(const QString& caption) {
  QString lines;
  for (const QString& line : caption.split(u'\n', Qt::SkipEmptyParts)) lines += QStringLiteral("# ") + line + u'\n';
  return lines;
}

QString toCsv(const CurvePlot& plot, bool visibleOnly, const QString& caption) {
  const QCPRange range = plot.canvas().xAxis->range();
  const auto wanted = [&](double x) { return !visibleOnly || range.contains(x); };
  QString csv = csvCaption(caption) + QStringLiteral("series,kind,index,%1,%2,smoothed,low,high\n")
                                          .arg(heading(plot.xTitle(), "x"), heading(plot.yTitle(), "value"));
  for (const int id : plot.seriesIds()) {
    if (visibleOnly && !plot.isSeriesVisible(id)) continue;
    const QString name = csvCell(plot.seriesStyle(id).fullName());
    const auto row = [&](const char* kind, size_t index, double x, double value, double average, double low,
                         double high) {
      if (!wanted(x)) return;
      const QStringList cells{name,
                              QLatin1String(kind),
                              QString::number(index),
                              numberCell(x),
                              numberCell(value),
                              numberCell(average),
                              numberCell(low),
                              numberCell(high)};
      csv += cells.join(u',') + u'\n';
    };
    const auto points = plot.points(id);
    for (size_t i = 0; i < points.size(); ++i)
      row("point", i, points[i].x, points[i].y, points[i].smoothed, kNone, kNone);
    const auto spans = [&](const char* kind, const std::vector<SeriesBand>& list) {
      for (size_t i = 0; i < list.size(); ++i) row(kind, i, list[i].x, kNone, kNone, list[i].low, list[i].high);
    };
    spans("band", plot.band(id));
    spans("interval", plot.intervals(id));
  }
  return csv;
}

QString exportCsv(const CurvePlot& plot, const QString& path, bool visibleOnly, const QString& caption) {
  return writeWhole(path, toCsv(plot, visibleOnly, caption).toUtf8());
}

}  // namespace hessianlab
