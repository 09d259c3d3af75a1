// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways in which work ends early. Programmer errors are asserts or TORCH_CHECKs, never these. A message quotes
// what a file or an argument held, so it is made plain here (message.h): one printable line wherever it is shown.
#pragma once

#include <stdexcept>
#include <string>

namespace hessianlab {

// What the user gave cannot be used: a value, a file, a folder. The message is one sentence that says what is wrong,
// where, and what to do; the command line prints it and exits with 2.
class InputError : public std::runtime_error {
 public:
  explicit InputError(const std::string& message);
};

// The work itself could not be finished (disk full, non-finite loss). The command line exits with 1.
class RunError : public std::runtime_error {
 public:
  explicit RunError(const std::string& message);
};

// Thrown at a safe point by work that was asked to stop; never shown as an error.
class Interrupted : public std::exception {
 public:
  const char* what() const noexcept override { return "interrupted"; }
};

}  // namespace hessianlab
