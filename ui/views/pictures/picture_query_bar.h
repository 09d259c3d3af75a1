// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictures, in which order, out of how many. What cannot be chosen now is greyed and says why. GUI thread only.
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/views/pictures/picture_order.h"

class QComboBox;

namespace hessianlab {

class PictureQueryBar : public QWidget {
  Q_OBJECT
 public:
  explicit PictureQueryBar(QWidget* parent = nullptr);

  PictureQuery query() const;
  void setClasses(const QStringList& names);  // starts over with all pictures in their order
  // Pictures that somebody brushes are shown at once, and all again when nothing is brushed any more.
  void setBrushed(std::size_t count, const QString& why);
  // Empty: the order by distance can be chosen; else why it cannot.
  void setNoDistance(const QString& reason);

 Q_SIGNALS:
  void changed();

 private:
  QComboBox* combo(const QString& label, const char* name, const QString& help);

  QComboBox *filter_, *sort_, *most_;
  int before_ = 0;  // the filter that brushing has replaced
};

}  // namespace hessianlab
