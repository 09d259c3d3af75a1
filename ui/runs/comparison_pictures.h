// SPDX-License-Identifier: GPL-3.0-or-later
// The same test sample in several runs, one below the other: original, perturbation, adversarial picture and what each
// network believes. GUI thread only.
#pragma once

#include <QTimer>
#include <QWidget>
#include <map>
#include <memory>
#include <vector>

#include "model/jobs/job.h"
#include "model/questions/pictures.h"
#include "ui/runs/run_sources.h"
#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace hessianlab {

class LabDocument;
class PictureStrip;
class RunController;
class SamplePicker;

class ComparisonPictures : public QWidget {
  Q_OBJECT
 public:
  using Runs = std::vector<std::shared_ptr<const Run>>;

  // Both must outlive it. Norm and ε are those of the window, and so is the open sample.
  ComparisonPictures(LabDocument& document, RunController& controller, QWidget* parent);
  // Shows these and no others; they are asked while it is visible.
  void show(const Runs& runs);
  void setTheme(const Theme& theme);
  bool busy() const { return answered_ < asked_; }

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Row {
    std::shared_ptr<const Run> run;
    QWidget* place = nullptr;
    QLabel *name = nullptr, *note = nullptr;
    PictureStrip* strip = nullptr;
    JobHandle<PicturesResult> job = {};
  };
  QWidget* buildBar();
  Row makeRow(std::shared_ptr<const Run> run);
  void askSoon();
  void ask();
  void collect();
  void cancel();
  void say(Row& row, const QString& text, const QColor& ink);
  void colorName(Row& row);
  QString whyNot(const Run& run) const;

  LabDocument& document_;
  RunController& controller_;
  RunSources sources_;
  QTimer rest_;  // a slider moves
  QComboBox* attack_ = nullptr;
  SamplePicker* sample_ = nullptr;
  QLabel* size_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QVBoxLayout* list_ = nullptr;
  std::vector<Row> rows_;
  int asked_ = 0, answered_ = 0;
  bool due_ = true;
  Theme theme_;
};

}  // namespace hessianlab
