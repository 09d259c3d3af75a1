// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against ε for the ticked runs, measured by attacks in the background: at the end of each epoch if wished, and
// whenever asked. GUI thread only.
#pragma once

#include <QString>
#include <map>
#include <memory>
#include <vector>

#include "model/session/job.h"
#include "model/session/results.h"
#include "ui/lab_view.h"

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace hessianlab {

class CurvePlot;
class LabDocument;
class RunController;
struct Run;

class RobustnessTab : public LabView {
  Q_OBJECT
 public:
  RobustnessTab(LabDocument& document, RunController& controller);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

  void evaluate();  // the present network of the current run
  void cancel();
  bool evaluating() const { return job_.valid(); }

 private:
  QWidget* buildControls();
  void follow();
  void takeResult();
  void draw();
  void showMarker();
  void showProgress();

  LabDocument& document_;
  RunController& controller_;
  CurvePlot* plot_;
  QLabel* reading_;  // accuracy at the chosen ε, run by run
  QSpinBox* samples_ = nullptr;
  QCheckBox* eachEpoch_ = nullptr;
  std::map<std::string, QCheckBox*> attacks_;
  QPushButton* button_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QLabel* note_ = nullptr;
  JobHandle<RobustnessResult> job_;
  std::weak_ptr<const Run> jobRun_;
  std::size_t evaluationsSeen_ = 0;  // of the current run, when the last evaluation began: each new one ends an epoch
  std::map<int, int> series_;        // run id → series
  std::map<int, std::shared_ptr<const RobustnessResult>> drawn_;
  std::string drawnNorm_;
};

}  // namespace hessianlab
