// SPDX-License-Identifier: GPL-3.0-or-later
// The eigenvalues of the open sample's input Hessian, what the softmax and what the network contributes to them, and
// the direction that bends most. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

#include "model/questions/spectrum.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;
class PictureView;
class SampleBox;
class SampleSelection;
struct DatasetInfo;

class SpectrumPanel : public QWidget {
  Q_OBJECT
 public:
  SpectrumPanel(SampleSelection& samples, QWidget* parent = nullptr);

  void begin(const DatasetInfo& info);  // another data set
  void clear();
  void show(const SpectrumResult& result, const Picture& original);
  void setTheme(const Theme& theme);
  CurvePlot* plot() const { return plot_; }

 private:
  QString partsText(const SpectrumResult& result) const;
  QString nameOf(int64_t label) const;

  SampleBox* index_;
  ElidedLabel* about_;  // label, prediction, confidence
  CurvePlot* plot_;
  PictureView *original_, *eigenvector_;
  QLabel *direction_, *parts_;
  int all_, softmax_;
  QStringList classNames_;
  bool planar_ = false;
};

}  // namespace hessianlab
