// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ui/frames.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace hessianlab::bench {

TimedApplication::TimedApplication(int& argc, char** argv) : QApplication(argc, argv) {
  connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
          &TimedApplication::endTurn);
}

void TimedApplication::record(QWidget* window) {
  window_ = window;
  frames_.clear();
  busy_ = 0;
  painted_ = false;
}

bool TimedApplication::notify(QObject* receiver, QEvent* event) {
  // The window's backing store asks for an update once for all widgets that have to be painted.
  painted_ = painted_ || (window_ && receiver == window_ && event->type() == QEvent::UpdateRequest);
  if (depth_ > 0) return QApplication::notify(receiver, event);
  QElapsedTimer clock;
  clock.start();
  ++depth_;
  const bool handled = QApplication::notify(receiver, event);
  --depth_;
  busy_ += static_cast<double>(clock.nsecsElapsed()) / 1e6;
  return handled;
}

void TimedApplication::endTurn() {
  if (painted_) frames_.push_back(busy_);
  busy_ = 0;
  painted_ = false;
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at = static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)));
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
  return values[at];
}

}  // namespace hessianlab::bench
