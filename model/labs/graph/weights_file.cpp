// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/graph/weights_file.h"

#include <cstring>

#include "model/base/error.h"
#include "model/formats/safetensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr char kGraphFormat[] = "hessianlab-graph-1";

const char* safetensorsType(const Tensor& tensor) {
  return tensor.scalar_type() == torch::kFloat64 ? "F64" : "F32";
}

}  // namespace

std::string graphNetworkText(const GraphNetwork& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kGraphFormat}};
  for (std::size_t i = 0; i < network.weights.size(); ++i) {
    const Tensor values = network.weights[i].detach().contiguous();
    RawTensor raw;
    raw.dtype = safetensorsType(values);
    raw.shape = values.sizes().vec();
    raw.data.resize(values.nbytes());
    std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
    file.tensors[network.names[i]] = std::move(raw);
  }
  return safetensorsText(file);
}

GraphNetwork graphNetworkFrom(const std::string& content, const std::string& origin, const GraphNetwork& like) {
  const SafetensorsFile file = parseSafetensors(content, origin, true);
  const auto format = file.metadata.find("format");
  if (format == file.metadata.end() || format->second != kGraphFormat)
    throw InputError(origin + ": not the weights of a network on a graph; open the folder that trained one");
  GraphNetwork network = like.clone();
  for (std::size_t i = 0; i < network.weights.size(); ++i) {
    Tensor& weight = network.weights[i];
    const auto found = file.tensors.find(network.names[i]);
    if (found == file.tensors.end() || found->second.dtype != safetensorsType(weight) ||
        found->second.shape != weight.sizes().vec())
      throw InputError(origin + ": tensor '" + network.names[i] +
                       "' is missing or of another shape or type; train again");
    std::memcpy(weight.data_ptr(), found->second.data.data(), found->second.data.size());
    if (!weight.isfinite().all().item<bool>())
      throw InputError(origin + ": tensor '" + network.names[i] + "' holds values that are not finite; train again");
  }
  return network;
}

}  // namespace hessianlab
