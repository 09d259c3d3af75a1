// SPDX-License-Identifier: GPL-3.0-or-later
// One direction in the weights of a layer: as the layer's matrix, its singular values, and, where the layer reads
// pictures, what it weighs beside the mean input. GUI thread only.
#pragma once

#include <QWidget>

#include "model/questions/weights.h"
#include "ui/views/weights/weights_shared.h"
#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class CurvePlot;
class PictureView;
class WholeBox;

class EigenvectorPanel : public QWidget {
  Q_OBJECT
 public:
  // `choice` must outlive it.
  explicit EigenvectorPanel(ViewChoice<WeightsChoice>& choice, QWidget* parent = nullptr);

  void clear();
  void show(const LayerWeights& layer);
  void setTheme(const Theme& theme);
  CurvePlot* plot() const { return shares_; }

 private:
  ViewChoice<WeightsChoice>& choice_;
  WholeBox* pair_;
  QLabel *about_, *rightTitle_, *meanTitle_;
  PictureView *matrix_, *right_, *mean_;
  CurvePlot* shares_;
  int share_;
};

}  // namespace hessianlab
