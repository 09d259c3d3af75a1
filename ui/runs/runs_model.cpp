// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_model.h"

#include <QPainter>
#include <QPixmap>
#include <algorithm>

#include "ui/runs/run_controller.h"
#include "ui/words/config_access.h"

namespace hessianlab {

namespace {

QString percent(const std::optional<double>& share) {
  return share ? QStringLiteral("%1 %").arg(100 * *share, 0, 'f', 1) : QStringLiteral("–");
}

QString stateText(const Run& run) {
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

std::optional<double> lastNorm(const Run& run) {
  if (run.probes.empty()) return std::nullopt;
  return run.probes.back().hessianNorm.median;
}

// What a person would say of a run without comparing.
QString fullText(const ExperimentConfig& config) {
  QStringList parts{QString::fromStdString(config.dataset.name), QString::fromStdString(config.architecture.name),
                    QString::fromStdString(config.architecture.activation),
                    QString::fromStdString(config.regularizer.name)};
  const auto strength = config.regularizer.parameters.find("strength");
  if (strength != config.regularizer.parameters.end()) parts << QStringLiteral("λ ") + displayText(strength->second);
  return parts.join(QStringLiteral(", "));
}

}  // namespace

RunsModel::RunsModel(LabDocument& document, RunController& controller, QObject* parent)
    : QAbstractTableModel(parent), document_(document), controller_(controller) {
  connect(&controller_, &RunController::runAdded, this, &RunsModel::resetRows);
  connect(&controller_, &RunController::runRemoved, this, &RunsModel::resetRows);
  connect(&controller_, &RunController::runChanged, this, [this](int row) {
    // Not the name: an editor that is open there would lose what is being typed.
    if (row >= 0 && row < rows_) Q_EMIT dataChanged(index(row, Settings), index(row, ColumnCount - 1));
  });
  connect(&controller_, &RunController::runRelabelled, this, [this](int row) {
    if (row >= 0 && row < rows_) Q_EMIT dataChanged(index(row, Name), index(row, Name));
  });
  connect(&document_, &LabDocument::lookChanged, this, [this] {
    Q_EMIT headerDataChanged(Qt::Horizontal, RobustAccuracy, RobustAccuracy);
    if (rows_ > 0) Q_EMIT dataChanged(index(0, RobustAccuracy), index(rows_ - 1, RobustAccuracy));
  });
  resetRows();
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
  return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant RunsModel::text(int row, int column) const {
  const auto& runs = controller_.runs();
  const Run& run = *runs[static_cast<std::size_t>(row)];
  switch (column) {
    case Name:
      return run.name;
    case Settings: {
      // Compared with the first run on the same data: across data sets everything differs.
      const auto base = std::find_if(runs.begin(), runs.end(), [&](const auto& other) {
        return other->config.dataset.name == run.config.dataset.name;
      });
      QStringList parts;
      if (!run.origin.isEmpty()) parts << QStringLiteral("branched ") + run.origin;
      if (base->get() == &run)
        parts << fullText(run.config);
      else if (const QString difference = differenceText((*base)->config, run.config); !difference.isEmpty())
        parts << difference;
      return parts.isEmpty() ? QStringLiteral("same as %1").arg((*base)->name) : parts.join(QStringLiteral(", "));
    }
    case State:
      return stateText(run);
    case Epoch:
      return QStringLiteral("%1 / %2").arg(run.progress.epoch, 0, 'f', 1).arg(run.progress.totalEpochs);
    case BestAccuracy:
      return percent(run.bestTestAccuracy());
    case LastAccuracy:
      return percent(run.lastTestAccuracy());
    case RobustAccuracy:
      return percent(run.robustAccuracy(document_.settings().norm, document_.settings().epsilon()));
    case HessianNorm:
      return lastNorm(run) ? shortNumber(*lastNorm(run)) : QStringLiteral("–");
    default:
      return {};
  }
}

QVariant RunsModel::sortKey(int row, int column) const {
  const Run& run = *controller_.runs()[static_cast<std::size_t>(row)];
  switch (column) {
    case Name:
      return run.id;
    case Epoch:
      return run.progress.epoch;
    case BestAccuracy:
      return run.bestTestAccuracy().value_or(-1);
    case LastAccuracy:
      return run.lastTestAccuracy().value_or(-1);
    case RobustAccuracy:
      return run.robustAccuracy(document_.settings().norm, document_.settings().epsilon()).value_or(-1);
    case HessianNorm:
      return lastNorm(run).value_or(-1);
    default:
      return text(row, column);
  }
}

QVariant RunsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rows_) return {};
  const Run& run = *controller_.runs()[static_cast<std::size_t>(index.row())];
  if (role == Qt::DisplayRole || (role == Qt::EditRole && index.column() == Name))
    return text(index.row(), index.column());
  if (role == kSortRole) return sortKey(index.row(), index.column());
  if (role == Qt::TextAlignmentRole && index.column() >= Epoch) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::CheckStateRole && index.column() == Name) return run.ticked ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::DecorationRole && index.column() == Name) {
    QPixmap dot(14, 14);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme_.runs.empty() ? QColor(Qt::gray) : theme_.run(run.color));
    painter.drawEllipse(2, 2, 10, 10);
    return dot;
  }
  if (role == Qt::ToolTipRole) {
    if (index.column() == State && !run.progress.message.empty()) return QString::fromStdString(run.progress.message);
    if (index.column() == Settings) return text(index.row(), Settings);
  }
  return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  static const QStringList titles{QStringLiteral("Run"),
                                  QStringLiteral("What differs"),
                                  QStringLiteral("State"),
                                  QStringLiteral("Epoch"),
                                  QStringLiteral("Best test"),
                                  QStringLiteral("Last test"),
                                  QString(),
                                  QStringLiteral("Median ‖H‖")};
  static const QStringList help{
      QStringLiteral("Tick to draw it in the plots; double click to rename"),
      QStringLiteral("Settings that differ from the first run on the same data set"),
      QStringLiteral("What it is doing"),
      QStringLiteral("Epochs done of those asked for"),
      QStringLiteral("Best accuracy on the test set at the end of an epoch"),
      QStringLiteral("Accuracy on the test set at the end of the last epoch"),
      QStringLiteral("Accuracy under attack at the ε of the tool bar, from the Robustness tab"),
      QStringLiteral("Largest |eigenvalue| of the input Hessian, median of the newest probe")};
  if (role == Qt::ToolTipRole) return help.value(section);
  if (role == Qt::TextAlignmentRole)
    return QVariant((section >= Epoch ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (section == RobustAccuracy)
    return QStringLiteral("%1 ε = %2")
        .arg(document_.settings().norm == "l2" ? QStringLiteral("L2") : QStringLiteral("L∞"),
             shortNumber(document_.settings().epsilon()));
  return titles.value(section);
}

bool RunsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
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
  return flags;
}

}  // namespace hessianlab
