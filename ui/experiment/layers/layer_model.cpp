// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/layer_model.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QUndoCommand>
#include <QUndoStack>
#include <algorithm>

#include "model/base/words.h"
#include "model/nn/operation_catalogue.h"
#include "ui/experiment/layers/layer_words.h"
#include "ui/experiment/layers/operation_words.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

// One step of undo.
class LayerChange : public QUndoCommand {
 public:
  LayerChange(LayerModel& model, LayerLines after, const QString& what, bool typing)
      : QUndoCommand(what), model_(model), before_(model.lines()), after_(std::move(after)), typing_(typing) {}

  void undo() override { model_.apply(before_, firstOther()); }
  void redo() override { model_.apply(after_, firstOther()); }
  int id() const override { return typing_ ? 1 : -1; }
  bool mergeWith(const QUndoCommand* other) override {
    after_ = static_cast<const LayerChange*>(other)->after_;
    return true;
  }

 private:
  int firstOther() const {
    const std::size_t most = std::min(before_.size(), after_.size());
    std::size_t row = 0;
    while (row < most && before_[row] == after_[row]) ++row;
    return static_cast<int>(row);
  }
  LayerModel& model_;
  LayerLines before_, after_;
  bool typing_;
};

namespace {

QString rowsMime() {
  return QStringLiteral("application/x-hessianlab-layer");
}

std::vector<std::string> inputNamesIn(const QString& text) {
  std::vector<std::string> names;
  static const QRegularExpression separators(QStringLiteral("[\\s,;+]+"));
  for (const QString& word : text.split(separators, Qt::SkipEmptyParts)) names.push_back(word.toStdString());
  return names;
}

bool isNumberColumn(int column) {
  return column == LayerModel::Gives || column == LayerModel::Parameters || column == LayerModel::MultiplyAdds;
}

}  // namespace

LayerModel::LayerModel(SetShape shape, LayerLines lines, QUndoStack& undo, QObject* parent)
    : QAbstractTableModel(parent),
      shape_(std::move(shape)),
      lines_(std::move(lines)),
      table_(tableOf(lines_, shape_.input, shape_.classes)),
      undo_(undo) {}

QString LayerModel::problem() const {
  if (!table_.problem) return {};
  const QString sentence = QString::fromStdString(table_.problem->sentence);
  if (!table_.problem->row) return sentence;
  const std::size_t row = *table_.problem->row;
  const std::string& op = lines_[row].op;
  return tr("Row %1 (%2): %3").arg(row + 1).arg(operationTitle(op), titledSentence(op, sentence));
}

void LayerModel::change(const LayerLines& lines, const QString& what, bool typing) {
  if (lines == lines_) return;
  undo_.push(new LayerChange(*this, lines, what, typing));
}

void LayerModel::apply(const LayerLines& lines, int row) {
  const bool asMany = lines.size() == lines_.size();  // then a cell that is edited stays open
  if (!asMany) beginResetModel();
  lines_ = lines;
  table_ = tableOf(lines_, shape_.input, shape_.classes);
  if (!asMany) endResetModel();
  if (asMany && !lines_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
  Q_EMIT changed(std::min(row, static_cast<int>(lines_.size()) - 1));
}

void LayerModel::add(int row, const std::string& op) {
  LayerLines next = lines_;
  insertLine(next, static_cast<std::size_t>(row), {op, firstSettings(op), {}, {}});
  change(next, tr("add %1").arg(operationTitle(op)));
  Q_EMIT changed(row);  // a name that the row before was given comes first otherwise
}

void LayerModel::remove(int row) {
  LayerLines next = lines_;
  removeLine(next, static_cast<std::size_t>(row));
  change(next, tr("remove %1").arg(operationTitle(lines_[static_cast<std::size_t>(row)].op)));
}

void LayerModel::move(int from, int to) {
  if (from == to) return;
  LayerLines next = lines_;
  const LayerLine line = next[static_cast<std::size_t>(from)];
  next.erase(next.begin() + from);
  next.insert(next.begin() + to, line);
  change(next, tr("move %1").arg(operationTitle(line.op)));
  Q_EMIT changed(to);
}

void LayerModel::setColors(const QColor& error, const QColor& ground) {
  error_ = error;
  ground_ = ground;
  if (!lines_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

int LayerModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LayerModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : Columns;
}

QString LayerModel::text(const LayerLine& line, const LayerRow& row, int column) const {
  const bool known = !row.output.empty();
  switch (column) {
    case Operation:
      return operationTitle(line.op);
    case Settings:
      return titledSettings(line.op, line.settings);
    case Name:
      return QString::fromStdString(line.name);
    case Reads:
      return QString::fromStdString(joined(line.inputs));
    case Gives:
      return shapeWords(row.output);
    case Parameters:
      return known && row.parameters > 0 ? groupedDigits(static_cast<double>(row.parameters)) : QString();
    case MultiplyAdds:
      return known && row.multiplyAdds > 0 ? groupedDigits(row.multiplyAdds) : QString();
    default:
      return {};
  }
}

QString LayerModel::help(const LayerLine& line, int column) const {
  const CatalogueEntry* entry = find(operationCatalogue(), line.op);
  switch (column) {
    case Operation:
      return entry ? engineText(entry->help) : QString();
    case Settings: {
      if (!entry || entry->parameters.empty()) return tr("This operation has no settings.");
      QStringList words;
      for (const Parameter& setting : entry->parameters)
        words << QStringLiteral("%1: %2").arg(engineText(setting.title), engineText(setting.help));
      return words.join(u'\n');
    }
    case Name:
      return tr("A name, by which rows further down can read this result, as a shortcut does");
    case Reads:
      return tr("The names of the results that it reads; empty: the row before");
    case Gives:
      return tr("Shape of the result for one sample: channels × height × width, or values");
    case MultiplyAdds:
      return multiplyAddsHelp();
    default:
      return {};
  }
}

QVariant LayerModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto at = static_cast<std::size_t>(index.row());
  const LayerLine& line = lines_[at];
  const bool wrong = table_.problem && table_.problem->row == at;
  switch (role) {
    case Qt::DisplayRole:
      return text(line, table_.rows[at], index.column());
    case Qt::EditRole:
      return index.column() == Operation ? QString::fromStdString(line.op)
                                         : text(line, table_.rows[at], index.column());
    case Qt::ToolTipRole:
      return wrong ? problem() : help(line, index.column());
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::AlignVCenter | (isNumberColumn(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
      return wrong ? QVariant(error_) : QVariant();
    case Qt::BackgroundRole:
      return wrong ? QVariant(ground_) : QVariant();
    default:
      return {};
  }
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid()) return false;
  LayerLines next = lines_;
  const auto at = static_cast<std::size_t>(index.row());
  LayerLine& line = next[at];
  const std::string typed = value.toString().trimmed().toStdString();
  switch (index.column()) {
    case Operation:
      if (typed == line.op) return true;
      line.op = typed;
      line.settings = firstSettings(typed);
      break;
    case Settings:
      line.settings = tidySettings(line.op, settingKeys(line.op, value.toString().trimmed()));
      break;
    case Name:
      renameLine(next, at, typed);
      break;
    case Reads:
      line.inputs = inputNamesIn(value.toString());
      break;
    default:
      return false;
  }
  change(next, tr("change of row %1").arg(at + 1));
  return true;
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
  if (role == Qt::TextAlignmentRole)
    return QVariant::fromValue(Qt::AlignVCenter | (isNumberColumn(section) ? Qt::AlignRight : Qt::AlignLeft));
  if (role == Qt::ToolTipRole && section == MultiplyAdds) return multiplyAddsHelp();
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Operation:
      return tr("Operation");
    case Settings:
      return tr("Settings");
    case Name:
      return tr("Name");
    case Reads:
      return tr("Reads");
    case Gives:
      return tr("Gives");
    case Parameters:
      return tr("Parameters");
    case MultiplyAdds:
      return tr("Multiply–adds");
    default:
      return {};
  }
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  Qt::ItemFlags result = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
  const int column = index.column();
  if (column == Operation || column == Settings || column == Name || column == Reads) result |= Qt::ItemIsEditable;
  return result;
}

QStringList LayerModel::mimeTypes() const {
  return {rowsMime()};
}

QMimeData* LayerModel::mimeData(const QModelIndexList& indexes) const {
  auto* data = new QMimeData;
  if (!indexes.isEmpty()) data->setData(rowsMime(), QByteArray::number(indexes.front().row()));
  return data;
}

bool LayerModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int /*row*/, int /*column*/,
                                 const QModelIndex& /*parent*/) const {
  return action == Qt::MoveAction && data->hasFormat(rowsMime());
}

bool LayerModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                              const QModelIndex& parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  const int from = data->data(rowsMime()).toInt();
  int before = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
  if (from < 0 || from >= rowCount()) return false;
  if (from < before) --before;  // it is gone from above
  move(from, before);
  return false;  // it was moved here; the view removes nothing
}

}  // namespace hessianlab
