// SPDX-License-Identifier: GPL-3.0-or-later
// What an attack makes of chosen test samples, with the directions that matter there. No tensor, no Qt type; results
// are immutable, any thread may read them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/attack_choice.h"
#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

struct PicturesRequest {
  using Result = struct PicturesResult;
  using About = ClassifierSnapshot;
  static constexpr Lane lane() { return Lane::Quick; }

  std::vector<int64_t> indices;  // in the test set
  AttackChoice attack = {};
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
  bool doublePrecision = false;        // float64 throughout
};

struct PictureRow {
  int64_t index = 0;  // in the test set
  int64_t label = 0;
  int64_t prediction = 0;  // of the original
  int64_t adversarialPrediction = 0;
  bool attackSucceeded = false;  // adversarialPrediction != label, recomputed on the returned input
  double distanceL2 = 0, distanceLinf = 0;
  double loss = 0;
  double gradientNorm = 0;
  double hessianNorm = 0;
  double hessianResidual = 0;  // ‖Hv−λv‖/‖Hv‖
  bool converged = false;      // ‖H‖ is certain
  double lambdaMax = 0, lambdaMin = 0;
  // An eigenvector has no sign of its own; it is turned uphill (vᵀg ≥ 0), so that the first is never below 0. nullopt:
  // one of the two is 0 and has no direction.
  std::optional<double> cosGradientEigenvector, cosGradientPerturbation, cosEigenvectorPerturbation;
  Picture original, perturbation, adversarial, gradient, eigenvector;
  std::vector<float> probabilities, adversarialProbabilities;
};

struct PicturesResult {
  int64_t step = 0;  // of the weights
  AttackChoice attack;
  std::string estimator;
  int64_t iterations = 0;
  std::vector<PictureRow> rows;
};

extern template struct Answers<PicturesRequest>;

}  // namespace hessianlab
