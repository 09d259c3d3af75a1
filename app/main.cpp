// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab: the window. With --plot it draws the plots of a run folder into a picture, with --report it writes what
// was found about it; both need no display.
#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <clocale>
#include <cstdio>
#include <optional>

#include "app/display.h"
#include "app/process.h"
#include "app/quit_signals.h"
#include "app/window_options.h"
#include "app/write_report.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/resources.h"
#include "model/formats/results_json.h"
#include "model/jobs/thread_choice.h"
#include "model/jobs/threads.h"
#include "model/labs/catalogue.h"
#include "model/lessons/lesson_library.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "ui/parts/lab_style.h"
#include "ui/parts/language.h"
#include "ui/runs/load_run.h"
#include "ui/views/estimators/estimator_picture.h"
#include "ui/views/training/run_picture.h"
#include "ui/window/idle_measurement.h"
#include "ui/window/main_window.h"

using namespace hessianlab;

namespace {

constexpr int kStartAgain = -1;  // no exit code of a program

ExperimentConfig firstConfig(const WindowOptions& options, const std::vector<Preset>& presets,
                             const Catalogues& catalogues, const QSettings& settings) {
  if (!options.config.empty())
    return parseConfig(readFile(options.config, std::size_t{1} << 20), catalogues, options.config);
  if (options.preset.empty()) {
    try {  // as they were left; those of another version may not be known any more
      const std::string left = settings.value(QStringLiteral("session/config")).toByteArray().toStdString();
      if (!left.empty()) return parseConfig(left, catalogues, "the settings of last time");
    } catch (const InputError&) {
    }
    return presets.empty() ? validated({}, catalogues, "") : presets.front().config;
  }
  std::vector<std::string> names;
  for (const Preset& preset : presets) {
    if (preset.name == options.preset) return preset.config;
    names.push_back(preset.name);
  }
  throw InputError("unknown preset '" + printable(options.preset) + "'" + didYouMean(options.preset, names));
}

QImage estimatorsOf(const std::string& folder, const Catalogues& catalogues, Edited edited) {
  const auto run = loadRun(QString::fromStdString(folder), catalogues, edited);
  const std::string file = folder + "/estimators.json";
  return estimatorPicture(parseComparison(RunFiles(folder, edited).read("estimators.json"), file),
                          captionOf(run->config));
}

QImage trainingOf(const std::vector<std::string>& folders, const Catalogues& catalogues, Edited edited) {
  std::vector<std::shared_ptr<const Run>> runs;
  for (const std::string& folder : folders) {
    auto run = loadRun(QString::fromStdString(folder), catalogues, edited);
    run->color = static_cast<int>(runs.size());
    runs.push_back(std::move(run));
  }
  return runPicture(runs, Theme::light());
}

void drawPlots(const WindowOptions& options, const Catalogues& catalogues) {
  if (options.what == "estimators" && options.plot.size() != 1)
    throw InputError("--what estimators draws one run; give one folder");
  const Edited edited = options.acceptEdited ? Edited::Accepted : Edited::Refused;
  const QImage picture = options.what == "estimators" ? estimatorsOf(options.plot.front(), catalogues, edited)
                                                      : trainingOf(options.plot, catalogues, edited);
  QByteArray png;
  QBuffer buffer(&png);
  picture.save(&buffer, "PNG");
  try {
    writeFileAtomically(options.out, std::string_view(png.constData(), static_cast<std::size_t>(png.size())));
  } catch (const RunError& error) {
    throw InputError(error.what());  // the place was the person's choice
  }
}

// Where the runs are kept: as it was chosen last, or beside the other data of the person's programs.
QString workspaceFolder(const WindowOptions& options, const QSettings& settings) {
  if (!options.workspace.empty()) return QString::fromStdString(options.workspace);
  const QStringList chosen = settings.value(QStringLiteral("workspaces")).toStringList();
  if (!chosen.isEmpty() && QFileInfo(chosen.front()).isDir()) return chosen.front();
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs");
}

// The language that the window speaks from here on: its code.
QString speakAsWanted(const WindowOptions& options) {
  const QString wanted =
      options.language.empty() ? chosenLanguage(QSettings()) : QString::fromStdString(options.language);
  const QString meant = languageMeant(wanted);
  return speak(meant) ? meant : languages().front().code;
}

int openWindow(const WindowOptions& options, const Catalogues& catalogues,
               std::shared_ptr<const RegularizerFactory> regularizers) {
  const QString language = speakAsWanted(options);
  LabSetup setup;
  setup.catalogues = catalogues;
  setup.presets = loadPresets(resourceFolder() / "presets", catalogues);
  setup.lessons = loadLessons(resourceFolder() / "lessons", setup.presets, catalogues);
  setup.regularizers = std::move(regularizers);
  QSettings settings;
  const bool firstStart = settings.allKeys().isEmpty();
  setup.config = firstConfig(options, setup.presets, catalogues, settings);
  setup.language = language;
  // Before the window sets a palette of its own, this is the system's.
  const bool systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
  setup.dark = options.theme.empty() ? settings.value(QStringLiteral("window/dark"), systemIsDark).toBool()
                                     : options.theme == "dark";
  setup.followsSystem = options.theme.empty() && !settings.contains(QStringLiteral("window/dark"));
  configureThreads(threadsWanted(setup.config));
  setup.workspace = workspaceFolder(options, settings);
  const QuitSignals quit;  // also while the window saves what trains
  MainWindow window(std::move(setup));
  window.restoreLayout(settings);
  if (options.size.isValid()) {
    window.setWindowState(Qt::WindowNoState);  // it may have been left maximised
    window.resize(options.size);
  } else {
    window.fitInto(window.screen()->availableGeometry());
  }
  const QString training = settings.value(QStringLiteral("session/training")).toString();
  if (!training.isEmpty()) window.offerToContinue(training);
  if (!options.file.empty()) window.openSettings(QString::fromStdString(options.file));
  window.show();
  // Whoever names an experiment or a size knows what to do.
  if (options.file.empty() && options.preset.empty() && options.config.empty() && !options.size.isValid())
    window.offerFirstSteps(firstStart);
  std::optional<IdleMeasurement> measurement;
  if (threadsAreFree() && !measuredThreads()) {
    measurement.emplace([&window] { return window.controller().anyRunning(); });
    QObject::connect(&window.controller(), &RunController::stateChanged, &*measurement, &IdleMeasurement::look);
  }
  const int code = QApplication::exec();
  return code == 0 && window.startsAgain() ? kStartAgain : code;
}

int runProgram(int argc, char** argv, const WindowOptions& options) {
  settleQt();
  QApplication application(argc, argv);
  std::setlocale(LC_NUMERIC, "C");  // Qt took the environment's; files and engine write decimal points
  QApplication::setStyle(new LabStyle);
  QCoreApplication::setOrganizationName(QStringLiteral("HessianLab"));
  QCoreApplication::setApplicationName(QStringLiteral("hessianlab"));
  QCoreApplication::setApplicationVersion(QStringLiteral(HESSIANLAB_VERSION));
  try {
    const auto regularizers = regularizerCatalogue();
    const Catalogues catalogues = allCatalogues(*regularizers);
    if (options.plot.empty() && options.report.empty()) return openWindow(options, catalogues, regularizers);
    if (!options.language.empty()) speakAsWanted(options);
    if (!options.report.empty()) {
      writeReport(options, catalogues, regularizers);
      return 0;
    }
    drawPlots(options, catalogues);
    return 0;
  } catch (const InputError& error) {
    std::fprintf(stderr, "hessianlab: %s\n", plainMessage(error.what()).c_str());
    return 2;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "hessianlab: %s\n", failureWords(error).c_str());
    return 1;
  }
}

}  // namespace

int main(int argc, char** argv) {
  openStandardStreams();
  ensureSetForLibraries(argv);
  std::optional<WindowOptions> options;
  if (const int code = readOptions(argc, argv, options); !options) return code;
  if (!options->plot.empty() || !options->report.empty()) {
    drawOffScreen();
  } else if (!displayAnswers(argc, argv)) {
    std::fprintf(stderr, "hessianlab: %s; hessianlab-cli does the same without one\n", noDisplayWords().c_str());
    return 1;
  }
  if (options->checkDisplay) return 0;
  const int code = runProgram(argc, argv, *options);
  if (code != kStartAgain) return code;
  startAgain(options->workspace.empty() ? std::vector<std::string>()
                                        : std::vector{std::string("--workspace"), options->workspace});
  std::fprintf(stderr, "hessianlab: it could not be started again; start it by hand\n");
  return 1;
}
