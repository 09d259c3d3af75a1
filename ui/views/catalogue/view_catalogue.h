// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the window in their order. A new view is one class and one line in view_catalogue.cpp.
#pragma once

#include <QString>
#include <functional>
#include <vector>

#include "ui/views/lab_view.h"

namespace hessianlab {

struct ViewEntry {
  QString name;   // object name of the view: "pictures"
  QString title;  // of the tab
  QString help;   // tool tip: what one sees there
  std::function<LabView*(const ViewPlace&)> create;
  bool ofNetwork = false;  // what it creates is a NetworkView: one a slot stands side by side
  Sight (*sees)(const CatalogueEntry& lab, const DatasetInfo* data) = nullptr;  // as LabView::sees says
};

const std::vector<ViewEntry>& viewCatalogue();

}  // namespace hessianlab
