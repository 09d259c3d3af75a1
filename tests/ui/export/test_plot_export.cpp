// SPDX-License-Identifier: GPL-3.0-or-later
// Saving all plots of a tab leaves every file that is there as it was.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "ui/export/export_dialog.h"
#include "ui/export/plot_export.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestPlotExport : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void nothingIsOverwritten() {
    QTemporaryDir folder;
    QWidget window;
    CurvePlot loss(&window), accuracy(&window), empty(&window);
    loss.setTitle(QStringLiteral("Loss"));
    accuracy.setTitle(QStringLiteral("Test accuracy"));
    empty.setTitle(QStringLiteral("Penalty"));
    for (CurvePlot* plot : {&loss, &accuracy})
      plot->appendPoints(plot->addSeries({}), std::vector<double>{1, 2}, std::vector<double>{3, 4});
    PlotExport saver(
        [&] {
          FrontView front;
          front.widget = &window;
          front.plots = {&loss, &accuracy, &empty};
          front.dress = [](const Theme&) {};
          return front;
        },
        [] { return QString(); }, &window);
    FigureChoice png;
    png.format = FigureFormat::Png;
    saver.dialog().setChoice(png);
    QFile precious(folder.filePath(QStringLiteral("loss.png")));
    QVERIFY(precious.open(QIODevice::WriteOnly));
    precious.write("precious");
    precious.close();
    QStringList said;
    connect(&saver, &PlotExport::message, this, [&](const QString& text) { said << text; });
    saver.saveAll(folder.path());
    saver.saveAll(folder.path());
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("precious"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
             (QStringList{QStringLiteral("loss-2.png"), QStringLiteral("loss-3.png"), QStringLiteral("loss.png"),
                          QStringLiteral("test-accuracy-2.png"), QStringLiteral("test-accuracy.png")}));
    QVERIFY(said.front().contains(QStringLiteral("loss-2.png, test-accuracy.png")));
    png.format = FigureFormat::Csv;
    saver.dialog().setChoice(png);
    saver.saveAll(folder.path());
    QVERIFY(QFile::exists(folder.filePath(QStringLiteral("loss.csv"))));
  }
};

QTEST_MAIN(TestPlotExport)
#include "test_plot_export.moc"
