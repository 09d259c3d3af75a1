// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings as the bytes of a file, on a page of so many millimetres. What is drawn measures in pixels of a screen: 96
// to the inch, so that a font of 8 points is one of 8 points on paper. GUI thread only.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QString>
#include <functional>

class QCPPainter;

namespace hessianlab {

constexpr double kPixelsPerMillimetre = 96 / 25.4;

struct Paper {
  QSizeF millimetres;
  QString title, description;  // the file says them of itself; nothing is drawn of them
};

using Drawing = std::function<void(QCPPainter& painter)>;

QByteArray toPdf(const Paper& paper, const Drawing& draw);
QByteArray toSvg(const Paper& paper, const Drawing& draw);
QByteArray toPng(const Paper& paper, QImage image);  // as it is; its dots per metre say how large it prints

// Complete or not there; replaces nothing but files. Empty when done, otherwise one sentence that says what went wrong.
QString writeWhole(const QString& path, const QByteArray& bytes);

}  // namespace hessianlab
