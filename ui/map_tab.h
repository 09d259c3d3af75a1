// SPDX-License-Identifier: GPL-3.0-or-later
// The plane of a 2-D data set as the network that trains sees it: its decisions, and ‖H‖ or ‖g‖ as a heat map, with the
// ε-ball under the mouse. GUI thread only.
#pragma once

#include <QStringList>
#include <memory>
#include <string>

#include "model/session/results.h"
#include "ui/lab_view.h"
#include "ui/look.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace hessianlab {

class LabDocument;
class MapView;
class RunController;

class MapTab : public LabView {
  Q_OBJECT
 public:
  MapTab(LabDocument& document, RunController& controller);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

  int64_t shownStep() const { return shownStep_; }  // of the network in the map; -1: none yet
  const std::string& layerShown() const { return layerShown_; }

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  QWidget* buildControls();
  QWidget* buildEmpty();
  void reset();
  void showPoints();
  void showBall();
  void follow();
  void show(const MapResult& result);

  LabDocument& document_;
  RunController& controller_;
  Look<MapResult> look_;
  int64_t shownStep_ = -1;
  std::string layerShown_;
  QStackedWidget* pages_;
  MapView* map_;
  QComboBox* layer_ = nullptr;
  QCheckBox* logHeat_ = nullptr;
  QLabel* reading_ = nullptr;
  QLabel* emptyText_ = nullptr;
};

}  // namespace hessianlab
