// SPDX-License-Identifier: GPL-3.0-or-later
// The windows of max_pool2d and avg_pool2d: square, `stride` apart (as many as they are wide where that is not given),
// over an input that is padded on all sides.
#pragma once

#include <algorithm>

#include "model/nn/operations/parameter.h"

namespace hessianlab {

struct PoolingWindow {
  int64_t kernel = 1, stride = 1, padding = 0;

  static PoolingWindow read(SpecReader& reader, const Shape& in) {
    requireImage(reader, in);
    PoolingWindow window;
    window.padding = reader.integer("padding", 0, 64, 0);
    window.kernel = reader.integer("kernel", 1, std::min(in[1], in[2]) + 2 * window.padding);
    window.stride = reader.integer("stride", 1, 64, window.kernel);
    reader.finish();
    if (window.padding > window.kernel / 2)
      reader.fail("padding", "must be at most half of 'kernel', so that every window sees the picture");
    return window;
  }
  nlohmann::json describe(const char* op) const {
    nlohmann::json result{{"op", op}, {"kernel", kernel}, {"stride", stride}};
    if (padding != 0) result["padding"] = padding;
    return result;
  }
  Shape over(const Shape& in) const {
    return {in[0], windowsAlong(in[1], kernel, stride, padding), windowsAlong(in[2], kernel, stride, padding)};
  }
};

}  // namespace hessianlab
