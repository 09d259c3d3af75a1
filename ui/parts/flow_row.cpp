// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flow_row.h"

#include <QHBoxLayout>
#include <QWidget>
#include <algorithm>

namespace hessianlab {

namespace {

constexpr int kBetween = 10, kLines = 4;  // pixels between groups, and between lines

}  // namespace

FlowRow::FlowRow(QWidget* parent) : QLayout(parent) {
  setContentsMargins(0, 0, 0, 0);
}

FlowRow::~FlowRow() {
  for (QLayoutItem* item : items_) delete item;
}

void FlowRow::addGroup(const std::vector<QWidget*>& widgets) {
  auto* group = new QWidget(parentWidget());
  auto* row = new QHBoxLayout(group);
  row->setContentsMargins(0, 0, 0, 0);
  for (QWidget* widget : widgets) row->addWidget(widget);
  addWidget(group);
}

QLayoutItem* FlowRow::itemAt(int index) const {
  return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowRow::takeAt(int index) {
  QLayoutItem* item = itemAt(index);
  if (item) items_.erase(items_.begin() + index);
  return item;
}

QSize FlowRow::sizeHint() const {
  QSize size(0, 0);  // one without these is −1 wide
  for (const QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    const QSize own = item->sizeHint();
    size = {size.width() + (size.isEmpty() ? 0 : kBetween) + own.width(), std::max(size.height(), own.height())};
  }
  return size;
}

QSize FlowRow::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_)
    if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
  return size;
}

void FlowRow::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  place(rect, true);
}

std::vector<FlowRow::Line> FlowRow::lines(int width) const {
  int wanted = -kBetween, least = -kBetween;
  for (const QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    wanted += item->sizeHint().width() + kBetween;
    least += item->minimumSize().width() + kBetween;
  }
  // All in one line if they can be, each giving way by the same share of what it can.
  const bool one = least <= width;
  const double share = wanted > least ? std::clamp((width - least) / double(wanted - least), 0.0, 1.0) : 1;
  std::vector<Line> all(1);
  int left = 0;
  for (QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    QSize size = item->sizeHint();
    const int narrow = item->minimumSize().width();
    size.setWidth(one ? narrow + static_cast<int>(share * (size.width() - narrow))
                      : std::min(size.width(), std::max(width, narrow)));
    if (!one && left > 0 && left + size.width() > width) {
      all.emplace_back();
      left = 0;
    }
    all.back().push_back({item, size, left});
    left += size.width() + kBetween;
  }
  return all;
}

int FlowRow::place(const QRect& rect, bool move) const {
  const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
  int top = -kLines;
  for (const Line& line : lines(rect.width())) {
    top += kLines;
    int height = 0;
    for (const Placed& one : line) height = std::max(height, one.size.height());
    for (const Placed& one : line) {
      if (!move) break;
      const int left = mirrored ? rect.right() + 1 - one.left - one.size.width() : rect.left() + one.left;
      one.item->setGeometry({QPoint(left, rect.top() + top + (height - one.size.height()) / 2), one.size});
    }
    top += height;
  }
  return std::max(0, top);
}

}  // namespace hessianlab
