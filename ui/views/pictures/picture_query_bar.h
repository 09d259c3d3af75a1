// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures, in which order, out of how many. What cannot be chosen now is greyed and says why. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/views/pictures/picture_choice.h"
#include "ui/views/view_choice.h"

class QComboBox;

namespace hessianlab {

class PictureQueryBar : public QWidget {
  Q_OBJECT
 public:
  // `choice` must outlive it.
  explicit PictureQueryBar(ViewChoice<PictureChoice>& choice, QWidget* parent = nullptr);

  void setClasses(const QStringList& names);  // others than before: starts over with all pictures in their order
  // Pictures that somebody brushes are shown at once, and all again when nothing is brushed any more.
  void setBrushed(std::size_t count, const QString& why);
  // Empty: the order by distance can be chosen; else why it cannot.
  void setNoDistance(const QString& reason);

 private:
  QComboBox* combo(const QString& label, const char* name, const QString& help);
  int rowOf(PictureFilter filter, int64_t label = 0) const;
  void take();  // what a person has chosen here
  void showChoice();

  ViewChoice<PictureChoice>& choice_;
  QComboBox *filter_, *sort_, *most_;
};

}  // namespace hessianlab
