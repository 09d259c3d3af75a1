// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/picture/picture_grid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "viz/base/text_tools.h"
#include "viz/picture/picture_image.h"

namespace hessianlab {

namespace {

constexpr int kGap = 4, kLargestCell = 112, kLeastCell = 6;  // pixels

}  // namespace

PictureGrid::PictureGrid(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
}

void PictureGrid::setCells(std::vector<Cell> cells) {
  cells_ = std::move(cells);
  if (chosen_ >= count()) chosen_ = -1;
  scale_ = 0;
  for (const Cell& cell : cells_) scale_ = std::max(scale_, largestMagnitude(cell.values));
  redraw();
}

void PictureGrid::redraw() {
  images_.clear();
  for (const Cell& cell : cells_)
    images_.push_back(toSignedImage(cell.values, cell.channels, cell.height, cell.width, scale_ > 0 ? scale_ : 1,
                                    theme_.isDark, theme_.signedChannels));
  setAccessibleDescription(
      cells_.empty() ? emptyText_ : tr("%1 pictures, values up to ±%2").arg(count()).arg(roundedText(scale_, 3)));
  update();
}

void PictureGrid::setEmptyText(const QString& text) {
  emptyText_ = text;
  redraw();
}

void PictureGrid::setChosen(int index) {
  chosen_ = index >= 0 && index < count() ? index : -1;
  update();
}

void PictureGrid::choose(int index) {
  if (cells_.empty()) return;
  setChosen(std::clamp(index, 0, count() - 1));
  Q_EMIT chosenByPerson(chosen_);
}

void PictureGrid::setTheme(const Theme& theme) {
  theme_ = theme;
  redraw();
}

// So many that the pictures are as large as the room allows.
int PictureGrid::columns() const {
  int best = 1, largest = 0;
  for (int columns = 1; columns <= std::max(1, count()); ++columns) {
    const int rows = (count() + columns - 1) / columns;
    const int side = std::min((width() - kGap) / columns, (height() - kGap) / std::max(1, rows));
    if (side <= largest) continue;
    largest = side;
    best = columns;
  }
  return best;
}

QRect PictureGrid::cellRect(int index) const {
  const int across = columns(), rows = (count() + across - 1) / across;
  const int room = std::min((width() - kGap) / across, (height() - kGap) / std::max(1, rows));
  const int step = std::clamp(room, kLeastCell + kGap, kLargestCell + kGap);
  const int row = index / across;
  int column = index % across;
  if (layoutDirection() == Qt::RightToLeft) column = across - 1 - column;
  return {kGap + column * step, kGap + row * step, step - kGap, step - kGap};
}

int PictureGrid::at(const QPoint& position) const {
  for (int i = 0; i < count(); ++i)
    if (cellRect(i).contains(position)) return i;
  return -1;
}

QString PictureGrid::valueText(const QPoint& position) const {
  const int index = at(position);
  if (index < 0) return {};
  const Cell& cell = cells_[static_cast<std::size_t>(index)];
  const QRect place = cellRect(index);
  const int row = std::min(cell.height - 1, (position.y() - place.top()) * cell.height / place.height());
  const int column = std::min(cell.width - 1, (position.x() - place.left()) * cell.width / place.width());
  QStringList numbers;
  for (int c = 0; c < cell.channels; ++c) {
    const auto i = static_cast<std::size_t>((c * cell.height + row) * cell.width + column);
    if (i < cell.values.size()) numbers << roundedText(static_cast<double>(cell.values[i]), 3);
  }
  return tr("%1 %2, row %3, column %4: %5")
      .arg(noun_)
      .arg(index)
      .arg(row)
      .arg(column)
      .arg(numbers.join(QStringLiteral(", ")));
}

void PictureGrid::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  if (cells_.empty()) {
    painter.setPen(theme_.mutedText);
    painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
  }
  for (int i = 0; i < count(); ++i) {
    const QRect place = cellRect(i);
    painter.fillRect(place.adjusted(-1, -1, 1, 1), theme_.mutedText);
    painter.drawImage(place, images_[static_cast<std::size_t>(i)]);  // nearest neighbour
    if (i != chosen_) continue;
    painter.setPen(QPen(theme_.accent, 3));
    painter.drawRect(place.adjusted(-2, -2, 1, 1));
  }
  if (!hasFocus()) return;
  painter.setPen(QPen(theme_.accent, 2));
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void PictureGrid::mousePressEvent(QMouseEvent* event) {
  const int index = at(event->position().toPoint());
  if (index < 0 || event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  choose(index);
}

void PictureGrid::keyPressEvent(QKeyEvent* event) {
  const int start = std::max(0, chosen_), across = columns();
  switch (event->key()) {
    case Qt::Key_Left:
      return choose(start - 1);
    case Qt::Key_Right:
      return choose(chosen_ + 1);
    case Qt::Key_Up:
      return choose(start >= across ? start - across : start);
    case Qt::Key_Down:
      return choose(start + across < count() ? start + across : start);
    case Qt::Key_Home:
      return choose(0);
    case Qt::Key_End:
      return choose(count() - 1);
    default:
      QWidget::keyPressEvent(event);
  }
}

void PictureGrid::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void PictureGrid::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

bool PictureGrid::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const QString text = valueText(help->pos()); !text.isEmpty()) {
      QToolTip::showText(help->globalPos(), text, this);
      return true;
    }
  }
  return QWidget::event(event);
}

}  // namespace hessianlab
