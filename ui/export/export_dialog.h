// SPDX-License-Identifier: GPL-3.0-or-later
// One place from which everything leaves the program: what, in which format, how large on paper, with which letters and
// colours; beside it the figure as it will be. Stays open beside the window. GUI thread only.
#pragma once

#include <QDialog>
#include <QTimer>
#include <functional>

#include "ui/export/figure_item.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace hessianlab {

class ElidedLabel;
class NumberBox;
class WholeBox;

class ExportDialog : public QDialog {
  Q_OBJECT
 public:
  // `front`: the tab in front; `caption`: how what it shows was made.
  ExportDialog(std::function<FrontView()> front, std::function<QString()> caption, QWidget* window);

  // Shows it, with this plot or picture chosen; nullptr: what was chosen before, if it is still there.
  void showFor(const QWidget* widget = nullptr);
  const FigureChoice& choice() const { return choice_; }
  void setChoice(const FigureChoice& choice);

  // Writes what is chosen; empty when done, else what went wrong.
  QString save(const QString& path);

  // Below the figure, until another is shown: the window's own line may lie behind.
  void say(const QString& text);

 Q_SIGNALS:
  void message(const QString& text);
  void saveAllWanted();

 protected:
  bool event(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildForm(QFormLayout& form);
  QWidget* buildPreview();
  QWidget* buildButtons();
  void listItems(const QWidget* wanted);
  const FigureItem* item() const;  // nullptr: there is none
  void read();                     // the controls, into choice_
  void showChoice();               // choice_, in the controls
  void enable();
  void preview();
  void copy();
  void askAndSave();

  const std::function<FrontView()> front_;
  const std::function<QString()> caption_;
  FrontView view_;
  std::vector<FigureItem> items_;
  FigureChoice choice_;
  bool showing_ = false;  // the controls are being set
  QTimer soon_;           // before the preview follows a change
  QComboBox *what_ = nullptr, *format_ = nullptr, *size_ = nullptr, *colors_ = nullptr;
  NumberBox *width_ = nullptr, *height_ = nullptr, *points_ = nullptr;
  WholeBox *dots_ = nullptr, *magnification_ = nullptr;
  QCheckBox *title_ = nullptr, *drawsCaption_ = nullptr, *visibleOnly_ = nullptr;
  QStackedWidget* pages_ = nullptr;
  QLabel *picture_ = nullptr, *measures_ = nullptr;
  ElidedLabel* said_ = nullptr;
  QPlainTextEdit* text_ = nullptr;
  QPushButton *save_ = nullptr, *all_ = nullptr, *copy_ = nullptr;
};

}  // namespace hessianlab
