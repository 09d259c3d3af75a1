// SPDX-License-Identifier: GPL-3.0-or-later
// Edit layers: the operations of a network as a table, or as JSON, with what each gives, holds and costs, and in words
// why they do not fit where they do not. Undo works inside; the settings change once, by OK. GUI thread only.
#pragma once

#include <QDialog>
#include <QUndoStack>
#include <optional>

#include "ui/experiment/layers/layer_model.h"
#include "viz/base/theme.h"

class QAction;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;
class QTableView;
class QToolButton;

namespace hessianlab {

class LayerDelegate;

class LayerDialog : public QDialog {
  Q_OBJECT
 public:
  // `dataTitle`: "CIFAR-10".
  LayerDialog(const QString& dataTitle, const SetShape& shape, const LayerLines& lines, QWidget* parent);

  void setTheme(const Theme& theme);
  // As it stands in a configuration; of a network that fits.
  std::string layers() const { return jsonOf(model_.lines()); }
  bool changed() const { return model_.lines() != beginning_; }

  // What was typed or pasted as JSON and cannot be read yet; empty: nothing of the kind.
  QString unreadText() const;
  // Begins with such a text instead of the network's.
  void goOnWith(const QString& text);

 private:
  void buildTable();
  QWidget* buildTools();
  QWidget* buildText();
  QWidget* buildEnd();
  QMenu* buildCatalogue();
  QAction* tool(QWidget* bar, const char* name, const QString& text, const QString& help, const QKeySequence& key);
  int row() const;  // −1: none
  void select(int row);
  void showLines();  // what the model holds
  void enable();
  void remove();
  void moveBy(int rows);
  void readText();
  std::optional<QString> textOfTable() const;
  void fillText();
  void replaceText(const QString& text);

  const QString dataTitle_;
  const LayerLines beginning_;
  QUndoStack undo_;
  LayerModel model_;
  LayerDelegate* delegate_;
  QTabWidget* pages_;
  QTableView* table_;
  QPlainTextEdit* text_ = nullptr;
  QLabel *verdict_ = nullptr, *sums_ = nullptr;
  QToolButton* add_ = nullptr;
  QAction *remove_ = nullptr, *up_ = nullptr, *down_ = nullptr, *undoAction_ = nullptr, *redoAction_ = nullptr;
  QPushButton *ok_ = nullptr, *restore_ = nullptr;
  QString unread_;      // why the text is no list of operations; empty: it is one
  LayerLines written_;  // what the text says, or said when it could be read
  bool filling_ = false;
  Theme theme_;
};

}  // namespace hessianlab
