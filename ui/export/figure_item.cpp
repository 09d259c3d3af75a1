// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_item.h"

#include <QAbstractItemView>
#include <algorithm>

#include "viz/map/confusion_matrix.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

// A twin's plots have the titles of those beside them.
QString plotTitle(const PlotWidget& plot) {
  const bool twins = plot.objectName().startsWith(QStringLiteral("twin."));
  return twins ? QObject::tr("%1 (twin)").arg(plot.title()) : plot.title();
}

QString pictureTitle(const PictureView& picture, const FrontView& view, int number) {
  const QString said = picture.accessibleName().isEmpty() ? picture.accessibleDescription() : picture.accessibleName();
  return said.isEmpty() ? QObject::tr("%1, picture %2").arg(view.title).arg(number)
                        : QObject::tr("%1, picture %2: %3").arg(view.title).arg(number).arg(said);
}

// From top to bottom, from left to right.
std::vector<PictureView*> picturesIn(QWidget& view) {
  std::vector<PictureView*> pictures;
  for (PictureView* picture : view.findChildren<PictureView*>())
    if (picture->isVisibleTo(&view) && !picture->isEmpty()) pictures.push_back(picture);
  const auto place = [&view](const PictureView* picture) {
    const QPoint at = picture->mapTo(&view, QPoint(0, 0));
    return std::pair(at.y(), at.x());
  };
  std::stable_sort(pictures.begin(), pictures.end(), [&](auto* a, auto* b) { return place(a) < place(b); });
  return pictures;
}

}  // namespace

std::vector<FigureItem> itemsOf(const FrontView& view) {
  using Kind = FigureItem::Kind;
  std::vector<FigureItem> items;
  if (!view.widget) return items;
  for (PlotWidget* plot : view.plots) items.push_back({Kind::Plot, plotTitle(*plot), plot, plot->isEmpty()});
  const auto pictures = picturesIn(*view.widget);
  if (pictures.size() > 1)
    items.push_back({Kind::Pictures, QObject::tr("%1, all pictures").arg(view.title), view.widget, false});
  int number = 0;
  for (PictureView* picture : pictures)
    items.push_back({Kind::Picture, pictureTitle(*picture, view, ++number), picture, false});
  for (auto* table : view.widget->findChildren<QAbstractItemView*>()) {
    const auto* model = table->isVisibleTo(view.widget) ? table->model() : nullptr;
    if (!model || model->columnCount() < 2) continue;  // a list to choose from is no table
    const QString name = table->accessibleName();
    items.push_back(
        {Kind::Table, name.isEmpty() ? QObject::tr("%1, table").arg(view.title) : name, table, model->rowCount() == 0});
  }
  for (auto* matrix : view.widget->findChildren<ConfusionMatrix*>())
    if (matrix->isVisibleTo(view.widget))
      items.push_back({Kind::View, QObject::tr("%1, matrix").arg(view.title), matrix, matrix->classes() == 0});
  items.push_back({Kind::View, QObject::tr("%1, the whole tab").arg(view.title), view.widget, false});
  return items;
}

QString whyNot(const FigureItem& item, FigureFormat format) {
  if (!item.widget) return QObject::tr("It is not there any more.");
  if (item.empty) return QObject::tr("There is nothing to draw yet.");
  const bool numbers = format == FigureFormat::Csv;
  switch (item.kind) {
    case FigureItem::Kind::Plot:
      return numbers && !qobject_cast<CurvePlot*>(item.widget) ? QObject::tr("Only curves can be saved as CSV.")
                                                               : QString();
    case FigureItem::Kind::Picture:
    case FigureItem::Kind::Pictures:
      return format == FigureFormat::Png ? QString()
                                         : QObject::tr("Pictures are saved pixel by pixel, and that is PNG.");
    case FigureItem::Kind::Table:
      return {};
    case FigureItem::Kind::View:
      return numbers ? QObject::tr("Only curves and tables can be saved as CSV.") : QString();
  }
  return {};
}

}  // namespace hessianlab
