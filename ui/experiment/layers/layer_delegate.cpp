// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/layer_delegate.h"

#include <QComboBox>
#include <QPainter>
#include <algorithm>

#include "model/nn/operation_catalogue.h"
#include "ui/experiment/layers/layer_model.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

constexpr int kWiringMargin = 10, kWiringLane = 10;  // pixels
constexpr double kWiringDot = 3.5, kWiringStroke = 1.6;

}  // namespace

LayerDelegate::LayerDelegate(const LayerModel& model, QObject* parent) : QStyledItemDelegate(parent), model_(model) {
  arrange();
}

void LayerDelegate::setColors(const QColor& line, const QColor& shortcut) {
  line_ = line;
  shortcut_ = shortcut;
}

int LayerDelegate::wiringWidth() const {
  return 2 * kWiringMargin + lanes_ * kWiringLane;
}

// Each in the first lane that is free between its ends.
void LayerDelegate::arrange() {
  shortcuts_.clear();
  const auto& rows = model_.table().rows;
  for (std::size_t i = 0; i < rows.size(); ++i)
    for (const std::size_t value : rows[i].reads)
      if (value != i) shortcuts_.push_back({static_cast<int>(value) - 1, static_cast<int>(i), 0});
  std::vector<int> freeFrom;  // of each lane
  std::sort(shortcuts_.begin(), shortcuts_.end(),
            [](const Shortcut& a, const Shortcut& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
  for (Shortcut& each : shortcuts_) {
    const auto lane = std::find_if(freeFrom.begin(), freeFrom.end(), [&](int row) { return row <= each.from; });
    each.lane = static_cast<int>(lane - freeFrom.begin());
    if (lane == freeFrom.end()) freeFrom.push_back(each.to);
    freeFrom[static_cast<std::size_t>(each.lane)] = each.to;
  }
  lanes_ = static_cast<int>(freeFrom.size());
}

void LayerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  if (index.column() != LayerModel::Wiring) return;
  const int row = index.row();
  const auto& rows = model_.table().rows;
  const auto readsBefore = [&](int reader) {
    if (reader >= static_cast<int>(rows.size())) return false;
    const auto& reads = rows[static_cast<std::size_t>(reader)].reads;
    return std::find(reads.begin(), reads.end(), static_cast<std::size_t>(reader)) != reads.end();
  };
  const QRectF cell = option.rect;
  const double x = cell.left() + kWiringMargin, middle = cell.center().y();
  painter->save();
  painter->setClipRect(cell);
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setPen(QPen(line_, kWiringStroke));
  if (readsBefore(row)) painter->drawLine(QPointF(x, cell.top()), QPointF(x, middle));
  if (readsBefore(row + 1)) painter->drawLine(QPointF(x, middle), QPointF(x, cell.bottom() + 1));
  painter->setPen(QPen(shortcut_, kWiringStroke));
  for (const Shortcut& each : shortcuts_) {
    if (row < each.from || row > each.to) continue;
    const double lane = x + (each.lane + 1) * kWiringLane;
    const double top = row == each.from ? middle : cell.top(), bottom = row == each.to ? middle : cell.bottom() + 1;
    painter->drawLine(QPointF(lane, top), QPointF(lane, bottom));
    if (row == each.from || row == each.to) painter->drawLine(QPointF(x, middle), QPointF(lane, middle));
  }
  painter->setPen(Qt::NoPen);
  painter->setBrush(line_);
  painter->drawEllipse(QPointF(x, middle), kWiringDot, kWiringDot);
  painter->restore();
}

QWidget* LayerDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const {
  if (index.column() != LayerModel::Operation) return QStyledItemDelegate::createEditor(parent, option, index);
  auto* choice = new QComboBox(parent);
  choice->setObjectName(QStringLiteral("layers.operation"));
  for (const CatalogueEntry& entry : operationCatalogue()) {
    choice->addItem(engineText(entry.title), QString::fromStdString(entry.name));
    choice->setItemData(choice->count() - 1, engineText(entry.help), Qt::ToolTipRole);
  }
  connect(choice, &QComboBox::activated, this, [this, choice] {
    auto* delegate = const_cast<LayerDelegate*>(this);
    Q_EMIT delegate->commitData(choice);
    Q_EMIT delegate->closeEditor(choice);
  });
  return choice;
}

void LayerDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  auto* choice = qobject_cast<QComboBox*>(editor);
  if (!choice) return QStyledItemDelegate::setEditorData(editor, index);
  choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void LayerDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
  const auto* choice = qobject_cast<QComboBox*>(editor);
  if (!choice) return QStyledItemDelegate::setModelData(editor, model, index);
  if (choice->currentIndex() >= 0) model->setData(index, choice->currentData(), Qt::EditRole);
}

}  // namespace hessianlab
