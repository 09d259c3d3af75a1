// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_area.h"

#include <QDockWidget>

#include "ui/runs/run_controller.h"
#include "ui/twin/twin_view.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/network_view.h"
#include "ui/window/dock_tools.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

ViewArea::ViewArea(LabDocument& document, RunController& controller, QWidget* parent)
    : QMainWindow(parent), document_(document), controller_(controller) {
  setWindowFlags(Qt::Widget);  // the constructor makes it a window of its own
  setObjectName(QStringLiteral("views"));
  setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  for (const ViewEntry& entry : viewCatalogue()) {
    LabView* made = makeView(entry);
    QDockWidget* dock = addDock(*this, entry.name, entry.title, made, Qt::TopDockWidgetArea);
    made->setWhatsThis(entry.help);
    hideTitleWhileDocked(*dock);
    // A tab that is behind is only moved out of sight. Hidden for real, it neither draws nor asks nor keeps the
    // keyboard.
    connect(dock, &QDockWidget::visibilityChanged, made, &QWidget::setVisible);
    connect(made, &LabView::plotsAdded, this, &ViewArea::plotsAdded);
    connect(made, &LabView::message, this, &ViewArea::message);
    connect(made, &LabView::presetWanted, this, &ViewArea::presetWanted);
    if (!docks_.empty()) tabifyDockWidget(docks_.front(), dock);
    docks_.push_back(dock);
  }
  docks_.front()->raise();
  connect(&controller_, &RunController::dataLoaded, this, &ViewArea::followDataSet);
}

LabView* ViewArea::makeView(const ViewEntry& entry) {
  const auto make = [entry](const ViewPlace& place) {
    LabView* made = entry.create(place);
    made->setObjectName(QStringLiteral("view.") + entry.name);
    return made;
  };
  if (!entry.ofNetwork) return make({document_, controller_, controller_.first()});
  auto* both = new TwinView(document_, controller_,
                            [make](const ViewPlace& place) { return qobject_cast<NetworkView*>(make(place)); });
  both->setObjectName(QStringLiteral("twinView.") + entry.name);
  return both;
}

LabView* ViewArea::view(const QString& name) const {
  return findChild<LabView*>(QStringLiteral("view.") + name);
}

void ViewArea::raiseView(const QString& name) {
  for (QDockWidget* dock : docks_) {
    if (dock->objectName() != QStringLiteral("dock.") + name) continue;
    dock->show();
    dock->raise();
  }
}

QDockWidget* ViewArea::front() const {
  QDockWidget* floating = nullptr;
  for (QDockWidget* dock : docks_) {
    if (dock->isFloating() && dock->isActiveWindow()) return dock;
    if (dock->visibleRegion().isEmpty()) continue;
    if (!dock->isFloating()) return dock;
    floating = dock;
  }
  return floating;
}

std::vector<PlotWidget*> ViewArea::allPlots() const {
  std::vector<PlotWidget*> all;
  for (const QDockWidget* dock : docks_) {
    const auto plots = qobject_cast<LabView*>(dock->widget())->plots();
    all.insert(all.end(), plots.begin(), plots.end());
  }
  return all;
}

std::vector<PlotWidget*> ViewArea::frontPlots() const {
  const QDockWidget* dock = front();
  return dock ? qobject_cast<LabView*>(dock->widget())->plots() : std::vector<PlotWidget*>{};
}

void ViewArea::followDataSet() {
  const auto info = controller_.session()->datasetInfo();
  const bool changed = planar_ && info && *planar_ != info->planar;
  if (info) planar_ = info->planar;
  const QDockWidget* shown = front();
  if (!changed || !shown) return;
  // The tab that has nothing to show for the new data makes room for the one that has.
  if (*planar_ && shown->objectName() == QStringLiteral("dock.pictures")) raiseView(QStringLiteral("map"));
  if (!*planar_ && shown->objectName() == QStringLiteral("dock.map")) raiseView(QStringLiteral("pictures"));
}

void ViewArea::setTheme(const Theme& theme) {
  for (QDockWidget* dock : docks_) qobject_cast<LabView*>(dock->widget())->setTheme(theme);
}

}  // namespace hessianlab
