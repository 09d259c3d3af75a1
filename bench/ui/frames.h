// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop is busy each time it draws: from its waking up to its going back to sleep. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <vector>

class QWidget;

namespace hessianlab::bench {

class Frames : public QObject {
  Q_OBJECT
 public:
  // Counts turns of the loop in which `window` was painted.
  explicit Frames(QWidget* window);

  const std::vector<double>& milliseconds() const { return milliseconds_; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QElapsedTimer awake_;
  bool painted_ = false;
  std::vector<double> milliseconds_;
};

// Of a copy of the values; 0 of none. share: 0.5 is the median.
double quantile(std::vector<double> values, double share);

}  // namespace hessianlab::bench
