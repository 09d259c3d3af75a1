// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command.h"

#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace hessianlab {

namespace {

// Without the mark of its key.
QString plain(QString text) {
  return text.remove(u'&');
}

void collect(const QList<QAction*>& actions, const QString& where, std::vector<Command>& commands) {
  for (QAction* action : actions) {
    const QString title = plain(action->text());
    if (QMenu* menu = action->menu()) {
      Q_EMIT menu->aboutToShow();
      collect(menu->actions(), where.isEmpty() ? title : where + QStringLiteral(" › ") + title, commands);
      continue;
    }
    if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || title.isEmpty()) continue;
    commands.push_back({title, where, action->toolTip(), action->shortcut(), [target = QPointer<QAction>(action)] {
                          if (target) target->trigger();
                        }});
  }
}

}  // namespace

std::vector<Command> commandsOf(const QMenuBar& bar) {
  std::vector<Command> commands;
  collect(bar.actions(), {}, commands);
  return commands;
}

}  // namespace hessianlab
