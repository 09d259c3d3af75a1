// SPDX-License-Identifier: GPL-3.0-or-later
// A signal that asks the program to end closes the window as a person would: what trains is saved at its step.
#pragma once

#include <QObject>
#include <array>

namespace hessianlab {

// One at a time, on the GUI thread. SIGINT, SIGTERM, SIGHUP, SIGXCPU and SIGUSR1; exec() then returns 130.
class QuitSignals : public QObject {
  Q_OBJECT
 public:
  QuitSignals();
  ~QuitSignals() override;

 private:
  std::array<int, 2> pipe_{-1, -1};
};

}  // namespace hessianlab
