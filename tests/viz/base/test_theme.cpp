// SPDX-License-Identifier: GPL-3.0-or-later
// Both looks are readable (WCAG 2.1: 4.5 for text, 3 for lines) and a change of look reaches everything in a plot.
#include <QtTest>

#include "viz/base/plot_canvas.h"
#include "viz/base/theme.h"

using namespace hessianlab;

class TestTheme : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void contrastOfKnownColours() {
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    // #767676 on white is the well-known limit of 4.5.
    QVERIFY(std::abs(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
  }

  void textIsReadable_data() { themes(); }
  void textIsReadable() {
    const Theme theme = current();
    for (const QColor& ground : {theme.panel, theme.window}) {
      for (const QColor& text : {theme.text, theme.mutedText, theme.warning, theme.error, theme.good, theme.accent}) {
        QVERIFY2(contrastRatio(text, ground) >= 4.5,
                 qPrintable(text.name() + QStringLiteral(" on ") + ground.name() + QStringLiteral(": ") +
                            QString::number(contrastRatio(text, ground))));
      }
    }
    const QPalette palette = theme.palette();
    QVERIFY(contrastRatio(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
    QVERIFY(contrastRatio(palette.color(QPalette::ButtonText), palette.color(QPalette::Button)) >= 4.5);
    QVERIFY(contrastRatio(palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)) >= 4.5);
  }

  void runColoursStandOut_data() { themes(); }
  void runColoursStandOut() {
    const Theme theme = current();
    QVERIFY(theme.runs.size() >= 7);
    QCOMPARE(Theme::light().runs.size(), Theme::dark().runs.size());  // a run keeps its place in both
    for (const QColor& run : theme.runs) {
      QVERIFY2(contrastRatio(run, theme.panel) >= 3, qPrintable(run.name()));
    }
    // A second tone of each, told apart from the panel and from all others, before they repeat.
    QVERIFY(theme.runColors() >= 14);
    QCOMPARE(theme.run(theme.runColors()), theme.runs.front());
    QCOMPARE(theme.run(-1), theme.run(theme.runColors() - 1));
    for (int i = 0; i < theme.runColors(); ++i) {
      const QColor a = theme.run(i);
      QVERIFY2(contrastRatio(a, theme.panel) >= 3, qPrintable(a.name()));
      for (int j = 0; j < i; ++j) {
        const QColor b = theme.run(j);
        const double distance = std::hypot(std::hypot(a.red() - b.red(), a.green() - b.green()), a.blue() - b.blue());
        QVERIFY2(distance >= 35, qPrintable(a.name() + QStringLiteral(" and ") + b.name()));
      }
    }
  }

  // Viénot, Brettel and Mollon (1999): what protanopes and deuteranopes see, as a projection in linear RGB. Two runs
  // must stay apart for them as well, in CIE-like distance of the simulated sRGB values.
  void runColoursStayApartForColourBlindEyes_data() { themes(); }
  void runColoursStayApartForColourBlindEyes() {
    const Theme theme = current();
    for (size_t i = 0; i < theme.runs.size(); ++i) {
      for (size_t j = i + 1; j < theme.runs.size(); ++j) {
        for (const bool protan : {true, false}) {
          const QColor a = seenAs(theme.runs[i], protan), b = seenAs(theme.runs[j], protan);
          const double distance = std::hypot(std::hypot(a.red() - b.red(), a.green() - b.green()), a.blue() - b.blue());
          QVERIFY2(distance >= 40, qPrintable(theme.runs[i].name() + QStringLiteral(" and ") + theme.runs[j].name() +
                                              QStringLiteral(": ") + QString::number(distance)));
        }
      }
    }
  }

  void everythingInAPlotIsRecoloured() {
    PlotCanvas plot(nullptr);
    auto* title = new QCPTextElement(&plot, QStringLiteral("title"));
    plot.plotLayout()->insertRow(0);
    plot.plotLayout()->addElement(0, 0, title);
    auto* scale = new QCPColorScale(&plot);
    plot.plotLayout()->addElement(1, 1, scale);
    for (const Theme& theme : {Theme::dark(), Theme::light()}) {
      applyTheme(plot, theme);
      QCOMPARE(plot.drawImage(1).pixelColor(0, 0), theme.panel);
      for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2, scale->axis()}) {
        QCOMPARE(axis->tickLabelColor(), theme.text);
        QCOMPARE(axis->labelColor(), theme.text);
        QVERIFY(contrastRatio(axis->basePen().color(), theme.panel) >= 3);
        QCOMPARE(axis->tickPen().color(), axis->basePen().color());
        QCOMPARE(axis->subTickPen().color(), axis->basePen().color());
        QCOMPARE(axis->grid()->pen().color(), theme.grid);
      }
      QCOMPARE(plot.legend->textColor(), theme.text);
      QCOMPARE(plot.legend->brush().style(), Qt::NoBrush);  // the title above may reach into it
      QCOMPARE(title->textColor(), theme.text);
      QCOMPARE(plot.selectionRect()->pen().color(), theme.accent);
    }
  }

 private:
  void themes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  Theme current() {
    QFETCH(bool, dark);
    return dark ? Theme::dark() : Theme::light();
  }

  static QColor seenAs(const QColor& color, bool protan) {
    const auto linear = [](double c) { return std::pow(c, 2.2); };
    const double r = linear(color.redF()), g = linear(color.greenF()), b = linear(color.blueF());
    const double common = protan ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
    const double blue = protan ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
    const auto display = [](double c) { return std::pow(std::clamp(c, 0.0, 1.0), 1 / 2.2); };
    return QColor::fromRgbF(static_cast<float>(display(common)), static_cast<float>(display(common)),
                            static_cast<float>(display(blue)));
  }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
