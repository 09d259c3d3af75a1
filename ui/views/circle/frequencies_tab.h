// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel of the circle: its eigenvalues, an eigenfunction and how fast it turns where points are few and many, and
// how long each frequency takes there, beside the closed forms (Basri et al. 2020). GUI thread only.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/questions/circle_kernel.h"
#include "model/questions/circle_times.h"
#include "ui/parts/standing_question.h"
#include "ui/views/lab_view.h"

class QPushButton;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;
class WholeBox;

class FrequenciesTab : public LabView {
  Q_OBJECT
 public:
  explicit FrequenciesTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  std::shared_ptr<const CircleKernelResult> kernel() const { return kernel_; }  // what is shown; nullptr: nothing yet
  std::shared_ptr<const CircleTimes> times() const { return times_; }

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  struct PieceSeries {  // of one piece of the circle
    int measured, expected, ofKernel, inTheory, ofNetwork;
  };

  QWidget* buildBar();
  void buildPlots();
  void begin();
  void follow();
  void train();
  void drawKernel();
  void drawTimes();
  void prepareSeries(std::size_t pieces);
  void tellState();

  RunSlot& slot_;
  StandingQuestion<CircleKernelResult> kernelQuestion_;
  StandingQuestion<CircleTimes> timesQuestion_;
  std::shared_ptr<const CircleKernelResult> kernel_;
  std::shared_ptr<const CircleTimes> times_;
  std::string problem_;
  bool withNetwork_ = false;  // the running question trains networks
  WholeBox* shown_;
  QPushButton* train_;
  ElidedLabel* note_;
  CurvePlot *spectrum_, *wave_, *turns_, *steps_;
  int eigenvalues_ = 0, closedForm_ = 0, function_ = 0;
  std::vector<PieceSeries> pieces_;
};

}  // namespace hessianlab
