// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ui/lab.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

#include "model/base/error.h"
#include "model/base/records.h"
#include "model/base/resources.h"
#include "model/runs/catalogues.h"
#include "model/runs/presets.h"
#include "model/session/training_session.h"
#include "regularizers/catalogue.h"

namespace hessianlab::bench {

namespace {

constexpr double kWarmUp = 1;        // seconds
constexpr double kPatience = 300;    // seconds
constexpr int64_t kEndless = 10000;  // epochs

ExperimentConfig training(const char* dataset, const char* architecture) {
  ExperimentConfig config;
  config.set("dataset.name", dataset);
  config.set("architecture.name", architecture);
  config.set("architecture.activation", "softplus");
  config["regularizer"] = {"hessian-norm", {{"strength", 0.1}}};
  config.set("training.epochs", kEndless);
  return validated(config, allCatalogues(*regularizerCatalogue()), "bench");
}

template <class Step>
double perSecond(double seconds, const Step& step, const std::function<void(double)>& wait) {
  wait(kWarmUp);
  QElapsedTimer clock;
  clock.start();
  const int64_t before = step();
  wait(seconds);
  const int64_t after = step();
  return static_cast<double>(after - before) / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

}  // namespace

ExperimentConfig pictureTraining() {
  return training("fashion-mnist", "mlp");
}

ExperimentConfig pointTraining() {
  return training("moons", "mlp-2d");
}

ExperimentConfig labTraining(const std::string& lab) {
  ExperimentConfig config;
  config.lab = lab;
  config = validated(config, allCatalogues(*regularizerCatalogue()), "bench");
  if (lab == "circle")
    config.set("training.steps", kEndless * 100);
  else
    config.set("training.epochs", kEndless);
  return config;
}

void spin(double seconds) {
  QEventLoop loop;
  QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
  loop.exec();
}

std::unique_ptr<MainWindow> trainingWindow(const ExperimentConfig& config, const QString& tab) {
  LabSetup setup;
  setup.regularizers = regularizerCatalogue();
  setup.catalogues = allCatalogues(*setup.regularizers);
  setup.presets = loadPresets(resourceFolder() / "presets", setup.catalogues);
  setup.config = config;
  auto window = std::make_unique<MainWindow>(std::move(setup));
  window->resize(1280, 800);
  window->show();
  window->raiseView(tab);
  window->controller().run();
  QElapsedTimer clock;
  clock.start();
  while (window->controller().session()->progress().step < 2) {
    if (window->controller().state() == RunState::Failed)
      throw RunError(window->controller().session()->progress().message);
    if (static_cast<double>(clock.elapsed()) > kPatience * 1000) throw RunError("the training does not begin");
    spin(0.05);
  }
  return window;
}

double stepsPerSecond(const ExperimentConfig& config, double seconds) {
  TrainingSession session(config, regularizerCatalogue(), nullptr);
  session.run();
  QElapsedTimer clock;
  clock.start();
  while (session.progress().step < 2) {
    if (session.progress().state == RunState::Failed) throw RunError(session.progress().message);
    if (static_cast<double>(clock.elapsed()) > kPatience * 1000) throw RunError("the training does not begin");
    QThread::msleep(50);
  }
  const auto rest = [](double time) { QThread::msleep(static_cast<unsigned long>(time * 1000)); };
  return perSecond(
      seconds, [&] { return session.progress().step; }, rest);
}

double stepsPerSecond(MainWindow& window, double seconds) {
  return perSecond(
      seconds, [&] { return window.controller().session()->progress().step; }, spin);
}

}  // namespace hessianlab::bench
