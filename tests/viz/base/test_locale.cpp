// SPDX-License-Identifier: GPL-3.0-or-later
// A figure belongs to the run and not to the machine: its numbers are the same in every locale.
#include <QtTest>

#include "viz/base/plot_canvas.h"

using namespace hessianlab;

class TestLocale : public QObject {
  Q_OBJECT

  static QStringList labels(const QSharedPointer<QCPAxisTicker>& ticker, QCPAxis::ScaleType scale, double upper) {
    PlotCanvas canvas(nullptr);
    canvas.resize(400, 300);
    canvas.xAxis->setTicker(ticker);
    canvas.xAxis->setScaleType(scale);
    canvas.xAxis->setNumberFormat(scale == QCPAxis::stLogarithmic ? QStringLiteral("eb") : QStringLiteral("gb"));
    canvas.xAxis->setNumberPrecision(scale == QCPAxis::stLogarithmic ? 0 : 6);
    canvas.xAxis->setRange(scale == QCPAxis::stLogarithmic ? 0.01 : 0, upper);
    canvas.replot();
    QStringList texts;
    for (const QString& text : canvas.xAxis->tickVectorLabels()) texts << text;
    return texts;
  }

 private Q_SLOTS:
  void theNumbersOfTheAxesAreEnglish() {
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    const QStringList linear = labels(QSharedPointer<QCPAxisTicker>(new QCPAxisTicker), QCPAxis::stLinear, 1.5);
    const QStringList decades =
        labels(QSharedPointer<QCPAxisTickerLog>(new QCPAxisTickerLog), QCPAxis::stLogarithmic, 100);
    QLocale::setDefault(before);
    QVERIFY2(linear.contains(QStringLiteral("0.5")), qPrintable(linear.join(u' ')));
    QVERIFY2(!linear.join(QString()).contains(u','), qPrintable(linear.join(u' ')));
    // What is drawn as a power of ten is recognised by its small e.
    QVERIFY2(decades.contains(QStringLiteral("1e+01")), qPrintable(decades.join(u' ')));
  }
};

QTEST_MAIN(TestLocale)
#include "test_locale.moc"
