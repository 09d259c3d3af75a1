// SPDX-License-Identifier: GPL-3.0-or-later
// A small grey picture, enlarged, with points on it that lines join: those found, and beside them the true ones with a
// segment from each to its own, so that one sees where a prediction is off and which way. Without a picture the lines
// stand on an empty ground. GUI thread only.
#pragma once

#include <QImage>
#include <QPointF>
#include <QString>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class PointsView : public QWidget {
  Q_OBJECT

 public:
  using Points = std::vector<QPointF>;  // in the square −1…1 of the picture, y down
  struct Line {
    int first = 0, last = 0;  // the points from first to last, joined
    bool closed = false;      // and the last with the first
  };

  explicit PointsView(QWidget* parent = nullptr);

  void setLines(std::vector<Line> lines);
  // 0…1, row by row; no values: without a picture.
  void setPicture(const std::vector<float>& values, int height, int width);
  void setFound(Points found);
  void setTruth(Points truth);  // of the same number, or none
  void clear();
  const Points& found() const { return found_; }
  const Points& truth() const { return truth_; }
  const QImage& image() const { return image_; }

  void setCaption(const QString& below);
  void setEmptyText(const QString& text);
  void setTheme(const Theme& theme);
  QRect pictureRect() const;                    // where it is drawn, without frame
  QPointF placeOf(const QPointF& point) const;  // of a point, in the widget

  QSize sizeHint() const override { return {220, 220}; }
  QSize minimumSizeHint() const override { return {110, 110}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void paintPoints(QPainter& painter) const;
  void paintLines(QPainter& painter, const Points& points, const QPen& pen) const;
  void describe();

  std::vector<Line> lines_;
  QImage image_;
  Points found_, truth_;
  QString below_, emptyText_;
  Theme theme_ = Theme::light();
};

}  // namespace hessianlab
