// SPDX-License-Identifier: GPL-3.0-or-later
// A network that cannot be, and the operation because of which.
#pragma once

#include <cstddef>
#include <string>

#include "model/base/error.h"

namespace hessianlab {

// what() reads "architecture: operation 3 'conv2d': 'kernel' must be …"; said() is that without its beginning, for who
// shows where it stands.
class OperationError : public InputError {
 public:
  // `between` joins number and sentence: " " or ": ".
  OperationError(std::size_t operation, const char* between, std::string said)
      : InputError("architecture: operation " + std::to_string(operation + 1) + between + said),
        operation_(operation),
        said_(std::move(said)) {}

  std::size_t operation() const { return operation_; }  // counted from 0
  const std::string& said() const { return said_; }

 private:
  std::size_t operation_;
  std::string said_;
};

}  // namespace hessianlab
