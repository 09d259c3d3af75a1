// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lessons/editor/step_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/lessons/editor/lesson_document.h"

namespace hessianlab {

namespace {

constexpr int kListHeight = 96;

}  // namespace

StepList::StepList(LessonDocument& document, QWidget* parent)
    : QWidget(parent), document_(document), list_(new QListWidget(this)) {
  list_->setObjectName(QStringLiteral("lessonEditor.steps"));
  list_->setAccessibleName(tr("Steps of the lesson"));
  list_->setToolTip(tr("Drag a step to another place. Alt+↑ and Alt+↓ move it, Ctrl+D copies it, Delete removes it."));
  list_->setFixedHeight(kListHeight);
  list_->setDragDropMode(QAbstractItemView::InternalMove);
  list_->setTextElideMode(Qt::ElideRight);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list_->installEventFilter(this);
  auto* record = new QPushButton(tr("&Record as a step"), this);
  record->setObjectName(QStringLiteral("lessonEditor.record"));
  record->setToolTip(
      tr("A new step with what the window shows now: the settings at the left, the tab in front, what is put away"));
  QToolButton* add = button(tr("+"), "lessonEditor.add", tr("A new, empty step"));
  QToolButton* copy = button(tr("Copy"), "lessonEditor.duplicate", tr("A copy of this step behind it (Ctrl+D)"));
  remove_ = button(QStringLiteral("−"), "lessonEditor.remove", tr("Remove this step (Delete); undo brings it back"));
  up_ = button(QStringLiteral("↑"), "lessonEditor.up", tr("One place up (Alt+↑)"));
  down_ = button(QStringLiteral("↓"), "lessonEditor.down", tr("One place down (Alt+↓)"));
  auto* buttons = new QHBoxLayout;
  buttons->setSpacing(3);
  buttons->addWidget(record, 1);
  for (QToolButton* one : {add, copy, remove_, up_, down_}) buttons->addWidget(one);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(4);
  column->addWidget(list_);
  column->addLayout(buttons);
  connect(record, &QPushButton::clicked, this, &StepList::recordWanted);
  connect(add, &QToolButton::clicked, this, [this] { document_.addStep({}); });
  connect(copy, &QToolButton::clicked, this, [this] { document_.duplicateStep(); });
  connect(remove_, &QToolButton::clicked, this, [this] { document_.removeStep(); });
  connect(up_, &QToolButton::clicked, this, [this] { move(-1); });
  connect(down_, &QToolButton::clicked, this, [this] { move(1); });
  connect(list_, &QListWidget::currentRowChanged, this, [this](int row) {
    if (!filling_ && row >= 0) document_.open(static_cast<std::size_t>(row));
  });
  connect(
      list_->model(), &QAbstractItemModel::rowsMoved, this,
      [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
        if (!filling_)
          document_.moveStep(static_cast<std::size_t>(from), static_cast<std::size_t>(to > from ? to - 1 : to));
      },
      Qt::QueuedConnection);  // once the list has done what it does
  connect(&document_, &LessonDocument::changed, this, &StepList::refresh);
  refresh();
}

QToolButton* StepList::button(const QString& text, const char* name, const QString& help) {
  auto* made = new QToolButton(this);
  made->setText(text);
  made->setObjectName(QString::fromLatin1(name));
  made->setToolTip(help);
  made->setAccessibleName(help);
  return made;
}

void StepList::move(int by) {
  const int to = static_cast<int>(document_.step()) + by;
  if (to >= 0) document_.moveStep(document_.step(), static_cast<std::size_t>(to));
}

void StepList::refresh() {
  filling_ = true;
  const auto& steps = document_.draft().steps;
  const int count = static_cast<int>(steps.size());
  while (list_->count() > count) delete list_->takeItem(list_->count() - 1);
  while (list_->count() < count) new QListWidgetItem(list_);
  const auto& problem = document_.problem();
  for (int row = 0; row < count; ++row) {
    const DraftStep& step = steps[static_cast<std::size_t>(row)];
    const bool wrong = problem && problem->step == static_cast<std::size_t>(row);
    const QString heading = step.heading.empty() ? tr("(no heading)") : QString::fromStdString(step.heading);
    QStringList signs;
    if (step.asks) signs << tr("asks");
    if (!step.run.empty()) signs << tr("trains %1").arg(QString::fromStdString(step.run));
    const QString end = signs.isEmpty() ? QString() : QStringLiteral("  ·  ") + signs.join(QStringLiteral(", "));
    QListWidgetItem* item = list_->item(row);
    item->setText(
        QStringLiteral("%1%2. %3%4").arg(wrong ? QStringLiteral("⚠ ") : QString()).arg(row + 1).arg(heading, end));
    item->setToolTip(wrong ? problem->text : QString());
  }
  list_->setCurrentRow(static_cast<int>(document_.step()));
  up_->setEnabled(document_.step() > 0);
  down_->setEnabled(document_.step() + 1 < steps.size());
  filling_ = false;
}

bool StepList::eventFilter(QObject* watched, QEvent* event) {
  const bool press = event->type() == QEvent::KeyPress, override = event->type() == QEvent::ShortcutOverride;
  if (watched != list_ || (!press && !override)) return QWidget::eventFilter(watched, event);
  const auto* key = static_cast<QKeyEvent*>(event);
  const bool alt = key->modifiers() == Qt::AltModifier;
  const bool ours = (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) ||
                    (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) ||
                    key->key() == Qt::Key_Delete;
  if (!ours) return QWidget::eventFilter(watched, event);
  if (press) {
    if (key->key() == Qt::Key_Delete)
      document_.removeStep();
    else if (key->key() == Qt::Key_D)
      document_.duplicateStep();
    else
      move(key->key() == Qt::Key_Up ? -1 : 1);
  }
  event->accept();
  return true;
}

}  // namespace hessianlab
