// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/comparison_table.h"

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
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

struct Format {
  TableFormat format;
  const char *title, *name;
};
constexpr Format kFormats[] = {{TableFormat::Text, QT_TRANSLATE_NOOP("QObject", "Copy as &text"), "comparison.text"},
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

ComparisonTable::ComparisonTable(std::vector<ComparedRun> runs, const Catalogues& catalogues,
                                 std::optional<double> epsilon, QWidget* parent)
    : QWidget(parent),
      runs_(std::move(runs)),
      catalogues_(catalogues),
      epsilon_(epsilon),
      table_(new QTableWidget(this)),
      pairs_(new QLabel(this)),
      seeds_(new QCheckBox(tr("One row for runs that differ in the &seed alone"), this)),
      note_(new QLabel(this)) {
  table_->setObjectName(QStringLiteral("comparison.table"));
  table_->setAccessibleName(tr("Settings and results of the runs"));
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  pairs_->setObjectName(QStringLiteral("comparison.pairs"));
  pairs_->setWordWrap(true);
  pairs_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  pairs_->setToolTip(
      tr("On the samples that both were attacked on: the difference of the accuracies with its 95 % "
         "interval, how many samples only the first and only the second withstood, and how likely so "
         "uneven a count is if both are equally good (McNemar's exact test)"));
  seeds_->setObjectName(QStringLiteral("comparison.seeds"));
  seeds_->setToolTip(tr("With the mean over the seeds, and the standard deviation behind ±"));
  auto* column = new QVBoxLayout(this);
  column->addWidget(table_, 1);
  column->addWidget(pairs_);
  auto* row = new QHBoxLayout;
  row->addWidget(seeds_);
  row->addWidget(note_, 1);
  for (const Format& each : kFormats) {
    auto* button = new QPushButton(QObject::tr(each.title), this);
    button->setObjectName(QString::fromUtf8(each.name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, format = each.format] { copy(format); });
    row->addWidget(button);
  }
  column->addLayout(row);
  connect(seeds_, &QCheckBox::toggled, this, &ComparisonTable::refresh);
  refresh();
}

void ComparisonTable::refresh() {
  const RunComparison all = compareRuns(runs_, catalogues_, epsilon_);
  shown_ = seeds_->isChecked() ? overSeeds(all, runs_, catalogues_) : all;
  const auto cells = shownCells(shown_, TableFormat::Text);
  table_->clear();
  table_->setRowCount(static_cast<int>(cells.size()) - 1);
  table_->setColumnCount(static_cast<int>(cells.front().size()));
  for (int column = 0; column < table_->columnCount(); ++column) {
    // The words of the window; files and papers take the engine's names.
    auto* item = new QTableWidgetItem(titleWords(static_cast<std::size_t>(column)));
    item->setToolTip(QString::fromStdString(cells.front()[static_cast<std::size_t>(column)]));
    table_->setHorizontalHeaderItem(column, item);
  }
  for (int row = 0; row < table_->rowCount(); ++row)
    for (int column = 0; column < table_->columnCount(); ++column) {
      const auto& words = cells[static_cast<std::size_t>(row) + 1][static_cast<std::size_t>(column)];
      const QString cell = cellWords(static_cast<std::size_t>(row), static_cast<std::size_t>(column), words);
      const bool number =
          shown_.cells[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].number.has_value();
      auto* item = new QTableWidgetItem(number ? leftToRight(cell) : cell);
      item->setTextAlignment(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
      table_->setItem(row, column, item);
    }
  table_->resizeColumnsToContents();
  QStringList pairs;
  for (const RunComparison::Pair& pair : shown_.pairs) pairs << pairWords(pair);
  pairs_->setText(pairs.join(u'\n'));
  pairs_->setVisible(!pairs.isEmpty());
  note_->clear();
}

QString ComparisonTable::pairWords(const RunComparison::Pair& pair) const {
  const QString first = QString::fromStdString(pair.first), second = QString::fromStdString(pair.second);
  if (!pair.paired)
    return tr("%1 and %2 cannot be compared sample by sample: %3").arg(first, second, engineSentence(pair.why));
  const PairedComparison& paired = *pair.paired;
  const auto points = [](double share) { return leftToRight(QString::asprintf("%+.1f", 100 * share)); };
  return tr("%1 minus %2: %3 points at ε = %4 (95 %: %5 … %6). Of %7 samples only the first is right on %8, only the "
            "second on %9, p = %10")
      .arg(first, second, points(paired.difference), leftToRight(shortNumber(paired.epsilon)),
           points(paired.ci95.first), points(paired.ci95.second))
      .arg(paired.samples)
      .arg(paired.onlyFirst)
      .arg(paired.onlySecond)
      .arg(leftToRight(QString::number(paired.pValue, 'g', 2)));
}

QString ComparisonTable::titleWords(std::size_t column) const {
  const std::string& title = shown_.titles[column];
  if (column > 0 && column <= shown_.settings) {
    for (const ComparedRun& run : runs_)
      if (describe(run.history.config, title, catalogues_)) return settingTitle(title, run.history.config, catalogues_);
    return QString::fromStdString(title);
  }
  for (const ComparedRun& run : runs_) {
    const MetricList& metrics = metricsOf(run.history.config);
    for (const MetricSummary& one : metrics.summary()) {
      const QString words = engineText(metrics.at(metrics.place(one.metric)).title);
      if (title == one.name) return words;
      if (title == "best " + one.name) return tr("best %1").arg(words);
    }
  }
  if (title == "run") return tr("Run");
  if (title == "seeds") return tr("Seeds");
  if (title == "status") return tr("State");
  if (title == "epochs") return tr("Epochs");
  static const std::string attacked = "accuracy under attack, ";
  if (title.starts_with(attacked))
    return tr("Accuracy under attack, %1")
        .arg(leftToRight(QString::fromStdString(title).mid(static_cast<qsizetype>(attacked.size()))));
  return QString::fromStdString(title);
}

// The chosen entry of a section by its title, and what a 0 stands for.
QString ComparisonTable::cellWords(std::size_t row, std::size_t column, const std::string& shown) const {
  const std::string& key = shown_.titles[column];
  const std::string& name = shown_.cells[row][column].text;
  if (key == "status") return engineText(name);
  if (column > 0 && column <= shown_.settings && key.ends_with(".name"))
    for (const ComparedRun& run : runs_) {
      const std::string section = key.substr(0, key.find('.'));
      if (run.history.config[section].name != name) continue;
      if (const CatalogueEntry* entry = chosenIn(run.history.config, section, catalogues_))
        return engineText(entry->title);
    }
  const bool setting = column > 0 && column <= shown_.settings;
  if (setting && shown_.cells[row][column].number == 0.0)  // 0 samples are all of them
    for (const ComparedRun& run : runs_)
      if (const Parameter* described = describe(run.history.config, key, catalogues_))
        return described->emptyMeans.empty() ? QString::fromStdString(shown) : engineText(described->emptyMeans);
  return QString::fromStdString(shown);
}

QString ComparisonTable::text(TableFormat format) const {
  return QString::fromStdString(toText(shown_, format));
}

void ComparisonTable::copy(TableFormat format) {
  QGuiApplication::clipboard()->setText(text(format));
  note_->setText(QObject::tr("Copied"));
}

}  // namespace hessianlab
