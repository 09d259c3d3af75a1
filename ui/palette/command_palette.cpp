// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <optional>

#include "viz/base/left_to_right.h"

namespace hessianlab {

namespace {

constexpr QSize kSize(560, 380);

// The smaller, the better; nullopt: it does not fit.
std::optional<int> distance(const Command& command, const QStringList& words) {
  int sum = 0;
  for (const QString& word : words) {
    const auto inTitle = command.title.indexOf(word, 0, Qt::CaseInsensitive);
    const bool begins = inTitle == 0 || (inTitle > 0 && !command.title[inTitle - 1].isLetterOrNumber());
    if (inTitle >= 0)
      sum += inTitle == 0 ? 0 : begins ? 1 : 3;
    else if (command.where.contains(word, Qt::CaseInsensitive))
      sum += 5;
    else
      return std::nullopt;
  }
  return sum;
}

}  // namespace

std::vector<Command> fitting(const std::vector<Command>& commands, const QString& typed) {
  const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
  std::vector<std::pair<int, const Command*>> found;
  for (const Command& command : commands)
    if (const auto far = distance(command, words)) found.emplace_back(*far, &command);
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<Command> result;
  for (const auto& [far, command] : found) result.push_back(*command);
  return result;
}

CommandPalette::CommandPalette(Commands commands, QWidget* parent)
    : QDialog(parent), commands_(std::move(commands)), line_(new QLineEdit(this)), list_(new QListWidget(this)) {
  setObjectName(QStringLiteral("palette"));
  setWindowTitle(tr("Find a command"));
  line_->setObjectName(QStringLiteral("palette.line"));
  line_->setPlaceholderText(tr("Type what you look for: a view, a setting, a run, a lesson, a command"));
  line_->setAccessibleName(windowTitle());
  line_->setClearButtonEnabled(true);
  line_->installEventFilter(this);
  list_->setObjectName(QStringLiteral("palette.list"));
  list_->setAccessibleName(tr("What fits"));
  list_->setFocusPolicy(Qt::NoFocus);  // the keys go on writing
  list_->setUniformItemSizes(true);
  list_->setTextElideMode(Qt::ElideMiddle);  // the end tells commands of one menu apart
  auto* column = new QVBoxLayout(this);
  column->addWidget(line_);
  column->addWidget(list_, 1);
  resize(kSize);
  connect(line_, &QLineEdit::textChanged, this, &CommandPalette::show);
  connect(line_, &QLineEdit::returnPressed, this, &CommandPalette::choose);
  connect(list_, &QListWidget::itemClicked, this, &CommandPalette::choose);
}

void CommandPalette::open() {
  all_ = commands_();
  line_->clear();
  show({});
  QDialog::show();
  raise();
  activateWindow();
  line_->setFocus();
}

void CommandPalette::show(const QString& typed) {
  shown_ = fitting(all_, typed);
  list_->clear();
  for (const Command& command : shown_) {
    QString text = command.where.isEmpty() ? command.title : command.where + QStringLiteral(" › ") + command.title;
    if (!command.keys.isEmpty())
      text += QStringLiteral("    ") + leftToRight(command.keys.toString(QKeySequence::NativeText));
    auto* item = new QListWidgetItem(text, list_);
    item->setToolTip(command.help);
  }
  if (shown_.empty()) {
    auto* nothing = new QListWidgetItem(tr("Nothing is called that"), list_);
    nothing->setFlags(Qt::NoItemFlags);
  }
  list_->setCurrentRow(0);
}

void CommandPalette::choose() {
  const int row = list_->currentRow();
  if (row < 0 || row >= static_cast<int>(shown_.size())) return;
  const auto act = shown_[static_cast<std::size_t>(row)].act;
  hide();
  if (parentWidget()) parentWidget()->activateWindow();
  act();
}

// The arrows move in the list while the line has the focus.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
  if (watched != line_ || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const int step = key == Qt::Key_Down       ? 1
                   : key == Qt::Key_Up       ? -1
                   : key == Qt::Key_PageDown ? 10
                   : key == Qt::Key_PageUp   ? -10
                                             : 0;
  if (step == 0) return false;
  list_->setCurrentRow(std::clamp(list_->currentRow() + step, 0, std::max(0, list_->count() - 1)));
  return true;
}

}  // namespace hessianlab
