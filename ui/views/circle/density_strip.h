// SPDX-License-Identifier: GPL-3.0-or-later
// How densely the points lie in the pieces of the circle, as bars that can be dragged: up or down with the mouse, or
// with the arrow keys (left and right choose a piece). A density that is not one of pieces is drawn as a curve, which
// is in nobody's hand. GUI thread only.
#pragma once

#include <QWidget>
#include <cstdint>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class DensityStrip : public QWidget {
  Q_OBJECT
 public:
  static constexpr int64_t kMost = 40;  // how much denser one piece can be dragged than 1

  explicit DensityStrip(QWidget* parent = nullptr);

  // How the densities are to each other; empty: one piece.
  void setParts(const std::vector<int64_t>& parts);
  const std::vector<int64_t>& parts() const { return parts_; }
  // At equal distances from 0 to 2π, in proportion; shown instead of the bars. Empty: the bars.
  void setCurve(std::vector<double> density);
  const std::vector<double>& curve() const { return curve_; }
  void setTheme(const Theme& theme);
  QRect barOf(int piece) const;  // where its bar stands
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void chosen(const std::vector<int64_t>& parts);  // by a person; once a drag has ended

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QRect ground() const;  // between the ends of the axis, without the labels
  int pieceAt(int x) const;
  QColor fill() const;
  void paintBars(QPainter& painter);
  void paintCurve(QPainter& painter);
  void drag(int y);
  void tell();

  std::vector<int64_t> parts_ = {1}, before_;
  std::vector<double> curve_;
  int held_ = -1, current_ = 0;  // piece that is dragged; that the keys change
  Theme theme_;
};

}  // namespace hessianlab
