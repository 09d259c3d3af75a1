// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/experiment/layers/layer_words.h"

#include <QObject>

#include "viz/base/left_to_right.h"

namespace hessianlab {

QString groupedDigits(double whole) {
  QString digits = QString::number(whole, 'f', 0);
  for (qsizetype at = digits.size() - 3; at > 0; at -= 3) digits.insert(at, QChar(0x202F));
  return digits;
}

QString shapeWords(const std::vector<int64_t>& shape) {
  QStringList extents;
  for (const int64_t extent : shape) extents << QString::number(extent);
  return leftToRight(extents.join(QStringLiteral(" × ")));
}

QString parametersWords(int64_t parameters) {
  return parameters == 1 ? QObject::tr("one parameter")
                         : QObject::tr("%1 parameters").arg(groupedDigits(static_cast<double>(parameters)));
}

QString multiplyAddsHelp() {
  return QObject::tr(
      "Multiply–adds of convolutions and linear layers for one sample, forwards. Biases, activations and pooling are "
      "not counted. Who counts multiplications and additions as operations of their own (FLOPs) gets twice as many.");
}

}  // namespace hessianlab
