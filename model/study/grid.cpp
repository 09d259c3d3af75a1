// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study/grid.h"

#include <cctype>
#include <set>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

constexpr std::size_t kMostRuns = 10000;

// Letters, digits, points and minus signs, so that every file system takes it.
std::string folderWord(const std::string& text) {
  std::string word;
  for (const char c : text) {
    const bool plain = std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-';
    if (plain || (!word.empty() && word.back() != '-')) word += plain ? c : '-';
  }
  while (!word.empty() && word.back() == '-') word.pop_back();
  return word;
}

std::string shortKey(const std::string& key) {
  const auto point = key.find('.');
  return point == std::string::npos || key.ends_with(".name") ? key.substr(0, point) : key.substr(point + 1);
}

std::string freeName(const std::string& wanted, std::set<std::string>& taken) {
  const std::string name = wanted.empty() ? "run" : wanted;
  std::string free = name;
  for (int number = 2; !taken.insert(free).second; ++number) free = name + "." + std::to_string(number);
  return free;
}

}  // namespace

GridAxis parseGridAxis(const std::string& text) {
  const auto equals = text.find('=');
  const std::string wrong = "--grid '" + printable(text) +
                            "': use KEY=VALUE1,VALUE2, for example "
                            "regularizer.strength=0.01,0.1,1";
  if (equals == std::string::npos || equals == 0) throw InputError(wrong);
  GridAxis axis{text.substr(0, equals), {""}};
  int depth = 0;
  for (const char c : text.substr(equals + 1)) {
    depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
    if (c == ',' && depth == 0)
      axis.values.emplace_back();
    else
      axis.values.back() += c;
  }
  for (const std::string& value : axis.values)
    if (value.empty()) throw InputError(wrong);
  return axis;
}

std::vector<GridCell> makeGrid(const ExperimentConfig& base, const std::vector<GridAxis>& given, int64_t seeds,
                               const Catalogues& catalogues) {
  std::vector<GridAxis> axes = given;
  if (seeds > 0) {
    axes.push_back({"training.seed", {}});
    for (int64_t seed = 1; seed <= seeds; ++seed) axes.back().values.push_back(std::to_string(seed));
  }
  std::set<std::string> keys;
  std::size_t count = 1;
  for (const GridAxis& axis : axes) {
    if (!keys.insert(axis.key).second) throw InputError("'" + printable(axis.key) + "' is in the grid twice");
    count *= axis.values.size();
    if (count > kMostRuns) throw InputError("the grid has more than " + std::to_string(kMostRuns) + " runs");
  }
  std::vector<GridCell> cells{{"", base}};
  for (const GridAxis& axis : axes) {
    std::vector<GridCell> next;
    for (const GridCell& cell : cells)
      for (const std::string& value : axis.values)
        next.push_back({cell.name + (cell.name.empty() ? "" : "_") + folderWord(shortKey(axis.key) + "-" + value),
                        withSetting(cell.config, axis.key + "=" + value, catalogues)});
    cells = std::move(next);
  }
  std::set<std::string> taken;
  for (GridCell& cell : cells) cell.name = freeName(cell.name, taken);
  return cells;
}

}  // namespace hessianlab
