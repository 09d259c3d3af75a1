// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studies/study_program.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>
#include <csignal>

namespace hessianlab {

StudyProgram::StudyProgram(QObject* parent)
    : QObject(parent), program_(QCoreApplication::applicationDirPath() + QStringLiteral("/hessianlab-cli")) {}

bool StudyProgram::start(const QString& plan, const QString& folder, const QStringList& more) {
  log_ = folder + QStringLiteral(".log");
  QProcess process;
  process.setProgram(program_);
  process.setArguments(QStringList{QStringLiteral("study"), plan, QStringLiteral("--out"), folder} + more);
  process.setStandardOutputFile(log_);
  process.setStandardErrorFile(log_, QIODevice::Append);
  process.setStandardInputFile(QProcess::nullDevice());
  problem_.clear();
  if (process.startDetached(&process_)) return true;
  process_ = 0;
  problem_ = tr("%1 cannot be started: %2").arg(program_, process.errorString());
  return false;
}

bool StudyProgram::running() const {
  return process_ > 0 && ::kill(static_cast<pid_t>(process_), 0) == 0;
}

void StudyProgram::stop() {
  if (running()) ::kill(static_cast<pid_t>(process_), SIGINT);
}

QString StudyProgram::lastWords() const {
  QFile log(log_);
  if (!log.open(QIODevice::ReadOnly)) return {};
  constexpr qint64 kTail = 4096;
  log.seek(std::max<qint64>(0, log.size() - kTail));
  const QStringList lines =
      QString::fromUtf8(log.readAll()).split(QRegularExpression(QStringLiteral("[\\r\\n]+")), Qt::SkipEmptyParts);
  return lines.isEmpty() ? QString() : lines.back().trimmed();
}

}  // namespace hessianlab
