// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps of a new person in this window, and the guide to read.
#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

#include "ui/experiment/transport_bar.h"
#include "ui/guide/first_steps.h"
#include "ui/guide/guide_window.h"
#include "ui/parts/kept_settings.h"
#include "ui/views/lab_view.h"
#include "ui/window/main_window.h"
#include "ui/window/view_area.h"

namespace hessianlab {

namespace {

const QString kLeft = QStringLiteral("guide/left"), kReached = QStringLiteral("guide/reached");

GuideTarget tabOf(const ViewArea& views, const QString& name) {
  const auto* dock = views.findChild<QDockWidget*>(QStringLiteral("dock.") + name);
  if (!dock) return {};
  for (auto* bar : views.findChildren<QTabBar*>())
    for (int i = 0; i < bar->count(); ++i)
      if (bar->isVisible() && bar->tabText(i) == dock->windowTitle()) return {bar, bar->tabRect(i)};
  return {};
}

GuideTarget rowOf(const Run& run, const QWidget& window) {
  const auto* table = window.findChild<QTableView*>(QStringLiteral("runsTable"));
  const auto found =
      table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, run.title(), 1, Qt::MatchExactly);
  if (found.isEmpty()) return {};
  const QRect name = table->visualRect(found.front());
  return {table->viewport(), QRect(0, name.top(), table->viewport()->width(), name.height())};
}

}  // namespace

void MainWindow::buildFirstSteps() {
  const auto buttonOf = [this](QAction* action) { return GuideTarget{bar_->widgetForAction(action)}; };
  const auto field = [this](const char* name) {
    return [this, name] { return GuideTarget{findChild<QWidget*>(QString::fromLatin1(name))}; };
  };
  // A view behind another is hidden.
  const auto isFront = [this](const char* name) {
    const LabView* shown = view(QString::fromLatin1(name));
    return shown && shown->isVisible();
  };
  struct Before {
    double epsilon = 0;
    ExperimentConfig config;
    const Run* run = nullptr;
  };
  const auto before = std::make_shared<Before>();

  std::vector<FirstStep> steps(7);
  steps[0] = {tr("Press ▶"),
              tr("A network learns to recognise pictures, and the curves show how it gets on. "
                 "The space bar does the same, and pauses."),
              [=, this] { return buttonOf(bar_->run); },
              {},
              [this] { return controller_.anyRunning(); }};
  steps[1] = {tr("Open Pictures"),
              tr("Each row shows a test picture, what an attack adds to it, and what the network believes then. "
                 "The training goes on meanwhile."),
              [this] { return tabOf(*views_, QStringLiteral("pictures")); },
              {},
              [=] { return isFront("pictures"); }};
  steps[2] = {tr("Drag ε"),
              tr("It is the largest change that an attack may make. See at which ε the network begins to be wrong."),
              field("epsilon.slider"), [=, this] { before->epsilon = document_.settings().epsilon(); },
              [=, this] {
                const bool held = QApplication::mouseButtons() != Qt::NoButton;  // let them drag on
                return !held && document_.settings().epsilon() != before->epsilon;
              }};
  steps[3] = {tr("Train a second network"),
              tr("At the left choose another regularizer, or none, or another strength λ. "
                 "Then press ⟲ for a fresh network, and ▶."),
              [=, this] {
                if (document_.config() == before->config) return field("section.regularizer")();
                const bool stale = controller_.hasPendingChanges() && bar_->reset->isEnabled();
                return buttonOf(stale ? bar_->reset : bar_->run);
              },
              [=, this] {
                before->config = document_.config();
                before->run = controller_.current();
                auto* section = findChild<QWidget*>(QStringLiteral("section.regularizer"));
                auto* scroll = findChild<QScrollArea*>(QStringLiteral("experimentScroll"));
                if (section && scroll) scroll->ensureWidgetVisible(section);
              },
              [=, this] {
                const Run* run = controller_.current();
                return run != before->run && controller_.anyRunning() && !(run->config == before->config);
              }};
  steps[4] = {tr("Open Robustness"),
              tr("It shows how many pictures a network still recognises under attack. "
                 "The curve of the second network comes when its epoch ends."),
              [this] { return tabOf(*views_, QStringLiteral("robustness")); },
              {},
              [=] { return isFront("robustness"); }};
  steps[5] = {tr("Compare both"),
              tr("Both curves are drawn once the second network has one. If the first has none, pause then (Space), "
                 "right-click it in the table below and choose “Show its network”: it is measured, too."),
              [=, this] {
                const auto measured = [this](const Run& run) { return run.robustnessIn(document_.settings().norm); };
                const Run* shown = controller_.current();
                if (!shown || !measured(*shown)) {
                  const auto* measuring = findChild<QWidget*>(QStringLiteral("robustness.progress"));
                  const bool comes = controller_.anyRunning() || (measuring && measuring->isVisible());
                  return field(comes ? "plot.robustness" : "robustness.evaluate")();
                }
                if (controller_.anyRunning()) return buttonOf(bar_->run);
                const auto& runs = controller_.runs();
                const auto other =
                    std::find_if(runs.begin(), runs.end(), [&](const auto& run) { return !measured(*run); });
                return other == runs.end() ? field("plot.robustness")() : rowOf(**other, *this);
              },
              {},
              [this] {
                const auto runs = controller_.shownRuns();
                return std::count_if(runs.begin(), runs.end(), [this](const auto& run) {
                         return run->robustnessIn(document_.settings().norm) != nullptr;
                       }) > 1;
              }};
  steps[6] = {
      tr("That was all"),
      tr("Click a point of a curve: beside it stand the pictures that fall there. Evaluate measures with bounds, "
         "too. Lessons (Ctrl+L) go on from here, and Help → Guide tells the rest."),
      field("plot.robustness"),
      {},
      {}};
  firstSteps_ = new FirstSteps(*this, std::move(steps));
  firstSteps_->keepClear([this]() -> std::vector<QWidget*> {
    std::vector<QWidget*> clear{bar_, findChild<QWidget*>(QStringLiteral("dock.experiment")),
                                findChild<QWidget*>(QStringLiteral("dock.runs"))};
    for (auto* tabs : views_->findChildren<QTabBar*>()) clear.push_back(tabs);
    return clear;
  });
  if (!keepsSettings()) return;
  connect(firstSteps_, &FirstSteps::reached, this, [](int step) { QSettings().setValue(kReached, step); });
  connect(firstSteps_, &FirstSteps::left, this, [] { QSettings().setValue(kLeft, true); });
}

void MainWindow::offerFirstSteps(bool firstStart) {
  if (!keepsSettings()) return;
  const QSettings settings;
  if (settings.value(kLeft).toBool() || !(firstStart || settings.contains(kReached))) return;
  firstSteps_->start(settings.value(kReached, 0).toInt());
}

void MainWindow::openGuide() {
  if (!guide_) guide_ = new GuideWindow(this);
  guide_->open();
}

}  // namespace hessianlab
