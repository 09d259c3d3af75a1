// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/operations/spec_reader.h"

#include "model/base/error.h"

namespace hessianlab {

namespace {

// So wide that nobody needs more, and so narrow that single precision neither overflows nor divides by 0.
constexpr double kLeastNumber = 1e-6, kMostNumber = 1e6;

bool isWithin(const nlohmann::json& value, double lowest, double highest) {
  return value.is_number() && value.get<double>() >= lowest && value.get<double>() <= highest;
}

}  // namespace

int64_t SpecReader::integer(const std::string& key, int64_t lowest, int64_t highest) {
  return readInteger(key, lowest, highest, nullptr);
}

int64_t SpecReader::integer(const std::string& key, int64_t lowest, int64_t highest, int64_t fallback) {
  return readInteger(key, lowest, highest, &fallback);
}

double SpecReader::positive(const std::string& key, double fallback) {
  known_.insert(key);
  if (!spec_.contains(key)) return fallback;
  const auto& value = spec_[key];
  if (!isWithin(value, kLeastNumber, kMostNumber)) fail(key, "must be a number from 0.000001 to 1000000");
  return value.get<double>();
}

std::vector<double> SpecReader::numbers(const std::string& key, std::size_t count, bool mustBePositive) {
  known_.insert(key);
  if (!spec_.contains(key) || !spec_[key].is_array() || spec_[key].size() != count) {
    std::string why = "must be a list of ";
    why += std::to_string(count) + " numbers, one per channel";
    fail(key, why);
  }
  std::vector<double> result;
  for (const auto& value : spec_[key]) {
    if (!isWithin(value, mustBePositive ? kLeastNumber : -kMostNumber, kMostNumber))
      fail(key, mustBePositive ? "must hold numbers from 0.000001 to 1000000"
                               : "must hold numbers from -1000000 to 1000000");
    result.push_back(value.get<double>());
  }
  return result;
}

void SpecReader::finish() {
  known_.insert({"op", "name", "inputs"});  // how it is wired is the network's to read (nn/graph.h)
  for (const auto& [key, value] : spec_.items()) {
    if (!known_.count(key))
      fail(key, key == "bias" ? "is not a key of this operation: it always has one; remove the key, and where there is "
                                "none put zeros into the weights' file"
                              : "is not a key of this operation; remove it or correct its spelling");
  }
}

void SpecReader::fail(const std::string& key, const std::string& why) const {
  throw InputError("'" + op_ + "': '" + key + "' " + why);
}

int64_t SpecReader::readInteger(const std::string& key, int64_t lowest, int64_t highest, const int64_t* fallback) {
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

}  // namespace hessianlab
