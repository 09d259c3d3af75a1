// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of a lab's network in its model.safetensors: tensors of float32 or float64 under a format of the lab's
// own.
#pragma once

#include <torch/types.h>

#include <cstring>
#include <string>

#include "model/base/error.h"
#include "model/formats/safetensors.h"

namespace hessianlab {

inline const char* typeOfWeights(const torch::Tensor& tensor) {
  return tensor.scalar_type() == torch::kFloat64 ? "F64" : "F32";
}

inline RawTensor writtenWeights(const torch::Tensor& tensor) {
  const torch::Tensor values = tensor.detach().contiguous();
  RawTensor raw;
  raw.dtype = typeOfWeights(values);
  raw.shape = values.sizes().vec();
  raw.data.resize(values.nbytes());
  std::memcpy(raw.data.data(), values.data_ptr(), raw.data.size());
  return raw;
}

// The file in `content`. InputError, which begins with `origin`: it is none, or not of `format`, which are the weights
// of `what` ("a network on the circle").
inline SafetensorsFile weightsFileOf(const std::string& content, const std::string& origin, const char* format,
                                     const char* what) {
  SafetensorsFile file = parseSafetensors(content, origin, true);
  const auto found = file.metadata.find("format");
  if (found == file.metadata.end() || found->second != format)
    throw InputError(origin + ": not the weights of " + what + "; open the folder that trained one");
  return file;
}

[[noreturn]] inline void refuseWeights(const std::string& name, const std::string& origin) {
  throw InputError(origin + ": tensor '" + name + "' is missing or of another shape or type; train again");
}

// Fills `into`, which is contiguous. InputError: there is no such tensor, of its shape and type and of finite values.
inline void readWeights(const SafetensorsFile& file, const std::string& name, const torch::Tensor& into,
                        const std::string& origin) {
  const auto found = file.tensors.find(name);
  if (found == file.tensors.end() || found->second.dtype != typeOfWeights(into) ||
      found->second.shape != into.sizes().vec())
    refuseWeights(name, origin);
  std::memcpy(into.data_ptr(), found->second.data.data(), found->second.data.size());
  if (!into.isfinite().all().item<bool>())
    throw InputError(origin + ": tensor '" + name + "' holds values that are not finite; train again");
}

}  // namespace hessianlab
