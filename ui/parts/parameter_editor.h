// SPDX-License-Identifier: GPL-3.0-or-later
// One control for one Parameter: a slider with a number box, a whole number, a check box, a choice, or a line of text
// (a list of widths, a folder). It knows nothing of what the parameter means.
#pragma once

#include <QWidget>
#include <utility>
#include <vector>

#include "model/base/catalogue.h"

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace hessianlab {

class ChoiceBox;

class ParameterEditor : public QWidget {
  Q_OBJECT
 public:
  // `name` becomes the object name of the input ("regularizer.strength"). Painted points have no control here.
  ParameterEditor(const Parameter& parameter, const QString& name, QWidget* parent = nullptr);

  void setValue(const ParameterValue& value);  // emits nothing
  ParameterValue value() const;
  void setRange(double minimum, double maximum);  // Number only
  // A choice that is not offered, but holds now, and its words; it goes as soon as another is taken.
  void showUnlisted(const std::string& value, const QString& words);
  // Greyed out, with the reason as tooltip; an empty reason enables.
  void setUnavailable(const QString& reason);
  QWidget* input() const;  // what a label's buddy should be

  // Below the values of a choice, for mouse and keys in its open list alone: picking one leaves the value as it is and
  // emits offerTaken() with its place. Each has a title and a tool tip.
  void setOffers(const std::vector<std::pair<QString, QString>>& offers);
  // Values of a choice that are nothing by themselves, as a set without its files: picking one in the open list leaves
  // the value as it is and emits valueAsked(). Keys in the closed list pass them by.
  void setAsking(const std::vector<std::string>& values);

 Q_SIGNALS:
  void edited(const hessianlab::ParameterValue& value);
  void gestureEnded();  // the slider was let go, or the number box was left
  void offerTaken(int place);
  void valueAsked(const QString& value);

 private:
  void buildNumber();
  void buildInteger();
  void buildSwitch();
  void buildChoice();
  void buildText();
  void buildBrowser(const QString& name);
  QString shown(const ParameterValue& value) const;
  int toPosition(double value) const;
  double fromPosition(int position) const;
  double lowestDecade() const;

  Parameter parameter_;
  QString tooltip_;
  QSlider* slider_ = nullptr;
  QDoubleSpinBox* number_ = nullptr;
  QSpinBox* integer_ = nullptr;
  QCheckBox* switch_ = nullptr;
  ChoiceBox* choice_ = nullptr;
  QLineEdit* text_ = nullptr;
  ParameterValue last_;  // what text_ goes back to
};

}  // namespace hessianlab
