// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses what shall be animated over the training, how many moments, how fast and how large; makes it and shows how
// far it is. Stays open beside the window. GUI thread only.
#pragma once

#include <QDialog>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "model/questions/dataset_info.h"
#include "ui/animation/film.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace hessianlab {

class AnimationJob;
class NumberBox;
class RunController;
class WholeBox;

class AnimationDialog : public QDialog {
  Q_OBJECT
 public:
  // What is chosen in the views, to be animated as it is seen there.
  struct Choices {
    std::function<MapChoice()> map;
    std::function<SliceWish()> slice;
  };
  AnimationDialog(RunController& controller, Choices choices, QWidget* window);
  ~AnimationDialog() override;

  void open() override;
  // Without a question: into a file that ends with .webp, or a folder for numbered PNG files.
  void make(const QString& path);
  bool busy() const { return job_ != nullptr; }

 Q_SIGNALS:
  void message(const QString& text);
  void failed(const QString& problem);

 protected:
  bool event(QEvent* event) override;

 private:
  enum What { Map, Line, Plane, Filters };
  enum Format { Webp, Frames };
  void buildForm();
  void refresh();  // what there is to animate, and what follows from the choice
  void askWhere();
  std::vector<int64_t> chosenSteps() const;
  std::unique_ptr<Film> film() const;
  QString fileName() const;
  QString whyNot(What what) const;  // empty: it can be animated

  RunController& controller_;
  const Choices choices_;
  std::vector<int64_t> moments_;
  std::optional<DatasetInfo> data_;
  AnimationJob* job_ = nullptr;
  QComboBox *what_, *format_;
  WholeBox *frames_, *width_, *height_;
  NumberBox* seconds_;
  QLabel *length_, *picture_;
  QProgressBar* share_;
  QPushButton *save_, *cancel_;
};

}  // namespace hessianlab
