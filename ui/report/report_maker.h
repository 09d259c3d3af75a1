// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a run as the window offers it: asks for a file, shows how far it is, and can be cancelled. One at a
// time. GUI thread only.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>

#include "model/questions/attack_choice.h"
#include "viz/base/paper_theme.h"

class QLabel;
class QProgressBar;
class QWidget;

namespace hessianlab {

class ReportJob;
class RunController;
class RunSources;
struct Catalogues;
struct Run;

class ReportMaker : public QObject {
  Q_OBJECT
 public:
  struct Words {
    std::function<QString(const Run&)> command;  // that trains it again
    std::function<AttackChoice()> attack;        // for the pictures
  };
  // All must outlive it.
  ReportMaker(RunController& controller, const Catalogues& catalogues, Words words, QWidget* window);
  ~ReportMaker() override;

  void ask(const std::shared_ptr<const Run>& run);  // in which colours, and where to
  void make(const std::shared_ptr<const Run>& run, const QString& path, FigureColors colors);
  bool busy() const { return job_ != nullptr; }
  void cancel();

  // Shown by the window while it works: how far it is, and a button.
  QWidget* bar() const { return bar_; }

 Q_SIGNALS:
  void message(const QString& text);
  void failed(const QString& problem);

 private:
  RunController& controller_;
  const Catalogues& catalogues_;
  const Words words_;
  QWidget* window_;
  std::unique_ptr<RunSources> sources_;
  ReportJob* job_ = nullptr;
  bool cancelled_ = false;
  QWidget* bar_;
  QLabel* what_;
  QProgressBar* share_;
};

}  // namespace hessianlab
