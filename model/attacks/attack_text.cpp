// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/attack_text.h"

#include <algorithm>
#include <charconv>

#include "model/attacks/catalogue.h"
#include "model/error.h"

namespace hessianlab {

namespace {

// A text stays a text where it is no number: the check against the parameter then says what was expected.
ParameterValue valueOf(const Parameter& parameter, const std::string& text) {
  if (parameter.kind == Parameter::Kind::Choice) return text;
  if (parameter.kind == Parameter::Kind::Switch && (text == "true" || text == "false")) return text == "true";
  double value = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, value);
  if (error == std::errc() && end == last) return value;
  return text;
}

}  // namespace

std::unique_ptr<Attack> makeAttackFromText(const std::string& text, Norm norm) {
  std::size_t colon = text.find(':');
  const std::string name = text.substr(0, colon);
  const CatalogueEntry& entry = require(attackCatalogue(), name, "attack");
  ParameterSet given;
  while (colon != std::string::npos) {
    const std::size_t begin = colon + 1;
    colon = text.find(':', begin);
    const std::string setting = text.substr(begin, colon == std::string::npos ? colon : colon - begin);
    const std::size_t equals = setting.find('=');
    if (equals == std::string::npos)
      throw InputError("attack '" + text + "': '" + setting +
                       "' is no setting; write NAME:KEY=VALUE, for example "
                       "pgd:steps=100");
    const std::string key = setting.substr(0, equals);
    const auto parameter = std::find_if(entry.parameters.begin(), entry.parameters.end(),
                                        [&](const Parameter& candidate) { return candidate.key == key; });
    // complete() refuses an unknown key and names the nearest one.
    const std::string word = setting.substr(equals + 1);
    const ParameterValue value = parameter == entry.parameters.end() ? ParameterValue(word) : valueOf(*parameter, word);
    if (!given.emplace(key, value).second) throw InputError("attack '" + text + "': " + key + " is given twice");
  }
  return makeAttack(name, norm, given);
}

}  // namespace hessianlab
