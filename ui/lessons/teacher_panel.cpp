// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/teacher_panel.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/lessons/control_groups.h"
#include "ui/lessons/teachers_mode.h"

namespace hessianlab {

namespace {

const QString kWhole = QStringLiteral("experiment");

QString begun(const QString& title) {
  return title.left(1).toUpper() + title.mid(1);
}

}  // namespace

TeacherPanel::TeacherPanel(TeachersMode& mode, const ControlGroups& groups, QWidget* parent)
    : QDialog(parent), mode_(mode), groups_(groups) {
  setObjectName(QStringLiteral("teacherPanel"));
  setWindowTitle(tr("Teacher's mode"));
  QStringList panel, bar, tabs;
  for (const ControlGroup& group : ControlGroups::catalogue()) {
    const bool tab = group.name.startsWith(QStringLiteral("tab."));
    (tab ? tabs : group.name.startsWith(kWhole) ? panel : bar) << group.name;
  }
  auto* intro = new QLabel(tr("Take the tick off what your class should not see. What you put away is part of the "
                              "experiment that you send or save. Whoever opens it can bring everything back."),
                           this);
  intro->setWordWrap(true);
  auto* columns = new QHBoxLayout;
  auto* left = new QVBoxLayout;
  left->addWidget(column(tr("At the left"), panel));
  left->addWidget(column(tr("Tool bar and table"), bar));
  columns->addLayout(left);
  columns->addWidget(column(tr("Tabs"), tabs));
  keep_ = new QCheckBox(tr("&Keep them hidden"), this);
  keep_->setObjectName(QStringLiteral("teacher.keep"));
  keep_->setToolTip(
      tr("Also at the next start, and without the button that brings them back: for a class. "
         "“Show all controls” in the menu Lessons always does."));
  all_ = new QPushButton(tr("Show &all"), this);
  all_->setObjectName(QStringLiteral("teacher.showAll"));
  all_->setToolTip(tr("Everything that was put away here comes back"));
  auto* copy = new QPushButton(tr("&Copy experiment"), this);
  copy->setObjectName(QStringLiteral("teacher.copy"));
  copy->setToolTip(tr("The experiment as one line of text, with what is put away, to send to the class"));
  auto* close = new QPushButton(tr("C&lose"), this);
  close->setObjectName(QStringLiteral("teacher.close"));
  close->setToolTip(tr("Close this panel; what is put away stays so"));
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(keep_, 1);
  for (QPushButton* button : {all_, copy, close}) {
    button->setAutoDefault(false);
    buttons->addWidget(button);
  }
  auto* whole = new QVBoxLayout(this);
  whole->addWidget(intro);
  whole->addLayout(columns, 1);
  whole->addLayout(buttons);
  connect(keep_, &QCheckBox::toggled, this, &TeacherPanel::take);
  connect(all_, &QPushButton::clicked, &mode_, &TeachersMode::showAll);
  connect(copy, &QPushButton::clicked, this, &TeacherPanel::copyWanted);
  connect(close, &QPushButton::clicked, this, &QWidget::close);
  connect(&mode_, &TeachersMode::changed, this, &TeacherPanel::refresh);
  connect(&groups_, &ControlGroups::changed, this, &TeacherPanel::refresh);
  refresh();
}

QWidget* TeacherPanel::column(const QString& title, const QStringList& names) {
  auto* box = new QGroupBox(title, this);
  auto* rows = new QVBoxLayout(box);
  for (const QString& name : names) {
    auto* tick = new QCheckBox(begun(ControlGroups::titleOf(name)), box);
    tick->setObjectName(QStringLiteral("teacher.") + name);
    connect(tick, &QCheckBox::toggled, this, &TeacherPanel::take);
    rows->addWidget(tick);
    boxes_[name] = tick;
  }
  rows->addStretch(1);
  return box;
}

void TeacherPanel::open() {
  refresh();
  show();
  raise();
  activateWindow();
}

void TeacherPanel::take() {
  QStringList hidden;
  for (const ControlGroup& group : ControlGroups::catalogue())
    if (!boxes_.at(group.name)->isChecked()) hidden << group.name;
  mode_.set(hidden, keep_->isChecked());
}

void TeacherPanel::refresh() {
  const QStringList& hidden = mode_.hidden();
  const bool whole = hidden.contains(kWhole);
  for (const auto& [name, tick] : boxes_) {
    const QSignalBlocker quiet(tick);
    tick->setChecked(!hidden.contains(name));
    const bool inside = whole && name.startsWith(kWhole + u'.');
    const bool there = groups_.isThere(name);
    tick->setEnabled(there && !inside);
    tick->setToolTip(inside   ? tr("The whole panel is put away")
                     : !there ? tr("It has nothing to show for the present data and network")
                              : tr("Take the tick off to put it away"));
  }
  const QSignalBlocker quiet(keep_);
  keep_->setChecked(mode_.keeps());
  keep_->setEnabled(!hidden.isEmpty());
  all_->setEnabled(!hidden.isEmpty());
}

}  // namespace hessianlab
