// SPDX-License-Identifier: GPL-3.0-or-later
// See points_view.h.
#include "viz/picture/points_view.h"

#include <QPainter>
#include <algorithm>

#include "viz/picture/picture_image.h"

namespace hessianlab {

static constexpr int pointsFrame = 2;

PointsView::PointsView(QWidget* parent) : QWidget(parent) {
  setLayoutDirection(Qt::LeftToRight);  // a figure, in every language
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PointsView::setLines(std::vector<Line> lines) {
  lines_ = std::move(lines);
  update();
}

void PointsView::setPicture(const std::vector<float>& values, int height, int width) {
  image_ = values.empty() ? QImage() : toGreyImage(values, 1, height, width);
  update();
}

void PointsView::setFound(Points found) {
  found_ = std::move(found);
  describe();
  update();
}

void PointsView::setTruth(Points truth) {
  truth_ = std::move(truth);
  update();
}

void PointsView::clear() {
  image_ = QImage();
  found_.clear();
  truth_.clear();
  describe();
  update();
}

void PointsView::setCaption(const QString& below) {
  below_ = below;
  describe();
  update();
}

void PointsView::setEmptyText(const QString& text) {
  emptyText_ = text;
  describe();
  update();
}

void PointsView::describe() {
  setAccessibleDescription(found_.empty() ? emptyText_ : below_);
}

void PointsView::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

QRect PointsView::pictureRect() const {
  const int line = below_.isEmpty() ? 0 : fontMetrics().height() + 4;
  const QRect space = rect().adjusted(pointsFrame, pointsFrame, -pointsFrame, -pointsFrame - line);
  const int side = std::max(1, std::min(space.width(), space.height()));
  return {space.left() + (space.width() - side) / 2, space.top() + (space.height() - side) / 2, side, side};
}

QPointF PointsView::placeOf(const QPointF& point) const {
  const QRectF target = pictureRect();
  return {target.left() + (point.x() + 1) / 2 * target.width(), target.top() + (point.y() + 1) / 2 * target.height()};
}

void PointsView::paintLines(QPainter& painter, const Points& points, const QPen& pen) const {
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  for (const Line& line : lines_) {
    if (line.last >= static_cast<int>(points.size())) continue;
    QPolygonF corners;
    for (int i = line.first; i <= line.last; ++i) corners << placeOf(points[static_cast<std::size_t>(i)]);
    if (line.closed)
      painter.drawPolygon(corners);
    else
      painter.drawPolyline(corners);
  }
}

void PointsView::paintPoints(QPainter& painter) const {
  const double scale = theme_.scale, dot = std::clamp(pictureRect().width() / 130.0, 1.4, 3.2) * scale;
  // On a picture light and dark lie side by side: bright colours with a dark rim keep every line apart from both.
  const Theme colors = image_.isNull() ? theme_ : Theme::dark();
  const QColor found = colors.run(0), truth = colors.run(1);
  const QColor rim(0, 0, 0, image_.isNull() ? 0 : 120);
  const auto lines = [&](const Points& points, const QColor& color) {
    if (!image_.isNull()) paintLines(painter, points, QPen(rim, 3 * scale));
    paintLines(painter, points, QPen(color, 1.3 * scale));
  };
  lines(truth_, truth);
  if (truth_.size() == found_.size()) {
    for (std::size_t i = 0; i < found_.size(); ++i) {
      for (const QPen& pen : {QPen(rim, 3.4 * scale), QPen(colors.run(4), 1.6 * scale)}) {
        painter.setPen(pen);
        painter.drawLine(placeOf(found_[i]), placeOf(truth_[i]));
      }
    }
  }
  lines(found_, found);
  const auto dots = [&](const Points& points, const QColor& color) {
    painter.setPen(QPen(rim, scale));
    painter.setBrush(color);
    for (const QPointF& point : points) painter.drawEllipse(placeOf(point), dot, dot);
  };
  dots(truth_, truth);
  dots(found_, found);
}

void PointsView::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect target = pictureRect();
  painter.fillRect(target.adjusted(-pointsFrame, -pointsFrame, pointsFrame, pointsFrame), theme_.grid);
  painter.fillRect(target, theme_.panel);
  if (!image_.isNull()) painter.drawImage(target, image_);
  if (found_.empty() && image_.isNull()) {
    painter.setPen(theme_.mutedText);
    painter.drawText(target.adjusted(4, 4, -4, -4), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
  }
  if (!below_.isEmpty()) {
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(theme_.text);
    painter.drawText(QRect(0, target.bottom() + pointsFrame + 2, width(), metrics.height()),
                     Qt::AlignHCenter | Qt::AlignVCenter, metrics.elidedText(below_, Qt::ElideRight, width()));
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(target);
  paintPoints(painter);
}

}  // namespace hessianlab
