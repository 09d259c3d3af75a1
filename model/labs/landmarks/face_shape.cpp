// SPDX-License-Identifier: GPL-3.0-or-later
// The 68 points of a face: placed on a head in space, which is turned and looked at from the front.
#include <cmath>
#include <numbers>

#include "model/labs/landmarks/faces.h"

namespace hessianlab {

namespace {

// Half the width of the mean head is 1, its eyes lie at y = 0; z points to who looks.
struct InSpace {
  double x = 0, y = 0, z = 0;
};
using HeadShape = std::array<InSpace, kFacePoints>;

// How far the head comes forward at this place: half an ellipsoid.
double depthAt(double x, double y) {
  const double across = x / 1.08, along = (y - 0.2) / 1.55;
  return 0.9 * std::sqrt(std::max(0.0, 1 - across * across - along * along));
}

InSpace onHead(double x, double y, double forward = 0) {
  return {x, y, depthAt(x, y) + forward};
}

void placeJaw(HeadShape& shape, const FaceTraits& t) {
  const double half = 1 + 0.07 * t.width, low = 1.35 + 0.11 * t.chin, power = 2.3 + 0.28 * t.square;
  for (std::size_t i = 0; i <= 16; ++i) {
    // A superellipse from ear to ear; the open mouth takes its lower part along.
    const double angle = std::numbers::pi * static_cast<double>(i) / 16;
    const double c = std::cos(angle), s = std::sin(angle);
    const double x = -std::copysign(std::pow(std::abs(c), 2 / power), c) * half;
    const double y = std::pow(s, 2 / power) * low + 0.1 * t.open * s;
    shape[i] = {x, y, 0.62 * s};
  }
}

void placeBrow(HeadShape& shape, const FaceTraits& t, std::size_t first, double side) {
  const double from = 0.2 + 0.03 * t.eyesApart, to = 0.8 + 0.04 * t.width;
  for (std::size_t i = 0; i < 5; ++i) {
    const double along = static_cast<double>(i) / 4;  // from the nose outwards
    const double arch = 0.1 * std::sin(std::numbers::pi * (0.25 + 0.65 * along));
    const double y = -0.2 - 0.05 * t.browHeight - 0.07 * t.raise - arch + 0.06 * t.frown * (1 - along);
    const InSpace point = onHead(side * (from + (to - from) * along), y, 0.05);
    shape[first + (side < 0 ? 4 - i : i)] = point;
  }
}

void placeEye(HeadShape& shape, const FaceTraits& t, std::size_t first, double side) {
  const double middle = 0.45 + 0.045 * t.eyesApart, half = 0.18 + 0.02 * t.eyeSize;
  const double high = std::max(0.015, (0.075 + 0.012 * t.eyeSize) * (1 + 0.4 * t.lids));
  const double x[6] = {-half, -0.45 * half, 0.45 * half, half, 0.45 * half, -0.45 * half};
  const double y[6] = {0, -high, -high, 0, high, high};
  for (std::size_t i = 0; i < 6; ++i) shape[first + i] = onHead(side * middle + x[i], y[i], -0.05);
}

void placeNose(HeadShape& shape, const FaceTraits& t) {
  const double tip = 0.5 + 0.06 * t.noseLength, half = 0.2 + 0.025 * t.noseWidth;
  for (std::size_t i = 0; i < 4; ++i) {
    const double along = static_cast<double>(i) / 3;
    shape[27 + i] = onHead(0, 0.02 + (tip - 0.02) * along, 0.05 + 0.3 * along);
  }
  for (std::size_t i = 0; i < 5; ++i) {
    const double x = static_cast<double>(i) / 2 - 1;
    shape[31 + i] = onHead(x * half, tip + 0.13 - 0.05 * std::abs(x), 0.2 - 0.12 * std::abs(x));
  }
}

// A lip from the left corner to the right one: `points` places between, which bow by `bow` in y.
void placeLip(HeadShape& shape, std::size_t first, std::size_t points, bool fromRight, double half, double corner,
              double middle, double forward) {
  for (std::size_t i = 0; i < points; ++i) {
    const double along = static_cast<double>(i + 1) / static_cast<double>(points + 1) * 2 - 1;
    const double bow = 1 - along * along, x = fromRight ? -along : along;
    shape[first + i] = onHead(x * half, corner + (middle - corner) * bow, forward * bow);
  }
}

void placeMouth(HeadShape& shape, const FaceTraits& t) {
  const double y = 0.86 + 0.045 * t.mouthHeight, half = 0.37 + 0.04 * t.mouthWidth + 0.05 * t.smile;
  const double lip = 0.085 + 0.018 * t.lips, gap = 0.13 * std::max(0.0, t.open), corner = y - 0.075 * t.smile;
  const double inner = 0.82 * half;
  shape[48] = onHead(-half, corner);
  shape[54] = onHead(half, corner);
  placeLip(shape, 49, 5, false, half, corner, y - lip, 0.08);
  placeLip(shape, 55, 5, true, half, corner, y + 1.2 * lip + gap, 0.08);
  shape[60] = onHead(-inner, corner);
  shape[64] = onHead(inner, corner);
  placeLip(shape, 61, 3, false, inner, corner, y - 0.1 * lip, 0.08);
  placeLip(shape, 65, 3, true, inner, corner, y + 0.1 * lip + gap, 0.08);
}

}  // namespace

FacePoints pointsOf(const FaceTraits& t) {
  HeadShape shape;
  placeJaw(shape, t);
  placeBrow(shape, t, 17, -1);
  placeBrow(shape, t, 22, 1);
  placeNose(shape, t);
  placeEye(shape, t, 36, -1);
  placeEye(shape, t, 42, 1);
  placeMouth(shape, t);

  const double degree = std::numbers::pi / 180;
  const double yaw = 18 * degree * t.yaw, pitch = 9 * degree * t.pitch, roll = 11 * degree * t.roll;
  const double scale = 0.58 * (1 + 0.06 * t.size);
  FacePoints points;
  for (std::size_t i = 0; i < kFacePoints; ++i) {
    // Around a point between the eyes and the mouth, in the middle of the head.
    const InSpace p{shape[i].x, shape[i].y - 0.35, shape[i].z - 0.3};
    const double x1 = std::cos(yaw) * p.x + std::sin(yaw) * p.z, z1 = std::cos(yaw) * p.z - std::sin(yaw) * p.x;
    const double y1 = std::cos(pitch) * p.y + std::sin(pitch) * z1, z2 = std::cos(pitch) * z1 - std::sin(pitch) * p.y;
    const double near = scale * (1 + 0.08 * z2);  // what is nearer is larger
    const double x2 = std::cos(roll) * x1 - std::sin(roll) * y1, y2 = std::sin(roll) * x1 + std::cos(roll) * y1;
    points[2 * i] = near * x2 + 0.045 * t.right;
    points[2 * i + 1] = near * y2 + 0.06 + 0.045 * t.down;
  }
  return points;
}

}  // namespace hessianlab
