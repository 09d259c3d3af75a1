// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/weights_file.h"

#include "model/labs/weight_tensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr char kCircleFormat[] = "hessianlab-circle-1";

Tensor readTensor(const SafetensorsFile& file, const std::string& name, std::size_t dimensions,
                  const std::string& origin) {
  const auto found = file.tensors.find(name);
  if (found == file.tensors.end() || found->second.shape.size() != dimensions) refuseWeights(name, origin);
  Tensor values = at::empty(found->second.shape, torch::kFloat64);
  readWeights(file, name, values, origin);
  return values;
}

}  // namespace

std::string circleNetworkText(const CircleNetwork& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kCircleFormat}};
  file.tensors = {{"a", writtenWeights(network.a)}};
  const std::vector<std::string> names = circleWeightNames(network.layers());
  for (std::size_t i = 0; i < names.size(); ++i) file.tensors[names[i]] = writtenWeights(network.weights()[i]);
  if (!network.deeper.empty()) file.tensors["gain"] = writtenWeights(at::full({1}, network.gain, torch::kFloat64));
  return safetensorsText(file);
}

CircleNetwork circleNetworkFrom(const std::string& content, const std::string& origin, int64_t layers) {
  const SafetensorsFile file = weightsFileOf(content, origin, kCircleFormat, "a network on the circle");
  CircleNetwork network{readTensor(file, "w", 2, origin), readTensor(file, "b", 1, origin),
                        readTensor(file, "a", 1, origin)};
  const std::vector<std::string> names = circleWeightNames(layers);
  for (std::size_t i = 2; i < names.size(); i += 2)
    network.deeper.push_back({readTensor(file, names[i], 3, origin), readTensor(file, names[i + 1], 3, origin)});
  if (layers > 2) network.gain = readTensor(file, "gain", 1, origin).sum().item<double>();
  const int64_t units = network.a.numel(), half = units / 2;
  bool fit = network.w.sizes() == at::IntArrayRef({units, 2}) && network.b.numel() == units;
  for (const CircleNetwork::Layer& layer : network.deeper)
    fit &= layer.w.sizes() == at::IntArrayRef({2, half, half}) && layer.b.sizes() == at::IntArrayRef({2, 1, half});
  if (!fit) throw InputError(origin + ": its tensors do not fit together; train again");
  return network;
}

}  // namespace hessianlab
