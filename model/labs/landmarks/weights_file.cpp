// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/landmarks/weights_file.h"

#include <cstring>

#include "model/base/error.h"
#include "model/formats/safetensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr char kLandmarkFormat[] = "hessianlab-landmarks-1";

}  // namespace

std::string landmarkNetworkText(const LandmarkNetwork& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kLandmarkFormat}};
  for (const auto& [name, tensor] : network.named()) {
    const Tensor values = tensor.detach().contiguous();
    RawTensor raw;
    raw.dtype = "F32";
    raw.shape = values.sizes().vec();
    raw.data.resize(values.nbytes());
    std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
    file.tensors[name] = std::move(raw);
  }
  return safetensorsText(file);
}

LandmarkNetwork landmarkNetworkFrom(const std::string& content, const LandmarkShape& shape, const std::string& origin) {
  const SafetensorsFile file = parseSafetensors(content, origin, true);
  const auto format = file.metadata.find("format");
  if (format == file.metadata.end() || format->second != kLandmarkFormat)
    throw InputError(origin + ": not the weights of a network of landmarks; open the folder that trained one");
  LandmarkNetwork network = LandmarkNetwork::blank(shape);
  const auto named = network.named();
  for (const auto& [name, tensor] : named) {
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end() || found->second.dtype != "F32" || found->second.shape != tensor.sizes().vec())
      throw InputError(origin + ": tensor '" + name + "' is missing or of another shape or type; train again");
    std::memcpy(tensor.data_ptr(), found->second.data.data(), found->second.data.size());
    if (!tensor.isfinite().all().item<bool>())
      throw InputError(origin + ": tensor '" + name + "' holds values that are not finite; train again");
  }
  if (file.tensors.size() != named.size())
    throw InputError(origin + ": it holds other tensors than the network of its config.json; train again");
  return network;
}

}  // namespace hessianlab
