// SPDX-License-Identifier: GPL-3.0-or-later
// Which test sample is open, by its number: a box and two buttons that all views of the open sample follow. GUI thread
// only.
#pragma once

#include <QWidget>
#include <cstdint>

class QPushButton;
class QSpinBox;

namespace hessianlab {

class SampleSelection;

class SamplePicker : public QWidget {
  Q_OBJECT
 public:
  // `name` begins the object names of its controls: "slices" gives slices.sample, slices.previous, slices.next.
  SamplePicker(SampleSelection& samples, const QString& name, QWidget* parent = nullptr);

  void setCount(int64_t samples);  // of the test set
  int64_t sample() const;          // the open one, or the last of the set if that has fewer

 private:
  void followSelection();
  void enableButtons();

  SampleSelection& samples_;
  int64_t count_ = 1;
  QSpinBox* number_ = nullptr;
  QPushButton *previous_ = nullptr, *next_ = nullptr;
};

}  // namespace hessianlab
