// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/network.h"

#include <cmath>

#include "model/base/random.h"

namespace hessianlab {

using torch::Tensor;

namespace {

// Independent streams of the network's seed.
enum LayerStream : uint64_t { kLayers = 1, kDecoder = 1000, kEncoder = 2000 };

Tensor through(const DenseLayer& layer, const Tensor& x) {
  const Tensor z = at::linear(x, layer.weight, layer.bias);
  if (layer.unit == Unit::Sigmoid) return at::sigmoid(z);
  return layer.unit == Unit::Relu ? at::relu(z) : at::tanh(z);
}

DenseLayer blankLayer(int64_t in, int64_t out, Unit unit) {
  return {at::zeros({out, in}, torch::kFloat32), at::zeros({out}, torch::kFloat32), unit};
}

void drawLayers(std::vector<DenseLayer>& layers, uint64_t seed, uint64_t stream) {
  for (std::size_t i = 0; i < layers.size(); ++i) {
    DenseLayer& layer = layers[i];
    const auto sum = static_cast<double>(layer.weight.size(0) + layer.weight.size(1));
    const double wide = std::sqrt(6 / sum) * (layer.unit == Unit::Sigmoid ? 4 : 1);
    torch::Generator generator = makeGenerator(mixSeed(seed, stream + i));
    layer.weight.uniform_(-wide, wide, generator);
  }
}

}  // namespace

LandmarkNetwork LandmarkNetwork::blank(const LandmarkShape& shape) {
  LandmarkNetwork network;
  network.shape = shape;
  const auto depth = static_cast<std::size_t>(shape.depth());
  const auto unitOf = [&](std::size_t layer) { return layer < depth / 2 ? shape.first : Unit::Tanh; };
  const std::vector<int64_t>& w = shape.widths;
  for (std::size_t i = 0; i < depth; ++i) network.layers.push_back(blankLayer(w[i], w[i + 1], unitOf(i)));
  for (auto i = static_cast<std::size_t>(shape.inputLayers); i > 0; --i)
    network.inputDecoder.push_back(blankLayer(w[i], w[i - 1], i > 1 ? unitOf(i - 2) : Unit::Sigmoid));
  for (std::size_t i = depth; i > depth - static_cast<std::size_t>(shape.outputLayers); --i)
    network.outputEncoder.push_back(blankLayer(w[i], w[i - 1], unitOf(i - 2)));
  return network;
}

LandmarkNetwork LandmarkNetwork::drawn(const LandmarkShape& shape, uint64_t seed) {
  LandmarkNetwork network = blank(shape);
  drawLayers(network.layers, seed, kLayers);
  drawLayers(network.inputDecoder, seed, kDecoder);
  drawLayers(network.outputEncoder, seed, kEncoder);
  return network;
}

LandmarkNetwork LandmarkNetwork::to(torch::Dtype dtype) const {
  LandmarkNetwork copy = *this;
  for (auto* part : {&copy.layers, &copy.inputDecoder, &copy.outputEncoder}) {
    for (DenseLayer& layer : *part) {
      layer.weight = layer.weight.detach().to(dtype, false, true);
      layer.bias = layer.bias.detach().to(dtype, false, true);
    }
  }
  return copy;
}

LandmarkNetwork LandmarkNetwork::clone() const {
  return to(layers.front().weight.scalar_type());
}

int64_t LandmarkNetwork::bytes() const {
  int64_t sum = 0;
  for (const auto& [name, tensor] : named()) sum += static_cast<int64_t>(tensor.nbytes());
  return sum;
}

std::vector<std::pair<std::string, Tensor>> LandmarkNetwork::named() const {
  std::vector<std::pair<std::string, Tensor>> all;
  const auto add = [&](const char* name, const std::vector<DenseLayer>& list) {
    for (std::size_t i = 0; i < list.size(); ++i) {
      const std::string begin = std::string(name) + "." + std::to_string(i) + ".";
      all.emplace_back(begin + "weight", list[i].weight);
      all.emplace_back(begin + "bias", list[i].bias);
    }
  };
  add("layers", layers);
  add("input_decoder", inputDecoder);
  add("output_encoder", outputEncoder);
  return all;
}

Tensor LandmarkNetwork::outputs(const Tensor& x) const {
  return pointsOfCode(codeOfPictures(x));
}

Tensor LandmarkNetwork::codeOfPictures(const Tensor& x) const {
  Tensor h = x;
  for (std::size_t i = 0; i + static_cast<std::size_t>(shape.outputLayers) < layers.size(); ++i)
    h = through(layers[i], h);
  return h;
}

Tensor LandmarkNetwork::codeOfPoints(const Tensor& y) const {
  Tensor h = y;
  for (const DenseLayer& layer : outputEncoder) h = through(layer, h);
  return h;
}

Tensor LandmarkNetwork::pointsOfCode(const Tensor& code) const {
  Tensor h = code;
  for (std::size_t i = layers.size() - static_cast<std::size_t>(shape.outputLayers); i < layers.size(); ++i)
    h = through(layers[i], h);
  return h;
}

Tensor LandmarkNetwork::redrawn(const Tensor& x) const {
  Tensor h = x;
  for (std::size_t i = 0; i < static_cast<std::size_t>(shape.inputLayers); ++i) h = through(layers[i], h);
  for (const DenseLayer& layer : inputDecoder) h = through(layer, h);
  return h;
}

}  // namespace hessianlab
