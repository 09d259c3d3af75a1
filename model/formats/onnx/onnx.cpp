// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/onnx/onnx.h"

#include <cstring>

#include "model/formats/onnx/graph_reader.h"
#include "model/formats/onnx/own_metadata.h"

namespace hessianlab {

using namespace onnx_file;

OnnxNetwork parseOnnx(std::string_view bytes, const std::string& origin, const OnnxInput& input,
                      const OnnxExternal& external) {
  const onnx::ModelProto model = parseModel(bytes, origin);
  OnnxNetwork network = GraphReader(model, origin, input, static_cast<int64_t>(bytes.size()), external).read();
  for (const auto& property : model.metadata_props()) {
    if (property.key() == kClassesKey) network.classNames = classNamesIn(property.value());
    if (property.key() != kArchitectureKey) continue;
    const std::string own = sameArchitecture(property.value(), network.architecture);
    if (!own.empty()) network.architecture = own;
  }
  return network;
}

RawTensor parseOnnxTensor(std::string_view bytes, const std::string& origin) {
  const TensorPtr tensor = readTensor(parseTensor(bytes, origin), origin, [&](const std::string&, int64_t, int64_t) {
    return std::string();  // then it ends too early
  });
  RawTensor raw{tensor->doubles ? "F64" : "F32", tensor->dims, {}};
  const auto append = [&raw](auto value) {
    const auto* begin = reinterpret_cast<const std::byte*>(&value);
    raw.data.insert(raw.data.end(), begin, begin + sizeof value);
  };
  for (std::size_t i = 0; i < static_cast<std::size_t>(tensor->size()); ++i) {
    if (tensor->doubles)
      append(tensor->at(i));
    else
      append(static_cast<float>(tensor->at(i)));
  }
  return raw;
}

}  // namespace hessianlab
