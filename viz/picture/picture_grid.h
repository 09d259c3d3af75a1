// SPDX-License-Identifier: GPL-3.0-or-later
// Many small pictures of signed values in rows, on one colour scale so that strong ones look strong: filters, feature
// maps. One of them is chosen by a click or the arrow keys. GUI thread only.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class PictureGrid : public QWidget {
  Q_OBJECT

 public:
  struct Cell {
    int channels = 1, height = 0, width = 0;
    std::vector<float> values;  // planes one after the other
  };

  explicit PictureGrid(QWidget* parent = nullptr);

  void setCells(std::vector<Cell> cells);
  int count() const { return static_cast<int>(cells_.size()); }
  // What one of them is: "filter"; stands before its number in words.
  void setNoun(const QString& noun) { noun_ = noun; }
  void setEmptyText(const QString& text);
  void setChosen(int index);  // -1: none. Emits nothing
  int chosen() const { return chosen_; }
  double scale() const { return scale_; }  // the largest magnitude of all of them, which has full colour
  void setTheme(const Theme& theme);

  QRect cellRect(int index) const;
  // "filter 3, row 0, column 2: 0.31"; empty beside the pictures.
  QString valueText(const QPoint& position) const;

  QSize sizeHint() const override { return {320, 240}; }
  QSize minimumSizeHint() const override { return {160, 120}; }

 Q_SIGNALS:
  void chosenByPerson(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  int columns() const;
  int at(const QPoint& position) const;
  void redraw();
  void choose(int index);

  std::vector<Cell> cells_;
  std::vector<QImage> images_;
  QString noun_, emptyText_;
  int chosen_ = -1;
  double scale_ = 0;
  Theme theme_ = Theme::light();
};

}  // namespace hessianlab
