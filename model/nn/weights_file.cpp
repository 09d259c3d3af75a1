// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/weights_file.h"

#include <cstring>
#include <sstream>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/safetensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr char kFormat[] = "hessianlab-1";

std::string shapeText(c10::IntArrayRef shape) {
  std::ostringstream text;
  text << shape;
  return text.str();
}

Network built(const std::string& architecture, const std::string& origin) {
  try {
    return Network(architecture, 0);
  } catch (const InputError& error) {
    throw InputError(origin + ": " + error.what());
  }
}

Network filled(Network network, const SafetensorsFile& file, const std::string& origin) {
  torch::NoGradGuard noGrad;
  const auto parameters = network.namedParameters();
  if (!parameters.empty() && file.tensors.count(parameters[0].first) &&
      file.tensors.at(parameters[0].first).dtype == "F64")
    network = network.to(torch::kFloat64);
  for (auto& [name, parameter] : network.namedParameters()) {
    const auto found = file.tensors.find(name);
    if (found == file.tensors.end())
      throw InputError(origin + ": tensor '" + name + "' is missing; the file does not belong to this architecture");
    const RawTensor& raw = found->second;
    const char* dtype = parameter.scalar_type() == torch::kFloat64 ? "F64" : "F32";
    if (raw.dtype != dtype)
      throw InputError(origin + ": tensor '" + name + "' has type " + raw.dtype + ", expected " + dtype +
                       "; save all weights as 32-bit or all as 64-bit floats");
    if (parameter.sizes() != c10::IntArrayRef(raw.shape))
      throw InputError(origin + ": tensor '" + name + "' has shape " + shapeText(raw.shape) +
                       ", the architecture needs " + shapeText(parameter.sizes()));
    Tensor values = at::empty(raw.shape, parameter.options().requires_grad(false));
    std::memcpy(values.data_ptr(), raw.data.data(), raw.data.size());
    if (!values.isfinite().all().item<bool>())
      throw InputError(origin + ": tensor '" + name + "' holds values that are not finite");
    parameter.copy_(values);
  }
  const auto expected = network.namedParameters().size();
  if (file.tensors.size() != expected)
    throw InputError(origin + ": has " + std::to_string(file.tensors.size()) + " tensors, the architecture needs " +
                     std::to_string(expected) + "; the file belongs to another network");
  return network;
}

}  // namespace

std::string networkText(const Network& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kFormat}, {"architecture", network.architecture()}};
  for (const auto& [name, parameter] : network.namedParameters()) {
    const Tensor values = parameter.detach().cpu().contiguous();
    RawTensor raw;
    raw.dtype = values.scalar_type() == torch::kFloat64 ? "F64" : "F32";
    raw.shape = values.sizes().vec();
    raw.data.resize(values.nbytes());
    std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
    file.tensors.emplace(name, std::move(raw));
  }
  return safetensorsText(file);
}

void saveNetwork(const std::filesystem::path& path, const Network& network) {
  writeFileAtomically(path, networkText(network));
}

Network loadNetwork(const std::filesystem::path& path) {
  const SafetensorsFile file = readSafetensors(path, true);
  const auto architecture = file.metadata.find("architecture");
  const auto format = file.metadata.find("format");
  if (architecture == file.metadata.end() || format == file.metadata.end() || format->second != kFormat)
    throw InputError(path.string() +
                     ": not weights of this program (no format and architecture in the metadata); use "
                     "'hessianlab-cli import' for weights made elsewhere");
  return filled(built(architecture->second, path.string()), file, path.string());
}

Network loadForeignNetwork(const std::filesystem::path& weights, const std::string& architecture) {
  const SafetensorsFile file = readSafetensors(weights, false);
  return filled(Network(architecture, 0), file, weights.string());
}

}  // namespace hessianlab
