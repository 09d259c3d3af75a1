// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/grouped_runs.h"

#include <algorithm>
#include <limits>
#include <map>

#include "ui/runs/filtered_runs.h"
#include "ui/runs/run.h"
#include "ui/runs/runs_model.h"

namespace hessianlab {

GroupedRuns::GroupedRuns(const Catalogues& catalogues, RunsModel& model, FilteredRuns& filtered, QObject* parent)
    : QAbstractProxyModel(parent), catalogues_(catalogues), model_(model), filtered_(filtered) {
  setSourceModel(&filtered_);
  const auto rebuilt = [this] {
    if (active_) rebuild();
  };
  connect(&filtered_, &QAbstractItemModel::modelReset, this, rebuilt);
  connect(&filtered_, &QAbstractItemModel::rowsInserted, this, rebuilt);
  connect(&filtered_, &QAbstractItemModel::rowsRemoved, this, rebuilt);
  connect(&filtered_, &QAbstractItemModel::layoutChanged, this, rebuilt);
  connect(&filtered_, &QAbstractItemModel::dataChanged, this, &GroupedRuns::follow);
  connect(&model_, &QAbstractItemModel::modelReset, this, &GroupedRuns::forgetGone);
  connect(&filtered_, &QAbstractItemModel::headerDataChanged, this, &QAbstractItemModel::headerDataChanged);
}

void GroupedRuns::setActive(bool active) {
  active_ = active;
  rebuild();
}

int GroupedRuns::modelRow(int row) const {
  return filtered_.mapToSource(filtered_.index(row, 0)).row();
}

const Run& GroupedRuns::runAt(int row) const {
  return model_.run(modelRow(row));
}

// A run that cannot be read has no settings to compare.
const std::string& GroupedRuns::keyOf(int row) const {
  const Run& run = runAt(row);
  const auto [known, isNew] = keys_.try_emplace(run.id);
  if (isNew || !run.problem.isEmpty())
    known->second = run.problem.isEmpty() ? settingsButSeed(run.config, catalogues_) + run.originText().toStdString()
                                          : "unreadable " + std::to_string(run.id);
  return known->second;
}

// A key holds all settings, painted points among them: of hundreds of runs that came and went it would be megabytes.
void GroupedRuns::forgetGone() {
  Keys kept;
  std::set<std::string> open;
  for (int row = 0; row < model_.rowCount(); ++row) {
    const auto found = kept.insert(keys_.extract(model_.runId(row))).position;
    if (found != kept.end() && open_.contains(found->second)) open.insert(found->second);
  }
  keys_.swap(kept);
  open_.swap(open);
}

std::vector<GroupedRuns::Group> GroupedRuns::ordered() const {
  std::vector<Group> groups;
  std::map<std::string, std::size_t> known;
  for (int row = 0; row < filtered_.rowCount(); ++row) {
    const auto [at, isNew] = known.try_emplace(keyOf(row), groups.size());
    if (isNew) groups.push_back({at->first, {}, {}});
    groups[at->second].rows.push_back(row);
    groups[at->second].ids.push_back(runAt(row).id);
  }
  std::vector<std::pair<QVariant, std::size_t>> keys;
  for (std::size_t i = 0; i < groups.size(); ++i) keys.emplace_back(sortKey(groups[i]), i);
  std::stable_sort(keys.begin(), keys.end(), [this](const auto& a, const auto& b) {
    const auto less = [](const QVariant& x, const QVariant& y) {
      return QVariant::compare(x, y) == QPartialOrdering::Less;
    };
    return order_ == Qt::AscendingOrder ? less(a.first, b.first) : less(b.first, a.first);
  });
  std::vector<Group> sorted;
  for (const auto& [key, at] : keys) sorted.push_back(std::move(groups[at]));
  return sorted;
}

void GroupedRuns::rebuild() {
  beginResetModel();
  groups_.clear();
  lines_.clear();
  if (active_) groups_ = ordered();
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    const Group& group = groups_[i];
    if (group.folds()) lines_.push_back({i, -1});
    if (group.folds() && !open_.contains(group.key)) continue;
    for (const int row : group.rows) lines_.push_back({i, row});
  }
  endResetModel();
}

// Numbers that change may also change the order of the groups.
void GroupedRuns::follow(const QModelIndex& from, const QModelIndex& to) {
  if (!active_ || lines_.empty()) return;
  if (from.column() <= column_ && column_ <= to.column()) {
    const std::vector<Group> now = ordered();
    const bool same = std::equal(now.begin(), now.end(), groups_.begin(), groups_.end(),
                                 [](const Group& a, const Group& b) { return a.key == b.key && a.rows == b.rows; });
    if (!same) return rebuild();
  }
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    const auto& rows = groups_[lines_[i].group].rows;
    const bool touched =
        lines_[i].row >= 0
            ? from.row() <= lines_[i].row && lines_[i].row <= to.row()
            : std::any_of(rows.begin(), rows.end(), [&](int row) { return from.row() <= row && row <= to.row(); });
    const int line = static_cast<int>(i);
    if (touched) Q_EMIT dataChanged(index(line, from.column()), index(line, to.column()));
  }
}

bool GroupedRuns::isGroup(const QModelIndex& index) const {
  return index.isValid() && lines_[static_cast<std::size_t>(index.row())].row < 0;
}

bool GroupedRuns::isOpen(const QModelIndex& index) const {
  return isGroup(index) && open_.contains(groups_[lines_[static_cast<std::size_t>(index.row())].group].key);
}

void GroupedRuns::setOpen(const QModelIndex& index, bool open) {
  if (!isGroup(index) || isOpen(index) == open) return;
  const std::size_t at = lines_[static_cast<std::size_t>(index.row())].group;
  const Group& group = groups_[at];
  const int below = index.row() + 1, count = static_cast<int>(group.rows.size());
  const auto place = lines_.begin() + below;
  if (open) {
    open_.insert(group.key);
    beginInsertRows({}, below, below + count - 1);
    std::vector<Line> members;
    for (const int row : group.rows) members.push_back({at, row});
    lines_.insert(place, members.begin(), members.end());
    endInsertRows();
  } else {
    open_.erase(group.key);
    beginRemoveRows({}, below, below + count - 1);
    lines_.erase(place, place + count);
    endRemoveRows();
  }
  Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(0));
}

std::vector<int> GroupedRuns::runsBehind(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const Line& line = lines_[static_cast<std::size_t>(index.row())];
  if (line.row >= 0) return {modelRow(line.row)};
  std::vector<int> rows;
  for (const int row : groups_[line.group].rows) rows.push_back(modelRow(row));
  return rows;
}

std::vector<int> GroupedRuns::idsBehind(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const Line& line = lines_[static_cast<std::size_t>(index.row())];
  const Group& group = groups_[line.group];
  if (line.row < 0) return group.ids;
  const auto at = std::find(group.rows.begin(), group.rows.end(), line.row) - group.rows.begin();
  return {group.ids[static_cast<std::size_t>(at)]};
}

QModelIndex GroupedRuns::mapToSource(const QModelIndex& proxy) const {
  if (!proxy.isValid()) return {};
  const Line& line = lines_[static_cast<std::size_t>(proxy.row())];
  return line.row < 0 ? QModelIndex() : filtered_.index(line.row, proxy.column());
}

QModelIndex GroupedRuns::mapFromSource(const QModelIndex& source) const {
  if (!source.isValid()) return {};
  const auto at =
      std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.row == source.row(); });
  return at == lines_.end() ? QModelIndex() : index(static_cast<int>(at - lines_.begin()), source.column());
}

QModelIndex GroupedRuns::index(int row, int column, const QModelIndex& parent) const {
  const bool inside = !parent.isValid() && row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
  return inside ? createIndex(row, column) : QModelIndex();
}

QModelIndex GroupedRuns::parent(const QModelIndex&) const {
  return {};
}

int GroupedRuns::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int GroupedRuns::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : model_.columnCount();
}

Qt::CheckState GroupedRuns::ticks(const Group& group) const {
  const auto ticked =
      std::count_if(group.rows.begin(), group.rows.end(), [this](int row) { return runAt(row).ticked; });
  if (ticked == 0) return Qt::Unchecked;
  return ticked == static_cast<std::ptrdiff_t>(group.rows.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

namespace {

// What all say; empty where they differ.
template <class Of>
QString common(const std::vector<int>& rows, const Of& of) {
  const QString first = of(rows.front());
  return std::all_of(rows.begin(), rows.end(), [&](int row) { return of(row) == first; }) ? first : QString();
}

}  // namespace

std::optional<OverSeeds> GroupedRuns::means(const Group& group, int column) const {
  std::vector<std::optional<double>> numbers;
  for (const int row : group.rows) {
    const Run& run = runAt(row);
    if (column == RunsModel::Epoch)
      numbers.emplace_back(run.progress.epoch);
    else if (model_.isNumber(column))  // what was measured at different times has no mean
      numbers.push_back(model_.caveat(run, column).isEmpty() ? model_.number(run, column) : std::nullopt);
  }
  return overSeeds(numbers);
}

QVariant GroupedRuns::groupText(const Group& group, int column) const {
  const auto count = static_cast<int>(group.rows.size());
  switch (column) {
    case RunsModel::Name:
      return tr("%n runs", "that differ in the seed", count);
    case RunsModel::Settings:
      return model_.settingsText(runAt(group.rows.front()), true);
    case RunsModel::State: {
      const QString state = common(group.rows, [this](int row) { return stateText(runAt(row)); });
      return state.isEmpty() ? tr("various") : state;
    }
    case RunsModel::Epoch:
      return common(group.rows,
                    [&](int row) { return model_.index(modelRow(row), column).data(Qt::DisplayRole).toString(); });
    default:
      break;
  }
  if (!model_.isNumber(column))
    return common(group.rows,
                  [&](int row) { return model_.index(modelRow(row), column).data(Qt::DisplayRole).toString(); });
  const auto over = means(group, column);
  return over ? model_.shown(column, over->mean, over->spread) : model_.shown(column, std::nullopt);
}

QVariant GroupedRuns::sortKey(const Group& group) const {
  if (!group.folds() || column_ == RunsModel::Name)
    return model_.index(modelRow(group.rows.front()), column_).data(RunsModel::kSortRole);
  if (column_ != RunsModel::Epoch && !model_.isNumber(column_)) return groupText(group, column_);
  const auto over = means(group, column_);
  return over ? over->mean : -std::numeric_limits<double>::infinity();
}

QVariant GroupedRuns::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Line& line = lines_[static_cast<std::size_t>(index.row())];
  const Group& group = groups_[line.group];
  if (role == kLevelRole) {
    if (line.row >= 0) return group.folds() ? Member : Single;
    return open_.contains(group.key) ? Open : Closed;
  }
  if (line.row >= 0) return filtered_.index(line.row, index.column()).data(role);
  switch (role) {
    case Qt::DisplayRole:
      return groupText(group, index.column());
    case Qt::CheckStateRole:
      return index.column() == RunsModel::Name ? QVariant(ticks(group)) : QVariant();
    case RunsModel::kIsNumberRole:
      return index.column() == RunsModel::Epoch || model_.isNumber(index.column());
    case RunsModel::kNumberRole: {
      const auto over = means(group, index.column());
      return over ? QVariant(over->mean) : QVariant();
    }
    case RunsModel::kSpreadRole: {
      const auto over = means(group, index.column());
      return over && over->spread ? QVariant(*over->spread) : QVariant();
    }
    case Qt::TextAlignmentRole:
      return model_.index(0, index.column()).data(role);
    case Qt::ToolTipRole: {
      if (index.column() == RunsModel::Settings) return groupText(group, index.column());
      QStringList names;
      for (const int row : group.rows) names << runAt(row).name;
      return tr("%1. Means over the seeds, with the standard deviation behind ±").arg(names.join(QStringLiteral(", ")));
    }
    default:
      return {};
  }
}

QVariant GroupedRuns::headerData(int section, Qt::Orientation orientation, int role) const {
  return filtered_.headerData(section, orientation, role);
}

bool GroupedRuns::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!isGroup(index)) return filtered_.setData(mapToSource(index), value, role);
  if (role != Qt::CheckStateRole || index.column() != RunsModel::Name) return false;
  model_.tick(runsBehind(index), value.toInt() == Qt::Checked);
  return true;
}

Qt::ItemFlags GroupedRuns::flags(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  if (!isGroup(index)) return filtered_.flags(mapToSource(index));
  const Qt::ItemFlags row = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
  return index.column() == RunsModel::Name ? row | Qt::ItemIsUserCheckable : row;
}

void GroupedRuns::sort(int column, Qt::SortOrder order) {
  column_ = std::max(column, 0);
  order_ = order;
  filtered_.sort(column, order);
  if (active_) rebuild();
}

}  // namespace hessianlab
