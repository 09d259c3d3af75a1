// SPDX-License-Identifier: GPL-3.0-or-later
// ‖H‖ against the distance of the nearest adversarial input, sample by sample: measured on demand, because the attack
// takes time. A click on a point opens its sample, Ctrl and drag brushes several. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <QWidget>
#include <memory>
#include <vector>

#include "model/jobs/job.h"
#include "model/questions/distances.h"
#include "ui/views/curvature/curvature_choice.h"
#include "ui/views/view_choice.h"
#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace hessianlab {

class CurvePlot;
class LabDocument;
class RunSlot;

class DistanceScatter : public QWidget {
  Q_OBJECT
 public:
  DistanceScatter(LabDocument& document, RunSlot& slot, ViewChoice<CurvatureChoice>& choice, QWidget* parent = nullptr);

  // Which samples are measured next, and how their curvature.
  void setSurvey(const CurvatureRequest& survey) { survey_ = survey; }
  void forget();  // another session
  void follow();  // after every update of the slot
  void setTheme(const Theme& theme);
  CurvePlot* plot() const { return plot_; }
  bool measuring() const { return job_.valid(); }
  std::shared_ptr<const DistanceResult> result() const { return result_; }

 private:
  void measure();
  void offerAttacks();
  void showChoice();
  void showProgress();
  void draw();
  void showSelection();

  LabDocument& document_;
  RunSlot& slot_;
  ViewChoice<CurvatureChoice>& choice_;
  CurvePlot* plot_;
  QPushButton* button_;
  QComboBox* attack_;
  QProgressBar* progress_;
  QLabel* note_;
  int points_, selected_;
  CurvatureRequest survey_;
  JobHandle<DistanceResult> job_;
  QElapsedTimer since_;
  std::shared_ptr<const DistanceResult> result_;
  std::vector<std::size_t> drawn_;  // positions in the result, point by point
};

}  // namespace hessianlab
