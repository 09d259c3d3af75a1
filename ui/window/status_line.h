// SPDX-License-Identifier: GPL-3.0-or-later
// The status bar: where training stands, how fast, how long still, what it costs. GUI thread only.
#pragma once

#include <QStatusBar>

#include "viz/base/theme.h"

class QLabel;
class QProgressBar;

namespace hessianlab {

class RunController;
struct Run;

class StatusLine : public QStatusBar {
  Q_OBJECT
 public:
  explicit StatusLine(RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void showError(const QString& text);  // stays until something else happens
  void showNote(const QString& text);   // for some seconds
  void clearNote();
  void refresh();  // after controls have come or gone, too

 private:
  void tellOfSaving(const Run& run);
  void put(const QString& text);

  RunController& controller_;
  QProgressBar* progress_;
  QLabel *text_, *note_;
  Theme theme_;
  QString saveProblem_;  // that was told last
};

}  // namespace hessianlab
