// SPDX-License-Identifier: GPL-3.0-or-later
// Cartoon faces with known landmarks, made from numbers: who it is, what the face does, how the head is turned, where
// the light comes from, what covers it. They are synthetic and stand for no person; photographs with landmarks may not
// be shipped. Free of Torch and of Qt; any thread.
//
// The 68 points are those of iBUG, counted from 0: 0–16 jaw, 17–21 and 22–26 brows, 27–35 nose, 36–41 and 42–47 eyes,
// 48–67 mouth; left of the picture first. 36 and 45 are the outer corners of the eyes.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace hessianlab {

constexpr std::size_t kFacePoints = 68;
constexpr int64_t kFaceSide = 32, kFacePixels = kFaceSide * kFaceSide;
constexpr std::size_t kFaceNumbers = 2 * kFacePoints;

// x₀, y₀, x₁, y₁, … in the square −1…1 of the picture, x to the right and y down.
using FacePoints = std::array<double, kFaceNumbers>;

// Each number of a trait is a standard normal deviate, cut off at ±2.5; 0 is the mean face.
struct FaceTraits {
  // Who it is.
  double width = 0, chin = 0, square = 0, eyesApart = 0, eyeSize = 0, browHeight = 0, noseLength = 0, noseWidth = 0,
         mouthHeight = 0, mouthWidth = 0, lips = 0;
  // What it does.
  double open = 0, smile = 0, raise = 0, frown = 0, lids = 0;
  // How the head is turned and where it is.
  double yaw = 0, pitch = 0, roll = 0, size = 0, right = 0, down = 0;
};

FacePoints pointsOf(const FaceTraits& traits);

struct FaceOptions {
  double noise = 0.05;    // standard deviation of what is added to each pixel
  int64_t occluder = 10;  // side in pixels of the square that covers a part; 0: none
};

struct Face {
  FacePoints points{};
  std::vector<float> pixels;  // kFacePixels values 0…1, row by row
};

// The face number `index` of a seed: the same whatever other faces are made.
Face makeFace(uint64_t seed, uint64_t index, const FaceOptions& options);
FaceTraits traitsOf(uint64_t seed, uint64_t index);

}  // namespace hessianlab
