// SPDX-License-Identifier: GPL-3.0-or-later
// The report behind the lamp: every check of the last evaluation of a run with its verdict and its sentence, to read
// and to copy. A window of its own that blocks nothing. GUI thread only.
#pragma once

#include <QDialog>
#include <memory>

#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace hessianlab {

class RunController;
struct Run;

class CheckReport : public QDialog {
  Q_OBJECT
 public:
  explicit CheckReport(RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void open() override;           // with the run that the lamp speaks of
  void setBusy(bool busy);        // an evaluation is under way
  void setProgress(double done);  // of it, 0 … 1
  QString plainText() const;      // what "Copy" copies

 Q_SIGNALS:
  void checksWanted();  // of the present network

 private:
  void listRuns();
  void refresh();
  std::shared_ptr<const Run> chosen() const;

  RunController& controller_;
  Theme theme_;
  QComboBox* runs_;
  QLabel* verdict_;
  QTextBrowser* text_;
  QPushButton* check_;
  QProgressBar* progress_;
  bool busy_ = false;
  QString shown_;  // so that a selection survives what changes nothing
};

}  // namespace hessianlab
