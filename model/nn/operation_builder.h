// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the operations of a network one after the other, each for what it reads, and checks what they give.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "model/nn/graph.h"
#include "model/nn/operation.h"

namespace hessianlab {

// `graph` must outlive it.
class OperationBuilder {
 public:
  OperationBuilder(const Shape& input, const Graph& graph) : graph_(graph), shapes_{input} {}

  // The next operation. OperationError: its description is refused, or it gives or has too much.
  std::unique_ptr<Operation> make(const nlohmann::json& spec);
  // InputError: the last operation does not give one value per class.
  void requireLogits(int64_t classes) const;

 private:
  const Graph& graph_;
  std::vector<Shape> shapes_;  // of the values that the graph counts
  int64_t parameters_ = 0;
};

}  // namespace hessianlab
