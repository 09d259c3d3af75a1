// SPDX-License-Identifier: GPL-3.0-or-later
// Strict reading of one operation of an architecture JSON: every key is known, of the right kind and in range. A
// message begins with the operation's name; the caller puts before it where the operation stands.
#pragma once

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "model/base/error.h"

namespace hessianlab {

class SpecReader {
 public:
  explicit SpecReader(const nlohmann::json& spec) : spec_(spec), op_(spec.at("op").get<std::string>()) {}

  int64_t integer(const std::string& key, int64_t lowest, int64_t highest) {
    return readInteger(key, lowest, highest, nullptr);
  }
  int64_t integer(const std::string& key, int64_t lowest, int64_t highest, int64_t fallback) {
    return readInteger(key, lowest, highest, &fallback);
  }
  double positive(const std::string& key, double fallback) {
    known_.insert(key);
    if (!spec_.contains(key)) return fallback;
    const auto& value = spec_[key];
    if (!within(value, kLeast, kMost)) fail(key, "must be a number from 0.000001 to 1000000");
    return value.get<double>();
  }
  std::vector<double> numbers(const std::string& key, std::size_t count, bool mustBePositive) {
    known_.insert(key);
    if (!spec_.contains(key) || !spec_[key].is_array() || spec_[key].size() != count)
      fail(key, "must be a list of " + std::to_string(count) + " numbers, one per channel");
    std::vector<double> result;
    for (const auto& value : spec_[key]) {
      if (!within(value, mustBePositive ? kLeast : -kMost, kMost))
        fail(key, std::string("must hold numbers from ") + (mustBePositive ? "0.000001" : "-1000000") + " to 1000000");
      result.push_back(value.get<double>());
    }
    return result;
  }
  // Call last: refuses keys that were never asked for.
  void finish() {
    known_.insert("op");
    for (const auto& [key, value] : spec_.items()) {
      if (!known_.count(key)) fail(key, "is not a key of this operation; remove it or correct its spelling");
    }
  }
  [[noreturn]] void fail(const std::string& key, const std::string& why) const {
    throw InputError("'" + op_ + "': '" + key + "' " + why);
  }

 private:
  // So wide that nobody needs more, and so narrow that single precision neither overflows nor divides by 0.
  static constexpr double kLeast = 1e-6, kMost = 1e6;

  static bool within(const nlohmann::json& value, double lowest, double highest) {
    return value.is_number() && value.get<double>() >= lowest && value.get<double>() <= highest;
  }
  int64_t readInteger(const std::string& key, int64_t lowest, int64_t highest, const int64_t* fallback) {
    known_.insert(key);
    if (!spec_.contains(key)) {
      if (fallback) return *fallback;
      fail(key, "is missing");
    }
    const auto& value = spec_[key];
    if (!value.is_number_integer() || value.get<int64_t>() < lowest || value.get<int64_t>() > highest)
      fail(key, "must be a whole number from " + std::to_string(lowest) + " to " + std::to_string(highest));
    return value.get<int64_t>();
  }

  const nlohmann::json& spec_;
  std::string op_;
  std::set<std::string> known_;
};

}  // namespace hessianlab
