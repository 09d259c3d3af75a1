// SPDX-License-Identifier: GPL-3.0-or-later
// Measures once, while nothing trains, how many threads train fastest on this machine: the default of the trainings
// that begin later. It is another program that measures, so nothing here computes with another number of threads
// meanwhile, and it is ended when a training begins. GUI thread only.
#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <functional>

namespace hessianlab {

class IdleMeasurement : public QObject {
  Q_OBJECT
 public:
  // `busy`: something trains. look() is to be called when that may have changed.
  explicit IdleMeasurement(std::function<bool()> busy, QObject* parent = nullptr);
  ~IdleMeasurement() override;

  void setProgram(const QString& path) { program_ = path; }  // else hessianlab-cli beside this program
  void setPatience(int milliseconds);                        // for so long nothing has trained before it measures

  void look();
  bool measuring() const { return process_.state() != QProcess::NotRunning; }

 private:
  void start();
  void ended();

  std::function<bool()> busy_;
  QString program_;
  QProcess process_;
  QTimer timer_;
  bool interrupted_ = false;
};

}  // namespace hessianlab
