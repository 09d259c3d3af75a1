// SPDX-License-Identifier: GPL-3.0-or-later
// The plane of a 2-D data set as the network that trains sees it: decisions or curvature as colours, what an attack
// does to the points, every number at the cursor; beside it, if wanted, the map of an earlier run with the same part of
// the plane in sight and the same cursor. And the place where points are painted. GUI thread only.
#pragma once

#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "model/questions/dataset_info.h"
#include "model/session/training_session.h"
#include "ui/views/map/map_choice.h"
#include "ui/views/map/point_brush.h"
#include "ui/views/network_view.h"
#include "ui/views/view_choice.h"
#include "viz/map/shared_plane.h"

class QLabel;

namespace hessianlab {

class MapControls;
class MapPane;
class MapView;
class MapTools;
class PointReadout;
struct MapPoint;

class MapTab : public NetworkView {
  Q_OBJECT
 public:
  explicit MapTab(const ViewPlace& place);
  static Sight sees(const CatalogueEntry& lab, const DatasetInfo* data);
  ~MapTab() override;
  struct Shared {
    ViewChoice<MapChoice> choice;
    SharedPlane plane;
    std::vector<MapPane*> panes;  // of all views
    void shareColours();          // the same colour is the same value on all that show the same layer
  };
  const std::shared_ptr<Shared>& shared() const { return shared_; }
  void setTheme(const Theme& theme) override;
  void setSideBySide(bool on) override;
  std::vector<PlotWidget*> plots() const override;

  MapPane& pane() const { return *own_; }
  MapPane& comparedPane() const { return *other_; }  // hidden while nothing is compared
  int64_t shownStep() const;                         // of the network in the map; -1: none yet
  int shownSide() const;                             // cells along each side of the map on screen
  const std::string& layerShown() const;

 protected:
  QString whyNothing(const DatasetInfo& info) const override;
  bool staysWithoutData() const override;
  void begin(const DatasetInfo* info) override;
  void follow() override;

 private:
  QWidget* buildPage();
  QWidget* buildSide();
  void addKeys(MapPane& pane);
  void link(MapPane& pane);

  void followChoice();
  void applyChoice();
  void showPoints();
  void showCount();
  void showRings();
  void showPace();
  void showOutcomes();
  void offerRuns();
  void compare();
  void hover(const MapView* over, double x, double y);
  void leave();
  void openNearest(MapPane& pane, double x, double y);
  void stroke(double x, double y, Qt::MouseButton button);
  void endStroke();
  void clearPoints();
  void trainOnPoints();

  // What is seen and would be painted on: the painted points, or those of the session's data set.
  bool showsPainted() const;
  bool showsTestSet() const;  // the test points on the map are those of the session
  std::vector<PaintedPoint> presentPoints() const;
  QString dataName() const;

  const std::shared_ptr<Shared> shared_;
  MapPane* own_;
  MapPane* other_;
  MapControls* controls_ = nullptr;
  QWidget* side_ = nullptr;  // read-out and tools
  MapTools* tools_ = nullptr;
  PointReadout* readout_ = nullptr;
  QLabel* outcomes_ = nullptr;
  PointBrush brush_;
  int compared_ = -1;  // as MapChoice has it
  Theme theme_;
  QStringList classNames_;
  bool loaded_ = false;              // the session knows its data set, and it is one of points
  PlanarPoints trainSet_, testSet_;  // the session's
  QString edited_;                   // the generated set that the painted points come from; empty: from nothing
};

}  // namespace hessianlab
