// SPDX-License-Identifier: GPL-3.0-or-later
// The operations of a network, put together while a file's nodes are read: specs of an architecture's "operations",
// their shapes and their parameters. Knows no ONNX. Pure; one thread.
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "model/formats/safetensors.h"

namespace hessianlab::onnx_file {

using Shape = std::vector<int64_t>;

constexpr int kInput = -1;  // the network's input, where an operation would be named by its place

struct Built {
  nlohmann::json spec;     // {"op":"conv2d","out":8,…}, without name and inputs
  std::vector<int> reads;  // places of operations, or kInput
  Shape shape;             // of its result: [channels, height, width], or flat [values]
  Shape weightShape = {};  // empty: it has no parameters
  std::vector<double> weight = {}, bias = {};
};

class Builder {
 public:
  // `mostParameters`: of all operations together.
  Builder(Shape input, int64_t mostParameters) : input_(std::move(input)), left_(mostParameters) {}

  // Its place. InputError: too many values or parameters; the message goes on from "origin: node 'x' (Op) ".
  int add(Built operation);
  Built& at(int place) { return operations_[static_cast<std::size_t>(place)]; }
  const Shape& shape(int place) const {
    return place == kInput ? input_ : operations_[static_cast<std::size_t>(place)].shape;
  }

  struct Network {
    std::string architecture;                  // JSON
    std::map<std::string, RawTensor> tensors;  // "0.weight", "0.bias", …
  };
  // With `last` as the last operation; whatever it does not need is left away. InputError: there are none, or too many,
  // or parameters that are not finite.
  Network finish(int last, int64_t classes, bool doubles);

 private:
  void keepOnly(int last);
  void standBeforeInput();
  nlohmann::json specs() const;

  Shape input_;
  int64_t left_;
  std::vector<Built> operations_;
};

}  // namespace hessianlab::onnx_file
