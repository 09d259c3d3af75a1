// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that gives way: what does not fit ends in "…" and stands whole in the tool tip. GUI thread only.
#pragma once

#include <QLabel>

namespace hessianlab {

class ElidedLabel : public QLabel {
  Q_OBJECT
 public:
  explicit ElidedLabel(QWidget* parent = nullptr);
  void setText(const QString& text);  // plain text; text() stays whole

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace hessianlab
