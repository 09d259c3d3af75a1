// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_tools.h"

#include <QDockWidget>

namespace hessianlab {

namespace {

// Takes no room. A plain widget says -1, which a dock whose content is hidden takes for a size.
class NoTitle : public QWidget {
 public:
  using QWidget::QWidget;
  QSize sizeHint() const override { return {0, 0}; }
  QSize minimumSizeHint() const override { return {0, 0}; }
};

}  // namespace

QDockWidget* addDock(QMainWindow& place, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title, &place);
  dock->setObjectName(QStringLiteral("dock.") + name);
  dock->setWidget(content);
  dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable |
                    QDockWidget::DockWidgetClosable);
  const bool mirrored = place.layoutDirection() == Qt::RightToLeft;
  constexpr Qt::DockWidgetArea kLeft = Qt::LeftDockWidgetArea, kRight = Qt::RightDockWidgetArea;
  if (mirrored && (area == kLeft || area == kRight)) area = area == kLeft ? kRight : kLeft;
  place.addDockWidget(area, dock);
  return dock;
}

void hideTitleWhileDocked(QDockWidget& dock) {
  const auto update = [&dock](bool floating) {
    QWidget* old = dock.titleBarWidget();
    dock.setTitleBarWidget(floating ? nullptr : new NoTitle(&dock));
    delete old;
  };
  QObject::connect(&dock, &QDockWidget::topLevelChanged, &dock, update);
  update(false);
}

}  // namespace hessianlab
