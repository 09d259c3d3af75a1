// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs with those that differ in the seed alone folded into one row: means over the seeds, ± the standard
// deviation. A group can be opened; its runs then follow it. A run without such a companion stands as it is. GUI thread
// only.
#pragma once

#include <QAbstractProxyModel>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/formats/config.h"
#include "model/runs/run_groups.h"

namespace hessianlab {

class FilteredRuns;
class RunsModel;
struct Run;

class GroupedRuns : public QAbstractProxyModel {
  Q_OBJECT
 public:
  // What a row is, in the first column; a table without groups says nothing.
  enum Level { Single = 1, Closed, Open, Member };
  static constexpr int kLevelRole = Qt::UserRole + 1;

  // All must outlive it.
  GroupedRuns(const Catalogues& catalogues, RunsModel& model, FilteredRuns& filtered, QObject* parent = nullptr);

  // Follows the table only while it is shown.
  void setActive(bool active);
  bool isGroup(const QModelIndex& index) const;
  void setOpen(const QModelIndex& index, bool open);
  bool isOpen(const QModelIndex& index) const;
  // Rows of RunsModel that stand behind a row: one, or all of a group.
  std::vector<int> runsBehind(const QModelIndex& index) const;
  std::vector<int> idsBehind(const QModelIndex& index) const;  // of their runs, also while those come and go

  QModelIndex mapToSource(const QModelIndex& proxy) const override;
  QModelIndex mapFromSource(const QModelIndex& source) const override;
  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& index) const override;
  QModelIndex buddy(const QModelIndex& index) const override { return index; }  // a group has none in the source
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  void sort(int column, Qt::SortOrder order) override;

 private:
  struct Group {
    std::string key;
    std::vector<int> rows;  // of FilteredRuns, as it sorts them
    std::vector<int> ids;   // of their runs
    bool folds() const { return rows.size() > 1; }
  };
  struct Line {
    std::size_t group = 0;
    int row = -1;  // of FilteredRuns; −1: the group's own line
  };
  void rebuild();
  void follow(const QModelIndex& from, const QModelIndex& to);
  void forgetGone();  // what is kept of runs that were removed
  std::vector<Group> ordered() const;
  const std::string& keyOf(int row) const;
  const Run& runAt(int row) const;  // of FilteredRuns
  int modelRow(int row) const;
  std::optional<OverSeeds> means(const Group& group, int column) const;  // nullopt: one of them has no such number
  QVariant groupText(const Group& group, int column) const;
  QVariant sortKey(const Group& group) const;
  Qt::CheckState ticks(const Group& group) const;

  const Catalogues& catalogues_;
  RunsModel& model_;
  FilteredRuns& filtered_;
  bool active_ = false;
  int column_ = 0;
  Qt::SortOrder order_ = Qt::AscendingOrder;
  std::vector<Group> groups_;
  std::vector<Line> lines_;
  using Keys = std::unordered_map<int, std::string>;  // by id of the run, whose settings never change
  std::set<std::string> open_;                        // by key
  mutable Keys keys_;
};

}  // namespace hessianlab
