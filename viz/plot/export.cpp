// SPDX-License-Identifier: GPL-3.0-or-later
// See export.h.
#include "viz/plot/export.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "viz/base/paper.h"
#include "viz/base/plot_canvas.h"
#include "viz/base/plot_widget.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr double kLineOnPaper = 0.7;   // of its width on screen: a point, as journals want it
constexpr double kCaptionFont = 0.85;  // of that of the plot
constexpr QMargins kCaptionMargins(12, 4, 12, 6);

// Dresses a plot for paper and gives it back as it was.
class ExportScene {
 public:
  ExportScene(PlotWidget& plot, const ExportOptions& options)
      : plot_(plot),
        theme_(plot.theme()),
        font_(plot.testAttribute(Qt::WA_SetFont) ? plot.font() : QFont()),
        title_(plot.title()),
        viewport_(plot.canvas().viewport()) {
    PlotCanvas& canvas = plot.canvas();
    const bool paper = !options.millimetres.isEmpty();
    Theme look = paperTheme(options.colors);
    if (paper) look.scale = kLineOnPaper;
    if (options.points > 0) {
      QFont font = plot.font();
      font.setPointSizeF(options.points);
      plot.setFont(font);
    }
    if (!options.title) plot.setTitle({});
    plot.setTheme(look);
    plot.setOnPaper(true);
    for (QCPLayer* layer : {canvas.cursorLayer(), canvas.markerLayer()}) layer->setVisible(false);
    QSizeF size = paper ? options.millimetres * kPixelsPerMillimetre : QSizeF(options.size);
    size = size.expandedTo(QSizeF(100, 80));
    if (!options.caption.isEmpty() && options.drawsCaption) {
      const double height = addCaption(options.caption, size.width());
      if (paper) size.rheight() += height;
    }
    canvas.setViewport(QRect(QPoint(0, 0), size.toSize()));
    millimetres_ = size / kPixelsPerMillimetre;
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
    for (QCPLayer* layer : {canvas.cursorLayer(), canvas.markerLayer()}) layer->setVisible(true);
    if (plot_.title() != title_) plot_.setTitle(title_);
    plot_.setFont(font_);
    plot_.setOnPaper(false);
    plot_.setTheme(theme_);
    plot_.bringUpToDate();
  }

  const QSizeF& millimetres() const { return millimetres_; }

 private:
  double addCaption(const QString& text, double width) {
    PlotCanvas& canvas = plot_.canvas();
    QFont font = plot_.font();
    font.setPointSizeF(font.pointSizeF() * kCaptionFont);
    const double room = width - kCaptionMargins.left() - kCaptionMargins.right();
    caption_ = new QCPTextElement(&canvas, wrapText(text, font, room), font);
    caption_->setTextColor(plot_.theme().mutedText);
    caption_->setTextFlags(Qt::AlignLeft | Qt::AlignTop);
    caption_->setMargins(kCaptionMargins);
    canvas.plotLayout()->addElement(canvas.plotLayout()->rowCount(), 0, caption_);
    return static_cast<QCPLayoutElement*>(caption_)->minimumOuterSizeHint().height() +
           canvas.plotLayout()->rowSpacing();
  }

  PlotWidget& plot_;
  const Theme theme_;
  const QFont font_;
  const QString title_;
  const QRect viewport_;
  QSizeF millimetres_;
  QCPTextElement* caption_ = nullptr;
};

}  // namespace

QImage renderPlot(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  if (options.millimetres.isEmpty()) return plot.canvas().drawImage(std::max(1, options.scale));
  // As many pixels as the paper has dots, also where those are no multiple of the screen's.
  const double dots = std::max(1.0, options.dots);
  const auto pixels = [&](double millimetres) { return static_cast<int>(std::lround(millimetres / 25.4 * dots)); };
  const QImage drawn = plot.canvas().drawImage(dots / (25.4 * kPixelsPerMillimetre));
  if (drawn.isNull()) return {};
  QImage image(pixels(scene.millimetres().width()), pixels(scene.millimetres().height()), QImage::Format_RGB32);
  image.fill(plot.theme().panel);
  {
    QPainter painter(&image);
    QImage plain = drawn;
    plain.setDevicePixelRatio(1);
    painter.drawImage(0, 0, plain);
  }
  const int perMetre = static_cast<int>(std::lround(dots / 0.0254));
  image.setDotsPerMeterX(perMetre);
  image.setDotsPerMeterY(perMetre);
  return image;
}

QByteArray exportedBytes(PlotWidget& plot, ExportFormat format, const ExportOptions& options) {
  if (format == ExportFormat::Png) {
    const QImage image = renderPlot(plot, options);
    return image.isNull() ? QByteArray() : toPng({{}, plot.title(), options.caption}, image);
  }
  const QString title = plot.title();
  const ExportScene scene(plot, options);
  const Paper paper{scene.millimetres(), title, options.caption};
  const auto draw = [&plot](QCPPainter& painter) { plot.canvas().drawVectors(painter); };
  return format == ExportFormat::Svg ? toSvg(paper, draw) : toPdf(paper, draw);
}

QPicture recordPlot(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  QPicture picture;
  QCPPainter painter;
  painter.begin(&picture);
  painter.setMode(QCPPainter::pmVectorized);
  plot.canvas().drawVectors(painter);
  painter.end();
  picture.setBoundingRect(QRect(QPoint(0, 0), plot.canvas().viewport().size()));
  return picture;
}

QString exportPlot(PlotWidget& plot, const QString& path, ExportFormat format, const ExportOptions& options) {
  const QByteArray bytes = exportedBytes(plot, format, options);
  if (!bytes.isEmpty()) return writeWhole(path, bytes);
  const bool paper = !options.millimetres.isEmpty();
  const QSizeF size = paper ? options.millimetres : QSizeF(options.size);
  return QObject::tr("%1 could not be drawn at %2 × %3; choose a smaller size.")
      .arg(path)
      .arg(size.width())
      .arg(size.height());
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
