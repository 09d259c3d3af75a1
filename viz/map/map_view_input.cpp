// SPDX-License-Identifier: GPL-3.0-or-later
// MapView: ranges, mouse, keyboard, and what it says in words.
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "viz/base/legend_row.h"
#include "viz/base/text_tools.h"
#include "viz/map/map_view.h"
#include "viz/map/map_view_p.h"

namespace hessianlab {

static constexpr QMargins kUsualMargins(15, 15, 15, 15);  // the least that the library gives around axes

void MapView::arrange() {
  PlotCanvas& plot = canvas();
  constexpr int kOnScreen = 5, kOnPaper = 2;  // on paper nothing beside it names the classes
  plot.axisRect()->setMinimumMargins(kUsualMargins);
  plot.layoutNow();
  // Never beside the title: keys come and go while points are painted, and the map must not move under the hand.
  arrangeLegendRow(plot, *parts_->legend, 0, onPaper() ? kOnPaper : kOnScreen);
  plot.layoutNow();
  frameTheMap();
  updateRanges();
  updateBall();
}

std::pair<QCPRange, QCPRange> MapView::whole() const {
  if (data_.columns > 0 && data_.rows > 0) return {QCPRange(data_.xMin, data_.xMax), QCPRange(data_.yMin, data_.yMax)};
  if (points_.empty()) return {QCPRange(0, 1), QCPRange(0, 1)};
  const auto byX = std::minmax_element(points_.begin(), points_.end(), [](auto& a, auto& b) { return a.x < b.x; });
  const auto byY = std::minmax_element(points_.begin(), points_.end(), [](auto& a, auto& b) { return a.y < b.y; });
  const double room = 0.05 * std::max({byX.second->x - byX.first->x, byY.second->y - byY.first->y, 1e-6});
  return {QCPRange(byX.first->x - room, byX.second->x + room), QCPRange(byY.first->y - room, byY.second->y + room)};
}

// The frame has the proportions of the map, so that nothing beside it looks like a part of the plane. Legend and title
// keep the whole width, and a colour scale stays at the side of the map.
void MapView::frameTheMap() {
  PlotCanvas& plot = canvas();
  const QSize pixels = plot.axisRect()->size();
  const auto [x, y] = whole();
  if (pixels.height() < 2 || !(x.size() > 0) || !(y.size() > 0)) return;
  const double unit = std::max(x.size() / pixels.width(), y.size() / pixels.height());
  const int spare = pixels.width() - static_cast<int>(std::ceil(x.size() / unit));
  if (spare < 2) return;
  const QMargins margins = plot.axisRect()->margins();
  const int left = plot.plotLayout()->columnCount() > 1 ? spare : spare / 2;
  plot.axisRect()->setMinimumMargins(
      {margins.left() + left, kUsualMargins.top(), margins.right() + spare - left, kUsualMargins.bottom()});
  plot.layoutNow();
}

// One unit is as many pixels along x as along y; everything stays in view.
void MapView::updateRanges() {
  PlotCanvas& plot = canvas();
  const QSize pixels = plot.axisRect()->size();
  if (pixels.width() < 2 || pixels.height() < 2) {
    return;
  }
  QCPRange x = plot.xAxis->range(), y = plot.yAxis->range();
  if (!zoomed_) std::tie(x, y) = whole();
  const double unit =
      zoomed_ ? x.size() / pixels.width()
              : std::max(x.size() / pixels.width(), y.size() / pixels.height()) * (1 + 1e-12);  // ends included
  const auto around = [unit](const QCPRange& range, int length) {
    return QCPRange(range.center() - unit * length / 2, range.center() + unit * length / 2);
  };
  settingRange_ = true;
  plot.xAxis->setRange(around(x, pixels.width()));
  plot.yAxis->setRange(around(y, pixels.height()));
  settingRange_ = false;
}

void MapView::fit() {
  const bool was = zoomed_;
  zoomed_ = false;
  markStale();
  if (was) Q_EMIT zoomChanged();
}

std::optional<QRectF> MapView::zoom() const {
  if (!zoomed_) return std::nullopt;
  const QCPRange x = canvas().xAxis->range(), y = canvas().yAxis->range();
  return QRectF(QPointF(x.lower, y.lower), QPointF(x.upper, y.upper));
}

void MapView::setZoom(const std::optional<QRectF>& area) {
  zoomed_ = area.has_value();
  if (area) {
    settingRange_ = true;
    canvas().xAxis->setRange(area->left(), area->right());
    canvas().yAxis->setRange(area->top(), area->bottom());
    settingRange_ = false;
  }
  markStale();
}

double MapView::unitsPerPixel() const {
  return canvas().xAxis->range().size() / std::max(1, canvas().axisRect()->width());
}

void MapView::setBall(Ball kind, double radius) {
  ball_ = kind;
  ballRadius_ = std::isfinite(radius) ? std::max(radius, 0.0) : 0;
  updateBall();
  canvas().redraw(canvas().cursorLayer());
}

void MapView::setBallCenter(std::optional<QPointF> center) {
  ballCenter_ = center;
  updateBall();
  canvas().redraw(canvas().cursorLayer());
}

void MapView::updateBall() {
  const bool shown = ballCenter_ && ballRadius_ > 0;
  const QPointF c = ballCenter_.value_or(QPointF());
  for (int i = 0; i < 2; ++i) {
    QCPItemEllipse* circle = parts_->circles[i];
    QCPItemRect* square = parts_->squares[i];
    circle->setVisible(shown && ball_ == Ball::L2);
    square->setVisible(shown && ball_ == Ball::Linf);
    circle->topLeft->setCoords(c.x() - ballRadius_, c.y() + ballRadius_);
    circle->bottomRight->setCoords(c.x() + ballRadius_, c.y() - ballRadius_);
    square->topLeft->setCoords(c.x() - ballRadius_, c.y() + ballRadius_);
    square->bottomRight->setCoords(c.x() + ballRadius_, c.y() - ballRadius_);
  }
}

void MapView::setPaintMode(bool on) {
  paintMode_ = on;
  paintButton_ = Qt::NoButton;
  canvas().setInteraction(QCP::iRangeDrag, !on);
  canvas().setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapView::onPress(QMouseEvent* event) {
  pressedAt_ = event->position();
  const bool paints = event->button() == Qt::LeftButton || event->button() == Qt::RightButton;
  if (paintMode_ && paints && canvas().axisRect()->rect().contains(event->position().toPoint())) {
    paintButton_ = event->button();
    Q_EMIT painted(canvas().xAxis->pixelToCoord(event->position().x()),
                   canvas().yAxis->pixelToCoord(event->position().y()), paintButton_);
  }
}

void MapView::onMove(QMouseEvent* event) {
  const QPointF pixel = event->position();
  if (!canvas().axisRect()->rect().contains(pixel.toPoint())) {
    setBallCenter(std::nullopt);
    Q_EMIT hoverLeft();
    return;
  }
  const double x = canvas().xAxis->pixelToCoord(pixel.x()), y = canvas().yAxis->pixelToCoord(pixel.y());
  setBallCenter(QPointF(x, y));
  Q_EMIT hovered(x, y);
  if (paintButton_ != Qt::NoButton) {
    Q_EMIT painted(x, y, paintButton_);
  }
}

void MapView::onRelease(QMouseEvent* event) {
  if (paintButton_ != Qt::NoButton && event->button() == paintButton_) {
    paintButton_ = Qt::NoButton;
    Q_EMIT paintFinished();
    return;
  }
  const bool still = (event->position() - pressedAt_).manhattanLength() < 4;
  if (!paintMode_ && still && event->button() == Qt::LeftButton &&
      canvas().axisRect()->rect().contains(event->position().toPoint())) {
    Q_EMIT clicked(canvas().xAxis->pixelToCoord(event->position().x()),
                   canvas().yAxis->pixelToCoord(event->position().y()));
  }
}

void MapView::keyPressEvent(QKeyEvent* event) {
  const int key = event->key();
  if (key == Qt::Key_F || key == Qt::Key_Home) {
    fit();
    return;
  }
  const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
  if (arrow) {
    // The arrows carry the ball, a fiftieth of the view at a time.
    const QCPRange x = canvas().xAxis->range(), y = canvas().yAxis->range();
    const double step = x.size() / 50;
    QPointF c = ballCenter_.value_or(QPointF(x.center(), y.center()));
    c += QPointF(key == Qt::Key_Right  ? step
                 : key == Qt::Key_Left ? -step
                                       : 0,
                 key == Qt::Key_Up     ? step
                 : key == Qt::Key_Down ? -step
                                       : 0);
    setBallCenter(c);
    Q_EMIT hovered(c.x(), c.y());
  } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && ballCenter_ && !paintMode_) {
    Q_EMIT clicked(ballCenter_->x(), ballCenter_->y());
  } else if ((key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete) && ballCenter_ && paintMode_) {
    Q_EMIT painted(ballCenter_->x(), ballCenter_->y(), key == Qt::Key_Delete ? Qt::RightButton : Qt::LeftButton);
    Q_EMIT paintFinished();
  } else {
    PlotWidget::keyPressEvent(event);
  }
}

bool MapView::eventFilter(QObject* watched, QEvent* event) {
  if (watched == &canvas() && event->type() == QEvent::Leave) {
    setBallCenter(std::nullopt);
    Q_EMIT hoverLeft();
  } else if (watched == &canvas() && event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text =
        valueText(canvas().xAxis->pixelToCoord(help->pos().x()), canvas().yAxis->pixelToCoord(help->pos().y()));
    if (!text.isEmpty()) {
      QToolTip::showText(help->globalPos(), text, this);
      return true;
    }
  }
  return PlotWidget::eventFilter(watched, event);
}

QString MapView::valueText(double x, double y) const {
  if (data_.columns < 1 || data_.rows < 1 ||
      !(x >= data_.xMin && x <= data_.xMax && y >= data_.yMin && y <= data_.yMax)) {
    return {};
  }
  const auto nearest = [](double value, double low, double high, int count) {
    return count < 2 ? 0 : static_cast<int>(std::lround((value - low) / (high - low) * (count - 1)));
  };
  const auto at =
      static_cast<size_t>(nearest(y, data_.yMin, data_.yMax, data_.rows)) * static_cast<size_t>(data_.columns) +
      static_cast<size_t>(nearest(x, data_.xMin, data_.xMax, data_.columns));
  QStringList parts;
  if (hasRegions()) {
    const int label = data_.prediction[at];
    parts << (label >= 0 && label < classNames_.size() ? classNames_[label] : tr("class %1").arg(label));
    if (data_.confidence.size() == data_.prediction.size()) {
      parts << tr("confidence ") + percentText(data_.confidence[at]);
    }
  }
  if (hasHeat()) {
    parts << (heatTitle_.isEmpty() ? tr("value") : heatTitle_) + QLatin1Char(' ') + roundedText(data_.heat[at], 3);
  }
  const auto symbol = [](const QString& title, const QString& other) { return title.size() == 2 ? title : other; };
  return QStringLiteral("%1 %2, %3 %4: %5")
      .arg(symbol(xTitle(), QStringLiteral("x")), roundedText(x, 3), symbol(yTitle(), QStringLiteral("y")),
           roundedText(y, 3), parts.join(QStringLiteral(", ")));
}

QString MapView::summary() const {
  if (isEmpty()) {
    return emptyText();
  }
  QStringList parts;
  if (hasRegions()) {
    std::map<int, size_t> cells;
    for (const int label : data_.prediction) {
      ++cells[label];
    }
    QStringList shares;
    for (const auto& [label, count] : cells) {
      const QString name = label >= 0 && label < classNames_.size() ? classNames_[label] : tr("class %1").arg(label);
      shares << name + QLatin1Char(' ') +
                    percentText(static_cast<double>(count) / static_cast<double>(data_.prediction.size()));
    }
    parts << tr("area: ") + shares.join(QStringLiteral(", "));
  }
  if (hasHeat()) {
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (const float value : data_.heat) {
      low = std::isfinite(value) ? std::min<double>(low, value) : low;
      high = std::isfinite(value) ? std::max<double>(high, value) : high;
    }
    const QString name = heatTitle_.isEmpty() ? tr("value") : heatTitle_;
    parts << (low > high ? name + tr(" not finite")
                         : QStringLiteral("%1 %2 … %3").arg(name, roundedText(low, 3), roundedText(high, 3)));
  }
  if (!points_.empty()) {
    parts << tr("%1 points").arg(points_.size());
  }
  if (!directions_.empty()) {
    parts << tr("%1 eigenvectors").arg(directions_.size());
  }
  if (!note_.isEmpty()) {
    parts << note_;
  }
  return parts.join(QStringLiteral("; "));
}

}  // namespace hessianlab
