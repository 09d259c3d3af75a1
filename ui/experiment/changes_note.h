// SPDX-License-Identifier: GPL-3.0-or-later
// What the next run changes by itself while it trains, as the settings of a run whose λ or learning rate a person had
// changed say, and a button that leaves it out. Hidden where there is no such thing. GUI thread only.
#pragma once

#include <QWidget>

#include "viz/base/theme.h"

class QLabel;

namespace hessianlab {

class LabDocument;

class ChangesNote : public QWidget {
  Q_OBJECT
 public:
  explicit ChangesNote(LabDocument& document, QWidget* parent = nullptr);

  void refresh();
  void setTheme(const Theme& theme);

 private:
  LabDocument& document_;
  QLabel* text_;
};

}  // namespace hessianlab
