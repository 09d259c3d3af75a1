// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/graph/graph_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

#include "model/session/training_session.h"
#include "ui/document/lab_document.h"
#include "ui/parts/elided_label.h"
#include "ui/runs/run_slot.h"
#include "ui/words/config_access.h"
#include "ui/words/engine_text.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

namespace hessianlab {

namespace {

constexpr std::size_t kMostNamed = 8;  // neighbours in the sentence about a node

int addAccuracy(CurvePlot& plot, const QString& name, int color, bool dashed) {
  SeriesStyle style;
  style.name = name;
  style.colorIndex = color;
  style.dashed = dashed;
  return plot.addSeries(style);
}

std::vector<double> countingFromZero(std::size_t count) {
  std::vector<double> all;
  for (std::size_t k = 0; k < count; ++k) all.push_back(static_cast<double>(k));
  return all;
}

}  // namespace

GraphTab::GraphTab(const ViewPlace& place)
    : slot_(place.slot),
      editor_(place.document),
      theme_(Theme::light()),
      colour_(new QComboBox(this)),
      times_(new QSlider(Qt::Horizontal, this)),
      timesText_(new QLabel(this)),
      selfLoops_(new QCheckBox(tr("with &self-loops"), this)),
      around_(new QPushButton(tr("A&round this node"), this)),
      edit_(new QPushButton(tr("Ed&it"), this)),
      clear_(new QPushButton(tr("Clear edits"), this)),
      editBar_(new QWidget(this)),
      class_(new QComboBox(this)),
      part_(new QComboBox(this)),
      graph_(new NodePlot(this)),
      plane_(new NodePlot(this)),
      curve_(new CurvePlot(this)),
      note_(new ElidedLabel(this)),
      node_(new ElidedLabel(this)),
      distances_(new QLabel(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(8, 6, 8, 6);
  column->addWidget(buildBar());
  column->addWidget(buildPlots(), 1);
  node_->setObjectName(QStringLiteral("graph.node"));
  auto* foot = new QHBoxLayout;
  foot->addWidget(node_, 1);
  foot->addWidget(buildEditBar());
  foot->addWidget(around_);
  distances_->setObjectName(QStringLiteral("graph.distances"));
  distances_->setToolTip(tr(
      "Mean distance between the means of two classes, and mean distance of a node's output to the mean of its class, "
      "over all nodes that have a label"));
  foot->addWidget(distances_);
  column->addLayout(foot);
  connect(&slot_, &RunSlot::sessionChanged, this, &GraphTab::begin);
  connect(&slot_, &RunSlot::updated, this, &GraphTab::follow);
  connect(&place.document, &LabDocument::configChanged, this, &GraphTab::followDocument);
  graph_->installEventFilter(this);
  begin();
}

Sight GraphTab::sees(const CatalogueEntry& lab, const DatasetInfo* /*data*/) {
  return lab.name == "graph" ? Sight::MadeFor : Sight::Nothing;
}

QWidget* GraphTab::buildBar() {
  auto* bar = new QWidget(this);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(0, 0, 0, 0);
  auto* colourLabel = new QLabel(tr("C&olour"), bar);
  colourLabel->setBuddy(colour_);
  colour_->setObjectName(QStringLiteral("graph.colour"));
  const std::pair<NodeColour, QString> colours[] = {{NodeColour::Answer, tr("answer")},
                                                    {NodeColour::Label, tr("label")},
                                                    {NodeColour::Right, tr("right or wrong")},
                                                    {NodeColour::Confidence, tr("confidence")},
                                                    {NodeColour::Role, tr("part of the data")}};
  for (const auto& [colour, words] : colours) colour_->addItem(words, static_cast<int>(colour));
  colour_->setToolTip(tr("What the colours and marks of the nodes say"));
  auto* timesLabel = new QLabel(tr("&Propagate k"), bar);
  timesLabel->setBuddy(times_);
  times_->setObjectName(QStringLiteral("graph.times"));
  times_->setRange(0, static_cast<int>(kMostGraphTimes));
  times_->setMinimumWidth(120);
  times_->setToolTip(
      tr("The outputs carried to the neighbours k times more before they are read: ÂᵏZ. Nothing is trained by it; the "
         "largest k shows what infinite depth would do"));
  timesText_->setMinimumWidth(timesText_->fontMetrics().horizontalAdvance(QStringLiteral("50×")) + 4);
  selfLoops_->setObjectName(QStringLiteral("graph.selfLoops"));
  selfLoops_->setToolTip(tr("Â = D̃^(−1/2)(A+I)D̃^(−1/2), which keeps a part of a node's own output, instead of D⁻¹A"));
  note_->setObjectName(QStringLiteral("graph.note"));
  note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  around_->setObjectName(QStringLiteral("graph.around"));
  around_->setToolTip(tr("Lays out the part of the graph that is nearest to the open node"));
  for (QWidget* widget :
       std::initializer_list<QWidget*>{colourLabel, colour_, timesLabel, times_, timesText_, selfLoops_, edit_})
    row->addWidget(widget);
  row->addWidget(note_, 1);
  connect(colour_, &QComboBox::currentIndexChanged, this, &GraphTab::showGroups);
  const auto askAnew = [this] {
    timesText_->setText(tr("%1×").arg(times_->value()));
    question_.invalidate();
    follow();
  };
  connect(times_, &QSlider::valueChanged, this, askAnew);
  connect(selfLoops_, &QCheckBox::toggled, this, askAnew);
  connect(around_, &QPushButton::clicked, this, [this] {
    if (!open_) return;
    centre_ = *open_;
    layoutQuestion_.forget();
    follow();
  });
  timesText_->setText(tr("%1×").arg(0));
  return bar;
}

QWidget* GraphTab::buildPlots() {
  graph_->setObjectName(QStringLiteral("plot.graph"));
  graph_->setPlain(true);
  graph_->setEmptyText(tr("Laying out the graph …"));
  plane_->setObjectName(QStringLiteral("plot.graph.outputs"));
  plane_->setAxisTitles(tr("first principal direction"), tr("second"));
  plane_->setNamesGroups(false);
  plane_->setEmptyText(tr("Reading the network …"));
  plane_->setToolTip(tr("The outputs of all nodes, seen along the two directions in which they differ most"));
  curve_->setObjectName(QStringLiteral("plot.graph.accuracy"));
  curve_->setTitle(tr("Accuracy after k more steps along the edges"));
  curve_->setAxisTitles(tr("k"), tr("share correct"));
  curve_->setWholeX(true);
  curve_->setLeastYRange(0, 1);
  curve_->setEmptyText(tr("Reading the network …"));
  curve_->setToolTip(
      tr("What the network's outputs would answer after 0, 1, 2, … steps along the edges; a click chooses k"));
  test_ = addAccuracy(*curve_, tr("test"), 0, false);
  validation_ = addAccuracy(*curve_, tr("validation"), 2, true);
  train_ = addAccuracy(*curve_, tr("training"), 1, true);
  connect(curve_, &CurvePlot::pointClicked, this, [this](int, int index, double) { times_->setValue(index); });
  connect(plane_, &NodePlot::nodeClicked, this, [this](int node) { openNode(node); });
  connect(graph_, &NodePlot::nodeClicked, this, [this](int index) {
    if (layout_ && index < static_cast<int>(layout_->shown.size()))
      openNode(layout_->shown[static_cast<std::size_t>(index)]);
  });
  connect(graph_, &NodePlot::joinWanted, this, [this](int from, int to) {
    if (layout_)
      editor_.toggleEdge(layout_->shown[static_cast<std::size_t>(from)], layout_->shown[static_cast<std::size_t>(to)]);
  });
  auto* right = new QSplitter(Qt::Vertical, this);
  right->addWidget(plane_);
  right->addWidget(curve_);
  right->setStretchFactor(0, 3);
  right->setStretchFactor(1, 2);
  auto* all = new QSplitter(Qt::Horizontal, this);
  all->addWidget(graph_);
  all->addWidget(right);
  all->setStretchFactor(0, 3);
  all->setStretchFactor(1, 2);
  for (QSplitter* splitter : {right, all}) splitter->setChildrenCollapsible(false);
  return all;
}

// Who edits a graph goes on with it: the next session has the same one but for the edits.
void GraphTab::begin() {
  question_.forget();
  layoutQuestion_.forget();
  outputs_.reset();
  problem_.clear();
  layoutOld_ = editor_.looksAt(runConfig());
  if (!layoutOld_) {
    layout_.reset();
    open_.reset();
    marked_.reset();
    centre_ = 0;
    showLayout(true);
  }
  showOutputs();
  follow();
}

void GraphTab::follow() {
  takeAnswers();
  if (slot_.session() && slot_.session()->loaded() && isVisible()) ask();
}

void GraphTab::takeAnswers() {
  if (const auto result = layoutQuestion_.take()) {
    const bool moved = !layout_ || layout_->x != result->x;
    layout_ = result;
    layoutOld_ = false;
    showLayout(moved);
  }
  if (const auto result = question_.take()) {
    outputs_ = result;
    showOutputs();
  }
  const std::string problem = question_.error().empty() ? layoutQuestion_.error() : question_.error();
  if (problem != problem_ && !problem.empty()) Q_EMIT message(refusalText(problem));
  problem_ = problem;
}

void GraphTab::ask() {
  TrainingSession& session = *slot_.session();
  const int64_t step = slot_.viewedStep();
  // The places of the nodes do not depend on the weights.
  if (!layoutQuestion_.busy() && (!layout_ || layoutOld_ || layout_->centre != centre_) &&
      layoutQuestion_.due(step, false)) {
    GraphLayoutRequest request;
    request.centre = centre_;
    layoutQuestion_.started(step, session.ask(request));
  }
  if (!question_.due(step, slot_.advancing())) return;
  GraphOutputsRequest request;
  request.times = times_->value();
  request.withSelfLoops = selfLoops_->isChecked();
  request.atStep = slot_.rewoundTo();
  question_.started(step, session.ask(request));
}

void GraphTab::showLayout(bool moved) {
  if (!layout_) {
    editor_.look(nullptr, nullptr);
    showEditing();
    graph_->clear();
    graph_->setTitle(tr("Graph"));
    return;
  }
  const bool whole = std::ssize(layout_->shown) == layout_->nodes;
  graph_->setTitle(whole ? tr("The graph: %1 nodes").arg(layout_->nodes)
                         : tr("The %1 nodes around node %2, of %3")
                               .arg(layout_->shown.size())
                               .arg(layout_->centre)
                               .arg(layout_->nodes));
  graph_->setNodes(layout_->x, layout_->y, moved);
  followDocument();
}

void GraphTab::showOutputs() {
  if (!outputs_) {
    plane_->clear();
    plane_->setTitle(tr("Outputs"));
    for (const int series : {test_, validation_, train_}) curve_->clearSeries(series);
    curve_->clearMarker();
    note_->clear();
    distances_->clear();
    return showOpen();
  }
  plane_->setTitle(tr("Outputs in two dimensions: %1 of their variance").arg(percentText(outputs_->shown)));
  const bool first = plane_->isEmpty();
  plane_->setNodes(outputs_->x, outputs_->y, first);
  const std::vector<double> k = countingFromZero(outputs_->testAccuracy.size());
  curve_->setPoints(test_, k, outputs_->testAccuracy);
  curve_->setPoints(validation_, k, outputs_->validationAccuracy);
  curve_->setPoints(train_, k, outputs_->trainAccuracy);
  // At 0 its label would cover the beginning of the curves.
  curve_->setMarker(static_cast<double>(outputs_->times),
                    outputs_->times > 0 ? tr("k = %1").arg(outputs_->times) : QString());
  const auto at = static_cast<std::size_t>(outputs_->times);
  const double within = outputs_->within[at], between = outputs_->between[at];
  note_->setText(tr("step %1 · test %2").arg(outputs_->step).arg(percentText(outputs_->testAccuracy[at])));
  distances_->setText(tr("between classes %1 ÷ within %2 = %3")
                          .arg(shortNumber(between), shortNumber(within),
                               within > 0 ? shortNumber(between / within) : QStringLiteral("–")));
  showGroups();
  showOpen();
}

NodeColour GraphTab::colour() const {
  return static_cast<NodeColour>(colour_->currentData().toInt());
}

void GraphTab::showGroups() {
  if (!outputs_) return;
  NodeGroups groups = nodeGroups(editor_.with(*outputs_), colour(), theme_);
  if (layout_) {
    std::vector<int> shown;
    for (const int64_t node : layout_->shown) shown.push_back(groups.of[static_cast<std::size_t>(node)]);
    graph_->setGroups(groups.groups, std::move(shown));
  }
  // The same colours stand beside it.
  plane_->setGroups(std::move(groups.groups), std::move(groups.of));
}

void GraphTab::openNode(int64_t node) {
  open_ = node;
  showOpen();
}

std::optional<int> GraphTab::placeOf(int64_t node) const {
  if (!layout_) return std::nullopt;
  const auto found = std::lower_bound(layout_->shown.begin(), layout_->shown.end(), node);
  if (found == layout_->shown.end() || *found != node) return std::nullopt;
  return static_cast<int>(found - layout_->shown.begin());
}

void GraphTab::showOpen() {
  const std::optional<int> place = open_ ? placeOf(*open_) : std::nullopt;
  graph_->setOpen(place);
  const std::optional<int> from = marked_ ? placeOf(*marked_) : std::nullopt;
  graph_->setThought(from && place && from != place ? std::optional(std::pair(*from, *place)) : std::nullopt);
  plane_->setOpen(open_ ? std::optional(static_cast<int>(*open_)) : std::nullopt);
  const bool partial = layout_ && std::ssize(layout_->shown) < layout_->nodes;
  around_->setVisible(partial);
  around_->setEnabled(open_ && layout_ && *open_ != layout_->centre);
  node_->setText(open_ && outputs_ ? sentenceOf(*open_) : tr("Click a node to see what it is."));
  showEditing();
}

// "Node 12: answers class 3, 93 % sure; its label is class 3 (test); 5 neighbours: 3 (class 3), …"
QString GraphTab::sentenceOf(int64_t node) const {
  const auto at = static_cast<std::size_t>(node);
  const GraphOutputs now = editor_.with(*outputs_);
  const int64_t label = now.label[at];
  QString text = tr("Node %1: answers class %2, %3 sure; ")
                     .arg(node)
                     .arg(outputs_->answer[at])
                     .arg(percentText(outputs_->confidence[at]));
  text +=
      label < 0 ? tr("it has no label; ") : tr("its label is class %1 (%2); ").arg(label).arg(roleWord(now.role[at]));
  if (!layout_) return text;
  std::vector<int64_t> neighbours;
  for (const auto& [a, b] : editor_.edges()) {
    if (a == node) neighbours.push_back(b);
    if (b == node) neighbours.push_back(a);
  }
  std::sort(neighbours.begin(), neighbours.end());
  if (neighbours.empty()) return text + tr("no neighbour");
  QStringList names;
  for (const int64_t other : neighbours) {
    if (static_cast<std::size_t>(names.size()) == kMostNamed) {
      names << QStringLiteral("…");
      break;
    }
    const int64_t its = now.label[static_cast<std::size_t>(other)];
    names << (its < 0 ? QString::number(other) : tr("%1 (class %2)").arg(other).arg(its));
  }
  return text +
         (neighbours.size() == 1 ? tr("one neighbour: ")
                                 : tr("%n neighbours: ", "", static_cast<int>(neighbours.size()))) +
         names.join(QStringLiteral(", "));
}

void GraphTab::setTheme(const Theme& theme) {
  theme_ = theme;
  graph_->setTheme(theme);
  plane_->setTheme(theme);
  curve_->setTheme(theme);
  showGroups();
}

std::vector<PlotWidget*> GraphTab::plots() const {
  return {graph_, plane_, curve_};
}

QString GraphTab::plotsNote() const {
  return note_->text() + QStringLiteral(" · ") + distances_->text();
}

void GraphTab::showEvent(QShowEvent* event) {
  LabView::showEvent(event);
  follow();
}

}  // namespace hessianlab
