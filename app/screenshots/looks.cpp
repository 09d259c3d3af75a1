// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/looks.h"

#include <QElapsedTimer>
#include <QTabWidget>

#include "model/base/error.h"
#include "ui/runs/run_menu.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/lab_view.h"

namespace hessianlab {

namespace {

constexpr int kAnswered = 1500;  // milliseconds: what a tab asks while it trains

void rest(int milliseconds) {
  QElapsedTimer clock;
  clock.start();
  waitFor("a rest", [&] { return clock.elapsed() > milliseconds; });
}

void takeEveryTab(MainWindow& window, Photographer& photographer, const QString& what) {
  for (const ViewEntry& entry : viewCatalogue()) {
    window.raiseView(entry.name);
    const LabView* view = window.view(entry.name);
    if (!view || !view->isVisible()) continue;
    rest(kAnswered);
    photographer.take(what + u'-' + entry.name, true);
  }
}

void takeComparison(MainWindow& window, Photographer& photographer) {
  auto* menu = window.findChild<RunMenu*>();
  if (!menu) throw RunError("the window has no menu of runs");
  const auto& runs = window.controller().runs();
  menu->compare({runs.begin(), runs.end()});
  auto* pages = window.findChild<QTabWidget*>(QStringLiteral("comparison.pages"));
  for (int page = 0; page < pages->count(); ++page) {
    pages->setCurrentIndex(page);
    rest(kAnswered);
    photographer.takeDialog("comparison", QStringLiteral("comparison-%1").arg(page), true);
  }
  window.findChild<QWidget*>(QStringLiteral("comparison"))->close();
}

void takeDialogs(MainWindow& window, Photographer& photographer) {
  takeComparison(window, photographer);
  photographer.show("training");
  const auto dialog = [&](const char* action, const char* name) {
    photographer.click(action);
    rest(kAnswered);
    photographer.takeDialog(name, QString::fromLatin1(name), true);
    window.findChild<QWidget*>(QString::fromLatin1(name))->close();
  };
  dialog("exportFigure", "exportDialog");
  dialog("exportAnimation", "animationDialog");
  dialog("openGuide", "guide");
  dialog("findCommand", "palette");
  photographer.press("network.edit");
  photographer.takeDialog("layerDialog", QStringLiteral("layerDialog"), true);
  photographer.press("layers.cancel");
  photographer.click("firstStepsAgain");
  photographer.take(QStringLiteral("first-steps"), true);
}

}  // namespace

void photographLooks(MainWindow& window, Photographer& photographer) {
  photographer.usePreset("moons-hessian");
  window.document().set("training.epochs", 3000.0);
  photographer.click("run");
  rest(kAnswered);
  takeEveryTab(window, photographer, QStringLiteral("moons"));
  photographer.reset();
  photographer.usePreset("fashion-mnist-plain");
  photographer.train();
  photographer.reset();
  photographer.usePreset("fashion-mnist-hessian");
  photographer.train();
  photographer.show("robustness");
  photographer.showFlips();
  photographer.show("draw");
  photographer.press("draw.fromTest");
  takeEveryTab(window, photographer, QStringLiteral("pictures"));
  takeDialogs(window, photographer);
  photographer.reset();
  photographer.click("twin");
  photographer.trainOnly();
  photographer.show("draw");
  photographer.press("draw.fromTest");
  takeEveryTab(window, photographer, QStringLiteral("twin"));
}

}  // namespace hessianlab
