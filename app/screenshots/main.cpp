// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the documents: drives the real window through two trainings and grabs it. Needs no display.
// Usage: hessianlab-screenshots FOLDER
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>
#include <clocale>
#include <cstdio>
#include <functional>

#include "model/error.h"
#include "model/lessons/lesson_library.h"
#include "model/session/catalogues.h"
#include "regularizers/catalogue.h"
#include "ui/flip_panel.h"
#include "ui/flips.h"
#include "ui/lab_style.h"
#include "ui/main_window.h"
#include "ui/map_tab.h"
#include "ui/pictures_tab.h"
#include "ui/robustness_tab.h"
#include "viz/curve_plot.h"

using namespace hessianlab;

namespace {

constexpr QSize kSmall(1280, 800), kLarge(1920, 1080);
constexpr qint64 kPatience = 600000;  // milliseconds

void waitFor(const char* what, const std::function<bool()>& done) {
  QElapsedTimer clock;
  clock.start();
  while (!done()) {
    if (clock.elapsed() > kPatience) throw RunError(std::string("waited too long for ") + what);
    QCoreApplication::processEvents();
    QThread::msleep(10);
  }
  for (int i = 0; i < 20; ++i) QCoreApplication::processEvents();
}

class Photographer {
 public:
  Photographer(MainWindow& window, const QString& folder) : window_(window), folder_(folder) {}

  void usePreset(const char* name) {
    auto* presets = window_.findChild<QComboBox*>(QStringLiteral("preset"));
    const int index = presets->findData(QString::fromLatin1(name));
    if (index < 0) throw RunError(std::string("no preset ") + name);
    presets->setCurrentIndex(index);
    Q_EMIT presets->activated(index);
  }
  void train() {
    window_.findChild<QAction*>(QStringLiteral("run"))->trigger();
    waitFor("the training", [&] { return window_.controller().state() == RunState::Finished; });
    auto* robustness = qobject_cast<RobustnessTab*>(window_.view(QStringLiteral("robustness")));
    waitFor("the robustness curve", [&] { return !robustness->evaluating(); });
    robustness->evaluate();  // of the last weights
    waitFor("the robustness curve", [&] { return !robustness->evaluating(); });
  }
  void reset() {
    window_.findChild<QAction*>(QStringLiteral("reset"))->trigger();
    waitFor("the reset", [&] { return window_.controller().state() == RunState::Paused; });
  }
  void show(const char* name) {
    window_.raiseView(QString::fromLatin1(name));
    const int64_t step = window_.controller().current()->progress.step;
    if (auto* tab = qobject_cast<PicturesTab*>(window_.view(QString::fromLatin1(name))))
      waitFor("the pictures", [&] { return tab->shownStep() == step; });
    if (auto* tab = qobject_cast<MapTab*>(window_.view(QString::fromLatin1(name))))
      waitFor("the map", [&] { return tab->shownStep() == step; });
  }
  // The pictures that fall where the newest curve is steepest.
  void showFlips() {
    const auto run = window_.controller().currentRun();
    const auto result = run->robustnessIn(window_.document().settings().norm);
    auto* plot = window_.findChild<CurvePlot*>(QStringLiteral("plot.robustness"));
    auto* panel = window_.findChild<FlipPanel*>(QStringLiteral("flips"));
    for (const int series : plot->seriesIds()) {
      if (plot->seriesStyle(series).name != run->name) continue;
      const auto points = plot->points(series);
      std::size_t steepest = 1;
      for (std::size_t k = 1; k < points.size(); ++k)
        if (points[k - 1].y - points[k].y > points[steepest - 1].y - points[steepest].y) steepest = k;
      if (!result || flipsAt(*result, steepest).empty()) return;
      Q_EMIT plot->pointClicked(series, static_cast<int>(steepest), points[steepest].x);
      waitFor("the pictures that fall", [&] { return !panel->shownIndices().empty(); });
      return;
    }
  }
  void grab(const QString& name, bool dark, QSize size) {
    window_.resize(size);
    window_.setDark(dark);
    waitFor("drawing", [] { return true; });
    const QString path = QDir(folder_).filePath(name + QStringLiteral(".png"));
    if (!window_.grab().save(path)) throw RunError("cannot write " + path.toStdString());
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
  }
  // Each tab in both themes and sizes is for looking; the documents show four of them.
  void grabAll(const QString& name) {
    for (const bool dark : {false, true})
      for (const QSize size : {kSmall, kLarge})
        grab(QStringLiteral("%1-%2-%3").arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(size.width()),
             dark, size);
  }

 private:
  MainWindow& window_;
  QString folder_;
};

void photograph(MainWindow& window, const QString& folder, bool all) {
  Photographer photographer(window, folder);
  const auto take = [&](const char* name, bool dark) {
    if (all)
      photographer.grabAll(QString::fromLatin1(name));
    else
      photographer.grab(QString::fromLatin1(name), dark, kSmall);
  };
  window.show();
  photographer.usePreset("fashion-mnist-plain");
  photographer.train();
  photographer.reset();
  photographer.usePreset("fashion-mnist-hessian");
  photographer.train();
  photographer.show("training");
  take("training", false);
  photographer.show("pictures");
  take("pictures", false);
  photographer.show("robustness");
  photographer.showFlips();
  take("robustness", false);
  photographer.reset();
  photographer.usePreset("moons-hessian");
  photographer.train();
  photographer.show("map");
  take("map", true);
  window.findChild<QComboBox*>(QStringLiteral("map.layer"))->setCurrentIndex(1);
  auto* map = qobject_cast<MapTab*>(window.view(QStringLiteral("map")));
  waitFor("the curvature map", [&] { return map->layerShown() == "hessian"; });
  take("curvature-map", true);
}

}  // namespace

int main(int argc, char** argv) {
  ensurePassiveOpenMp(argv);
  const bool all = argc == 3 && std::string(argv[2]) == "--all";
  if (argc != 2 && !all) {
    std::fprintf(stderr, "usage: hessianlab-screenshots FOLDER [--all]\n");
    return 2;
  }
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setStyle(new LabStyle);
  try {
    LabSetup setup;
    setup.regularizers = regularizerCatalogue();
    setup.catalogues = allCatalogues(*setup.regularizers);
    setup.presets = loadPresets(resourceFolder() / "presets", setup.catalogues);
    setup.lessons = loadLessons(resourceFolder() / "lessons", setup.presets, setup.catalogues);
    setup.config = setup.presets.front().config;
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    configureThreads(0);
    MainWindow window(std::move(setup));
    photograph(window, QString::fromLocal8Bit(argv[1]), all);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "hessianlab-screenshots: %s\n", error.what());
    return 1;
  }
}
