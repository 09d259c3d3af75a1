// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs in the middle of the window, one dock a view, so that any of them can float; in a window of their own that
// gives them all the room that is left. Only views that see something of the lab of the present run are there. Views of
// a network stand beside those of its twin. GUI thread only.
#pragma once

#include <QMainWindow>
#include <optional>
#include <string>
#include <vector>

#include "viz/base/theme.h"

class QDockWidget;

namespace hessianlab {

struct CatalogueEntry;
class LabDocument;
class LabView;
class PlotWidget;
class RunController;
struct DatasetInfo;
struct ViewEntry;

class ViewArea : public QMainWindow {
  Q_OBJECT
  Q_MOC_INCLUDE("viz/base/plot_widget.h")
 public:
  ViewArea(LabDocument& document, RunController& controller, QWidget* parent);

  // One an entry of the catalogue, in its order; empty where the entry sees nothing of the lab.
  const std::vector<QDockWidget*>& docks() const { return docks_; }
  const std::string& lab() const { return lab_; }  // whose views are there
  LabView* view(const QString& name) const;        // nullptr: there is none of that name
  void raiseView(const QString& name);
  QDockWidget* front() const;                 // the one that a person looks at; nullptr: none is visible
  std::vector<PlotWidget*> allPlots() const;  // of all views
  std::vector<PlotWidget*> frontPlots() const;
  QString frontNote() const;  // LabView::plotsNote() of the same
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void plotsAdded(const std::vector<hessianlab::PlotWidget*>& plots);  // as LabView, of any of them
  void message(const QString& text);
  void presetWanted(const QString& name);
  void viewsChanged();  // those of another lab are there

 protected:
  bool event(QEvent* event) override;

 private:
  void fitTabs();  // their letters, where the names would be cut
  LabView* makeView(const ViewEntry& entry);
  void fill(QDockWidget& dock, const ViewEntry& entry);  // with its view
  const CatalogueEntry& wantedLab() const;               // of the present run
  void followLab();
  void followDataSet();
  void raiseMadeFor(const DatasetInfo* dataset);  // the view to look at first

  LabDocument& document_;
  RunController& controller_;
  Theme theme_ = Theme::light();
  std::vector<QDockWidget*> docks_;
  std::string lab_;
  std::optional<bool> planar_;  // of the data set that was loaded last
};

}  // namespace hessianlab
