// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/weights_file.h"

#include "model/labs/weight_tensors.h"

namespace hessianlab {

namespace {

constexpr char kLandmarkFormat[] = "hessianlab-landmarks-1";

}  // namespace

std::string landmarkNetworkText(const LandmarkNetwork& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kLandmarkFormat}};
  for (const auto& [name, tensor] : network.named()) file.tensors[name] = writtenWeights(tensor);
  return safetensorsText(file);
}

LandmarkNetwork landmarkNetworkFrom(const std::string& content, const LandmarkShape& shape, const std::string& origin) {
  const SafetensorsFile file = weightsFileOf(content, origin, kLandmarkFormat, "a network of landmarks");
  LandmarkNetwork network = LandmarkNetwork::blank(shape);
  const auto named = network.named();
  for (const auto& [name, tensor] : named) readWeights(file, name, tensor, origin);
  if (file.tensors.size() != named.size())
    throw InputError(origin + ": it holds other tensors than the network of its config.json; train again");
  return network;
}

}  // namespace hessianlab
