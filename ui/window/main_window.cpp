// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenuBar>
#include <QSettings>
#include <QStatusTipEvent>
#include <QStyleHints>
#include <QTimer>
#include <QToolTip>
#include <QVBoxLayout>
#include <utility>

#include "ui/animation/animation_dialog.h"
#include "ui/data/data_opening.h"
#include "ui/experiment/experiment_panel.h"
#include "ui/experiment/transport_bar.h"
#include "ui/export/plot_export.h"
#include "ui/guide/first_steps.h"
#include "ui/lessons/editor/lesson_editor.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/lessons/put_away_line.h"
#include "ui/networks/network_export.h"
#include "ui/networks/network_opener.h"
#include "ui/parts/icons.h"
#include "ui/parts/kept_settings.h"
#include "ui/report/report_maker.h"
#include "ui/runs/runs_panel.h"
#include "ui/studies/study_window.h"
#include "ui/twin/twin_bar.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/check_report.h"
#include "ui/window/dock_tools.h"
#include "ui/window/last_session.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/system_theme.h"
#include "ui/window/time_scrubber.h"
#include "ui/window/trust_lamp.h"
#include "ui/window/view_area.h"
#include "ui/window/view_shortcut.h"
#include "viz/base/plot_widget.h"

namespace hessianlab {

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr QSize kFrame(8, 40);  // room for the borders and the title that the desktop draws around a window
constexpr int kExperimentWidth = 330, kRunsHeight = 168;
constexpr int kLayoutVersion = 1, kMirroredVersion = 101;

const QString kDark = QStringLiteral("window/dark");

// What stands on the left in one language stands on the right in another: their layouts do not fit each other.
int windowVersion() {
  return QGuiApplication::isRightToLeft() ? kMirroredVersion : kLayoutVersion;
}

}  // namespace

MainWindow::MainWindow(LabSetup setup)
    : catalogues_(setup.catalogues),
      document_(setup.catalogues, std::move(setup.config)),
      controller_(document_, runList_, setup.regularizers),
      workspace_(document_, runList_, controller_),
      theme_(setup.dark ? Theme::dark() : Theme::light()),
      language_(setup.language) {
  setWindowTitle(QStringLiteral("HessianLab"));
  setWindowIcon(programIcon());
  setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
  setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
  time_ = new TimeScrubber(document_, controller_, this);
  auto* middle = new QWidget(this);
  auto* column = new QVBoxLayout(middle);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  message_ = new MessageBar(middle);
  column->addWidget(message_);
  column->addWidget(time_);
  setCentralWidget(middle);

  buildExport();
  std::vector<ExperimentConfig> examples;
  for (const Preset& preset : setup.presets) examples.push_back(preset.config);
  document_.setExamples(std::move(examples));
  bar_ = new TransportBar(document_, controller_, setup.presets, export_->menu(), this);
  addToolBar(bar_);
  addToolBarBreak();
  twinBar_ = new TwinBar(document_, controller_, this);
  addToolBar(twinBar_);
  experiment_ = new ExperimentPanel(document_, controller_, this);
  QDockWidget* experiment =
      addDock(*this, QStringLiteral("experiment"), tr("Experiment"), experiment_, Qt::LeftDockWidgetArea);
  buildLessons(std::move(setup.lessons), std::move(setup.presets));
  views_ = new ViewArea(document_, controller_, middle);
  column->insertWidget(1, views_, 1);
  const auto addMenus = [this](const std::vector<PlotWidget*>& plots) {
    for (PlotWidget* plot : plots) export_->addContextMenu(plot);
  };
  addMenus(views_->allPlots());
  connect(views_, &ViewArea::plotsAdded, export_, addMenus);
  runs_ = new RunsPanel(document_, controller_, workspace_, this);
  QDockWidget* runs = addDock(*this, QStringLiteral("runs"), tr("Runs"), runs_, Qt::BottomDockWidgetArea);
  auto* lessons = findChild<QDockWidget*>(QStringLiteral("dock.lessons"));
  for (QDockWidget* dock : {experiment, lessons, runs}) hideTitleWhileDocked(*dock);
  status_ = new StatusLine(controller_, this);
  setStatusBar(status_);
  buildLamp();
  buildData();
  buildFigures();
  buildNetworks();
  buildMenus();
  buildTeachersMode(*column);
  buildFirstSteps();
  followViews();
  connectMessages();
  resize(kFirstSize);
  setAcceptDrops(true);
  setDark(setup.dark);
  followSystem(setup.followsSystem);
  qApp->installEventFilter(this);
  if (!setup.workspace.isEmpty()) openWorkspace(setup.workspace);
  controller_.prepare();
}

MainWindow::~MainWindow() {
  qApp->removeEventFilter(this);
  setPresenting(false);  // the font is the application's
  // The views hold references to the document and the controller, which are members: they go first.
  delete report_;
  delete reports_;
  delete networks_;
  delete networkExport_;
  delete animation_;
  delete takeCentralWidget();
  for (QDockWidget* dock : findChildren<QDockWidget*>(Qt::FindDirectChildrenOnly)) delete dock;
}

void MainWindow::buildLamp() {
  lamp_ = new TrustLamp(controller_, status_);
  status_->addPermanentWidget(lamp_);
  report_ = new CheckReport(controller_, this);
  connect(lamp_, &QToolButton::clicked, report_, &CheckReport::open);
}

// What is right or wrong can be attacked, and the numbers of an attack be trusted or not.
void MainWindow::followViews() {
  int place = 0;
  for (std::size_t i = 0; i < views_->docks().size(); ++i) {
    auto* show = findChild<QAction*>(QStringLiteral("show.") + viewCatalogue()[i].name);
    const bool there = views_->docks()[i]->widget();
    show->setVisible(there);
    show->setShortcut(there ? viewShortcut(place++) : QKeySequence());
  }
  lessons_->controls().holdBack();
  auto* tab = qobject_cast<RobustnessTab*>(view(QStringLiteral("robustness")));
  lamp_->setVisible(tab);
  for (const char* name : {"evaluateRobustness", "showChecks"})
    findChild<QAction*>(QString::fromLatin1(name))->setVisible(tab);
  if (!tab) return report_->hide();
  connect(report_, &CheckReport::checksWanted, tab, &RobustnessTab::check, Qt::UniqueConnection);
  connect(tab, &RobustnessTab::evaluatingChanged, report_, &CheckReport::setBusy, Qt::UniqueConnection);
  connect(tab, &RobustnessTab::evaluationAt, report_, &CheckReport::setProgress, Qt::UniqueConnection);
}

LabView* MainWindow::view(const QString& name) const {
  return views_->view(name);
}

void MainWindow::raiseView(const QString& name) {
  views_->raiseView(name);
}

void MainWindow::connectMessages() {
  const auto error = [this](const QString& text) { status_->showError(text); };
  const auto note = [this](const QString& text) { status_->showNote(text); };
  connect(&document_, &LabDocument::refused, this, error);
  connect(&controller_, &RunController::failed, this, &MainWindow::showFailure);
  connect(&controller_, &RunController::sessionChanged, message_, &MessageBar::closeError);
  connect(&workspace_, &WorkspaceRuns::message, message_, &MessageBar::showError);
  connect(export_, &PlotExport::message, this, note);
  connect(runs_, &RunsPanel::message, this, note);
  connect(views_, &ViewArea::message, this, note);
  connect(views_, &ViewArea::viewsChanged, this, &MainWindow::followViews);
  connect(views_, &ViewArea::presetWanted, bar_, &TransportBar::usePreset);
  connect(experiment_, &ExperimentPanel::labWanted, bar_, &TransportBar::useLab);
  connect(&document_, &LabDocument::configChanged, status_, &StatusLine::clearNote);
}

void MainWindow::setDark(bool dark) {
  theme_ = dark ? Theme::dark() : Theme::light();
  theme_.scale = scale_;
  theme_.signedChannels = signedChannels_;
  qApp->setPalette(theme_.palette());
  QToolTip::setPalette(theme_.palette());
  bar_->setTheme(theme_);
  twinBar_->setTheme(theme_);
  time_->setTheme(theme_);
  experiment_->setTheme(theme_);
  data_->setTheme(theme_);
  runs_->setTheme(theme_);
  lessons_->setTheme(theme_);
  putAway_->setTheme(theme_);
  firstSteps_->setTheme(theme_);
  if (editor_) editor_->setTheme(theme_);
  if (studies_) studies_->setTheme(theme_);
  findChild<QAction*>(QStringLiteral("showLessons"))->setIcon(themedIcon(QStringLiteral("lesson"), theme_));
  status_->setTheme(theme_);
  message_->setTheme(theme_);
  lamp_->setTheme(theme_);
  report_->setTheme(theme_);
  networks_->setTheme(theme_);
  views_->setTheme(theme_);
}

void MainWindow::followSystem(bool follows) {
  const QSignalBlocker quiet(findChild<QAction*>(QStringLiteral("themeOfSystem")));
  findChild<QAction*>(QStringLiteral("themeOfSystem"))->setChecked(follows);
  if (follows == followsSystem()) return;
  delete std::exchange(system_, nullptr);
  if (!follows) return;
  system_ = new SystemTheme(this);
  connect(system_, &SystemTheme::told, this, [this](bool dark) {
    if (dark != isDark()) setDark(dark);
  });
}

void MainWindow::setPresenting(bool presenting) {
  constexpr double kLarge = 1.5;
  const double scale = presenting ? kLarge : 1;
  if (scale == scale_) return;
  // Large letters push the settings wide; small ones would leave them so.
  auto* settings = findChild<QDockWidget*>(QStringLiteral("dock.experiment"));
  static constexpr char kBefore[] = "widthBefore";
  if (settings && presenting) settings->setProperty(kBefore, settings->width());
  QFont font = qApp->font();
  font.setPointSizeF(font.pointSizeF() * scale / scale_);
  scale_ = scale;
  qApp->setFont(font);
  // It reaches the widgets by an event that waits; what measures letters in setTheme() shall find the new ones.
  QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
  setDark(isDark());
  const auto narrow = [this, settings] {  // once it needs no more room
    resizeDocks({settings}, {settings->property(kBefore).toInt()}, Qt::Horizontal);
  };
  if (settings && !presenting) QTimer::singleShot(0, this, narrow);
}

// Each lab has tabs of its own.
QString MainWindow::viewsKey() const {
  const bool first = views_->lab() == catalogues_.labs.front().entry.name;
  return QStringLiteral("window/views") + (first ? QString() : u'.' + QString::fromStdString(views_->lab()));
}

void MainWindow::saveLayout(QSettings& settings) const {
  settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
  settings.setValue(QStringLiteral("window/state"), saveState(windowVersion()));
  settings.setValue(viewsKey(), views_->saveState(kLayoutVersion));
  // Until somebody chooses, the system's theme holds.
  if (followsSystem())
    settings.remove(kDark);
  else if (themeChosen_ || settings.contains(kDark))
    settings.setValue(kDark, isDark());
  settings.setValue(QStringLiteral("runs/hidden"), runs_->hiddenColumns());
  settings.setValue(QStringLiteral("runs/grouped"), runs_->grouped());
}

void MainWindow::restoreLayout(QSettings& settings) {
  restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
  arranged_ = restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), windowVersion());
  if (settings.contains(QStringLiteral("runs/hidden")))
    runs_->setHiddenColumns(settings.value(QStringLiteral("runs/hidden")).toStringList());
  runs_->setGrouped(settings.value(QStringLiteral("runs/grouped")).toBool());
  twinBar_->setVisible(controller_.twin() != nullptr);  // a twin does not outlive the program
  views_->restoreState(settings.value(viewsKey()).toByteArray(), kLayoutVersion);
  restoreSession(settings, document_, controller_);
}

void MainWindow::fitInto(const QRect& available) {
  if (isMaximized() || isFullScreen()) return;
  resize(size().boundedTo(available.size() - kFrame));
}

bool MainWindow::event(QEvent* event) {
  // What a field says of what was typed into it.
  if (event->type() == QEvent::StatusTip) {
    const QString text = static_cast<QStatusTipEvent*>(event)->tip();
    if (!text.isEmpty()) status_->showError(text);
    return true;
  }
  return QMainWindow::event(event);
}

void MainWindow::showEvent(QShowEvent* event) {
  QMainWindow::showEvent(event);
  if (!std::exchange(shown_, true)) setFocus();  // no field is being edited: the keys belong to the window
  if (arranged_) return;
  arranged_ = true;
  // Docks take a size only once the window has its own.
  resizeDocks({findChild<QDockWidget*>(QStringLiteral("dock.experiment"))}, {kExperimentWidth}, Qt::Horizontal);
  resizeDocks({findChild<QDockWidget*>(QStringLiteral("dock.runs"))}, {kRunsHeight}, Qt::Vertical);
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

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!keepsSettings()) return event->accept();
  lessons_->leave();  // what is hidden is not how the window was left
  lessons_->controls().hide({}, ControlGroups::By::Teacher);
  QSettings settings;
  saveLayout(settings);
  // For the next start. What trains is saved by its session and can go on.
  saveSession(settings, document_, controller_);
  const bool trains = controller_.anyRunning() && !controller_.current()->folder.isEmpty();
  settings.setValue(QStringLiteral("session/training"), trains ? controller_.current()->folder : QString());
  event->accept();
}

}  // namespace hessianlab
