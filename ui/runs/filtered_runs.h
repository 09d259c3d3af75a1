// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs, sorted, with those rows that a filter takes. GUI thread only.
#pragma once

#include <QSortFilterProxyModel>
#include <unordered_map>

#include "model/formats/config.h"
#include "model/runs/run_filter.h"

namespace hessianlab {

class RunsModel;

class FilteredRuns : public QSortFilterProxyModel {
  Q_OBJECT
 public:
  // Both must outlive it.
  FilteredRuns(const Catalogues& catalogues, RunsModel& model, QObject* parent = nullptr);

  // Empty: it is used. Else why it is not, in one sentence; the filter of before stays.
  QString setFilter(const QString& text);
  bool filters() const { return !filter_.takesAll(); }

 protected:
  bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  const RunFacts& facts(int row) const;

  const Catalogues& catalogues_;
  RunsModel& model_;
  RunFilter filter_;
  mutable std::unordered_map<int, RunFacts> facts_;  // by id of the run, until something of it changes
};

}  // namespace hessianlab
