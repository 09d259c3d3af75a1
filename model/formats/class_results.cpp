// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/class_results.h"

#include <cstddef>

namespace hessianlab {

namespace {

bool saysClasses(const RobustnessResult& result) {
  return !result.classNames.empty() && result.label.size() == result.indices.size();
}

bool fallsWithin(const RobustnessResult& result, std::size_t sample, double epsilon) {
  const auto& smallest = result.smallestEpsilon[sample];
  return smallest && *smallest <= epsilon;
}

}  // namespace

std::vector<ClassResult> resultsByClass(const RobustnessResult& result) {
  if (!saysClasses(result)) return {};
  std::vector<ClassResult> classes(result.classNames.size());
  for (ClassResult& each : classes) each.robust.assign(result.epsilons.size(), 0);
  for (std::size_t i = 0; i < result.label.size(); ++i) {
    ClassResult& own = classes[static_cast<std::size_t>(result.label[i])];
    ++own.samples;
    own.right += result.correct[i] ? 1 : 0;
    for (std::size_t k = 0; k < result.epsilons.size(); ++k)
      own.robust[k] += fallsWithin(result, i, result.epsilons[k]) ? 0 : 1;
  }
  return classes;
}

std::vector<int64_t> confusionAt(const RobustnessResult& result, std::optional<double> epsilon) {
  if (!saysClasses(result)) return {};
  const std::size_t classes = result.classNames.size();
  std::vector<int64_t> counts(classes * classes, 0);
  for (std::size_t i = 0; i < result.label.size(); ++i) {
    const bool falls = epsilon && fallsWithin(result, i, *epsilon);
    const int taken = falls ? result.adversarialPrediction[i] : result.prediction[i];
    ++counts[static_cast<std::size_t>(result.label[i]) * classes + static_cast<std::size_t>(taken)];
  }
  return counts;
}

}  // namespace hessianlab
