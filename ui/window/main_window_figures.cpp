// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window for papers and slides, and what is said of how it was made.
#include <QAction>
#include <QDockWidget>

#include "ui/animation/animation_dialog.h"
#include "ui/experiment/transport_bar.h"
#include "ui/export/plot_export.h"
#include "ui/report/report_maker.h"
#include "ui/runs/run_menu.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/views/training/run_picture.h"
#include "ui/window/main_window.h"
#include "ui/window/message_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/view_area.h"
#include "ui/words/made_by.h"

namespace hessianlab {

namespace {

constexpr std::size_t kMostCommands = 3;  // of more runs, each has its own in its folder

LabView* viewIn(const QDockWidget* dock) {
  return dock ? dock->findChild<LabView*>() : nullptr;
}

}  // namespace

void MainWindow::buildExport() {
  const auto front = [this] {
    FrontView shown;
    const QDockWidget* dock = views_->front();
    LabView* view = viewIn(dock);
    if (!view) return shown;
    shown.widget = view;
    shown.title = dock->windowTitle();
    shown.plots = view->plots();
    shown.dress = [view](const Theme& theme) { view->setTheme(theme); };
    shown.look = theme_;
    return shown;
  };
  export_ = new PlotExport(
      front, [this] { return caption(); }, this);
}

void MainWindow::buildFigures() {
  const auto note = [this](const QString& text) { status_->showNote(text); };
  reports_ = new ReportMaker(
      controller_, catalogues_,
      {[this](const Run& run) { return commandFor(run); }, [this] { return document_.attack("pgd"); }}, this);
  status_->addPermanentWidget(reports_->bar());
  connect(reports_, &ReportMaker::message, this, note);
  connect(reports_, &ReportMaker::failed, message_, &MessageBar::showError);
  auto* report = new QAction(tr("Re&port of this run …"), this);
  report->setObjectName(QStringLiteral("reportRun"));
  report->setToolTip(tr("Settings, curves, robustness, bounds, checks, pictures and spectrum in one web page or PDF"));
  connect(report, &QAction::triggered, this, [this] {
    if (const auto run = controller_.judgedRun()) reports_->ask(run);
  });
  const auto follow = [this, report] { report->setEnabled(controller_.judgedRun() != nullptr); };
  for (const auto signal : {&RunController::runAdded, &RunController::sessionChanged, &RunController::stateChanged})
    connect(&controller_, signal, report, follow);
  follow();
  auto* menu = findChild<RunMenu*>();
  connect(menu, &RunMenu::reportWanted, reports_, &ReportMaker::ask);
  menu->setCaption([this](const RunMenu::Runs& runs) { return captionWith(runs, {}); });

  const auto slice = [this] {
    SliceWish wish;
    wish.sample = document_.samples().open();
    wish.attack = document_.attack("pgd");
    if (const auto* tab = qobject_cast<SlicesTab*>(view(QStringLiteral("slices")))) {
      const SliceChoice& choice = *tab->shared()->choice;
      wish.first = choice.first;
      wish.second = choice.second;
      wish.reach = choice.reach;
    }
    return wish;
  };
  const auto map = [this] {
    const auto* tab = qobject_cast<MapTab*>(view(QStringLiteral("map")));
    return tab ? *tab->shared()->choice : MapChoice{};
  };
  animation_ = new AnimationDialog(controller_, {map, slice}, this);
  connect(animation_, &AnimationDialog::message, this, note);
  connect(animation_, &AnimationDialog::failed, message_, &MessageBar::showError);
  auto* animate = new QAction(tr("&Animation …"), this);
  animate->setObjectName(QStringLiteral("exportAnimation"));
  animate->setToolTip(tr("Map, slice or first layer over the training, as one animated picture or numbered ones"));
  connect(animate, &QAction::triggered, animation_, &AnimationDialog::open);
  export_->addAction(animate);
}

// That trains it again; empty: what a branch began with is in no setting.
QString MainWindow::commandFor(const Run& run) const {
  return !run.origin && !run.imported ? trainCommand(run.config, bar_->presets(), catalogues_) : QString();
}

// Settings, how the numbers were found, versions, and the command that trains the run again.
QString MainWindow::caption() const {
  return captionWith(controller_.shownRuns(), views_->frontNote());
}

QString MainWindow::captionWith(const std::vector<std::shared_ptr<const Run>>& runs, const QString& note) const {
  const QString settings = captionOf(runs);
  QStringList lines{note.isEmpty() ? settings : settings + QStringLiteral("  ·  ") + note};
  if (runs.size() == 1) {
    lines << commandFor(*runs.front());
  } else if (runs.size() <= kMostCommands) {
    for (const auto& run : runs)
      if (const QString words = commandFor(*run); !words.isEmpty())
        lines << QStringLiteral("%1: %2").arg(run->title(), words);
  }
  lines << versionsLine();
  lines.removeAll(QString());
  return lines.join(u'\n');
}

}  // namespace hessianlab
