// SPDX-License-Identifier: GPL-3.0-or-later
// CurvePlot: colours, pens, legend.
#include <QLabel>
#include <algorithm>

#include "viz/base/legend_row.h"
#include "viz/base/paper_theme.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/curve_plot_p.h"

namespace hessianlab {

QString SeriesStyle::fullName() const {
  return run.isEmpty() ? name : name.isEmpty() ? run : run + QStringLiteral(" · ") + name;
}

// Without the middle where it is long, so that both the beginning and a number at the end stay.
static QString shortened(const QString& text, qsizetype most) {
  if (text.size() <= most) return text;
  const qsizetype tail = most / 3;
  return text.left(most - tail - 1) + QChar(u'…') + text.right(tail);
}

QString SeriesStyle::legendName() const {
  constexpr qsizetype kMostOfARun = 18, kMost = 44;
  SeriesStyle brief = *this;
  brief.run = shortened(run, kMostOfARun);
  return shortened(brief.fullName(), kMost);
}

static QCPScatterStyle scatter(int index, bool hollow, const QColor& color, const Theme& look) {
  // The shape is a second channel beside the colour.
  static constexpr QCPScatterStyle::ScatterShape shapes[] = {QCPScatterStyle::ssCircle, QCPScatterStyle::ssSquare,
                                                             QCPScatterStyle::ssDiamond, QCPScatterStyle::ssTriangle,
                                                             QCPScatterStyle::ssTriangleInverted};
  const int count = static_cast<int>(std::size(shapes));
  const auto shape = shapes[((index % count) + count) % count];
  return hollow ? QCPScatterStyle(shape, QPen(color, 1.5 * look.scale), QBrush(look.panel), 7 * look.scale)
                : QCPScatterStyle(shape, QPen(look.panel, look.scale), QBrush(color), 8 * look.scale);
}

static QCPScatterStyle ring(const QColor& color, const Theme& look) {
  return QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(color, 1.5 * look.scale), QBrush(Qt::NoBrush),
                         13 * look.scale);
}

static QCPScatterStyle smallMark(int mark, const QColor& color) {
  static constexpr QCPScatterStyle::ScatterShape shapes[] = {
      QCPScatterStyle::ssSquare, QCPScatterStyle::ssTriangle,         QCPScatterStyle::ssPlus,
      QCPScatterStyle::ssCross,  QCPScatterStyle::ssTriangleInverted, QCPScatterStyle::ssDiamond};
  const auto shape = shapes[(mark - 1) % static_cast<int>(std::size(shapes))];
  return QCPScatterStyle(shape, QPen(color, 1.2), QBrush(Qt::NoBrush), 6);
}

// Dashes instead of colours, in units of the line's width: a pattern for each colour, and dashes are shorter and dots
// finer where those tell curves of one run apart.
static void dashInGrey(QPen& pen, const SeriesStyle& style) {
  static const QList<qreal> patterns[] = {{},    {7, 3}, {7, 2.5, 1.5, 2.5}, {12, 3}, {12, 3, 2, 3}, {4, 2, 1, 2, 1, 2},
                                          {3, 2}};
  const int count = static_cast<int>(std::size(patterns));
  const QList<qreal>& pattern = patterns[((style.colorIndex % count) + count) % count];
  if (style.dotted)
    pen.setDashPattern({1, 2});
  else if (style.dashed)
    pen.setDashPattern({3.5, 2});
  else if (!pattern.isEmpty())
    pen.setDashPattern(pattern);
}

static QBrush barsInGrey(int index, const QColor& color) {
  static constexpr Qt::BrushStyle styles[] = {Qt::Dense5Pattern, Qt::FDiagPattern, Qt::CrossPattern, Qt::HorPattern};
  const int count = static_cast<int>(std::size(styles));
  return {color, styles[((index % count) + count) % count]};
}

void CurvePlot::restyle(Series& series) {
  using Shape = SeriesStyle::Shape;
  const Theme& look = theme();
  const SeriesStyle& style = series.style;
  const bool grey = isGrey(look);
  QColor color = style.color.isValid() ? style.color : look.run(style.colorIndex);
  if (grey && style.color.isValid())
    color = QColor::fromRgb(qGray(color.rgb()), qGray(color.rgb()), qGray(color.rgb()));
  const Qt::PenStyle line = style.dashed ? Qt::DashLine : style.dotted ? Qt::DotLine : Qt::SolidLine;
  QPen strong(color, look.scale * (style.thin ? 1.2 : style.dashed ? 1.5 : 2), line);
  strong.setJoinStyle(Qt::RoundJoin);
  if (grey) dashInGrey(strong, style);
  // A line that nothing but its colour tells from others gets marks.
  const QCPScatterStyle greyMark =
      grey && !style.dotted && !style.thin ? scatter(style.colorIndex, style.dashed, color, look) : QCPScatterStyle();

  if (series.raw) {
    // The raw line under a smoothed one: thin, and faint by mixing instead of transparency.
    series.raw->setPen(series.smooth ? QPen(mixColors(color, look.panel, 0.35), look.scale) : strong);
    series.raw->setLineStyle(style.shape == Shape::Points ? QCPGraph::lsNone : QCPGraph::lsLine);
    const bool marks = style.shape == Shape::Points || style.shape == Shape::Both;
    // A line of one point would be invisible.
    const bool lonely = !series.smooth && series.raw->dataCount() == 1;
    series.raw->setScatterStyle(style.rings       ? ring(color, look)
                                : style.mark > 0  ? smallMark(style.mark, color)
                                : marks || lonely ? scatter(style.colorIndex, style.dashed, color, look)
                                : series.smooth   ? QCPScatterStyle()
                                                  : greyMark);
    series.raw->setLayer(series.smooth ? QStringLiteral("faint") : QStringLiteral("main"));
    series.raw->setVisible(series.visible);
  }
  if (series.smooth) {
    series.smooth->setPen(strong);
    series.smooth->setScatterStyle(
        series.smooth->dataCount() == 1 ? scatter(style.colorIndex, style.dashed, color, look) : greyMark);
    series.smooth->setVisible(series.visible);
  }
  if (series.bars) {
    QColor fill = color;
    fill.setAlpha(150);
    series.bars->setPen(QPen(color, 1));
    series.bars->setBrush(style.dashed ? QBrush(color, Qt::BDiagPattern)
                          : grey       ? barsInGrey(style.colorIndex, color)
                                       : QBrush(fill));
    series.bars->setVisible(series.visible);
  }
  if (series.bandLow) {
    QColor fill = color;
    fill.setAlpha(look.isDark ? 60 : 45);
    series.bandLow->setPen(Qt::NoPen);
    series.bandHigh->setPen(Qt::NoPen);
    series.bandHigh->setBrush(fill);
    series.bandLow->setVisible(series.visible);
    series.bandHigh->setVisible(series.visible);
  }
  if (series.errors) {
    series.middle->setPen(Qt::NoPen);
    series.middle->setLineStyle(QCPGraph::lsNone);
    series.middle->setVisible(series.visible);
    series.errors->setPen(QPen(color, 1.2));
    series.errors->setVisible(series.visible);
  }

  QCPAbstractPlottable* face = series.face();
  const bool listed = isListed(series);
  if (listed && !series.legendItem) {
    face->addToLegend(furniture_->legend);
    series.legendItem = furniture_->legend->itemWithPlottable(face);
  } else if (!listed && series.legendItem) {
    face->removeFromLegend(furniture_->legend);
    series.legendItem = nullptr;
  }
  if (auto* item = qobject_cast<QCPPlottableLegendItem*>(series.legendItem)) {
    QFont font = this->font();
    font.setStrikeOut(!series.visible);
    item->setFont(font);
    item->setTextColor(series.visible ? look.text : look.mutedText);
  }
}

void CurvePlot::restyleAll() {
  for (const auto& series : series_) restyle(*series);
}

// Where runs are explained elsewhere, the first curve of a name stands for those of all runs; a file explains itself.
bool CurvePlot::isListed(const Series& series) const {
  if (!series.style.inLegend) return onPaper() && series.style.inPaperLegend;
  if (!series.style.runElsewhere || onPaper()) return true;
  for (const auto& other : series_) {
    if (other.get() == &series) return true;
    if (other->style.inLegend && other->style.runElsewhere && other->style.name == series.style.name) return false;
  }
  return true;
}

// As long as there is room for them.
void CurvePlot::nameEntries() {
  const QFontMetrics metrics(font());
  const int widest = widestLegendText(canvas());
  for (const auto& series : series_) {
    const SeriesStyle& style = series->style;
    const QString name = onPaper() ? style.fullName() : style.runElsewhere ? style.name : style.legendName();
    series->face()->setName(metrics.elidedText(name, Qt::ElideMiddle, widest));
  }
}

void CurvePlot::setOnPaper(bool on) {
  PlotWidget::setOnPaper(on);
  restyleAll();
}

void CurvePlot::setTheme(const Theme& look) {
  PlotWidget::setTheme(look);
  Furniture& f = *furniture_;
  f.markerLine->setPen(QPen(look.accent, 1.5, Qt::DashLine));
  f.markerText->setColor(look.accent);
  f.markerText->setBrush(look.panel);
  f.ring->setPen(QPen(look.accent, 2.5));
  f.cursorLine->setPen(QPen(look.mutedText, 1));
  f.note->setColor(look.warning);
  f.note->setBrush(look.panel);
  QPalette palette = readout_->palette();
  palette.setColor(QPalette::WindowText, look.text);
  palette.setColor(QPalette::Window, look.panel);
  readout_->setPalette(palette);
  readout_->setAutoFillBackground(true);
  readout_->setFrameShape(QFrame::Box);
  readout_->setFrameShadow(QFrame::Plain);
  restyleAll();
  updateReadout();
}

}  // namespace hessianlab
