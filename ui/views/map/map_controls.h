// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows: the bar above it (layer, colours, what lies on top, which run stands beside it) and the attack
// whose arrows and balls are drawn. GUI thread only.
#pragma once

#include <QWidget>

#include "model/base/catalogue.h"
#include "ui/views/map/map_choice.h"
#include "ui/views/view_choice.h"
#include "viz/base/theme.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace hessianlab {

class ElidedLabel;

class MapControls : public QWidget {
  Q_OBJECT
 public:
  // `choice` must outlive it. Norm, ε and seed are not chosen here.
  MapControls(ViewChoice<MapChoice>& choice, const Catalogue& attacks, QWidget* parent = nullptr);

  // Runs to compare with, by id. A chosen one that is not there any more gives way to none.
  struct Comparable {
    int id;
    QString text;
  };
  void setComparable(const std::vector<Comparable>& runs);
  void setPaceText(const QString& text);
  void setCompareVisible(bool visible);

 private:
  QCheckBox* box(const QString& text, const char* name, const QString& help, bool MapChoice::*shown);
  void showChoice();
  void showComparable(const std::vector<Comparable>& runs);
  void showAvailable();

  ViewChoice<MapChoice>& choice_;
  QComboBox* layer_;
  QCheckBox *log_, *points_, *boundary_, *field_, *arrows_, *balls_;
  QComboBox* attack_;
  QComboBox* compare_;
  QLabel* compareLabel_;
  ElidedLabel* pace_;
};

}  // namespace hessianlab
