// SPDX-License-Identifier: GPL-3.0-or-later
// The lamp in the status bar: do the checks for gradient masking pass? A sign and words, never colour alone. GUI thread
// only.
#pragma once

#include <QToolButton>

#include "viz/base/theme.h"

namespace hessianlab {

class RunController;

class TrustLamp : public QToolButton {
  Q_OBJECT
 public:
  explicit TrustLamp(RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 private:
  void refresh();

  RunController& controller_;
  Theme theme_;
};

}  // namespace hessianlab
