// SPDX-License-Identifier: GPL-3.0-or-later
// The palette beside the map: which tool the mouse is, which class it paints, and what happens with the points. GUI
// thread only.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/views/map/map_choice.h"
#include "ui/views/view_choice.h"
#include "viz/base/theme.h"

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace hessianlab {

class ElidedLabel;

class MapTools : public QWidget {
  Q_OBJECT
 public:
  // `choice` must outlive it.
  explicit MapTools(ViewChoice<MapChoice>& choice, QWidget* parent = nullptr);

  void setTool(MapTool tool);
  void setPaintClass(int64_t label);             // 0…9; who chooses a class wants to paint it
  void setClassNames(const QStringList& names);  // of the data; classes beyond them are called by their numbers
  // What there is, in words, and what to do next; an empty reason enables the button.
  void showPoints(const QString& text, const QString& hint, const QString& whyNoTraining, bool any);
  void setTheme(const Theme& theme);

 Q_SIGNALS:
  void clearWanted();
  void trainWanted();

 private:
  void showChoice();

  ViewChoice<MapChoice>& choice_;
  std::vector<QToolButton*> buttons_;  // in the order of MapTool
  QComboBox* class_;
  ElidedLabel* count_;
  QLabel* hint_;
  QPushButton* clear_;
  QPushButton* train_;
};

}  // namespace hessianlab
