// SPDX-License-Identifier: GPL-3.0-or-later
// The landmarks of synthetic faces: a test face with the points that the network finds and the true ones, how many
// faces it finds how well, what it answers to a black picture or to one's own, and the shapes that its last layers
// know. Follows the training, and goes back in time with it. GUI thread only.
#pragma once

#include <memory>
#include <string>

#include "model/questions/landmarks.h"
#include "ui/parts/standing_question.h"
#include "ui/views/lab_view.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;
class InkCanvas;
class PointsView;
class WholeBox;

class LandmarksTab : public LabView {
  Q_OBJECT
 public:
  explicit LandmarksTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  // What is shown; nullptr: nothing yet.
  std::shared_ptr<const LandmarkFace> face() const { return face_; }
  std::shared_ptr<const LandmarkErrors> errors() const { return errors_; }
  std::shared_ptr<const LandmarkWalk> walk() const { return walk_; }

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildBar();
  QWidget* buildOwn();
  QWidget* buildWalk();
  void buildPlots();
  void begin();
  void follow();
  void say(const std::string& error);
  void drawFace();
  void drawErrors();
  void markFace();
  void drawWalk();
  void showNote();
  void showSample(int sample);
  void step(int by);  // to the next face in the order that is chosen
  void inkChanged();
  void walkTo(double first, double second);

  RunSlot& slot_;
  StandingQuestion<LandmarkFace> askFace_;
  StandingQuestion<LandmarkErrors> askErrors_;
  StandingQuestion<LandmarkWalk> askWalk_;
  std::shared_ptr<const LandmarkFace> face_;
  std::shared_ptr<const LandmarkErrors> errors_;
  std::shared_ptr<const LandmarkWalk> walk_;
  std::vector<float> own_;  // as the network sees it; empty: black
  std::string problem_;
  WholeBox* sample_;
  QComboBox* order_;
  ElidedLabel* note_;
  PointsView *faceView_, *ownView_, *shapeView_;
  CurvePlot *cdf_, *codes_;
  InkCanvas* canvas_;
  QSlider *first_ = nullptr, *second_ = nullptr;
  QLabel* walkNote_ = nullptr;
  QPushButton* clear_ = nullptr;
  int network_ = 0, meanShape_ = 0, code_ = 0;  // series of the plots
};

}  // namespace hessianlab
