// SPDX-License-Identifier: GPL-3.0-or-later
#include "viz/base/paper.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include "viz/base/qcp.h"

namespace hessianlab {

namespace {

constexpr int kPixelsPerInch = 96;

// What PDF readers show of a document (XMP, ISO 16684-1).
QByteArray xmpOf(const Paper& paper) {
  const QString packet = QStringLiteral(
      "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
      "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
      "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>%1</rdf:li></rdf:Alt></dc:title>"
      "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>%2</rdf:li></rdf:Alt></dc:description>"
      "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>");
  return packet.arg(paper.title.toHtmlEscaped(), paper.description.toHtmlEscaped()).toUtf8();
}

// The generator knows whole pixels only, and writes words as they are; the page has the size that was asked for.
void finishSvg(QByteArray& svg, const Paper& paper) {
  const QSizeF& millimetres = paper.millimetres;
  const qsizetype from = svg.indexOf("<svg width=\""), to = svg.indexOf("viewBox=", from);
  if (from < 0 || to < 0) return;
  const qsizetype inside = svg.indexOf('>', to) + 1;
  svg.insert(inside, QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                         .arg(paper.title.toHtmlEscaped(), paper.description.toHtmlEscaped())
                         .toUtf8());
  const auto number = [](double value) { return QByteArray::number(value, 'g', 6); };
  svg.replace(
      from, to - from,
      "<svg width=\"" + number(millimetres.width()) + "mm\" height=\"" + number(millimetres.height()) + "mm\"\n ");
}

}  // namespace

QByteArray toPdf(const Paper& paper, const Drawing& draw) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setCreator(QCoreApplication::applicationName());
    if (!paper.description.isEmpty()) writer.setDocumentXmpMetadata(xmpOf(paper));
    writer.setResolution(kPixelsPerInch);
    writer.setPageSize(QPageSize(paper.millimetres, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QCPPainter painter;
    if (!painter.begin(&writer)) return {};
    painter.setMode(QCPPainter::pmVectorized);
    draw(painter);
  }
  return buffer.data();
}

QByteArray toSvg(const Paper& paper, const Drawing& draw) {
  const QSizeF pixels = paper.millimetres * kPixelsPerMillimetre;
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  {
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pixels.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), pixels));
    generator.setResolution(kPixelsPerInch);
    generator.setTitle({});
    generator.setDescription({});
    QCPPainter painter;
    if (!painter.begin(&generator)) return {};
    painter.setMode(QCPPainter::pmVectorized);
    draw(painter);
  }
  QByteArray svg = buffer.data();
  finishSvg(svg, paper);
  return svg;
}

QByteArray toPng(const Paper& paper, QImage image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.setText(QStringLiteral("Title"), paper.title);  // keywords of the PNG specification
  image.setText(QStringLiteral("Description"), paper.description);
  image.save(&buffer, "PNG");
  return bytes;
}

QString writeWhole(const QString& path, const QByteArray& bytes) {
  // Renaming onto a device or a pipe would replace it by a file.
  const QFileInfo target(path);
  if (target.exists() && !target.isFile())
    return QObject::tr("%1 is not a file and was left alone; choose another name.").arg(path);
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
    return QObject::tr("%1 could not be written: %2.").arg(path, file.errorString());
  return {};
}

}  // namespace hessianlab
