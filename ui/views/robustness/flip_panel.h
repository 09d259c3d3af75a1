// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures behind one step of a robustness curve: those that hold at the ε before and fall at this one, page by
// page. They are the very inputs that the evaluation found. Where it does not hold them (it was read from a file, or
// they did not fit into its memory) each is attacked again by what broke it, and a note says so. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>
#include <map>
#include <memory>
#include <vector>

#include "model/jobs/job.h"
#include "model/questions/pictures.h"
#include "model/questions/robustness.h"
#include "model/robustness/flips.h"
#include "ui/runs/run_sources.h"
#include "viz/base/theme.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace hessianlab {

class LabDocument;
class PictureStrip;
class RunController;
struct Run;

class FlipPanel : public QWidget {
  Q_OBJECT
 public:
  FlipPanel(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

  // What flips at point `point` of `result`, an evaluation of `run`.
  void present(std::shared_ptr<const Run> run, std::shared_ptr<const RobustnessResult> result, std::size_t point);
  void clear();  // back to the hint

  const std::vector<Flip>& flips() const { return flips_; }
  // The test pictures that stand there now; empty while they are made.
  std::vector<int64_t> shownIndices() const;

 private:
  QWidget* buildPage();
  void describe();
  void ask();      // for the pictures of this page that are not there
  void collect();  // what has come of them
  void place(const std::vector<std::shared_ptr<const PicturesResult>>& again);
  void show(PictureStrip& strip, const PictureRow& row, const QStringList& names, const std::string& attack);
  void say(const QString& text, const QColor& ink);  // under the title; empty: nothing
  QStringList classNames() const;

  LabDocument& document_;
  RunController& controller_;
  RunSources sources_;
  QStackedWidget* pages_;
  QLabel *hint_, *title_ = nullptr, *detail_ = nullptr, *note_ = nullptr, *range_ = nullptr;
  QPushButton *previous_ = nullptr, *next_ = nullptr;
  QWidget* pager_ = nullptr;
  QWidget* columns_ = nullptr;
  std::vector<PictureStrip*> strips_;
  Theme theme_;

  std::shared_ptr<const Run> run_;
  std::shared_ptr<const RobustnessResult> result_;
  std::size_t point_ = 0, first_ = 0;  // of the curve; of the flips on this page
  std::vector<Flip> flips_;
  std::map<int64_t, const FoundInput*> kept_;    // of result_, by index
  std::vector<JobHandle<PicturesResult>> jobs_;  // one for each attack on this page
  std::vector<int64_t> shown_;
};

}  // namespace hessianlab
