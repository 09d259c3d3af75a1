// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the first slot's network, and beside it the same view of each further slot while there is one: of the twin.
// GUI thread only.
#pragma once

#include <functional>

#include "ui/views/lab_view.h"

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace hessianlab {

class NetworkView;
class SharedScroll;

class TwinView : public LabView {
  Q_OBJECT
 public:
  using Make = std::function<NetworkView*(const ViewPlace&)>;

  // `make` makes the view of one slot: of the first one at once, of the others whenever they come. It gives each the
  // same object name; that of the second becomes "twin.NAME", and so does that of each of its parts.
  TwinView(LabDocument& document, RunController& controller, Make make);

  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

 private:
  struct Pane {
    NetworkView* view = nullptr;
    const RunSlot* slot = nullptr;
    QWidget* place = nullptr;  // with the header; nullptr: it stands alone and has none
    QLabel* header = nullptr;
  };
  void followSlots();
  void frame(Pane& pane, const QString& headerName);
  void showHeaders();
  void showHeader(const Pane& pane);

  LabDocument& document_;
  RunController& controller_;
  Make make_;
  QVBoxLayout* column_;
  SharedScroll* scroll_;  // of all panes
  QSplitter* split_ = nullptr;
  std::vector<Pane> panes_;  // one a slot
  Theme theme_;
};

}  // namespace hessianlab
