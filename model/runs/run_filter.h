// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs of a table are meant: "λ > 0.1 and data = moons", "state = finished", "tag = class and acc". Values; any
// thread. Free of Torch and of Qt.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

namespace hessianlab {

using RunFact = std::variant<double, std::string>;

// What is known of one run, by names in lower case. A name may have several values (a data set has a key and a title),
// and a value several names.
struct RunFacts {
  std::map<std::string, std::vector<RunFact>> values;
  std::string words;  // where a word without a relation is looked for
};

// Letters A to Z only: other alphabets are compared as they are.
std::string lowerCase(std::string text);

// Terms joined by "and": NAME RELATION VALUE with = ≠ < ≤ > ≥ (or != <= >=) and ~ for "contains"; anything else is text
// to be looked for. A name may be shortened: "data" is "data set".
class RunFilter {
 public:
  RunFilter() = default;  // takes every run
  // InputError in one sentence: no value, or a comparison of size with a text.
  static RunFilter parse(const std::string& text);

  bool accepts(const RunFacts& facts) const;
  bool takesAll() const { return terms_.empty(); }
  // The first name that none of `all` has; empty: each name is known. A mistyped name would silently take no run.
  std::string unknownName(const std::vector<const RunFacts*>& all) const;

 private:
  enum class Relation { Contains, Equal, Unequal, Less, AtMost, More, AtLeast };
  struct Term {
    std::string name;  // empty: `value` is looked for in the words
    Relation relation = Relation::Contains;
    RunFact value;
  };
  static Term parseTerm(const std::string& text);
  static bool holds(Relation relation, const RunFact& value, const RunFact& wanted);

  std::vector<Term> terms_;
};

}  // namespace hessianlab
