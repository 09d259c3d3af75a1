// SPDX-License-Identifier: GPL-3.0-or-later
// A graph and what the network answers on its nodes: the graph laid out by forces, its outputs in two dimensions, and
// what becomes of them when they are carried along the edges again and again. Follows the training, and goes back in
// time with it; looking changes nothing. A graph that is drawn here can be edited: classes, parts and edges. GUI thread
// only.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "model/questions/graph_layout.h"
#include "model/questions/graph_outputs.h"
#include "ui/parts/standing_question.h"
#include "ui/views/graph/graph_editor.h"
#include "ui/views/graph/graph_groups.h"
#include "ui/views/lab_view.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSlider;

namespace hessianlab {

class CurvePlot;
class ElidedLabel;

class GraphTab : public LabView {
  Q_OBJECT
 public:
  explicit GraphTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;
  QString plotsNote() const override;

  // What is shown; nullptr: nothing yet.
  std::shared_ptr<const GraphOutputs> outputs() const { return outputs_; }
  std::shared_ptr<const GraphLayout> layoutOfNodes() const { return layout_; }
  std::optional<int64_t> openNode() const { return open_; }
  void openNode(int64_t node);

 protected:
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildBar();
  QWidget* buildEditBar();
  bool editWith(int key);  // false: that key changes nothing
  QWidget* buildPlots();
  void begin();
  void follow();
  void takeAnswers();
  void ask();
  void showLayout(bool moved);  // the nodes stand elsewhere than before
  void showOutputs();
  void showGroups();
  void showOpen();
  void showEdges();
  void followDocument();
  void showEditing();
  void markEdge();  // its first node, then its second: joins or cuts them
  QString sentenceOf(int64_t node) const;
  NodeColour colour() const;
  bool editing() const;
  const ExperimentConfig* runConfig() const;
  std::optional<int> placeOf(int64_t node) const;  // in the picture

  RunSlot& slot_;
  StandingQuestion<GraphOutputs> question_;
  StandingQuestion<GraphLayout> layoutQuestion_;
  std::shared_ptr<const GraphOutputs> outputs_;
  std::shared_ptr<const GraphLayout> layout_;
  std::optional<int64_t> open_, marked_;  // marked: an edge is to begin there
  GraphEditor editor_;
  int64_t centre_ = 0;
  bool layoutOld_ = false;  // of the session before; the nodes stand where they stood
  std::string problem_;
  Theme theme_;

  QComboBox* colour_;
  QSlider* times_;
  QLabel* timesText_;
  QCheckBox* selfLoops_;
  QPushButton *around_, *edit_, *clear_;
  QWidget* editBar_;
  QComboBox *class_, *part_;
  NodePlot *graph_, *plane_;
  CurvePlot* curve_;
  ElidedLabel *note_, *node_;
  QLabel* distances_;
  int test_ = 0, validation_ = 0, train_ = 0;  // series of the curve
};

}  // namespace hessianlab
