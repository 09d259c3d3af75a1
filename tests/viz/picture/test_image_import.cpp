// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as phones, printers and drawing programs save them.
#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>

#include "viz/picture/image_import.h"

using namespace hessianlab;

class TestImageImport : public QObject {
  Q_OBJECT

  QString write(const char* name, const QByteArray& bytes) const {
    QFile file(folder_.filePath(QLatin1String(name)));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
  }
  static QByteArray saved(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, format, 100) ? bytes : QByteArray();
  }
  QTemporaryDir folder_;

 private Q_SLOTS:
  // A phone held upright saves its picture lying, with a note which way is up.
  void aPhotoIsTurnedUpright() {
    QImage lying(80, 40, QImage::Format_RGB32);  // 40 wide and 80 high once it is turned by 90° clockwise
    lying.fill(Qt::white);
    QPainter(&lying).fillRect(0, 20, 20, 20, Qt::black);  // lower left becomes upper left
    const QByteArray plain = saved(lying, "JPEG");
    QVERIFY(plain.startsWith("\xff\xd8"));
    const QByteArray note = QByteArray::fromHex(
        "ffe10022"
        "457869660000"
        "49492a0008000000"
        "0100"
        "120103000100000006000000"
        "00000000");
    const QImage upright = readImage(write("phone.jpg", plain.left(2) + note + plain.mid(2))).image;
    QCOMPARE(upright.size(), QSize(40, 80));
    QVERIFY(qGray(upright.pixel(5, 5)) < 60 && qGray(upright.pixel(35, 5)) > 200 && qGray(upright.pixel(5, 75)) > 200);
    QCOMPARE(readImage(write("camera.jpg", plain)).image.size(), QSize(80, 40));
  }

  void fourInksAreRead() {
    const QByteArray red = QByteArray::fromBase64(
        "/9j/7gAOQWRvYmUAZAAAAAAC/9sAQwANCQoLCggNCwoLDg4NDxMgFRMSEhMnHB4XIC4pMTAuKS0sMzpKPjM2RjcsLUBXQUZM"
        "TlJTUjI+WmFaUGBKUVJP/9sAQwEODg4TERMmFRUmTzUtNU9PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09P"
        "T09PT09PT09PT09P/8AAFAgACAAIBAEiAAIRAQMRAQQiAP/EABYAAQEBAAAAAAAAAAAAAAAAAAAFB//EABQQAQAAAAAAAAAA"
        "AAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAFB//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAOBAEAAhEDEQQAAD8AvgGU"
        "2acA/9k=");
    const ImportedImage read = readImage(write("inks.jpg", red));
    QVERIFY2(read.error.isEmpty() && read.image.size() == QSize(8, 8), qPrintable(read.error));
    const QColor colour = read.image.pixelColor(4, 4);
    QVERIFY2(colour.red() > 180 && colour.green() < 80 && colour.blue() < 80, qPrintable(colour.name()));
  }

  void greyWithTransparencyIsPaper() {
    // A PNG of two pixels, grey and alpha: black ink, and nothing.
    const QByteArray png = QByteArray::fromHex(
        "89504e470d0a1a0a0000000d49484452000000020000000108040000005e2bb7010000000d49444154789c6360f8ff9f0100050001ff09"
        "7a462d0000000049454e44ae426082");
    const ImportedImage read = readImage(write("ink.png", png));
    QVERIFY2(read.error.isEmpty() && read.image.size() == QSize(2, 1), qPrintable(read.error));
    const QImage ink = toInk(read.image, false);
    QVERIFY(qGray(ink.pixel(0, 0)) < qGray(ink.pixel(1, 0)));
  }

  void whatIsNoPictureIsNamed() {
    const ImportedImage read = readImage(write("settings.png", "{}"));
    QVERIFY(read.image.isNull() && read.error.contains(QStringLiteral("settings.png")));
  }
};

QTEST_GUILESS_MAIN(TestImageImport)
#include "test_image_import.moc"
