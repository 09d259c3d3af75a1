// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of a network as a table that can be edited, with what the engine says of each. Every change is a step
// of undo. GUI thread only.
#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "model/nn/layer_lines.h"
#include "ui/experiment/layers/chosen_data.h"

class QUndoStack;

namespace hessianlab {

class LayerModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Wiring, Operation, Settings, Name, Reads, Gives, Parameters, MultiplyAdds, Columns };

  LayerModel(SetShape shape, LayerLines lines, QUndoStack& undo, QObject* parent = nullptr);

  const SetShape& shape() const { return shape_; }
  const LayerLines& lines() const { return lines_; }
  const LayerTable& table() const { return table_; }
  // "Row 4 (Convolution): …": why this is no network; empty where it is one.
  QString problem() const;

  // One step of undo called `what`; nothing where the lines are those. `typing`: goes on with the step before, if that
  // was typing too.
  void change(const LayerLines& lines, const QString& what, bool typing = false);
  void add(int row, const std::string& op);  // before the row that is there
  void remove(int row);
  void move(int from, int to);  // `to`: where it stands afterwards
  void setColors(const QColor& error, const QColor& ground);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  QStringList mimeTypes() const override;
  QMimeData* mimeData(const QModelIndexList& indexes) const override;
  bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                       const QModelIndex& parent) const override;
  bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                    const QModelIndex& parent) override;

 Q_SIGNALS:
  // The lines are others; `row` is the one to look at.
  void changed(int row);

 private:
  friend class LayerChange;
  void apply(const LayerLines& lines, int row);
  QString text(const LayerLine& line, const LayerRow& row, int column) const;
  QString help(const LayerLine& line, int column) const;

  SetShape shape_;
  LayerLines lines_;
  LayerTable table_;
  QUndoStack& undo_;
  QColor error_, ground_;
};

}  // namespace hessianlab
