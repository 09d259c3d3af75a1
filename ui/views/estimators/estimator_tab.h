// SPDX-License-Identifier: GPL-3.0-or-later
// The estimator laboratory: how fast each way of estimating ‖H‖ comes near the exact value on the open sample, product
// by product, and how long it takes. GUI thread only.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/questions/estimators.h"
#include "ui/parts/shared_scroll.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"
#include "ui/views/view_choice.h"
#include "viz/plot/shared_axes.h"

class QLabel;
class QSpinBox;
class QTableWidget;

namespace hessianlab {

class ColorKey;
class CurvePlot;
class ElidedLabel;
class SampleBox;

struct EstimatorChoice {
  int products = 32;  // that each estimator may spend
  int64_t seed = 1;   // of the random starts
  bool operator==(const EstimatorChoice&) const = default;
};

class EstimatorTab : public NetworkView {
  Q_OBJECT
 public:
  explicit EstimatorTab(const ViewPlace& place);
  struct Shared {
    ViewChoice<EstimatorChoice> choice;
    SharedAxes ratio, residual;
    SharedCursor cursor;  // of both plots
    SharedScroll table;
  };
  const std::shared_ptr<Shared>& shared() const { return shared_; }
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

  std::shared_ptr<const EstimatorTrace> trace() const { return trace_; }  // what is shown; nullptr: nothing yet
  int64_t seed() const { return shared_->choice->seed; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildControls();
  QWidget* buildTable();
  void showChoice();
  void remeasure();
  void draw();
  void fillTable();
  void explain();

  const std::shared_ptr<Shared> shared_;
  StandingQuestion<EstimatorTrace> question_;
  std::shared_ptr<const EstimatorTrace> trace_;
  std::string problem_;
  CurvePlot *ratio_, *residual_;
  ColorKey* key_ = nullptr;
  SampleBox* index_ = nullptr;
  QSpinBox* products_ = nullptr;
  ElidedLabel* note_ = nullptr;
  QTableWidget* table_ = nullptr;
  QLabel* help_ = nullptr;
  int exact_ = -1;                       // its series in the first plot
  std::vector<int> ratios_, residuals_;  // one series per estimator
};

}  // namespace hessianlab
