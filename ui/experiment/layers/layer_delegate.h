// SPDX-License-Identifier: GPL-3.0-or-later
// Draws how the operations of a network are wired, a row each: a line from result to reader, and beside it one for each
// result that is read further down. The operation itself is chosen from a list. GUI thread only.
#pragma once

#include <QStyledItemDelegate>
#include <vector>

#include "model/nn/layer_table.h"

namespace hessianlab {

class LayerModel;

class LayerDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  LayerDelegate(const LayerModel& model, QObject* parent);

  void setColors(const QColor& line, const QColor& shortcut);
  // Call when the model has changed.
  void arrange();
  int wiringWidth() const;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

 private:
  const LayerModel& model_;
  QColor line_, shortcut_;
  struct Shortcut {
    int from = 0, to = 0;  // rows; −1: the network's input
    int lane = 0;
  };
  std::vector<Shortcut> shortcuts_;
  int lanes_ = 0;
};

}  // namespace hessianlab
