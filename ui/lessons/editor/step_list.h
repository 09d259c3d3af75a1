// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of the lesson that is written: add, record, duplicate, remove, and move by buttons, keys or the mouse. GUI
// thread only.
#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;

namespace hessianlab {

class LessonDocument;

class StepList : public QWidget {
  Q_OBJECT
 public:
  explicit StepList(LessonDocument& document, QWidget* parent = nullptr);

 Q_SIGNALS:
  void recordWanted();  // the present state of the window as a step

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QToolButton* button(const QString& text, const char* name, const QString& help);
  void move(int by);
  void refresh();

  LessonDocument& document_;
  QListWidget* list_;
  QToolButton *up_, *down_, *remove_;
  bool filling_ = false;
};

}  // namespace hessianlab
