// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/labs/circle/weights_file.h"

#include <cstring>

#include "model/base/error.h"
#include "model/formats/safetensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr char kCircleFormat[] = "hessianlab-circle-1";

RawTensor writtenTensor(const Tensor& tensor) {
  const Tensor values = tensor.detach().contiguous();
  RawTensor raw;
  raw.dtype = "F64";
  raw.shape = values.sizes().vec();
  raw.data.resize(values.nbytes());
  std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
  return raw;
}

Tensor readTensor(const SafetensorsFile& file, const std::string& name, std::size_t dimensions,
                  const std::string& origin) {
  const auto found = file.tensors.find(name);
  if (found == file.tensors.end() || found->second.dtype != "F64" || found->second.shape.size() != dimensions)
    throw InputError(origin + ": tensor '" + name + "' is missing or of another shape or type; train again");
  Tensor values = at::empty(found->second.shape, torch::kFloat64);
  std::memcpy(values.data_ptr(), found->second.data.data(), found->second.data.size());
  if (!values.isfinite().all().item<bool>())
    throw InputError(origin + ": tensor '" + name + "' holds values that are not finite; train again");
  return values;
}

}  // namespace

std::string circleNetworkText(const CircleNetwork& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kCircleFormat}};
  file.tensors = {{"w", writtenTensor(network.w)}, {"b", writtenTensor(network.b)}, {"a", writtenTensor(network.a)}};
  return safetensorsText(file);
}

CircleNetwork circleNetworkFrom(const std::string& content, const std::string& origin) {
  const SafetensorsFile file = parseSafetensors(content, origin, true);
  const auto format = file.metadata.find("format");
  if (format == file.metadata.end() || format->second != kCircleFormat)
    throw InputError(origin + ": not the weights of a network on the circle; open the folder that trained one");
  CircleNetwork network{readTensor(file, "w", 2, origin), readTensor(file, "b", 1, origin),
                        readTensor(file, "a", 1, origin)};
  if (network.w.size(1) != 2 || network.w.size(0) != network.b.numel() || network.b.numel() != network.a.numel())
    throw InputError(origin + ": its tensors do not fit together; train again");
  return network;
}

}  // namespace hessianlab
