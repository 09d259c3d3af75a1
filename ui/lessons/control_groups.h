// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window that a lesson can put out of sight, so that a beginner sees only what the step is about. What
// was hidden comes back exactly as it was. GUI thread only.
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>
#include <map>
#include <vector>

class QAction;
class QMainWindow;

namespace hessianlab {

struct ControlGroup {
  QString name;   // "experiment.regularizer", "tab.map": what a lesson writes
  QString title;  // what it is, for people
};

class ControlGroups {
 public:
  // `window` holds every group; it must outlive this object or be told of nothing any more.
  explicit ControlGroups(QMainWindow& window) : window_(window) {}

  static const std::vector<ControlGroup>& catalogue();
  static bool knows(const QString& name);

  // Hides exactly these groups and shows again what was hidden here before. Unknown names do nothing.
  void hide(const QStringList& names);
  const QStringList& hidden() const { return hidden_; }

 private:
  struct Parts {
    std::vector<QWidget*> widgets;
    std::vector<QAction*> actions;
  };
  // What was visible when the group was hidden, and only that.
  struct Hidden {
    std::vector<QPointer<QWidget>> widgets;
    std::vector<QPointer<QAction>> actions;
  };
  Parts partsOf(const QString& name) const;
  void putAway(const QString& name);
  void bringBack(const QString& name);

  QMainWindow& window_;
  QStringList hidden_;
  std::map<QString, Hidden> away_;
};

}  // namespace hessianlab
