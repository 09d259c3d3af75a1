// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs in the middle of the window, one dock a view, so that any of them can float; in a window of their own that
// gives them all the room that is left. Views of a network stand beside those of its twin. GUI thread only.
#pragma once

#include <QMainWindow>
#include <optional>
#include <vector>

class QDockWidget;

namespace hessianlab {

class LabDocument;
class LabView;
class PlotWidget;
class RunController;
struct Theme;
struct ViewEntry;

class ViewArea : public QMainWindow {
  Q_OBJECT
  Q_MOC_INCLUDE("viz/base/plot_widget.h")
 public:
  ViewArea(LabDocument& document, RunController& controller, QWidget* parent);

  const std::vector<QDockWidget*>& docks() const { return docks_; }  // in the order of the catalogue
  LabView* view(const QString& name) const;                          // nullptr: there is none of that name
  void raiseView(const QString& name);
  QDockWidget* front() const;                 // the one that a person looks at; nullptr: none is visible
  std::vector<PlotWidget*> allPlots() const;  // of all views
  std::vector<PlotWidget*> frontPlots() const;
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void plotsAdded(const std::vector<hessianlab::PlotWidget*>& plots);  // as LabView, of any of them
  void message(const QString& text);
  void presetWanted(const QString& name);

 private:
  LabView* makeView(const ViewEntry& entry);
  void followDataSet();

  LabDocument& document_;
  RunController& controller_;
  std::vector<QDockWidget*> docks_;
  std::optional<bool> planar_;  // of the data set that was loaded last
};

}  // namespace hessianlab
