// SPDX-License-Identifier: GPL-3.0-or-later
// Controls in a row: where there is less room they shrink as far as they like to, and where there is still less they go
// on in the next line, as words do. GUI thread only.
#pragma once

#include <QLayout>
#include <vector>

namespace hessianlab {

class FlowRow : public QLayout {
  Q_OBJECT
 public:
  explicit FlowRow(QWidget* parent);
  ~FlowRow() override;

  // Widgets that stay beside each other: a name and its field.
  void addGroup(const std::vector<QWidget*>& widgets);

  void addItem(QLayoutItem* item) override { items_.push_back(item); }
  int count() const override { return static_cast<int>(items_.size()); }
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
  QSize sizeHint() const override;     // in one line
  QSize minimumSize() const override;  // of the widest
  void setGeometry(const QRect& rect) override;

 private:
  struct Placed {
    QLayoutItem* item;
    QSize size;
    int left;
  };
  using Line = std::vector<Placed>;
  std::vector<Line> lines(int width) const;
  int place(const QRect& rect, bool move) const;  // the height that it takes

  std::vector<QLayoutItem*> items_;
};

}  // namespace hessianlab
