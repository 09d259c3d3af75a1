// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON object on the way in: every key is asked for by name and what is left over is an error. Internal to
// model/study.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "model/base/error.h"
#include "model/base/number_text.h"
#include "model/base/strict_json.h"
#include "model/base/words.h"

namespace hessianlab {

class ObjectReader {
 public:
  ObjectReader(const nlohmann::json& value, std::string name) : value_(value), name_(std::move(name)) {
    if (!value.is_object()) fail("", "must be an object in braces");
  }

  [[noreturn]] void fail(const std::string& key, const std::string& what) const {
    throw InputError(where(key) + " " + what);
  }
  std::string where(const std::string& key) const {  // "FILE: evaluation.samples"
    const bool bare = name_.empty() || name_.ends_with(": ");
    if (key.empty()) return bare ? name_ + "the study" : name_;
    return bare ? name_ + key : name_ + "." + key;
  }

  // nullptr where the key is missing.
  const nlohmann::json* optional(const std::string& key) {
    known_.push_back(key);
    const auto found = value_.find(key);
    return found == value_.end() ? nullptr : &*found;
  }
  const nlohmann::json& required(const std::string& key, const char* example) {
    const nlohmann::json* found = optional(key);
    if (!found) fail(key, std::string("is missing; give ") + example);
    return *found;
  }
  void refuseOthers() const {
    for (const auto& [key, value] : value_.items())
      if (std::find(known_.begin(), known_.end(), key) == known_.end())
        fail(key, "is unknown" + didYouMean(key, known_));
  }

  double numberOf(const nlohmann::json& value, const std::string& key, double least, double most) const {
    const double number = value.is_number() ? value.get<double>() : std::nan("");
    if (!(number >= least && number <= most))
      fail(key,
           "holds " + value.dump() + "; it must be a number from " + numberText(least) + " to " + numberText(most));
    return number;
  }
  int64_t wholeOf(const nlohmann::json& value, const std::string& key, double least, double most) const {
    const double number = numberOf(value, key, least, most);
    if (std::trunc(number) != number) fail(key, "holds " + value.dump() + "; it must be a whole number");
    return static_cast<int64_t>(number);
  }
  std::string textOf(const nlohmann::json& value, const std::string& key) const {
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) fail(key, "must be a text in quotes");
    const auto text = value.get<std::string>();
    if (std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }))
      fail(key, "must be one line without control characters");
    return text;
  }
  template <class Read>
  auto listOf(const nlohmann::json& value, const std::string& key, const Read& read) const {
    std::vector<decltype(read(value))> list;
    if (!value.is_array() || value.empty()) fail(key, "must be a list of at least one entry in brackets");
    for (const nlohmann::json& item : value) list.push_back(read(item));
    return list;
  }
  std::vector<double> ascendingOf(const nlohmann::json& value, const std::string& key, double least,
                                  double most) const {
    const auto list = listOf(value, key, [&](const nlohmann::json& item) { return numberOf(item, key, least, most); });
    for (std::size_t i = 1; i < list.size(); ++i)
      if (list[i] <= list[i - 1])
        fail(key, "must ascend; " + numberText(list[i]) + " does not lie above its neighbour");
    return list;
  }

 private:
  const nlohmann::json& value_;
  std::string name_;
  std::vector<std::string> known_;
};

}  // namespace hessianlab
