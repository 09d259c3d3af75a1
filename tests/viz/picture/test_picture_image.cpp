// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>

#include "viz/picture/picture_image.h"

using namespace hessianlab;

class TestPictureImage : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void greyOfKnownValues() {
    // Row 0: 0, 0.5, 1; row 1: below, above, one 255th.
    const QImage image = toGreyImage(std::vector<float>{0, 0.5f, 1, -3, 7, 1 / 255.0f}, 1, 2, 3);
    QCOMPARE(image.size(), QSize(3, 2));
    QCOMPARE(image.pixel(0, 0), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(1, 0), qRgb(128, 128, 128));
    QCOMPARE(image.pixel(2, 0), qRgb(255, 255, 255));
    QCOMPARE(image.pixel(0, 1), qRgb(0, 0, 0));
    QCOMPARE(image.pixel(1, 1), qRgb(255, 255, 255));
    QCOMPARE(image.pixel(2, 1), qRgb(1, 1, 1));
  }

  void planesAreColours() {
    const QImage image = toGreyImage(std::vector<float>{1, 0, 0, 1, 0, 0.2f}, 3, 1, 2);
    QCOMPARE(image.pixel(0, 0), qRgb(255, 0, 0));
    QCOMPARE(image.pixel(1, 0), qRgb(0, 255, 51));
  }

  void signedIsSymmetricAboutZero() {
    for (const bool dark : {false, true}) {
      const QImage image = toSignedImage(std::vector<float>{-1, -0.5f, 0, 0.5f, 1}, 1, 1, 5, 1, dark);
      const QColor middle = image.pixelColor(2, 0);
      QVERIFY(dark ? middle.lightness() < 40 : middle == QColor(Qt::white));
      QVERIFY(image.pixelColor(0, 0).blue() > image.pixelColor(0, 0).red());
      QVERIFY(image.pixelColor(4, 0).red() > image.pixelColor(4, 0).blue());
      // Half a value is half way to the end, on both sides.
      for (const int end : {0, 4}) {
        const QColor full = image.pixelColor(end, 0), half = image.pixelColor(end == 0 ? 1 : 3, 0);
        QVERIFY(std::abs(half.red() - (full.red() + middle.red()) / 2.0) <= 1);
        QVERIFY(std::abs(half.green() - (full.green() + middle.green()) / 2.0) <= 1);
        QVERIFY(std::abs(half.blue() - (full.blue() + middle.blue()) / 2.0) <= 1);
      }
    }
  }

  void scaleSaturatesAndChoosesItself() {
    const std::vector<float> values = {-0.2f, 0.1f, 0.05f};
    const QImage chosen = toSignedImage(values, 1, 1, 3, 0, false);
    QCOMPARE(chosen, toSignedImage(values, 1, 1, 3, largestMagnitude(values), false));
    const QImage narrow = toSignedImage(values, 1, 1, 3, 0.1, false);
    QCOMPARE(narrow.pixel(0, 0), chosen.pixel(0, 0));  // beyond the end is the end
    QVERIFY(narrow.pixel(1, 0) != chosen.pixel(1, 0));
  }

  void theStrongestChannelDecides() {
    const QImage image = toSignedImage(std::vector<float>{0.1f, -0.9f, 0.3f}, 3, 1, 1, 1, false);
    QVERIFY(image.pixelColor(0, 0).blue() > image.pixelColor(0, 0).red());
  }

  void oneChannelIsSeenByItself() {
    const std::vector<float> values{0.1F, -0.9F, 0.3F};
    const auto alone = [&](SignedChannels seen) { return toSignedImage(values, 3, 1, 1, 1, false, seen); };
    QCOMPARE(alone(SignedChannels::Red), toSignedImage(std::vector<float>{0.1F}, 1, 1, 1, 1, false));
    QCOMPARE(alone(SignedChannels::Green), toSignedImage(std::vector<float>{-0.9F}, 1, 1, 1, 1, false));
    QCOMPARE(alone(SignedChannels::Blue), toSignedImage(std::vector<float>{0.3F}, 1, 1, 1, 1, false));
    // All on one scale: what fits in the strongest fits in each.
    QCOMPARE(toSignedImage(values, 3, 1, 1, 0, false, SignedChannels::Blue),
             toSignedImage(std::vector<float>{0.3F}, 1, 1, 1, 0.9F, false));
    // Together: 0.5 ± half of the share.
    QCOMPARE(alone(SignedChannels::Together).pixel(0, 0), qRgb(140, 13, 166));
    QCOMPARE(toSignedImage(std::vector<float>(3), 3, 1, 1, 1, true, SignedChannels::Together).pixel(0, 0),
             qRgb(128, 128, 128));
    // A picture with one channel has nothing to choose.
    QCOMPARE(toSignedImage(std::vector<float>{0.4F}, 1, 1, 1, 1, false, SignedChannels::Blue),
             toSignedImage(std::vector<float>{0.4F}, 1, 1, 1, 1, false));
  }

  void whatIsNotFiniteShouts() {
    const std::vector<float> values = {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()};
    QCOMPARE(toGreyImage(values, 1, 1, 2).pixel(0, 0), qRgb(255, 0, 255));
    QCOMPARE(toSignedImage(values, 1, 1, 2, 1, true).pixel(1, 0), qRgb(255, 0, 255));
    QCOMPARE(largestMagnitude(values), 0.0);
  }

  void sizesThatDisagreeGiveNothing() {
    QVERIFY(toGreyImage(std::vector<float>(5), 1, 2, 3).isNull());
    QVERIFY(toGreyImage(std::vector<float>(12), 2, 2, 3).isNull());
    QVERIFY(toSignedImage({}, 1, 0, 0, 1, false).isNull());
    // An all-zero perturbation is the middle everywhere.
    QCOMPARE(toSignedImage(std::vector<float>(4), 1, 2, 2, 0, false).pixel(1, 1), qRgb(255, 255, 255));
  }
};

QTEST_GUILESS_MAIN(TestPictureImage)
#include "test_picture_image.moc"
