// SPDX-License-Identifier: GPL-3.0-or-later
// Below the network: with which weights its training begins, those that the seed draws or those of a finished run, and
// how many of its operations keep them (training.begin_from, training.freeze). GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

namespace hessianlab {

class ChoiceBox;
class LabDocument;
class RunController;
class SettingForm;

class OriginLine : public QWidget {
  Q_OBJECT
 public:
  OriginLine(LabDocument& document, RunController& controller, QWidget* parent = nullptr);
  void refresh();

 private:
  void take(const QString& folder);
  void browse();

  LabDocument& document_;
  RunController& controller_;
  ChoiceBox* runs_;
  SettingForm* frozen_;
  QStringList names_, folders_;  // that runs_ offers
};

}  // namespace hessianlab
