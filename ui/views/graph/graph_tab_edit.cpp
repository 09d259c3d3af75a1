// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the graph tab that changes the graph: a node's class and part, and edges, by mouse and by keys.
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "ui/runs/run_slot.h"
#include "ui/views/graph/graph_tab.h"

namespace hessianlab {

namespace {

constexpr NodeRole kChosenParts[] = {NodeRole::Train, NodeRole::Validation, NodeRole::Test};

}  // namespace

QWidget* GraphTab::buildEditBar() {
  auto* row = new QHBoxLayout(editBar_);
  row->setContentsMargins(0, 0, 0, 0);
  class_->setObjectName(QStringLiteral("graph.class"));
  class_->setAccessibleName(tr("Class of the open node"));
  class_->setToolTip(tr("The label of the open node; with the keys, a digit"));
  part_->setObjectName(QStringLiteral("graph.part"));
  part_->setAccessibleName(tr("Part of the open node"));
  part_->setToolTip(tr("What the open node's label is for; with the keys, T for training and back"));
  for (const NodeRole part : kChosenParts) part_->addItem(roleWord(part), static_cast<int>(part));
  clear_->setObjectName(QStringLiteral("graph.clear"));
  clear_->setToolTip(tr("The graph as it was drawn"));
  edit_->setObjectName(QStringLiteral("graph.edit"));
  edit_->setCheckable(true);
  for (QWidget* widget : std::initializer_list<QWidget*>{class_, part_, clear_}) row->addWidget(widget);
  connect(edit_, &QPushButton::toggled, this, [this](bool on) {
    graph_->setJoining(on);
    marked_.reset();
    showOpen();
    if (on) graph_->setFocus();
  });
  connect(class_, &QComboBox::activated, this, [this](int label) {
    if (open_) editor_.setClass(*open_, label);
  });
  connect(part_, &QComboBox::activated, this, [this] {
    if (open_) editor_.setPart(*open_, static_cast<NodeRole>(part_->currentData().toInt()));
  });
  connect(clear_, &QPushButton::clicked, this, [this] { editor_.clear(); });
  return editBar_;
}

// In the picture of the graph alone, while it is edited.
bool GraphTab::eventFilter(QObject* watched, QEvent* event) {
  if (watched != graph_ || event->type() != QEvent::KeyPress) return LabView::eventFilter(watched, event);
  const auto* pressed = static_cast<const QKeyEvent*>(event);
  const bool plain = (pressed->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  return plain && editing() && open_ && editWith(pressed->key());
}

bool GraphTab::editWith(int key) {
  if (key >= Qt::Key_0 && key <= Qt::Key_9) {
    editor_.setClass(*open_, key - Qt::Key_0);
  } else if (key == Qt::Key_T) {
    const NodeRole drawn = layout_->drawn->role[static_cast<std::size_t>(*open_)];
    const NodeRole other = drawn == NodeRole::Train ? NodeRole::Test : drawn;
    editor_.setPart(*open_, editor_.partOf(*open_) == NodeRole::Train ? other : NodeRole::Train);
  } else if (key == Qt::Key_E) {
    markEdge();
  } else {
    return false;
  }
  return true;
}

bool GraphTab::editing() const {
  return edit_->isChecked() && editor_.can();
}

const ExperimentConfig* GraphTab::runConfig() const {
  const Run* run = slot_.current();
  return run ? &run->config : nullptr;
}

void GraphTab::markEdge() {
  const std::optional<int64_t> from = std::exchange(marked_, std::nullopt);
  if (!from)
    marked_ = open_;
  else if (from != open_)
    editor_.toggleEdge(*from, *open_);
  showOpen();
}

void GraphTab::followDocument() {
  if (!layout_) return;
  editor_.look(layout_, runConfig());
  showEdges();
  showGroups();
  showOpen();
}

void GraphTab::showEdges() {
  std::vector<std::pair<int, int>> edges;
  for (const auto& [a, b] : editor_.edges()) {
    const std::optional<int> from = placeOf(a), to = placeOf(b);
    if (from && to) edges.emplace_back(*from, *to);
  }
  graph_->setEdges(std::move(edges));
}

void GraphTab::showEditing() {
  const QString why = editor_.whyNot();
  edit_->setEnabled(why.isEmpty());
  edit_->setToolTip(
      why.isEmpty() ? tr("Change the graph: click a node and choose its class or part, drag from one node to another "
                         "to join or cut them. With the keys: the arrows choose a node, a digit its class, T "
                         "training, E an edge's first and then its second node. The next run begins with it")
                    : why);
  if (!why.isEmpty() && edit_->isChecked()) edit_->setChecked(false);
  editBar_->setVisible(editing());
  if (!editing()) return;
  if (class_->count() != editor_.classes()) {
    class_->clear();
    for (int64_t k = 0; k < editor_.classes(); ++k) class_->addItem(tr("class %1").arg(k));
  }
  class_->setEnabled(open_.has_value());
  part_->setEnabled(open_.has_value());
  clear_->setEnabled(editor_.changes() > 0);
  if (!open_) return;
  class_->setCurrentIndex(static_cast<int>(editor_.classOf(*open_)));
  part_->setCurrentIndex(part_->findData(static_cast<int>(editor_.partOf(*open_))));
}

}  // namespace hessianlab
