// SPDX-License-Identifier: GPL-3.0-or-later
// What hessianlab-cli list prints.
#pragma once

#include <string>
#include <vector>

namespace hessianlab {

class RegularizerFactory;

namespace cli {

const std::vector<std::string>& listable();  // "labs", "datasets", …

// `what`: one of these. Whole lines. InputError: a preset or a lesson cannot be read.
std::string listText(const std::string& what, bool asJson, const RegularizerFactory& regularizers);

}  // namespace cli
}  // namespace hessianlab
