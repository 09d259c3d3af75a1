// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions, matrix products and batch normalisation.
#include <algorithm>
#include <cmath>

#include "model/formats/onnx/translation.h"

namespace hessianlab::onnx_file {

using nlohmann::json;

namespace {

constexpr int64_t kMostTaps = 64;  // of stride, padding and dilation, as model/nn has it

struct Taps {
  int64_t kernel = 1, stride = 1, dilation = 1;
  std::vector<int64_t> sides;  // zeros at top, left, bottom, right
};

// "SAME_UPPER": as many zeros as make the result ⌈extent/stride⌉ wide; an odd one stands below and right.
std::vector<int64_t> sidesFor(const std::string& word, const Shape& picture, const Taps& taps) {
  std::vector<int64_t> sides(4, 0);
  if (word == "VALID") return sides;
  for (std::size_t axis = 0; axis < 2; ++axis) {
    const int64_t extent = picture[axis + 1], out = (extent + taps.stride - 1) / taps.stride;
    const int64_t missing = (out - 1) * taps.stride + taps.dilation * (taps.kernel - 1) + 1 - extent;
    const int64_t all = std::max<int64_t>(missing, 0), less = all / 2;
    sides[axis] = word == "SAME_LOWER" ? all - less : less;
    sides[axis + 2] = all - sides[axis];
  }
  return sides;
}

int64_t equal(const Call& call, const std::vector<int64_t>& both, const char* what) {
  if (both.size() != 2 || both[0] != both[1])
    call.refuse(std::string("has ") + what + " that differ in height and width; only square ones are computed with");
  if (both[0] < 1 || both[0] > kMostTaps) call.refuse(std::string("has ") + what + " that are not between 1 and 64");
  return both[0];
}

Taps readTaps(const Call& call, const Shape& weight, const Shape& picture) {
  Taps taps;
  if (weight[2] != weight[3] || weight[2] < 1)
    call.refuse("has a kernel of " + std::to_string(weight[2]) + "×" + std::to_string(weight[3]) +
                "; only square ones are computed with: fill it with zeros to a square");
  taps.kernel = weight[2];
  taps.stride = equal(call, call.attributes.integers("strides", {1, 1}), "strides");
  taps.dilation = equal(call, call.attributes.integers("dilations", {1, 1}), "dilations");
  const std::string word = call.attributes.word("auto_pad", "NOTSET");
  if (word == "NOTSET" || word.empty())
    taps.sides = call.attributes.integers("pads", {0, 0, 0, 0});
  else if (word == "VALID" || word == "SAME_UPPER" || word == "SAME_LOWER")
    taps.sides = sidesFor(word, picture, taps);
  if (taps.sides.size() != 4) call.refuse("has pads that are not four numbers; export the network anew");
  for (const int64_t side : taps.sides)
    if (side < 0 || side > kMostTaps) call.refuse("has pads that are not between 0 and 64");
  return taps;
}

std::vector<double> biasOf(const Call& call, std::size_t input, int64_t count) {
  const bool given = input < call.inputs.size() && (call.inputs[input].constant || call.inputs[input].value);
  std::vector<double> same(static_cast<std::size_t>(count), 0.0);
  if (!given) return same;
  const Tensor& bias = call.constant(input);
  if (bias.size() == 1) {
    std::fill(same.begin(), same.end(), bias.values[0]);
    return same;
  }
  if (bias.size() != count) call.refuse("has a bias that does not fit its weights; export the network anew");
  return bias.values;
}

// The input channels of a kernel in the other order.
void reverseInputs(const Call& call, std::vector<double>& weight, const Shape& dims, int64_t groups) {
  if (groups != 1) call.refuse("reads the picture in groups, so the order of its channels cannot be turned round");
  const int64_t taps = dims[2] * dims[3];
  for (int64_t out = 0; out < dims[0]; ++out) {
    auto begin = weight.begin() + out * dims[1] * taps;
    for (int64_t i = 0; i < dims[1] / 2; ++i)
      std::swap_ranges(begin + i * taps, begin + (i + 1) * taps, begin + (dims[1] - 1 - i) * taps);
  }
}

// For each of our columns, the file's.
std::vector<int64_t> columnOrder(const Value& value, int64_t columns) {
  std::vector<int64_t> order(static_cast<std::size_t>(columns));
  for (int64_t i = 0; i < columns; ++i) order[static_cast<std::size_t>(i)] = i;
  if (value.unrolled.empty()) return order;
  const int64_t channels = value.unrolled[0], pixels = value.unrolled[1] * value.unrolled[2];
  for (int64_t c = 0; c < channels; ++c) {
    for (int64_t p = 0; p < pixels; ++p) {
      const int64_t theirs = value.reversed ? channels - 1 - c : c;
      order[static_cast<std::size_t>(c * pixels + p)] =
          value.channelsLast ? p * channels + theirs : theirs * pixels + p;
    }
  }
  return order;
}

// out × in weights, given as such or transposed.
Value linear(const Call& call, const Value& value, const Tensor& matrix, bool transposed, double factor,
             std::vector<double> bias) {
  const int64_t in = transposed ? matrix.dims[0] : matrix.dims[1], out = transposed ? matrix.dims[1] : matrix.dims[0];
  if (in != call.channels(value) || out < 1)
    call.refuse("has weights of " + std::to_string(matrix.dims[0]) + "×" + std::to_string(matrix.dims[1]) +
                ", but reads " + std::to_string(call.channels(value)) + " values; export the network anew");
  const std::vector<int64_t> order = columnOrder(value, in);
  std::vector<double> weight(static_cast<std::size_t>(in * out));
  for (int64_t o = 0; o < out; ++o) {
    for (int64_t i = 0; i < in; ++i) {
      const int64_t theirs = order[static_cast<std::size_t>(i)];
      const auto at = static_cast<std::size_t>(transposed ? theirs * out + o : o * in + theirs);
      weight[static_cast<std::size_t>(o * in + i)] = factor * matrix.values[at];
    }
  }
  if (bias.empty()) bias.assign(static_cast<std::size_t>(out), 0);
  if (static_cast<int64_t>(bias.size()) != out) call.refuse("has a bias that does not fit its weights");
  return call.emit(
      {{{"op", "linear"}, {"out", out}}, {value.place}, {out}, {out, in}, std::move(weight), std::move(bias)}, {out});
}

const Tensor& matrixOf(const Call& call, std::size_t input) {
  const Tensor& matrix = call.constant(input);
  if (matrix.dims.size() != 2) call.refuse("has weights that are no matrix; flatten what it reads, and export anew");
  return matrix;
}

}  // namespace

Value padded(const Call& call, const Value& picture, const std::vector<int64_t>& sides) {
  if (std::all_of(sides.begin(), sides.end(), [](int64_t side) { return side == 0; })) return picture;
  for (const int64_t side : sides)
    if (side < 0 || side > kMostTaps) call.refuse("pads with fewer than 0 or more than 64 zeros, or cuts the picture");
  const Shape own = call.t.builder.shape(picture.place);
  const Shape shape{own[0], own[1] + sides[0] + sides[2], own[2] + sides[1] + sides[3]};
  Value result =
      call.emit({{{"op", "pad2d"}, {"top", sides[0]}, {"left", sides[1]}, {"bottom", sides[2]}, {"right", sides[3]}},
                 {picture.place},
                 shape},
                shape);
  result.reversed = picture.reversed;
  return result;
}

Value readConv(const Call& call) {
  const Tensor& weight = call.constant(1);
  if (weight.dims.size() != 4)
    call.refuse("convolves in " + std::to_string(static_cast<int64_t>(weight.dims.size()) - 2) +
                " dimensions; only pictures are computed with");
  Value picture = call.settled(call.value(0));
  if (!picture.reversed) picture = call.inOwnOrder(std::move(picture));
  if (picture.channelsLast) call.refuse("reads pictures with their channels last; export with channels first");
  const Shape own = call.t.builder.shape(picture.place);
  const int64_t out = weight.dims[0], groups = call.attributes.integer("group", 1);
  if (own.size() == 1) {  // a picture of one pixel
    const bool plain = picture.dims.size() == 3 && weight.dims[2] == 1 && weight.dims[3] == 1 && groups == 1 &&
                       call.attributes.integers("pads", {0, 0, 0, 0}) == std::vector<int64_t>(4, 0);
    if (!plain) call.refuse("convolves flat values; only a 1×1 kernel without groups and pads can");
    const Tensor matrix{{out, weight.dims[1]}, false, weight.doubles, weight.values, {}};
    Value result = linear(call, picture, matrix, false, 1, biasOf(call, 2, out));
    result.dims = {out, 1, 1};
    return result;
  }
  const Taps taps = readTaps(call, weight.dims, own);
  const bool fits =
      groups >= 1 && out >= 1 && own[0] % groups == 0 && out % groups == 0 && weight.dims[1] == own[0] / groups;
  if (!fits)
    call.refuse("has weights for " + std::to_string(weight.dims[1]) + " channels in " + std::to_string(groups) +
                " groups, but reads " + std::to_string(own[0]) + " channels; export the network anew");
  int64_t padding = taps.sides[0];
  if (std::any_of(taps.sides.begin(), taps.sides.end(), [&](int64_t side) { return side != padding; })) {
    picture = padded(call, picture, taps.sides);
    padding = 0;
  }
  const Shape& seen = call.t.builder.shape(picture.place);
  const int64_t span = taps.dilation * (taps.kernel - 1) + 1;
  if (taps.kernel > 1 << 20 || span > std::min(seen[1], seen[2]) + 2 * padding)
    call.refuse("has a kernel that is larger than the picture of " + std::to_string(seen[1]) + "×" +
                std::to_string(seen[2]) + " pixels that it reads; choose larger pictures");
  json spec{{"op", "conv2d"}, {"out", out}, {"kernel", taps.kernel}, {"stride", taps.stride}, {"padding", padding}};
  if (taps.dilation != 1) spec["dilation"] = taps.dilation;
  if (groups != 1) spec["groups"] = groups;
  const auto windows = [&](std::size_t axis) { return (seen[axis] + 2 * padding - span) / taps.stride + 1; };
  const Shape shape{out, windows(1), windows(2)};
  std::vector<double> values = weight.values;
  if (picture.reversed) reverseInputs(call, values, weight.dims, groups);
  return call.emit({std::move(spec), {picture.place}, shape, weight.dims, std::move(values), biasOf(call, 2, out)},
                   shape);
}

Value readGemm(const Call& call) {
  if (call.attributes.integer("transA", 0) != 0)
    call.refuse("reads its input transposed, which mixes samples; rewrite the layer as a plain linear one");
  const Tensor& matrix = matrixOf(call, 1);
  const bool transposed = call.attributes.integer("transB", 0) == 0;
  std::vector<double> bias = biasOf(call, 2, transposed ? matrix.dims[1] : matrix.dims[0]);
  for (double& value : bias) value *= call.attributes.number("beta", 1);
  const Value value = call.flattened(call.value(0));
  return linear(call, value, matrix, transposed, call.attributes.number("alpha", 1), std::move(bias));
}

Value readMatMul(const Call& call) {
  if (call.inputs.size() == 2 && call.inputs[0].value && call.inputs[1].value)
    call.refuse(
        "multiplies two values that both depend on the input, as attention does, which is not computed with "
        "here; use a network of convolutions and linear layers");
  const Value& read = call.value(0);
  if (read.dims.size() != 1) call.refuse("multiplies something that is not flat; flatten it before");
  return linear(call, call.flattened(read), matrixOf(call, 1), true, 1, {});
}

Value readBatchNormalization(const Call& call) {
  if (call.attributes.integer("training_mode", 0) != 0)
    call.refuse("normalises by the batch that it sees; call model.eval() before exporting");
  const Value value = call.inOwnOrder(call.value(0));
  const int64_t channels = call.channels(value);
  const double epsilon = call.attributes.number("epsilon", 1e-5);
  for (std::size_t i = 1; i <= 4; ++i)
    if (call.constant(i).size() != channels)
      call.refuse("has " + std::to_string(call.constant(i).size()) + " numbers for " + std::to_string(channels) +
                  " channels; export the network anew");
  std::vector<double> scale, shift;
  for (std::size_t c = 0; c < static_cast<std::size_t>(channels); ++c) {
    scale.push_back(call.constant(1).values[c] / std::sqrt(call.constant(4).values[c] + epsilon));
    shift.push_back(call.constant(2).values[c] - call.constant(3).values[c] * scale.back());
    if (!std::isfinite(scale.back()) || !std::isfinite(shift.back()))
      call.refuse("has a variance that is not positive; train the network anew");
  }
  ++call.t.normalisations;
  return call.emit({{{"op", "channel_affine"}},
                    {value.place},
                    call.t.builder.shape(value.place),
                    {channels},
                    std::move(scale),
                    std::move(shift)},
                   value.dims);
}

}  // namespace hessianlab::onnx_file
