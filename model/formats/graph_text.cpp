// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/graph_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "model/base/error.h"
#include "model/base/message.h"
#include "model/formats/file_kind.h"

namespace hessianlab {

namespace {

// One line after the other, word by word.
class GraphLines {
 public:
  GraphLines(std::string_view text, const std::string& origin) : rest_(text), origin_(origin) {
    if (text.size() > kMostGraphBytes)
      throw InputError(origin + ": has more than " + std::to_string(kMostGraphBytes >> 20) +
                       " MiB; choose a smaller graph");
    if (text.find('\0') != std::string_view::npos)
      throw InputError(origin + ": " + itIs(text, "it is no text") + "; choose a graph as text");
  }

  // The next line that says something; false at the end.
  bool next() {
    while (!rest_.empty()) {
      const std::size_t end = std::min(rest_.find('\n'), rest_.size());
      line_ = rest_.substr(0, end);
      rest_.remove_prefix(std::min(end + 1, rest_.size()));
      ++number_;
      const std::size_t first = line_.find_first_not_of(kBlanks);
      if (first != std::string_view::npos && line_[first] != '#') return true;
    }
    return false;
  }

  // The next word of the line; nullopt at its end.
  std::optional<std::string_view> word() {
    line_.remove_prefix(std::min(line_.find_first_not_of(kBlanks), line_.size()));
    if (line_.empty()) return std::nullopt;
    const std::string_view found = line_.substr(0, line_.find_first_of(kBlanks));
    line_.remove_prefix(found.size());
    return found;
  }

  // It, as a whole number from `least` to `most`.
  int64_t number(const char* what, int64_t least, int64_t most) {
    const auto text = word();
    if (!text) refuse(std::string("the ") + what + " is missing");
    return number(*text, what, least, most);
  }
  int64_t number(std::string_view text, const char* what, int64_t least, int64_t most) const {
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < least || value > most)
      refuse(std::string("the ") + what + " is '" + printable(text, 40) + "', not a whole number from " +
             std::to_string(least) + " to " + std::to_string(most));
    return value;
  }

  void endOfLine() {
    if (const auto more = word()) refuse("'" + printable(*more, 40) + "' stands where the line should end");
  }

  [[noreturn]] void refuse(const std::string& problem) const {
    throw InputError(origin_ + ", line " + std::to_string(number_) + ": " + problem + "; mend the line");
  }
  [[noreturn]] void refuseAll(const std::string& problem) const { throw InputError(origin_ + ": " + problem); }

 private:
  static constexpr const char* kBlanks = " \t\r";

  std::string_view rest_, line_;
  const std::string& origin_;
  int64_t number_ = 0;
};

void readNodes(GraphText& graph, GraphLines lines) {
  graph.featureOffset = {0};
  while (lines.next()) {
    if (graph.nodes == kMostGraphNodes)
      lines.refuseAll("has more than " + std::to_string(kMostGraphNodes) + " nodes; choose a smaller graph");
    if (lines.number("node", 0, kMostGraphNodes) != graph.nodes)
      lines.refuse("node " + std::to_string(graph.nodes) + " should stand here: nodes are counted from 0, in order");
    const int64_t label = lines.number("label", -1, kMostGraphClasses - 1);
    const int64_t count = lines.number("number of features", 0, kMostGraphFeatures);
    int64_t before = -1;
    for (int64_t i = 0; i < count; ++i) {
      const int64_t index = lines.number("feature", 0, kMostGraphFeatures - 1);
      if (index <= before) lines.refuse("the features do not ascend");
      if (std::ssize(graph.feature) == kMostGraphEntries)
        lines.refuseAll("has more than " + std::to_string(kMostGraphEntries) + " features; choose a smaller graph");
      graph.feature.push_back(before = index);
    }
    lines.endOfLine();
    graph.features = std::max(graph.features, before + 1);
    graph.classes = std::max(graph.classes, label + 1);
    graph.labels.push_back(label);
    graph.featureOffset.push_back(std::ssize(graph.feature));
    ++graph.nodes;
  }
  if (graph.nodes == 0) lines.refuseAll("holds no node; choose a file with one line for each");
  if (graph.features == 0) lines.refuseAll("no node has a feature; choose a graph with features");
  if (graph.classes < 2) lines.refuseAll("its labels tell no two classes apart; choose a graph with labels");
}

void readEdges(GraphText& graph, GraphLines lines) {
  while (lines.next()) {
    if (std::ssize(graph.edges) == kMostGraphEdges)
      lines.refuseAll("has more than " + std::to_string(kMostGraphEdges) + " edges; choose a smaller graph");
    const int64_t a = lines.number("first node", 0, graph.nodes - 1);
    const int64_t b = lines.number("second node", 0, graph.nodes - 1);
    lines.endOfLine();
    if (a == b) lines.refuse("an edge leads from node " + std::to_string(a) + " to itself");
    graph.edges.emplace_back(std::min(a, b), std::max(a, b));
  }
  std::vector<std::pair<int64_t, int64_t>> sorted = graph.edges;
  std::sort(sorted.begin(), sorted.end());
  const auto twice = std::adjacent_find(sorted.begin(), sorted.end());
  if (twice != sorted.end())
    lines.refuseAll("the edge between " + std::to_string(twice->first) + " and " + std::to_string(twice->second) +
                    " stands there twice; keep one of them");
}

void readSplit(GraphText& graph, GraphLines lines) {
  std::vector<bool> taken(static_cast<std::size_t>(graph.nodes)), known(3);
  while (lines.next()) {
    const std::string_view part = *lines.word();
    const std::size_t which = part == "train" ? 0 : part == "val" ? 1 : part == "test" ? 2 : 3;
    if (which == 3) lines.refuse("'" + printable(part, 40) + "' is none of train, val and test");
    if (known[which]) lines.refuse("'" + std::string(part) + "' stands there a second time");
    known[which] = true;
    std::vector<int64_t>& nodes = which == 0 ? graph.train : which == 1 ? graph.validation : graph.test;
    while (const auto text = lines.word()) {
      const int64_t node = lines.number(*text, "node", 0, graph.nodes - 1);
      const auto at = static_cast<std::size_t>(node);
      if (taken[at]) lines.refuse("node " + std::to_string(node) + " is named a second time");
      if (graph.labels[at] < 0) lines.refuse("node " + std::to_string(node) + " has no label");
      taken[at] = true;
      nodes.push_back(node);
    }
    if (nodes.empty()) lines.refuse("no node follows '" + std::string(part) + "'");
  }
  for (std::size_t which = 0; which < 3; ++which)
    if (!known[which])
      lines.refuseAll(std::string("no line begins with '") +
                      (which == 0   ? "train"
                       : which == 1 ? "val"
                                    : "test") +
                      "'; add one with its nodes");
}

}  // namespace

GraphText parseGraph(const GraphTexts& texts) {
  GraphText graph;
  readNodes(graph, {texts.nodes, texts.nodesOrigin});
  readEdges(graph, {texts.edges, texts.edgesOrigin});
  readSplit(graph, {texts.split, texts.splitOrigin});
  return graph;
}

}  // namespace hessianlab
