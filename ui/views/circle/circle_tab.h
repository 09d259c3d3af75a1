// SPDX-License-Identifier: GPL-3.0-or-later
// The circle: what the network predicts all around it, what it should, what infinitely many units would after as many
// steps, and the samples that they learn from, with their density in pieces that can be dragged or as a formula.
// Follows the training, and goes back in time with it. GUI thread only.
#pragma once

#include <memory>
#include <string>

#include "model/questions/circle_curve.h"
#include "ui/parts/standing_question.h"
#include "ui/views/lab_view.h"

class QLineEdit;

namespace hessianlab {

class CurvePlot;
class DensityStrip;
class ElidedLabel;
class LabDocument;
class WholeBox;

class CircleTab : public LabView {
  Q_OBJECT
 public:
  explicit CircleTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

  std::shared_ptr<const CircleCurve> curve() const { return curve_; }  // what is shown; nullptr: nothing yet

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void begin();
  void follow();
  void draw();
  QWidget* buildPieces();
  void followDocument();
  void setDensity(const std::vector<int64_t>& parts);
  void setFormula(const QString& text);

  LabDocument& document_;
  RunSlot& slot_;
  StandingQuestion<CircleCurve> question_;
  std::shared_ptr<const CircleCurve> curve_;
  std::string problem_;
  CurvePlot* plot_;
  ElidedLabel* note_;
  WholeBox* pieces_;
  DensityStrip* density_;
  QLineEdit* formula_;
  int target_, samples_, kernel_, prediction_;  // series of the plot
};

}  // namespace hessianlab
