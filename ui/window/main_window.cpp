// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStyleHints>
#include <QVBoxLayout>

#include "ui/experiment/experiment_panel.h"
#include "ui/experiment/transport_bar.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/parts/icons.h"
#include "ui/parts/plot_export.h"
#include "ui/runs/runs_panel.h"
#include "ui/twin/twin_bar.h"
#include "ui/twin/twin_view.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/network_view.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/training/run_picture.h"
#include "ui/window/check_report.h"
#include "ui/window/status_line.h"
#include "ui/window/time_scrubber.h"
#include "ui/window/trust_lamp.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr int kExperimentWidth = 330, kRunsHeight = 140;
constexpr int kLayoutVersion = 1;

// Takes no room. A plain widget says -1, which a dock whose content is hidden takes for a size.
class NoTitle : public QWidget {
 public:
  using QWidget::QWidget;
  QSize sizeHint() const override { return {0, 0}; }
  QSize minimumSizeHint() const override { return {0, 0}; }
};

// A docked view shows only its tab; floating, it gets a frame of its own.
void hideTitleWhileDocked(QDockWidget* dock) {
  const auto update = [dock](bool floating) {
    QWidget* old = dock->titleBarWidget();
    dock->setTitleBarWidget(floating ? nullptr : new NoTitle(dock));
    delete old;
  };
  QObject::connect(dock, &QDockWidget::topLevelChanged, dock, update);
  update(false);
}

}  // namespace

MainWindow::MainWindow(LabSetup setup)
    : catalogues_(setup.catalogues),
      document_(setup.catalogues, std::move(setup.config)),
      controller_(document_, runList_, setup.regularizers),
      theme_(setup.dark ? Theme::dark() : Theme::light()),
      views_(new QMainWindow(this)) {
  setWindowTitle(QStringLiteral("HessianLab"));
  setWindowIcon(programIcon());
  setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  // The views are docks too, so that any of them can float; a window of their own in the middle gives them all the room
  // that is left.
  views_->setWindowFlags(Qt::Widget);  // its constructor makes it a window of its own
  views_->setObjectName(QStringLiteral("views"));
  views_->setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks | GroupedDragging);
  views_->setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
  time_ = new TimeScrubber(document_, controller_, this);
  auto* middle = new QWidget(this);
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(views_, 1);
  column->addWidget(time_);
  setCentralWidget(middle);

  export_ = new PlotExport(
      [this] {
        const QDockWidget* front = frontDock();
        const auto* shown = front ? qobject_cast<LabView*>(front->widget()) : nullptr;
        return shown ? shown->plots() : std::vector<PlotWidget*>{};
      },
      [this] { return captionOf(controller_.shownRuns()); }, this);
  bar_ = new TransportBar(document_, controller_, setup.presets, export_->menu(), this);
  addToolBar(bar_);
  addToolBarBreak();
  twinBar_ = new TwinBar(document_, controller_, this);
  addToolBar(twinBar_);
  experiment_ = new ExperimentPanel(document_, controller_, this);
  QDockWidget* experiment =
      addDock(*this, "experiment", QStringLiteral("Experiment"), experiment_, Qt::LeftDockWidgetArea);
  buildLessons(std::move(setup.lessons), std::move(setup.presets));
  buildViews();
  runs_ = new RunsPanel(document_, controller_, this);
  QDockWidget* runs = addDock(*this, "runs", QStringLiteral("Runs"), runs_, Qt::BottomDockWidgetArea);
  auto* lessons = findChild<QDockWidget*>(QStringLiteral("dock.lessons"));
  for (QDockWidget* dock : {experiment, lessons, runs}) hideTitleWhileDocked(dock);
  status_ = new StatusLine(controller_, this);
  setStatusBar(status_);
  buildLamp();
  buildMenus();
  connectMessages();
  resize(kFirstSize);
  setAcceptDrops(true);
  setDark(setup.dark);
  qApp->installEventFilter(this);
  controller_.prepare();
}

MainWindow::~MainWindow() {
  qApp->removeEventFilter(this);
  // The views hold references to the document and the controller, which are members: they go first.
  delete report_;
  delete takeCentralWidget();
  for (QDockWidget* dock : findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) delete dock;
}

QDockWidget* MainWindow::addDock(QMainWindow& place, const char* name, const QString& title, QWidget* content,
                                 Qt::DockWidgetArea area) {
  auto* dock = new QDockWidget(title, &place);
  dock->setObjectName(QStringLiteral("dock.") + QString::fromLatin1(name));
  dock->setWidget(content);
  dock->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable |
                    QDockWidget::DockWidgetClosable);
  place.addDockWidget(area, dock);
  return dock;
}

// Views of the network stand beside those of its twin.
LabView* MainWindow::makeView(const ViewEntry& entry) {
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

void MainWindow::buildViews() {
  for (const ViewEntry& entry : viewCatalogue()) {
    LabView* made = makeView(entry);
    QDockWidget* dock = addDock(*views_, entry.name.toLatin1().constData(), entry.title, made, Qt::TopDockWidgetArea);
    made->setWhatsThis(entry.help);
    hideTitleWhileDocked(dock);
    // A tab that is behind is only moved out of sight. Hidden for real, it neither draws nor asks nor keeps
    // the keyboard.
    connect(dock, &QDockWidget::visibilityChanged, made, &QWidget::setVisible);
    if (!viewDocks_.empty()) views_->tabifyDockWidget(viewDocks_.front(), dock);
    viewDocks_.push_back(dock);
    const auto addMenus = [this](const std::vector<PlotWidget*>& plots) {
      for (PlotWidget* plot : plots) export_->addContextMenu(plot);
    };
    addMenus(made->plots());
    connect(made, &LabView::plotsAdded, export_, addMenus);
  }
  viewDocks_.front()->raise();
}

void MainWindow::buildLamp() {
  lamp_ = new TrustLamp(controller_, status_);
  status_->addPermanentWidget(lamp_);
  report_ = new CheckReport(controller_, this);
  auto* tab = qobject_cast<RobustnessTab*>(view(QStringLiteral("robustness")));
  connect(lamp_, &QToolButton::clicked, report_, &CheckReport::open);
  connect(report_, &CheckReport::checksWanted, tab, &RobustnessTab::check);
  connect(tab, &RobustnessTab::evaluatingChanged, report_, &CheckReport::setBusy);
}

LabView* MainWindow::view(const QString& name) const {
  return findChild<LabView*>(QStringLiteral("view.") + name);
}

void MainWindow::raiseView(const QString& name) {
  for (QDockWidget* dock : viewDocks_) {
    if (dock->objectName() != QStringLiteral("dock.") + name) continue;
    dock->show();
    dock->raise();
  }
}

QDockWidget* MainWindow::frontDock() const {
  QDockWidget* floating = nullptr;
  for (QDockWidget* dock : viewDocks_) {
    if (dock->isFloating() && dock->isActiveWindow()) return dock;
    if (dock->visibleRegion().isEmpty()) continue;
    if (!dock->isFloating()) return dock;
    floating = dock;
  }
  return floating;
}

void MainWindow::connectMessages() {
  const auto error = [this](const QString& text) { status_->showError(text); };
  const auto note = [this](const QString& text) { status_->showNote(text); };
  connect(&document_, &LabDocument::refused, this, error);
  connect(&controller_, &RunController::failed, this, error);
  connect(export_, &PlotExport::message, this, note);
  for (QDockWidget* dock : viewDocks_) {
    auto* shown = qobject_cast<LabView*>(dock->widget());
    connect(shown, &LabView::message, this, note);
    connect(shown, &LabView::presetWanted, bar_, &TransportBar::usePreset);
  }
  connect(&document_, &LabDocument::configChanged, status_, &StatusLine::clearNote);
  connect(&controller_, &RunController::dataLoaded, this, &MainWindow::followDataSet);
}

void MainWindow::followDataSet() {
  const auto info = controller_.session()->datasetInfo();
  const bool changed = planar_ && info && *planar_ != info->planar;
  if (info) planar_ = info->planar;
  const QDockWidget* front = frontDock();
  if (!changed || !front) return;
  // The tab that has nothing to show for the new data makes room for the one that has.
  if (*planar_ && front->objectName() == QStringLiteral("dock.pictures")) raiseView(QStringLiteral("map"));
  if (!*planar_ && front->objectName() == QStringLiteral("dock.map")) raiseView(QStringLiteral("pictures"));
}

void MainWindow::setDark(bool dark) {
  theme_ = dark ? Theme::dark() : Theme::light();
  qApp->setPalette(theme_.palette());
  qApp->setStyleSheet(theme_.styleSheet());
  bar_->setTheme(theme_);
  twinBar_->setTheme(theme_);
  time_->setTheme(theme_);
  experiment_->setTheme(theme_);
  runs_->setTheme(theme_);
  lessons_->setTheme(theme_);
  findChild<QAction*>(QStringLiteral("showLessons"))->setIcon(themedIcon(QStringLiteral("lesson"), theme_));
  status_->setTheme(theme_);
  lamp_->setTheme(theme_);
  report_->setTheme(theme_);
  for (QDockWidget* dock : viewDocks_) qobject_cast<LabView*>(dock->widget())->setTheme(theme_);
}

void MainWindow::saveLayout(QSettings& settings) const {
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/state"), saveState(kLayoutVersion));
  settings.setValue(QStringLiteral("window/views"), views_->saveState(kLayoutVersion));
  settings.setValue(QStringLiteral("window/dark"), isDark());
}

void MainWindow::restoreLayout(QSettings& settings) {
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  arranged_ = restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), kLayoutVersion);
  twinBar_->setVisible(controller_.twin() != nullptr);  // a twin does not outlive the program
  views_->restoreState(settings.value(QStringLiteral("window/views")).toByteArray(), kLayoutVersion);
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (arranged_) return;
  arranged_ = true;
  // Docks take a size only once the window has its own.
  resizeDocks({findChild<QDockWidget*>(QStringLiteral("dock.experiment"))}, {kExperimentWidth}, Qt::Horizontal);
  resizeDocks({findChild<QDockWidget*>(QStringLiteral("dock.runs"))}, {kRunsHeight}, Qt::Vertical);
  setFocus();  // no field is being edited: the keys belong to the window
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
  // Space presses the button that has the focus; everywhere else it runs and pauses.
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool takesSpace = qobject_cast<QAbstractButton*>(watched) || qobject_cast<QComboBox*>(watched) ||
                            qobject_cast<QAbstractItemView*>(watched);
    if (takesSpace && key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
      event->accept();
      return true;
    }
  }
  return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  if (DrawTab::canOpen(*event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  event->acceptProposedAction();
  auto* draw = qobject_cast<DrawTab*>(view(QStringLiteral("draw")));
  if (draw->openMime(*event->mimeData())) raiseView(QStringLiteral("draw"));
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (QCoreApplication::organizationName().isEmpty()) return event->accept();  // tests leave no settings behind
  lessons_->leave();  // what it hides is not how the window was left
  QSettings settings;
  saveLayout(settings);
  event->accept();
}

}  // namespace hessianlab
