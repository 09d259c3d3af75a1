// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the window that a lesson or a teacher can put out of sight, so that a beginner sees only what matters.
// What was hidden comes back exactly as it was. GUI thread only.
#pragma once

#include <QObject>
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

class ControlGroups : public QObject {
  Q_OBJECT
 public:
  enum class By { Lesson, Teacher };

  // `window` holds every group; it must outlive this object or be told of nothing any more.
  explicit ControlGroups(QMainWindow& window, QObject* parent = nullptr) : QObject(parent), window_(window) {}

  static const std::vector<ControlGroup>& catalogue();
  static bool knows(const QString& name);
  static QString titleOf(const QString& name);  // empty: not known

  // Hides exactly these groups for one of the two, and shows again what was hidden for it before and is not hidden for
  // the other. Unknown names do nothing.
  void hide(const QStringList& names, By by = By::Lesson);
  const QStringList& hidden(By by = By::Lesson) const { return by == By::Lesson ? byLesson_ : byTeacher_; }
  // Puts away what has come back by itself since: controls are made anew for another lab.
  void holdBack();
  // The window has something of that name now: a tab of another lab is not there.
  bool isThere(const QString& name) const;

 Q_SIGNALS:
  void changed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

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
  QStringList byLesson_, byTeacher_;
  std::map<QString, Hidden> away_;
};

}  // namespace hessianlab
