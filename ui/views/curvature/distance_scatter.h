// SPDX-License-Identifier: GPL-3.0-or-later
// ‖H‖ against the distance of the nearest adversarial input, sample by sample: measured on demand, because the attack
// takes time. A click on a point opens its sample, Ctrl and drag brushes several. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <QMetaObject>
#include <QString>
#include <QWidget>
#include <memory>
#include <utility>
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
  // Whose distances these are: "run 3 · Hessian norm" and its colour.
  void setRun(const QString& name, int color);
  // Of several that stand side by side, one draws the points of all in this order and measures for all: itself among
  // them. Empty: its own alone. Whoever goes first is taken out before.
  void setCompany(std::vector<DistanceScatter*> all);
  CurvePlot* plot() const { return plot_; }
  bool measuring() const { return job_.valid(); }
  std::shared_ptr<const DistanceResult> result() const { return result_; }

 Q_SIGNALS:
  void changed();  // its result, or how far it is

 private:
  std::vector<DistanceScatter*> all();  // whose points it draws
  bool anyMeasuring();
  void measure();
  void toggle();
  void offerAttacks();
  void showChoice();
  void showProgress();
  void sort();
  void draw();
  void drawTogether();
  QString ownNote() const;
  std::pair<std::vector<double>, std::vector<double>> values() const;
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
  QString run_;
  int color_ = 0;
  std::vector<DistanceScatter*> company_;
  std::vector<int> ofRun_;  // series, one for each of the company
  std::vector<std::shared_ptr<const DistanceResult>> drawnOf_;
  std::vector<QMetaObject::Connection> heard_;
  CurvatureRequest survey_;
  JobHandle<DistanceResult> job_;
  QElapsedTimer since_;
  std::shared_ptr<const DistanceResult> result_;
  std::vector<std::size_t> drawn_;               // positions in the result, point by point
  std::size_t wrong_ = 0, none_ = 0, flat_ = 0;  // samples that are no point
};

}  // namespace hessianlab
