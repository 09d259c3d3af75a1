// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of a file in an order in which each comes after those it reads, from the input to the one output. Pure; one
// thread.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/formats/onnx/folding.h"
#include "model/formats/onnx/translation.h"

namespace hessianlab::onnx_file {

class GraphReader {
 public:
  GraphReader(const onnx::ModelProto& model, const std::string& origin, const OnnxInput& options, int64_t fileBytes,
              ReadExternal external);

  OnnxNetwork read();

 private:
  void findInput();
  void findProducers();
  std::vector<const onnx::NodeProto*> ordered() const;
  void place(const onnx::NodeProto& node, Translation& t);
  Item item(const onnx::NodeProto& node, const std::string& name);
  TensorPtr constantOf(const onnx::NodeProto& node) const;
  Value inputValue(Translation& t) const;
  OnnxNetwork finished(Translation& t) const;

  const onnx::GraphProto& graph_;
  const std::string& origin_;
  const OnnxInput& options_;
  const ReadExternal external_;
  const int64_t mostValues_;
  Folding folding_;
  int64_t opset_ = 0;
  std::string inputName_, outputName_;
  int64_t batch_ = 0;
  Shape fileDims_, ownShape_;
  bool doubles_ = false, channelsLast_ = false;
  std::map<std::string, const onnx::TensorProto*> initialisers_;
  std::map<std::string, const onnx::NodeProto*> producers_;
  std::map<std::string, int> uses_;  // of each value, by nodes that are needed
  std::map<std::string, Item> items_;
};

}  // namespace hessianlab::onnx_file
