// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/graph/graph_editor.h"

#include <QObject>
#include <algorithm>

#include "model/base/error.h"
#include "ui/document/lab_document.h"

namespace hessianlab {

namespace {

constexpr const char* kEditsKey = "data.edits";

// Everything of the section "data" but the edits.
Choice graphOf(const ExperimentConfig& config) {
  Choice data = config["data"];
  data.parameters.erase("edits");
  return data;
}

}  // namespace

void GraphEditor::look(std::shared_ptr<const GraphLayout> layout, const ExperimentConfig* run) {
  layout_ = std::move(layout);
  graph_ = run ? graphOf(*run) : Choice();
  same_ = run && graph_ == graphOf(document_.config());
}

bool GraphEditor::looksAt(const ExperimentConfig* run) const {
  return layout_ && run && graphOf(*run) == graph_;
}

QString GraphEditor::whyNot() const {
  if (!layout_) return {};
  if (!layout_->drawn)
    return QObject::tr("This graph is read from files as it is. A graph of blocks, which is drawn here, can be edited");
  if (!same_) return QObject::tr("The settings ask for another graph than this one. Reset, and edit that one");
  return {};
}

GraphEdits GraphEditor::edits() const {
  try {
    return parseGraphEdits(document_.config().word(kEditsKey), kEditsKey);
  } catch (const InputError&) {
    return {};  // out of a file: the run says what is wrong with it
  }
}

std::vector<std::pair<int64_t, int64_t>> GraphEditor::edges() const {
  if (!can()) return layout_ ? layout_->edges : std::vector<std::pair<int64_t, int64_t>>();
  std::vector<std::pair<int64_t, int64_t>> all = layout_->drawn->edges;
  for (const auto& [edge, together] : edits().joined) {
    const auto place = std::lower_bound(all.begin(), all.end(), edge);
    const bool there = place != all.end() && *place == edge;
    if (together && !there) all.insert(place, edge);
    if (!together && there) all.erase(place);
  }
  return all;
}

GraphOutputs GraphEditor::with(GraphOutputs outputs) const {
  if (!can() || outputs.label.size() != layout_->drawn->label.size()) return outputs;
  outputs.label = layout_->drawn->label;
  outputs.role = layout_->drawn->role;
  const GraphEdits now = edits();
  for (const auto& [node, label] : now.classes)
    if (node < layout_->nodes) outputs.label[static_cast<std::size_t>(node)] = label;
  for (const auto& [node, part] : now.parts)
    if (node < layout_->nodes) outputs.role[static_cast<std::size_t>(node)] = part;
  return outputs;
}

int64_t GraphEditor::classOf(int64_t node) const {
  const GraphEdits now = edits();
  const auto found = now.classes.find(node);
  return found != now.classes.end() ? found->second : layout_->drawn->label[static_cast<std::size_t>(node)];
}

NodeRole GraphEditor::partOf(int64_t node) const {
  const GraphEdits now = edits();
  const auto found = now.parts.find(node);
  return found != now.parts.end() ? found->second : layout_->drawn->role[static_cast<std::size_t>(node)];
}

int64_t GraphEditor::classes() const {
  return layout_ && layout_->drawn ? layout_->drawn->classes : 0;
}

void GraphEditor::setClass(int64_t node, int64_t to) {
  if (!can() || to < 0 || to >= classes()) return;
  GraphEdits now = edits();
  if (to == layout_->drawn->label[static_cast<std::size_t>(node)])
    now.classes.erase(node);
  else
    now.classes[node] = to;
  keep(now);
}

void GraphEditor::setPart(int64_t node, NodeRole to) {
  if (!can() || to == NodeRole::None) return;
  GraphEdits now = edits();
  if (to == layout_->drawn->role[static_cast<std::size_t>(node)])
    now.parts.erase(node);
  else
    now.parts[node] = to;
  keep(now);
}

void GraphEditor::toggleEdge(int64_t a, int64_t b) {
  if (!can() || a == b) return;
  const std::pair<int64_t, int64_t> edge = std::minmax(a, b);
  const auto& drawn = layout_->drawn->edges;
  const bool was = std::binary_search(drawn.begin(), drawn.end(), edge);
  GraphEdits now = edits();
  const auto found = now.joined.find(edge);
  const bool is = found == now.joined.end() ? was : found->second;
  if (is == was)
    now.joined[edge] = !was;
  else
    now.joined.erase(edge);
  keep(now);
}

void GraphEditor::clear() {
  keep({});
}

void GraphEditor::keep(const GraphEdits& edits) {
  document_.endGesture();  // each change is a step of its own
  document_.set(kEditsKey, toText(edits));
}

}  // namespace hessianlab
