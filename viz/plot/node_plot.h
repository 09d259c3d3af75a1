// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes in the plane with the edges between them, in groups that differ in colour and in mark; one of the nodes is open
// and its edges are lifted out. Both axes have one scale. A click opens a node, the arrow keys go to the next one in
// their direction; drag moves, the wheel zooms, a double click or F shows all. Where edges can be drawn, a drag that
// begins on a node draws a line to another one. GUI thread only.
#pragma once

#include <QColor>
#include <QString>
#include <optional>
#include <utility>
#include <vector>

#include "viz/base/plot_widget.h"

class QCPCurve;
class QCPGraph;
class QCPLegend;
class QMouseEvent;

namespace hessianlab {

class PointGraph;

struct NodeGroup {
  QString name;
  QColor color;     // as it is; the theme does not change it
  int mark = 0;     // disc, square, diamond, triangle, …; repeats after kMarks
  double size = 7;  // pixels
  bool operator==(const NodeGroup&) const = default;
};

class NodePlot : public PlotWidget {
  Q_OBJECT

 public:
  static constexpr int kMarks = 7;

  explicit NodePlot(QWidget* parent = nullptr);

  // Places of the nodes, which are known by their index from now on; edges join two of them. Fits if `renewed`.
  void setNodes(std::vector<double> x, std::vector<double> y, bool renewed);
  void setEdges(std::vector<std::pair<int, int>> edges);
  // Of each node its group; one that has none (−1) is not drawn.
  void setGroups(std::vector<NodeGroup> groups, std::vector<int> groupOf);
  void clear();
  // Axes without ticks and titles: places that mean nothing but nearness.
  void setPlain(bool plain);

  // False: the groups are named beside it; only on paper it names them itself.
  void setNamesGroups(bool on);

  void setOpen(std::optional<int> node);
  std::optional<int> open() const { return open_; }
  // A drag from one node to another asks for an edge between them.
  void setJoining(bool on);
  // A line between two nodes that are thought of as neighbours; nullopt: none.
  void setThought(std::optional<std::pair<int, int>> edge);
  int nodes() const { return static_cast<int>(x_.size()); }
  const std::vector<NodeGroup>& groups() const { return groups_; }
  const std::vector<int>& groupOf() const { return groupOf_; }
  const std::vector<std::pair<int, int>>& edges() const { return edges_; }
  std::optional<int> nodeAt(const QPointF& pixel) const;  // of the canvas
  QPointF pixelOf(int node) const;

  void setTheme(const Theme& theme) override;
  QString summary() const override;
  bool isEmpty() const override { return x_.empty(); }
  void fit() override;

 Q_SIGNALS:
  void nodeClicked(int node);
  void joinWanted(int from, int to);

 protected:
  void prepare() override;
  void arrange() override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void drawEdges();
  void drawGroups();
  void drawOpen();
  void onPress(QMouseEvent* event);
  void onMove(QMouseEvent* event);
  void onRelease(QMouseEvent* event);
  std::optional<int> nextTowards(double dx, double dy) const;

  std::vector<double> x_, y_;
  std::vector<std::pair<int, int>> edges_;
  std::vector<NodeGroup> groups_;
  std::vector<int> groupOf_;
  std::optional<int> open_;
  QCPCurve *lines_ = nullptr, *openLines_ = nullptr, *thought_ = nullptr;
  QCPGraph* ring_ = nullptr;
  QCPLegend* legend_ = nullptr;
  std::vector<PointGraph*> points_;
  QPointF pressedAt_;
  std::optional<int> pulledFrom_;  // by the mouse
  bool joining_ = false, fitted_ = true, plain_ = false, namesGroups_ = true, settingRange_ = false;
};

}  // namespace hessianlab
