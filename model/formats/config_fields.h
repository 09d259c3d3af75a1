// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of config.json in file order with their ranges: one line per key. Reading, writing, checking and the command
// line's --set all walk this table.
#pragma once

#include <variant>
#include <vector>

#include "model/base/catalogue.h"
#include "model/formats/config.h"

namespace hessianlab {

using FieldPointer = std::variant<std::string*, int64_t*, double*, std::vector<int64_t>*, std::vector<PaintedPoint>*>;

struct ConfigField {
  const char* section;
  Parameter value;                        // key, kind and range; of each item where the field is a list
  FieldPointer (*in)(ExperimentConfig&);  // the member that holds it

  std::string name() const { return std::string(section) + "." + value.key; }
};

const std::vector<ConfigField>& configFields();

// The sections in file order.
const std::vector<std::string>& configSections();

const ConfigField* findField(const std::string& section, const std::string& key);

// The keys of one section, without those of the regularizers.
std::vector<std::string> keysOf(const std::string& section);

}  // namespace hessianlab
