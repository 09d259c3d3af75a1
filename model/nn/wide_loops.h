// SPDX-License-Identifier: GPL-3.0-or-later
// Loops of our own compiled twice: for any processor, and for those with vectors of 32 bytes and fused products, which
// LibTorch's kernels use where there are some, too.
#pragma once

#include <cstdlib>
#include <string_view>

#if defined(__x86_64__) && defined(__GNUC__)
#define HL_WIDE_LOOP [[gnu::target("avx2,fma")]]
#else
#define HL_WIDE_LOOP
#endif
#define HL_INLINE_LOOP [[gnu::always_inline]] inline

namespace hessianlab {

// ATEN_CPU_CAPABILITY=default, which holds LibTorch's kernels to any processor, holds these loops to it, too.
inline bool hasWideVectors() {
#if defined(__x86_64__) && defined(__GNUC__)
  static const bool has = [] {
    const char* held = std::getenv("ATEN_CPU_CAPABILITY");
    if (held && std::string_view(held) == "default") return false;
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  }();
  return has;
#else
  return false;
#endif
}

}  // namespace hessianlab
