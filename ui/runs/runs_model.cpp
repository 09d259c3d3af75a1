// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_model.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <limits>
#include <string_view>

#include "model/labs/metrics_of.h"
#include "ui/runs/run_controller.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"

namespace hessianlab {

namespace {

QString shownNumber(const std::optional<double>& number, bool share) {
  if (!number) return QStringLiteral("–");
  return share ? QStringLiteral("%1 %").arg(100 * *number, 0, 'f', 1) : shortNumber(*number);
}

QString stateText(const Run& run) {
  if (!run.live && !run.status.isEmpty()) return run.status;
  switch (run.progress.state) {
    case RunState::Idle:
      return QStringLiteral("loading");
    case RunState::Running:
      return QStringLiteral("running");
    case RunState::Paused:
      return QStringLiteral("paused");
    case RunState::Finished:
      return QStringLiteral("finished");
    case RunState::Stopped:
      return QStringLiteral("stopped");
    case RunState::Failed:
      return QStringLiteral("failed");
  }
  return {};
}

// What a person would say of a run without comparing.
QString fullText(const ExperimentConfig& config, const Catalogues& catalogues) {
  QStringList parts;
  for (const char* section : {"dataset", "architecture", "regularizer"}) {
    if (const CatalogueEntry* entry = chosenIn(config, section, catalogues))
      parts << QString::fromStdString(entry->title);
    if (section == std::string_view("architecture") && config.has("architecture.activation"))
      parts << displayText(config.value("architecture.activation"));
  }
  if (const ParameterValue* strength = config.find("regularizer.strength"))
    parts << QStringLiteral("λ ") + displayText(*strength);
  return parts.isEmpty() ? differenceText({}, config, catalogues) : parts.join(QStringLiteral(", "));
}

}  // namespace

RunsModel::RunsModel(LabDocument& document, RunController& controller, QObject* parent)
    : QAbstractTableModel(parent),
      document_(document),
      controller_(controller),
      metrics_(&metricsOf(document.config())) {
  connect(&controller_, &RunController::runAdded, this, &RunsModel::resetRows);
  connect(&controller_, &RunController::runRemoved, this, &RunsModel::resetRows);
  connect(&controller_, &RunController::runChanged, this, [this](int row) {
    // Not the name: an editor that is open there would lose what is being typed.
    if (row >= 0 && row < rows_) Q_EMIT dataChanged(index(row, Settings), index(row, robustColumn()));
  });
  connect(&controller_, &RunController::runRelabelled, this, [this](int row) {
    if (row < 0 || row >= rows_) return;
    Q_EMIT dataChanged(index(row, Name), index(row, Name));
    Q_EMIT dataChanged(index(row, tagsColumn()), index(row, notesColumn()));
  });
  connect(&document_, &LabDocument::attackChanged, this, [this] {
    Q_EMIT headerDataChanged(Qt::Horizontal, robustColumn(), robustColumn());
    if (rows_ > 0) Q_EMIT dataChanged(index(0, robustColumn()), index(rows_ - 1, robustColumn()));
  });
  connect(&controller_, &RunController::sessionChanged, this, [this] {
    const Run* run = controller_.current();
    if (run && &run->records.metrics() != metrics_) showMetrics(run->records.metrics());
  });
  resetRows();
}

void RunsModel::showMetrics(const MetricList& metrics) {
  beginResetModel();
  metrics_ = &metrics;
  endResetModel();
  Q_EMIT columnsChanged();
}

const MetricColumn& RunsModel::metricAt(int column) const {
  return metrics_->table()[static_cast<std::size_t>(column - FirstMetric)];
}

void RunsModel::resetRows() {
  // Rows come and go only when a person begins or removes a run, so a reset costs no selection while training.
  beginResetModel();
  rows_ = static_cast<int>(controller_.runs().size());
  endResetModel();
}

void RunsModel::setTheme(const Theme& theme) {
  theme_ = theme;
  if (rows_ > 0) Q_EMIT dataChanged(index(0, Name), index(rows_ - 1, Name));
}

int RunsModel::runId(int row) const {
  return row >= 0 && row < rows_ ? controller_.runs()[static_cast<std::size_t>(row)]->id : 0;
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rows_;
}

int RunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : notesColumn() + 1;
}

std::optional<double> RunsModel::number(const Run& run, int column) const {
  if (column == robustColumn()) return run.robustAccuracy(document_.settings().norm, document_.settings().epsilon());
  const MetricColumn& wanted = metricAt(column);
  const auto place = run.records.metrics().find(wanted.metric);
  if (!place) return std::nullopt;  // a run of another lab
  return wanted.best ? run.records.best(*place) : run.records.last(*place);
}

bool RunsModel::isShare(int column) const {
  return column == robustColumn() || metrics_->at(metrics_->place(metricAt(column).metric)).share;
}

QVariant RunsModel::text(int row, int column) const {
  const auto& runs = controller_.runs();
  const Run& run = *runs[static_cast<std::size_t>(row)];
  switch (column) {
    case Name:
      return run.name;
    case Settings: {
      if (!run.problem.isEmpty()) return run.problem;
      // Compared with the first run on the same data: across data sets everything differs.
      const auto base = std::find_if(runs.begin(), runs.end(), [&](const auto& other) {
        return other->problem.isEmpty() && sameData(other->config, run.config);
      });
      QStringList parts;
      if (!run.origin.isEmpty()) parts << QStringLiteral("branched ") + run.origin;
      if (base->get() == &run)
        parts << fullText(run.config, document_.catalogues());
      else if (const QString difference = differenceText((*base)->config, run.config, document_.catalogues());
               !difference.isEmpty())
        parts << difference;
      return parts.isEmpty() ? QStringLiteral("same as %1").arg((*base)->name) : parts.join(QStringLiteral(", "));
    }
    case State:
      return stateText(run);
    case Epoch:
      if (!run.problem.isEmpty()) return QStringLiteral("–");
      return QStringLiteral("%1 / %2").arg(run.progress.epoch, 0, 'f', 1).arg(run.progress.totalEpochs);
    default:
      if (column == tagsColumn()) return run.tags.join(QStringLiteral(", "));
      if (column == notesColumn()) return run.notes;
      return shownNumber(number(run, column), isShare(column));
  }
}

QVariant RunsModel::sortKey(int row, int column) const {
  const Run& run = *controller_.runs()[static_cast<std::size_t>(row)];
  switch (column) {
    case Name:
      return run.id;
    case Epoch:
      return run.progress.epoch;
    case Settings:
    case State:
      return text(row, column);
    default:
      if (column >= tagsColumn()) return text(row, column);
      return number(run, column).value_or(-std::numeric_limits<double>::infinity());
  }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rows_) return {};
  const Run& run = *controller_.runs()[static_cast<std::size_t>(index.row())];
  const bool written = index.column() == Name || index.column() >= tagsColumn();  // by a person
  if (role == Qt::DisplayRole || (role == Qt::EditRole && written)) return text(index.row(), index.column());
  if (role == kSortRole) return sortKey(index.row(), index.column());
  if (role == Qt::TextAlignmentRole && index.column() >= Epoch && !written)
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::CheckStateRole && index.column() == Name) return run.ticked ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::DecorationRole && index.column() == Name) {
    QPixmap dot(14, 14);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_.panel, 1.5));  // seen in the colour of a selection, too
    painter.setBrush(theme_.runs.empty() ? QColor(Qt::gray) : theme_.run(run.color));
    painter.drawEllipse(QRectF(1.5, 1.5, 11, 11));
    return dot;
  }
  if (role == Qt::ToolTipRole) {
    if (index.column() == State && !run.progress.message.empty()) return QString::fromStdString(run.progress.message);
    if (index.column() == Settings) return text(index.row(), Settings);
    if (index.column() == notesColumn()) return run.notes;
  }
  return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  static const QStringList titles{QStringLiteral("Run"), QStringLiteral("What differs"), QStringLiteral("State"),
                                  QStringLiteral("Epoch")};
  static const QStringList help{QStringLiteral("Tick to draw it in the plots; double click to rename"),
                                QStringLiteral("Settings that differ from the first run on the same data set"),
                                QStringLiteral("What it is doing"), QStringLiteral("Epochs done of those asked for")};
  const bool isMetric = section >= FirstMetric && section < robustColumn();
  if (role == Qt::ToolTipRole) {
    if (isMetric) return QString::fromStdString(metricAt(section).help);
    if (section == tagsColumn())
      return QStringLiteral("Words to find it by, with commas between; double click to write");
    if (section == notesColumn()) return QStringLiteral("What is worth remembering of it; double click to write");
    if (section == robustColumn())
      return QStringLiteral("Accuracy under attack at the ε of the tool bar, from the Robustness tab");
    return help.value(section);
  }
  if (role == Qt::TextAlignmentRole)
    return QVariant((section >= Epoch && section < tagsColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (isMetric) return QString::fromStdString(metricAt(section).title);
  if (section == tagsColumn()) return QStringLiteral("Tags");
  if (section == notesColumn()) return QStringLiteral("Notes");
  if (section == robustColumn())
    return QStringLiteral("%1 ε = %2")
        .arg(normSymbol(document_.settings().norm), shortNumber(document_.settings().epsilon()));
  return titles.value(section);
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role == Qt::EditRole && index.column() == tagsColumn()) {
    controller_.setTags(runId(index.row()), value.toString().split(u','));
    return true;
  }
  if (role == Qt::EditRole && index.column() == notesColumn()) {
    controller_.setNotes(runId(index.row()), value.toString());
    return true;
  }
  if (index.column() != Name) return false;
  if (role == Qt::CheckStateRole) {
    controller_.setTicked(runId(index.row()), value.toInt() == Qt::Checked);
    return true;
  }
  if (role != Qt::EditRole || value.toString().trimmed().isEmpty()) return false;
  controller_.rename(runId(index.row()), value.toString());
  return true;
}

Qt::ItemFlags RunsModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.column() == Name) flags |= Qt::ItemIsUserCheckable | Qt::ItemIsEditable;
  if (index.column() >= tagsColumn()) flags |= Qt::ItemIsEditable;
  return flags;
}

}  // namespace hessianlab
