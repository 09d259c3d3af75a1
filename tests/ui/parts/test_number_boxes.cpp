// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a number box becomes that number or is refused in a sentence, and never another number.
#include <QLineEdit>
#include <QStatusTipEvent>
#include <QtTest>

#include "ui/parts/number_box.h"
#include "ui/parts/typed_number.h"
#include "ui/parts/whole_box.h"

using namespace hessianlab;

namespace {

// Hears what a box says to the window's status line.
class Listener : public QWidget {
 public:
  QStringList heard;

 protected:
  bool event(QEvent* event) override {
    if (event->type() == QEvent::StatusTip) heard << static_cast<QStatusTipEvent*>(event)->tip();
    return QWidget::event(event);
  }
};

void type(QAbstractSpinBox& box, const QString& text) {
  box.selectAll();
  QTest::keyClicks(&box, text);
  QTest::keyClick(&box, Qt::Key_Return);
}

}  // namespace

class TestNumberBoxes : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void theUnitBehindTheNumberIsNotTypedAgain() {
    NumberBox box(false);
    box.setRange(20, 1000);
    box.setSuffix(QStringLiteral(" mm"));
    box.setValue(60);
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("90.5"));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 90.5);
    QCOMPARE(box.text(), QStringLiteral("90.5 mm"));
  }

  void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

  void aCommaIsReadWhereItCanOnlyBeDecimal_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const auto row = [](const char* text, double value) { QTest::newRow(text) << QString::fromUtf8(text) << value; };
    row("0,3", 0.3);
    row("0,7", 0.7);
    row(" 0,05 ", 0.05);
    row("0,125", 0.125);  // no thousands begin with 0
    row("1,5", 1.5);
    row("12,25", 12.25);
    row("1234,567", 1234.567);
    row(",5", 0.5);
    row("3,0e-4", 3e-4);
    row("0.3", 0.3);
    row("1e-3", 1e-3);
    row("-2", -2);
    row("\u22122", -2);
    row("1000", 1000);
  }
  void aCommaIsReadWhereItCanOnlyBeDecimal() {
    QFETCH(QString, text);
    QFETCH(double, value);
    QCOMPARE(typedNumber(text), std::optional(value));
  }

  void whatCanMeanTwoThingsIsNotRead() {
    for (const char* text :
         {"1,000", "12,500", "-1,000", "1.000,5", "1,000.5", "1,2,3", "1.2.3", "", "abc", "0,3x", "1 000"})
      QVERIFY2(!typedNumber(QString::fromUtf8(text)), text);
  }

  void everyKeyArrives() {
    NumberBox box(true);
    box.setRange(0, 1000);
    box.setValue(0.5);
    type(box, QStringLiteral("0,3"));
    QCOMPARE(box.value(), 0.3);
    QCOMPARE(box.text(), QStringLiteral("0.3"));
    type(box, QStringLiteral("2,5e2"));
    QCOMPARE(box.value(), 250.0);
  }

  void whatIsRefusedIsSaidAndTheNumberStays() {
    Listener window;
    NumberBox box(false, &window);
    box.setRange(0, 0.5);
    box.setValue(0.1);
    auto* edit = box.findChild<QLineEdit*>();
    const QColor usual = edit->palette().color(QPalette::Text);
    box.selectAll();
    QTest::keyClicks(&box, QStringLiteral("0,2,"));
    QCOMPARE(box.text(), QStringLiteral("0,2,"));  // nothing was swallowed
    QCOMPARE(edit->palette().color(QPalette::Text), box.palette().color(QPalette::BrightText));
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(box.value(), 0.1);
    QCOMPARE(edit->palette().color(QPalette::Text), usual);
    QTRY_COMPARE(window.heard, QStringList{QStringLiteral("'0,2,' is not a number from 0 to 0.5; it stays 0.1")});
    window.heard.clear();
    type(box, QStringLiteral("7"));  // readable, but too large: said as well
    QCOMPARE(box.value(), 0.1);
    QTRY_COMPARE(window.heard, QStringList{QStringLiteral("'7' is not a number from 0 to 0.5; it stays 0.1")});
    window.heard.clear();
    type(box, QStringLiteral("0.2"));
    QCOMPARE(box.value(), 0.2);
    QTest::qWait(0);
    QVERIFY(window.heard.isEmpty());
  }

  void thousandsAreExplained() {
    Listener window;
    NumberBox box(false, &window);
    box.setRange(0, 5000);
    box.setValue(7);
    type(box, QStringLiteral("1,000"));
    QCOMPARE(box.value(), 7.0);
    QTRY_COMPARE(window.heard.value(0),
                 QStringLiteral("'1,000' is not a number from 0 to 5000; it stays 7 (write 1000 or 1.000)"));
  }

  void wholeNumbersDoNotSwallowTheirComma_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    const auto row = [](const char* text, int value) { QTest::newRow(text) << QString::fromLatin1(text) << value; };
    row("1,5", 40);  // was 15
    row("1.5", 40);
    row("1,000", 40);
    row("1.000", 1);  // a decimal point, as everywhere here
    row("12", 12);
    row("1e2", 100);
    row("7000", 40);
    row("x", 40);
  }
  void wholeNumbersDoNotSwallowTheirComma() {
    QFETCH(QString, text);
    QFETCH(int, value);
    for (const char* prefix : {"", "#"}) {
      Listener window;
      WholeBox box(&window);
      box.setPrefix(QString::fromLatin1(prefix));
      box.setRange(1, 1000);
      box.setKeyboardTracking(false);
      box.setValue(40);
      box.selectAll();
      type(box, text);
      QCOMPARE(box.value(), value);
      const bool refused = value == 40;
      if (refused)
        QTRY_COMPARE(
            window.heard,
            QStringList{QStringLiteral("'%1' is not a whole number from 1 to 1000; it stays 40").arg(text) +
                        (text == QStringLiteral("1,000") ? QStringLiteral(" (write 1000 or 1.000)") : QString())});
      QTest::qWait(0);
      QCOMPARE(window.heard.size(), refused ? 1 : 0);
    }
  }
};

QTEST_MAIN(TestNumberBoxes)
#include "test_number_boxes.moc"
