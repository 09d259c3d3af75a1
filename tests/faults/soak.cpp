// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the window as nobody would: random clicks, keys, settings and presets, while it trains, for as long as it is
// told. Prints how often, how long the window did not answer at most, and how the memory went. Exit code 1: it froze
// for a second, or its memory grew.
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <memory>
#include <random>

#include "model/base/resources.h"
#include "model/jobs/threads.h"
#include "model/lessons/lesson_library.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "regularizers/catalogue.h"
#include "ui/parts/lab_style.h"
#include "ui/runs/run_controller.h"
#include "ui/window/main_window.h"

using namespace hessianlab;

namespace {

constexpr int kBeatMilliseconds = 10;
constexpr double kLongestFreeze = 1.0;  // seconds
constexpr double kMemorySlack = 1.03;   // of what it took after the first third
constexpr std::size_t kMostRuns = 12;   // in the table: older ones are removed, as a person would

double memoryMiB() {
  long pages = 0, resident = 0;
  std::ifstream("/proc/self/statm") >> pages >> resident;
  return static_cast<double>(resident) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

class Soak : public QObject {
 public:
  Soak(MainWindow& window, double seconds, unsigned seed) : window_(window), seconds_(seconds), random_(seed) {
    connect(&beat_, &QTimer::timeout, this, [this] {
      const double pause = sinceBeat_.restart() / 1000.0;
      if (total_.elapsed() > 2000) longest_ = std::max(longest_, pause);
    });
    connect(&act_, &QTimer::timeout, this, [this] { act(); });
    total_.start();
    sinceBeat_.start();
    beat_.start(kBeatMilliseconds);
    act_.start(kBeatMilliseconds * 3);
  }

  bool report() const {
    const std::size_t third = memory_.size() / 3;
    const double before = *std::max_element(memory_.begin() + static_cast<long>(third) / 2,
                                            memory_.begin() + static_cast<long>(third) + 1);
    const double after = *std::max_element(memory_.end() - static_cast<long>(third) - 1, memory_.end());
    std::printf("%ld actions in %.0f s, %ld steps trained, longest pause of the window %.2f s\n", actions_,
                static_cast<double>(total_.elapsed()) / 1000, steps_, longest_);
    std::printf("memory: at most %.0f MiB in the second sixth, %.0f MiB in the last third (%+.1f %%)\n", before, after,
                100 * (after / before - 1));
    return longest_ < kLongestFreeze && after < before * kMemorySlack;
  }

 private:
  int any(std::size_t count) { return static_cast<int>(random_() % std::max<std::size_t>(count, 1)); }

  void act() {
    const double elapsed = static_cast<double>(total_.elapsed()) / 1000;
    if (elapsed > seconds_) return QApplication::exit(0);
    if (elapsed > static_cast<double>(memory_.size())) memory_.push_back(memoryMiB());
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

  void trigger() {
    QList<QAction*> actions;
    for (QAction* action : window_.findChildren<QAction*>())
      if (action->isEnabled() && action->isVisible() && !action->menu() && !action->text().contains(u'…') &&
          !action->text().contains(QStringLiteral("Quit"), Qt::CaseInsensitive))
        actions << action;
    if (!actions.isEmpty()) actions[any(static_cast<std::size_t>(actions.size()))]->trigger();
  }

  void key() {
    constexpr Qt::Key keys[] = {Qt::Key_Space, Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up,
                                Qt::Key_Down,  Qt::Key_Return, Qt::Key_F,     Qt::Key_L,
                                Qt::Key_Tab,   Qt::Key_Escape, Qt::Key_Delete};
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window_, keys[any(std::size(keys))]);
  }

  void click() {
    QList<QWidget*> widgets;
    for (QWidget* widget : window_.findChildren<QWidget*>())
      if (widget->isVisible() && widget->isEnabled() && !widget->visibleRegion().isEmpty()) widgets << widget;
    if (widgets.isEmpty()) return;
    QWidget* widget = widgets[any(static_cast<std::size_t>(widgets.size()))];
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
  QTimer beat_, act_;
  QElapsedTimer total_, sinceBeat_;
  double longest_ = 0;
  long actions_ = 0, steps_ = 0;
  std::vector<double> memory_;  // once a second
};

}  // namespace

int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  QApplication::setStyle(new LabStyle);
  CLI::App app("Uses the window at random; exit code 1: it froze for a second, or its memory grew");
  double seconds = 3600;
  unsigned seed = 1;
  app.add_option("--seconds", seconds, "for how long")->check(CLI::Range(3.0, 1e6));
  app.add_option("--seed", seed, "of what it does");
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
  Soak soak(window, seconds, seed);
  QApplication::exec();
  return soak.report() ? 0 : 1;
}
