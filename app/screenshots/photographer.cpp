// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots/photographer.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QThread>
#include <QUrl>
#include <cstdio>

#include "model/base/error.h"
#include "model/robustness/flips.h"
#include "ui/views/confusion/confusion_tab.h"
#include "ui/views/curvature/curvature_tab.h"
#include "ui/views/estimators/estimator_tab.h"
#include "ui/views/layer/layer_tab.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/flip_panel.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/views/weights/weights_tab.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr qint64 kPatience = 600000;  // milliseconds

template <class Object>
Object& named(const QObject& window, const char* name) {
  auto* found = window.findChild<Object*>(QString::fromLatin1(name));
  if (!found) throw RunError(std::string("the window has no ") + name);
  return *found;
}

}  // namespace

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

void Photographer::usePreset(const char* name) {
  auto& presets = named<QComboBox>(window_, "preset");
  const int index = presets.findData(QString::fromLatin1(name));
  if (index < 0) throw RunError(std::string("no preset ") + name);
  presets.setCurrentIndex(index);
  Q_EMIT presets.activated(index);
  if (!quick_ || window_.document().planar()) return;
  window_.document().set("dataset.train_samples", 3000.0);
  window_.document().set("dataset.test_samples", 400.0);
  window_.document().set("training.epochs", 1.0);
}

void Photographer::click(const char* action) {
  named<QAction>(window_, action).trigger();
}

void Photographer::choose(const char* box, const QString& data) {
  auto& choice = named<QComboBox>(window_, box);
  const int index = std::max(choice.findData(data), choice.findText(data));
  if (index < 0) throw RunError(std::string(box) + " does not offer " + data.toStdString());
  choice.setCurrentIndex(index);
  Q_EMIT choice.activated(index);
}

void Photographer::tick(const char* box, bool on) {
  named<QCheckBox>(window_, box).setChecked(on);
}

void Photographer::press(const char* button) {
  named<QAbstractButton>(window_, button).click();
}

void Photographer::drop(const QString& path) {
  QMimeData mime;
  mime.setUrls({QUrl::fromLocalFile(path)});
  // What was not entered before gets no drop.
  const QPoint middle = window_.rect().center();
  QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window_, &enter);
  QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window_, &event);
}

void Photographer::trainOnly() {
  click("run");
  waitFor("the training", [&] { return window_.controller().state() == RunState::Finished; });
}

void Photographer::train() {
  trainOnly();
  auto* robustness = qobject_cast<RobustnessTab*>(window_.view(QStringLiteral("robustness")));
  waitFor("the robustness curve", [&] { return !robustness->evaluating(); });
  robustness->evaluate();
  waitFor("the robustness curve", [&] { return !robustness->evaluating(); });
}

void Photographer::reset() {
  click("reset");
  waitFor("the reset", [&] { return window_.controller().state() == RunState::Paused; });
}

void Photographer::show(const char* view) {
  window_.raiseView(QString::fromLatin1(view));
  const auto* shown = window_.view(QString::fromLatin1(view));
  const int64_t step = window_.controller().viewedStep();
  if (auto* tab = qobject_cast<const PicturesTab*>(shown))
    waitFor("the pictures", [&] { return tab->shownStep() == step && !tab->measuring(); });
  if (auto* tab = qobject_cast<const MapTab*>(shown)) waitFor("the map", [&] { return tab->shownStep() == step; });
  if (auto* tab = qobject_cast<const SlicesTab*>(shown))
    waitFor("the slices", [&] {
      return tab->sliceShown() && tab->sliceShown()->step == step && tab->planeShown() &&
             tab->planeShown()->step == step;
    });
  if (auto* tab = qobject_cast<const CurvatureTab*>(shown))
    waitFor("the survey", [&] { return tab->shownStep() == step && tab->spectrum() && tab->spectrum()->step == step; });
  if (auto* tab = qobject_cast<const EstimatorTab*>(shown))
    waitFor("the estimators", [&] { return tab->trace() && tab->trace()->step == step; });
  if (auto* tab = qobject_cast<const WeightsTab*>(shown))
    waitFor("the weights", [&] { return tab->shown() && tab->shown()->step == step; });
  if (auto* tab = qobject_cast<const LayerTab*>(shown))
    waitFor("the layer", [&] { return tab->shown() && tab->shown()->step == step; });
  if (auto* tab = qobject_cast<const ConfusionTab*>(shown))
    waitFor("the confusion", [&] { return tab->shown() && tab->shown()->step == step; });
}

void Photographer::showFlips() {
  const auto run = window_.controller().currentRun();
  const auto result = run->robustnessIn(window_.document().settings().norm);
  auto& plot = named<CurvePlot>(window_, "plot.robustness");
  auto& panel = named<FlipPanel>(window_, "flips");
  for (const int series : plot.seriesIds()) {
    if (plot.seriesStyle(series).name != run->name) continue;
    const auto points = plot.points(series);
    std::size_t steepest = 1;
    for (std::size_t k = 1; k < points.size(); ++k)
      if (points[k - 1].y - points[k].y > points[steepest - 1].y - points[steepest].y) steepest = k;
    if (!result || flipsAt(*result, steepest).empty()) return;
    Q_EMIT plot.pointClicked(series, static_cast<int>(steepest), points[steepest].x);
    waitFor("the pictures that fall", [&] { return !panel.shownIndices().empty(); });
    return;
  }
}

void Photographer::take(const QString& name, bool dark) {
  if (!everySize_) return grab(name, dark, kSmallWindow);
  for (const bool night : {false, true})
    for (const QSize size : {kSmallWindow, kLargeWindow})
      grab(QStringLiteral("%1-%2-%3")
               .arg(name, night ? QStringLiteral("dark") : QStringLiteral("light"))
               .arg(size.width()),
           night, size);
}

void Photographer::takeDialog(const char* dialog, const QString& name, bool dark) {
  const QWidget* shown = nullptr;
  waitFor(dialog, [&] {
    shown = window_.findChild<QWidget*>(QString::fromLatin1(dialog));
    return shown && shown->isVisible();
  });
  const auto take = [&](bool night, const QString& as) {
    window_.setDark(night);
    waitFor("drawing", [] { return true; });
    save(named<QWidget>(window_, dialog), as);
  };
  if (!everySize_) return take(dark, name);
  take(false, name + QStringLiteral("-light"));
  take(true, name + QStringLiteral("-dark"));
}

void Photographer::save(QWidget& widget, const QString& name) {
  const QString path = QDir(folder_).filePath(name + QStringLiteral(".png"));
  if (!widget.grab().save(path)) throw RunError("cannot write " + path.toStdString());
  std::printf("%s\n", qPrintable(path));
  std::fflush(stdout);
}

void Photographer::grab(const QString& name, bool dark, QSize size) {
  window_.resize(size);
  window_.setDark(dark);
  waitFor("drawing", [] { return true; });
  save(window_, name);
}

}  // namespace hessianlab
