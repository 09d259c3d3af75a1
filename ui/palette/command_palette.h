// SPDX-License-Identifier: GPL-3.0-or-later
// A line to type into, and below it what the window can do that fits: views, runs, settings, lessons, commands. Enter
// does it, Escape does nothing. Blocks nothing. GUI thread only.
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "ui/palette/command.h"

class QLineEdit;
class QListWidget;

namespace hessianlab {

// The commands that fit what was typed, best first: each word of it stands in the title or in where it belongs.
std::vector<Command> fitting(const std::vector<Command>& commands, const QString& typed);

class CommandPalette : public QDialog {
  Q_OBJECT
 public:
  using Commands = std::function<std::vector<Command>()>;
  CommandPalette(Commands commands, QWidget* parent);
  void open() override;

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void show(const QString& typed);
  void choose();

  const Commands commands_;
  std::vector<Command> all_, shown_;
  QLineEdit* line_;
  QListWidget* list_;
};

}  // namespace hessianlab
