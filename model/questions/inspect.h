// SPDX-License-Identifier: GPL-3.0-or-later
// What a person asks about an input of their own, drawn or brought along, and what the engine answers. Plain numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/base/norm.h"
#include "model/questions/picture.h"
#include "model/questions/question.h"

namespace hessianlab {

struct InspectRequest {
  using Result = struct InspectResult;
  using About = ClassifierSnapshot;
  Lane lane() const { return refined ? Lane::Survey : Lane::Quick; }

  Picture picture;         // of the data set's channels, height and width; values 0…1
  Norm norm = Norm::Linf;  // of the distances
  int64_t seed = 1;
  bool refined = false;                // takes its time: certificates, and a longer search for the nearest mistake
  std::optional<int64_t> atStep = {};  // a stored step to ask about; nullopt: the newest weights
};

// The input has no label: what the network predicts is taken for one, in ℓ, g, H and all distances.
struct InspectResult {
  int64_t step = 0;
  Norm norm = Norm::Linf;
  bool refined = false;
  Picture picture;  // exactly what the network got

  int64_t prediction = 0, runnerUp = 0;  // most and second most probable class
  std::vector<float> probabilities;
  double loss = 0;  // nats
  double gradientNorm = 0;
  double hessianNorm = 0, hessianResidual = 0;  // ‖H‖ and ‖Hv−λv‖/‖Hv‖
  bool converged = false;                       // ‖H‖ is certain
  double lambdaMax = 0, lambdaMin = 0;
  std::string estimator;
  int64_t iterations = 0;

  // No change below this, as far as slope and curvature of the margins at the input tell ("second-order-margin"): an
  // estimate, no proof. ∞: they say that nothing can change it.
  double safeRadius = 0;
  // Proven, if `refined` and some certificate applies: the best of them.
  std::optional<double> certificate;
  std::string certificateTitle;  // "Global Lipschitz constant"
  std::string fault;  // a sentence, where the mistake found below refutes a certificate, which then does not count

  // The nearest input found that is classified otherwise, recomputed on exactly that input.
  bool found = false;
  std::string foundBy;  // "deepfool" | "pgd"
  double distanceL2 = 0, distanceLinf = 0;
  int64_t adversarialPrediction = 0;
  Picture perturbation, adversarial;
  std::vector<float> adversarialProbabilities;

  double distance() const { return norm == Norm::L2 ? distanceL2 : distanceLinf; }
};

extern template struct Answers<InspectRequest>;

}  // namespace hessianlab
