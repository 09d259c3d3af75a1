// SPDX-License-Identifier: GPL-3.0-or-later
// Histogram of one quantity over the surveyed samples, right and wrong ones stacked. A click on a bar, or Ctrl and
// drag, brushes its samples for all views. GUI thread only.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "model/questions/curvature.h"
#include "ui/views/curvature/curvature_quantity.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class CurvePlot;
class SampleSelection;

class CurvatureHistogram : public QWidget {
  Q_OBJECT
 public:
  CurvatureHistogram(SampleSelection& samples, QWidget* parent = nullptr);

  void show(std::shared_ptr<const CurvatureResult> survey, const CurvatureQuantity& quantity, bool log);
  void clear();
  void setTheme(const Theme& theme);
  CurvePlot* plot() const { return plot_; }
  const SampleHistogram& histogram() const { return histogram_; }

 private:
  void draw();
  void showSelection();
  void brush(std::vector<std::size_t> positions, double low, double high);

  SampleSelection& samples_;
  CurvePlot* plot_;
  QLabel* note_;  // estimator and what is not shown
  int correct_, wrong_, selected_;
  std::shared_ptr<const CurvatureResult> survey_;
  const CurvatureQuantity* quantity_ = nullptr;
  std::vector<double> values_;
  SampleHistogram histogram_;
};

}  // namespace hessianlab
