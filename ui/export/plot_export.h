// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and copying what a tab shows: the export menu, the context menu of each plot, and the dialog with all choices.
// Dialogs are never waited for. GUI thread only.
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "ui/export/figure_item.h"

class QAction;
class QMenu;

namespace hessianlab {

class ExportDialog;
class PlotWidget;

class PlotExport : public QObject {
  Q_OBJECT
 public:
  // `front`: the tab in front; `caption`: how what it shows was made, for the figures.
  PlotExport(std::function<FrontView()> front, std::function<QString()> caption, QWidget* window);

  QMenu* menu() const { return menu_; }
  void addContextMenu(PlotWidget* plot);
  // Below the plots in the menu.
  void addAction(QAction* action) { more_.push_back(action); }
  QAction* showDialog() const { return show_; }
  ExportDialog& dialog() const { return *dialog_; }

  // Writes without a dialog, as large as on screen; the ending of `path` chooses PNG, SVG, PDF or CSV. Empty when done,
  // else what went wrong.
  QString save(PlotWidget& plot, const QString& path) const;
  // All plots of the tab in front, as is chosen in the dialog, under their names; a file that is there already is left
  // alone. message() says what was saved.
  void saveAll(const QString& folder);

 Q_SIGNALS:
  void message(const QString& text);

 private:
  void fillMenu();
  void addActions(QMenu& menu, PlotWidget& plot);
  void askAndSave(PlotWidget& plot, bool data);
  void askAndSaveAll();
  void copy(PlotWidget& plot);

  std::function<FrontView()> front_;
  std::function<QString()> caption_;
  QWidget* window_;
  QMenu* menu_;
  QAction* show_;
  ExportDialog* dialog_;
  std::vector<QAction*> more_;
};

}  // namespace hessianlab
