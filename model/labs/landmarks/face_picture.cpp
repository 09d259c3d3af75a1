// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of a face: its parts as filled polygons and strokes on a canvas of three times the size, which is then
// averaged, lit, covered by a square and made noisy.
#include <algorithm>
#include <cmath>
#include <numbers>

#include "model/labs/landmarks/face_random.h"
#include "model/labs/landmarks/faces.h"

namespace hessianlab {

namespace {

constexpr int kFine = 3, kCanvasSide = static_cast<int>(kFaceSide) * kFine;

struct Corner {
  double x = 0, y = 0;  // in fine pixels
};
using Outline = std::vector<Corner>;

class Canvas {
 public:
  explicit Canvas(float value) : values_(static_cast<std::size_t>(kCanvasSide * kCanvasSide), value) {}

  // Even–odd rule at the middles of the fine pixels.
  void fill(const Outline& outline, double value) {
    std::vector<double> cuts;
    for (int row = 0; row < kCanvasSide; ++row) {
      const double y = row + 0.5;
      cuts.clear();
      for (std::size_t i = 0; i < outline.size(); ++i) {
        const Corner &a = outline[i], &b = outline[(i + 1) % outline.size()];
        if ((a.y <= y) != (b.y <= y)) cuts.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
      }
      std::sort(cuts.begin(), cuts.end());
      for (std::size_t i = 0; i + 1 < cuts.size(); i += 2) {
        const int first = std::max(0, static_cast<int>(std::ceil(cuts[i] - 0.5)));
        const int last = std::min(kCanvasSide - 1, static_cast<int>(std::floor(cuts[i + 1] - 0.5)));
        for (int x = first; x <= last; ++x) at(row, x) = static_cast<float>(value);
      }
    }
  }

  // Lines of this width in fine pixels from corner to corner.
  void stroke(const Outline& corners, double width, double value) {
    for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
      const Corner &a = corners[i], &b = corners[i + 1];
      const double length = std::hypot(b.x - a.x, b.y - a.y);
      if (length <= 0) continue;
      const double dx = (b.x - a.x) / length * width / 2, dy = (b.y - a.y) / length * width / 2;
      fill({{a.x - dy - dx, a.y + dx - dy},
            {b.x - dy + dx, b.y + dx + dy},
            {b.x + dy + dx, b.y - dx + dy},
            {a.x + dy - dx, a.y - dx - dy}},
           value);
    }
  }

  double meanOf(int64_t row, int64_t column) const {
    double sum = 0;
    for (int y = 0; y < kFine; ++y)
      for (int x = 0; x < kFine; ++x)
        sum += at(static_cast<int>(row) * kFine + y, static_cast<int>(column) * kFine + x);
    return sum / (kFine * kFine);
  }

 private:
  float& at(int row, int column) { return values_[static_cast<std::size_t>(row * kCanvasSide + column)]; }
  float at(int row, int column) const { return values_[static_cast<std::size_t>(row * kCanvasSide + column)]; }

  std::vector<float> values_;
};

// The greys of a face and the light on it.
struct Look {
  double background, skin, hair, iris, lips, lightX, lightY;
};

Look drawLook(FaceRandom& random) {
  Look look{};
  look.background = random.uniform(0.05, 0.5);
  look.skin = random.uniform(0.6, 0.95);
  look.hair = random.uniform(0.05, 0.45);
  look.iris = random.uniform(0.05, 0.3);
  look.lips = look.skin * random.uniform(0.5, 0.75);
  look.lightX = random.uniform(-0.35, 0.35);
  look.lightY = random.uniform(-0.25, 0.25);
  return look;
}

Corner cornerOf(const FacePoints& points, std::size_t i) {
  return {(points[2 * i] + 1) / 2 * kCanvasSide, (points[2 * i + 1] + 1) / 2 * kCanvasSide};
}

Outline outlineOf(const FacePoints& points, std::size_t first, std::size_t last) {
  Outline outline;
  for (std::size_t i = first; i <= last; ++i) outline.push_back(cornerOf(points, i));
  return outline;
}

Corner between(const Outline& corners) {
  Corner sum;
  for (const Corner& corner : corners) sum = {sum.x + corner.x, sum.y + corner.y};
  const auto n = static_cast<double>(corners.size());
  return {sum.x / n, sum.y / n};
}

// From ear to ear over the forehead: half an ellipse over the line that joins the ends of the jaw, `high` times as high
// as it is wide.
Outline overForehead(const FacePoints& points, double high, double wide) {
  const Corner left = cornerOf(points, 0), right = cornerOf(points, 16);
  const Corner middle{(left.x + right.x) / 2, (left.y + right.y) / 2};
  const double ax = (right.x - left.x) / 2 * wide, ay = (right.y - left.y) / 2 * wide;
  Outline outline;
  for (int i = 0; i <= 12; ++i) {
    const double angle = std::numbers::pi * i / 12, c = std::cos(angle), s = high * std::sin(angle) / wide;
    outline.push_back({middle.x + c * ax + s * ay, middle.y + c * ay - s * ax});
  }
  return outline;
}

void paintEye(Canvas& canvas, const FacePoints& points, std::size_t first, const Look& look) {
  const Outline eye = outlineOf(points, first, first + 5);
  canvas.fill(eye, 0.95);
  const Corner middle = between(eye);
  const double high = std::max(1.0, std::hypot(eye[1].x - eye[5].x, eye[1].y - eye[5].y) / 2 + 0.4);
  Outline iris;
  for (int i = 0; i < 8; ++i) {
    const double angle = std::numbers::pi * i / 4;
    iris.push_back({middle.x + high * std::cos(angle), middle.y + high * std::sin(angle)});
  }
  canvas.fill(iris, look.iris);
  canvas.stroke({eye[0], eye[1], eye[2], eye[3]}, 1.2, look.skin * 0.35);
}

void paint(Canvas& canvas, const FacePoints& points, const Look& look) {
  canvas.fill(overForehead(points, 1.15, 1.08), look.hair);
  Outline head = outlineOf(points, 0, 16);
  for (const Corner& corner : overForehead(points, 0.85, 1)) head.push_back(corner);
  canvas.fill(head, look.skin);
  for (const std::size_t brow : {17, 22}) canvas.stroke(outlineOf(points, brow, brow + 4), 3.2, look.hair);
  canvas.stroke(outlineOf(points, 27, 30), 1.6, std::min(1.0, look.skin * 1.15));
  canvas.stroke(outlineOf(points, 31, 35), 2.2, look.skin * 0.6);
  paintEye(canvas, points, 36, look);
  paintEye(canvas, points, 42, look);
  canvas.fill(outlineOf(points, 48, 59), look.lips);
  canvas.fill(outlineOf(points, 60, 67), 0.12);
}

FaceTraits drawTraits(FaceRandom& random) {
  FaceTraits t;
  for (double* trait :
       {&t.width,       &t.chin,       &t.square, &t.eyesApart, &t.eyeSize, &t.browHeight, &t.noseLength, &t.noseWidth,
        &t.mouthHeight, &t.mouthWidth, &t.lips,   &t.open,      &t.smile,   &t.raise,      &t.frown,      &t.lids,
        &t.yaw,         &t.pitch,      &t.roll,   &t.size,      &t.right,   &t.down})
    *trait = random.trait();
  return t;
}

}  // namespace

FaceTraits traitsOf(uint64_t seed, uint64_t index) {
  FaceRandom random(seed, index);
  return drawTraits(random);
}

Face makeFace(uint64_t seed, uint64_t index, const FaceOptions& options) {
  FaceRandom random(seed, index);
  Face face;
  face.points = pointsOf(drawTraits(random));
  const Look look = drawLook(random);
  Canvas canvas(static_cast<float>(look.background));
  paint(canvas, face.points, look);

  const auto room = static_cast<double>(kFaceSide - options.occluder + 1);
  const auto left = static_cast<int64_t>(random.uniform() * room), top = static_cast<int64_t>(random.uniform() * room);
  const double cover = random.uniform();
  face.pixels.reserve(static_cast<std::size_t>(kFacePixels));
  for (int64_t row = 0; row < kFaceSide; ++row) {
    for (int64_t column = 0; column < kFaceSide; ++column) {
      const double u = (static_cast<double>(column) + 0.5) / 16 - 1, v = (static_cast<double>(row) + 0.5) / 16 - 1;
      const bool covered =
          row >= top && row < top + options.occluder && column >= left && column < left + options.occluder;
      const double value = covered ? cover : canvas.meanOf(row, column) * (1 + look.lightX * u + look.lightY * v);
      face.pixels.push_back(static_cast<float>(std::clamp(value + options.noise * random.normal(), 0.0, 1.0)));
    }
  }
  return face;
}

}  // namespace hessianlab
