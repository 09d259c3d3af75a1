// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture_sheet.h"

#include <QPainter>
#include <algorithm>
#include <map>
#include <vector>

#include "ui/export/figure_writer.h"
#include "viz/picture/picture_view.h"

namespace hessianlab {

namespace {

constexpr int kGap = 2;  // pictures' pixels between two of them

QImage imageOf(PictureView& view, const Figure& figure) {
  Theme look = paperTheme(figure.choice.colors);
  look.signedChannels = figure.view.look.signedChannels;
  view.setTheme(look);
  QImage image = view.image();
  view.setTheme(figure.view.look);
  if (figure.choice.colors == FigureColors::BlackAndWhite) image = image.convertToFormat(QImage::Format_Grayscale8);
  return image.scaled(image.size() * figure.choice.magnification, Qt::KeepAspectRatio, Qt::FastTransformation);
}

}  // namespace

QImage pictureSheet(const Figure& figure) {
  if (figure.item.kind == FigureItem::Kind::Picture) {
    auto* view = qobject_cast<PictureView*>(figure.item.widget);
    return view && !view->isEmpty() ? imageOf(*view, figure) : QImage();
  }
  // One row for each height at which pictures stand, from left to right in each.
  std::map<int, std::map<int, QImage>> rows;
  QSize cell;
  for (PictureView* view : figure.item.widget->findChildren<PictureView*>()) {
    if (!view->isVisibleTo(figure.item.widget) || view->isEmpty()) continue;
    const QPoint at = view->mapTo(figure.item.widget, view->pictureRect().center());
    const QImage image = imageOf(*view, figure);
    cell = cell.expandedTo(image.size());
    auto row = std::find_if(rows.begin(), rows.end(),
                            [&](const auto& known) { return std::abs(known.first - at.y()) < view->height() / 2; });
    if (row == rows.end()) row = rows.emplace(at.y(), std::map<int, QImage>()).first;
    row->second[at.x()] = image;
  }
  if (rows.empty()) return {};
  std::size_t columns = 0;
  for (const auto& [y, row] : rows) columns = std::max(columns, row.size());
  const int gap = kGap * figure.choice.magnification;
  const auto extent = [gap](int side, std::size_t count) { return static_cast<int>(count) * (side + gap) - gap; };
  QImage sheet(extent(cell.width(), columns), extent(cell.height(), rows.size()), QImage::Format_RGB32);
  if (sheet.isNull()) return sheet;
  sheet.fill(Qt::white);
  QPainter painter(&sheet);
  int y = 0;
  for (const auto& [top, row] : rows) {
    int x = 0;
    for (const auto& [left, image] : row) {
      painter.drawImage(x, y, image);
      x += cell.width() + gap;
    }
    y += cell.height() + gap;
  }
  return sheet;
}

}  // namespace hessianlab
