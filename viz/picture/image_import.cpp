// SPDX-License-Identifier: GPL-3.0-or-later
// See image_import.h.
#include "viz/picture/image_import.h"

#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <algorithm>
#include <vector>

namespace hessianlab {

namespace {

constexpr int kLargestSide = 1400;  // more pixels than any canvas has

QImage onPaper(const QImage& image) {
  QImage paper(image.size(), QImage::Format_RGB32);
  paper.fill(Qt::white);
  QPainter(&paper).drawImage(0, 0, image);
  return paper;
}

int borderMedian(const QImage& rgb) {
  std::vector<int> border;
  const int right = rgb.width() - 1, bottom = rgb.height() - 1;
  for (int x = 0; x <= right; ++x) border.insert(border.end(), {qGray(rgb.pixel(x, 0)), qGray(rgb.pixel(x, bottom))});
  for (int y = 0; y <= bottom; ++y) border.insert(border.end(), {qGray(rgb.pixel(0, y)), qGray(rgb.pixel(right, y))});
  const auto middle = border.begin() + static_cast<std::ptrdiff_t>(border.size() / 2);
  std::nth_element(border.begin(), middle, border.end());
  return *middle;
}

}  // namespace

ImportedImage readImage(const QString& path) {
  const QString name = QFileInfo(path).fileName();
  QImageReader reader(path);
  reader.setDecideFormatFromContent(true);
  reader.setAutoTransform(true);
  ImportedImage read;
  read.image = reader.read();
  if (read.image.isNull()) {
    const bool known = reader.error() != QImageReader::UnsupportedFormatError;
    read.error = known ? QObject::tr("“%1” cannot be read as a picture: %2").arg(name, reader.errorString())
                       : QObject::tr("“%1” is not a picture; PNG, JPEG, BMP and SVG files can be opened.").arg(name);
  } else if (std::max(read.image.width(), read.image.height()) > kLargestSide) {
    read.image = read.image.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
  }
  return read;
}

bool hasLightBorder(const QImage& image) {
  return !image.isNull() && borderMedian(onPaper(image)) > 127;
}

QImage toInk(const QImage& image, bool invert) {
  if (image.isNull()) return {};
  QImage ink = onPaper(image);
  if (invert) ink.invertPixels();
  const int border = borderMedian(ink);
  const int black = border > 127 ? 0 : border;  // light paper that stays light keeps its brightness
  const auto stretched = [black](int value) { return std::max(0, 255 * (value - black) / (255 - black)); };
  for (int y = 0; y < ink.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(ink.scanLine(y));
    for (int x = 0; x < ink.width(); ++x) {
      const int grey = stretched(qGray(line[x]));
      line[x] = qRgb(grey, grey, grey);
    }
  }
  return ink;
}

QImage toPhoto(const QImage& image, const QSize& size, bool invert) {
  if (image.isNull() || size.isEmpty()) return {};
  QImage photo = onPaper(image);
  if (invert) photo.invertPixels();
  const QSize cut = size.scaled(photo.size(), Qt::KeepAspectRatio).expandedTo({1, 1});
  return photo.copy((photo.width() - cut.width()) / 2, (photo.height() - cut.height()) / 2, cut.width(), cut.height());
}

QImage fitted(const QImage& ink, const QSize& size) {
  QImage canvas(size, QImage::Format_RGB32);
  canvas.fill(Qt::black);
  if (ink.isNull()) return canvas;
  const QSize target = ink.size().scaled(size, Qt::KeepAspectRatio);
  const bool whole = target.width() % ink.width() == 0 && target.height() % ink.height() == 0;
  const QImage scaled =
      ink.scaled(target, Qt::IgnoreAspectRatio, whole ? Qt::FastTransformation : Qt::SmoothTransformation);
  QPainter(&canvas).drawImage((size.width() - target.width()) / 2, (size.height() - target.height()) / 2, scaled);
  return canvas;
}

}  // namespace hessianlab
