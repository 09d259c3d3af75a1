// SPDX-License-Identifier: GPL-3.0-or-later
// Networks from ONNX files and to them; what the formats mean stands in model/formats/onnx/onnx.h. Any thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "model/formats/onnx/onnx.h"
#include "model/nn/network.h"

namespace hessianlab {

struct OpenedOnnx {
  Network network;
  OnnxNetwork file;  // its tensors have gone into the network
  // The largest difference from the outputs in test_data_set_0 beside the file, of the file's own inputs; absent where
  // there are none.
  std::optional<double> testDifference;
};

// InputError in one sentence: what cannot be computed with, or that the outputs are not those of the file's own test
// data.
OpenedOnnx openOnnx(const std::filesystem::path& path, const OnnxInput& input);

// The bytes of an ONNX file. RunError: it would be too large.
std::string onnxTextOf(const Network& network, const OnnxLabels& labels);

}  // namespace hessianlab
