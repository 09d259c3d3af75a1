// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/filtered_runs.h"

#include "model/base/error.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_facts.h"

namespace hessianlab {

FilteredRuns::FilteredRuns(const Catalogues& catalogues, RunController& controller, QObject* parent)
    : QSortFilterProxyModel(parent), catalogues_(catalogues), controller_(controller) {}

QString FilteredRuns::setFilter(const QString& text) {
  RunFilter filter;
  try {
    filter = RunFilter::parse(text.toStdString());
  } catch (const InputError& error) {
    return QString::fromUtf8(error.what());
  }
  if (!filter.takesAll()) {
    std::vector<RunFacts> all;
    for (const auto& run : controller_.runs()) all.push_back(factsOf(*run, catalogues_));
    if (const std::string unknown = filter.unknownName(all); !unknown.empty())
      return QStringLiteral(
                 "No run has anything called “%1”; settings, columns, name, state, tag and notes can be asked")
          .arg(QString::fromStdString(unknown));
  }
  filter_ = std::move(filter);
  invalidateFilter();
  return {};
}

bool FilteredRuns::filterAcceptsRow(int row, const QModelIndex&) const {
  if (filter_.takesAll()) return true;
  const auto& runs = controller_.runs();
  return static_cast<std::size_t>(row) < runs.size() &&
         filter_.accepts(factsOf(*runs[static_cast<std::size_t>(row)], catalogues_));
}

}  // namespace hessianlab
