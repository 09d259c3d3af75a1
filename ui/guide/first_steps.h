// SPDX-License-Identifier: GPL-3.0-or-later
// The first minutes in the window: a small card says what to do next and a ring lies around the control. It goes on by
// itself once the person has done it, takes no key and no click from the window, and is left at any time. GUI thread
// only.
#pragma once

#include <QObject>
#include <QRect>
#include <QTimer>
#include <functional>
#include <vector>

#include "viz/base/theme.h"

class QWidget;

namespace hessianlab {

class GuideCard;
class GuideRing;

// What a step points at: a part of a widget. An empty rectangle: all of it; no widget: nothing.
struct GuideTarget {
  QWidget* widget = nullptr;
  QRect part = {};
};

struct FirstStep {
  QString heading, text;
  std::function<GuideTarget()> target;
  std::function<void()> begin;  // remembers what is there before; may be empty
  std::function<bool()> done;   // the person did it; empty: only the button goes on
};

class FirstSteps : public QObject {
  Q_OBJECT
 public:
  // Draws over `window`, which owns it. The last step is an ending: it is not counted.
  FirstSteps(QWidget& window, std::vector<FirstStep> steps);

  // What the card does not cover where it can stand elsewhere: settings that the person is about to look at.
  void keepClear(std::function<std::vector<QWidget*>()> widgets) { keepClear_ = std::move(widgets); }
  void start(int step = 0);
  bool isRunning() const { return step_ >= 0; }
  int step() const { return step_; }  // −1: not running
  int count() const { return static_cast<int>(steps_.size()) - 1; }
  void next();
  void leave();
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void reached(int step);
  void left(bool finished);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void show(int step);
  void follow();  // what the person did, and where the control is now
  void place();
  QPoint besides(const QRect& control) const;  // where the card stands

  QWidget& window_;
  std::vector<FirstStep> steps_;
  GuideCard* card_;
  GuideRing* ring_;
  std::function<std::vector<QWidget*>()> keepClear_;
  QTimer following_;
  int step_ = -1;
};

}  // namespace hessianlab
