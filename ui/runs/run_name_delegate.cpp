// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_name_delegate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include "ui/runs/grouped_runs.h"

namespace hessianlab {

namespace {

constexpr int kIndent = 16;  // pixels, of one level

int levelOf(const QModelIndex& index) {
  return index.data(GroupedRuns::kLevelRole).toInt();
}

bool isGroup(int level) {
  return level == GroupedRuns::Closed || level == GroupedRuns::Open;
}

QStyleOptionViewItem indented(QStyleOptionViewItem option, const QModelIndex& index) {
  const int level = levelOf(index), indent = level == GroupedRuns::Member ? 2 * kIndent : level != 0 ? kIndent : 0;
  const bool mirrored = option.direction == Qt::RightToLeft;
  option.rect.adjust(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
  return option;
}

}  // namespace

QRect RunNameDelegate::arrow(const QStyleOptionViewItem& option, const QModelIndex& index) {
  if (!isGroup(levelOf(index))) return {};
  const QRect left(option.rect.left(), option.rect.top(), kIndent, option.rect.height());
  return QStyle::visualRect(option.direction, option.rect, left);
}

void RunNameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const int level = levelOf(index);
  if (level == 0) return QStyledItemDelegate::paint(painter, option, index);
  QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  QStyleOptionViewItem whole = option;
  initStyleOption(&whole, index);
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, option.widget);
  QStyledItemDelegate::paint(painter, indented(option, index), index);
  if (!isGroup(level)) return;
  QStyleOption mark;
  mark.state = option.state | QStyle::State_Enabled;
  mark.palette = option.palette;
  mark.direction = option.direction;
  const QRect place = arrow(option, index);
  mark.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(10, 10), place);
  if (option.state & QStyle::State_Selected)
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
      mark.palette.setColor(role, option.palette.color(QPalette::HighlightedText));
  style->drawPrimitive(level == GroupedRuns::Open            ? QStyle::PE_IndicatorArrowDown
                       : option.direction == Qt::RightToLeft ? QStyle::PE_IndicatorArrowLeft
                                                             : QStyle::PE_IndicatorArrowRight,
                       &mark, painter, option.widget);
}

bool RunNameDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
  const bool mouse = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease ||
                     event->type() == QEvent::MouseButtonDblClick;
  if (mouse && arrow(option, index).contains(static_cast<QMouseEvent*>(event)->position().toPoint())) {
    if (event->type() == QEvent::MouseButtonRelease) Q_EMIT toggled(index);
    return true;
  }
  return QStyledItemDelegate::editorEvent(event, model, indented(option, index), index);
}

void RunNameDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex& index) const {
  QStyledItemDelegate::updateEditorGeometry(editor, indented(option, index), index);
}

}  // namespace hessianlab
