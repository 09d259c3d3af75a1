// SPDX-License-Identifier: GPL-3.0-or-later
// The room of one view: where the window is smaller than what the view needs, it scrolls, so that the widest view does
// not decide how small a screen may be.
#pragma once

#include <QScrollArea>

namespace hessianlab {

class ViewScroll : public QScrollArea {
  Q_OBJECT
 public:
  ViewScroll(QWidget* view, QWidget* parent);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fit();
};

}  // namespace hessianlab
