// SPDX-License-Identifier: GPL-3.0-or-later
// Where a view stands: what it is made with.
#pragma once

namespace hessianlab {

class LabDocument;
class LabView;
class RunController;
class RunSlot;

struct ViewPlace {
  LabDocument& document;
  RunController& controller;
  RunSlot& slot;              // whose network it looks at
  LabView* beside = nullptr;  // one of its kind that stands there already: it shares what is chosen there
};

}  // namespace hessianlab
