// SPDX-License-Identifier: GPL-3.0-or-later
// ShareBar, PictureView and ProbabilityBars: what is painted, what is said, at pixel ratios 1 and 2.
#include <QtTest>
#include <limits>

#include "viz/bars/probability_bars.h"
#include "viz/bars/share_bar.h"
#include "viz/picture/picture_view.h"

using namespace hessianlab;

class TestSmallWidgets : public QObject {
  Q_OBJECT

 private:
  static QImage painted(QWidget& widget, double ratio = 1) {
    QImage image((QSizeF(widget.size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::black);
    widget.render(&image);
    return image;
  }
  static int count(const QImage& image, const QColor& color) {
    int n = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        n += image.pixelColor(x, y) == color ? 1 : 0;
      }
    }
    return n;
  }

 private Q_SLOTS:
  void sharesFillTheBar() {
    ShareBar bar;
    bar.setEmptyText(QStringLiteral("nothing measured yet"));
    QCOMPARE(bar.summary(), QStringLiteral("nothing measured yet"));
    bar.setShares(
        {{QStringLiteral("training"), 6, {}}, {QStringLiteral("penalty"), 2, {}}, {QStringLiteral("probes"), -1, {}}},
        QStringLiteral("s"));
    QCOMPARE(bar.percent(0), 75.0);
    QCOMPARE(bar.percent(2), 0.0);
    QCOMPARE(bar.percent(9), 0.0);
    QCOMPARE(bar.accessibleDescription(), QStringLiteral("training 75 %, penalty 25 %, probes 0 %"));
    bar.resize(400, bar.heightForWidth(400));
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      bar.setTheme(theme);
      const QImage image = painted(bar);
      QCOMPARE(image.pixelColor(150, 7), theme.run(0));
      QCOMPARE(image.pixelColor(298, 7), theme.run(0));
      QCOMPARE(image.pixelColor(303, 7), theme.run(1));
      QCOMPARE(image.pixelColor(398, 7), theme.run(1));
    }
    // Labels take more lines where the width is short.
    QVERIFY(bar.heightForWidth(120) > bar.heightForWidth(600));
  }

  void pictureIsEnlargedWithoutBlur() {
    for (const double ratio : {1.0, 2.0}) {
      PictureView view;
      view.resize(104, 104);
      view.setPicture({0, 1, 1, 0}, 1, 2, 2);
      const QImage image = painted(view, ratio);
      const QRect target = view.pictureRect();
      QCOMPARE(target.width(), target.height());
      // Every device pixel is black or white: nearest neighbour.
      for (int y = 0; y < target.height() * ratio; ++y) {
        for (int x = 0; x < target.width() * ratio; ++x) {
          const QColor c =
              image.pixelColor(static_cast<int>(target.left() * ratio) + x, static_cast<int>(target.top() * ratio) + y);
          const bool left = x < target.width() * ratio / 2, top = y < target.height() * ratio / 2;
          QCOMPARE(c, QColor(left == top ? Qt::black : Qt::white));
        }
      }
    }
  }

  void valueBelowTheMouse() {
    PictureView view;
    view.setPicture({0.25f, -0.5f, 0.75f, 1e-3f, 0, 1}, 1, 2, 3, PictureView::Mode::Signed);
    view.setCaptions(QStringLiteral("perturbation"), QStringLiteral("‖δ‖ 0.1"));
    view.resize(300, 260);
    const QRect r = view.pictureRect();
    QCOMPARE(view.valueText(r.topLeft() + QPoint(r.width() / 2, 2)), QStringLiteral("row 0, column 1: −0.5"));
    QCOMPARE(view.valueText(r.bottomRight()), QStringLiteral("row 1, column 2: 1"));
    QVERIFY(view.valueText(QPoint(0, 0)).isEmpty());
    QCOMPARE(view.accessibleDescription(), QStringLiteral("perturbation, ‖δ‖ 0.1"));
  }

  void magnificationIsWhatFits() {
    PictureView view;
    view.setPicture({0.1f, -0.05f}, 1, 1, 2, PictureView::Mode::Signed);
    QVERIFY(std::abs(view.magnification() - 10) < 1e-5);
    const QRgb full = view.image().pixel(0, 0);
    view.setMagnification(2);
    QCOMPARE(view.magnification(), 2.0);
    QVERIFY(view.image().pixel(0, 0) != full);
    const QRgb light = view.image().pixel(1, 0);
    view.setTheme(Theme::dark());
    QVERIFY(view.image().pixel(1, 0) != light);
    view.setPicture({1, 2, 3}, 1, 2, 2);  // sizes disagree
    QVERIFY(view.isEmpty());
  }

  void selectablePictureTakesClicksAndKeys() {
    PictureView view;
    view.resize(100, 100);
    QSignalSpy clicks(&view, &PictureView::clicked);
    QTest::mouseClick(&view, Qt::LeftButton);
    QCOMPARE(clicks.count(), 0);
    view.setSelectable(true);
    QTest::mouseClick(&view, Qt::LeftButton);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(clicks.count(), 2);
  }

  void probabilitiesBecomeLengths() {
    ProbabilityBars bars;
    bars.resize(320, 140);
    bars.setProbabilities({0.5f, 0.5f, 0}, {0.25f, 0, 0.75f}, 1, {QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(bars.className(2), QStringLiteral("2"));
    QCOMPARE(bars.summary(), QStringLiteral("true class b; clean: a 50 %; adversarial: 2 75 %"));
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
      bars.setTheme(theme);
      const QImage image = painted(bars);
      // In total a clean probability of 1 and an adversarial one of 1: equal areas, up to rounding of the edges.
      const double clean = count(image, theme.run(0)), adversarial = count(image, theme.run(1));
      QVERIFY(clean > 500);
      QVERIFY(std::abs(clean / adversarial - 1) < 0.1);
    }
  }

  // A pixel less of height is no reason for larger letters.
  void lettersNeverGrowInLowRows() {
    ProbabilityBars bars;
    bars.setTerse(true);
    bars.setKeyShown(false);
    const QStringList names{QStringLiteral("Sandal"), QStringLiteral("Sneaker"), QStringLiteral("Ankle boot")};
    bars.setProbabilities({0.9f, 0.1f, 0}, {0.4f, 0.6f, 0}, 0, names);
    const int line = bars.fontMetrics().height();
    const auto inkBesideBars = [&](int height) {
      bars.resize(400, height);
      const QImage image = painted(bars);
      const QRgb ground = image.pixel(0, 0);
      int columns = 0;
      for (int x = image.width() * 7 / 8; x < image.width(); ++x) {
        bool ink = false;
        for (int y = 0; y < image.height(); ++y) ink = ink || image.pixel(x, y) != ground;
        columns += ink ? 1 : 0;
      }
      return columns;
    };
    const int usual = inkBesideBars(3 * (line + 2));
    QVERIFY(usual > 10);
    for (int less = 1; less < 4; ++less) {
      const int low = inkBesideBars(3 * (line - less));
      QVERIFY2(low <= usual, qPrintable(QStringLiteral("%1 columns of ink, usually %2").arg(low).arg(usual)));
    }
  }

  void nonsenseProbabilitiesAreHarmless() {
    ProbabilityBars bars;
    bars.resize(200, 100);
    bars.setEmptyText(QStringLiteral("choose a picture"));
    QCOMPARE(bars.summary(), QStringLiteral("choose a picture"));
    bars.setProbabilities({std::numeric_limits<float>::quiet_NaN(), 7, -2}, {}, 5, {});
    QVERIFY(count(painted(bars), Theme::light().run(0)) > 0);
    bars.clear();
    QCOMPARE(bars.classes(), 0);
  }
};

QTEST_MAIN(TestSmallWidgets)
#include "test_small_widgets.moc"
