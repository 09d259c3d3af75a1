// SPDX-License-Identifier: GPL-3.0-or-later
// The loss around the open test sample, kept up to date with the network that trains: along a line, beside what g and H
// predict, and over a plane with the ε-ball and the way of PGD. The first answer to each question stays as a faint
// trace, so that one sees the loss flatten. GUI thread only.
#pragma once

#include <QStringList>
#include <memory>

#include "model/questions/certificate.h"
#include "model/questions/slices.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"
#include "ui/views/slices/slice_choice.h"
#include "ui/views/view_choice.h"
#include "viz/map/shared_plane.h"
#include "viz/plot/shared_axes.h"

class QBoxLayout;

namespace hessianlab {

class ElidedLabel;
class PictureView;
class PlaneView;
class SliceControls;
class SlicePlot;

class SlicesTab : public NetworkView {
  Q_OBJECT
 public:
  explicit SlicesTab(const ViewPlace& place);
  struct Shared {
    ViewChoice<SliceChoice> choice;
    SharedAxes line;
    SharedPlane plane;
  };
  const std::shared_ptr<Shared>& shared() const { return shared_; }
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  void setSideBySide(bool on) override;

  // What is on screen; nullptr: nothing yet.
  const SliceResult* sliceShown() const { return slice_.get(); }
  const PlaneResult* planeShown() const { return plane_.get(); }
  const CertificateResult* certificateShown() const { return certificate_.get(); }
  const SliceResult* firstSlice() const { return firstSlice_.get(); }  // of the faint trace

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildPage();
  void buildSeries();
  void followChoice();
  void ask();            // another question: its first answer is still to come
  void askForBall();     // another ε or norm
  void askForAnswers();  // of each question that is due
  void forgetScale();
  AroundSample aroundSample() const;
  void show(std::shared_ptr<const SliceResult> result);
  void show(std::shared_ptr<const PlaneResult> result);
  // Of this sample and step only: another's would be misread beside them.
  const CertificateResult* certificateOf(int64_t index, int64_t step) const;
  void showProven();
  void showTrace();
  void showDecisions();
  void showPictures();
  void showTexts();
  double nextLevelStep(const PlaneResult& result);

  const std::shared_ptr<Shared> shared_;
  SliceChoice asked_;  // as it was followed last
  StandingQuestion<SliceResult> sliceQuestion_;
  StandingQuestion<PlaneResult> planeQuestion_;
  StandingQuestion<CertificateResult> certificateQuestion_;
  std::shared_ptr<const SliceResult> slice_, firstSlice_;
  std::shared_ptr<const PlaneResult> plane_;
  std::shared_ptr<const CertificateResult> certificate_;
  QStringList classNames_;
  double levelStep_ = 0;
  int question_ = 0, answering_ = 0;  // the present one, and the one that the running slice answers

  SliceControls* controls_;
  SlicePlot* line_;
  PlaneView* map_;
  QBoxLayout* middle_ = nullptr;  // line, pictures, plane
  QWidget* pictures_ = nullptr;
  QBoxLayout* pictureRow_ = nullptr;
  PictureView *original_ = nullptr, *first_ = nullptr, *second_ = nullptr;
  ElidedLabel *models_ = nullptr, *surroundings_ = nullptr;
  int trueLoss_ = -1, linear_ = -1, quadratic_ = -1, trace_ = -1;  // series
};

}  // namespace hessianlab
