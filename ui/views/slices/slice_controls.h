// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses in the Slices tab: two directions, how far to look, the sample, and whether the scales hold
// still. GUI thread only.
#pragma once

#include <QWidget>
#include <string>

#include "ui/views/slices/slice_choice.h"
#include "ui/views/view_choice.h"

class QCheckBox;
class QBoxLayout;
class QComboBox;
class QLabel;
class QSlider;

namespace hessianlab {

class ElidedLabel;
class NumberBox;
class SamplePicker;
class SampleSelection;

class SliceControls : public QWidget {
  Q_OBJECT
 public:
  // Both must outlive it.
  SliceControls(ViewChoice<SliceChoice>& choice, SampleSelection& samples, QWidget* parent = nullptr);

  SamplePicker& picker() { return *picker_; }

  // Changing between points of the plane and pictures sets the reach that suits them.
  void suggestReach(bool planar);
  void setNarrow(bool narrow);           // in half of the width
  void setReading(const QString& text);  // the values under the mouse

 private:
  QComboBox* makeChoice(const char* name, std::string SliceChoice::*direction, const QString& help);
  void buildReach();
  void showChoice();

  ViewChoice<SliceChoice>& choice_;

  QComboBox *first_ = nullptr, *second_ = nullptr;
  QBoxLayout *upper_ = nullptr, *below_ = nullptr;  // below: where the reach stands if there is little width
  QLabel* reachLabel_ = nullptr;
  QSlider* slider_ = nullptr;
  NumberBox* reach_ = nullptr;
  QCheckBox* hold_ = nullptr;
  SamplePicker* picker_ = nullptr;
  ElidedLabel* reading_ = nullptr;
};

// "the gradient", "the top eigenvector", …: a direction within a sentence.
QString directionName(const std::string& direction);
// "gradient", "eigenvector", "PGD", "random": beside a small picture.
QString directionLabel(const std::string& direction);

}  // namespace hessianlab
