// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/error.h"

#include "model/base/message.h"

namespace hessianlab {

InputError::InputError(const std::string& message) : std::runtime_error(plainMessage(message)) {}

RunError::RunError(const std::string& message) : std::runtime_error(plainMessage(message)) {}

}  // namespace hessianlab
