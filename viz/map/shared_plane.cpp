// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/map/shared_plane.h"

#include "viz/map/map_view.h"

namespace hessianlab {

void SharedPlane::add(MapView& map) {
  if (!maps_.empty()) map.setZoom(maps_.front()->zoom());
  maps_.push_back(&map);
  connect(&map, &MapView::zoomChanged, this, [this, &map] {
    for (MapView* each : maps_)
      if (each != &map) each->setZoom(map.zoom());
  });
  connect(&map, &MapView::hovered, this, [this, &map](double x, double y) { Q_EMIT hovered(&map, x, y); });
  connect(&map, &MapView::hoverLeft, this, &SharedPlane::hoverLeft);
  connect(&map, &QObject::destroyed, this, [this, &map] { std::erase(maps_, &map); });
}

}  // namespace hessianlab
