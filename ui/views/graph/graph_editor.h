// SPDX-License-Identifier: GPL-3.0-or-later
// The graph as the settings have it: the one that was drawn with what somebody changed in it (data.edits). Each change
// is an undo step; a run begins with the graph that the settings have then. GUI thread only.
#pragma once

#include <QString>
#include <memory>
#include <utility>
#include <vector>

#include "model/formats/config.h"
#include "model/formats/graph_edits.h"
#include "model/questions/graph_layout.h"

namespace hessianlab {

class LabDocument;

class GraphEditor {
 public:
  explicit GraphEditor(LabDocument& document) : document_(document) {}

  // What is looked at, of a run with this configuration; nullptr: nothing yet.
  void look(std::shared_ptr<const GraphLayout> layout, const ExperimentConfig* run);
  // A run with this configuration has the graph that is looked at, edits apart.
  bool looksAt(const ExperimentConfig* run) const;
  // Why it cannot be edited, in a sentence; empty: it can.
  QString whyNot() const;
  bool can() const { return layout_ && whyNot().isEmpty(); }

  // As it would be trained on now; of a graph that cannot be edited, as it is.
  std::vector<std::pair<int64_t, int64_t>> edges() const;
  GraphOutputs with(GraphOutputs outputs) const;
  int64_t classOf(int64_t node) const;
  NodeRole partOf(int64_t node) const;
  int64_t classes() const;
  std::size_t changes() const { return can() ? edits().size() : 0; }

  // Nothing where it cannot be edited.
  void setClass(int64_t node, int64_t to);
  void setPart(int64_t node, NodeRole to);
  void toggleEdge(int64_t a, int64_t b);
  void clear();

 private:
  GraphEdits edits() const;  // of the settings
  void keep(const GraphEdits& edits);

  LabDocument& document_;
  std::shared_ptr<const GraphLayout> layout_;
  Choice graph_;       // what the run has in the section "data", edits apart
  bool same_ = false;  // the settings name that graph, too
};

}  // namespace hessianlab
