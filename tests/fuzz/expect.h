// SPDX-License-Identifier: GPL-3.0-or-later
// What every fuzzing target asks of a parser: it accepts or it throws an InputError of one line; anything else, and any
// broken promise about what was accepted, ends the program so that libFuzzer keeps the input.
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <type_traits>

#include "model/base/error.h"

namespace hessianlab::fuzz {

inline void expect(bool promise, const char* what) {
  if (promise) return;
  std::fprintf(stderr, "broken promise: %s\n", what);
  std::abort();
}

// What `parse` returns, or nothing where it refused. Every other exception ends the program.
template <class Parse>
std::optional<std::invoke_result_t<Parse&>> accepted(const Parse& parse, const std::string& origin = {}) {
  try {
    return parse();
  } catch (const InputError& error) {
    const std::string text = error.what();
    expect(!text.empty() && text.starts_with(origin), "a refusal begins with the origin");
    expect(std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }),
           "a refusal is one line");
    return std::nullopt;
  }
}

inline std::string text(const uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

}  // namespace hessianlab::fuzz

// libFuzzer's entry point; the targets define it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, std::size_t size);
