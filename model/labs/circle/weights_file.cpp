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
  file.tensors = {{"w", writtenWeights(network.w)}, {"b", writtenWeights(network.b)}, {"a", writtenWeights(network.a)}};
  return safetensorsText(file);
}

CircleNetwork circleNetworkFrom(const std::string& content, const std::string& origin) {
  const SafetensorsFile file = weightsFileOf(content, origin, kCircleFormat, "a network on the circle");
  CircleNetwork network{readTensor(file, "w", 2, origin), readTensor(file, "b", 1, origin),
                        readTensor(file, "a", 1, origin)};
  if (network.w.size(1) != 2 || network.w.size(0) != network.b.numel() || network.b.numel() != network.a.numel())
    throw InputError(origin + ": its tensors do not fit together; train again");
  return network;
}

}  // namespace hessianlab
