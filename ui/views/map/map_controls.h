// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows: the bar above it (layer, colours, what lies on top, which run stands beside it) and the attack
// whose arrows and balls are drawn. GUI thread only.
#pragma once

#include <QWidget>

#include "model/base/catalogue.h"
#include "ui/views/map/map_choice.h"
#include "viz/base/theme.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace hessianlab {

class ElidedLabel;

class MapControls : public QWidget {
  Q_OBJECT
 public:
  explicit MapControls(const Catalogue& attacks, QWidget* parent = nullptr);

  // Norm, ε and seed are not chosen here and stay as in `base`.
  MapChoice choice(const MapChoice& base) const;

  // Runs to compare with, by id; -1 stands for none. Keeps the choice where it is still there.
  struct Comparable {
    int id;
    QString text;
  };
  void setComparable(const std::vector<Comparable>& runs);
  int comparedRun() const;
  void setPaceText(const QString& text);
  void setCompareVisible(bool visible);

 Q_SIGNALS:
  void choiceChanged();
  void comparedRunChanged();

 private:
  QCheckBox* box(const QString& text, const char* name, const QString& help, bool on);
  void showAvailable();

  QComboBox* layer_;
  QCheckBox *log_, *points_, *boundary_, *field_, *arrows_, *balls_;
  QComboBox* attack_;
  QComboBox* compare_;
  QLabel* compareLabel_;
  ElidedLabel* pace_;
};

}  // namespace hessianlab
