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
// An evaluation with "certificates": "quick" or "all" proves as well, on the same samples and radii (questions/
// robustness.h says which take how long); "none" does not, as where nothing is said.
// "baseline" is a method without strengths that counts as strength 0 of every other. The last three keys are optional.
//
// A study of what a laboratory measures by itself attacks nothing: it has no "evaluation", its methods set what they
// like, and its "key" is one or several settings that take the values.
//
//   { "format": 1, "title": "…",
//     "preset":  "graph-cora-p-reg",                       or "config": { "lab": "graph", … }
//     "methods": [ { "label": "plain", "set": { "penalty.name": "none" } },
//                  { "label": "p-reg", "set": { "penalty.matrix": "random walk" },
//                    "key": "penalty.strength", "values": [0.1, 0.5] } ],
//     "seeds": [1, 2, 3, 4, 5],
//     "measure": "clean_accuracy", "baseline": "plain" }
//
// "measure" is the number of run.json that methods are compared by, the laboratory's first in the table of runs where
// none is named; "baseline" a method that the others are compared with: one without values with all, another with the
// same value. Both are optional. Either kind may name a "preset" in the place of a "config".
// Free of Torch and of Qt; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/formats/config.h"
#include "model/questions/robustness.h"

namespace hessianlab {

struct StudyMethod {
  std::string label;                  // letters, digits and -+._ only: part of folder names
  std::string title;                  // of the regularizer, from its catalogue entry
  std::vector<std::string> settings;  // "penalty.name=none", …: of a study without attacks
  std::vector<std::string> keys;      // of the regularizer; without attacks whole ones: "penalty.strength"
  std::vector<double> strengths;      // ascending; empty: one cell for each seed
};

struct StudyNorm {
  std::string norm;  // "linf" | "l2"
  std::vector<double> epsilons;
  double headline = 0;  // the one of them that charts and the conclusion look at
};

struct StudyEvaluation {
  int64_t samples = 500, seed = 1, curvatureSamples = 64;
  std::vector<std::string> attacks = {"standard"};
  Certificates certificates = Certificates::None;
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
  bool attacked = true;               // false: the numbers of run.json are what is asked
  std::string measure;                // the one of them that is compared: its name there
  std::vector<std::string> settings;  // what all cells begin with, a line for each section: "data: cora"
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
