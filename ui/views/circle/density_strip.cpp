// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/circle/density_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

constexpr int kSide = 44, kGap = 2;
constexpr std::size_t kQuarters = 4;  // of the circle, below a curve

// A bar of `part` as a share of the highest one: in octaves, so that 1 : 2 : 4 are equal steps.
double heightOf(int64_t part) {
  return (1 + std::log2(static_cast<double>(part))) / (1 + std::log2(static_cast<double>(DensityStrip::kMost)));
}

// "⅓·2π": where a piece ends.
QString borderText(std::size_t piece, std::size_t pieces) {
  if (piece == 0) return QStringLiteral("0");
  if (piece == pieces) return QStringLiteral("2π");
  return QString::number(2 * 3.14159265358979 * static_cast<double>(piece) / static_cast<double>(pieces), 'f', 2);
}

}  // namespace

DensityStrip::DensityStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("circle.density"));
  setFocusPolicy(Qt::StrongFocus);
  setLayoutDirection(Qt::LeftToRight);  // as the plot above it
  setCursor(Qt::SizeVerCursor);
  setAccessibleName(tr("Density of the points in the pieces of the circle"));
  setToolTip(tr(
      "How densely the points lie in each piece of the circle. Drag a bar up or down; with the keys: ← and → choose a "
      "piece, ↑ and ↓ change it"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DensityStrip::setParts(const std::vector<int64_t>& parts) {
  if (held_ >= 0) return;  // in somebody's hand
  parts_ = parts.empty() ? std::vector<int64_t>{1} : parts;
  current_ = std::min(current_, static_cast<int>(parts_.size()) - 1);
  update();
}

void DensityStrip::setCurve(std::vector<double> density) {
  curve_ = std::move(density);
  setCursor(curve_.empty() ? Qt::SizeVerCursor : Qt::ArrowCursor);
  setFocusPolicy(curve_.empty() ? Qt::StrongFocus : Qt::NoFocus);
  update();
}

void DensityStrip::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

QSize DensityStrip::sizeHint() const {
  return {300, fontMetrics().height() + 64};
}

QSize DensityStrip::minimumSizeHint() const {
  return {160, fontMetrics().height() + 64};
}

QRect DensityStrip::ground() const {
  return rect().adjusted(kSide, 4, -kSide / 3, -fontMetrics().height() - 4);
}

QRect DensityStrip::barOf(int piece) const {
  const QRect all = ground();
  const double width = all.width() / static_cast<double>(parts_.size());
  const int left = all.left() + static_cast<int>(std::lround(piece * width));
  const int right = all.left() + static_cast<int>(std::lround((piece + 1) * width));
  const int height = std::max(
      3,
      static_cast<int>(std::lround(std::min(1.0, heightOf(parts_[static_cast<std::size_t>(piece)])) * all.height())));
  return {left + kGap / 2, all.bottom() - height + 1, right - left - kGap, height};
}

int DensityStrip::pieceAt(int x) const {
  const QRect all = ground();
  const double piece = (x - all.left()) / static_cast<double>(all.width()) * static_cast<double>(parts_.size());
  return std::clamp(static_cast<int>(std::floor(piece)), 0, static_cast<int>(parts_.size()) - 1);
}

void DensityStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QRect all = ground();
  painter.setPen(palette().color(QPalette::PlaceholderText));
  painter.drawText(QRect(0, all.top(), kSide - 6, all.height()), Qt::AlignRight | Qt::AlignVCenter, tr("points"));
  painter.drawLine(all.left(), all.bottom() + 1, all.right(), all.bottom() + 1);
  const std::size_t borders = curve_.empty() ? parts_.size() : kQuarters;
  for (std::size_t piece = 0; piece <= borders; ++piece) {
    const int x =
        all.left() +
        static_cast<int>(std::lround(static_cast<double>(piece) * all.width() / static_cast<double>(borders)));
    painter.drawText(QRect(x - 40, all.bottom() + 3, 80, fontMetrics().height()), Qt::AlignHCenter,
                     borderText(piece, borders));
  }
  curve_.empty() ? paintBars(painter) : paintCurve(painter);
}

QColor DensityStrip::fill() const {
  return theme_.runs.empty() ? palette().color(QPalette::Highlight) : theme_.runs[1 % theme_.runs.size()];
}

// From 0 up, the largest value at the top.
void DensityStrip::paintCurve(QPainter& painter) {
  const QRect all = ground();
  const double most = *std::max_element(curve_.begin(), curve_.end());
  QPolygonF line;
  for (std::size_t i = 0; i < curve_.size(); ++i)
    line << QPointF(all.left() + static_cast<double>(i) * all.width() / static_cast<double>(curve_.size() - 1),
                    all.bottom() + 1 - curve_[i] / most * all.height());
  QPolygonF area = line;
  area << QPointF(all.left() + all.width(), all.bottom() + 1) << QPointF(all.left(), all.bottom() + 1);
  QColor soft = fill();
  soft.setAlphaF(0.45F);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(soft);
  painter.drawPolygon(area);
  painter.setPen(QPen(fill(), 1.5));
  painter.drawPolyline(line);
}

void DensityStrip::paintBars(QPainter& painter) {
  const QColor colour = fill();
  for (int piece = 0; piece < static_cast<int>(parts_.size()); ++piece) {
    const QRect bar = barOf(piece);
    QColor soft = colour;
    soft.setAlphaF(0.45F);
    painter.fillRect(bar, soft);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString text = leftToRight(QStringLiteral("× %1").arg(parts_[static_cast<std::size_t>(piece)]));
    const int height = fontMetrics().height();
    const bool above = bar.height() < height + 2;
    painter.drawText(QRect(bar.left(), above ? bar.top() - height : bar.top() + 1, bar.width(), height),
                     Qt::AlignHCenter, text);
    if (hasFocus() && piece == current_) {
      painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
      painter.drawRect(bar.adjusted(1, 1, -1, -1));
    }
  }
}

void DensityStrip::drag(int y) {
  const QRect all = ground();
  const double share = (all.bottom() - y) / static_cast<double>(all.height());
  const double octaves = share * (1 + std::log2(static_cast<double>(kMost))) - 1;
  parts_[static_cast<std::size_t>(held_)] = std::clamp(std::llround(std::exp2(octaves)), 1LL, 0LL + kMost);
  update();
}

void DensityStrip::tell() {
  if (parts_ != before_) Q_EMIT chosen(parts_.size() == 1 ? std::vector<int64_t>() : parts_);
}

void DensityStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || parts_.size() == 1 || !curve_.empty()) return;
  before_ = parts_;
  held_ = current_ = pieceAt(event->position().toPoint().x());
  drag(event->position().toPoint().y());
}

void DensityStrip::mouseMoveEvent(QMouseEvent* event) {
  if (held_ >= 0) drag(event->position().toPoint().y());
}

void DensityStrip::mouseReleaseEvent(QMouseEvent*) {
  if (std::exchange(held_, -1) >= 0) tell();
}

void DensityStrip::keyPressEvent(QKeyEvent* event) {
  if (!curve_.empty()) return QWidget::keyPressEvent(event);
  const int last = static_cast<int>(parts_.size()) - 1;
  int64_t& part = parts_[static_cast<std::size_t>(current_)];
  before_ = parts_;
  switch (event->key()) {
    case Qt::Key_Left:
      current_ = std::max(0, current_ - 1);
      break;
    case Qt::Key_Right:
      current_ = std::min(last, current_ + 1);
      break;
    case Qt::Key_Up:
      if (last > 0) part = std::min(part + 1, kMost);
      break;
    case Qt::Key_Down:
      if (last > 0) part = std::max(part - 1, int64_t{1});
      break;
    default:
      return QWidget::keyPressEvent(event);
  }
  update();
  tell();
}

void DensityStrip::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void DensityStrip::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace hessianlab
