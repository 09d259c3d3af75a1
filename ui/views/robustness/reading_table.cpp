// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/robustness/reading_table.h"

#include <QHeaderView>
#include <QPixmap>
#include <QScrollBar>
#include <algorithm>

#include "ui/runs/run.h"
#include "ui/views/robustness/certified_share.h"
#include "ui/views/robustness/robustness_reading.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

enum Column { kRun, kStep, kCertified, kUnknown, kCorrect, kClean, kDistance, kSamples, kAttacks, kColumns };
constexpr int kMostRows = 4, kSwatch = 10, kColorRole = Qt::UserRole;

QString percentOf(double share) {
  return leftToRight(QStringLiteral("%1 %").arg(100 * share, 0, 'f', 1));
}

QPixmap swatch(const QColor& color) {
  QPixmap square(kSwatch, kSwatch);
  square.fill(color);
  return square;
}

}  // namespace

ReadingTable::ReadingTable(const Catalogue& attacks, QWidget* parent)
    : QTableWidget(0, kColumns, parent), attacks_(attacks) {
  setObjectName(QStringLiteral("robustness.table"));
  setAccessibleName(tr("Accuracy of the shown runs at the chosen ε"));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
  verticalHeader()->setMinimumSectionSize(fontMetrics().height() + 6);
  horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  horizontalHeader()->setSectionResizeMode(kAttacks, QHeaderView::Stretch);
  setEditTriggers(NoEditTriggers);
  setSelectionBehavior(SelectRows);
  setTabKeyNavigation(false);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWordWrap(false);
  hide();
}

void ReadingTable::fill(int row, const QStringList& cells, int color) {
  for (int i = 0; i < cells.size(); ++i) {
    QTableWidgetItem* cell = item(row, i);
    if (!cell) setItem(row, i, cell = new QTableWidgetItem);
    cell->setText(cells[i]);
    cell->setToolTip(cells[i]);
    const bool words = i == kRun || i == kAttacks;
    cell->setTextAlignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  }
  item(row, kRun)->setData(kColorRole, color);
  item(row, kRun)->setIcon(swatch(theme_.run(color)));
}

void ReadingTable::present(const std::vector<std::shared_ptr<const Run>>& runs, Norm norm, double epsilon) {
  setHorizontalHeaderLabels({tr("Run"), tr("Step"), tr("Certified"), tr("Unknown"),
                             tr("Correct at ε = %1").arg(shortNumber(epsilon)), tr("Without attack"),
                             tr("Median distance"), tr("Samples"), tr("Attacked with")});
  horizontalHeaderItem(kCorrect)->setToolTip(tr("At this ε, or at the next larger one that was measured"));
  horizontalHeaderItem(kCertified)
      ->setToolTip(
          tr("At this ε no input of the ball misleads the network: certificates prove it, whatever the attack"));
  horizontalHeaderItem(kUnknown)->setToolTip(
      tr("Neither broken by an attack nor proven by a certificate: the shaded area between the two curves"));
  horizontalHeaderItem(kDistance)->setToolTip(tr("Of the nearest mistake that was found for each sample"));
  int row = 0;
  bool distances = false, certified = false;
  QStringList told;
  for (const auto& run : runs) {
    const auto accuracy = run->robustAccuracy(norm, epsilon);
    if (!accuracy) continue;
    const RobustnessResult& result = *run->robustnessIn(norm);
    if (row >= rowCount()) setRowCount(row + 1);
    distances = distances || !result.distance.empty();
    const auto certifiedHere = certifiedAt(result, epsilon);
    certified = certified || certifiedHere;
    const QString distance = result.distance.empty() ? QStringLiteral("–")
                             : result.medianDistance ? shortNumber(*result.medianDistance)
                                                     : tr("over half hold");
    fill(row++,
         {run->title(), QString::number(result.step), certifiedHere ? percentOf(*certifiedHere) : QStringLiteral("–"),
          certifiedHere ? percentOf(std::max(0.0, *accuracy - *certifiedHere)) : QStringLiteral("–"),
          percentOf(*accuracy), percentOf(result.cleanAccuracy), distance,
          result.sampling == Sampling::Balanced ? tr("%1, balanced").arg(result.samples)
                                                : QString::number(result.samples),
          result.attacks.empty() ? tr("no attack") : attackTitles(attacks_, result)},
         run->color);
    told << readingOf(*run, norm, epsilon, attacks_) +
                (certifiedHere ? tr(", certified %1").arg(percentOf(*certifiedHere)) : QString());
  }
  setRowCount(row);
  setColumnHidden(kDistance, !distances);
  setColumnHidden(kCertified, !certified);
  setColumnHidden(kUnknown, !certified);
  setAccessibleDescription(told.join(QStringLiteral("; ")));
  setVisible(row > 0);
  fitHeight();
}

void ReadingTable::fitHeight() {
  const int rows = std::clamp(rowCount(), 1, kMostRows);
  setFixedHeight(horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() +
                 2 * frameWidth());
}

void ReadingTable::setTheme(const Theme& theme) {
  theme_ = theme;
  for (int row = 0; row < rowCount(); ++row)
    item(row, kRun)->setIcon(swatch(theme.run(item(row, kRun)->data(kColorRole).toInt())));
}

}  // namespace hessianlab
