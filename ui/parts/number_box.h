// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box that writes numbers with four significant digits and steps by a tenth of a decade where asked: 0.0003 and
// 30 fit the same box. It swallows no key: what it cannot read it refuses in a sentence (typed_number.h).
#pragma once

#include <QDoubleSpinBox>

namespace hessianlab {

class NumberBox : public QDoubleSpinBox {
  Q_OBJECT
 public:
  explicit NumberBox(bool logarithmic, QWidget* parent = nullptr);

 protected:
  QString textFromValue(double value) const override;
  double valueFromText(const QString& text) const override;
  QValidator::State validate(QString& text, int& position) const override;
  void fixup(QString& text) const override;
  void stepBy(int steps) override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  void wheelEvent(QWheelEvent* event) override;

 private:
  bool logarithmic_;
};

}  // namespace hessianlab
