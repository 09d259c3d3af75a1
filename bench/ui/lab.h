// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured: a training that goes on for longer than anybody looks, with and without a window on it. GUI thread
// only.
#pragma once

#include <QString>
#include <memory>

#include "model/formats/config.h"
#include "ui/window/main_window.h"

namespace hessianlab::bench {

// The default network for pictures (mlp on fashion-mnist) or for points (moons), with the Hessian penalty. Without
// epochs to speak of an end.
ExperimentConfig pictureTraining();
ExperimentConfig pointTraining();
// What another laboratory begins with: circle, graph or landmarks.
ExperimentConfig labTraining(const std::string& lab);

// Lets the event loop run.
void spin(double seconds);

// A window of 1280×800 in which `tab` is in front and which trains; returns once the first steps are done. RunError if
// that takes minutes.
std::unique_ptr<MainWindow> trainingWindow(const ExperimentConfig& config, const QString& tab);

// Steps per second of wall time over `seconds`, after a second of warming up.
double stepsPerSecond(const ExperimentConfig& config, double seconds);  // a session alone
double stepsPerSecond(MainWindow& window, double seconds);

}  // namespace hessianlab::bench
