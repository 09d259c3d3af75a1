// SPDX-License-Identifier: GPL-3.0-or-later
// The curvature of the training loss in the weights of one layer: its largest eigenvalues, how far two small matrices
// and the twin's network explain their directions, and one of these directions (Wu et al. 2020). GUI thread only.
#pragma once

#include <memory>
#include <string>

#include "model/questions/weights.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"
#include "ui/views/weights/weights_shared.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace hessianlab {

class BoundPanel;
class CurvePlot;
class EigenvectorPanel;
class ElidedLabel;

class WeightsTab : public NetworkView {
  Q_OBJECT
 public:
  explicit WeightsTab(const ViewPlace& place);
  ~WeightsTab() override;
  void setTheme(const Theme& theme) override;
  void setSideBySide(bool on) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  std::shared_ptr<const WeightsResult> shown() const { return shown_; }  // nullptr: nothing yet

  using Shared = WeightsShared;
  const std::shared_ptr<Shared>& shared() const { return shared_; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildQuestion();
  void buildPlots();
  void followChoice();
  void listLayers();
  void askIfDue();
  void draw();
  void drawOverlaps(const LayerWeights& layer);

  const std::shared_ptr<Shared> shared_;
  WeightsChoice asked_;  // what the standing question asks
  StandingQuestion<WeightsResult> question_;
  std::shared_ptr<const WeightsResult> shown_;
  std::string problem_;
  QComboBox *layer_, *samples_;
  QCheckBox *centred_, *withBound_;
  ElidedLabel* note_;
  CurvePlot *spectrum_, *overlap_;
  EigenvectorPanel* vector_;
  BoundPanel* bound_;
  QStackedWidget* side_;  // one of these
  int eigenvalues_ = 0, products_ = 0, ofProduct_ = 0, ofTwin_ = 0, byChance_ = 0;
};

}  // namespace hessianlab
