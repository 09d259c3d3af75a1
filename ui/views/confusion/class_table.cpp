// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/confusion/class_table.h"

#include <QHeaderView>
#include <algorithm>
#include <vector>

#include "model/base/wilson.h"
#include "model/questions/confusion.h"
#include "viz/base/left_to_right.h"
#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

enum ClassColumn {
  kClassColumn,
  kSamplesColumn,
  kRightColumn,
  kRightIntervalColumn,
  kAttackedColumn,
  kAttackedIntervalColumn,
  kClassColumns
};
constexpr int kShareRole = Qt::UserRole, kClassRole = Qt::UserRole + 1;

// Sorts by its number, not by its text.
class NumberCell : public QTableWidgetItem {
 public:
  NumberCell(const QString& text, double number) : QTableWidgetItem(text) {
    setData(kShareRole, number);
    setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  }
  bool operator<(const QTableWidgetItem& other) const override {
    return data(kShareRole).toDouble() < other.data(kShareRole).toDouble();
  }
};

double shareOf(int64_t count, int64_t all) {
  return static_cast<double>(count) / static_cast<double>(all);
}

NumberCell* shareCell(int64_t count, int64_t all) {
  if (all == 0) return new NumberCell(QStringLiteral("–"), -1);
  auto* cell = new NumberCell(leftToRight(QStringLiteral("%1 · %2").arg(count).arg(percentText(shareOf(count, all)))),
                              shareOf(count, all));
  cell->setToolTip(QObject::tr("%1 of %2").arg(count).arg(all));
  return cell;
}

NumberCell* intervalCell(int64_t count, int64_t all) {
  if (all == 0) return new NumberCell(QStringLiteral("–"), -1);
  const auto [low, high] = wilson95(count, all);
  return new NumberCell(leftToRight(QStringLiteral("%1 … %2 %").arg(100 * low, 0, 'f', 0).arg(100 * high, 0, 'f', 0)),
                        high - low);
}

}  // namespace

ClassTable::ClassTable(QWidget* parent) : QTableWidget(0, kClassColumns, parent) {
  setObjectName(QStringLiteral("confusion.classes"));
  setAccessibleName(tr("Accuracy of each class"));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setStretchLastSection(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  horizontalHeader()->setSortIndicatorClearable(true);
  setEditTriggers(NoEditTriggers);
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setTabKeyNavigation(false);
  setWordWrap(false);
  const QString interval = tr("95 % interval");
  setHorizontalHeaderLabels({tr("Class"), tr("Samples"), tr("Right"), interval, tr("Under attack"), interval});
  horizontalHeaderItem(kSamplesColumn)->setToolTip(tr("Of this class, among those that were asked about"));
  horizontalHeaderItem(kRightColumn)->setToolTip(tr("How many the network gets right as they are"));
  horizontalHeaderItem(kAttackedColumn)
      ->setToolTip(tr("How many it gets right whatever the attack does to them within ε"));
  for (const int column : {kRightIntervalColumn, kAttackedIntervalColumn})
    horizontalHeaderItem(column)->setToolTip(
        tr("95 % interval: where the share of the whole class lies, as far as these samples tell (Wilson); few samples "
           "tell little"));
  connect(this, &QTableWidget::cellClicked, this, &ClassTable::choose);
  connect(this, &QTableWidget::cellActivated, this, &ClassTable::choose);
}

void ClassTable::present(const ConfusionResult& result, const QStringList& classNames) {
  struct Counts {
    int64_t samples = 0, right = 0, attacked = 0;
  };
  std::vector<Counts> counts(static_cast<std::size_t>(result.classes));
  for (std::size_t i = 0; i < result.label.size(); ++i) {
    Counts& own = counts[static_cast<std::size_t>(result.label[i])];
    ++own.samples;
    own.right += result.clean[i] == result.label[i] ? 1 : 0;
    own.attacked += result.prediction[i] == result.label[i] ? 1 : 0;
  }
  const QVariant selected = currentRow() >= 0 ? item(currentRow(), kClassColumn)->data(kClassRole) : QVariant();
  setSortingEnabled(false);  // or rows move while they are filled
  setRowCount(static_cast<int>(counts.size()));
  int row = 0;
  for (const Counts& own : counts) {
    auto* name = new QTableWidgetItem(row < classNames.size() ? classNames[row] : QString::number(row));
    name->setData(kClassRole, row);
    name->setToolTip(name->text());
    setItem(row, kClassColumn, name);
    setItem(row, kSamplesColumn, new NumberCell(QString::number(own.samples), static_cast<double>(own.samples)));
    setItem(row, kRightColumn, shareCell(own.right, own.samples));
    setItem(row, kRightIntervalColumn, intervalCell(own.right, own.samples));
    setItem(row, kAttackedColumn, shareCell(own.attacked, own.samples));
    setItem(row, kAttackedIntervalColumn, intervalCell(own.attacked, own.samples));
    ++row;
  }
  for (const int column : {kAttackedColumn, kAttackedIntervalColumn}) setColumnHidden(column, !result.attack);
  setSortingEnabled(true);
  for (int each = 0; each < rowCount() && selected.isValid(); ++each)
    if (item(each, kClassColumn)->data(kClassRole) == selected) setCurrentCell(each, kClassColumn);
}

void ClassTable::choose(int row) {
  Q_EMIT classChosen(item(row, kClassColumn)->data(kClassRole).toInt());
}

}  // namespace hessianlab
