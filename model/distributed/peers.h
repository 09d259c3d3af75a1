// SPDX-License-Identifier: GPL-3.0-or-later
// Where processes are: what a rank must know of its machine and of the way to another. Free of Torch and of Qt. Any
// thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace hessianlab {

// The two ends of a way between machines, as numbers.
struct Way {
  std::string from, to;
};
// Empty: nobody listens there, or the name is not known (yet).
std::optional<Way> wayTo(const std::string& host, uint16_t port);

// Equal for two processes just where they may use the same cores of the same machine.
std::string coresName();

}  // namespace hessianlab
