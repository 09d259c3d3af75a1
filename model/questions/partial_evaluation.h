// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation that is not through yet, so that it can go on later and find the same.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hessianlab {

struct PartialEvaluation {
  std::string about;             // tells request and weights from others
  std::vector<double> epsilons;  // that every attack is through with, the first of the grid
  // Per attack and sample the distance of the nearest adversarial input so far; ∞: none, 0: wrong without an attack.
  std::vector<std::vector<double>> found;
  std::vector<std::vector<int>> takenFor;  // likewise, the class that the network takes it for; −1: none
  // Of the bounds that look at one ball at a time, by name, the radius of each sample; nullopt: not yet. An ∞ is one.
  std::map<std::string, std::vector<std::optional<double>>> radii;
  bool operator==(const PartialEvaluation&) const = default;
};

}  // namespace hessianlab
