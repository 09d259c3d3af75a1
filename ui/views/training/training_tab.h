// SPDX-License-Identifier: GPL-3.0-or-later
// Loss, accuracy, input curvature and penalty of the ticked runs against the step, and where the time goes. GUI thread
// only.
#pragma once

#include <memory>

#include "ui/runs/run_curves.h"
#include "ui/views/lab_view.h"

class QComboBox;
class QLabel;
class QSlider;

namespace hessianlab {

class LabDocument;
class RunController;
class ShareBar;

// The four plots by themselves: the tab shows them, and `hessianlab --plot` draws them without a window.
struct TrainingPlots {
  explicit TrainingPlots(QWidget* parent);
  std::vector<CurvePlot*> all() const { return {loss, curvature, accuracy, penalty}; }
  void update(const std::vector<std::shared_ptr<const Run>>& runs, XAxis axis);
  CurvePlot *loss, *curvature, *accuracy, *penalty;
  std::vector<RunCurves> curves;
  std::optional<XAxis> titled;  // what the axis titles say
};

// "‖H‖ 0.35: median of 64, lanczos, 16 products, residual ≤ 0.04": what stands behind the newest probe.
QString probeText(const Run& run);

class TrainingTab : public LabView {
  Q_OBJECT
 public:
  TrainingTab(LabDocument& document, RunController& controller);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

 private:
  QWidget* buildControls();
  void refresh();
  void showCost();
  void showMoment();
  XAxis axis() const;

  RunController& controller_;
  TrainingPlots plots_;
  ShareBar* cost_;
  QLabel* probeNote_;
  QSlider* smoothing_ = nullptr;
  QLabel* smoothingValue_ = nullptr;
  QComboBox* axis_ = nullptr;
};

}  // namespace hessianlab
