// SPDX-License-Identifier: GPL-3.0-or-later
// See confusion_matrix.h.
#include "viz/map/confusion_matrix.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "viz/base/text_tools.h"

namespace hessianlab {

namespace {

constexpr double kGap = 6;           // between names, cells and shares
constexpr double kLargestCell = 64;  // a few classes do not fill the screen
constexpr double kMostNames = 0.3;   // of the width
constexpr double kMostAbove = 0.25;  // of the height

}  // namespace

// Places of everything, for painting and for the mouse alike.
struct ConfusionMatrix::Layout {
  double left = 0, top = 0, cell = 1, shareWidth = 0;
  bool turned = false;  // names over the columns, which are narrower than the names
};

ConfusionMatrix::ConfusionMatrix(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
  setLayoutDirection(Qt::LeftToRight);  // a figure, in every language
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Which class is taken for which"));
}

void ConfusionMatrix::setCounts(int classes, std::vector<int64_t> counts, QStringList names) {
  if (classes != classes_) current_ = {}, chosen_.reset();
  classes_ = classes;
  counts_ = std::move(counts);
  counts_.resize(static_cast<std::size_t>(classes) * static_cast<std::size_t>(classes), 0);
  names_ = std::move(names);
  setAccessibleDescription(summary());
  update();
}

void ConfusionMatrix::clear() {
  setCounts(0, {}, {});
}

void ConfusionMatrix::setEmptyText(const QString& text) {
  emptyText_ = text;
  update();
}

void ConfusionMatrix::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

void ConfusionMatrix::setChosen(std::optional<Cell> cell) {
  chosen_ = cell;
  update();
}

QString ConfusionMatrix::name(int index) const {
  return index >= 0 && index < names_.size() ? names_[index] : QString::number(index);
}

int64_t ConfusionMatrix::count(const Cell& cell) const {
  const auto at = [&](int column) { return counts_[static_cast<std::size_t>(cell.row * classes_ + column)]; };
  if (cell.column != kWholeRow) return at(cell.column);
  int64_t all = 0;
  for (int column = 0; column < classes_; ++column) all += at(column);
  return all;
}

double ConfusionMatrix::share(const Cell& cell) const {
  const int64_t all = count({cell.row, kWholeRow});
  const int64_t part = count({cell.row, cell.column == kWholeRow ? cell.row : cell.column});
  return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0;
}

QString ConfusionMatrix::cellText(const Cell& cell) const {
  const QString of = tr("%1 of %2, %3");
  const int64_t all = count({cell.row, kWholeRow});
  if (cell.column == kWholeRow || cell.column == cell.row)
    return tr("%1 recognised: %2")
        .arg(name(cell.row), of.arg(count({cell.row, cell.row})).arg(all).arg(percentText(share(cell))));
  return tr("%1 taken for %2: %3")
      .arg(name(cell.row), name(cell.column), of.arg(count(cell)).arg(all).arg(percentText(share(cell))));
}

QString ConfusionMatrix::summary() const {
  if (classes_ == 0) return emptyText_;
  int64_t all = 0, right = 0;
  Cell worst{0, 0};
  int64_t most = 0;
  for (int row = 0; row < classes_; ++row) {
    for (int column = 0; column < classes_; ++column) {
      const Cell cell{row, column};
      all += count(cell);
      if (row == column)
        right += count(cell);
      else if (count(cell) > most)
        most = count(cell), worst = cell;
    }
  }
  if (all == 0) return emptyText_;
  const QString text = tr("%1 right").arg(percentText(static_cast<double>(right) / static_cast<double>(all)));
  return most == 0 ? text : text + tr("; most often wrong: ") + cellText(worst);
}

ConfusionMatrix::Layout ConfusionMatrix::layout() const {
  Layout l;
  const QFontMetricsF metrics(font());
  double widest = 0;
  for (int i = 0; i < classes_; ++i) widest = std::max(widest, metrics.horizontalAdvance(name(i)));
  const double names = std::min(widest, kMostNames * width()) + kGap;
  l.shareWidth = metrics.horizontalAdvance(QStringLiteral(">99 %")) + 2 * kGap;
  const double line = metrics.height() + 2;
  const auto fit = [&] {
    const double room = std::min(width() - names - l.shareWidth, height() - l.top - metrics.height() - kGap);
    l.cell = std::clamp(room / std::max(1, classes_), 2.0, kLargestCell);
  };
  l.top = 2 * line + kGap;  // "taken for", and the names
  fit();
  l.turned = widest > l.cell - 2;
  if (l.turned) {
    l.top = line + std::max(line, std::min(widest + 2, kMostAbove * height())) + kGap;
    fit();
  }
  l.left = names + std::max(0.0, (width() - names - l.shareWidth - l.cell * classes_) / 2);
  return l;
}

QRectF ConfusionMatrix::cellRect(const Cell& cell) const {
  const Layout l = layout();
  const double top = l.top + cell.row * l.cell;
  if (cell.column == kWholeRow) return {l.left + classes_ * l.cell + kGap, top, l.shareWidth - kGap, l.cell};
  return {l.left + cell.column * l.cell, top, l.cell, l.cell};
}

std::optional<ConfusionMatrix::Cell> ConfusionMatrix::cellAt(const QPointF& position) const {
  for (int row = 0; row < classes_; ++row)
    for (int column = kWholeRow; column < classes_; ++column)
      if (cellRect({row, column}).contains(position)) return Cell{row, column};
  return std::nullopt;
}

QRectF ConfusionMatrix::nameRect(int index, bool above) const {
  const Layout l = layout();
  const double line = QFontMetricsF(font()).height() + 2;
  if (above) return {l.left + index * l.cell, line, l.cell, l.top - kGap - line};
  return {0, l.top + index * l.cell, l.left - kGap, l.cell};
}

QSize ConfusionMatrix::sizeHint() const {
  return {420, 360};
}
QSize ConfusionMatrix::minimumSizeHint() const {
  return {240, 200};
}

void ConfusionMatrix::paintCell(QPainter& painter, const Cell& cell) const {
  const QRectF place = cellRect(cell);
  QColor behind = theme_.panel;
  if (cell.column != kWholeRow) {
    // The root keeps rare mistakes in sight.
    const QColor full = cell.row == cell.column ? theme_.good : theme_.error;
    behind = mixColors(full, theme_.panel, 0.75 * std::sqrt(share(cell)));
    painter.fillRect(place, behind);
    painter.setPen(QPen(cell.row == cell.column ? theme_.text : theme_.grid, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
  }
  const QString text = cell.column == kWholeRow ? percentText(share(cell)) : QString::number(count(cell));
  const QFontMetricsF metrics(painter.font());
  const bool zero = cell.column != kWholeRow && count(cell) == 0;
  if (!zero && metrics.height() <= place.height() && metrics.horizontalAdvance(text) <= place.width() - 2) {
    painter.setPen(contrastRatio(theme_.text, behind) >= contrastRatio(theme_.panel, behind) ? theme_.text
                                                                                             : theme_.panel);
    painter.drawText(place, Qt::AlignCenter, text);
  }
  if (chosen_ == cell) {
    painter.setPen(QPen(theme_.accent, 3));
    painter.drawRect(place.adjusted(1.5, 1.5, -1.5, -1.5));
  }
  if (hasFocus() && current_ == cell) {
    painter.setPen(QPen(theme_.text, 1, Qt::DotLine));
    painter.drawRect(place.adjusted(3.5, 3.5, -3.5, -3.5));
  }
}

void ConfusionMatrix::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.setPen(theme_.mutedText);
  if (classes_ == 0) {
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText_);
    return;
  }
  const Layout l = layout();
  const QFontMetricsF metrics(font());
  const double line = metrics.height() + 2, right = l.left + l.cell * classes_;
  painter.drawText(QRectF(l.left, 0, right - l.left, line), Qt::AlignCenter, tr("taken for"));
  painter.drawText(QRectF(right + kGap, line, l.shareWidth - kGap, line), Qt::AlignCenter, tr("right"));
  // Names that do not fit lose their middles; the tool tips have them whole.
  for (int i = 0; i < classes_; ++i) {
    painter.setPen(theme_.text);
    const QRectF above = nameRect(i, true), beside = nameRect(i, false);
    const bool fits = metrics.height() <= l.cell + 2;
    if (l.turned && fits) {
      painter.save();
      painter.translate(above.bottomLeft());
      painter.rotate(-90);  // read from below
      painter.drawText(QRectF(0, 0, above.height(), above.width()), Qt::AlignLeft | Qt::AlignVCenter,
                       metrics.elidedText(name(i), Qt::ElideMiddle, above.height()));
      painter.restore();
    } else if (!l.turned) {
      painter.drawText(above, Qt::AlignCenter, name(i));
    }
    if (fits)
      painter.drawText(beside, Qt::AlignRight | Qt::AlignVCenter,
                       metrics.elidedText(name(i), Qt::ElideMiddle, beside.width()));
    for (int column = kWholeRow; column < classes_; ++column) paintCell(painter, {i, column});
  }
}

void ConfusionMatrix::moveTo(const Cell& cell) {
  current_ = cell;
  setAccessibleDescription(cellText(cell));
  update();
}

void ConfusionMatrix::mousePressEvent(QMouseEvent* event) {
  const auto cell = cellAt(event->position());
  if (!cell || event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  moveTo(*cell);
  Q_EMIT cellChosen(cell->row, cell->column);
}

void ConfusionMatrix::keyPressEvent(QKeyEvent* event) {
  if (classes_ == 0) return QWidget::keyPressEvent(event);
  // The shares are the last column for whoever walks.
  int row = current_.row, column = current_.column == kWholeRow ? classes_ : current_.column;
  switch (event->key()) {
    case Qt::Key_Left:
      --column;
      break;
    case Qt::Key_Right:
      ++column;
      break;
    case Qt::Key_Up:
      --row;
      break;
    case Qt::Key_Down:
      ++row;
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      Q_EMIT cellChosen(current_.row, current_.column);
      return;
    case Qt::Key_Escape:
      Q_EMIT letGo();
      return;
    default:
      return QWidget::keyPressEvent(event);
  }
  row = std::clamp(row, 0, classes_ - 1);
  column = std::clamp(column, 0, classes_);
  moveTo({row, column == classes_ ? kWholeRow : column});
}

bool ConfusionMatrix::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const auto cell = cellAt(help->pos())) {
      QToolTip::showText(help->globalPos(), cellText(*cell) + QObject::tr("\nClick: show these samples everywhere"),
                         this);
      return true;
    }
    for (int i = 0; i < classes_; ++i)
      if (nameRect(i, true).contains(help->pos()) || nameRect(i, false).contains(help->pos())) {
        QToolTip::showText(help->globalPos(), name(i), this);
        return true;
      }
  }
  return QWidget::event(event);
}

}  // namespace hessianlab
