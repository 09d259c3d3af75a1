// SPDX-License-Identifier: GPL-3.0-or-later
// One message above the views that waits for nobody: what went wrong, or what can be done now, with a button for it.
// It stays until it is closed, acted upon or replaced. GUI thread only.
#pragma once

#include <QFrame>
#include <QString>
#include <functional>
#include <vector>

#include "viz/base/theme.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace hessianlab {

class MessageBar : public QFrame {
  Q_OBJECT
 public:
  explicit MessageBar(QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

  // A button and what it does.
  struct Way {
    QString words, help;
    std::function<void()> act;
  };

  // Something went wrong; the text can be copied.
  void showError(const QString& text);
  // The same with what helps, at most two ways.
  void showErrorWith(const QString& text, std::vector<Way> ways);
  void closeError();  // it is about something that is gone
  // Something can be done: the button `action` does it and closes the bar.
  void offer(const QString& text, const QString& action, std::function<void()> act);
  QString text() const;

 private:
  void present(const QString& text, bool error, std::vector<Way> ways);
  void colorize();

  QLabel* text_;
  std::vector<QPushButton*> buttons_;
  QPushButton* copy_;
  QToolButton* close_;
  std::vector<Way> ways_;  // of the buttons
  Theme theme_;
  bool error_ = false;
};

}  // namespace hessianlab
