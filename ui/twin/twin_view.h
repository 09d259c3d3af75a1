// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the network, and beside it the same view of the network's twin while there is one. Their own controls move
// together; norm, ε and the chosen samples are shared by all views anyway. GUI thread only.
#pragma once

#include <functional>

#include "ui/views/lab_view.h"

class QLabel;
class QSplitter;
class QVBoxLayout;

namespace hessianlab {

class LabDocument;
class NetworkView;
class RunController;

class TwinView : public LabView {
  Q_OBJECT
 public:
  using Make = std::function<NetworkView*(RunController&)>;

  // `own` is the view of the leading run, which it takes over; `make` makes one for the twin whenever that starts.
  TwinView(LabDocument& document, RunController& controller, NetworkView* own, Make make);

  NetworkView* own() const { return left_.view; }
  NetworkView* twins() const { return right_.view; }  // nullptr: there is no twin

  void setTheme(const Theme& theme) override;
  std::vector<PlotWidget*> plots() const override;

 private:
  struct Half {
    NetworkView* view = nullptr;
    QWidget* pane = nullptr;
    QLabel* header = nullptr;
  };
  void followTwin();
  Half makeHalf(NetworkView* view, const QString& name);
  void showHeaders();
  void showHeader(const Half& half, const RunController& of);

  LabDocument& document_;
  RunController& controller_;
  Make make_;
  QVBoxLayout* column_;
  QSplitter* split_ = nullptr;
  Half left_, right_;
  Theme theme_;
};

}  // namespace hessianlab
