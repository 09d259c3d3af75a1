// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of this session as a table: one row each, updated in place while it trains. GUI thread only.
#pragma once

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "model/base/metric.h"
#include "viz/base/theme.h"

namespace hessianlab {

class LabDocument;
class RunController;
struct Run;

QString stateText(const Run& run);  // "finished"

class RunsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  // Then one column for each that the lab's list of metrics names, the accuracy under attack, tags and notes.
  enum Column { Name, Settings, State, Epoch, FirstMetric };
  static constexpr int kSortRole = Qt::UserRole;
  // For files: the cell holds a number, which one (invalid: not measured), and of a mean its standard deviation.
  static constexpr int kIsNumberRole = Qt::UserRole + 2, kNumberRole = Qt::UserRole + 3, kSpreadRole = Qt::UserRole + 4;
  // What keeps the number from speaking of the run as it is: "epoch 2" (Run::caveat), "step 100".
  static constexpr int kCaveatRole = Qt::UserRole + 5;

  RunsModel(LabDocument& document, RunController& controller, QObject* parent = nullptr);
  void setTheme(const Theme& theme);
  // Shows the columns of this list from now on. It does so by itself where the current run is of another lab than the
  // one before.
  void showMetrics(const MetricList& metrics);  // which outlives it
  int runId(int row) const;
  const Run& run(int row) const { return *held(row); }
  const std::shared_ptr<const Run>& held(int row) const { return rows_[static_cast<std::size_t>(row)]; }
  // nullopt: not measured; `column` is one of a number from FirstMetric to robustColumn().
  std::optional<double> number(const Run& run, int column) const;
  bool isNumber(int column) const { return column >= FirstMetric && column <= robustColumn(); }
  // False of the accuracy under attack where what trains tells no classes apart.
  bool isOfUse(int column) const;
  // Of this number; empty: it speaks of the run as it is.
  QString caveat(const Run& run, int column) const;
  // "97.3 %", "97.3 ± 0.4 %"; a dash where there is none.
  QString shown(int column, const std::optional<double>& number, const std::optional<double>& spread = {}) const;
  // What differs from the first run on the same data; of all but the seed for several that differ in it alone.
  QString settingsText(const Run& run, bool butSeed) const;
  void tick(const std::vector<int>& rows, bool ticked);
  int robustColumn() const { return FirstMetric + static_cast<int>(metrics_->table().size()); }
  int tagsColumn() const { return robustColumn() + 1; }
  int notesColumn() const { return robustColumn() + 2; }
  // Of a column in every language and at every ε: "state", "best.test_accuracy", "robust".
  QString columnName(int column) const;

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
  bool take(int row);  // the run that the list has there by now; false: the rows are about to be reset
  int rows() const { return static_cast<int>(rows_.size()); }
  const MetricColumn& metricAt(int column) const;  // from FirstMetric on
  bool isShare(int column) const;
  // The step at which the newest value of a column was measured, where the run has come farther since.
  std::optional<int64_t> measuredBefore(const Run& run, int column) const;
  const Run* firstOnSameData(const Run& run) const;  // nullptr: there is none that can be read
  QVariant text(int row, int column) const;
  QVariant sortKey(int row, int column) const;

  LabDocument& document_;
  RunController& controller_;
  const MetricList* metrics_;
  Theme theme_;
  mutable std::unordered_map<int, QString> settings_;  // texts of the runs, by id: comparing takes long
  std::vector<std::shared_ptr<const Run>> rows_;       // as told to the views, whatever the list has by now
};

}  // namespace hessianlab
