// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the first steps and the ring around a control. GUI thread only.
#pragma once

#include <QFrame>

#include "viz/base/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace hessianlab {

class GuideCard : public QFrame {
  Q_OBJECT
 public:
  explicit GuideCard(QWidget* window);
  // `place`: "Step 1 of 5"; empty for the ending.
  void present(const QString& place, const QString& heading, const QString& text, bool last);
  void setTheme(const Theme& theme);
  void takeFocus();

 Q_SIGNALS:
  void nextWanted();
  void leaveWanted();

 protected:
  bool event(QEvent* event) override;

 private:
  void fit();

  QLabel *place_, *heading_, *text_;
  QPushButton* next_;
  QToolButton* close_;
  double scale_ = 1;
};

// Takes no mouse, and is only its border: what lies inside stays as it is.
class GuideRing : public QWidget {
  Q_OBJECT
 public:
  explicit GuideRing(QWidget* window);
  void surround(const QRect& rect);  // of the window
  void setTheme(const Theme& theme);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QColor color_;
};

}  // namespace hessianlab
