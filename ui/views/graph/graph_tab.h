// SPDX-License-Identifier: GPL-3.0-or-later
// A graph and what the network answers on its nodes: the graph laid out by forces, its outputs in two dimensions, and
// what becomes of them when they are carried along the edges again and again. Follows the training, and goes back in
// time with it; looking changes nothing. GUI thread only.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "model/questions/graph_layout.h"
#include "model/questions/graph_outputs.h"
#include "ui/parts/standing_question.h"
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

 private:
  QWidget* buildBar();
  QWidget* buildPlots();
  void begin();
  void follow();
  void takeAnswers();
  void ask();
  void showLayout();
  void showOutputs();
  void showGroups();
  void showOpen();
  QString sentenceOf(int64_t node) const;
  NodeColour colour() const;

  RunSlot& slot_;
  StandingQuestion<GraphOutputs> question_;
  StandingQuestion<GraphLayout> layoutQuestion_;
  std::shared_ptr<const GraphOutputs> outputs_;
  std::shared_ptr<const GraphLayout> layout_;
  std::optional<int64_t> open_;
  int64_t centre_ = 0;
  std::string problem_;
  Theme theme_;

  QComboBox* colour_;
  QSlider* times_;
  QLabel* timesText_;
  QCheckBox* selfLoops_;
  QPushButton* around_;
  NodePlot *graph_, *plane_;
  CurvePlot* curve_;
  ElidedLabel *note_, *node_;
  QLabel* distances_;
  int test_ = 0, validation_ = 0, train_ = 0;  // series of the curve
};

}  // namespace hessianlab
