// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/table_csv.h"

#include <QAbstractItemModel>
#include <algorithm>

#include "model/base/number_text.h"
#include "ui/runs/runs_model.h"

namespace hessianlab {

namespace {

// RFC 4180.
QString field(const QString& text) {
  const bool quotes = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
  return quotes ? u'"' + QString(text).replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"' : text;
}

QString numberField(const QVariant& number) {
  return number.isValid() ? QString::fromStdString(numberText(number.toDouble())) : QString();
}

// Some row says it.
bool has(const QAbstractItemModel& model, int column, int role) {
  for (int row = 0; row < model.rowCount(); ++row)
    if (!model.index(row, column).data(role).toString().isEmpty()) return true;
  return false;
}

}  // namespace

QString tableCsv(const QAbstractItemModel& model, const std::vector<int>& columns) {
  QStringList titles;
  std::vector<bool> spreads, caveats;
  for (const int column : columns) {
    const QString title = model.headerData(column, Qt::Horizontal).toString();
    titles << field(title);
    spreads.push_back(has(model, column, RunsModel::kSpreadRole));
    if (spreads.back()) titles << field(QObject::tr("%1, standard deviation").arg(title));
    caveats.push_back(has(model, column, RunsModel::kCaveatRole));
    if (caveats.back()) titles << field(QObject::tr("%1, measured").arg(title));
  }
  QString text = titles.join(u',') + u'\n';
  for (int row = 0; row < model.rowCount(); ++row) {
    QStringList fields;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const QModelIndex index = model.index(row, columns[i]);
      const bool number = index.data(RunsModel::kIsNumberRole).toBool();
      fields << (number ? numberField(index.data(RunsModel::kNumberRole)) : field(index.data().toString()));
      if (spreads[i]) fields << numberField(index.data(RunsModel::kSpreadRole));
      if (caveats[i]) fields << field(index.data(RunsModel::kCaveatRole).toString());
    }
    text += fields.join(u',') + u'\n';
  }
  return text;
}

}  // namespace hessianlab
