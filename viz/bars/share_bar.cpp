// SPDX-License-Identifier: GPL-3.0-or-later
// See share_bar.h.
#include "viz/bars/share_bar.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>
#include <cmath>

#include "viz/base/text_tools.h"

namespace hessianlab {

static constexpr int barHeight = 14;
static constexpr int swatch = 9;

ShareBar::ShareBar(QWidget* parent) : QWidget(parent), theme_(Theme::light()) {
  setLayoutDirection(Qt::LeftToRight);  // a figure, in every language
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void ShareBar::setShares(std::vector<Share> shares, const QString& unit) {
  for (Share& share : shares) {
    share.amount = std::isfinite(share.amount) ? std::max(share.amount, 0.0) : 0;
  }
  shares_ = std::move(shares);
  unit_ = unit;
  setAccessibleDescription(summary());
  updateGeometry();
  update();
}

void ShareBar::setEmptyText(const QString& text) {
  emptyText_ = text;
  update();
}

void ShareBar::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

double ShareBar::total() const {
  double sum = 0;
  for (const Share& share : shares_) {
    sum += share.amount;
  }
  return sum;
}

double ShareBar::percent(int index) const {
  const double sum = total();
  const bool known = index >= 0 && index < static_cast<int>(shares_.size());
  return known && sum > 0 ? 100 * shares_[static_cast<size_t>(index)].amount / sum : 0;
}

QString ShareBar::label(int index) const {
  return shares_[static_cast<size_t>(index)].name + QLatin1Char(' ') + percentText(percent(index) / 100);
}

QString ShareBar::summary() const {
  if (total() <= 0) {
    return emptyText_;
  }
  QStringList parts;
  for (int i = 0; i < static_cast<int>(shares_.size()); ++i) {
    parts << label(i);
  }
  return parts.join(QStringLiteral(", "));
}

QRectF ShareBar::segment(int index) const {
  double before = 0;
  for (int i = 0; i < index; ++i) {
    before += percent(i);
  }
  return QRectF(width() * before / 100, 0, width() * percent(index) / 100, barHeight);
}

// Labels stand below the bar in the order of the shares, in as many lines as the width needs.
std::vector<QRectF> ShareBar::labelPlaces(int width) const {
  std::vector<QRectF> places;
  const QFontMetrics metrics = fontMetrics();
  double x = 0, y = barHeight + 4;
  for (int i = 0; i < static_cast<int>(shares_.size()); ++i) {
    const double w = swatch + 5 + metrics.horizontalAdvance(label(i)) + 1;
    if (x > 0 && x + w > width) {
      x = 0;
      y += metrics.height() + 1;
    }
    places.emplace_back(x, y, w, metrics.height());
    x += w + 14;
  }
  return places;
}

int ShareBar::heightForWidth(int width) const {
  const auto places = labelPlaces(width);
  return static_cast<int>(
      std::ceil(places.empty() ? barHeight + 5 + fontMetrics().height() : places.back().bottom() + 1));
}

QSize ShareBar::sizeHint() const {
  return {320, heightForWidth(std::max(width(), 320))};
}
QSize ShareBar::minimumSizeHint() const {
  return {120, heightForWidth(std::max(width(), 120))};
}

void ShareBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF bar(0, 0, width(), barHeight);
  if (total() <= 0) {
    painter.setPen(QPen(theme_.grid, 1));
    painter.setBrush(theme_.panel);
    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(theme_.mutedText);
    painter.drawText(QRectF(0, barHeight + 4, width(), fontMetrics().height()), Qt::AlignLeft, emptyText_);
    return;
  }
  const auto places = labelPlaces(width());
  for (int i = 0; i < static_cast<int>(shares_.size()); ++i) {
    QRectF piece = segment(i);
    // A hairline between neighbours, so that they are told apart without colour.
    if (i > 0 && piece.width() > 2) {
      piece.adjust(1, 0, 0, 0);
    }
    painter.fillRect(piece, theme_.run(i));
    const QRectF& place = places[static_cast<size_t>(i)];
    painter.fillRect(QRectF(place.left(), place.center().y() - swatch / 2.0, swatch, swatch), theme_.run(i));
    painter.setPen(theme_.text);
    painter.drawText(place.adjusted(swatch + 5, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter, label(i));
  }
}

bool ShareBar::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto places = labelPlaces(width());
    for (int i = 0; i < static_cast<int>(shares_.size()); ++i) {
      if (segment(i).contains(help->pos()) || places[static_cast<size_t>(i)].contains(help->pos())) {
        const Share& share = shares_[static_cast<size_t>(i)];
        QString text = QStringLiteral("%1: %2 %3 (%4)")
                           .arg(share.name, roundedText(share.amount, 3), unit_, percentText(percent(i) / 100));
        if (!share.tip.isEmpty()) {
          text += QLatin1Char('\n') + share.tip;
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
      }
    }
  }
  return QWidget::event(event);
}

}  // namespace hessianlab
