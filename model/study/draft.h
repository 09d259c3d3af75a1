// SPDX-License-Identifier: GPL-3.0-or-later
// A study that somebody puts together from the settings at hand: STUDY.json is written from it. Free of Torch and of
// Qt; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/base/norm.h"
#include "model/formats/config.h"

namespace hessianlab {

struct StudyDraft {
  struct Penalty {
    std::string name;               // of a regularizer that has a strength
    std::vector<double> strengths;  // ascending
  };

  std::string title;
  ExperimentConfig config;  // of a classifier: what all runs share, and the settings of its own regularizer
  std::vector<Penalty> penalties;
  int64_t seeds = 3;  // 1 … seeds
  std::vector<std::string> attacks = {"standard"};
  int64_t samples = 200;
  Norm norm = Norm::Linf;
  double epsilon = 0.1;  // > 0; half of it is attacked, too
};

// "none" is the baseline of all. InputError: parseStudy refuses what would come of it.
std::string toStudyJson(const StudyDraft& draft, const Catalogues& catalogues);

}  // namespace hessianlab
