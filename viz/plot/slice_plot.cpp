// SPDX-License-Identifier: GPL-3.0-or-later
// See slice_plot.h.
#include "viz/plot/slice_plot.h"

#include <algorithm>

#include "viz/base/plot_canvas.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr int kPadding = 2;  // pixels above and below a class's name

const auto kBehindCurves = QStringLiteral("faint");  // a layer of every CurvePlot

// x in axis units, y as a share of the height of the axes.
void placeByShare(QCPItemPosition* position) {
  position->setTypeX(QCPItemPosition::ptPlotCoords);
  position->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

QCPItemRect* makeRect(PlotCanvas& plot) {
  auto* rect = new QCPItemRect(&plot);
  rect->setLayer(kBehindCurves);
  rect->setSelectable(false);
  rect->setPen(Qt::NoPen);
  placeByShare(rect->topLeft);
  placeByShare(rect->bottomRight);
  return rect;
}

QCPItemText* makeText(PlotCanvas& plot) {
  auto* text = new QCPItemText(&plot);
  text->setLayer(kBehindCurves);
  text->setSelectable(false);
  placeByShare(text->position);
  return text;
}

}  // namespace

SlicePlot::SlicePlot(QWidget* parent)
    : CurvePlot(parent),
      ball_{makeRect(canvas()), makeText(canvas()), 0, {}},
      proven_{makeRect(canvas()), makeText(canvas()), 0, {}} {
  for (const Shade* shade : {&ball_, &proven_}) shade->text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
  SlicePlot::setTheme(theme());
}

void SlicePlot::setDecisions(std::vector<DecisionSpan> spans) {
  PlotCanvas& plot = canvas();
  for (const SpanItems& items : items_) {
    for (QCPAbstractItem* item : std::initializer_list<QCPAbstractItem*>{items.ground, items.name, items.end}) {
      if (item) {
        plot.removeItem(item);
      }
    }
  }
  items_.clear();
  spans_ = std::move(spans);
  for (size_t i = 0; i < spans_.size(); ++i) {
    SpanItems items{makeRect(plot), makeText(plot), nullptr};
    items.name->setPositionAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    if (i + 1 < spans_.size()) {
      items.end = new QCPItemStraightLine(&plot);
      items.end->setLayer(kBehindCurves);
      items.end->setSelectable(false);
      items.end->point1->setCoords(spans_[i].to, 0.5);  // any two heights that exist on a logarithmic axis
      items.end->point2->setCoords(spans_[i].to, 1);
    }
    items_.push_back(items);
  }
  recolour();
  markStale();
}

void SlicePlot::setBall(double radius, const QString& label) {
  ball_.radius = std::isfinite(radius) ? std::max(radius, 0.0) : 0;
  ball_.label = label;
  markStale();
}

void SlicePlot::setProven(double radius, const QString& label) {
  proven_.radius = std::isfinite(radius) ? std::max(radius, 0.0) : 0;
  proven_.label = label;
  markStale();
}

void SlicePlot::arrange() {
  CurvePlot::arrange();
  arrangeRibbon();
  const double line = QFontMetrics(font()).height();
  arrangeShade(ball_, 0.01);
  arrangeShade(proven_, 0.01 + line / std::max(line, static_cast<double>(canvas().axisRect()->height())));
}

void SlicePlot::arrangeRibbon() {
  const PlotCanvas& plot = canvas();
  const QCPRange x = plot.xAxis->range();
  const QFontMetrics metrics(font());
  const double height = metrics.height() + 2 * kPadding;
  const double top = 1 - height / std::max(height, static_cast<double>(plot.axisRect()->height()));
  for (size_t i = 0; i < spans_.size(); ++i) {
    const double from = std::max(spans_[i].from, x.lower), to = std::min(spans_[i].to, x.upper);
    const SpanItems& items = items_[i];
    items.ground->setVisible(to > from);
    items.name->setVisible(false);
    if (!(to > from)) {
      continue;
    }
    items.ground->topLeft->setCoords(from, top);
    items.ground->bottomRight->setCoords(to, 1);
    const double width = plot.xAxis->coordToPixel(to) - plot.xAxis->coordToPixel(from) - 2 * kPadding;
    const QString name = metrics.elidedText(spans_[i].name, Qt::ElideRight, static_cast<int>(width));
    items.name->setText(name);
    items.name->setVisible(name.size() > 2 || name == spans_[i].name);
    items.name->position->setCoords((from + to) / 2, (top + 1) / 2);
  }
}

// `top`: of its label, as a share of the height; the labels of both stand one below the other.
void SlicePlot::arrangeShade(const Shade& shade, double top) {
  const PlotCanvas& plot = canvas();
  const QCPRange x = plot.xAxis->range();
  const double from = std::max(-shade.radius, x.lower), to = std::min(shade.radius, x.upper);
  const bool shown = shade.radius > 0 && to > from && !isEmpty();
  shade.ground->setVisible(shown);
  shade.text->setVisible(false);
  if (!shown) {
    return;
  }
  shade.ground->topLeft->setCoords(from, 0);
  shade.ground->bottomRight->setCoords(to, 1);
  const double width = plot.xAxis->coordToPixel(to) - plot.xAxis->coordToPixel(from) - 2 * kPadding;
  shade.text->setVisible(!shade.label.isEmpty() && QFontMetrics(font()).horizontalAdvance(shade.label) <= width);
  shade.text->setText(shade.label);
  shade.text->position->setCoords((from + to) / 2, top);
}

void SlicePlot::recolour() {
  const Theme& look = theme();
  QColor shade = look.accent;
  shade.setAlpha(look.isDark ? 40 : 28);
  ball_.ground->setBrush(shade);
  shade = look.good;
  shade.setAlpha(look.isDark ? 60 : 45);
  proven_.ground->setBrush(shade);
  for (const Shade* each : {&ball_, &proven_}) each->text->setColor(look.mutedText);
  for (size_t i = 0; i < items_.size(); ++i) {
    items_[i].ground->setBrush(mixColors(look.run(spans_[i].label), look.panel, 0.35));
    items_[i].name->setColor(look.text);
    if (items_[i].end) {
      items_[i].end->setPen(QPen(look.mutedText, 1, Qt::DashLine));
    }
  }
}

void SlicePlot::setTheme(const Theme& look) {
  CurvePlot::setTheme(look);
  recolour();
}

QString SlicePlot::summary() const {
  if (isEmpty()) {
    return emptyText();
  }
  QStringList parts{CurvePlot::summary()};
  QStringList decisions;
  for (const DecisionSpan& span : spans_) {
    decisions << tr("%1 from %2 to %3").arg(span.name, roundedText(span.from, 3), roundedText(span.to, 3));
  }
  if (!decisions.isEmpty()) {
    parts << tr("decides for ") + decisions.join(QStringLiteral(", "));
  }
  for (const Shade* each : {&ball_, &proven_})
    if (each->radius > 0)
      parts << tr("%1 reaches to %2")
                   .arg(each->label.isEmpty() ? tr("the ball") : each->label, roundedText(each->radius, 3));
  return parts.join(QStringLiteral("; "));
}

}  // namespace hessianlab
