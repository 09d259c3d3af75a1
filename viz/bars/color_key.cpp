// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/bars/color_key.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace hessianlab {

namespace {

constexpr int kSwatch = 10, kGap = 5, kBetween = 16, kLongestName = 170, kLines = 2;

}  // namespace

ColorKey::ColorKey(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setAccessibleName(tr("Colours"));
}

void ColorKey::setEntries(std::vector<Entry> entries) {
  if (entries == entries_) return;
  entries_ = std::move(entries);
  QStringList names;
  for (const Entry& entry : entries_) names << entry.name;
  setAccessibleDescription(names.join(QStringLiteral(", ")));
  setToolTip(names.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
  updateGeometry();
  update();
}

void ColorKey::setTheme(const Theme& theme) {
  theme_ = theme;
  update();
}

std::vector<ColorKey::Place> ColorKey::places(int width) const {
  std::vector<Place> all;
  const QFontMetrics metrics = fontMetrics();
  const int count = static_cast<int>(entries_.size());
  const auto rest = [&](int entry) { return tr("… and %1 more").arg(count - entry); };
  const int forRest = metrics.horizontalAdvance(rest(0)) + kBetween;
  int x = 0, line = 0;
  for (int i = 0; i < count; ++i) {
    const QString text = metrics.elidedText(entries_[static_cast<std::size_t>(i)].name, Qt::ElideMiddle, kLongestName);
    const int own = kSwatch + kGap + metrics.horizontalAdvance(text) + 1;
    const bool lastLine = line == kLines - 1;
    const int room = width - (lastLine && i + 1 < count ? forRest : 0);
    if (x > 0 && x + own > room) {
      if (lastLine) {
        const QString left = rest(i);
        all.push_back(
            {QRect(x, line * metrics.height(), metrics.horizontalAdvance(left) + 1, metrics.height()), left, -1});
        break;
      }
      x = 0;
      ++line;
    }
    all.push_back({QRect(x, line * metrics.height(), own, metrics.height()), text, i});
    x += own + kBetween;
  }
  return all;
}

int ColorKey::leftOut() const {
  const auto all = places(width());
  const auto shown = std::count_if(all.begin(), all.end(), [](const Place& place) { return place.entry >= 0; });
  return static_cast<int>(entries_.size()) - static_cast<int>(shown);
}

int ColorKey::heightForWidth(int width) const {
  const auto all = places(width);
  return all.empty() ? fontMetrics().height() : all.back().rect.bottom() + 1;
}

QSize ColorKey::sizeHint() const {
  return {320, heightForWidth(std::max(width(), 320))};
}
QSize ColorKey::minimumSizeHint() const {
  return {120, fontMetrics().height()};
}

void ColorKey::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  for (Place place : places(width())) {
    if (mirrored) place.rect.moveRight(width() - 1 - place.rect.left());
    QRect text = place.rect;
    if (place.entry >= 0) {
      const int left = mirrored ? place.rect.right() - kSwatch + 1 : place.rect.left();
      painter.fillRect(QRect(left, place.rect.center().y() - kSwatch / 2, kSwatch, kSwatch),
                       theme_.run(entries_[static_cast<std::size_t>(place.entry)].colorIndex));
      mirrored ? text.setRight(left - kGap) : text.setLeft(left + kSwatch + kGap);
    }
    painter.setPen(place.entry >= 0 ? theme_.text : theme_.mutedText);
    painter.drawText(text, static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter),
                     place.text);
  }
}

}  // namespace hessianlab
