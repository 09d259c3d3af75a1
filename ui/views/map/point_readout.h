// SPDX-License-Identifier: GPL-3.0-or-later
// Every number at one point of the map, exact there; with two networks side by side, one column for each. Until the
// exact numbers come, the first line says what the nearest cell shows and the numbers of before are muted. GUI thread
// only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <array>
#include <vector>

#include "model/questions/map.h"
#include "viz/base/theme.h"

class QGridLayout;
class QLabel;

namespace hessianlab {

class ElidedLabel;

class PointReadout : public QWidget {
  Q_OBJECT
 public:
  explicit PointReadout(QWidget* parent = nullptr);

  // One column, or two with these names above them.
  void setColumns(const QStringList& names);
  // The cursor is there, and `cell` is what the map shows in the cell.
  void pointAt(double x, double y, const QString& cell);
  void showExact(int column, const PointResult& point, const QStringList& classNames);
  void clear();  // the cursor has left
  void setTheme(const Theme& theme);

 private:
  struct Row {
    QLabel* name = nullptr;
    std::array<ElidedLabel*, 2> values{};
  };
  void setMuted(int column, bool muted);

  ElidedLabel* place_;
  ElidedLabel* cell_;
  std::array<ElidedLabel*, 2> heads_{};
  QGridLayout* grid_;
  std::vector<Row> rows_;
  Theme theme_;
};

}  // namespace hessianlab
