// SPDX-License-Identifier: GPL-3.0-or-later
// The first layer's weights over the training: each unit's as a small picture, blue below 0 and red above, the same
// colour for the same weight in every frame.
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "model/questions/filters.h"
#include "ui/animation/asked_film.h"
#include "viz/base/text_tools.h"
#include "viz/picture/picture_image.h"

namespace hessianlab {

namespace {

constexpr int kMargin = 12, kGap = 4;

class FilterFilm final : public AskedFilm<FiltersRequest> {
 public:
  FilterFilm() : AskedFilm(FiltersRequest{}) {}

  void settle() override {
    for (const auto& result : results_)
      for (const Picture& filter : result->filters) largest_ = std::max(largest_, largestMagnitude(filter.values));
  }

  QImage draw(std::size_t frame, const QSize& pixels) override {
    const FiltersResult& result = *results_[frame];
    const Theme look = Theme::light();
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull()) return image;
    image.fill(look.panel);
    QPainter painter(&image);
    QFont bold;
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int head = metrics.height() + kMargin;
    painter.setPen(look.text);
    painter.setFont(bold);
    const auto shown = result.filters.size();
    const QString title =
        result.units > static_cast<int64_t>(shown)
            ? QObject::tr("First layer, %1 of %2 units, step %3").arg(shown).arg(result.units).arg(result.step)
            : QObject::tr("First layer, %1 units, step %2").arg(shown).arg(result.step);
    painter.drawText(QRect(kMargin, kMargin / 2, pixels.width() - 2 * kMargin, metrics.height()), Qt::AlignLeft, title);
    painter.setFont(QFont());
    painter.setPen(look.mutedText);
    painter.drawText(QRect(kMargin, kMargin / 2, pixels.width() - 2 * kMargin, metrics.height()), Qt::AlignRight,
                     QObject::tr("±%1").arg(roundedText(largest_, 2)));
    const QRect room(kMargin, head, pixels.width() - 2 * kMargin, pixels.height() - head - kMargin);
    const int columns = std::max(
        1,
        static_cast<int>(std::ceil(std::sqrt(static_cast<double>(shown) * room.width() / std::max(1, room.height())))));
    const int rows = (static_cast<int>(shown) + columns - 1) / columns;
    const int side = std::max(2, std::min((room.width() + kGap) / columns, (room.height() + kGap) / rows) - kGap);
    for (std::size_t i = 0; i < shown; ++i) {
      const Picture& filter = result.filters[i];
      const QImage small = toSignedImage(filter.values, filter.channels, filter.height, filter.width, largest_, false);
      const int column = static_cast<int>(i) % columns, row = static_cast<int>(i) / columns;
      const QPoint at(room.left() + column * (side + kGap), room.top() + row * (side + kGap));
      painter.drawImage(QRect(at, small.size().scaled(side, side, Qt::KeepAspectRatio)), small);
      painter.setPen(look.grid);
      painter.drawRect(QRect(at, QSize(side, side)).adjusted(-1, -1, 0, 0));
    }
    return image;
  }

 private:
  double largest_ = 0;
};

}  // namespace

std::unique_ptr<Film> filterFilm() {
  return std::make_unique<FilterFilm>();
}

}  // namespace hessianlab
