// SPDX-License-Identifier: GPL-3.0-or-later
// Which test pictures are listed and in which order: pure functions of what is known about the samples.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "model/questions/curvature.h"
#include "model/questions/robustness.h"

namespace hessianlab {

enum class PictureFilter { All, Wrong, Flipped, Brushed, Class };
enum class PictureSort { Number, Loss, Margin, Curvature, Distance };

struct PictureQuery {
  PictureFilter filter = PictureFilter::All;
  int64_t label = 0;  // PictureFilter::Class only
  PictureSort sort = PictureSort::Number;
  int64_t most = 300;  // so many pictures at most are measured where filter or order need it; 0: all
  bool operator==(const PictureQuery&) const = default;
};

// Prediction, loss, margin or ‖H‖ of each picture must be known.
bool needsSurvey(const PictureQuery& query);
// The attack must have been run on each.
bool needsAttack(const PictureQuery& query);

// What is known of the samples. Pointers may be null where the query needs no such thing.
struct PictureFacts {
  std::vector<int64_t> labels;   // of the whole test set
  std::vector<int64_t> brushed;  // as SampleSelection has them
  const CurvatureResult* survey = nullptr;
  const RobustnessResult* attack = nullptr;      // of one attack at one ε
  const RobustnessResult* evaluation = nullptr;  // with the distances
};

// Of the pictures that the filter can tell without a survey, those to be measured or listed; ascending.
std::vector<int64_t> candidates(const PictureQuery& query, const PictureFacts& facts);

// The list: those candidates of which the needed is known and that pass the filter, the most telling first: highest
// loss and ‖H‖, smallest margin and distance (none found: last). Ties go by number.
std::vector<int64_t> ordered(const PictureQuery& query, const PictureFacts& facts);

// The distance of sample `index` to its nearest adversarial input as far as the evaluation knows: searched for, or the
// smallest ε of its grid at which it fell. nullopt: not evaluated, or nothing found.
std::optional<double> knownDistance(const RobustnessResult& evaluation, int64_t index);

}  // namespace hessianlab
