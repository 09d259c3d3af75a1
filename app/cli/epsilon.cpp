// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/epsilon.h"

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"

namespace hessianlab::cli {

double readEpsilon(const std::string& option, const std::string& text) {
  const auto value = readNumber(text);
  if (!value || *value < 0)
    throw InputError(option + ": '" + printable(text) + "' is not a number of at least 0, such as 0.03 or 8/255");
  return *value;
}

}  // namespace hessianlab::cli
