// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/pictures/picture_order.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace hessianlab {

namespace {

std::unordered_map<int64_t, const CurvatureSample*> byIndex(const CurvatureResult* survey) {
  std::unordered_map<int64_t, const CurvatureSample*> samples;
  if (survey)
    for (const CurvatureSample& sample : survey->samples) samples[sample.index] = &sample;
  return samples;
}

bool fell(const RobustnessResult& attack, int64_t index) {
  const auto found = std::find(attack.indices.begin(), attack.indices.end(), index);
  if (found == attack.indices.end()) return false;
  const auto i = static_cast<std::size_t>(found - attack.indices.begin());
  return attack.correct[i] && attack.smallestEpsilon[i].has_value();
}

// Smaller comes first.
double rank(PictureSort sort, const CurvatureSample* sample) {
  switch (sort) {
    case PictureSort::Loss:
      return -sample->loss;
    case PictureSort::Margin:
      return sample->margin;
    case PictureSort::Curvature:
      return -sample->norm;
    default:
      return 0;
  }
}

}  // namespace

bool needsSurvey(const PictureQuery& query) {
  return query.filter == PictureFilter::Wrong || query.sort == PictureSort::Loss || query.sort == PictureSort::Margin ||
         query.sort == PictureSort::Curvature;
}

bool needsAttack(const PictureQuery& query) {
  return query.filter == PictureFilter::Flipped;
}

std::vector<int64_t> candidates(const PictureQuery& query, const PictureFacts& facts) {
  const auto count = static_cast<int64_t>(facts.labels.size());
  std::vector<int64_t> list;
  if (query.filter == PictureFilter::Brushed) {
    for (const int64_t index : facts.brushed)
      if (index >= 0 && index < count) list.push_back(index);
    std::sort(list.begin(), list.end());
  } else {
    for (int64_t i = 0; i < count; ++i)
      if (query.filter != PictureFilter::Class || facts.labels[static_cast<std::size_t>(i)] == query.label)
        list.push_back(i);
  }
  if (query.sort == PictureSort::Distance) {
    std::vector<int64_t> evaluated;
    if (facts.evaluation) evaluated = facts.evaluation->indices;
    std::sort(evaluated.begin(), evaluated.end());
    std::erase_if(list, [&](int64_t i) { return !std::binary_search(evaluated.begin(), evaluated.end(), i); });
  }
  const auto most = static_cast<std::size_t>(query.most);
  if ((needsSurvey(query) || needsAttack(query)) && most > 0 && list.size() > most) list.resize(most);
  return list;
}

std::vector<int64_t> ordered(const PictureQuery& query, const PictureFacts& facts) {
  std::vector<int64_t> list = candidates(query, facts);
  const auto samples = byIndex(facts.survey);
  if (needsSurvey(query)) std::erase_if(list, [&](int64_t i) { return !samples.contains(i); });
  if (query.filter == PictureFilter::Wrong)
    std::erase_if(list, [&](int64_t i) { return samples.at(i)->prediction == samples.at(i)->label; });
  if (query.filter == PictureFilter::Flipped)
    std::erase_if(list, [&](int64_t i) { return !facts.attack || !fell(*facts.attack, i); });
  if (query.sort == PictureSort::Number) return list;
  std::unordered_map<int64_t, double> ranks;
  for (const int64_t i : list)
    ranks[i] = query.sort != PictureSort::Distance
                   ? rank(query.sort, samples.at(i))
                   : knownDistance(*facts.evaluation, i).value_or(std::numeric_limits<double>::infinity());
  std::stable_sort(list.begin(), list.end(), [&](int64_t a, int64_t b) { return ranks.at(a) < ranks.at(b); });
  return list;
}

std::optional<double> knownDistance(const RobustnessResult& evaluation, int64_t index) {
  const auto found = std::find(evaluation.indices.begin(), evaluation.indices.end(), index);
  if (found == evaluation.indices.end()) return std::nullopt;
  const auto i = static_cast<std::size_t>(found - evaluation.indices.begin());
  return evaluation.distance.empty() ? evaluation.smallestEpsilon[i] : evaluation.distance[i];
}

}  // namespace hessianlab
