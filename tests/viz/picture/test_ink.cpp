// SPDX-License-Identifier: GPL-3.0-or-later
// What a drawing becomes before the network gets it, against what can be said about it without any resampling: where
// its centre of mass lies, how large it is, and that pixels of whole multiples stay as they are.
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest>
#include <cmath>

#include "viz/picture/image_import.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/ink_to_input.h"

using namespace hessianlab;

namespace {

QImage black(int width, int height) {
  QImage image(width, height, QImage::Format_RGB32);
  image.fill(Qt::black);
  return image;
}

// A hook whose mass does not lie in the middle of its box, `size` high, its corner at `at`.
QImage hook(const QPointF& at, double size, double pen) {
  QImage image = black(280, 280);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Qt::white, pen, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPolyline(QPolygonF{at, at + QPointF(0, size), at + QPointF(0.6 * size, size)});
  return image;
}

struct Place {
  double x = 0, y = 0, mass = 0;
  int left = 1000, right = -1, top = 1000, bottom = -1;  // pixels that are at least half as bright as can be
};

Place placeOf(const std::vector<float>& values, int width) {
  Place place;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto v = static_cast<double>(values[i]);
    const int column = static_cast<int>(i) % width, row = static_cast<int>(i) / width;
    place.mass += v;
    place.x += v * (column + 0.5);
    place.y += v * (row + 0.5);
    if (v < 0.02) continue;
    place.left = std::min(place.left, column), place.right = std::max(place.right, column);
    place.top = std::min(place.top, row), place.bottom = std::max(place.bottom, row);
  }
  place.x /= place.mass, place.y /= place.mass;
  return place;
}

double largestDifference(const std::vector<float>& a, const std::vector<float>& b) {
  double largest = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    largest = std::max(largest, std::abs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
  return largest;
}

}  // namespace

class TestInk : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void anEmptyCanvasGivesZeros() {
    const InputFormat format{1, 28, 28};
    for (const auto& values : {inkCentred(black(280, 280), format, 20), inkAsItIs(black(280, 280), format),
                               inkCentred({}, format, 20), inkAsItIs({}, format)}) {
      QCOMPARE(values.size(), std::size_t{784});
      QCOMPARE(placeOf(values, 28).mass, 0.0);
    }
    QCOMPARE(inkCentred({}, {3, 32, 30}, 20).size(), std::size_t{3 * 32 * 30});
  }

  // The mass is the pen's, up to the tenth that counts as nothing and 1/256 of rounding: well within a fifth of a
  // pixel.
  void theCentreOfMassIsInTheMiddle() {
    const auto values = inkCentred(hook({60, 50}, 150, 22), {1, 28, 28}, 20);
    const Place place = placeOf(values, 28);
    QVERIFY2(std::abs(place.x - 14) < 0.2 && std::abs(place.y - 14) < 0.2,
             qPrintable(QStringLiteral("%1, %2").arg(place.x).arg(place.y)));
    // Twenty pixels, and one more where the edge falls inside a pixel.
    const int high = place.bottom - place.top + 1;
    QVERIFY2(high >= 20 && high <= 21, qPrintable(QString::number(high)));
    QVERIFY(place.left >= 0 && place.right < 28);
  }

  // Moved, or drawn larger with a wider pen: the same picture within a pixel, which is that its mass agrees and no
  // pixel differs by more than what half a pixel of shift does to an edge.
  void placeAndSizeOfTheDrawingDoNotMatter() {
    const InputFormat format{1, 28, 28};
    const auto here = inkCentred(hook({60, 50}, 150, 22), format, 20);
    for (const auto& [at, size] : std::initializer_list<std::pair<QPointF, double>>{
             {{100, 90}, 150}, {{63.4, 57.7}, 150}, {{40, 40}, 75}, {{50, 30}, 200}}) {
      const auto there = inkCentred(hook(at, size, 22 * size / 150), format, 20);
      const Place a = placeOf(here, 28), b = placeOf(there, 28);
      QVERIFY(std::abs(a.x - b.x) < 0.3 && std::abs(a.y - b.y) < 0.3);
      QVERIFY(std::abs(a.mass / b.mass - 1) < 0.06);
      QVERIFY2(largestDifference(here, there) < 0.5, qPrintable(QString::number(largestDifference(here, there))));
    }
    // Moved by whole pixels of the drawing nothing changes at all.
    QCOMPARE(inkCentred(hook({100, 90}, 150, 22), format, 20), here);
  }

  void theShapeIsKept() {
    QImage bar = black(280, 280);
    QPainter(&bar).fillRect(20, 100, 200, 40, Qt::white);
    const Place place = placeOf(inkCentred(bar, {1, 28, 28}, 20), 28);
    QCOMPARE(place.right - place.left + 1, 20);
    QCOMPARE(place.bottom - place.top + 1, 4);
  }

  void inkIsNeverCutOff() {
    // All mass at one end of a long thin line: its middle would push the other end out.
    QImage club = black(280, 280);
    QPainter painter(&club);
    painter.fillRect(20, 138, 240, 4, Qt::white);
    painter.fillRect(20, 110, 40, 60, Qt::white);
    painter.end();
    const double scale = 28.0 / 240;
    const auto values = inkCentred(club, {1, 28, 28}, 28);
    const double mass = (240.0 * 4 + 40 * 60 - 40 * 4) * scale * scale;
    QVERIFY2(std::abs(placeOf(values, 28).mass / mass - 1) < 0.02,
             qPrintable(QString::number(placeOf(values, 28).mass)));
  }

  void wholeMultiplesStayAsTheyAre() {
    QImage small(28, 28, QImage::Format_RGB32);
    for (int y = 0; y < 28; ++y)
      for (int x = 0; x < 28; ++x) {
        const int grey = (37 * x + 11 * y) % 256;
        small.setPixel(x, y, qRgb(grey, grey, grey));
      }
    const auto values = inkAsItIs(fitted(small, {280, 280}), {1, 28, 28});
    for (int i = 0; i < 784; ++i)
      QCOMPARE(values[static_cast<std::size_t>(i)], static_cast<float>(qGray(small.pixel(i % 28, i / 28))) / 255);
    // Colours go to planes of their own.
    QImage red = black(10, 10);
    red.fill(qRgb(255, 51, 0));
    const auto planes = inkAsItIs(red, {3, 2, 2});
    QCOMPARE(planes, (std::vector<float>{1, 1, 1, 1, 0.2F, 0.2F, 0.2F, 0.2F, 0, 0, 0, 0}));
  }

  void paperIsInvertedAndItsVeilTakenAway() {
    QImage paper(40, 40, QImage::Format_RGB32);
    paper.fill(qRgb(230, 230, 230));
    QPainter(&paper).fillRect(15, 15, 10, 10, Qt::black);
    QVERIFY(hasLightBorder(paper));
    const QImage ink = toInk(paper, true);
    QCOMPARE(qGray(ink.pixel(0, 0)), 0);
    QCOMPARE(qGray(ink.pixel(20, 20)), 255);
    QImage board = black(40, 40);
    QPainter(&board).fillRect(15, 15, 10, 10, Qt::white);
    QVERIFY(!hasLightBorder(board));
    QCOMPARE(toInk(board, false), board);
    // Transparent is white paper.
    QImage clear(8, 8, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    QVERIFY(hasLightBorder(clear));
    QCOMPARE(qGray(toInk(clear, true).pixel(4, 4)), 0);
    QVERIFY(toInk({}, true).isNull() && !hasLightBorder({}));
  }

  void aPhotoKeepsItsColoursAndIsCutToShape() {
    QImage photo(60, 20, QImage::Format_ARGB32);
    photo.fill(qRgb(10, 120, 250));  // a light border, as skies have
    for (int y = 0; y < 20; ++y)
      for (int x = 20; x < 40; ++x) photo.setPixel(x, y, qRgb(200, 30, 60));
    const QImage square = toPhoto(photo, {32, 32}, false);
    QCOMPARE(square.size(), QSize(20, 20));
    QCOMPARE(square.pixel(0, 0), qRgb(200, 30, 60));
    QCOMPARE(square.pixel(19, 19), qRgb(200, 30, 60));
    QCOMPARE(toPhoto(photo, {30, 10}, false).pixel(0, 0), qRgb(10, 120, 250));
    QCOMPARE(toPhoto(photo, {32, 32}, true).pixel(3, 3), qRgb(55, 225, 195));
    photo.fill(Qt::transparent);
    QCOMPARE(toPhoto(photo, {32, 32}, false).pixel(3, 3), qRgb(255, 255, 255));
    QVERIFY(toPhoto({}, {32, 32}, false).isNull());
  }

  void thePenHasAColour() {
    InkDrawing drawing;
    drawing.press({50, 50}, 20, false, QColor(10, 200, 30));
    drawing.lift();
    QCOMPARE(drawing.ink().pixel(50, 50), qRgb(10, 200, 30));
    drawing.press({50, 50}, 20, true, QColor(10, 200, 30));
    drawing.lift();
    QCOMPARE(drawing.ink().pixel(50, 50), qRgb(0, 0, 0));
    QVERIFY(drawing.isEmpty());
  }

  void filesAreReadByTheirContent() {
    QTemporaryDir folder;
    const QString picture = folder.filePath(QStringLiteral("a.txt")), text = folder.filePath(QStringLiteral("b.png"));
    QImage image = black(5, 4);
    image.setPixel(2, 2, qRgb(9, 200, 9));
    QVERIFY(image.save(picture, "PNG"));
    QFile file(text);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no picture at all");
    file.close();
    QCOMPARE(readImage(picture).image.convertToFormat(QImage::Format_RGB32), image);
    QVERIFY(readImage(picture).error.isEmpty());
    for (const QString& bad : {text, folder.filePath(QStringLiteral("missing.png"))}) {
      const ImportedImage read = readImage(bad);
      QVERIFY(read.image.isNull());
      QVERIFY2(read.error.contains(QFileInfo(bad).fileName()), qPrintable(read.error));
    }
    QImage large(3000, 10, QImage::Format_RGB32);
    large.fill(Qt::white);
    QVERIFY(large.save(folder.filePath(QStringLiteral("large.bmp"))));
    QVERIFY(readImage(folder.filePath(QStringLiteral("large.bmp"))).image.width() <= 1400);
  }

  void theMouseDrawsErasesAndUndoes() {
    InkCanvas canvas;
    canvas.resize(284, 284);
    canvas.setPenWidth(20);
    canvas.show();
    QSignalSpy strokes(&canvas, &InkCanvas::strokeFinished);
    QVERIFY(canvas.isEmpty() && !canvas.canUndo());
    const auto stroke = [&](Qt::MouseButton button, QPoint from, QPoint to) {
      QTest::mousePress(&canvas, button, {}, from);
      QVERIFY(canvas.drawing());
      QTest::mouseMove(&canvas, to);
      QMouseEvent move(QEvent::MouseMove, to, canvas.mapToGlobal(to), Qt::NoButton, button, {});
      QCoreApplication::sendEvent(&canvas, &move);
      QTest::mouseRelease(&canvas, button, {}, to);
    };
    stroke(Qt::LeftButton, {52, 142}, {232, 142});
    QCOMPARE(strokes.size(), 1);
    QVERIFY(!canvas.isEmpty());
    const auto at = [&](int x, int y) { return qGray(canvas.ink().pixel(x, y)); };
    QCOMPARE(at(140, 140), 255);
    QCOMPARE(at(140, 140 - 9), 255);
    QCOMPARE(at(140, 140 - 12), 0);
    const QImage line = canvas.ink();
    stroke(Qt::RightButton, {142, 100}, {142, 180});
    QCOMPARE(at(140, 140), 0);
    QCOMPARE(at(70, 140), 255);
    canvas.setFocus();
    QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canvas.ink(), line);
    QTest::keyClick(&canvas, Qt::Key_Delete);
    QVERIFY(canvas.isEmpty());
    QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canvas.ink(), line);
    canvas.undo();
    QVERIFY(canvas.isEmpty() && !canvas.canUndo());
    canvas.undo();  // nothing to take back
    canvas.setInk(line);
    canvas.setInkSize({140, 140});
    QVERIFY(!canvas.canUndo() && !canvas.isEmpty());
    QCOMPARE(canvas.ink().size(), QSize(140, 140));
  }
};

QTEST_MAIN(TestInk)
#include "test_ink.moc"
