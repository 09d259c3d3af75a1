// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_area.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QTabBar>
#include <algorithm>

#include "model/labs/catalogue.h"
#include "model/questions/dataset_info.h"
#include "ui/runs/run_controller.h"
#include "ui/twin/twin_view.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/network_view.h"
#include "ui/window/dock_tools.h"
#include "ui/window/view_scroll.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

LabView* viewIn(const QDockWidget& dock) {
  const auto* room = qobject_cast<const ViewScroll*>(dock.widget());
  return room ? qobject_cast<LabView*>(room->widget()) : nullptr;
}

}  // namespace

ViewArea::ViewArea(LabDocument& document, RunController& controller, QWidget* parent)
    : QMainWindow(parent), document_(document), controller_(controller) {
  setWindowFlags(Qt::Widget);  // the constructor makes it a window of its own
  setObjectName(QStringLiteral("views"));
  setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
  setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  for (const ViewEntry& entry : viewCatalogue()) {
    QDockWidget* dock = addDock(*this, entry.name, entry.title, nullptr, Qt::TopDockWidgetArea);
    hideTitleWhileDocked(*dock);
    if (!docks_.empty()) tabifyDockWidget(docks_.front(), dock);
    docks_.push_back(dock);
  }
  // Heard before any view hears of the session, for the views of the other lab cannot show it.
  connect(&controller_, &RunController::sessionChanged, this, &ViewArea::followLab);
  connect(&controller_, &RunController::dataLoaded, this, &ViewArea::followDataSet);
  followLab();
}

bool ViewArea::event(QEvent* event) {
  const bool handled = QMainWindow::event(event);
  for (const auto type : {QEvent::LayoutRequest, QEvent::Resize, QEvent::FontChange, QEvent::Show})
    if (event->type() == type) fitTabs();
  return handled;
}

// In large letters the names would be cut: "Pict…". Those of the tabs are then only as large as all names are whole.
void ViewArea::fitTabs() {
  constexpr double kLeast = 0.6, kSmaller = 0.5;  // of the letters of the window; a step in points
  for (auto* bar : findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
    const auto namesIn = [bar](const QFont& letters) {
      int wide = 0;
      for (int tab = 0; tab < bar->count(); ++tab)
        if (bar->isTabVisible(tab)) wide += QFontMetrics(letters).horizontalAdvance(bar->tabText(tab));
      return wide;
    };
    const int room = bar->width() - (bar->sizeHint().width() - namesIn(bar->font()));
    QFont wanted = font();
    while (namesIn(wanted) > room && wanted.pointSizeF() > kLeast * font().pointSizeF())
      wanted.setPointSizeF(wanted.pointSizeF() - kSmaller);
    if (wanted.pointSizeF() != bar->font().pointSizeF()) bar->setFont(wanted);
  }
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

void ViewArea::fill(QDockWidget& dock, const ViewEntry& entry) {
  LabView* made = makeView(entry);
  made->setWhatsThis(entry.help);
  made->setTheme(theme_);
  dock.setWidget(new ViewScroll(made, &dock));
  // A tab that is behind is only moved out of sight. Hidden for real, it neither draws nor asks nor keeps the keyboard.
  connect(&dock, &QDockWidget::visibilityChanged, made, &QWidget::setVisible);
  connect(made, &LabView::plotsAdded, this, &ViewArea::plotsAdded);
  connect(made, &LabView::message, this, &ViewArea::message);
  // Later, for the preset may be of another lab, and the view that offers it is deleted then.
  connect(made, &LabView::presetWanted, this, &ViewArea::presetWanted, Qt::QueuedConnection);
  Q_EMIT plotsAdded(made->plots());
}

const CatalogueEntry& ViewArea::wantedLab() const {
  return labOf(controller_.current() ? controller_.current()->config : document_.config()).entry;
}

void ViewArea::followLab() {
  if (wantedLab().name == lab_) return;
  const bool first = lab_.empty();
  lab_ = wantedLab().name;
  for (std::size_t i = 0; i < docks_.size(); ++i) {
    QDockWidget& dock = *docks_[i];
    const ViewEntry& entry = viewCatalogue()[i];
    const bool wanted = entry.sees(wantedLab(), nullptr) != Sight::Nothing;
    if (wanted && !dock.widget()) {
      fill(dock, entry);
      if (!first) dock.show();
    } else if (!wanted) {
      delete dock.widget();
      dock.hide();
    }
    dock.toggleViewAction()->setVisible(wanted);
  }
  planar_.reset();
  docks_.front()->raise();
  raiseMadeFor(nullptr);
  Q_EMIT viewsChanged();
}

void ViewArea::raiseMadeFor(const DatasetInfo* dataset) {
  for (const ViewEntry& entry : viewCatalogue())
    if (entry.sees(wantedLab(), dataset) == Sight::MadeFor) return raiseView(entry.name);
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
    // One that is behind lies out of sight.
    if (!dock->isVisible() || (!dock->isFloating() && !rect().intersects(dock->geometry()))) continue;
    if (!dock->isFloating()) return dock;
    floating = dock;
  }
  return floating;
}

std::vector<PlotWidget*> ViewArea::allPlots() const {
  std::vector<PlotWidget*> all;
  for (const QDockWidget* dock : docks_) {
    const LabView* shown = viewIn(*dock);
    if (!shown) continue;
    const auto plots = shown->plots();
    all.insert(all.end(), plots.begin(), plots.end());
  }
  return all;
}

std::vector<PlotWidget*> ViewArea::frontPlots() const {
  const QDockWidget* dock = front();
  const LabView* view = dock ? viewIn(*dock) : nullptr;  // a view is made when it is first seen
  return view ? view->plots() : std::vector<PlotWidget*>{};
}

QString ViewArea::frontNote() const {
  const QDockWidget* dock = front();
  const LabView* view = dock ? viewIn(*dock) : nullptr;
  return view ? view->plotsNote() : QString();
}

void ViewArea::followDataSet() {
  const TrainingSession* session = controller_.session();
  const auto info = session ? describe(session->beginning()) : std::nullopt;
  const bool changed = planar_ && info && *planar_ != info->planar;
  if (info) planar_ = info->planar;
  const QDockWidget* shown = front();
  if (!changed || !shown) return;
  // The tab that has nothing to show for the new data makes room for the one that has.
  const auto at = std::find(docks_.begin(), docks_.end(), shown) - docks_.begin();
  const ViewEntry& entry = viewCatalogue().at(static_cast<std::size_t>(at));
  if (entry.sees(wantedLab(), &*info) == Sight::Nothing) raiseMadeFor(&*info);
}

void ViewArea::setTheme(const Theme& theme) {
  theme_ = theme;
  for (QDockWidget* dock : docks_)
    if (LabView* shown = viewIn(*dock)) shown->setTheme(theme);
}

}  // namespace hessianlab
