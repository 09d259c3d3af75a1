// SPDX-License-Identifier: GPL-3.0-or-later
// Image files and pasted images as ink on black, the way the networks know their pictures.
#pragma once

#include <QImage>
#include <QString>

namespace hessianlab {

struct ImportedImage {
  QImage image;   // null: it could not be read
  QString error;  // then: why, in one sentence that names the file
};

// Any format that Qt reads, told by the content and not by the name; turned upright as its camera noted.
ImportedImage readImage(const QString& path);

// The border is brighter than half: dark ink on light paper, to be inverted. Transparent counts as white.
bool hasLightBorder(const QImage& image);

// Light ink on black: transparency becomes white paper, then inverted if asked for, grey, and stretched
// so that a dark border's median brightness is 0: paper that is not quite white leaves no veil. RGB32.
QImage toInk(const QImage& image, bool invert);

// A photo as it is: what is transparent becomes white, and the middle is cut out in the shape of `size`. RGB32.
QImage toPhoto(const QImage& image, const QSize& size, bool invert);

// `ink` in the middle of a black picture of that size, as large as it fits. Whole multiples keep every pixel as it is.
QImage fitted(const QImage& ink, const QSize& size);

}  // namespace hessianlab
