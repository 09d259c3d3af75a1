// SPDX-License-Identifier: GPL-3.0-or-later
// One scroll position for areas that stand side by side. GUI thread only.
#pragma once

#include <QObject>

class QAbstractScrollArea;
class QScrollBar;

namespace hessianlab {

class SharedScroll : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  // From now on it goes where the others go. It may end before this does.
  void add(QAbstractScrollArea& area);

 Q_SIGNALS:
  void movedAcross(int value);  // the horizontal one
  void movedDown(int value);

 private:
  void join(QScrollBar& bar, void (SharedScroll::*moved)(int));

  bool moving_ = false;
};

}  // namespace hessianlab
