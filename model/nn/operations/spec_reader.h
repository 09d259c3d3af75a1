// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of one operation of an architecture JSON: every key is known, of the right kind and in range. A
// message begins with the operation's name; the caller puts before it where the operation stands.
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace hessianlab {

class SpecReader {
 public:
  explicit SpecReader(const nlohmann::json& spec) : spec_(spec), op_(spec.at("op").get<std::string>()) {}

  int64_t integer(const std::string& key, int64_t lowest, int64_t highest);
  int64_t integer(const std::string& key, int64_t lowest, int64_t highest, int64_t fallback);
  double positive(const std::string& key, double fallback);
  std::vector<double> numbers(const std::string& key, std::size_t count, bool mustBePositive);
  void know(const std::string& key) { known_.insert(key); }  // read by others
  // Call last: refuses keys that were never asked for.
  void finish();
  [[noreturn]] void fail(const std::string& key, const std::string& why) const;

 private:
  int64_t readInteger(const std::string& key, int64_t lowest, int64_t highest, const int64_t* fallback);

  const nlohmann::json& spec_;
  std::string op_;
  std::set<std::string> known_;
};

}  // namespace hessianlab
