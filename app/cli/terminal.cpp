// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

#include "app/cli/commands.h"
#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab::cli {

namespace {

volatile std::sig_atomic_t gInterrupted = 0, gEndAtOnce = 0;
void onSignal(int) {
  gInterrupted = 1;
  if (gEndAtOnce == 0) return;
  constexpr char kWords[] = "hessianlab-cli: interrupted\n";
  (void)!::write(STDERR_FILENO, kWords, sizeof kWords - 1);
  _exit(kInterrupted);
}

}  // namespace

void catchInterrupts() {
  struct sigaction action {};
  action.sa_handler = onSignal;
  // These come more than once by themselves: a terminal that closes sends SIGHUP twice, SIGXCPU comes every second.
  for (const int signal : {SIGTERM, SIGHUP, SIGXCPU, SIGUSR1}) sigaction(signal, &action, nullptr);
  action.sa_flags = static_cast<int>(SA_RESETHAND);  // Ctrl-C twice ends the program at once
  sigaction(SIGINT, &action, nullptr);
  for (const int signal : {SIGPIPE, SIGXFSZ}) std::signal(signal, SIG_IGN);
}

bool interrupted() {
  return gInterrupted != 0;
}

void endAtOnce() {
  gEndAtOnce = 1;
  if (interrupted()) throw Interrupted();
}

void leaveNothingHalfDone() {
  gEndAtOnce = 0;
}

void warn(const std::vector<std::string>& advice) {
  for (const std::string& line : advice)
    std::fprintf(stderr, "hessianlab-cli: warning: %s\n", plainMessage(line).c_str());
}

std::string duration(double seconds) {
  const auto total = static_cast<long>(std::lround(std::max(0.0, seconds)));
  char text[32];
  if (total >= 3600)
    std::snprintf(text, sizeof text, "%ld:%02ld:%02ld", total / 3600, total / 60 % 60, total % 60);
  else
    std::snprintf(text, sizeof text, "%ld:%02ld", total / 60, total % 60);
  return text;
}

ProgressLine::ProgressLine() : terminal_(isatty(STDERR_FILENO) == 1) {}

void ProgressLine::showTenths(double fraction, double etaSeconds, const std::string& text) {
  if (terminal_) return show(fraction, etaSeconds, text);
  const int tenth = static_cast<int>(std::min(1.0, fraction) * 10);
  if (tenth <= tenth_) return;
  tenth_ = tenth;
  std::fprintf(stderr, "%s %d %%  ETA %s\n", text.c_str(), 10 * tenth, duration(etaSeconds).c_str());
}

void ProgressLine::show(double fraction, double etaSeconds, const std::string& text) {
  const auto now = std::chrono::steady_clock::now();
  if (!terminal_ || (visible_ && now - last_ < std::chrono::milliseconds(100))) return;
  last_ = now;
  visible_ = true;
  constexpr int kWidth = 24;
  const int full = static_cast<int>(std::lround(std::min(1.0, std::max(0.0, fraction)) * kWidth));
  std::string bar;
  for (int i = 0; i < kWidth; ++i) bar += i < full ? "█" : "░";
  std::fprintf(stderr, "\r\033[K%s %3.0f %%  ETA %s  %s", bar.c_str(), 100 * fraction,
               etaSeconds < 0 ? "?" : duration(etaSeconds).c_str(), text.c_str());
  std::fflush(stderr);
}

void ProgressLine::clear() {
  if (!visible_) return;
  std::fputs("\r\033[K", stderr);
  std::fflush(stderr);
  visible_ = false;
}

void withProgress(const std::string& what, JobControl& control, const std::function<void()>& work) {
  std::mutex mutex;
  std::condition_variable_any wake;
  std::jthread watcher([&](std::stop_token stop) {
    ProgressLine line;
    const auto begin = std::chrono::steady_clock::now();
    std::unique_lock lock(mutex);
    while (!wake.wait_for(lock, stop, std::chrono::milliseconds(50), [] { return false; }) && !stop.stop_requested()) {
      if (interrupted()) control.cancel();
      const double fraction = control.progress();
      const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
      line.showTenths(fraction, fraction > 0 ? seconds * (1 - fraction) / fraction : 0, what);
    }
  });
  work();
}

}  // namespace hessianlab::cli
