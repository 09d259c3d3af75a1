// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the pictures of the documents: drives the real window through a few trainings and grabs it. Needs no display.
// Usage: hessianlab-screenshots FOLDER [--all] [--quick] [--language CODE] [--only PART …]
#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabWidget>
#include <QTemporaryDir>
#include <algorithm>
#include <clocale>
#include <cstdio>

#include "app/process.h"
#include "app/screenshots/looks.h"
#include "app/screenshots/own_data.h"
#include "app/screenshots/photographer.h"
#include "model/base/error.h"
#include "model/base/resources.h"
#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "ui/guide/first_steps.h"
#include "ui/lessons/lesson_course.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/parts/lab_style.h"
#include "ui/parts/language.h"
#include "ui/runs/run_menu.h"
#include "ui/views/circle/circle_tab.h"
#include "ui/views/circle/frequencies_tab.h"
#include "ui/views/curvature/curvature_tab.h"
#include "ui/views/curvature/distance_scatter.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/graph/graph_tab.h"
#include "ui/views/landmarks/landmarks_tab.h"
#include "ui/views/map/map_tab.h"

using namespace hessianlab;

namespace {

// What opens beside the views, with two runs in the table.
void photographDialogs(MainWindow& window, Photographer& photographer) {
  photographer.show("training");
  photographer.click("exportFigure");
  auto* preview = window.findChild<QLabel*>(QStringLiteral("export.preview"));
  waitFor("the preview", [&] { return preview && !preview->pixmap().isNull(); });
  photographer.takeDialog("exportDialog", QStringLiteral("export"));
  window.findChild<QWidget*>(QStringLiteral("exportDialog"))->close();

  auto* menu = window.findChild<RunMenu*>();
  if (!menu) throw RunError("the window has no menu of runs");
  const auto& runs = window.controller().runs();
  menu->compare({runs.begin(), runs.end()});
  auto* pages = window.findChild<QTabWidget*>(QStringLiteral("comparison.pages"));
  if (!pages) throw RunError("the comparison has no pages");
  pages->setCurrentIndex(2);
  photographer.takeDialog("comparison", QStringLiteral("comparison"));
  window.findChild<QWidget*>(QStringLiteral("comparison"))->close();

  photographer.click("findCommand");
  auto* line = window.findChild<QLineEdit*>(QStringLiteral("palette.line"));
  if (!line) throw RunError("the palette has no line");
  line->setText(QStringLiteral("curv"));
  photographer.takeDialog("palette", QStringLiteral("palette"));
  window.findChild<QWidget*>(QStringLiteral("palette"))->close();

  photographer.click("firstStepsAgain");
  photographer.take(QStringLiteral("first-steps"));
  window.firstSteps().leave();
}

// Two runs on pictures, without and with the penalty, then every view of the second.
void photographPictures(MainWindow& window, Photographer& photographer) {
  photographer.usePreset("fashion-mnist-plain");
  photographer.train();
  photographer.reset();
  photographer.usePreset("fashion-mnist-hessian");
  photographer.train();
  photographer.show("training");
  photographer.take(QStringLiteral("training"));
  photographer.show("pictures");
  photographer.take(QStringLiteral("pictures"));
  photographer.show("robustness");
  photographer.showFlips();
  photographer.take(QStringLiteral("robustness"));
  photographer.show("curvature");
  auto* curvature = qobject_cast<CurvatureTab*>(window.view(QStringLiteral("curvature")));
  photographer.press("curvature.distances");
  waitFor("the distances", [&] { return curvature->scatter().result() && !curvature->scatter().measuring(); });
  photographer.take(QStringLiteral("curvature"));
  photographer.show("slices");
  photographer.take(QStringLiteral("slices"));
  photographer.show("estimators");
  photographer.take(QStringLiteral("estimators-tab"));
  photographer.show("confusion");
  photographer.take(QStringLiteral("confusion"));
  photographer.show("draw");
  photographer.press("draw.fromTest");
  auto* draw = qobject_cast<DrawTab*>(window.view(QStringLiteral("draw")));
  waitFor("the drawing", [&] { return draw->shown() && draw->shown()->refined; });
  photographer.take(QStringLiteral("draw"));
  photographDialogs(window, photographer);
}

void photographPoints(MainWindow& window, Photographer& photographer) {
  photographer.reset();
  photographer.usePreset("moons-hessian");
  photographer.trainOnly();
  photographer.show("map");
  photographer.take(QStringLiteral("map"), true);
  photographer.choose("map.layer", QStringLiteral("hessian"));
  photographer.tick("map.field", true);
  auto* map = qobject_cast<MapTab*>(window.view(QStringLiteral("map")));
  waitFor("the curvature map", [&] { return map->layerShown() == "hessian"; });
  photographer.take(QStringLiteral("curvature-map"), true);
  photographer.tick("map.field", false);
  // Back in time: the third part of the run.
  const auto steps = window.controller().session()->storedSteps();
  window.controller().rewindTo(steps[steps.size() / 3]);
  photographer.show("map");
  photographer.take(QStringLiteral("time-travel"));
  window.controller().rewindTo(std::nullopt);
  photographer.reset();
  photographer.click("twin");
  photographer.trainOnly();
  photographer.show("map");
  photographer.take(QStringLiteral("twin"));
  photographer.click("twin");
}

// A small dense network: its first layer reads pictures.
void photographWeights(MainWindow& window, Photographer& photographer) {
  photographer.usePreset("fashion-mnist-plain");
  LabDocument& document = window.document();
  document.set("architecture.name", std::string("mlp"));
  document.set("architecture.hidden", Widths{20, 20});
  document.set("architecture.activation", std::string("relu"));
  document.set("dataset.train_samples", 10000.0);
  photographer.trainOnly();
  photographer.show("weights");
  photographer.take(QStringLiteral("weights"));
}

// A layer that says the class: its test samples, and how far it has come.
void photographLayer(MainWindow& window, Photographer& photographer) {
  photographer.usePreset("fashion-mnist-plain");
  LabDocument& document = window.document();
  document.set("architecture.name", std::string("mlp"));
  document.set("architecture.hidden", Widths{100, 50});
  document.set("architecture.activation", std::string("relu"));
  document.set("dataset.train_samples", 10000.0);
  document.set("regularizer.name", std::string("class-invariance"));
  document.set("regularizer.strength", 0.01);
  photographer.show("layer");
  photographer.trainOnly();
  photographer.show("layer");
  photographer.take(QStringLiteral("layer"));
}

// When the low wave is learned and the high one is not.
void photographCircle(MainWindow& window, Photographer& photographer) {
  photographer.reset();
  photographer.usePreset("circle-three-frequencies");
  photographer.trainOnly();
  const auto steps = window.controller().session()->storedSteps();
  const auto early = *std::lower_bound(steps.begin(), steps.end(), 200);
  window.controller().rewindTo(early);
  photographer.show("circle");
  const auto* circle = qobject_cast<CircleTab*>(window.view(QStringLiteral("circle")));
  waitFor("the circle", [&] { return circle->curve() && circle->curve()->step == early; });
  photographer.take(QStringLiteral("circle"));
  window.controller().rewindTo(std::nullopt);

  // Three densities: the dense piece has learned its wave, the sparse one has not.
  photographer.reset();
  photographer.usePreset("circle-three-densities");
  window.document().set("training.steps", 200.0);
  photographer.trainOnly();
  photographer.show("circle");
  const auto* dense = qobject_cast<CircleTab*>(window.view(QStringLiteral("circle")));
  waitFor("the densities", [&] { return dense->curve() && dense->curve()->step == 200; });
  photographer.take(QStringLiteral("circle-densities"));
  photographer.show("frequencies");
  const auto* tab = qobject_cast<FrequenciesTab*>(window.view(QStringLiteral("frequencies")));
  waitFor("the kernel", [&] { return tab->kernel() && tab->times(); });
  window.findChild<QAbstractButton*>(QStringLiteral("frequencies.train"))->click();
  waitFor("the networks", [&] { return tab->times()->frequencies.front().pieces.front().network.has_value(); });
  photographer.take(QStringLiteral("frequencies"));
}

// One node is open.
void photographGraph(MainWindow& window, Photographer& photographer) {
  photographer.reset();
  photographer.usePreset("graph-blocks");
  photographer.trainOnly();
  photographer.show("graph");
  auto* graph = qobject_cast<GraphTab*>(window.view(QStringLiteral("graph")));
  const int64_t last = window.controller().session()->progress().step;
  waitFor("the graph", [&] { return graph->layoutOfNodes() && graph->outputs() && graph->outputs()->step == last; });
  graph->openNode(100);
  photographer.take(QStringLiteral("graph"));
}

void photographLandmarks(MainWindow& window, Photographer& photographer) {
  photographer.reset();
  photographer.usePreset("landmarks");
  photographer.trainOnly();
  photographer.show("landmarks");
  const auto* tab = qobject_cast<LandmarksTab*>(window.view(QStringLiteral("landmarks")));
  const int64_t last = window.controller().session()->storedSteps().back();
  waitFor("the landmarks", [&] {
    return tab->face() && tab->errors() && tab->walk() && tab->face()->step == last && tab->errors()->step == last &&
           tab->walk()->step == last;
  });
  photographer.take(QStringLiteral("landmarks"));
}

void photographLesson(MainWindow& window, Photographer& photographer) {
  auto* panel = window.findChild<LessonPanel*>();
  if (!panel) throw RunError("the window has no lessons");
  for (const Lesson& lesson : panel->lessons()) {
    if (lesson.name != "what-curvature-is") continue;
    panel->begin(lesson);
    LessonCourse& course = panel->course();
    while (!course.hasSomethingToRun()) course.goTo(course.step() + 1);
    if (course.present().predict) course.predict(0);
    course.runStep();
    waitFor("the lesson", [&] { return course.state().done && course.phase() == LessonCourse::Phase::Reading; });
    photographer.take(QStringLiteral("lesson"));
    panel->leave();
    waitFor("the data", [&] { return window.controller().state() == RunState::Paused; });
    Q_EMIT panel->editWanted(static_cast<int>(&lesson - panel->lessons().data()));
    photographer.take(QStringLiteral("lesson-editor"));
    window.findChild<QWidget*>(QStringLiteral("dock.lessonEditor"))->close();
    return;
  }
  throw RunError("there is no lesson what-curvature-is");
}

void photographStudies(MainWindow& window, Photographer& photographer) {
  const QTemporaryDir home;
  photographer.reset();
  photographer.usePreset("moons-hessian");
  window.openWorkspace(home.path());
  photographer.click("openStudies");
  auto* against = window.findChild<QComboBox*>(QStringLiteral("study.second"));
  auto* title = window.findChild<QLineEdit*>(QStringLiteral("study.title"));
  auto* first = window.findChild<QLineEdit*>(QStringLiteral("study.first.strengths"));
  auto* second = window.findChild<QLineEdit*>(QStringLiteral("study.second.strengths"));
  if (!against || !title || !first || !second) throw RunError("the window of studies is not as it was");
  against->setCurrentIndex(against->findData(QStringLiteral("input-gradient")));
  first->setText(QStringLiteral("0.001, 0.003, 0.01"));
  second->setText(QStringLiteral("0.03, 0.1, 0.3"));
  title->setText(QStringLiteral("Curvature or slope"));
  photographer.press("study.start");
  auto* page = window.findChild<QWidget*>(QStringLiteral("study.page"));
  waitFor("the study", [&] { return page->isVisible(); });
  photographer.takeDialog("studies", QStringLiteral("studies"));
  window.findChild<QWidget*>(QStringLiteral("studies"))->close();
}

struct Part {
  const char* name;
  void (*photograph)(MainWindow& window, Photographer& photographer);
  bool inDocuments = true;
};
constexpr Part kParts[] = {
    {"pictures", photographPictures}, {"points", photographPoints},     {"lesson", photographLesson},
    {"circle", photographCircle},     {"graph", photographGraph},       {"landmarks", photographLandmarks},
    {"weights", photographWeights},   {"layer", photographLayer},       {"own-data", photographOwnData},
    {"studies", photographStudies},   {"looks", photographLooks, false}};

}  // namespace

int main(int argc, char** argv) {
  ensureSetForLibraries(argv);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QLocale::setDefault(QLocale::c());
  QApplication application(argc, argv);
  std::setlocale(LC_NUMERIC, "C");
  QApplication::setStyle(new LabStyle);
  QStringList parts, usual;
  for (const Part& part : kParts) {
    parts << QString::fromLatin1(part.name);
    if (part.inDocuments) usual << parts.back();
  }
  QCommandLineParser line;
  line.addPositionalArgument(QStringLiteral("FOLDER"), QStringLiteral("where the pictures go"));
  const QCommandLineOption all(QStringLiteral("all"), QStringLiteral("both themes and both sizes"));
  const QCommandLineOption only(QStringLiteral("only"),
                                QStringLiteral("this part alone: ") + parts.join(QStringLiteral(", ")),
                                QStringLiteral("PART"));
  const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("short trainings: the looks are the point"));
  const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("that the window speaks"),
                                    QStringLiteral("CODE"), QStringLiteral("en"));
  line.addOptions({all, quick, language, only});
  line.addHelpOption();
  line.process(application);
  const QStringList wanted = line.isSet(only) ? line.values(only) : usual;
  const bool known =
      std::all_of(wanted.begin(), wanted.end(), [&](const QString& part) { return parts.contains(part); });
  if (line.positionalArguments().size() != 1 || !known || !speak(line.value(language))) {
    std::fprintf(stderr, "%s", qPrintable(line.helpText()));
    return 2;
  }
  const QString folder = line.positionalArguments().front();
  const QTemporaryDir scratch(QDir::temp().filePath(QStringLiteral("hessianlab-XXXXXX")));
  qputenv("XDG_CACHE_HOME", QFile::encodeName(scratch.path()));  // nothing of these pictures stays
  try {
    LabSetup setup;
    setup.regularizers = regularizerCatalogue();
    setup.catalogues = allCatalogues(*setup.regularizers);
    setup.presets = loadPresets(resourceFolder() / "presets", setup.catalogues);
    setup.lessons = loadLessons(resourceFolder() / "lessons", setup.presets, setup.catalogues);
    setup.config = setup.presets.front().config;
    setup.language = line.value(language);
    if (!scratch.isValid()) throw RunError("no folder can be made: " + scratch.errorString().toStdString());
    QDir().mkpath(folder);
    configureThreads(0);
    for (const Part& part : kParts) {
      if (!wanted.contains(QString::fromLatin1(part.name))) continue;
      MainWindow window(setup);
      Photographer photographer(window, folder, scratch.path(), line.isSet(all), line.isSet(quick));
      window.resize(kSmallWindow);
      window.show();
      part.photograph(window, photographer);
    }
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "hessianlab-screenshots: %s\n", error.what());
    return 1;
  }
}
