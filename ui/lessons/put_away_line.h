// SPDX-License-Identifier: GPL-3.0-or-later
// Says that some controls are put away, and brings them back. GUI thread only.
#pragma once

#include <QFrame>

#include "viz/base/theme.h"

class QLabel;
class QPushButton;

namespace hessianlab {

class TeachersMode;

class PutAwayLine : public QFrame {
  Q_OBJECT
 public:
  explicit PutAwayLine(TeachersMode& mode, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 private:
  void refresh();

  TeachersMode& mode_;
  QLabel* text_;
  QPushButton* all_;
};

}  // namespace hessianlab
