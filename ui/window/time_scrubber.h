// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of time below the views: a slider over the moments whose weights are kept. Moving it takes every view back to
// that step while the training goes on; from there a new run can branch off. Amber as long as views show the past.
// GUI thread only.
#pragma once

#include <QWidget>
#include <vector>

#include "viz/base/theme.h"

class QAction;
class QLabel;
class QPushButton;
class QSlider;
class QToolButton;

namespace hessianlab {

class LabDocument;
class RunController;

class TimeScrubber : public QWidget {
  Q_OBJECT
 public:
  TimeScrubber(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

  // Actions, which a menu may show again: to the first, the previous, the next and the newest moment; to the present.
  QAction *first, *previous, *next, *newest, *live, *branch;

  const std::vector<int64_t>& moments() const { return steps_; }  // past steps that the slider offers, sorted

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QToolButton* button(QAction* action);
  void refresh();
  void showActions();
  void goTo(int place);  // index into moments(); one past the last is the present
  int place() const;

  LabDocument& document_;
  RunController& controller_;
  Theme theme_;
  std::vector<int64_t> steps_;
  QSlider* slider_;
  QLabel *label_, *memory_;
};

}  // namespace hessianlab
