// SPDX-License-Identifier: GPL-3.0-or-later
// A list to choose from that likes to be so many letters wide, and gives way to a few where there is less room: the
// whole names show when it is opened. GUI thread only.
#pragma once

#include <QComboBox>

namespace hessianlab {

class ShrinkingBox : public QComboBox {
  Q_OBJECT
 public:
  explicit ShrinkingBox(int letters, QWidget* parent = nullptr);
  QSize minimumSizeHint() const override;
};

}  // namespace hessianlab
