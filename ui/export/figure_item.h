// SPDX-License-Identifier: GPL-3.0-or-later
// What can leave the program out of the tab in front: each of its plots, its pictures one by one and together, its
// tables, and the tab as it is seen. GUI thread only.
#pragma once

#include <QPointer>
#include <QString>
#include <QWidget>
#include <functional>
#include <vector>

#include "ui/export/figure_choice.h"

namespace hessianlab {

class PlotWidget;

// The tab in front, and how to give it another look for a moment.
struct FrontView {
  QPointer<QWidget> widget;  // nullptr: there is none
  QString title;
  std::vector<PlotWidget*> plots;
  std::function<void(const Theme&)> dress;
  Theme look;  // that it has
};

struct FigureItem {
  enum class Kind { Plot, Picture, Pictures, Table, View };  // View: a widget as it is seen
  Kind kind = Kind::Plot;
  QString title;
  QPointer<QWidget> widget;
  bool empty = false;  // there is nothing to draw yet

  bool operator==(const FigureItem& o) const { return kind == o.kind && widget == o.widget; }
};

// In this order: plots, all pictures, each picture, tables, matrices, the view. A twin's have "(twin)" behind their
// titles.
std::vector<FigureItem> itemsOf(const FrontView& view);

// Why it cannot be saved in this format; empty: it can.
QString whyNot(const FigureItem& item, FigureFormat format);

}  // namespace hessianlab
