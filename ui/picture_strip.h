// SPDX-License-Identifier: GPL-3.0-or-later
// One test picture under attack, in one row: original, perturbation, adversarial picture, gradient, eigenvector,
// probabilities. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

#include "model/session/results.h"
#include "viz/theme.h"

class QLabel;

namespace hessianlab {

class PictureView;
class ProbabilityBars;

class PictureStrip : public QWidget {
  Q_OBJECT
 public:
  // `number` counts the strips from 0 and ends up in the object names of the pictures.
  explicit PictureStrip(int number, QWidget* parent = nullptr);
  void setRow(const PictureRow& row, const QStringList& classNames);
  void clear();
  void setTheme(const Theme& theme);

  static QStringList columnTitles();
  static QStringList columnHelp();
  static int columnStretch(int column);

 private:
  PictureView *original_, *perturbation_, *adversarial_, *gradient_, *eigenvector_;
  ProbabilityBars* bars_;
  Theme theme_;
  bool hasRow_ = false, succeeded_ = false;
  void colorFrame();
};

}  // namespace hessianlab
