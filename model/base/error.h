// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways in which work ends early. Programmer errors are asserts or TORCH_CHECKs, never these.
#pragma once

#include <stdexcept>
#include <string>

namespace hessianlab {

// What the user gave cannot be used: a value, a file, a folder. The message is one sentence that says what is wrong,
// where, and what to do; the command line prints it and exits with 2.
class InputError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// The work itself could not be finished (disk full, non-finite loss). The command line exits with 1.
class RunError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// Thrown at a safe point by work that was asked to stop; never shown as an error.
class Interrupted : public std::exception {
 public:
  const char* what() const noexcept override { return "interrupted"; }
};

}  // namespace hessianlab
