// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalogue needs of one attack: its description and how to make it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "model/attacks/attack.h"
#include "model/base/catalogue.h"

namespace hessianlab {

struct AttackDefinition {
  CatalogueEntry entry;
  std::unique_ptr<Attack> (*create)(Norm norm, const ParameterSet& parameters);  // parameters are complete
  std::vector<Norm> norms = {Norm::Linf, Norm::L2};                              // it is defined in these
};

// A setting that is a whole number; sliders over more than two decades move in decades.
inline Parameter wholeNumber(std::string key, std::string title, int64_t value, int64_t least, int64_t most,
                             std::string help) {
  return {std::move(key),
          std::move(title),
          Parameter::Kind::Integer,
          static_cast<double>(value),
          static_cast<double>(least),
          static_cast<double>(most),
          most >= 100,
          {},
          std::move(help)};
}

inline Parameter realNumber(std::string key, std::string title, double value, double least, double most,
                            bool logarithmic, std::string help) {
  return {std::move(key), std::move(title), Parameter::Kind::Number, value, least, most, logarithmic, {},
          std::move(help)};
}

}  // namespace hessianlab
