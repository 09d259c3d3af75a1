// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/foreign_weights.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "model/base/error.h"
#include "model/base/message.h"

namespace hessianlab {

namespace {

using Renamed = std::map<std::string, std::string>;  // a name of the file → the name that is wanted

constexpr std::size_t kMostNames = 12;

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), kMostNames); ++i)
    text += (i == 0 ? "" : ", ") + printable(names[i], 60);
  if (names.size() > kMostNames) text += " and " + std::to_string(names.size() - kMostNames) + " more";
  return text.empty() ? "none" : text;
}

std::vector<std::string> namesOf(const SafetensorsFile& file) {
  std::vector<std::string> names;
  for (const auto& [name, tensor] : file.tensors) names.push_back(name);
  return names;
}

std::vector<std::string> namesOf(const WantedTensors& wanted) {
  std::vector<std::string> names;
  for (const auto& [name, shape] : wanted) names.push_back(name);
  return names;
}

bool wants(const WantedTensors& wanted, const std::string& name) {
  return std::any_of(wanted.begin(), wanted.end(), [&](const auto& one) { return one.first == name; });
}

void leaveOutWhatIsNoWeight(SafetensorsFile& file, const WantedTensors& wanted, std::vector<std::string>& notes) {
  std::vector<std::string> left;
  std::erase_if(file.tensors, [&](const auto& named) {
    const auto& [name, tensor] = named;
    const bool counter = tensor.dtype[0] == 'I' || tensor.dtype[0] == 'U' || tensor.dtype == "BOOL";
    if (wants(wanted, name) || !(tensor.data.empty() || counter)) return false;
    left.push_back(name + (tensor.data.empty() ? " (empty)" : " (" + tensor.dtype + ")"));
    return true;
  });
  if (!left.empty()) notes.push_back("left out, because it is no weight: " + listed(left));
}

// How far all names are the same, up to each of the points in it: "a.b." gives "", "a." and "a.b.".
std::vector<std::string> commonPrefixes(const SafetensorsFile& file) {
  std::vector<std::string> result{""};
  if (file.tensors.empty()) return result;
  const std::string& first = file.tensors.begin()->first;
  const std::string& last = file.tensors.rbegin()->first;  // sorted: what these two share, all share
  const auto end = std::mismatch(first.begin(), first.end(), last.begin(), last.end()).first;
  for (auto at = first.begin(); at != end; ++at)
    if (*at == '.') result.emplace_back(first.begin(), at + 1);
  return result;
}

std::optional<Renamed> byPrefix(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& prefix) {
  Renamed names;
  for (const auto& [name, tensor] : file.tensors) names[name] = name.substr(prefix.size());
  const bool all = std::all_of(wanted.begin(), wanted.end(),
                               [&](const auto& one) { return file.tensors.contains(prefix + one.first); });
  if (!all) return {};
  return names;
}

// "fc12.weight" → "fc12" and "weight".
std::optional<std::pair<std::string, std::string>> moduleAndKind(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0 || dot + 1 == name.size()) return {};
  return std::pair(name.substr(0, dot), name.substr(dot + 1));
}

// fc2 before fc10: runs of digits count as numbers.
struct InNaturalOrder {
  bool operator()(const std::string& a, const std::string& b) const {
    const auto key = [](const std::string& text) {
      std::vector<std::pair<int64_t, char>> result;
      for (std::size_t i = 0; i < text.size();) {
        int64_t number = 0;
        const auto [end, error] = std::from_chars(text.data() + i, text.data() + text.size(), number);
        if (text[i] >= '0' && text[i] <= '9' && error == std::errc()) {
          result.emplace_back(number, '0');
          i = static_cast<std::size_t>(end - text.data());
        } else {
          result.emplace_back(-1, text[i++]);
        }
      }
      return result;
    };
    const auto left = key(a), right = key(b);
    return left != right ? left < right : a < b;
  }
};

std::optional<Renamed> byOrder(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& prefix) {
  std::map<std::string, std::map<std::string, std::string>, InNaturalOrder> modules;  // module → kind → whole name
  for (const auto& [name, tensor] : file.tensors) {
    const auto read = moduleAndKind(name.substr(prefix.size()));
    if (!read) return {};
    modules[read->first][read->second] = name;
  }
  Renamed names;
  int64_t place = 0;
  for (const auto& [module, kinds] : modules) {
    for (const auto& [kind, name] : kinds) names[name] = std::to_string(place) + "." + kind;
    ++place;
  }
  if (names.size() != wanted.size()) return {};
  for (const auto& [name, to] : names) {
    const auto fits = [&](const auto& one) { return one.first == to && one.second == file.tensors.at(name).shape; };
    if (std::none_of(wanted.begin(), wanted.end(), fits)) return {};
  }
  return names;
}

SafetensorsFile renamed(SafetensorsFile file, const Renamed& names) {
  SafetensorsFile result;
  result.metadata = std::move(file.metadata);
  for (auto& [name, tensor] : file.tensors) result.tensors[names.at(name)] = std::move(tensor);
  return result;
}

}  // namespace

SafetensorsFile belowPrefix(SafetensorsFile file, const std::string& prefix, const std::string& origin) {
  SafetensorsFile result;
  result.metadata = std::move(file.metadata);
  for (auto& [name, tensor] : file.tensors)
    if (name.starts_with(prefix)) result.tensors[name.substr(prefix.size())] = std::move(tensor);
  if (result.tensors.empty())
    throw InputError(origin + ": has no tensor whose name begins with '" + printable(prefix) + "'; it holds " +
                     listed(namesOf(file)));
  return result;
}

SafetensorsFile adapted(SafetensorsFile file, const WantedTensors& wanted, std::vector<std::string>& notes) {
  leaveOutWhatIsNoWeight(file, wanted, notes);
  if (byPrefix(file, wanted, "")) return file;
  const std::vector<std::string> prefixes = commonPrefixes(file);
  for (const std::string& prefix : prefixes) {
    if (const auto names = byPrefix(file, wanted, prefix)) {
      notes.push_back("all names begin with '" + printable(prefix) + "', which is left away");
      return renamed(std::move(file), *names);
    }
  }
  for (const std::string& prefix : prefixes) {
    if (const auto names = byOrder(file, wanted, prefix)) {
      std::vector<std::string> pairs;
      for (const auto& [from, to] : *names) pairs.push_back(from + " is " + to);
      notes.push_back("taken in their order: " + listed(pairs));
      return renamed(std::move(file), *names);
    }
  }
  return file;
}

void requireNames(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& origin) {
  std::vector<std::string> missing;
  for (const auto& [name, shape] : wanted)
    if (!file.tensors.contains(name)) missing.push_back(name);
  if (missing.empty()) return;
  const std::string there = listed(namesOf(file)), asked = listed(namesOf(wanted));
  if (missing.size() == wanted.size())
    throw InputError(origin + ": holds the tensors " + there + ", but the architecture wants " + asked +
                     "; rename them, in the order of the operations that have weights");
  throw InputError(origin + ": tensor '" + missing.front() + "' is missing; the file holds " + there +
                   ", the architecture wants " + asked +
                   (missing.front().ends_with(".bias")
                        ? " (a layer without a bias has one of zeros)"
                        : " (where two layers share their weights, save a copy for each)"));
}

void requireNoOthers(const SafetensorsFile& file, const WantedTensors& wanted, const std::string& origin) {
  std::vector<std::string> others;
  for (const auto& [name, tensor] : file.tensors)
    if (!wants(wanted, name)) others.push_back(name);
  if (!others.empty())
    throw InputError(origin + ": has " + std::to_string(file.tensors.size()) + " tensors, the architecture needs " +
                     std::to_string(wanted.size()) + "; it has no place for " + listed(others));
}

}  // namespace hessianlab
