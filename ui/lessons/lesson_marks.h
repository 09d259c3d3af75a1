// SPDX-License-Identifier: GPL-3.0-or-later
// What a step of a lesson draws in the views: arrows, balls, another colour of the plane. It moves the controls that a
// person would move, and brings each back as it was, unless a person has moved it since. GUI thread only.
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>
#include <QVariant>
#include <QWidget>
#include <map>
#include <vector>

class QMainWindow;

namespace hessianlab {

struct LessonMark {
  QString name;     // "map.arrows": what a lesson writes; before the point stands the view
  QString title;    // what it is, for people
  QString control;  // object name of the check box or list that draws it
  QVariant value;   // that it then has
};

class LessonMarks {
 public:
  // `window` holds the views and must outlive this object.
  explicit LessonMarks(QMainWindow& window) : window_(window) {}

  static const std::vector<LessonMark>& catalogue();
  static bool knows(const QString& name);

  // Draws exactly these, those that attack with `attack` ("pgd"; empty: with the one that is chosen there). Unknown
  // names do nothing; what is not there yet is drawn by a later call.
  void draw(const QStringList& names, const QString& attack = {});
  // Those that are drawn in this view now, whoever drew them.
  QStringList drawnIn(const QString& view) const;

 private:
  struct Moved {
    QPointer<QWidget> control;
    QVariant before, set;
  };
  static void putBack(const Moved& moved);

  QMainWindow& window_;
  std::map<QString, Moved> moved_;  // by the name of the control
};

}  // namespace hessianlab
