// SPDX-License-Identifier: GPL-3.0-or-later
// How long tests wait for what must happen: only a hang takes that long.
#pragma once

namespace hessianlab {

#ifdef __SANITIZE_ADDRESS__
inline constexpr double kPatience = 300;  // seconds; whole evaluations take five times as long
#else
inline constexpr double kPatience = 60;  // seconds
#endif
inline constexpr int kPatienceMs = static_cast<int>(1000 * kPatience);

}  // namespace hessianlab
