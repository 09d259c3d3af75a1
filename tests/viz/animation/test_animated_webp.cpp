// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read back by the library's own decoder: frames, times, pixels.
#include <webp/demux.h>

#include <QtTest>

#include "viz/animation/animated_webp.h"

using namespace hessianlab;

class TestAnimatedWebp : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void framesComeBackAsTheyWere() {
    constexpr QSize size(40, 30);
    const QList<QColor> colours{Qt::white, QColor(5, 75, 188), Qt::black};
    AnimatedWebp film(size, 250);
    for (const QColor& colour : colours) {
      QImage frame(size, QImage::Format_RGB32);
      frame.fill(colour);
      frame.setPixelColor(3, 2, Qt::red);
      QVERIFY(film.add(frame));
    }
    const QByteArray bytes = film.finish();
    const WebPData data{reinterpret_cast<const uint8_t*>(bytes.constData()), static_cast<size_t>(bytes.size())};
    WebPAnimDecoder* decoder = WebPAnimDecoderNew(&data, nullptr);
    QVERIFY(decoder);
    WebPAnimInfo info;
    QVERIFY(WebPAnimDecoderGetInfo(decoder, &info));
    QCOMPARE(static_cast<int>(info.frame_count), 3);
    QCOMPARE(QSize(static_cast<int>(info.canvas_width), static_cast<int>(info.canvas_height)), size);
    QCOMPARE(static_cast<int>(info.loop_count), 0);  // again and again
    for (int i = 0; i < 3; ++i) {
      uint8_t* pixels = nullptr;
      int until = 0;
      QVERIFY(WebPAnimDecoderGetNext(decoder, &pixels, &until));
      QCOMPARE(until, (i + 1) * 250);
      const QImage frame(pixels, size.width(), size.height(), QImage::Format_RGBA8888);
      QCOMPARE(frame.pixelColor(20, 20), colours[i]);
      QCOMPARE(frame.pixelColor(3, 2), QColor(Qt::red));
    }
    WebPAnimDecoderDelete(decoder);
  }

  void framesOfAnotherSizeAreRefused() {
    AnimatedWebp film(QSize(40, 30), 100);
    QVERIFY(!film.add(QImage(QSize(41, 30), QImage::Format_RGB32)));
    QVERIFY(film.finish().isEmpty());
  }
};

QTEST_MAIN(TestAnimatedWebp)
#include "test_animated_webp.moc"
