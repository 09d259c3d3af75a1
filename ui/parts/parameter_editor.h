// SPDX-License-Identifier: GPL-3.0-or-later
// One control for one catalogue Parameter: a slider with a number box, a whole number, a check box or a choice. It
// knows nothing of what the parameter means.
#pragma once

#include <QWidget>

#include "model/base/catalogue.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QSlider;
class QSpinBox;

namespace hessianlab {

class ParameterEditor : public QWidget {
  Q_OBJECT
 public:
  // `name` becomes the object name of the input ("regularizer.strength"); `choiceTitles` the words of a Choice where
  // they differ from its values.
  ParameterEditor(const Parameter& parameter, const QString& name, QWidget* parent = nullptr,
                  const QStringList& choiceTitles = {});

  void setValue(const ParameterValue& value);  // emits nothing
  ParameterValue value() const;
  void setRange(double minimum, double maximum);  // Number only
  // Greyed out, with the reason as tooltip; an empty reason enables.
  void setUnavailable(const QString& reason);
  QWidget* input() const;  // what a label's buddy should be

 Q_SIGNALS:
  void edited(const hessianlab::ParameterValue& value);
  void gestureEnded();  // the slider was let go, or the number box was left

 private:
  void buildNumber();
  void buildInteger();
  void buildSwitch();
  void buildChoice(const QStringList& titles);
  int toPosition(double value) const;
  double fromPosition(int position) const;
  double lowestDecade() const;

  Parameter parameter_;
  QString tooltip_;
  QSlider* slider_ = nullptr;
  QDoubleSpinBox* number_ = nullptr;
  QSpinBox* integer_ = nullptr;
  QCheckBox* switch_ = nullptr;
  QComboBox* choice_ = nullptr;
};

}  // namespace hessianlab
