// SPDX-License-Identifier: GPL-3.0-or-later
// What a network learns from, asked of whoever can be asked: also of a run folder, whose data are loaded at the first
// question. No tensor, no Qt type.
#pragma once

#include <cstdint>
#include <optional>

#include "model/questions/dataset_info.h"
#include "model/questions/question.h"

namespace hessianlab {

struct AboutDataRequest {
  using Result = struct AboutData;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::optional<int64_t> atStep = {};  // a stored step; its data are those of all others
};

struct AboutData {
  int64_t step = 0;
  DatasetInfo info;
  PlanarPoints test;  // of a 2-D set; empty otherwise
};

extern template struct Answers<AboutDataRequest>;

}  // namespace hessianlab
