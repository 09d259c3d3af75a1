// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window is deaf each time it draws: what the event loop handles between two sleeps. GUI thread only.
#pragma once

#include <QApplication>
#include <vector>

namespace hessianlab::bench {

// Adds up the time that the events of one turn of the loop take.
class TimedApplication : public QApplication {
  Q_OBJECT
 public:
  TimedApplication(int& argc, char** argv);

  // Forgets what was recorded and records turns in which `window` was painted, in milliseconds; nullptr: none.
  void record(QWidget* window);
  const std::vector<double>& frames() const { return frames_; }

  bool notify(QObject* receiver, QEvent* event) override;

 private:
  void endTurn();

  QWidget* window_ = nullptr;
  int depth_ = 0;  // events may be sent while another is handled
  double busy_ = 0;
  bool painted_ = false;
  std::vector<double> frames_;
};

// Of a copy of the values; 0 of none. share: 0.5 is the median.
double quantile(std::vector<double> values, double share);

}  // namespace hessianlab::bench
