// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of the twin: in which regularizer, and how strong, the second run differs from the first. There only while
// there is a twin. GUI thread only.
#pragma once

#include <QToolBar>
#include <string>

#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace hessianlab {

class ElidedLabel;
class LabDocument;
class ParameterEditor;
class RunController;

class TwinBar : public QToolBar {
  Q_OBJECT
 public:
  TwinBar(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 private:
  void followTwin();
  void showSettings();
  void showBoth();
  void showNote();

  LabDocument& document_;
  RunController& controller_;
  Theme theme_;
  QComboBox* regularizer_;
  QWidget* place_;  // of the strength
  ParameterEditor* strength_ = nullptr;
  std::string builtFor_;  // regularizer whose strength is shown
  QPushButton* both_;
  ElidedLabel* note_;
};

}  // namespace hessianlab
