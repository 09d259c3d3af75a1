// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/graph.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "model/base/catalogue.h"
#include "model/base/error.h"
#include "model/base/message.h"
#include "model/nn/operation_error.h"
#include "model/nn/operations.h"

namespace hessianlab {

using nlohmann::json;

namespace {

constexpr std::size_t kMostInputs = 64, kLongestName = 64;

bool isName(const json& value) {
  if (!value.is_string()) return false;
  const auto text = value.get<std::string>();
  return !text.empty() && text.size() <= kLongestName && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
  });
}

[[noreturn]] void failAt(const json& operations, std::size_t i, const std::string& why) {
  const json& operation = operations[i];
  if (operation.contains("op") && operation["op"].is_string()) {
    const auto op = operation["op"].get<std::string>();
    const auto known = operationNames();
    if (std::find(known.begin(), known.end(), op) != known.end()) throw OperationError(i, " ", "'" + op + "': " + why);
  }
  throw OperationError(i, ": ", why);
}

// Where each name stands, so that a name used too early can be told from one that nobody has.
std::map<std::string, std::size_t> readNames(const json& operations) {
  std::map<std::string, std::size_t> result;
  for (std::size_t i = 0; i < operations.size(); ++i) {
    if (!operations[i].is_object() || !operations[i].contains("name")) continue;
    if (!isName(operations[i]["name"]))
      failAt(operations, i, "'name' must be 1 to 64 letters, digits, '.', '-' or '_'");
    const auto name = operations[i]["name"].get<std::string>();
    const auto [place, fresh] = result.emplace(name, i);
    if (!fresh)
      failAt(operations, i,
             "'name' is '" + name + "', as operation " + std::to_string(place->second + 1) +
                 " is called already; choose another");
  }
  return result;
}

std::size_t findInput(const json& operations, std::size_t i, const json& input,
                      const std::map<std::string, std::size_t>& names) {
  if (!isName(input)) failAt(operations, i, R"('inputs' must be a list of names, for example ["a","b"])");
  const auto name = input.get<std::string>();
  const auto found = names.find(name);
  if (found == names.end()) {
    std::vector<std::string> known;
    for (const auto& [other, place] : names) known.push_back(other);
    failAt(operations, i,
           "'inputs' names '" + name + "', as no operation is called" +
               (known.empty() ? "; give one of them that name" : didYouMean(name, known)));
  }
  if (found->second >= i)
    failAt(operations, i,
           "'inputs' names '" + name + "', which is operation " + std::to_string(found->second + 1) +
               "; an operation can only read those that stand before it");
  return found->second;
}

}  // namespace

Graph::Graph(const json& operations) : Graph(unfinished(operations)) {
  std::vector<bool> read(operations.size() + 1, false);
  for (const Node& node : nodes_)
    for (const Source& source : node.sources) read[source.value] = true;
  for (std::size_t i = 0; i + 1 < operations.size(); ++i) {
    if (!read[i + 1])
      failAt(operations, i, "nobody reads its result; name it in the 'inputs' of a later operation, or remove it");
  }
}

Graph Graph::unfinished(const json& operations) {
  Graph result;
  const auto names = readNames(operations);
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const json& operation = operations[i];
    Node node;
    if (operation.is_object() && operation.contains("name")) node.name = operation["name"].get<std::string>();
    node.namesInputs = operation.is_object() && operation.contains("inputs");
    if (node.namesInputs) {
      const json& inputs = operation["inputs"];
      if (!inputs.is_array() || inputs.empty() || inputs.size() > kMostInputs)
        failAt(operations, i, R"('inputs' must be a list of 1 to 64 names, for example ["a","b"])");
      for (const json& input : inputs) node.sources.push_back({findInput(operations, i, input, names) + 1});
    } else {
      node.sources.push_back({i});
    }
    result.nodes_.push_back(std::move(node));
  }
  result.markLast();
  return result;
}

Graph Graph::chain(std::size_t operations) {
  Graph result;
  for (std::size_t i = 0; i < operations; ++i) result.nodes_.push_back({{}, {{i}}, false});
  return result;
}

void Graph::markLast() {
  std::vector<bool> readLater(nodes_.size() + 1, false);
  for (auto node = nodes_.rbegin(); node != nodes_.rend(); ++node) {
    for (auto source = node->sources.rbegin(); source != node->sources.rend(); ++source) {
      source->last = !readLater[source->value];
      readLater[source->value] = true;
    }
  }
}

std::vector<std::string> Graph::names() const {
  std::vector<std::string> result;
  for (const Node& node : nodes_) {
    if (!node.name.empty()) result.push_back(node.name);
  }
  return result;
}

void Graph::describe(std::size_t operation, json& description) const {
  const Node& node = nodes_[operation];
  if (!node.name.empty()) description["name"] = node.name;
  if (!node.namesInputs) return;
  json inputs = json::array();
  for (const Source& source : node.sources) inputs.push_back(nodes_[source.value - 1].name);
  description["inputs"] = std::move(inputs);
}

}  // namespace hessianlab
