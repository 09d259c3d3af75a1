// SPDX-License-Identifier: GPL-3.0-or-later
// How often each class was taken for which: one row for each true class, one column for each answer, and at the right
// the share of the row that is right. Counts are written where there is room; the diagonal has a frame, so that nothing
// is told by colour alone. Arrow keys walk over the cells, Enter or a click chooses one, Escape lets go. GUI thread
// only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <cstdint>
#include <optional>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

class ConfusionMatrix : public QWidget {
  Q_OBJECT

 public:
  static constexpr int kWholeRow = -1;  // as a column: the share at the right
  struct Cell {
    int row = 0, column = 0;  // of the true class, of the answer
    bool operator==(const Cell&) const = default;
  };

  explicit ConfusionMatrix(QWidget* parent = nullptr);

  // counts: classes × classes, row by row, ≥ 0. Missing class names are replaced by numbers.
  void setCounts(int classes, std::vector<int64_t> counts, QStringList names);
  void clear();
  void setEmptyText(const QString& text);
  void setTheme(const Theme& theme);

  int classes() const { return classes_; }
  int64_t count(const Cell& cell) const;  // of a whole row: all of the class
  double share(const Cell& cell) const;   // of its row, 0 … 1; of a whole row: what is right
  QString name(int index) const;

  // Marked as chosen; nullopt: none is. Says nothing.
  void setChosen(std::optional<Cell> cell);
  std::optional<Cell> chosen() const { return chosen_; }
  Cell current() const { return current_; }  // where the keys are

  QRectF cellRect(const Cell& cell) const;
  std::optional<Cell> cellAt(const QPointF& position) const;
  QRectF nameRect(int index, bool above) const;  // over its column, or beside its row
  QString cellText(const Cell& cell) const;      // "Shirt taken for Coat: 31 of 200, 16 %"
  QString summary() const;                       // the share that is right, and the most frequent mistake

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void cellChosen(int row, int column);
  void letGo();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

 private:
  struct Layout;
  Layout layout() const;
  void paintCell(QPainter& painter, const Cell& cell) const;
  void moveTo(const Cell& cell);

  int classes_ = 0;
  std::vector<int64_t> counts_;
  QStringList names_;
  QString emptyText_;
  Cell current_;
  std::optional<Cell> chosen_;
  Theme theme_;
};

}  // namespace hessianlab
