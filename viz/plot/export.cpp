// SPDX-License-Identifier: GPL-3.0-or-later
// See export.h.
#include "viz/plot/export.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <algorithm>
#include <cmath>

#include "viz/base/left_to_right.h"
#include "viz/base/paper.h"
#include "viz/base/plot_canvas.h"
#include "viz/base/plot_widget.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr double kLineOnPaper = 0.7;   // of its width on screen: a point, as journals want it
constexpr double kCaptionFont = 0.85;  // of that of the plot
constexpr QMarginsF kCaptionMargins(12, 6, 12, 6);
constexpr double kHighest = 1e5;  // pixels of a caption

// Drawings keep a line in pieces, one for each direction, and a piece forgets the line: in one that runs from right to
// left, marks hold spaces and brackets where they are. They take no room.
QString anchored(const QString& line) {
  if (!line.isRightToLeft()) return line;
  enum class Kind { Right, Left, Neutral, Edge };
  constexpr char16_t kIsolate = 0x2066, kEnd = 0x2069;
  const QString mark(QChar(0x200f));
  const auto kindOf = [](QChar letter) {
    switch (letter.direction()) {
      case QChar::DirR:
      case QChar::DirAL:
        return Kind::Right;
      case QChar::DirL:
      case QChar::DirEN:
      case QChar::DirAN:
        return Kind::Left;
      default:
        return Kind::Neutral;
    }
  };
  QString result, gap;       // spaces and brackets since the last letter
  Kind before = Kind::Edge;  // of that letter
  const auto close = [&](Kind after) {
    const bool held = gap.isEmpty() || (before == Kind::Left && after == Kind::Left);
    result += held ? gap : mark + gap + mark;
    gap.clear();
    before = after;
  };
  int depth = 0;  // of formulas that are read by themselves
  for (const QChar letter : line) {
    const bool begins = letter == QChar(kIsolate), ends = letter == QChar(kEnd);
    const Kind kind = begins || ends ? Kind::Edge : kindOf(letter);
    const bool onLetter = letter.direction() == QChar::DirNSM && gap.isEmpty();  // a sign above or below it
    if (depth == 0 && kind == Kind::Neutral && !onLetter) {
      gap += letter;
      continue;
    }
    if (depth == 0 && !onLetter) close(kind);
    depth += begins ? 1 : ends ? -1 : 0;
    result += letter;
  }
  close(Kind::Edge);
  return result;
}

// Dresses a plot for paper and gives it back as it was.
class ExportScene {
 public:
  ExportScene(PlotWidget& plot, const ExportOptions& options)
      : plot_(plot),
        theme_(plot.theme()),
        font_(plot.testAttribute(Qt::WA_SetFont) ? plot.font() : QFont()),
        title_(plot.title()),
        xTitle_(plot.xTitle()),
        yTitle_(plot.yTitle()),
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
    plot.setTitle(options.title ? anchored(title_) : QString());
    plot.setAxisTitles(anchored(xTitle_), anchored(yTitle_));
    plot.setTheme(look);
    plot.setOnPaper(true);
    for (QCPLayer* layer : {canvas.cursorLayer(), canvas.markerLayer()}) layer->setVisible(false);
    size_ = paper ? options.millimetres * kPixelsPerMillimetre : QSizeF(options.size);
    size_ = size_.expandedTo(kLeast);
    QSizeF drawn = size_;
    if (!options.caption.isEmpty() && options.drawsCaption) {
      const double height = layCaption(options.caption);
      if (paper)
        size_.rheight() += height;
      else
        drawn.rheight() = std::max(kLeast.height(), drawn.height() - height);
    }
    canvas.setViewport(QRect(QPoint(0, 0), drawn.toSize()));
    plot.bringUpToDate();
  }

  ExportScene(const ExportScene&) = delete;
  ExportScene& operator=(const ExportScene&) = delete;

  ~ExportScene() {
    PlotCanvas& canvas = plot_.canvas();
    canvas.setViewport(viewport_);
    for (QCPLayer* layer : {canvas.cursorLayer(), canvas.markerLayer()}) layer->setVisible(true);
    if (plot_.title() != title_) plot_.setTitle(title_);
    plot_.setAxisTitles(xTitle_, yTitle_);
    plot_.setFont(font_);
    plot_.setOnPaper(false);
    plot_.setTheme(theme_);
    plot_.bringUpToDate();
  }

  const QSizeF& pixels() const { return size_; }
  QSizeF millimetres() const { return size_ / kPixelsPerMillimetre; }

  void drawVectors(QCPPainter& painter) const {
    plot_.canvas().drawVectors(painter);
    drawCaption(painter);
  }
  // `pixels` of the picture, `ratio` of them for each of the drawing.
  QImage image(const QSize& pixels, double ratio) const {
    const QImage plot = plot_.canvas().drawImage(ratio);
    QImage image(pixels, QImage::Format_RGB32);
    if (plot.isNull() || image.isNull()) return {};
    image.fill(plot_.theme().panel);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(ratio, ratio);
    painter.drawImage(QPointF(0, 0), plot);
    drawCaption(painter);
    return image;
  }

 private:
  static constexpr QSizeF kLeast{100, 80};

  struct Paragraph {
    QString text;  // wrapped
    Qt::LayoutDirection direction;
  };
  // As drawText() lays it out, which is more than so many line spacings.
  double heightOf(const Paragraph& paragraph) const {
    const QRectF room(0, 0, size_.width(), kHighest);
    return QFontMetricsF(captionFont_).boundingRect(room, Qt::AlignLeft | Qt::AlignTop, paragraph.text).height();
  }
  // What it takes of the height.
  double layCaption(const QString& text) {
    captionFont_ = plot_.font();
    captionFont_.setPointSizeF(captionFont_.pointSizeF() * kCaptionFont);
    const double room = size_.width() - kCaptionMargins.left() - kCaptionMargins.right();
    for (const QString& paragraph : text.split(u'\n'))
      caption_.push_back({wrapText(paragraph, captionFont_, room), directionOf(paragraph)});
    double height = kCaptionMargins.top() + kCaptionMargins.bottom();
    for (const Paragraph& one : caption_) height += heightOf(one);
    return height;
  }

  void drawCaption(QPainter& painter) const {
    if (caption_.empty()) return;
    const double top = plot_.canvas().viewport().height();
    const QRectF below(0, top, size_.width(), size_.height() - top);
    painter.fillRect(below, plot_.theme().panel);
    painter.setFont(captionFont_);
    painter.setPen(plot_.theme().mutedText);
    QRectF place = below.marginsRemoved(kCaptionMargins);
    for (const Paragraph& one : caption_) {
      painter.setLayoutDirection(one.direction);
      painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, one.text);
      place.setTop(place.top() + heightOf(one));
    }
    painter.setLayoutDirection(Qt::LeftToRight);
  }

  PlotWidget& plot_;
  const Theme theme_;
  const QFont font_;
  const QString title_, xTitle_, yTitle_;
  const QRect viewport_;
  QSizeF size_;  // of all, in pixels
  std::vector<Paragraph> caption_;
  QFont captionFont_;
};

}  // namespace

QImage renderPlot(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  if (options.millimetres.isEmpty()) {
    const int scale = std::max(1, options.scale);
    return scene.image(scene.pixels().toSize() * scale, scale);
  }
  // As many pixels as the paper has dots, also where those are no multiple of the screen's.
  const double dots = std::max(1.0, options.dots);
  const auto pixels = [&](double millimetres) { return static_cast<int>(std::lround(millimetres / 25.4 * dots)); };
  const QSizeF paper = scene.millimetres();
  QImage image = scene.image({pixels(paper.width()), pixels(paper.height())}, dots / (25.4 * kPixelsPerMillimetre));
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
  const auto draw = [&scene](QCPPainter& painter) { scene.drawVectors(painter); };
  return format == ExportFormat::Svg ? toSvg(paper, draw) : toPdf(paper, draw);
}

QPicture recordPlot(PlotWidget& plot, const ExportOptions& options) {
  const ExportScene scene(plot, options);
  QPicture picture;
  QCPPainter painter;
  painter.begin(&picture);
  painter.setMode(QCPPainter::pmVectorized);
  scene.drawVectors(painter);
  painter.end();
  picture.setBoundingRect(QRect(QPoint(0, 0), scene.pixels().toSize()));
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
