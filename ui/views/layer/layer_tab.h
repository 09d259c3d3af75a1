// SPDX-License-Identifier: GPL-3.0-or-later
// What a layer inside the network makes of the test samples: the plane of its two main directions, coloured by class,
// and how far the samples of a class are apart beside how far the classes are, at every layer and over the training. A
// click on a point opens its sample, Ctrl and drag selects several. GUI thread only.
#pragma once

#include <QStringList>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "model/questions/representation.h"
#include "ui/parts/standing_question.h"
#include "ui/views/layer/layer_choice.h"
#include "ui/views/network_view.h"
#include "ui/views/view_choice.h"

class QComboBox;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;

class LayerTab : public NetworkView {
  Q_OBJECT
 public:
  explicit LayerTab(const ViewPlace& place);
  void setTheme(const Theme& theme) override;
  void setSideBySide(bool on) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  std::shared_ptr<const RepresentationResult> shown() const { return shown_; }  // nullptr: nothing yet

  using Shared = ViewChoice<LayerChoice>;
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
  void drawPlane();
  void drawRatios();
  void keepSides(RepresentationResult& result) const;
  void open(int series, int index);
  void select(double left, double right, double low, double high);
  void showSelection();

  const std::shared_ptr<Shared> shared_;
  StandingQuestion<RepresentationResult> question_;
  std::shared_ptr<const RepresentationResult> shown_;
  std::map<int64_t, double> ratioAt_;  // of the chosen layer, by step, as far as it was looked at
  QStringList classNames_;
  std::string problem_;
  Theme theme_ = Theme::light();
  QComboBox *layer_, *samples_;
  ElidedLabel* note_;
  CurvePlot *plane_, *byLayer_, *overTime_;
  std::vector<int> ofClass_;                     // series of the plane, one for each class
  std::vector<std::vector<std::size_t>> drawn_;  // of each, the samples point by point
  int means_ = 0, selected_ = 0, ratios_ = 0, history_ = 0;
};

}  // namespace hessianlab
