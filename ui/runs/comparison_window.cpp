// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include "model/labs/metrics_of.h"

namespace hessianlab {

namespace {

struct Format {
  TableFormat format;
  const char *title, *name;
};
constexpr Format kFormats[] = {{TableFormat::Text, "Copy as &text", "comparison.text"},
                               {TableFormat::Csv, "&CSV", "comparison.csv"},
                               {TableFormat::Markdown, "&Markdown", "comparison.markdown"},
                               {TableFormat::Latex, "&LaTeX", "comparison.latex"}};

}  // namespace

std::vector<ComparedRun> comparedRuns(const std::vector<std::shared_ptr<const Run>>& runs) {
  std::vector<ComparedRun> compared;
  for (const auto& run : runs) {
    const MetricList& metrics = run->records.metrics();
    RunHistory history{run->config, RunRecord(metrics), run->records, std::nullopt};
    const bool fromItsFolder = !run->live && !run->status.isEmpty();
    history.record.status = fromItsFolder ? run->status.toStdString() : toString(run->progress.state);
    history.record.epochs = run->progress.epoch;
    history.record.steps = run->progress.step;
    for (std::size_t i = 0; i < metrics.summary().size(); ++i) {
      const MetricSummary& one = metrics.summary()[i];
      history.record.final.values[i].number = run->records.last(one.metric);
      history.record.best.values[i].number = run->records.best(metrics.place(one.metric));
    }
    if (const auto evaluation = run->lastEvaluation()) history.robustness = *evaluation;
    compared.push_back({run->title().toStdString(), run->folder.toStdString(), std::move(history)});
  }
  return compared;
}

ComparisonWindow::ComparisonWindow(std::vector<ComparedRun> runs, const Catalogues& catalogues,
                                   std::optional<double> epsilon, QWidget* parent)
    : QDialog(parent),
      runs_(std::move(runs)),
      catalogues_(catalogues),
      epsilon_(epsilon),
      table_(new QTableWidget(this)),
      pairs_(new QLabel(this)),
      seeds_(new QCheckBox(QStringLiteral("One row for runs that differ in the &seed alone"), this)),
      note_(new QLabel(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("comparison"));
  setWindowTitle(QStringLiteral("Comparison of %1 runs").arg(runs_.size()));
  table_->setObjectName(QStringLiteral("comparison.table"));
  table_->setAccessibleName(windowTitle());
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  pairs_->setObjectName(QStringLiteral("comparison.pairs"));
  pairs_->setWordWrap(true);
  pairs_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  pairs_->setToolTip(
      QStringLiteral("On the samples that both were attacked on: the difference of the accuracies with its 95 % "
                     "interval, how many samples only the first and only the second withstood, and how likely so "
                     "uneven a count is if both are equally good (McNemar's exact test)"));
  seeds_->setObjectName(QStringLiteral("comparison.seeds"));
  seeds_->setToolTip(QStringLiteral("With the mean over the seeds, and the standard deviation behind ±"));
  auto* column = new QVBoxLayout(this);
  column->addWidget(table_, 1);
  column->addWidget(pairs_);
  auto* row = new QHBoxLayout;
  row->addWidget(seeds_);
  row->addWidget(note_, 1);
  for (const Format& each : kFormats) {
    auto* button = new QPushButton(QString::fromUtf8(each.title), this);
    button->setObjectName(QString::fromUtf8(each.name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, format = each.format] { copy(format); });
    row->addWidget(button);
  }
  column->addLayout(row);
  resize(900, 380);
  connect(seeds_, &QCheckBox::toggled, this, &ComparisonWindow::refresh);
  refresh();
}

void ComparisonWindow::refresh() {
  const RunComparison all = compareRuns(runs_, catalogues_, epsilon_);
  shown_ = seeds_->isChecked() ? overSeeds(all, runs_, catalogues_) : all;
  const auto cells = shownCells(shown_, TableFormat::Text);
  table_->clear();
  table_->setRowCount(static_cast<int>(cells.size()) - 1);
  table_->setColumnCount(static_cast<int>(cells.front().size()));
  for (int column = 0; column < table_->columnCount(); ++column)
    table_->setHorizontalHeaderItem(
        column, new QTableWidgetItem(QString::fromStdString(cells.front()[static_cast<std::size_t>(column)])));
  for (int row = 0; row < table_->rowCount(); ++row)
    for (int column = 0; column < table_->columnCount(); ++column) {
      const auto& words = cells[static_cast<std::size_t>(row) + 1][static_cast<std::size_t>(column)];
      auto* item = new QTableWidgetItem(QString::fromStdString(words));
      const bool number =
          shown_.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].number.has_value();
      item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
      table_->setItem(row, column, item);
    }
  table_->resizeColumnsToContents();
  QStringList pairs;
  for (const RunComparison::Pair& pair : shown_.pairs) pairs << QString::fromStdString(toText(pair)).trimmed();
  pairs_->setText(pairs.join(u'\n'));
  pairs_->setVisible(!pairs.isEmpty());
  note_->clear();
}

QString ComparisonWindow::text(TableFormat format) const {
  return QString::fromStdString(toText(shown_, format));
}

void ComparisonWindow::copy(TableFormat format) {
  QGuiApplication::clipboard()->setText(text(format));
  note_->setText(QStringLiteral("Copied"));
}

}  // namespace hessianlab
