// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of the laboratory: Training, Pictures, Robustness, Map. A view follows the document and the run controller by
// itself; the window only tells it the theme. GUI thread only.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/views/view_place.h"
#include "viz/base/theme.h"

namespace hessianlab {

class PlotWidget;

struct CatalogueEntry;
struct DatasetInfo;

// What a view has to show of a lab and of its data.
enum class Sight { Nothing, Something, MadeFor };  // made for: the one to look at first

class LabView : public QWidget {
  Q_OBJECT
  Q_MOC_INCLUDE("viz/base/plot_widget.h")
 public:
  using QWidget::QWidget;
  // Asked before one is made. `data` is nullptr before they are loaded, and where the lab has no data set.
  static Sight sees(const CatalogueEntry& /*lab*/, const DatasetInfo* /*data*/) { return Sight::Something; }
  virtual void setTheme(const Theme& theme) = 0;
  // What "export" offers while this tab is in front.
  virtual std::vector<PlotWidget*> plots() const { return {}; }
  // How what they show was found, for the caption under an exported picture; the settings of the runs stand there
  // anyway.
  virtual QString plotsNote() const { return {}; }

 Q_SIGNALS:
  // plots() offers these from now on; those that it offered before may be gone.
  void plotsAdded(const std::vector<hessianlab::PlotWidget*>& plots);
  void message(const QString& text);       // for the status bar
  void presetWanted(const QString& name);  // a button of an empty state
};

}  // namespace hessianlab
