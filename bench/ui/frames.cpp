// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/ui/frames.h"

#include <QAbstractEventDispatcher>
#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <cmath>

namespace hessianlab::bench {

Frames::Frames(QWidget* window) {
  window->installEventFilter(this);
  auto* loop = QAbstractEventDispatcher::instance();
  connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
    if (!awake_.isValid()) awake_.start();
  });
  connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] {
    if (painted_ && awake_.isValid()) milliseconds_.push_back(static_cast<double>(awake_.nsecsElapsed()) / 1e6);
    painted_ = false;
    awake_.invalidate();
  });
}

bool Frames::eventFilter(QObject* watched, QEvent* event) {
  // The window's backing store asks for this once for all widgets that have to be painted.
  painted_ = painted_ || event->type() == QEvent::UpdateRequest;
  return QObject::eventFilter(watched, event);
}

double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  const auto at = static_cast<std::size_t>(std::lround(share * static_cast<double>(values.size() - 1)));
  std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
  return values[at];
}

}  // namespace hessianlab::bench
