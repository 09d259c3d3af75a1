// SPDX-License-Identifier: GPL-3.0-or-later
// See export.h.
#include "viz/plot/export.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <cmath>

#include "viz/base/plot_canvas.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

// Dresses a plot for paper and gives it back as it was.
class ExportScene {
 public:
  ExportScene(PlotWidget& plot, const ExportOptions& options)
      : plot_(plot), theme_(plot.theme()), viewport_(plot.canvas().viewport()) {
    PlotCanvas& canvas = plot.canvas();
    plot.setTheme(Theme::light());
    cursorShown_ = canvas.cursorLayer()->visible();
    canvas.cursorLayer()->setVisible(false);
    const QSize size = options.size.expandedTo(QSize(100, 80));
    canvas.setViewport(QRect(QPoint(0, 0), size));
    if (!options.caption.isEmpty()) {
      QFont font = plot.font();
      font.setPointSizeF(font.pointSizeF() * 0.85);
      caption_ = new QCPTextElement(&canvas, wrapText(options.caption, font, size.width() - 24), font);
      caption_->setTextColor(plot.theme().mutedText);
      caption_->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
      caption_->setMargins(QMargins(12, 4, 12, 6));
      canvas.plotLayout()->addElement(canvas.plotLayout()->rowCount(), 0, caption_);
    }
    plot.bringUpToDate();
  }

  ExportScene(const ExportScene&) = delete;
  ExportScene& operator=(const ExportScene&) = delete;

  ~ExportScene() {
    PlotCanvas& canvas = plot_.canvas();
    if (caption_) {
      canvas.plotLayout()->remove(caption_);
      canvas.plotLayout()->simplify();
    }
    canvas.setViewport(viewport_);
    canvas.cursorLayer()->setVisible(cursorShown_);
    plot_.setTheme(theme_);
    plot_.bringUpToDate();
  }

 private:
  PlotWidget& plot_;
  Theme theme_;
  QRect viewport_;
  bool cursorShown_ = true;
  QCPTextElement* caption_ = nullptr;
};

}  // namespace

// Complete or not there.
static QString write(const QString& path, const QByteArray& bytes) {
  // Renaming onto a device or a pipe would replace it by a file.
  const QFileInfo target(path);
  if (target.exists() && !target.isFile()) {
    return QStringLiteral("%1 is not a file and was left alone; choose another name.").arg(path);
  }
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
    return QStringLiteral("%1 could not be written: %2.").arg(path, file.errorString());
  }
  return {};
}

QImage renderPlot(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  return plot.canvas().drawImage(std::max(1, options.scale));
}

static QByteArray renderSvg(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  const QSize size = plot.canvas().viewport().size();
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QSvgGenerator generator;
  generator.setOutputDevice(&buffer);
  generator.setSize(size);
  generator.setViewBox(QRect(QPoint(0, 0), size));
  generator.setResolution(plot.logicalDpiX());
  generator.setTitle(plot.title());
  generator.setDescription(options.caption);
  {
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    plot.canvas().drawVectors(painter);
  }
  return buffer.data();
}

static QByteArray renderPdf(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  const QSize size = plot.canvas().viewport().size();
  const int dpi = plot.logicalDpiX();
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setTitle(plot.title());
    writer.setCreator(QApplication::applicationName());
    writer.setResolution(dpi);
    writer.setPageSize(QPageSize(QSizeF(size) / dpi, QPageSize::Inch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QCPPainter painter;
    painter.begin(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    plot.canvas().drawVectors(painter);
  }
  return buffer.data();
}

QString exportPlot(PlotWidget& plot, const QString& path, ExportFormat format, const ExportOptions& options) {
  QByteArray bytes;
  switch (format) {
    case ExportFormat::Png: {
      QBuffer buffer(&bytes);
      buffer.open(QIODevice::WriteOnly);
      QImage image = renderPlot(plot, options);
      image.setText(QStringLiteral("Title"), plot.title());
      image.setText(QStringLiteral("Description"), options.caption);
      image.save(&buffer, "PNG");
      break;
    }
    case ExportFormat::Svg:
      bytes = renderSvg(plot, options);
      break;
    case ExportFormat::Pdf:
      bytes = renderPdf(plot, options);
      break;
  }
  if (bytes.isEmpty()) {
    return QStringLiteral("%1 could not be drawn at %2 × %3; choose a smaller size.")
        .arg(path)
        .arg(options.size.width())
        .arg(options.size.height());
  }
  return write(path, bytes);
}

static constexpr double none = std::numeric_limits<double>::quiet_NaN();

static QString cell(double value) {
  return std::isfinite(value) ? QString::number(value, 'g', 17) : QString();
}

static QString quoted(QString text) {
  if (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'))) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
  }
  return text;
}

QString toCsv(const CurvePlot& plot, bool visibleOnly) {
  const QCPRange range = plot.canvas().xAxis->range();
  const auto wanted = [&](double x) { return !visibleOnly || range.contains(x); };
  QString csv = QStringLiteral("series,kind,index,x,value,smoothed,low,high\n");
  for (const int id : plot.seriesIds()) {
    const QString name = quoted(plot.seriesStyle(id).fullName());
    const auto row = [&](const char* kind, size_t index, double x, double value, double average, double low,
                         double high) {
      if (wanted(x)) {
        const QStringList cells = {name,      QLatin1String(kind), QString::number(index),
                                   cell(x),   cell(value),         cell(average),
                                   cell(low), cell(high)};
        csv += cells.join(QLatin1Char(',')) + QLatin1Char('\n');
      }
    };
    const auto points = plot.points(id);
    for (size_t i = 0; i < points.size(); ++i) {
      row("point", i, points[i].x, points[i].y, points[i].smoothed, none, none);
    }
    const auto spans = [&](const char* kind, const std::vector<SeriesBand>& list) {
      for (size_t i = 0; i < list.size(); ++i) {
        row(kind, i, list[i].x, none, none, list[i].low, list[i].high);
      }
    };
    spans("band", plot.band(id));
    spans("interval", plot.intervals(id));
  }
  return csv;
}

QString exportCsv(const CurvePlot& plot, const QString& path, bool visibleOnly) {
  return write(path, toCsv(plot, visibleOnly).toUtf8());
}

void copyToClipboard(PlotWidget& plot, const ExportOptions& options) {
  ExportOptions twice = options;
  twice.scale = 2;
  QApplication::clipboard()->setImage(renderPlot(plot, twice));
}

ExportFormat formatOf(const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  return suffix == QLatin1String("svg")   ? ExportFormat::Svg
         : suffix == QLatin1String("pdf") ? ExportFormat::Pdf
                                          : ExportFormat::Png;
}

}  // namespace hessianlab
