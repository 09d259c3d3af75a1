// SPDX-License-Identifier: GPL-3.0-or-later
// Below the settings of the network: how many parameters it has for the chosen data, and the button that opens its
// layers. GUI thread only.
#pragma once

#include <QPointer>
#include <QWidget>
#include <optional>

#include "ui/experiment/layers/chosen_data.h"
#include "viz/base/theme.h"

class QLabel;
class QToolButton;

namespace hessianlab {

class LayerDialog;

class NetworkLine : public QWidget {
  Q_OBJECT
 public:
  NetworkLine(LabDocument& document, const RunController& controller, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  // Opens the layers; where the chosen data are not known yet, once they are read.
  void edit();

 private:
  void refresh();
  void open(const SetShape& shape);

  LabDocument& document_;
  ChosenData data_;
  QLabel* size_;
  QToolButton* edit_;
  QPointer<LayerDialog> dialog_;
  QString draft_;                                          // JSON that was left unfinished when the layers were closed
  bool wanted_ = false;                                    // opens when the data are known
  std::optional<std::pair<Choice, SetShape>> shown_ = {};  // of what size_ tells
  bool fits_ = true;
  Theme theme_;
};

}  // namespace hessianlab
