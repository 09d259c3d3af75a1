// SPDX-License-Identifier: GPL-3.0-or-later
// The first column of the table of runs: a group has an arrow that opens it, and its runs stand further in. GUI thread
// only.
#pragma once

#include <QStyledItemDelegate>

namespace hessianlab {

class RunNameDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
  void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const override;

  // Where the arrow of a group is; empty for any other row. For tests, too.
  static QRect arrow(const QStyleOptionViewItem& option, const QModelIndex& index);

 Q_SIGNALS:
  void toggled(const QModelIndex& index);  // a click on the arrow of a group
};

}  // namespace hessianlab
