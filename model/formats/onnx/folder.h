// SPDX-License-Identifier: GPL-3.0-or-later
// Values that an ONNX file keeps beside itself. Any thread.
#pragma once

#include <filesystem>

#include "model/formats/onnx/onnx.h"

namespace hessianlab {

// Reads files of `folder` and below it, never others, also not through links. The folder of "net.onnx" is ".".
OnnxExternal onnxExternalIn(const std::filesystem::path& folder);

}  // namespace hessianlab
