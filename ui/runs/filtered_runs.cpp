// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/filtered_runs.h"

#include "model/base/error.h"
#include "ui/runs/run_facts.h"
#include "ui/runs/runs_model.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

FilteredRuns::FilteredRuns(const Catalogues& catalogues, RunsModel& model, QObject* parent)
    : QSortFilterProxyModel(parent), catalogues_(catalogues), model_(model) {
  // Before the base class looks at what has changed.
  connect(&model_, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
    for (int row = from.row(); row <= to.row(); ++row) facts_.erase(model_.runId(row));
  });
  connect(&model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] { facts_.clear(); });
  setSourceModel(&model_);
}

const RunFacts& FilteredRuns::facts(int row) const {
  const auto [known, isNew] = facts_.try_emplace(model_.runId(row));
  if (isNew) known->second = factsOf(model_.run(row), catalogues_);
  return known->second;
}

QString FilteredRuns::setFilter(const QString& text) {
  RunFilter filter;
  try {
    filter = RunFilter::parse(text.toStdString());
  } catch (const InputError& error) {
    return refusalText(error);
  }
  if (!filter.takesAll()) {
    std::vector<const RunFacts*> all;
    for (int row = 0; row < model_.rowCount(); ++row) all.push_back(&facts(row));
    if (const std::string unknown = filter.unknownName(all); !unknown.empty())
      return QObject::tr("No run has anything called “%1”; settings, columns, name, state, tag and notes can be asked")
          .arg(QString::fromStdString(unknown));
  }
  filter_ = std::move(filter);
  invalidateFilter();
  return {};
}

bool FilteredRuns::filterAcceptsRow(int row, const QModelIndex&) const {
  if (filter_.takesAll()) return true;
  return filter_.accepts(facts(row));
}

}  // namespace hessianlab
