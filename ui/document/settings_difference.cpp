// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/settings_difference.h"

#include <algorithm>
#include <iterator>

namespace hessianlab {

namespace {

PaintedPoints* listIn(LabSettings& settings, const std::string& section, const std::string& parameter) {
  const auto at = settings.config.sections.find(section);
  if (at == settings.config.sections.end()) return nullptr;
  const auto value = at->second.parameters.find(parameter);
  return value == at->second.parameters.end() ? nullptr : std::get_if<PaintedPoints>(&value->second);
}

}  // namespace

SettingsDifference::SettingsDifference(const LabSettings& before, const LabSettings& after)
    : before_(before), after_(after) {
  const auto findIn = [this](const auto& ones, const auto& others) {
    for (const auto& [name, choice] : ones) {
      const auto found = others.find(name);
      if (found == others.end() || !(found->second == choice)) sections_.insert(name);
    }
  };
  findIn(before.config.sections, after.config.sections);
  findIn(after.config.sections, before.config.sections);
  for (LabSettings* side : {&before_, &after_})
    std::erase_if(side->config.sections, [&](const auto& each) { return !sections_.contains(each.first); });
  for (const std::string& section : sections_) {
    const auto at = before_.config.sections.find(section);
    if (at == before_.config.sections.end()) continue;
    for (const auto& [parameter, value] : at->second.parameters) shorten(section, parameter);
  }
}

void SettingsDifference::shorten(const std::string& section, const std::string& parameter) {
  PaintedPoints* before = listIn(before_, section, parameter);
  PaintedPoints* after = listIn(after_, section, parameter);
  if (!before || !after) return;
  Common common;
  common.front =
      std::distance(before->begin(), std::mismatch(before->begin(), before->end(), after->begin(), after->end()).first);
  common.back = std::distance(before->rbegin(), std::mismatch(before->rbegin(), before->rend() - common.front,
                                                              after->rbegin(), after->rend() - common.front)
                                                    .first);
  for (PaintedPoints* list : {before, after})
    *list = PaintedPoints(list->begin() + common.front, list->end() - common.back);
  lists_[{section, parameter}] = common;
}

LabSettings SettingsDifference::made(const LabSettings& side, const LabSettings& other) const {
  LabSettings result = side;
  for (const auto& [name, choice] : other.config.sections)
    if (!sections_.contains(name)) result.config.sections.emplace(name, choice);
  for (const auto& [key, common] : lists_) {
    const PaintedPoints& whole = std::get<PaintedPoints>(other.config.sections.at(key.first).parameters.at(key.second));
    PaintedPoints& list = *listIn(result, key.first, key.second);
    list.insert(list.begin(), whole.begin(), whole.begin() + common.front);
    list.insert(list.end(), whole.end() - common.back, whole.end());
  }
  return result;
}

std::size_t SettingsDifference::keptPoints() const {
  std::size_t kept = 0;
  for (const LabSettings* side : {&before_, &after_})
    for (const auto& [section, choice] : side->config.sections)
      for (const auto& [parameter, value] : choice.parameters)
        if (const auto* list = std::get_if<PaintedPoints>(&value)) kept += list->size();
  return kept;
}

}  // namespace hessianlab
