// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/runs_model.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

#include "model/labs/catalogue.h"
#include "model/labs/metrics_of.h"
#include "model/runs/same_samples.h"
#include "ui/runs/run_controller.h"
#include "ui/runs/run_icon.h"
#include "ui/words/attack_words.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "ui/words/network_words.h"

namespace hessianlab {

QString stateText(const Run& run) {
  if (run.imported) return QObject::tr("imported");
  if (!run.live && !run.status.isEmpty()) return engineText(run.status.toStdString());
  switch (run.progress.state) {
    case RunState::Idle:
      return QObject::tr("loading");
    case RunState::Running:
      return QObject::tr("running");
    case RunState::Paused:
      return QObject::tr("paused");
    case RunState::Finished:
      return QObject::tr("finished");
    case RunState::Stopped:
      return QObject::tr("stopped");
    case RunState::Failed:
      return QObject::tr("failed");
  }
  return {};
}

namespace {

// What a person would say of a run without comparing.
QString fullText(const ExperimentConfig& config, const Catalogues& catalogues) {
  QStringList parts;
  for (const char* section : {"dataset", "architecture", "regularizer"}) {
    if (section == std::string_view("dataset")) {
      if (const QString data = dataText(config, catalogues); !data.isEmpty()) parts << data;
      continue;
    }
    if (const CatalogueEntry* entry = chosenIn(config, section, catalogues)) parts << engineText(entry->title);
    if (const QString layers = importedText(config); section == std::string_view("architecture") && !layers.isEmpty())
      parts.back() += QStringLiteral(" (%1)").arg(layers);
    if (section == std::string_view("architecture") && isUsed(config, "architecture.activation", catalogues))
      parts << displayText(config.value("architecture.activation"));
  }
  if (const ParameterValue* strength = config.find("regularizer.strength"))
    parts << QStringLiteral("λ ") + displayText(*strength);
  if (const QString changes = changesText(config); !changes.isEmpty()) parts << changes;
  return parts.isEmpty() ? differenceText({}, config, catalogues) : parts.join(QStringLiteral(", "));
}

}  // namespace

RunsModel::RunsModel(LabDocument& document, RunController& controller, QObject* parent)
    : QAbstractTableModel(parent),
      document_(document),
      controller_(controller),
      metrics_(&metricsOf(document.config())) {
  connect(&controller_, &RunController::runAdded, this, &RunsModel::resetRows);
  connect(&controller_, &RunController::runsRemoved, this, &RunsModel::resetRows);
  connect(&controller_, &RunController::runChanged, this, [this](int row) {
    // Not the name: an editor that is open there would lose what is being typed.
    if (take(row)) Q_EMIT dataChanged(index(row, Settings), index(row, robustColumn()));
  });
  connect(&controller_, &RunController::runRelabelled, this, [this](int row) {
    settings_.clear();  // the others may name it
    if (!take(row)) return;
    Q_EMIT dataChanged(index(row, Name), index(row, Name));
    Q_EMIT dataChanged(index(row, tagsColumn()), index(row, notesColumn()));
  });
  connect(&document_, &LabDocument::attackChanged, this, [this] {
    Q_EMIT headerDataChanged(Qt::Horizontal, robustColumn(), robustColumn());
    if (rows() > 0) Q_EMIT dataChanged(index(0, robustColumn()), index(rows() - 1, robustColumn()));
  });
  connect(&controller_, &RunController::sessionChanged, this, [this] {
    const Run* run = controller_.current();
    if (run && &run->records.metrics() != metrics_) showMetrics(run->records.metrics());
  });
  resetRows();
}

bool RunsModel::isOfUse(int column) const {
  if (column != robustColumn()) return true;
  const auto& labs = labCatalogue();
  return std::any_of(labs.begin(), labs.end(), [this](const LabDefinition& lab) {
    return &lab.metrics() == metrics_ && lab.entry.is(trait::kClasses);
  });
}

void RunsModel::showMetrics(const MetricList& metrics) {
  beginResetModel();
  metrics_ = &metrics;
  endResetModel();
  Q_EMIT columnsChanged();
}

QString RunsModel::columnName(int column) const {
  if (column >= FirstMetric && column < robustColumn()) {
    const MetricColumn& metric = metricAt(column);
    return QString::fromStdString((metric.best ? "best." : "") + metric.metric);
  }
  if (column == robustColumn()) return QStringLiteral("robust");
  if (column == tagsColumn()) return QStringLiteral("tags");
  if (column == notesColumn()) return QStringLiteral("notes");
  constexpr const char* kNames[] = {"name", "settings", "state", "epoch"};
  return QLatin1String(kNames[column]);
}

const MetricColumn& RunsModel::metricAt(int column) const {
  return metrics_->table()[static_cast<std::size_t>(column - FirstMetric)];
}

void RunsModel::resetRows() {
  // Rows come and go only when a person begins or removes a run, so a reset costs no selection while training.
  beginResetModel();
  settings_.clear();
  rows_.assign(controller_.runs().begin(), controller_.runs().end());
  endResetModel();
}

bool RunsModel::take(int row) {
  if (row < 0 || row >= rows() || rows_.size() != controller_.runs().size()) return false;
  const auto at = static_cast<std::size_t>(row);
  rows_[at] = controller_.runs()[at];
  return true;
}

void RunsModel::setTheme(const Theme& theme) {
  theme_ = theme;
  if (rows() > 0) Q_EMIT dataChanged(index(0, Name), index(rows() - 1, Name));
}

int RunsModel::runId(int row) const {
  return row >= 0 && row < rows() ? run(row).id : 0;
}

int RunsModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : rows();
}

int RunsModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : notesColumn() + 1;
}

std::optional<double> RunsModel::number(const Run& run, int column) const {
  if (column == robustColumn()) return run.robustAccuracy(document_.settings().norm, document_.settings().epsilon());
  const MetricColumn& wanted = metricAt(column);
  const auto place = run.records.metrics().find(wanted.metric);
  if (!place) return std::nullopt;  // a run of another lab
  // What was measured before the first step says nothing of a run that trains.
  const auto& records = run.records.of(place->kind);
  const bool untrained = place->kind == RecordKind::Test && !records.empty() && records.step.back() == 0;
  if (untrained && run.progress.step > 0) return std::nullopt;
  return wanted.best ? run.records.best(*place) : run.records.last(*place);
}

std::optional<int64_t> RunsModel::measuredBefore(const Run& run, int column) const {
  if (column < FirstMetric || column >= robustColumn() || metricAt(column).best) return std::nullopt;
  const auto place = run.records.metrics().find(metricAt(column).metric);
  // Those of steps are written every few steps: never far behind.
  if (!place || place->kind == RecordKind::Step || run.records.of(place->kind).empty()) return std::nullopt;
  const auto step = static_cast<int64_t>(run.records.of(place->kind).step.back());
  return step < run.progress.step ? std::optional(step) : std::nullopt;
}

QString RunsModel::caveat(const Run& run, int column) const {
  if (const auto step = measuredBefore(run, column)) {
    // While it trains the next one is near; what rests would show it for good.
    if (run.live && run.progress.state == RunState::Running) return {};
    return number(run, column) ? tr("step %1").arg(*step) : QString();
  }
  const auto measured = column == robustColumn() ? run.robustnessIn(document_.settings().norm) : nullptr;
  return measured && number(run, column) ? run.caveat(*measured) : QString();
}

bool RunsModel::isShare(int column) const {
  return column == robustColumn() || metrics_->at(metrics_->place(metricAt(column).metric)).share;
}

QString RunsModel::shown(int column, const std::optional<double>& number, const std::optional<double>& spread) const {
  if (!number) return QStringLiteral("–");
  const bool share = isShare(column);
  const auto digits = [share](double value) {
    if (share) return QString::number(100 * value, 'f', 1);
    const bool tiny = value != 0 && std::abs(value) < 1e-3;  // "2.35e-4" fits where "0.0002346" does not
    return tiny ? QString::number(value, 'e', 2).replace(QLatin1String("e-0"), QLatin1String("e-"))
                : shortNumber(value);
  };
  QString text = digits(*number);
  if (spread) {
    const QString behind = share ? digits(*spread) : QString::number(*spread, 'g', 2);
    text = tr("%1 ± %2", "mean and standard deviation").arg(text, behind);
  }
  return share ? tr("%1 %", "percent").arg(text) : text;
}

QString RunsModel::settingsText(const Run& run, bool butSeed) const {
  if (!run.problem.isEmpty()) return run.problem;
  const Run* base = firstOnSameData(run);
  if (!base) return fullText(run.config, document_.catalogues());
  QStringList parts;
  if (run.origin && !butSeed) parts << tr("branched %1").arg(run.originText());
  const char* const seed = "training.seed";
  ExperimentConfig config = run.config;
  if (butSeed && config.has(seed) && base->config.has(seed)) config.set(seed, base->config.number(seed));
  const QString difference = differenceText(base->config, config, document_.catalogues());
  if (base == &run || (butSeed && difference.isEmpty()))
    parts << fullText(run.config, document_.catalogues());
  else if (!difference.isEmpty())
    parts << difference;
  return parts.isEmpty() ? tr("same as %1").arg(base->name) : parts.join(QStringLiteral(", "));
}

// Across data sets everything differs.
const Run* RunsModel::firstOnSameData(const Run& run) const {
  const auto& runs = controller_.runs();
  const auto first = std::find_if(runs.begin(), runs.end(), [&](const auto& other) {
    return other->problem.isEmpty() && sameData(other->config, run.config);
  });
  return first == runs.end() ? nullptr : first->get();
}

void RunsModel::tick(const std::vector<int>& rows, bool ticked) {
  std::vector<int> ids;
  for (const int row : rows) ids.push_back(runId(row));
  controller_.setTicked(ids, ticked);
}

QVariant RunsModel::text(int row, int column) const {
  const Run& run = this->run(row);
  switch (column) {
    case Name:
      return run.name;
    case Settings: {
      const auto [text, isNew] = settings_.try_emplace(run.id);
      if (isNew) text->second = settingsText(run, false);
      return text->second;
    }
    case State:
      return stateText(run);
    case Epoch:
      if (!run.problem.isEmpty() || run.imported) return QStringLiteral("–");
      return QStringLiteral("%1 / %2").arg(run.progress.epoch, 0, 'f', 1).arg(run.progress.totalEpochs);
    default:
      if (column == tagsColumn()) return run.tags.join(QStringLiteral(", "));
      if (column == notesColumn()) return run.notes;
      const QString caveat = this->caveat(run, column), number = shown(column, this->number(run, column));
      return caveat.isEmpty() ? number : QStringLiteral("%1 (%2)").arg(number, caveat);
  }
}

QVariant RunsModel::sortKey(int row, int column) const {
  const Run& run = this->run(row);
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
  if (!index.isValid() || index.row() >= rows()) return {};
  const Run& run = this->run(index.row());
  const bool written = index.column() == Name || index.column() >= tagsColumn();  // by a person
  if (role == Qt::DisplayRole || (role == Qt::EditRole && written)) return text(index.row(), index.column());
  const bool counts = index.column() == Epoch && run.problem.isEmpty();
  if (role == kIsNumberRole) return index.column() == Epoch || isNumber(index.column());
  if (role == kNumberRole && counts) return run.progress.epoch;
  if (role == kNumberRole && isNumber(index.column())) {
    const auto value = number(run, index.column());
    return value ? QVariant(*value) : QVariant();
  }
  if (role == kCaveatRole) return caveat(run, index.column());
  if (role == kSortRole) return sortKey(index.row(), index.column());
  if (role == Qt::TextAlignmentRole && index.column() >= Epoch && !written)
    return QVariant(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::CheckStateRole && index.column() == Name) return run.ticked ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::DecorationRole && index.column() == Name) return runIcon(run.color, theme_);
  if (role == Qt::ToolTipRole) {
    if (index.column() == State && !run.progress.message.empty()) return refusalText(run.progress.message);
    if (index.column() == Settings) {
      const Run* base = firstOnSameData(run);
      const QString said = text(index.row(), Settings).toString();
      if (!run.problem.isEmpty() || !base) return said;
      return base == &run ? tr("%1. Other runs on these data are compared with this one").arg(said)
                          : tr("Compared with %1: %2").arg(base->name, said);
    }
    if (index.column() == notesColumn()) return run.notes;
    const auto measured = index.column() == robustColumn() ? run.robustnessIn(document_.settings().norm) : nullptr;
    if (measured && measured->ofOtherWeights)
      return tr(
          "Measured with other weights than this run has now: it was trained on since, or its weights were "
          "replaced. Evaluate on the Robustness tab measures it anew");
    if (const auto step = measuredBefore(run, index.column()))
      return tr("Measured at step %1; the run has come to step %2").arg(*step).arg(run.progress.step);
    if (const QString caveat = this->caveat(run, index.column()); !caveat.isEmpty())
      return tr("Not of this network as it is: %1. Evaluate on the Robustness tab measures it anew").arg(caveat);
  }
  return {};
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  static const QStringList titles{tr("Run"), tr("What differs"), tr("State"), tr("Epoch")};
  static const QStringList help{tr("Tick to draw it in the plots; double click to rename"),
                                tr("Settings that differ from the first run on the same data set"),
                                tr("What it is doing"), tr("Epochs done of those asked for")};
  const bool isMetric = section >= FirstMetric && section < robustColumn();
  if (role == Qt::ToolTipRole) {
    if (isMetric) return engineText(metricAt(section).help);
    if (section == tagsColumn()) return tr("Words to find it by, with commas between; double click to write");
    if (section == notesColumn()) return tr("What is worth remembering of it; double click to write");
    if (section == robustColumn()) return tr("Accuracy under attack at the ε of the tool bar, from the Robustness tab");
    return help.value(section);
  }
  if (role == Qt::TextAlignmentRole)
    return QVariant((section >= Epoch && section < tagsColumn() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  if (isMetric) return engineText(metricAt(section).title);
  if (section == tagsColumn()) return tr("Tags");
  if (section == notesColumn()) return tr("Notes");
  if (section == robustColumn())
    return tr("Under attack, %1 %2", "accuracy of a norm and a size")
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
