// SPDX-License-Identifier: GPL-3.0-or-later
// Networks in ONNX (github.com/onnx/onnx), read into the operations of this program and written from them. Opsets 9 to
// 17, float32 and float64. Pure: no Torch; strict and bounded, whatever the file holds. Any thread.
//
// Shapes are those of one sample: [channels, height, width], or [values]. Batch normalisation becomes channel_affine,
// constants at the input become normalise, several nodes that are one activation become that activation, and a softmax
// at the end is left off.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/formats/safetensors.h"

namespace hessianlab {

// What a file does not say of its inputs. Inputs of this program lie in [0,1].
struct OnnxInput {
  std::vector<int64_t> shape;      // of the data; a flat input of the file may read pictures. Empty: as the file says
  double lowest = 0, highest = 1;  // what 0 and 1 are for the network: 0 and 255, −1 and 1
  std::vector<double> mean, std;  // by which its inputs were normalised after that, one a channel; empty: they were not
  bool reversedChannels = false;  // blue, green, red
};

enum class OnnxEnd { Logits, Softmax, LogSoftmax };  // what the file gives

struct OnnxNetwork {
  std::string architecture;                  // JSON, {"input":…,"classes":…,"operations":…}
  std::map<std::string, RawTensor> tensors;  // its parameters "0.weight", "0.bias", …; all F32 or all F64
  bool doubles = false;
  OnnxEnd end = OnnxEnd::Logits;
  std::vector<int64_t> inputDims;       // as the file has them, without the batch
  bool channelsLast = false;            // of the file's pictures
  std::vector<std::string> classNames;  // where the file was written here; else empty
  std::vector<std::string> notes;       // what was done that a person should know, a sentence each
};

// Bytes of another file of the model's folder: `length` bytes from `offset` on of `location`, which is a plain path
// that does not leave the folder. InputError: it cannot be read.
using OnnxExternal = std::function<std::string(const std::string& location, int64_t offset, int64_t length)>;

// InputError, which begins with `origin`, in one sentence that names the node and its operator: what cannot be computed
// with here, and what could be done.
OnnxNetwork parseOnnx(std::string_view bytes, const std::string& origin, const OnnxInput& input,
                      const OnnxExternal& external);

// A tensor of a file's own test data (test_data_set_0/input_0.pb), as F32 or F64. InputError begins with `origin`.
RawTensor parseOnnxTensor(std::string_view bytes, const std::string& origin);

struct OnnxLabels {
  std::vector<std::string> classNames;
  std::string run;  // the id of the run that the weights are of; or empty
};

// The bytes of a file of opset 13 with a batch of any size, from inputs in [0,1] to logits. `architecture` is the
// canonical JSON of a network, `tensors` its parameters.
std::string onnxText(const std::string& architecture, const std::map<std::string, RawTensor>& tensors,
                     const OnnxLabels& labels);

}  // namespace hessianlab
