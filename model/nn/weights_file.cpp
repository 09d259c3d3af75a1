// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/weights_file.h"

#include <algorithm>
#include <cstring>
#include <sstream>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/formats/safetensors.h"
#include "model/nn/classifier_snapshot.h"
#include "model/nn/foreign_weights.h"
#include "model/nn/operations/parameter.h"
#include "model/questions/answers.h"
#include "model/questions/safetensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr char kFormat[] = "hessianlab-1";

std::string shapeText(c10::IntArrayRef shape) {
  std::ostringstream text;
  text << shape;
  return text.str();
}

WantedTensors wantedBy(const Network& network) {
  WantedTensors wanted;
  for (const auto& [name, parameter] : network.namedParameters()) wanted.emplace_back(name, parameter.sizes().vec());
  return wanted;
}

// The values as they stand in the file; half precision is widened, which is exact.
Tensor valuesOf(const RawTensor& raw, torch::ScalarType wanted) {
  const auto stored = raw.dtype == "F16" ? torch::kHalf : raw.dtype == "BF16" ? torch::kBFloat16 : wanted;
  Tensor values = at::empty(raw.shape, stored);
  std::memcpy(values.data_ptr(), raw.data.data(), raw.data.size());
  return values.to(wanted);
}

Network filled(Network network, const SafetensorsFile& file, const std::string& origin) {
  torch::NoGradGuard noGrad;
  const WantedTensors wanted = wantedBy(network);
  requireNames(file, wanted, origin);
  const auto parameters = network.namedParameters();
  if (!parameters.empty() && file.tensors.count(parameters[0].first) &&
      file.tensors.at(parameters[0].first).dtype == "F64")
    network = network.to(torch::kFloat64);
  for (auto& [name, parameter] : network.namedParameters()) {
    const RawTensor& raw = file.tensors.at(name);
    const char* dtype = parameter.scalar_type() == torch::kFloat64 ? "F64" : "F32";
    if (raw.dtype != dtype && raw.dtype != "F16" && raw.dtype != "BF16")
      throw InputError(origin + ": tensor '" + name + "' has type " + raw.dtype + ", expected " + dtype +
                       "; save all weights as 32-bit or all as 64-bit floats");
    if (parameter.sizes() != c10::IntArrayRef(raw.shape))
      throw InputError(origin + ": tensor '" + name + "' has shape " + shapeText(raw.shape) +
                       ", the architecture needs " + shapeText(parameter.sizes()));
    const Tensor values = valuesOf(raw, parameter.scalar_type());
    if (!values.isfinite().all().item<bool>())
      throw InputError(origin + ": tensor '" + name + "' holds values that are not finite");
    parameter.copy_(values);
  }
  requireNoOthers(file, wanted, origin);
  return network;
}

// Not larger than the file can fill: an architecture of a few bytes may ask for gigabytes.
Network builtFor(const SafetensorsFile& file, const std::string& architecture, const std::string& origin) {
  constexpr int64_t kSmall = int64_t{1} << 22;  // costs nothing, and the shapes say more
  int64_t values = kSmall;
  for (const auto& [name, tensor] : file.tensors) {
    int64_t count = 1;
    for (const int64_t extent : tensor.shape) count *= extent;
    values += count;
  }
  const ParameterLimit limit(std::min(values, kMostParameters), "more parameters than " + origin + " holds values");
  return Network(architecture, 0);
}

}  // namespace

std::map<std::string, RawTensor> tensorsOf(const Network& network) {
  std::map<std::string, RawTensor> tensors;
  for (const auto& [name, parameter] : network.namedParameters()) {
    const Tensor values = parameter.detach().cpu().contiguous();
    RawTensor raw;
    raw.dtype = values.scalar_type() == torch::kFloat64 ? "F64" : "F32";
    raw.shape = values.sizes().vec();
    raw.data.resize(values.nbytes());
    std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
    tensors.emplace(name, std::move(raw));
  }
  return tensors;
}

std::string networkText(const Network& network) {
  SafetensorsFile file;
  file.metadata = {{"format", kFormat}, {"architecture", network.architecture()}};
  file.tensors = tensorsOf(network);
  return safetensorsText(file);
}

Network networkWith(const SafetensorsFile& file, const std::string& architecture, const std::string& origin) {
  try {
    return filled(builtFor(file, architecture, origin), file, origin);
  } catch (const InputError& error) {
    const std::string why = error.what();
    throw InputError(why.starts_with(origin) ? why : origin + ": " + why);
  }
}

void saveNetwork(const std::filesystem::path& path, const Network& network) {
  writeFileAtomically(path, networkText(network));
}

Network networkFrom(const std::string& content, const std::string& origin) {
  const SafetensorsFile file = parseSafetensors(content, origin, true);
  const auto architecture = file.metadata.find("architecture");
  const auto format = file.metadata.find("format");
  if (architecture == file.metadata.end() || format == file.metadata.end() || format->second != kFormat)
    throw InputError(origin +
                     ": not weights of this program (no format and architecture in the metadata); use "
                     "'hessianlab-cli import' for weights made elsewhere");
  return networkWith(file, architecture->second, origin);
}

Network loadNetwork(const std::filesystem::path& path) {
  return networkFrom(readFile(path), path.string());
}

Network loadForeignNetwork(const std::filesystem::path& weights, const std::string& architecture,
                           std::vector<std::string>* notes, const std::string& prefix) {
  SafetensorsFile file = readSafetensors(weights, false);
  if (!prefix.empty()) file = belowPrefix(std::move(file), prefix, weights.string());
  Network network = builtFor(file, architecture, weights.string());
  std::vector<std::string> said;
  file = adapted(std::move(file), wantedBy(network), said);
  if (notes) *notes = std::move(said);
  return filled(std::move(network), file, weights.string());
}

SafetensorsResult answer(const ClassifierSnapshot& snapshot, const SafetensorsRequest&, JobControl&) {
  return {snapshot.step(), networkText(snapshot.network())};
}
template struct Answers<SafetensorsRequest>;

}  // namespace hessianlab
