// SPDX-License-Identifier: GPL-3.0-or-later
// A PAC-Bayes bound as a calculator: the variance of the prior under a slider, the parts of the bound, and how they
// change with it. GUI thread only.
#pragma once

#include <QString>
#include <QWidget>
#include <map>
#include <memory>
#include <string>

#include "model/questions/pac_bayes.h"
#include "ui/parts/standing_question.h"
#include "ui/views/weights/weights_shared.h"
#include "viz/base/theme.h"

class QLabel;
class QSlider;

namespace hessianlab {

class CurvePlot;
class LabDocument;
class RunSlot;
class TrainingSession;

class BoundPanel : public QWidget {
  Q_OBJECT
 public:
  // `choice` must outlive it.
  BoundPanel(LabDocument& document, ViewChoice<WeightsChoice>& choice, QWidget* parent = nullptr);

  void forget();                                            // another session
  void take();                                              // a result that has come
  void ask(const RunSlot& slot, TrainingSession& session);  // if it is due
  void setTheme(const Theme& theme);
  CurvePlot* plot() const { return plot_; }
  std::shared_ptr<const PacBayesResult> shown() const { return shown_; }  // nullptr: nothing yet

 private:
  void followChoice();
  void draw();
  QString words() const;

  LabDocument& document_;
  ViewChoice<WeightsChoice>& choice_;
  StandingQuestion<PacBayesResult> question_;
  std::shared_ptr<const PacBayesResult> shown_;
  std::map<int64_t, std::shared_ptr<const PacBayesResult>> measured_;  // by the place of λ, of one step and question
  int64_t samples_ = 0;                                                // that were asked about
  int prior_ = -1;
  std::string problem_;
  QLabel *lambda_, *text_;
  QSlider* slider_;
  CurvePlot* plot_;
  int root_, error_, bound_;
};

}  // namespace hessianlab
