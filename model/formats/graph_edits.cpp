// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/graph_edits.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "model/base/error.h"
#include "model/base/words.h"

namespace hessianlab {

namespace {

constexpr int64_t kLargestNumber = 1000000;
constexpr NodeRole kEditParts[] = {NodeRole::Train, NodeRole::Validation, NodeRole::Test};

std::vector<std::string> wordsOf(const std::string& text, char between) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  while (begin <= text.size()) {
    const std::size_t end = std::min(text.find(between, begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

struct EditReader {
  const std::string& edit;
  const std::string& where;

  [[noreturn]] void refuse(const std::string& wanted) const {
    throw InputError(where + ": '" + oneLine(edit) + "' is no edit of a graph; " + wanted);
  }
  int64_t number(const std::string& word) const {
    int64_t value = -1;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc() || end != word.data() + word.size() || value < 0 || value > kLargestNumber)
      refuse("'" + oneLine(word) + "' is not the number of a node or class");
    return value;
  }
};

void readEdit(const std::string& edit, const std::string& where, GraphEdits& into) {
  const EditReader reader{edit, where};
  std::vector<std::string> words = wordsOf(edit, ' ');
  std::erase(words, "");
  if (words.size() != 3)
    reader.refuse("it must be 'class NODE CLASS', 'part NODE PART', 'join NODE NODE' or 'cut NODE NODE'");
  const int64_t node = reader.number(words[1]);
  if (words[0] == "class") {
    into.classes[node] = reader.number(words[2]);
  } else if (words[0] == "part") {
    const auto* part = std::find_if(std::begin(kEditParts), std::end(kEditParts),
                                    [&](NodeRole role) { return words[2] == partKey(role); });
    if (part == std::end(kEditParts)) reader.refuse("the parts are train, validation and test");
    into.parts[node] = *part;
  } else if (words[0] == "join" || words[0] == "cut") {
    const int64_t other = reader.number(words[2]);
    if (node == other) reader.refuse("a node is no neighbour of itself");
    into.joined[std::minmax(node, other)] = words[0] == "join";
  } else {
    reader.refuse("the edits are class, part, join and cut");
  }
}

}  // namespace

const char* partKey(NodeRole part) {
  switch (part) {
    case NodeRole::None:
      return "";
    case NodeRole::Train:
      return "train";
    case NodeRole::Validation:
      return "validation";
    case NodeRole::Test:
      return "test";
  }
  return "";
}

GraphEdits parseGraphEdits(const std::string& text, const std::string& where) {
  GraphEdits edits;
  if (text.empty()) return edits;
  for (const std::string& edit : wordsOf(text, ';')) {
    readEdit(edit, where, edits);
    if (edits.size() > kMostGraphEdits)
      throw InputError(where + ": more than " + std::to_string(kMostGraphEdits) + " edits of a graph");
  }
  return edits;
}

std::string toText(const GraphEdits& edits) {
  std::string text;
  const auto add = [&text](const std::string& kind, int64_t node, const std::string& what) {
    text += (text.empty() ? "" : "; ") + kind + " " + std::to_string(node) + " " + what;
  };
  for (const auto& [node, label] : edits.classes) add("class", node, std::to_string(label));
  for (const auto& [node, part] : edits.parts) add("part", node, partKey(part));
  for (const auto& [edge, together] : edits.joined)
    add(together ? "join" : "cut", edge.first, std::to_string(edge.second));
  return text;
}

}  // namespace hessianlab
