// SPDX-License-Identifier: GPL-3.0-or-later
// Pooling, means over the picture, and zeros around it.
#include <algorithm>
#include <cmath>

#include "model/base/message.h"
#include "model/formats/onnx/folding.h"
#include "model/formats/onnx/translation.h"

namespace hessianlab::onnx_file {

using nlohmann::json;

namespace {

struct Window {
  int64_t kernel = 1, stride = 1;
  std::vector<int64_t> sides;  // top, left, bottom, right
  bool wholePicture = false;
};

Value pictureOf(const Call& call, const char* what) {
  Value picture = call.inOwnOrder(call.value(0));
  if (call.t.builder.shape(picture.place).size() != 3)
    call.refuse(std::string(what) + " flat values; it needs a picture");
  return picture;
}

Window readWindow(const Call& call, const Shape& picture) {
  const auto kernel = call.attributes.integers("kernel_shape", {}),
             stride = call.attributes.integers("strides", {1, 1});
  const bool square = kernel.size() == 2 && stride.size() == 2 && kernel[0] >= 1 && kernel[1] >= 1;
  if (!square) call.refuse("has no windows of height and width; only pictures are computed with");
  Window window;
  window.sides = call.attributes.integers("pads", {0, 0, 0, 0});
  const std::string word = call.attributes.word("auto_pad", "NOTSET");
  if (!word.empty() && word != "NOTSET" && word != "VALID")
    call.refuse("has pads that follow from the word '" + printable(word) + "'; give them as numbers");
  if (window.sides.size() != 4 || *std::min_element(window.sides.begin(), window.sides.end()) < 0)
    call.refuse("has pads that are not four numbers from 0 on");
  window.wholePicture =
      kernel[0] == picture[1] && kernel[1] == picture[2] && window.sides == std::vector<int64_t>(4, 0);
  if (window.wholePicture) return window;
  if (kernel[0] != kernel[1] || stride[0] != stride[1])
    call.refuse("has windows or strides that differ in height and width; only square ones are computed with");
  window.kernel = kernel[0];
  window.stride = stride[0];
  if (window.stride < 1 || window.stride > 64) call.refuse("has strides that are not between 1 and 64");
  if (call.attributes.integers("dilations", {1, 1}) != std::vector<int64_t>{1, 1})
    call.refuse("pools with gaps (dilations), which is not computed with here; take windows without gaps");
  return window;
}

// The result of windows over `seen`, which is padded by `padding` more.
Value pooled(const Call& call, const char* op, const Value& picture, const Window& window, int64_t padding) {
  const Shape& seen = call.t.builder.shape(picture.place);
  if (window.kernel > std::min(seen[1], seen[2]) + 2 * padding)
    call.refuse("has windows larger than the picture of " + std::to_string(seen[1]) + "×" + std::to_string(seen[2]) +
                " pixels that it reads; choose larger pictures");
  const auto rest = [&](std::size_t axis) { return (seen[axis] + 2 * padding - window.kernel) % window.stride; };
  if (call.attributes.integer("ceil_mode", 0) != 0 && (rest(1) != 0 || rest(2) != 0))
    call.refuse("lets windows reach beyond the picture (ceil_mode); export with ceil_mode=False or pad the picture");
  const auto windows = [&](std::size_t axis) { return (seen[axis] + 2 * padding - window.kernel) / window.stride + 1; };
  json spec{{"op", op}, {"kernel", window.kernel}, {"stride", window.stride}};
  if (padding != 0) spec["padding"] = padding;
  const Shape shape{seen[0], windows(1), windows(2)};
  return call.emit({std::move(spec), {picture.place}, shape}, shape);
}

bool areEqual(const std::vector<int64_t>& sides) {
  return std::all_of(sides.begin(), sides.end(), [&](int64_t side) { return side == sides[0]; });
}

Value meanOfPicture(const Call& call, const Value& picture, bool keepsDims) {
  const int64_t channels = call.channels(picture);
  Value result = call.emit({{{"op", "global_avg_pool2d"}}, {picture.place}, {channels}}, {channels});
  result.channelsLast = picture.channelsLast && keepsDims;
  if (keepsDims) result.dims = picture.channelsLast ? Shape{1, 1, channels} : Shape{channels, 1, 1};
  return result;
}

}  // namespace

Value readMaxPool(const Call& call) {
  const Value picture = pictureOf(call, "pools");
  const Window window = readWindow(call, call.t.builder.shape(picture.place));
  if (window.wholePicture) {
    const Shape& seen = call.t.builder.shape(picture.place);
    if (seen[1] != seen[2]) call.refuse("takes the maximum of a picture that is not square; take square windows");
    return pooled(call, "max_pool2d", picture, {seen[1], std::min<int64_t>(seen[1], 64), window.sides}, 0);
  }
  if (!areEqual(window.sides))
    call.refuse("pads its sides by different numbers, which for a maximum cannot be done with zeros; pad all alike");
  if (window.sides[0] > window.kernel / 2) call.refuse("is padded by more than half of its window; pad less");
  return pooled(call, "max_pool2d", picture, window, window.sides[0]);
}

Value readAveragePool(const Call& call) {
  const Value picture = pictureOf(call, "pools");
  const Window window = readWindow(call, call.t.builder.shape(picture.place));
  if (window.wholePicture) return meanOfPicture(call, picture, true);
  const bool unpadded = window.sides == std::vector<int64_t>(4, 0);
  if (!unpadded && call.attributes.integer("count_include_pad", 0) == 0)
    call.refuse("takes means that do not count the pads; export with count_include_pad=True or without pads");
  if (areEqual(window.sides) && window.sides[0] <= window.kernel / 2)
    return pooled(call, "avg_pool2d", picture, window, window.sides[0]);
  return pooled(call, "avg_pool2d", padded(call, picture, window.sides), window, 0);
}

Value readGlobalAveragePool(const Call& call) {
  return meanOfPicture(call, pictureOf(call, "takes the mean of"), true);
}

Value readReduceMean(const Call& call) {
  Value picture = call.settled(call.value(0));
  if (picture.reversed) picture = call.inOwnOrder(std::move(picture));
  auto axes = axesOf(call.node, call.t.origin, call.constantOrNone(1)).value_or(std::vector<int64_t>());
  for (int64_t& axis : axes)
    if (axis < 0) axis += static_cast<int64_t>(picture.dims.size()) + 1;
  std::sort(axes.begin(), axes.end());
  const std::vector<int64_t> plane = picture.channelsLast ? std::vector<int64_t>{1, 2} : std::vector<int64_t>{2, 3};
  if (call.t.builder.shape(picture.place).size() != 3 || axes != plane)
    call.refuse("takes a mean over something else than height and width; only that is computed with");
  return meanOfPicture(call, picture, call.attributes.integer("keepdims", 1) != 0);
}

Value readPad(const Call& call) {
  const std::string mode = call.attributes.word("mode", "constant");
  if (mode != "constant")
    call.refuse("pads with mode '" + printable(mode) + "'; only zeros are computed with: take mode 'constant'");
  Value picture = pictureOf(call, "pads");
  std::vector<int64_t> pads = call.attributes.integers("pads", {});
  double fill = call.attributes.number("value", 0);
  if (const TensorPtr given = call.constantOrNone(1); given && given->whole) pads = given->wholes;
  if (const TensorPtr given = call.constantOrNone(2); given && given->size() == 1) fill = given->at(0);
  if (fill != 0) call.refuse("pads with another number than 0; only zeros are computed with");
  if (pads.size() != 8 || pads[0] != 0 || pads[1] != 0 || pads[4] != 0 || pads[5] != 0)
    call.refuse("pads something else than height and width; only that is computed with");
  return padded(call, picture, {pads[2], pads[3], pads[6], pads[7]});
}

}  // namespace hessianlab::onnx_file
