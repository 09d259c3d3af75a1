// SPDX-License-Identifier: GPL-3.0-or-later
// A list of values with offers below them: what can be done instead of taking one of them, such as opening a file. An
// offer is taken from the open list alone; keys and wheel, which go through the values of the closed list, pass it by.
// GUI thread only.
#pragma once

#include <QComboBox>
#include <QStringList>
#include <utility>
#include <vector>

namespace hessianlab {

class ChoiceBox : public QComboBox {
  Q_OBJECT
 public:
  explicit ChoiceBox(QWidget* parent = nullptr);

  // Each with its tool tip; in the place of those before.
  void setOffers(const std::vector<std::pair<QString, QString>>& offers);
  // Values, by their data, that are asked for instead of taken: what they need is chosen first. As with an offer, the
  // value that holds stays, and keys and wheel pass them by.
  void setAsking(const QStringList& values) { asking_ = values; }
  void takeValue(int index);  // emits nothing but what a list emits; -1: none
  void showPopup() override;

 Q_SIGNALS:
  void valueTaken(int index);  // by a person
  void offerTaken(int place);
  void valueAsked(int index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  void take(int index);

  QStringList asking_;
  int value_ = -1;     // that holds
  int offers_ = 0;     // and a line above them
  bool open_ = false;  // what is taken comes out of the open list
};

}  // namespace hessianlab
