// SPDX-License-Identifier: GPL-3.0-or-later
// What a network of landmarks answers: to test faces and to a picture of one's own, over all test faces, and along the
// shapes that its last layers know. Free of Torch and of Qt.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/question.h"

namespace hessianlab {

class LandmarkSnapshot;  // model/labs/landmarks/snapshot.h

// x₀, y₀, x₁, y₁, … of 68 points in the square −1…1 of the picture, y down.
using LandmarkPoints = std::vector<double>;

// One test face, and what the network answers to a picture of one's own.
struct LandmarkFaceRequest {
  using Result = struct LandmarkFace;
  using About = LandmarkSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  int64_t sample = 0;      // of the test faces
  std::vector<float> own;  // 32×32 values 0…1, row by row; empty: a black picture
  std::optional<int64_t> atStep = {};
};

struct LandmarkFace {
  int64_t step = 0;
  int64_t sample = 0, samples = 0;  // samples: how many test faces there are
  std::vector<float> pixels;        // of the test face, 32×32
  LandmarkPoints truth, predicted;
  double nrmse = 0;
  LandmarkPoints ofOwn;  // what the network finds in the picture of one's own
};

// How far from the truth it is on each test face; beside it, who answers with the mean shape of the training faces.
struct LandmarkErrorsRequest {
  using Result = struct LandmarkErrors;
  using About = LandmarkSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::optional<int64_t> atStep = {};
};

struct LandmarkErrors {
  struct Curve {
    std::vector<double> nrmse;             // one for each test face
    double mean = 0, found = 0, area = 0;  // found: share at most 0.1; area: under the curve to 0.5
  };
  int64_t step = 0;
  Curve network, meanShape;
};

// Along the two principal directions of the code that the last layers read: of the training labels, as the output
// task's encoder writes them; of the training pictures, where that task has no weight and its encoder learned nothing.
struct LandmarkWalkRequest {
  using Result = struct LandmarkWalk;
  using About = LandmarkSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  double first = 0, second = 0;  // where to go from the mean code, in standard deviations; −10…10
  std::optional<int64_t> atStep = {};
};

struct LandmarkWalk {
  int64_t step = 0;
  bool ofLabels = false;              // or of pictures
  LandmarkPoints shape;               // what the last layers make of the code there
  std::array<double, 2> share{};      // of the variance of the codes along each direction
  std::vector<double> first, second;  // the codes of the training faces, in standard deviations
};

extern template struct Answers<LandmarkFaceRequest>;
extern template struct Answers<LandmarkErrorsRequest>;
extern template struct Answers<LandmarkWalkRequest>;

}  // namespace hessianlab
