// SPDX-License-Identifier: GPL-3.0-or-later
// A study that hessianlab-cli works on, as a program of its own: it goes on when the window is closed. What it says is
// kept in FOLDER.log. GUI thread only.
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

namespace hessianlab {

class StudyProgram : public QObject {
  Q_OBJECT
 public:
  explicit StudyProgram(QObject* parent = nullptr);

  void setProgram(const QString& path) { program_ = path; }  // else hessianlab-cli beside this program
  // hessianlab-cli study PLAN --out FOLDER MORE…. false: problem() says why it cannot be started.
  bool start(const QString& plan, const QString& folder, const QStringList& more);
  bool running() const;
  void stop();  // as Ctrl-C does: what is done is kept
  QString problem() const { return problem_; }
  QString lastWords() const;  // the last line that it said

 private:
  QString program_, log_, problem_;
  qint64 process_ = 0;
};

}  // namespace hessianlab
