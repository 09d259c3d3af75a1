// SPDX-License-Identifier: GPL-3.0-or-later
// What the samples of a data set are to look at. Any thread.
#pragma once

#include "model/questions/dataset_info.h"

namespace hessianlab {

// Rows of numbers: they have one line, in grey, without being points of the plane.
inline bool isTable(const DatasetInfo& info) {
  return !info.planar && info.channels == 1 && info.height == 1;
}

inline bool hasPictures(const DatasetInfo& info) {
  return !info.planar && !isTable(info);
}

}  // namespace hessianlab
