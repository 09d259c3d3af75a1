// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the report of one run in small steps between the window's events: asks its network, draws figure after figure,
// and writes one file. Nothing is there where it was cancelled. GUI thread only.
#pragma once

#include <QObject>
#include <QThread>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include "model/jobs/job.h"
#include "model/questions/about_data.h"
#include "model/questions/map.h"
#include "ui/report/report.h"

namespace hessianlab {

class Source;

class ReportJob : public QObject {
  Q_OBJECT
 public:
  struct Task {
    std::shared_ptr<const Run> run;
    Source* source = nullptr;  // its network; nullptr: it cannot be asked. Questions are asked by begin() and, while it
                               // is still there, when the data are known
    std::function<Source*()> sourceAgain = nullptr;  // the same later, if it is still there
    QString whyNoSource;                             // in a sentence, where there is none
    QString command;                                 // as Report has it
    QString path;                                    // ends with .html or .pdf
    AttackChoice attack;                             // for the pictures
    FigureColors colors = FigureColors::Screen;
  };

  // The catalogues must outlive it.
  ReportJob(Task task, const Catalogues& catalogues, QObject* parent = nullptr);
  ~ReportJob() override;

  // Why a file of this name cannot be written; empty: it can.
  static QString whyNot(const QString& path);

  void begin();
  void cancel();
  double progress() const;  // 0 … 1

 Q_SIGNALS:
  void progressed(double share);
  // Once. `problem` is empty where the file is there, or where it was cancelled.
  void finished(const QString& problem);

 private:
  using Step = std::function<bool()>;  // false: not yet, call again
  void plan();
  void turn();
  bool askedEnough();  // the data are known: asks what suits them
  bool take();         // what has come; true: nothing is on its way any more
  bool write();
  void end(const QString& problem);

  const Task task_;
  const Catalogues& catalogues_;
  Report report_;
  std::deque<Step> steps_;
  std::size_t planned_ = 0;
  QTimer timer_;
  JobHandle<AboutData> data_;
  JobHandle<PicturesResult> pictures_;
  JobHandle<SpectrumResult> spectrum_;
  std::vector<JobHandle<MapResult>> maps_;
  std::optional<AboutData> about_;
  std::unique_ptr<QThread> printer_;
  std::shared_ptr<struct Printed> printed_;  // shared with the thread
  bool over_ = false;
};

}  // namespace hessianlab
