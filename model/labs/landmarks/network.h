// SPDX-License-Identifier: GPL-3.0-or-later
// A network from pictures to landmarks, with two auto-encoders that share its layers (Belharbi et al. 2015, arXiv
// 1504.07550, eq. 1):
//   input task:  x → its first layers → a decoder of its own → x
//   output task: y → an encoder of its own → its last layers → y
// so that pictures without labels and labels without pictures can teach it. The decoder and the encoder are mirror
// images of the layers they stand beside.
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace hessianlab {

enum class Unit { Sigmoid, Tanh, Relu };

struct DenseLayer {
  torch::Tensor weight, bias;  // out×in, out
  Unit unit = Unit::Tanh;
};

struct LandmarkShape {
  std::vector<int64_t> widths;  // of all layers, the picture's first and the points' last
  Unit first = Unit::Sigmoid;   // of the first half of the layers; the others are tanh
  int64_t inputLayers = 1;      // first layers that the input task shares
  int64_t outputLayers = 1;     // last layers that the output task shares
  bool operator==(const LandmarkShape&) const = default;
  int64_t depth() const { return static_cast<int64_t>(widths.size()) - 1; }
};

struct LandmarkNetwork {
  LandmarkShape shape;
  std::vector<DenseLayer> layers;         // from picture to points
  std::vector<DenseLayer> inputDecoder;   // from what the first layers give to a picture, 0…1
  std::vector<DenseLayer> outputEncoder;  // from points to what the last layers read

  // Weights from uniform distributions (Glorot and Bengio 2010, four times as wide for sigmoids), single precision. The
  // weights of `layers` do not depend on how many of them are shared.
  static LandmarkNetwork drawn(const LandmarkShape& shape, uint64_t seed);
  // The same shape with zeros.
  static LandmarkNetwork blank(const LandmarkShape& shape);

  LandmarkNetwork clone() const;  // without gradients
  LandmarkNetwork to(torch::Dtype dtype) const;
  int64_t bytes() const;
  // "layers.0.weight" …: all that is learned, in a fixed order.
  std::vector<std::pair<std::string, torch::Tensor>> named() const;

  // B×pixels → B×points.
  torch::Tensor outputs(const torch::Tensor& x) const;
  // What the last `outputLayers` layers read where the network sees x: B×code.
  torch::Tensor codeOfPictures(const torch::Tensor& x) const;
  torch::Tensor codeOfPoints(const torch::Tensor& y) const;  // B×points → B×code
  torch::Tensor pointsOfCode(const torch::Tensor& code) const;
  // `x` may lack a part that the decoder is to fill in.
  torch::Tensor redrawn(const torch::Tensor& x) const;                                            // input task
  torch::Tensor reshaped(const torch::Tensor& y) const { return pointsOfCode(codeOfPoints(y)); }  // output task
};

}  // namespace hessianlab
