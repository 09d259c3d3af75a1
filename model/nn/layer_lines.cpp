// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/layer_lines.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "model/base/error.h"
#include "model/base/lowered.h"
#include "model/base/message.h"
#include "model/base/number_text.h"
#include "model/nn/operation_catalogue.h"
#include "model/nn/operation_error.h"
#include "model/nn/own_layers.h"

namespace hessianlab {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

// The keys of an operation in the order in which they are written.
std::vector<std::string> knownSettings(const std::string& op) {
  const CatalogueEntry* entry = find(operationCatalogue(), op);
  return entry ? keysOf(entry->parameters) : std::vector<std::string>();
}

std::string settingValueWords(const json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number_float()) return numberText(value.get<double>());  // 8, where the file says 8.0
  if (!value.is_array()) return value.dump();
  std::string words;
  for (const json& one : value) words += (words.empty() ? "" : " ") + settingValueWords(one);
  return words;
}

// A number or a word, or a list of numbers.
bool isWritable(const json& value) {
  const auto scalar = [](const json& one) { return one.is_number(); };
  return scalar(value) || value.is_string() || (value.is_array() && std::all_of(value.begin(), value.end(), scalar));
}

std::string settingsWords(const ordered_json& settings, const std::string& op) {
  std::string text;
  const auto write = [&](const std::string& key) {
    text += (text.empty() ? "" : ", ") + key + " " + settingValueWords(settings[key]);
  };
  const auto known = knownSettings(op);
  for (const std::string& key : known)
    if (settings.contains(key)) write(key);
  for (const auto& [key, value] : settings.items())
    if (std::find(known.begin(), known.end(), key) == known.end()) write(key);
  return text;
}

ordered_json wordValue(const std::string& word) {
  const char *begin = word.data(), *end = begin + word.size();
  int64_t whole = 0;
  if (const auto read = std::from_chars(begin, end, whole); read.ec == std::errc() && read.ptr == end) return whole;
  double number = 0;
  if (const auto read = std::from_chars(begin, end, number); read.ec == std::errc() && read.ptr == end) return number;
  return word;
}

std::vector<std::string> settingWordsIn(const std::string& text) {
  std::vector<std::string> words{""};
  for (const char c : text) {
    if (std::string_view(" \t\n,;=:[]()").find(c) == std::string_view::npos)
      words.back() += c;
    else if (!words.back().empty())
      words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

// "out 32, kernel 3" as an object; a number without a key at the beginning belongs to the first key. InputError.
ordered_json readSettings(const std::string& op, const std::string& text) {
  const auto known = knownSettings(op);
  ordered_json settings = ordered_json::object();
  std::string key;
  for (const std::string& word : settingWordsIn(text)) {
    ordered_json value = wordValue(word);
    const bool isKey = value.is_string() && (key.empty() || settings.contains(key) ||
                                             std::find(known.begin(), known.end(), word) != known.end());
    if (isKey) {
      if (!key.empty() && !settings.contains(key)) break;
      key = lowered(word);
      if (settings.contains(key)) throw InputError("'" + op + "': '" + printable(key) + "' stands there twice");
      continue;
    }
    if (key.empty()) {
      if (known.empty()) throw InputError("'" + op + "' has no settings; leave the field empty");
      key = known.front();
    }
    if (!settings.contains(key) && !isNumberList(key)) {
      settings[key] = value;
      continue;
    }
    ordered_json& list = settings[key];
    if (!list.is_array()) list = list.is_null() ? ordered_json::array() : ordered_json::array({list});
    list.push_back(value);
  }
  if (!key.empty() && !settings.contains(key))
    throw InputError("'" + op + "': '" + printable(key) + "' has no value; write, for example, \"" +
                     (firstSettings(op).empty() ? key + " 1" : firstSettings(op)) + "\"");
  return settings;
}

// "a", "b", …: the first that no line has.
std::string freshName(const LayerLines& lines) {
  for (int number = 0;; ++number) {
    const std::string name =
        std::string(1, static_cast<char>('a' + number % 26)) + (number < 26 ? "" : std::to_string(number / 26));
    if (std::none_of(lines.begin(), lines.end(), [&](const LayerLine& line) { return line.name == name; })) return name;
  }
}

LayerLine lineOf(const json& operation, std::size_t number) {
  const auto refuse = [&](const std::string& why) { throw OperationError(number, " ", why); };
  if (!operation.is_object() || !operation.contains("op") || !operation["op"].is_string())
    refuse("must be an object with a key 'op', for example {\"op\":\"relu\"}");
  LayerLine line;
  line.op = operation["op"].get<std::string>();
  ordered_json settings = ordered_json::object();
  for (const auto& [key, value] : operation.items()) {
    if (key == "op") continue;
    if (key == "name") {
      if (!value.is_string()) refuse("must have a text as its 'name'");
      line.name = value.get<std::string>();
    } else if (key == "inputs") {
      const bool names = value.is_array() && !value.empty() &&
                         std::all_of(value.begin(), value.end(), [](const json& one) { return one.is_string(); });
      if (!names) refuse(R"(must have a list of names as its 'inputs', for example ["a","b"])");
      line.inputs = value.get<std::vector<std::string>>();
    } else {
      if (!isWritable(value))
        refuse("has a setting '" + printable(key) + "' that is neither a number nor a word nor a list of numbers");
      settings[key] = value;
    }
  }
  line.settings = settingsWords(settings, line.op);
  return line;
}

}  // namespace

LayerLines linesOf(const std::string& text, const std::vector<int64_t>& input, int64_t classes) {
  LayerLines lines;
  for (const json& operation : parseOwnLayers(text, input, classes)) lines.push_back(lineOf(operation, lines.size()));
  return lines;
}

std::string jsonOf(const LayerLines& lines, bool pretty) {
  std::string text = "[";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    ordered_json operation{{"op", lines[i].op}};
    try {
      operation.update(readSettings(lines[i].op, lines[i].settings));
    } catch (const InputError& error) {
      throw OperationError(i, " ", error.what());
    }
    if (!lines[i].inputs.empty()) operation["inputs"] = lines[i].inputs;
    if (!lines[i].name.empty()) operation["name"] = lines[i].name;
    text += (i > 0 ? "," : "") + std::string(pretty ? "\n  " : "") +
            operation.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
  }
  return text + (pretty ? "\n]" : "]");
}

std::string tidySettings(const std::string& op, const std::string& settings) {
  try {
    return settingsWords(readSettings(op, settings), op);
  } catch (const InputError&) {
    return settings;
  }
}

LayerTable tableOf(const LayerLines& lines, const std::vector<int64_t>& input, int64_t classes) {
  LayerTable table;
  LayerLines known = lines;
  std::optional<LayerTable::Problem> problem;
  try {
    jsonOf(known);
  } catch (const OperationError& error) {
    problem = {error.operation(), error.said()};
    known.resize(error.operation());
  }
  if (lines.empty()) problem = {std::nullopt, "a network has at least one operation; add one"};
  try {
    if (!known.empty()) table = layerTable(jsonOf(known), input, classes);
  } catch (const InputError& error) {  // too many operations, or a text that no JSON holds
    problem = {std::nullopt, error.what()};
  }
  table.rows.resize(lines.size());
  if (problem) table.problem = problem;
  return table;
}

void insertLine(LayerLines& lines, std::size_t row, LayerLine line) {
  const bool join = line.op == "add" || line.op == "concat";
  LayerLine* before = row > 0 ? &lines[row - 1] : nullptr;
  if (join && before) {
    if (before->name.empty()) before->name = freshName(lines);
    line.inputs = {before->name};
  }
  if (before && !before->name.empty() && row < lines.size()) {
    std::vector<std::string>& next = lines[row].inputs;
    if (const auto reads = std::find(next.begin(), next.end(), before->name); reads != next.end()) {
      if (line.name.empty()) line.name = freshName(lines);
      *reads = line.name;
    }
  }
  lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(row), std::move(line));
}

void removeLine(LayerLines& lines, std::size_t row) {
  const LayerLine gone = lines[row];
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(row));
  if (gone.inputs.size() == 1 && row < lines.size() && lines[row].inputs.empty()) {
    const bool standsBefore = row > 0 && lines[row - 1].name == gone.inputs[0];
    if (!standsBefore) lines[row].inputs = gone.inputs;
  }
  if (gone.name.empty()) return;
  std::vector<std::string> instead = gone.inputs;
  if (instead.empty() && row > 0) {
    if (lines[row - 1].name.empty()) lines[row - 1].name = gone.name;
    instead = {lines[row - 1].name};
  }
  for (LayerLine& line : lines) {
    const auto reads = std::find(line.inputs.begin(), line.inputs.end(), gone.name);
    if (reads == line.inputs.end() || instead.empty()) continue;
    line.inputs.insert(line.inputs.erase(reads), instead.begin(), instead.end());
  }
}

void renameLine(LayerLines& lines, std::size_t row, const std::string& name) {
  const std::string before = lines[row].name;
  const auto reads = [&](const LayerLine& line) {
    return std::find(line.inputs.begin(), line.inputs.end(), before) != line.inputs.end();
  };
  if (before == name || (name.empty() && std::any_of(lines.begin(), lines.end(), reads))) return;
  lines[row].name = name;
  if (before.empty()) return;
  for (LayerLine& line : lines) std::replace(line.inputs.begin(), line.inputs.end(), before, name);
}

}  // namespace hessianlab
