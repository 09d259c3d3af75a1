// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of this session as a table: one row each, updated in place while it trains. GUI thread only.
#pragma once

#include <QAbstractTableModel>

#include <optional>

#include "model/base/metric.h"
#include "viz/base/theme.h"

namespace hessianlab {

class LabDocument;
class RunController;
struct Run;

class RunsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  // Then one column for each that the lab's list of metrics names, the accuracy under attack, tags and notes.
  enum Column { Name, Settings, State, Epoch, FirstMetric };
  static constexpr int kSortRole = Qt::UserRole;

  RunsModel(LabDocument& document, RunController& controller, QObject* parent = nullptr);
  void setTheme(const Theme& theme);
  // Shows the columns of this list from now on. It does so by itself where the current run is of another lab than the
  // one before.
  void showMetrics(const MetricList& metrics);  // which outlives it
  int runId(int row) const;
  int robustColumn() const { return FirstMetric + static_cast<int>(metrics_->table().size()); }
  int tagsColumn() const { return robustColumn() + 1; }
  int notesColumn() const { return robustColumn() + 2; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 Q_SIGNALS:
  void columnsChanged();

 private:
  void resetRows();
  const MetricColumn& metricAt(int column) const;  // from FirstMetric on
  // nullopt: not measured; `column` is one of a number from FirstMetric on.
  std::optional<double> number(const Run& run, int column) const;
  bool isShare(int column) const;
  QVariant text(int row, int column) const;
  QVariant sortKey(int row, int column) const;

  LabDocument& document_;
  RunController& controller_;
  const MetricList* metrics_;
  Theme theme_;
  int rows_ = 0;
};

}  // namespace hessianlab
