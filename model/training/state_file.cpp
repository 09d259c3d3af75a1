// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/training/state_file.h"

#include <cstring>

#include "model/base/error.h"
#include "model/formats/safetensors.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr const char* kFormat = "hessianlab-state-1";
constexpr const char* kTensor = "tensor.";  // before the name, so that it cannot be one of the format's own
constexpr const char* kNumber = "number.";

struct Kind {
  torch::ScalarType type;
  const char* name;
};
constexpr Kind kKinds[] = {
    {torch::kFloat32, "F32"}, {torch::kFloat64, "F64"}, {torch::kInt64, "I64"}, {torch::kUInt8, "U8"}};

RawTensor rawOf(const Tensor& tensor) {
  const Tensor values = tensor.detach().cpu().contiguous();
  RawTensor raw;
  for (const Kind& kind : kKinds)
    if (kind.type == values.scalar_type()) raw.dtype = kind.name;
  if (raw.dtype.empty()) throw RunError("a state holds a tensor of a type that safetensors has no name for");
  raw.shape = values.sizes().vec();
  raw.data.resize(values.nbytes());
  if (!raw.data.empty()) std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
  return raw;
}

Tensor tensorOf(const RawTensor& raw, const std::string& origin) {
  for (const Kind& kind : kKinds) {
    if (raw.dtype != kind.name) continue;
    Tensor values = at::empty(raw.shape, kind.type);
    if (!raw.data.empty()) std::memcpy(values.data_ptr(), raw.data.data(), raw.data.size());
    return values;
  }
  throw InputError(origin + ": holds a tensor of type " + raw.dtype + ", which no state has; the file is damaged");
}

}  // namespace

std::string stateBytes(const State& state, std::map<std::string, std::string> metadata) {
  SafetensorsFile file;
  file.metadata = std::move(metadata);
  file.metadata["format"] = kFormat;
  for (const auto& [name, tensor] : state.tensors) file.tensors[kTensor + name] = rawOf(tensor);
  for (const auto& [name, number] : state.numbers)
    file.tensors[kNumber + name] = rawOf(at::full({1}, number, torch::kFloat64));
  return safetensorsText(file);
}

ReadState parseState(const std::string& bytes, const std::string& origin) {
  const SafetensorsFile file = parseSafetensors(bytes, origin, true);
  const auto format = file.metadata.find("format");
  if (format == file.metadata.end() || format->second != kFormat)
    throw InputError(origin + ": is not the state of a training of this version");
  ReadState read{{}, file.metadata};
  for (const auto& [name, raw] : file.tensors) {
    if (name.starts_with(kTensor)) read.state.tensors[name.substr(std::strlen(kTensor))] = tensorOf(raw, origin);
    if (name.starts_with(kNumber)) {
      const Tensor number = tensorOf(raw, origin);
      if (number.numel() != 1 || number.scalar_type() != torch::kFloat64)
        throw InputError(origin + ": '" + name + "' is not one number; the file is damaged");
      read.state.numbers[name.substr(std::strlen(kNumber))] = number.item<double>();
    }
  }
  return read;
}

}  // namespace hessianlab
