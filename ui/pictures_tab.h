// SPDX-License-Identifier: GPL-3.0-or-later
// Test pictures under attack, kept up to date with the network that trains: original, perturbation, adversarial
// picture, gradient, top eigenvector of the input Hessian, and what the network believes. While ε moves, a quick attack
// follows as fast as it can, always with the newest ε; a slow one runs once ε rests. GUI thread only.
#pragma once

#include <QStringList>
#include <QTimer>
#include <vector>

#include "model/session/results.h"
#include "ui/look.h"
#include "ui/network_view.h"

class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace hessianlab {

class ElidedLabel;
class PictureStrip;

class PicturesTab : public NetworkView {
  Q_OBJECT
 public:
  PicturesTab(LabDocument& document, RunController& controller);
  void setTheme(const Theme& theme) override;

  int64_t shownStep() const { return shownStep_; }  // of the network in the pictures; -1: none yet
  int64_t looks() const { return looks_; }          // results shown so far

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildControls();
  void show(const PicturesResult& result);
  void followEpsilon();
  std::string attack() const;
  std::vector<int64_t> indices() const;

  Look<PicturesResult> look_;
  QTimer rest_;  // a slow attack waits until ε has not moved for a while
  int64_t shownStep_ = -1, looks_ = 0;
  int64_t testSamples_ = 0;
  QStringList classNames_;
  QComboBox* attack_ = nullptr;
  QSpinBox* first_ = nullptr;
  ElidedLabel* note_ = nullptr;
  std::vector<PictureStrip*> strips_;
};

}  // namespace hessianlab
