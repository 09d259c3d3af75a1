// SPDX-License-Identifier: GPL-3.0-or-later
// A heading that shows and hides what belongs to it. GUI thread only.
#pragma once

#include <QWidget>

class QToolButton;

namespace hessianlab {

class FoldOut : public QWidget {
  Q_OBJECT
 public:
  // Takes `content` over; it starts folded away.
  FoldOut(const QString& title, QWidget* content, QWidget* parent = nullptr);
  void setOpen(bool open);
  bool isOpen() const;

 private:
  QToolButton* button_;  // with an arrow; checked it would look pressed
  QWidget* content_;
};

}  // namespace hessianlab
