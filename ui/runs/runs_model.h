// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of this session as a table: one row each, updated in place while it trains. GUI thread only.
#pragma once

#include <QAbstractTableModel>

#include "viz/base/theme.h"

namespace hessianlab {

class LabDocument;
class RunController;

class RunsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { Name, Settings, State, Epoch, BestAccuracy, LastAccuracy, RobustAccuracy, HessianNorm, ColumnCount };
  static constexpr int kSortRole = Qt::UserRole;

  RunsModel(LabDocument& document, RunController& controller, QObject* parent = nullptr);
  void setTheme(const Theme& theme);
  int runId(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 private:
  void resetRows();
  QVariant text(int row, int column) const;
  QVariant sortKey(int row, int column) const;

  LabDocument& document_;
  RunController& controller_;
  Theme theme_;
  int rows_ = 0;
};

}  // namespace hessianlab
