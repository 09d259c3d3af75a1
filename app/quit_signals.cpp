// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quit_signals.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <QApplication>
#include <QSocketNotifier>
#include <initializer_list>

namespace hessianlab {

namespace {

constexpr int kInterrupted = 130;  // as the command line
constexpr std::initializer_list<int> kSignals{SIGINT, SIGTERM, SIGHUP, SIGXCPU, SIGUSR1};

int writeEnd = -1;

// A handler may do next to nothing; the byte wakes the event loop.
void tell(int) {
  const char byte = 0;
  [[maybe_unused]] const auto written = write(writeEnd, &byte, 1);
}

}  // namespace

QuitSignals::QuitSignals() {
  if (pipe2(pipe_.data(), O_CLOEXEC | O_NONBLOCK) != 0) return;
  writeEnd = pipe_[1];
  auto* notifier = new QSocketNotifier(pipe_[0], QSocketNotifier::Read, this);
  connect(notifier, &QSocketNotifier::activated, this, [notifier] {
    notifier->setEnabled(false);
    QApplication::closeAllWindows();
    QApplication::exit(kInterrupted);
  });
  struct sigaction action {};
  action.sa_handler = tell;
  for (const int signal : kSignals) sigaction(signal, &action, nullptr);
}

QuitSignals::~QuitSignals() {
  for (const int signal : kSignals) ::signal(signal, SIG_DFL);
  for (const int end : pipe_)
    if (end >= 0) close(end);
}

}  // namespace hessianlab
