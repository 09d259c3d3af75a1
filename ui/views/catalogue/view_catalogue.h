// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the window in their order. A new view is one class and one line in view_catalogue.cpp.
#pragma once

#include <QString>
#include <functional>
#include <vector>

namespace hessianlab {

class LabView;
struct ViewPlace;

struct ViewEntry {
  QString name;   // object name of the view: "pictures"
  QString title;  // of the tab
  QString help;   // tool tip: what one sees there
  std::function<LabView*(const ViewPlace&)> create;
  bool ofNetwork = false;  // what it creates is a NetworkView: one a slot stands side by side
};

const std::vector<ViewEntry>& viewCatalogue();

}  // namespace hessianlab
