// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that somebody wrote: a list of operations that fits any data set of the right kind. What depends on the data
// alone may be left out: a normalise without "mean" and "std" takes those of the data, a linear without "out" gives one
// value for each class.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "model/nn/operation.h"

namespace hessianlab {

// The list of operations that `text` holds: a list, or a whole network {"input":…,"classes":…,"operations":[…]}, which
// must be one for these inputs and classes. InputError: it is neither.
nlohmann::json parseOwnLayers(const std::string& text, const Shape& input, int64_t classes);

// `operations` with all that was left out.
nlohmann::json completeOwnLayers(nlohmann::json operations, int64_t classes, const std::vector<double>& mean,
                                 const std::vector<double>& std);

}  // namespace hessianlab
