// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/runs/run_filter.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/base/number_text.h"

namespace hessianlab {

namespace {

constexpr double kSame = 1e-9;  // relative: what is typed against what is computed

std::string trimmed(const std::string& text) {
  const auto begin = text.find_first_not_of(" \t");
  if (begin == std::string::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::string unquoted(const std::string& text) {
  const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
  return quoted ? text.substr(1, text.size() - 2) : text;
}

// At " and ", in any case.
std::vector<std::string> termsOf(const std::string& text) {
  const std::string lower = lowerCase(text);
  std::vector<std::string> terms;
  std::size_t begin = 0;
  for (std::size_t at = lower.find(" and "); at != std::string::npos; at = lower.find(" and ", begin)) {
    terms.push_back(text.substr(begin, at - begin));
    begin = at + 5;
  }
  terms.push_back(text.substr(begin));
  return terms;
}

// All values of the name, or of those names that begin so where none is called exactly so.
std::vector<RunFact> valuesOf(const RunFacts& facts, const std::string& name) {
  if (const auto exact = facts.values.find(name); exact != facts.values.end()) return exact->second;
  std::vector<RunFact> values;
  for (auto at = facts.values.lower_bound(name); at != facts.values.end() && at->first.starts_with(name); ++at)
    values.insert(values.end(), at->second.begin(), at->second.end());
  return values;
}

}  // namespace

std::string lowerCase(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

RunFilter RunFilter::parse(const std::string& text) {
  RunFilter filter;
  for (const std::string& term : termsOf(text))
    if (!trimmed(term).empty()) filter.terms_.push_back(parseTerm(trimmed(term)));
  return filter;
}

RunFilter::Term RunFilter::parseTerm(const std::string& text) {
  static const std::vector<std::pair<std::string, Relation>> relations{
      {"<=", Relation::AtMost}, {">=", Relation::AtLeast}, {"!=", Relation::Unequal}, {"≤", Relation::AtMost},
      {"≥", Relation::AtLeast}, {"≠", Relation::Unequal},  {"=", Relation::Equal},    {"<", Relation::Less},
      {">", Relation::More},    {"~", Relation::Contains}};
  std::size_t first = std::string::npos;
  const std::pair<std::string, Relation>* found = nullptr;
  for (const auto& relation : relations) {
    const std::size_t at = text.find(relation.first);
    if (at >= first) continue;  // of two at one place the longer one stands first in the list
    first = at;
    found = &relation;
  }
  if (!found) return {{}, Relation::Contains, lowerCase(unquoted(text))};
  const std::string name = lowerCase(trimmed(text.substr(0, first)));
  const std::string value = trimmed(text.substr(first + found->first.size()));
  if (name.empty() || value.empty())
    throw InputError("'" + printable(text) + "' lacks " + (name.empty() ? "a name" : "a value") +
                     "; write for example λ > 0.1 and data = moons");
  const std::optional<double> number = readNumber(value);
  const bool ofSize = found->second == Relation::Less || found->second == Relation::AtMost ||
                      found->second == Relation::More || found->second == Relation::AtLeast;
  if (ofSize && !number)
    throw InputError("'" + printable(value) + "' is no number, so nothing is less or more; use = or ~");
  if (number && found->second != Relation::Contains) return {name, found->second, *number};
  return {name, found->second, lowerCase(unquoted(value))};
}

bool RunFilter::holds(Relation relation, const RunFact& value, const RunFact& wanted) {
  const auto* number = std::get_if<double>(&value);
  const auto* bound = std::get_if<double>(&wanted);
  if (number && bound) {
    const bool same = std::abs(*number - *bound) <= kSame * std::max(std::abs(*number), std::abs(*bound));
    switch (relation) {
      case Relation::Equal:
      case Relation::Contains:
        return same;
      case Relation::Unequal:
        return !same;
      case Relation::Less:
        return *number < *bound && !same;
      case Relation::AtMost:
        return *number < *bound || same;
      case Relation::More:
        return *number > *bound && !same;
      case Relation::AtLeast:
        return *number > *bound || same;
    }
  }
  const std::string text = number ? numberText(*number) : lowerCase(std::get<std::string>(value));
  const std::string part = bound ? numberText(*bound) : std::get<std::string>(wanted);
  switch (relation) {
    case Relation::Contains:
      return text.find(part) != std::string::npos;
    case Relation::Equal:
      return text == part;
    case Relation::Unequal:
      return text != part;
    default:
      return false;  // a text is neither less nor more than a number
  }
}

bool RunFilter::accepts(const RunFacts& facts) const {
  return std::all_of(terms_.begin(), terms_.end(), [&](const Term& term) {
    if (term.name.empty()) return lowerCase(facts.words).find(std::get<std::string>(term.value)) != std::string::npos;
    const std::vector<RunFact> values = valuesOf(facts, term.name);
    const auto fits = [&](const RunFact& value) { return holds(term.relation, value, term.value); };
    if (term.relation == Relation::Unequal) return std::all_of(values.begin(), values.end(), fits);
    return std::any_of(values.begin(), values.end(), fits);
  });
}

std::string RunFilter::unknownName(const std::vector<const RunFacts*>& all) const {
  for (const Term& term : terms_)
    if (!term.name.empty() && !all.empty() &&
        std::all_of(all.begin(), all.end(), [&](const RunFacts* facts) { return valuesOf(*facts, term.name).empty(); }))
      return term.name;
  return {};
}

}  // namespace hessianlab
