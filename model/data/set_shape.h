// SPDX-License-Identifier: GPL-3.0-or-later
// What a network has to fit of a data set, found without reading all of it. Free of Torch and of Qt. Any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/base/section.h"
#include "model/jobs/job.h"

namespace hessianlab {

struct SetShape {
  std::vector<int64_t> input;  // {channels, height, width}, or {columns}
  int64_t classes = 0;
  bool operator==(const SetShape&) const = default;
};

// Of files of pictures the headers, labels and names alone are read; tables, and what is drawn, as a whole. InputError
// as loadDataset(), but for damage that stands behind a header; Interrupted where `control` is cancelled.
SetShape shapeOfSet(const Choice& choice, JobControl& control);

}  // namespace hessianlab
