// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window as a person would and grabs it. GUI thread only; RunError where something takes too long.
#pragma once

#include <QSize>
#include <QString>
#include <functional>

#include "ui/window/main_window.h"

namespace hessianlab {

constexpr QSize kSmallWindow(1280, 800), kLargeWindow(1920, 1080);

// Runs the event loop until `done`.
void waitFor(const char* what, const std::function<bool()>& done);

class Photographer {
 public:
  // `folder`: where the pictures go. `scratch`: a folder for what is brought into the window. `everySize`: each picture
  // in both themes and both sizes, for looking. `quick`: trainings on pictures are cut short.
  Photographer(MainWindow& window, const QString& folder, const QString& scratch, bool everySize, bool quick)
      : window_(window), folder_(folder), scratch_(scratch), everySize_(everySize), quick_(quick) {}

  const QString& scratch() const { return scratch_; }

  void usePreset(const char* name);
  void click(const char* action);                     // of the tool bar or a menu, by its name
  void choose(const char* box, const QString& data);  // in a combo box, by its data or text
  void tick(const char* box, bool on);
  void press(const char* button);
  void drop(const QString& path);  // of a file or folder, on the middle of the window
  void train();                    // to the end, with a robustness curve of the last weights
  void trainOnly();                // to the end
  void reset();
  // Raises the view and waits until it shows the network of the present step.
  void show(const char* view);
  void showFlips();  // the pictures that fall where the newest curve is steepest
  void take(const QString& name, bool dark = false);
  void takeDialog(const char* dialog, const QString& name, bool dark = false);  // once it is open

 private:
  void save(QWidget& widget, const QString& name);
  void grab(const QString& name, bool dark, QSize size);

  MainWindow& window_;
  const QString folder_, scratch_;
  const bool everySize_, quick_;
};

}  // namespace hessianlab
