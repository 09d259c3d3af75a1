// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers to pixels: small pictures as grey or colour, and signed quantities (perturbations, gradients, eigenvectors)
// on a diverging scale that is symmetric about 0. Pure functions, any thread.
#pragma once

#include <QImage>
#include <span>
#include <vector>

#include "viz/base/theme.h"

namespace hessianlab {

// values: channels (1 or 3) × height × width, planes one after the other, 0 … 1 (clamped). What is not finite becomes
// magenta so that it cannot be mistaken for data. Sizes that do not agree give a null image.
QImage toGreyImage(std::span<const float> values, int channels, int height, int width);

// One value for each pixel out of signed values in several channels: the strongest, or that of one channel. `seen`
// together counts as the strongest.
std::vector<float> signedPlane(std::span<const float> values, int channels, SignedChannels seen);

// Blue is negative, red positive, the middle is white (light) or near black (dark). A value of ±scale has full colour.
// scale <= 0: the largest magnitude among the values. Of three channels those of `seen` are shown; together they are
// colours around a middle grey, which is 0.
QImage toSignedImage(std::span<const float> values, int channels, int height, int width, double scale, bool dark,
                     SignedChannels seen = SignedChannels::Strongest);

// The same without hues: black is negative, white positive, and 0 lies between them.
QImage toSignedGreyImage(std::span<const float> values, int channels, int height, int width, double scale,
                         SignedChannels seen = SignedChannels::Strongest);

// The largest finite magnitude; 0 for no values.
double largestMagnitude(std::span<const float> values);

}  // namespace hessianlab
