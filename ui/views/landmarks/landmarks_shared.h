// SPDX-License-Identifier: GPL-3.0-or-later
// Measures that the parts of the landmarks tab share.
#pragma once

namespace hessianlab::landmarks_tab {

inline constexpr int kFaceWidth = 32;  // pixels of a picture
inline constexpr int kInkScale = 10;   // of the canvas for one of them
inline constexpr double kFound = 0.1;  // NRMSE of a face that counts as found
inline constexpr double kFarthestNrmse = 0.5;
inline constexpr int kSliderScale = 10, kSliderEnd = 30;  // three standard deviations

}  // namespace hessianlab::landmarks_tab
