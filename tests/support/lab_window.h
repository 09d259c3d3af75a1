// SPDX-License-Identifier: GPL-3.0-or-later
// A window on a small experiment, and the hands that drive it.
#pragma once

#include <QAction>
#include <QCheckBox>
#include <QToolBar>
#include <QtTest>

#include "model/base/resources.h"
#include "model/lessons/lesson_library.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "tests/support/patience.h"
#include "tests/support/small_runs.h"
#include "ui/window/main_window.h"

namespace hessianlab {

inline ExperimentConfig smallMoons(int64_t epochs = 2) {
  return validated(smallMoonsRun(epochs), allCatalogues(*regularizerCatalogue()), "test");
}

inline ExperimentConfig smallFashion(int64_t epochs = 1) {
  ExperimentConfig config = tenStepsAnEpoch("fashion-mnist", chosenNetwork("mlp", "softplus", 8, {24}), 0.05, epochs);
  config.set("dataset.test_samples", 60);
  return validated(config, allCatalogues(*regularizerCatalogue()), "test");
}

inline std::unique_ptr<MainWindow> openLab(const ExperimentConfig& config, const QString& workspace = {}) {
  LabSetup setup;
  setup.regularizers = regularizerCatalogue();
  setup.catalogues = allCatalogues(*setup.regularizers);
  setup.presets = loadPresets(resourceFolder() / "presets", setup.catalogues);
  setup.lessons = loadLessons(resourceFolder() / "lessons", setup.presets, setup.catalogues);
  setup.config = config;
  setup.workspace = workspace;
  auto window = std::make_unique<MainWindow>(std::move(setup));
  window->show();
  return window;
}

template <class Widget>
Widget* child(const QWidget& window, const char* name) {
  auto* found = window.findChild<Widget*>(QString::fromUtf8(name));
  if (!found) qFatal("no widget called %s", name);
  return found;
}

// Ticks these attacks of the Robustness tab and no other.
inline void chooseAttacks(MainWindow& window, const QStringList& names) {
  const auto prefix = QStringLiteral("robustness.attack.");
  for (QCheckBox* box : window.findChildren<QCheckBox*>())
    if (box->objectName().startsWith(prefix)) box->setChecked(names.contains(box->objectName().mid(prefix.size())));
}

// Clicks the tool button of an action, as a person would.
inline void press(MainWindow& window, const char* action) {
  auto* bar = child<QToolBar>(window, "transportBar");
  QWidget* button = bar->widgetForAction(child<QAction>(window, action));
  if (!button) qFatal("%s is not in the tool bar", action);
  QTest::mouseClick(button, Qt::LeftButton);
}

inline bool untrainedShown(MainWindow& window) {
  return QTest::qWaitFor(
      [&] {
        const Run* run = window.controller().current();
        return run && !run->records.tests().empty() && run->progress.state == RunState::Paused;
      },
      kPatienceMs);
}

inline bool reaches(MainWindow& window, RunState state) {
  return QTest::qWaitFor([&] { return window.controller().state() == state; }, kPatienceMs);
}

}  // namespace hessianlab
