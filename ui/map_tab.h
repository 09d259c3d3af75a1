// SPDX-License-Identifier: GPL-3.0-or-later
// The plane of a 2-D data set as the network that trains sees it: its decisions, and ‖H‖ or ‖g‖ as a heat map, with the
// ε-ball under the mouse. GUI thread only.
#pragma once

#include <QStringList>
#include <memory>
#include <string>

#include "model/session/results.h"
#include "ui/look.h"
#include "ui/network_view.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace hessianlab {

class MapView;

class MapTab : public NetworkView {
  Q_OBJECT
 public:
  MapTab(LabDocument& document, RunController& controller);
  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

  int64_t shownStep() const { return shownStep_; }  // of the network in the map; -1: none yet
  const std::string& layerShown() const { return layerShown_; }

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildControls();
  void showPoints();
  void showBall();
  void show(const MapResult& result);

  Look<MapResult> look_;
  int64_t shownStep_ = -1;
  std::string layerShown_;
  MapView* map_;
  QComboBox* layer_ = nullptr;
  QCheckBox* logHeat_ = nullptr;
  QLabel* reading_ = nullptr;
};

}  // namespace hessianlab
