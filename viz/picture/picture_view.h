// SPDX-License-Identifier: GPL-3.0-or-later
// One small picture, enlarged without blurring: an input in grey or colour, or a signed quantity in blue and red. The
// value below the mouse stands in the tool tip. GUI thread only.
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class PictureView : public QWidget {
  Q_OBJECT

 public:
  enum class Mode { Grey, Signed };

  explicit PictureView(QWidget* parent = nullptr);

  // values: channels (1 or 3) × height × width, planes one after the other. Anything else shows the empty text.
  void setPicture(std::vector<float> values, int channels, int height, int width, Mode mode = Mode::Grey);
  void clear();
  const std::vector<float>& values() const { return values_; }
  bool isEmpty() const { return image_.isNull(); }

  // Signed only. Values are multiplied by it before they become colours, ±1 being full colour; 0: as much as fits, and
  // magnification() tells how much that is.
  void setMagnification(double factor);
  double magnification() const;

  void setCaptions(const QString& above, const QString& below);
  void setEmptyText(const QString& text);
  // It fills the room there is, whatever its proportions: a matrix. False at first.
  void setStretched(bool on);
  // Pixels that the picture will have, so that an empty one is as large as that beside it.
  void setBlankSize(const QSize& pixels);
  // Invalid: the theme's grid colour. Use Theme::error or Theme::good to mark a verdict that the caption also says.
  void setFrameColor(const QColor& color);
  void setSelectable(bool selectable);  // then it takes the focus and emits clicked()

  void setTheme(const Theme& theme);
  const QImage& image() const { return image_; }  // one pixel for each value
  QRect pictureRect() const;                      // where it is drawn, without frame
  // "row 3, column 5: 0.231"; empty outside the picture.
  QString valueText(const QPoint& position) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void clicked();

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void updateImage();
  void updateAccessibility();

  std::vector<float> values_;
  int channels_ = 0, height_ = 0, width_ = 0;
  Mode mode_ = Mode::Grey;
  double magnification_ = 0;
  QString above_, below_, emptyText_;
  QSize blank_ = {1, 1};
  QColor frameColor_;
  bool selectable_ = false, stretched_ = false;
  Theme theme_;
  QImage image_;
};

}  // namespace hessianlab
