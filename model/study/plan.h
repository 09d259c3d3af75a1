// SPDX-License-Identifier: GPL-3.0-or-later
// STUDY.json: a grid of methods × strengths × seeds, how its networks are evaluated, and what is asked of the result.
//
//   { "format": 1, "title": "…",
//     "config":  { … a config.json without "regularizer" and without training.seed and training.threads … },
//     "methods": [ { "label": "none", "regularizer": { "name": "none" } },
//                  { "label": "hessian-norm", "regularizer": { "name": "hessian-norm", "warmup": 0.2 },
//                    "key": "strength", "strengths": [0.1, 0.3, 1] }, … ],
//     "seeds": [1, 2, 3],
//     "evaluation": { "samples": 500, "seed": 1, "attacks": ["standard"], "curvature_samples": 100,
//                     "norms": { "linf": { "epsilons": [0.05, 0.1], "headline": 0.1 }, "l2": { … } } },
//     "baseline": "none",
//     "matched_accuracies": [0.8, 0.82, 0.84],
//     "comparison": { "method": "hessian-norm", "against": "input-gradient" } }
//
// "key" names the setting of the regularizer that takes the strengths, or lists several that all take the same one.
// "baseline" is a method without strengths that counts as strength 0 of every other. The last three keys are optional.
// Free of Torch and of Qt; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/formats/config.h"

namespace hessianlab {

struct StudyMethod {
  std::string label;  // letters, digits and -+._ only: part of folder names
  std::string title;  // of the regularizer, from its catalogue entry
  std::vector<std::string> keys;
  std::vector<double> strengths;  // ascending; empty: one cell for each seed
};

struct StudyNorm {
  std::string norm;  // "linf" | "l2"
  std::vector<double> epsilons;
  double headline = 0;  // the one of them that charts and the conclusion look at
};

struct StudyEvaluation {
  int64_t samples = 500, seed = 1, curvatureSamples = 64;
  std::vector<std::string> attacks = {"standard"};
  std::vector<StudyNorm> norms;
};

struct StudyComparison {
  std::size_t method = 0, against = 0;  // indices of methods
};

// One training of the grid.
struct StudyCell {
  std::size_t method = 0;
  std::optional<double> strength;
  int64_t seed = 0;
  std::string name;  // "hessian-norm-0.3-seed1": its folder below runs/
  ExperimentConfig config;
};

struct StudyPlan {
  std::string title;
  std::vector<StudyMethod> methods;
  std::vector<int64_t> seeds;
  StudyEvaluation evaluation;
  std::optional<std::size_t> baseline;
  std::vector<double> matchedAccuracies;  // ascending
  std::optional<StudyComparison> comparison;
  std::vector<StudyCell> cells;  // seed by seed, so that an interrupted study holds whole comparisons
};

// `origin` (the file's name) begins every InputError; it names the key, what is wrong with it, and the nearest known
// one.
StudyPlan parseStudy(const std::string& json, const Catalogues& catalogues, const std::string& origin);

// The evaluation as JSON text: equal exactly for equal evaluations.
std::string toJson(const StudyEvaluation& evaluation);

}  // namespace hessianlab
