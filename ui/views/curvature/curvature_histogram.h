// SPDX-License-Identifier: GPL-3.0-or-later
// Histogram of one quantity over the surveyed samples: of one network right and wrong ones stacked, of several the
// bars of each over those of the others, in the same bins. A click on a bar, or Ctrl and
// drag, brushes its samples for all views. GUI thread only.
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "model/questions/curvature.h"
#include "ui/views/curvature/curvature_quantity.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class CurvePlot;
class SampleSelection;

// What one network was measured to have.
struct CurvatureOfRun {
  QString run;    // "run 3 · Hessian norm"
  int color = 0;  // of the run
  std::shared_ptr<const CurvatureResult> survey;
};

class CurvatureHistogram : public QWidget {
  Q_OBJECT
 public:
  CurvatureHistogram(SampleSelection& samples, QWidget* parent = nullptr);

  void show(std::vector<CurvatureOfRun> runs, const CurvatureQuantity& quantity, bool log);
  void clear();
  void setTheme(const Theme& theme);
  CurvePlot* plot() const { return plot_; }
  const SampleHistogram& histogram() const { return histogram_; }  // positions count over all runs

 private:
  void draw();
  void drawOne();
  void drawTogether();
  void makeSeries();
  void showSelection();
  std::vector<double> centres() const;
  const CurvatureSample& sampleAt(std::size_t position) const;
  std::vector<double> countsOf(std::size_t run, const std::function<bool(const CurvatureSample&)>& counts) const;
  void brush(std::vector<std::size_t> positions, double low, double high);

  SampleSelection& samples_;
  CurvePlot* plot_;
  QLabel* note_;  // estimator and what is not shown
  int correct_, wrong_, selected_;
  std::vector<int> ofRun_, selectedOfRun_;  // where there are several
  QColor selectedColor_;
  std::vector<CurvatureOfRun> runs_;
  const CurvatureQuantity* quantity_ = nullptr;
  std::vector<double> values_;       // of all samples of all runs
  std::vector<std::size_t> begins_;  // position of each run's first
  SampleHistogram histogram_;
};

}  // namespace hessianlab
