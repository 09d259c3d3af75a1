// SPDX-License-Identifier: GPL-3.0-or-later
// Test pictures under attack, kept up to date with the network that trains: original, perturbation, adversarial
// picture, gradient, top eigenvector of the input Hessian, and what the network believes; filtered, sorted and turned
// page by page. While ε moves, a quick attack follows as fast as it can, always with the newest ε; a slow one runs once
// ε rests. GUI thread only.
#pragma once

#include <QStringList>
#include <QTimer>
#include <vector>

#include "model/questions/dataset_info.h"
#include "model/questions/pictures.h"
#include "ui/parts/shared_scroll.h"
#include "ui/parts/standing_question.h"
#include "ui/views/network_view.h"
#include "ui/views/pictures/picture_choice.h"
#include "ui/views/view_choice.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QSlider;
class QSpinBox;

namespace hessianlab {

class ElidedLabel;
class PictureList;
class PictureQueryBar;
class PictureSurvey;

class PicturesTab : public NetworkView {
  Q_OBJECT
 public:
  explicit PicturesTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  void setSideBySide(bool on) override;
  struct Shared {
    ViewChoice<PictureChoice> choice;
    SharedScroll scroll;
  };
  const std::shared_ptr<Shared>& shared() const { return shared_; }
  void setTheme(const Theme& theme) override;

  int64_t shownStep() const { return shownStep_; }  // of the network in the pictures; -1: none yet
  int64_t answers() const { return answers_; }      // results shown so far
  // Samples of the whole list in their order, and of the page that is in front.
  const std::vector<int64_t>& list() const;
  std::vector<int64_t> page() const;
  bool measuring() const;  // the list is about to change

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildChoice();
  void fitColumns();
  QWidget* buildPager();
  void show(const PicturesResult& result);
  void followEpsilon();
  void followChoice();
  void turnTo(int64_t position);  // all views side by side turn, each in its own list
  // Where the choice says, as far as the list goes. Says it nothing: to the open sample if asked to, else stays.
  void settle(bool revealOpen);
  void reveal(int64_t sample);
  void showOpen(int64_t sample);
  void frameOpen();
  void listChanged(bool otherQuery);
  void magnify(int position);
  void describeList();
  void newPage();
  const std::string& attack() const { return asked_.attack; }

  const std::shared_ptr<Shared> shared_;
  PictureChoice asked_;  // as it was followed last
  StandingQuestion<PicturesResult> question_;
  QTimer rest_;  // a slow attack waits until ε has not moved for a while
  bool sideBySide_ = false;
  int64_t shownStep_ = -1, answers_ = 0;
  int64_t testSamples_ = 0, position_ = 0;  // of the first strip in the list
  bool frameOpen_ = false;                  // the open picture is still to be scrolled to
  QStringList classNames_;
  PictureSurvey* survey_;
  QComboBox* attack_ = nullptr;
  PictureQueryBar* queryBar_ = nullptr;
  QSpinBox* open_ = nullptr;
  QSlider* magnification_ = nullptr;
  QLabel *factor_ = nullptr, *range_ = nullptr;
  QPushButton *previous_ = nullptr, *next_ = nullptr;
  ElidedLabel *note_ = nullptr, *state_ = nullptr;
  QScrollArea* scroll_ = nullptr;
  PictureList* pictures_ = nullptr;
};

}  // namespace hessianlab
