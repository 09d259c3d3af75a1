// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/run_list.h"

#include <algorithm>

#include "model/runs/same_samples.h"

namespace hessianlab {

std::vector<std::shared_ptr<const Run>> RunList::ticked() const {
  std::vector<std::shared_ptr<const Run>> ticked;
  for (const auto& run : runs_)
    if (run->ticked) ticked.push_back(run);
  return ticked;
}

int RunList::rowOf(int id) const {
  const auto at = std::find_if(runs_.begin(), runs_.end(), [id](const auto& run) { return run->id == id; });
  return at == runs_.end() ? -1 : static_cast<int>(at - runs_.begin());
}

QString RunList::freeName(const QString& name) const {
  const auto taken = [this](const QString& wanted) {
    return std::any_of(runs_.begin(), runs_.end(), [&](const auto& run) { return run->name == wanted; });
  };
  QString free = name;
  for (int number = 2; taken(free); ++number) free = QStringLiteral("%1 %2").arg(name).arg(number);
  return free;
}

void RunList::begin(const std::shared_ptr<Run>& run) {
  run->id = nextId_++;
  run->color = run->id - 1;
  if (run->name.isEmpty()) run->name = tr("run %1").arg(nextNumber_++);
  // Curves of another data set have nothing to say beside the new ones; a tick brings them back.
  for (const auto& other : runs_)
    if (!sameData(other->config, run->config)) other->ticked = false;
  runs_.push_back(run);
  Q_EMIT added();
}

void RunList::insert(int row, const std::vector<std::shared_ptr<Run>>& runs) {
  for (const auto& run : runs) {
    run->id = nextId_++;
    if (run->color < 0) run->color = run->id - 1;
  }
  runs_.insert(runs_.begin() + row, runs.begin(), runs.end());
  Q_EMIT added();
}

void RunList::replace(int row, std::shared_ptr<Run> run) {
  std::shared_ptr<Run>& place = runs_[static_cast<std::size_t>(row)];
  run->id = place->id;
  run->color = place->color;
  run->ticked = place->ticked;
  place = std::move(run);
  Q_EMIT replaced(row);
}

std::shared_ptr<Run> RunList::find(int id) const {
  const int row = rowOf(id);
  return row < 0 ? nullptr : runs_[static_cast<std::size_t>(row)];
}

int RunList::rowOfFolder(const QString& folder) const {
  const auto at = std::find_if(runs_.begin(), runs_.end(), [&](const auto& run) { return run->folder == folder; });
  return at == runs_.end() || folder.isEmpty() ? -1 : static_cast<int>(at - runs_.begin());
}

void RunList::rename(int id, const QString& name) {
  const int row = rowOf(id);
  if (row < 0 || name.trimmed().isEmpty()) return;
  runs_[static_cast<std::size_t>(row)]->name = name.trimmed();
  Q_EMIT relabelled(row);
}

void RunList::setTicked(const std::vector<int>& ids, bool ticked) {
  for (const int id : ids) {
    const int row = rowOf(id);
    if (row < 0 || runs_[static_cast<std::size_t>(row)]->ticked == ticked) continue;
    runs_[static_cast<std::size_t>(row)]->ticked = ticked;
    Q_EMIT tickChanged(row);
  }
  Q_EMIT ticksChanged();
}

void RunList::setNotes(int id, const QString& notes) {
  if (const auto run = find(id)) run->notes = notes.trimmed();
  Q_EMIT relabelled(rowOf(id));
}

void RunList::setTags(int id, const QStringList& tags) {
  const auto run = find(id);
  if (!run) return;
  run->tags.clear();
  for (const QString& tag : tags)
    if (const QString word = tag.trimmed(); !word.isEmpty() && !run->tags.contains(word)) run->tags << word;
  Q_EMIT relabelled(rowOf(id));
}

void RunList::setColor(int id, int color) {
  if (const auto run = find(id)) run->color = color;
  Q_EMIT relabelled(rowOf(id));
}

void RunList::remove(const std::vector<int>& ids) {
  const auto count =
      std::erase_if(runs_, [&](const auto& run) { return std::find(ids.begin(), ids.end(), run->id) != ids.end(); });
  if (count > 0) Q_EMIT removed();
}

}  // namespace hessianlab
