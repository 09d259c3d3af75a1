// SPDX-License-Identifier: GPL-3.0-or-later
// The course of the ticked runs in the plots of their lab, and where the time goes. GUI thread only.
#pragma once

#include <set>

#include "ui/parts/elided_label.h"
#include "ui/views/lab_view.h"
#include "ui/views/training/training_plots.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;
class QVBoxLayout;

namespace hessianlab {

class LabDocument;
class RunController;
class ShareBar;

// "‖H‖ 0.35: median of 64, lanczos, 16 products, residual ≤ 0.04": what stands behind the newest estimate.
QString probeText(const Run& run);

// "epoch 3: train 87.1 %, test 82.9 %, gap 4.2 points": how much better the network is on what it was trained on, as
// the mean over the batches of the last quarter of the epoch that the newest test ended. Empty before the first epoch
// has ended, and where the lab has no such numbers.
QString gapText(const Run& run);

class TrainingTab : public LabView {
  Q_OBJECT
 public:
  explicit TrainingTab(const ViewPlace& place);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  // Draws these numbers from now on; plotsAdded() tells the new plots. It does so by itself where the current run is of
  // another lab than the one before.
  void showMetrics(const MetricList& metrics);  // which outlives it

 private:
  QWidget* buildControls();
  void refresh();
  void follow();
  void bindLogScale(CurvePlot& first);
  void showProbe();
  void showGap();
  void offerPlots();
  void showCost();
  void showMoment();
  double smoothing() const;
  XAxis axis() const;

  LabDocument& document_;
  RunController& controller_;
  TrainingPlots* plots_ = nullptr;
  QVBoxLayout* column_;
  ShareBar* cost_;
  ElidedLabel *probeNote_, *gap_;
  QSlider* smoothing_ = nullptr;
  QLabel* smoothingValue_ = nullptr;
  QComboBox* axis_ = nullptr;
  QCheckBox* logScale_ = nullptr;  // of the first plot
  std::set<PlotWidget*> offered_;  // by plotsAdded()
  Theme theme_;
};

}  // namespace hessianlab
