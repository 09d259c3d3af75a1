// SPDX-License-Identifier: GPL-3.0-or-later
// Curvature of many test samples as the network has it now: a histogram, ‖H‖ against the nearest mistake, and the
// spectrum of the open sample. What is brushed here is selected in every view, and the other way round. GUI thread
// only.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/questions/spectrum.h"
#include "ui/parts/standing_question.h"
#include "ui/views/curvature/curvature_choice.h"
#include "ui/views/curvature/curvature_quantity.h"
#include "ui/views/network_view.h"
#include "ui/views/view_choice.h"
#include "viz/plot/shared_axes.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QSplitter;

namespace hessianlab {

class CurvatureHistogram;
class DistanceScatter;
class ElidedLabel;
class SpectrumPanel;
struct CurvatureRequest;

class CurvatureTab : public NetworkView {
  Q_OBJECT
 public:
  explicit CurvatureTab(const ViewPlace& place);
  ~CurvatureTab() override;
  struct Shared {
    ViewChoice<CurvatureChoice> choice;
    SharedAxes histogram, scatter, spectrum;
    std::vector<CurvatureTab*> tabs;  // from left to right
  };
  const std::shared_ptr<Shared>& shared() const { return shared_; }
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  void setSideBySide(bool on) override;

  int64_t shownStep() const { return survey_ ? survey_->step : -1; }  // of the survey; -1: none yet
  std::shared_ptr<const CurvatureResult> survey() const { return survey_; }
  std::shared_ptr<const SpectrumResult> spectrum() const { return spectrum_; }
  CurvatureHistogram& histogram() const { return *histogram_; }
  DistanceScatter& scatter() const { return *scatter_; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  QWidget* buildControls();
  const CurvatureQuantity& quantity() const;
  CurvatureRequest request() const;
  void arrange();
  void nameRun();
  void followChoice();
  void showChoice();
  void showSurvey();
  void showBusy();
  void showSelection();
  void showAdvice();

  const std::shared_ptr<Shared> shared_;
  CurvatureChoice asked_;  // as it was followed last
  StandingQuestion<CurvatureResult> surveyQuestion_;
  StandingQuestion<SpectrumResult> spectrumQuestion_;
  std::shared_ptr<const CurvatureResult> survey_;
  std::shared_ptr<const SpectrumResult> spectrum_;
  QSplitter* split_ = nullptr;
  CurvatureHistogram* histogram_;
  DistanceScatter* scatter_;
  SpectrumPanel* panel_;
  QComboBox* quantities_ = nullptr;
  QSpinBox* samples_ = nullptr;
  QCheckBox *log_ = nullptr, *balanced_ = nullptr, *together_ = nullptr;
  QProgressBar* progress_ = nullptr;
  ElidedLabel* selection_ = nullptr;
  QPushButton* clear_ = nullptr;
  QLabel* advice_;
  QString run_;  // whose network it is
  int color_ = 0;
  std::string problem_;  // of the last jobs, told already
};

}  // namespace hessianlab
