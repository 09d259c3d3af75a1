// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a plane that maps side by side have in sight, and the point that the mouse is at in one of them. A map
// may end before this does. GUI thread only.
#pragma once

#include <QObject>
#include <vector>

namespace hessianlab {

class MapView;

class SharedPlane : public QObject {
  Q_OBJECT
  Q_MOC_INCLUDE("viz/map/map_view.h")
 public:
  using QObject::QObject;
  void add(MapView& map);

 Q_SIGNALS:
  void hovered(const hessianlab::MapView* over, double x, double y);
  void hoverLeft();

 private:
  std::vector<MapView*> maps_;
};

}  // namespace hessianlab
