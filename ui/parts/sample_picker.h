// SPDX-License-Identifier: GPL-3.0-or-later
// The number of the open sample with its label, and two buttons to its neighbours. GUI thread only.
#pragma once

#include <QWidget>
#include <cstdint>

class QPushButton;

namespace hessianlab {

class SampleBox;
class SampleSelection;

class SamplePicker : public QWidget {
  Q_OBJECT
 public:
  // `name` begins the object names of its controls: "slices" gives slices.sample, slices.previous, slices.next.
  SamplePicker(SampleSelection& samples, const QString& name, QWidget* parent = nullptr);

  void setCount(int64_t samples);  // of the test set
  int64_t sample() const;          // the open one

 private:
  void enableButtons();

  SampleBox* number_ = nullptr;
  QPushButton *previous_ = nullptr, *next_ = nullptr;
};

}  // namespace hessianlab
