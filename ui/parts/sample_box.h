// SPDX-License-Identifier: GPL-3.0-or-later
// The number of the open sample, to read and to change: it follows the selection that all views share, and leads it.
// GUI thread only.
#pragma once

#include "ui/parts/whole_box.h"

namespace hessianlab {

class SampleSelection;

class SampleBox : public WholeBox {
  Q_OBJECT
 public:
  explicit SampleBox(SampleSelection& samples, QWidget* parent = nullptr);
  void setCount(int64_t testSamples);  // another data set; an open sample beyond its end gives way to the last one

 private:
  void followOpen();

  SampleSelection& samples_;
};

}  // namespace hessianlab
