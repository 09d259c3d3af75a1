// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <limits>

#include "viz/base/text_tools.h"

using namespace hessianlab;

class TestTextTools : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void numbers_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << QStringLiteral("0");
    QTest::newRow("negative zero") << -0.0 << QStringLiteral("0");
    QTest::newRow("digits") << 0.41237 << QStringLiteral("0.4124");
    QTest::newRow("count") << 123456.0 << QStringLiteral("123456");
    QTest::newRow("large") << 12345.6 << QStringLiteral("12346");
    QTest::newRow("small") << 3.1e-5 << QStringLiteral("3.1e-05");
    QTest::newRow("minus") << -2.5 << QStringLiteral("−2.5");
    QTest::newRow("nan") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("NaN");
    QTest::newRow("infinite") << -std::numeric_limits<double>::infinity() << QStringLiteral("−∞");
  }
  void numbers() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(roundedText(value), text);
  }

  void percentagesNeverRoundToCertainty() {
    QCOMPARE(percentText(0), QStringLiteral("0 %"));
    QCOMPARE(percentText(0.001), QStringLiteral("<1 %"));
    QCOMPARE(percentText(0.456), QStringLiteral("46 %"));
    QCOMPARE(percentText(0.9999), QStringLiteral(">99 %"));
    QCOMPARE(percentText(1), QStringLiteral("100 %"));
  }

  void wrappedLinesFitAndLoseNothing() {
    const QFont font;
    const QString text =
        QStringLiteral("a caption of several words\nand --a-very-long-option-without-any-space=0.123456789");
    const QString wrapped = wrapText(text, font, 120);
    for (const QString& line : wrapped.split(QLatin1Char('\n'))) {
      QVERIFY2(QFontMetricsF(font).horizontalAdvance(line) <= 121, qPrintable(line));
    }
    const auto letters = [](QString s) { return s.remove(QLatin1Char(' ')).remove(QLatin1Char('\n')); };
    QCOMPARE(letters(wrapped), letters(text));
  }
};

QTEST_MAIN(TestTextTools)
#include "test_text_tools.moc"
