// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_writer.h"

#include <cmath>

#include "ui/export/picture_sheet.h"
#include "ui/export/table_page.h"
#include "ui/export/view_page.h"
#include "viz/base/paper.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

namespace hessianlab {

namespace {

ExportOptions plotOptions(const Figure& figure) {
  ExportOptions options;
  options.millimetres = {figure.choice.width, figure.choice.height};
  options.dots = figure.choice.dots;
  options.points = figure.choice.points;
  options.colors = figure.choice.colors;
  options.title = figure.choice.title;
  options.caption = figure.caption;
  options.drawsCaption = figure.choice.caption;
  return options;
}

// A page that is drawn by vectors, as whatever is asked for.
QByteArray fileOf(const Page& page, const Figure& figure) {
  const Paper paper{page.millimetres(), figure.item.title, figure.caption};
  const auto draw = [&page](QCPPainter& painter) { page.draw(painter); };
  switch (figure.choice.format) {
    case FigureFormat::Pdf:
      return toPdf(paper, draw);
    case FigureFormat::Svg:
      return toSvg(paper, draw);
    default:
      return toPng(paper, page.image(figure.choice.dots));
  }
}

}  // namespace

QImage pictureOf(const Figure& figure) {
  if (!figure.item.widget || figure.choice.format == FigureFormat::Csv) return {};
  switch (figure.item.kind) {
    case FigureItem::Kind::Plot:
      return renderPlot(*qobject_cast<PlotWidget*>(figure.item.widget), plotOptions(figure));
    case FigureItem::Kind::Picture:
    case FigureItem::Kind::Pictures:
      return pictureSheet(figure);
    case FigureItem::Kind::Table:
      return TablePage(figure).image(figure.choice.dots);
    case FigureItem::Kind::View:
      return ViewPage(figure).image(figure.choice.dots);
  }
  return {};
}

QByteArray bytesOf(const Figure& figure) {
  if (!figure.item.widget) return {};
  const FigureFormat format = figure.choice.format;
  switch (figure.item.kind) {
    case FigureItem::Kind::Plot:
      if (format == FigureFormat::Csv)
        return toCsv(*qobject_cast<CurvePlot*>(figure.item.widget), figure.choice.visibleOnly, figure.caption).toUtf8();
      return exportedBytes(*qobject_cast<PlotWidget*>(figure.item.widget),
                           format == FigureFormat::Pdf   ? ExportFormat::Pdf
                           : format == FigureFormat::Svg ? ExportFormat::Svg
                                                         : ExportFormat::Png,
                           plotOptions(figure));
    case FigureItem::Kind::Picture:
    case FigureItem::Kind::Pictures: {
      const QImage sheet = pictureSheet(figure);
      return sheet.isNull() ? QByteArray() : toPng({{}, figure.item.title, figure.caption}, sheet);
    }
    case FigureItem::Kind::Table:
      if (format == FigureFormat::Csv) return tableAsCsv(figure).toUtf8();
      return fileOf(TablePage(figure), figure);
    case FigureItem::Kind::View:
      return fileOf(ViewPage(figure), figure);
  }
  return {};
}

}  // namespace hessianlab
