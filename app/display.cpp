// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QGuiApplication>
#include <QLocale>
#include <cerrno>
#include <csignal>

#include "model/base/words.h"

namespace hessianlab {

namespace {

constexpr unsigned kSecondsToAnswer = 10;

// Ends the process: 0 where Qt could start, by a signal where it could not.
[[noreturn]] void tryDisplay(int argc, char** argv) {
  const rlimit none{0, 0};
  setrlimit(RLIMIT_CORE, &none);
  if (const int nowhere = open("/dev/null", O_WRONLY); nowhere >= 0) dup2(nowhere, STDERR_FILENO);
  std::signal(SIGALRM, SIG_DFL);
  alarm(kSecondsToAnswer);
  const QGuiApplication started(argc, argv);
  _exit(0);
}

QtMessageHandler& messagesBefore() {
  static QtMessageHandler handler = nullptr;
  return handler;
}

void withoutRuntimeFolder(QtMsgType type, const QMessageLogContext& context, const QString& text) {
  if (!text.startsWith(QLatin1String("QStandardPaths: "))) messagesBefore()(type, context, text);
}

}  // namespace

bool displayAnswers(int argc, char** argv) {
  const pid_t child = fork();
  if (child == 0) tryDisplay(argc, argv);
  if (child < 0) return true;  // Qt itself will say
  int status = 0;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return true;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

std::string noDisplayWords() {
  std::string named;
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
    if (const QByteArray value = qgetenv(name); !value.isEmpty())
      named += (named.empty() ? "" : ", ") + std::string(name) + " is '" + oneLine(value.toStdString()) + "'";
  return named.empty() ? "there is no display to open a window on" : "no display answers (" + named + ")";
}

void drawOffScreen() {
  qputenv("QT_QPA_PLATFORM", "offscreen");
}

void settleQt() {
  QLocale::setDefault(QLocale::c());
  messagesBefore() = qInstallMessageHandler(withoutRuntimeFolder);
}

}  // namespace hessianlab
