// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the window as nobody would: random clicks, keys, settings and presets, while it trains, for as long as it is
// told. Prints how often, how long the window did not answer at most, and how the memory went. Exit code 1: it froze
// for a second, or its memory grew.
#include <CLI/CLI.hpp>
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QBackingStore>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <map>
#include <memory>
#include <random>
#include <utility>

#include "app/process.h"
#include "model/base/resources.h"
#include "model/jobs/memory.h"
#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"
#include "tests/faults/own_memory.h"
#include "tests/faults/pause_watch.h"
#include "ui/lessons/lesson_panel.h"
#include "ui/parts/lab_style.h"
#include "ui/runs/run_controller.h"
#include "ui/window/main_window.h"

using namespace hessianlab;

namespace {

constexpr const char* kCompiledKept = "ONEDNN_PRIMITIVE_CACHE_CAPACITY";
constexpr int kBeatMilliseconds = 10;
constexpr double kLongestFreeze = 1.0;  // seconds, without those in which the machine worked for others
constexpr double kMemorySlack = 1.03;   // of what it took at rest in the third quarter
constexpr std::size_t kQuarters = 4;    // of the time; in the first two, things are used for the first time
constexpr int kBetweenRests = 60;       // seconds
constexpr int kRestSeconds = 4;
constexpr int kOpenMilliseconds = 700;  // for which each view is in front at the beginning
constexpr int kLookMilliseconds = 300;  // for which each is at a rest
constexpr int kLongestEnd = 30;         // seconds: for how long runs that were removed may still be saving
constexpr double kTracedPause = 0.3;    // seconds
constexpr std::chrono::milliseconds kWatchedPause{600};
constexpr double kTracedMemory = 600;  // MiB
constexpr double kTracedGrowth = 1.3;
constexpr qsizetype kTracedActions = 12;
constexpr std::size_t kMostRuns = 12;  // in the table: older ones are removed, as a person would

// For how long this thread was ready to run while the processors worked for others; 0 where the kernel does not say.
double waitedSeconds() {
  long long ran = 0, waited = 0;  // nanoseconds
  std::ifstream("/proc/thread-self/schedstat") >> ran >> waited;
  return static_cast<double>(waited) * 1e-9;
}

double medianOf(std::vector<double> values) {
  std::nth_element(values.begin(), values.begin() + static_cast<long>(values.size() / 2), values.end());
  return values[values.size() / 2];
}

std::vector<double> medians(const std::vector<double>& all) {
  std::vector<double> result;
  for (std::size_t i = 0; i < kQuarters; ++i) {
    const auto at = [&](std::size_t quarter) {
      return all.begin() + static_cast<long>(all.size() * quarter / kQuarters);
    };
    result.push_back(medianOf({at(i), at(i + 1)}));
  }
  return result;
}

class Soak : public QObject {
 public:
  Soak(MainWindow& window, double seconds, unsigned seed, bool trace)
      : window_(window), seconds_(seconds), random_(seed), trace_(trace) {
    connect(&beat_, &QTimer::timeout, this, [this] {
      const double whole = sinceBeat_.restart() / 1000.0, waited = waitedSeconds();
      const double pause = whole - (waited - std::exchange(waited_, waited));
      if (total_.elapsed() > 2000) {
        longest_ = std::max(longest_, pause);
        longestWhole_ = std::max(longestWhole_, whole);
      }
      if (watch_) watch_->beat();
      if (trace_ && whole > kTracedPause)
        std::printf("%.1f s: a pause of %.2f s (of %.2f s) after: %s\n", static_cast<double>(total_.elapsed()) / 1000,
                    pause, whole, qPrintable(doing_));
    });
    connect(&act_, &QTimer::timeout, this, [this] { act(); });
    if (trace_) watch_ = std::make_unique<PauseWatch>(kWatchedPause);
    window_.controller().startTwin();
    total_.start();
    sinceRest_.start();
    sinceBeat_.start();
    beat_.start(kBeatMilliseconds);
    act_.start(kBeatMilliseconds * 3);
  }

  bool report() const {
    std::printf(
        "%ld actions in %.0f s, %ld steps trained, longest pause of the window %.2f s (with what the machine did for "
        "others, %.2f s)\n",
        actions_, static_cast<double>(total_.elapsed()) / 1000, steps_, longest_, longestWhole_);
    if (static_cast<double>(total_.elapsed()) / 1000 < seconds_) {
      std::printf("the window was closed; before it:\n");
      for (const QString& each : done_) std::printf("    %s\n", qPrintable(each));
      return false;
    }
    if (atRest_.size() < kQuarters) return longest_ < kLongestFreeze;
    const std::vector<double> rest = medians(atRest_), used = medians(inUse_);
    std::printf(
        "memory at rest, medians of the quarters: %.0f, %.0f, %.0f and %.0f MiB, in the last %+.1f %%; the program "
        "holds %.0f, %.0f, %.0f and %.0f of them; %zu times; at most %.0f MiB while it works\n",
        rest[0], rest[1], rest[2], rest[3], 100 * (rest[3] / rest[2] - 1), used[0], used[1], used[2], used[3],
        atRest_.size(), most_);
    return longest_ < kLongestFreeze && rest[3] < rest[2] * kMemorySlack;
  }

 private:
  static QString nameOf(const QWidget* widget) {
    if (!widget) return QStringLiteral("the window");
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return QStringLiteral("%1 %2 %3")
        .arg(widget->metaObject()->className(), widget->objectName(),
             button ? button->text() : widget->accessibleName());
  }
  int any(std::size_t count) { return static_cast<int>(random_() % std::max<std::size_t>(count, 1)); }

  void act() {
    if (!unopened_.isEmpty()) return openNext();
    if (resting_ && !unseen_.isEmpty()) return lookAtNext();
    const double elapsed = static_cast<double>(total_.elapsed()) / 1000;
    if (elapsed > seconds_) return QApplication::exit(0);
    const double memory = memoryMiB();
    if (trace_ && memory > kTracedGrowth * told_) tellWhatTakesIt(told_ = memory);
    most_ = std::max(most_, memory);
    if (resting_) {
      if (sinceRest_.elapsed() < (nothingWorks() ? kRestSeconds : kLongestEnd) * 1000) return;
      if (!std::exchange(looked_, true)) {
        removeRuns();  // those stayed that ran a moment ago
        window_.document().undoStack().clear();
        unseen_ = docks();
        return;
      }
      emptyHiddenWindows();
      returnUnusedMemory();  // so that what stays is what is held, in whatever pieces
      atRest_.push_back(memoryMiB());
      inUse_.push_back(allocatedMiB());
      if (trace_) tellMemory();
      resting_ = looked_ = false;
      sinceRest_.restart();
    }
    if (sinceRest_.elapsed() > kBetweenRests * 1000) return rest();
    ++actions_;
    if (QWidget* popup = QApplication::activePopupWidget()) {
      popup->close();
      return;
    }
    for (QWidget* top : QApplication::topLevelWidgets())
      if (auto* dialog = qobject_cast<QDialog*>(top); dialog && dialog->isVisible()) return dialog->reject();
    auto& runs = window_.controller().runs();
    if (runs.size() > kMostRuns && !window_.controller().sessionOf(*runs.front()))
      window_.controller().remove(runs.front()->id);
    if (const Run* run = window_.controller().current()) steps_ = std::max<long>(steps_, run->progress.step);
    // Not from the timer itself: a menu that opens waits in a loop of its own, and the timer must go on meanwhile.
    QMetaObject::invokeMethod(this, &Soak::doSomething, Qt::QueuedConnection);
  }

  void doSomething() {
    switch (any(10)) {
      case 0:
      case 1:
        return trigger();
      case 2:
        return key();
      case 3:
        if (any(4) == 0) window_.controller().toggle();
        return;
      default:
        return click();
    }
  }

  // Every view and its twin, every menu and every list once, before anything is measured: the pictures that they draw
  // into stay.
  void openNext() {
    if (sinceRest_.elapsed() < kOpenMilliseconds) return;
    sinceRest_.restart();
    if (front_.isEmpty())
      for (QDockWidget* dock : unopened_)
        if (isInFront(*dock)) front_ << dock->objectName();
    QDockWidget* dock = unopened_.takeFirst();
    bringToFront(*dock);
    for (auto* box : dock->findChildren<QComboBox*>()) openOnce(*box);
    if (!unopened_.isEmpty()) return;
    for (auto* box : window_.findChildren<QComboBox*>()) openOnce(*box);
    for (auto* menu : window_.findChildren<QMenu*>()) {
      menu->popup(window_.mapToGlobal(QPoint()));
      QTest::qWait(1);
      menu->close();
    }
    window_.controller().endTwin();
    asAtFirst();
    total_.restart();
  }
  // Each keeps the picture that it drew into, as large as it last was.
  static void emptyHiddenWindows() {
    for (QWidget* top : QApplication::topLevelWidgets())
      if (QBackingStore* store = top->backingStore(); store && !top->isVisible()) store->resize({});
  }
  // A view behind others holds what it drew last, of whatever run: each draws the same once more.
  void lookAtNext() {
    if (sinceRest_.elapsed() < kLookMilliseconds) return;
    sinceRest_.restart();
    bringToFront(*unseen_.takeFirst());
    if (unseen_.isEmpty()) asAtFirst();
  }
  static void bringToFront(QDockWidget& dock) {
    dock.show();
    dock.raise();
  }
  QList<QDockWidget*> docks() const { return window_.findChildren<QDockWidget*>(); }
  void openOnce(QComboBox& box) {
    if (!box.isVisible() || !box.isEnabled()) return;
    box.showPopup();
    QTest::qWait(1);
    box.hidePopup();
  }

  bool nothingWorks() const {
    const auto& runs = window_.controller().runs();
    TrainingSession* session = window_.controller().session();
    return std::none_of(runs.begin(), runs.end(), [](const auto& run) { return run->live; }) &&
           (!session || session->waitUntilIdle(0));
  }

  // The window as it was at first, with nothing running: what memory it takes then is what was lost.
  void rest() {
    resting_ = true;
    sinceRest_.restart();
    window_.findChild<LessonPanel*>()->leave();
    asAtFirst();
    if (auto* large = window_.findChild<QAction*>(QStringLiteral("presentationSize")); large->isChecked())
      large->trigger();
    window_.controller().stop();
    window_.controller().endTwin();
    window_.document().replaceConfig(first_, QStringLiteral("rest"));
    QGuiApplication::clipboard()->clear();  // it holds the picture that was copied last, of any size
    window_.controller().reset();
    removeRuns();
  }

  // Its own region says nothing: what it holds covers it.
  bool isInFront(const QDockWidget& dock) const {
    const QWidget* there = dock.window()->childAt(dock.mapTo(dock.window(), dock.rect().center()));
    return dock.isVisible() && there && dock.isAncestorOf(there);
  }

  void asAtFirst() {
    window_.setWindowState(Qt::WindowNoState);
    window_.restoreGeometry(place_);
    for (QDockWidget* dock : docks()) dock->setFloating(false);
    window_.restoreState(arrangement_);
    for (const QString& name : front_)
      if (auto* dock = window_.findChild<QDockWidget*>(name)) dock->raise();
  }

  void removeRuns() {
    std::vector<int> ids;
    for (const auto& run : window_.controller().runs()) ids.push_back(run->id);
    window_.controller().remove(ids);
  }

  void tellWhatTakesIt(double memory) const {
    std::printf("%.1f s: %.0f MiB while it has %s; before it:\n", static_cast<double>(total_.elapsed()) / 1000, memory,
                toJson(window_.document().config(), window_.document().catalogues()).c_str());
    for (const QString& each : done_) std::printf("    %s\n", qPrintable(each));
  }

  // What could grow, to find what did.
  void tellMemory() {
    std::size_t records = 0;
    for (const auto& run : window_.controller().runs()) records += run->records.steps().step.size();
    std::printf(
        "%.0f s: %.0f MiB, %.0f MiB of them in use (in pages of %.0f MiB, listed in %.0f MiB), %zu runs with %zu rows, "
        "%d changes to undo, %lld objects, "
        "%lld top windows\n",
        static_cast<double>(total_.elapsed()) / 1000, atRest_.back(), allocatedMiB(), heapMiB("stats.active"),
        heapMiB("stats.metadata"), window_.controller().runs().size(), records, window_.document().undoStack().count(),
        static_cast<long long>(window_.findChildren<QObject*>().size()),
        static_cast<long long>(QApplication::topLevelWidgets().size()));
    std::printf("    %d × %d pixels, in front:", window_.width(), window_.height());
    for (const QDockWidget* dock : docks())
      if (isInFront(*dock)) std::printf(" %s%s", qPrintable(dock->objectName()), dock->isFloating() ? " (floats)" : "");
    std::printf("\n");
    std::map<QString, int> kinds;
    for (const QWidget* top : QApplication::topLevelWidgets())
      ++kinds[QStringLiteral("%1 %2").arg(top->metaObject()->className(), top->objectName())];
    for (const auto& [kind, count] : kinds)
      if (count > 1) std::printf("    %d of %s\n", count, qPrintable(kind));
    std::map<QString, int> objects;
    for (const QObject* each : window_.findChildren<QObject*>()) {
      const QObject* parent = each->parent();
      ++objects[QStringLiteral("%1 in %2 %3")
                    .arg(each->metaObject()->className(), parent->metaObject()->className(), parent->objectName())];
    }
    if (objects_.empty()) objects_ = objects;
    for (const auto& [kind, count] : objects)
      if (const int more = count - objects_[kind]; more > 0) std::printf("    %d more of %s\n", more, qPrintable(kind));
    std::fflush(stdout);
    if (mallctl) mallctl("prof.dump", nullptr, nullptr, nullptr, 0);  // a file, with MALLOC_CONF=prof:true
  }

  void begin(const QString& action) {
    doing_ = action;
    done_ << action;
    if (done_.size() > kTracedActions) done_.removeFirst();
  }

  void trigger() {
    QList<QAction*> actions;
    for (QAction* action : window_.findChildren<QAction*>())
      if (action->isEnabled() && action->isVisible() && !action->menu() && !action->text().contains(u'…') &&
          !action->text().contains(QStringLiteral("Quit"), Qt::CaseInsensitive) &&
          !action->objectName().startsWith(QStringLiteral("language.")))  // offers to start the window anew
        actions << action;
    if (actions.isEmpty()) return;
    QAction* action = actions[any(static_cast<std::size_t>(actions.size()))];
    begin(QStringLiteral("menu ") + action->text());
    action->trigger();
  }

  void key() {
    constexpr Qt::Key keys[] = {Qt::Key_Space, Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,
                                Qt::Key_Down,  Qt::Key_Return, Qt::Key_F,     Qt::Key_L,
                                Qt::Key_Tab,   Qt::Key_Escape, Qt::Key_Delete};
    QWidget* focus = QApplication::focusWidget();
    const Qt::Key pressed = keys[any(std::size(keys))];
    begin(QStringLiteral("key %1 on %2").arg(QKeySequence(pressed).toString(), nameOf(focus)));
    QTest::keyClick(focus ? focus : &window_, pressed);
  }

  void click() {
    QList<QWidget*> widgets;
    for (QWidget* widget : window_.findChildren<QWidget*>())
      if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty()) widgets << widget;
    if (widgets.isEmpty()) return;
    QWidget* widget = widgets[any(static_cast<std::size_t>(widgets.size()))];
    begin(QStringLiteral("click on ") + nameOf(widget));
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
      if (box->count() == 0) return;
      box->setCurrentIndex(any(static_cast<std::size_t>(box->count())));
      return Q_EMIT box->activated(box->currentIndex());
    }
    if (auto* spin = qobject_cast<QAbstractSpinBox*>(widget)) return spin->stepBy(any(2) == 0 ? 1 : -1);
    if (auto* slider = qobject_cast<QAbstractSlider*>(widget)) {
      const int range = slider->maximum() - slider->minimum() + 1;
      return slider->setValue(slider->minimum() + any(static_cast<std::size_t>(std::max(1, range))));
    }
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    if (button && button->text().contains(u'…')) return;
    const QPoint place(any(static_cast<std::size_t>(widget->width())), any(static_cast<std::size_t>(widget->height())));
    QTest::mouseClick(widget, Qt::LeftButton, Qt::NoModifier, place);
  }

  MainWindow& window_;
  const double seconds_;
  std::mt19937 random_;
  const bool trace_;
  QString doing_;     // the last action
  QStringList done_;  // and the last few
  QTimer beat_, act_;
  QElapsedTimer total_, sinceBeat_;
  std::unique_ptr<PauseWatch> watch_;
  double longest_ = 0, longestWhole_ = 0;  // seconds
  double waited_ = waitedSeconds();
  long actions_ = 0, steps_ = 0;
  const ExperimentConfig first_ = window_.document().config();
  const QByteArray arrangement_ = window_.saveState(), place_ = window_.saveGeometry();
  QStringList front_;  // at first
  QElapsedTimer sinceRest_;
  QList<QDockWidget*> unopened_ = docks(), unseen_;
  bool resting_ = false, looked_ = false;
  double told_ = kTracedMemory;         // MiB
  double most_ = 0;                     // MiB
  std::vector<double> atRest_, inUse_;  // MiB
  std::map<QString, int> objects_;      // at the first rest, by what they are and where
};

}  // namespace

int main(int argc, char** argv) {
  ensureSetForLibraries(argv);
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Full within minutes instead of an hour: it keeps what it compiled for a network, however many there were.
  if (qEnvironmentVariableIsEmpty(kCompiledKept)) qputenv(kCompiledKept, "64");
  QApplication application(argc, argv);
  QApplication::setStyle(new LabStyle);
  CLI::App app("Uses the window at random; exit code 1: it froze for a second, or its memory grew");
  double seconds = 3600;
  unsigned seed = 1;
  bool trace = false;
  app.add_option("--seconds", seconds, "for how long")->check(CLI::Range(3.0, 1e6));
  app.add_option("--seed", seed, "of what it does");
  app.add_flag(
      "--trace", trace,
      "print each pause with what was done before it (a long one with its stack), and now and then what may grow");
  CLI11_PARSE(app, argc, argv);
  LabSetup setup;
  setup.regularizers = regularizerCatalogue();
  setup.catalogues = allCatalogues(*setup.regularizers);
  setup.presets = loadPresets(resourceFolder() / "presets", setup.catalogues);
  setup.lessons = loadLessons(resourceFolder() / "lessons", setup.presets, setup.catalogues);
  for (const Preset& preset : setup.presets)
    if (preset.name == "moons-hessian") setup.config = preset.config;
  const QTemporaryDir workspace;
  setup.workspace = workspace.path();
  configureThreads(1);
  MainWindow window(std::move(setup));
  window.show();
  Soak soak(window, seconds, seed, trace);
  QApplication::exec();
  return soak.report() ? 0 : 1;
}
