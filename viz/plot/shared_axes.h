// SPDX-License-Identifier: GPL-3.0-or-later
// What curve plots that stand side by side have in common. A plot may end before what it shares. GUI thread only.
#pragma once

#include <QObject>
#include <vector>

namespace hessianlab {

class CurvePlot;

// The mouse over one plot is a cursor in all.
class SharedCursor : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  void add(CurvePlot& plot);

 Q_SIGNALS:
  void moved(double x);
  void left();
};

// The same ranges on both axes, so that equal heights are equal values, or along x alone, for plots of different
// quantities: together the plots show what each of them needs, and a zoom of one is a zoom of all. A cursor is shared,
// too.
class SharedAxes : public QObject {
  Q_OBJECT
 public:
  enum class Which { Both, X };
  explicit SharedAxes(Which which = Which::Both, QObject* parent = nullptr) : QObject(parent), which_(which) {}
  void add(CurvePlot& plot);
  // A plot that was hidden by itself has no say; call this when one is hidden or shown.
  void fitTogether();

 private:
  Which which_;
  SharedCursor cursor_;
  std::vector<CurvePlot*> plots_;
};

}  // namespace hessianlab
