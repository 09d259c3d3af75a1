// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that the window can do, by name. GUI thread only.
#pragma once

#include <QKeySequence>
#include <QString>
#include <functional>
#include <vector>

class QMenuBar;

namespace hessianlab {

struct Command {
  QString title;  // "Fit plots"
  QString where;  // "View": what it belongs to
  QString help = {};
  QKeySequence keys = {};
  std::function<void()> act;
};

// Every entry of the menus that can be chosen now, also of those that are filled when they are opened. What a command
// refers to must live when it acts.
std::vector<Command> commandsOf(const QMenuBar& bar);

}  // namespace hessianlab
