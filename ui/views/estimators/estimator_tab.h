// SPDX-License-Identifier: GPL-3.0-or-later
// The estimator laboratory: how fast each way of estimating ‖H‖ comes near the exact value on the open sample, product
// by product, and how long it takes. GUI thread only.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/questions/estimators.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"

class QLabel;
class QSpinBox;
class QTableWidget;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;
class SampleBox;

class EstimatorTab : public NetworkView {
  Q_OBJECT
 public:
  EstimatorTab(LabDocument& document, RunController& controller);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

  std::shared_ptr<const EstimatorTrace> trace() const { return trace_; }  // what is shown; nullptr: nothing yet
  int64_t seed() const { return seed_; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildControls();
  QWidget* buildTable();
  void remeasure();
  void draw();
  void fillTable();
  void explain();

  StandingQuestion<EstimatorTrace> question_;
  std::shared_ptr<const EstimatorTrace> trace_;
  int64_t seed_ = 1;
  std::string problem_;
  CurvePlot *ratio_, *residual_;
  SampleBox* index_ = nullptr;
  QSpinBox* products_ = nullptr;
  ElidedLabel* note_ = nullptr;
  QTableWidget* table_ = nullptr;
  QLabel* help_ = nullptr;
  int exact_ = -1;                       // its series in the first plot
  std::vector<int> ratios_, residuals_;  // one series per estimator
};

}  // namespace hessianlab
