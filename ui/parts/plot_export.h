// SPDX-License-Identifier: GPL-3.0-or-later
// Saving and copying plots: the export menu, and the context menu of each plot. Dialogs are never waited for. GUI
// thread only.
#pragma once

#include <QObject>
#include <functional>
#include <vector>

class QMenu;

namespace hessianlab {

class PlotWidget;

class PlotExport : public QObject {
  Q_OBJECT
 public:
  // `plots`: those of the tab in front; `caption`: settings written below exported pictures.
  PlotExport(std::function<std::vector<PlotWidget*>()> plots, std::function<QString()> caption, QWidget* window);

  QMenu* menu() const { return menu_; }
  void addContextMenu(PlotWidget* plot);

  // Writes without a dialog; the ending of `path` chooses PNG, SVG, PDF or CSV. Empty when done, else what went wrong.
  QString save(PlotWidget& plot, const QString& path) const;
  // All plots of the tab in front, under their names; a file that is there already is left alone. message() says what
  // was saved.
  void saveAll(const QString& folder);

 Q_SIGNALS:
  void message(const QString& text);

 private:
  void fillMenu();
  void addActions(QMenu& menu, PlotWidget& plot);
  void askAndSave(PlotWidget& plot, bool data);
  void askAndSaveAll();
  void copy(PlotWidget& plot);

  std::function<std::vector<PlotWidget*>()> plots_;
  std::function<QString()> caption_;
  QWidget* window_;
  QMenu* menu_;
};

}  // namespace hessianlab
