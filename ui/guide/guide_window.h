// SPDX-License-Identifier: GPL-3.0-or-later
// The guide to read in the program: docs/guide.md with its pictures and a list of its chapters. GUI thread only.
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace hessianlab {

class GuideWindow : public QDialog {
  Q_OBJECT
 public:
  explicit GuideWindow(QWidget* parent = nullptr);
  void open() override;
  QString file() const;  // that is shown; empty: the guide is not installed

 protected:
  void hideEvent(QHideEvent* event) override;  // keeps the page and the place, but not what is drawn of it

 private:
  void wrapCode();
  void listChapters();
  void goTo(const QString& chapter);

  QListWidget* chapters_;
  QTextBrowser* text_;
  int place_ = 0;  // of its scroll bar when it was closed
};

}  // namespace hessianlab
