// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/weights_file.h"

#include "model/labs/weight_tensors.h"

namespace hessianlab {

namespace {

constexpr char kGraphFormat[] = "hessianlab-graph-1";

}  // namespace

std::string graphNetworkText(const GraphNetwork& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kGraphFormat}};
  for (std::size_t i = 0; i < network.weights.size(); ++i)
    file.tensors[network.names[i]] = writtenWeights(network.weights[i]);
  return safetensorsText(file);
}

GraphNetwork graphNetworkFrom(const std::string& content, const std::string& origin, const GraphNetwork& like) {
  const SafetensorsFile file = weightsFileOf(content, origin, kGraphFormat, "a network on a graph");
  GraphNetwork network = like.clone();
  for (std::size_t i = 0; i < network.weights.size(); ++i)
    readWeights(file, network.names[i], network.weights[i], origin);
  return network;
}

}  // namespace hessianlab
