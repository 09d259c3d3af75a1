// SPDX-License-Identifier: GPL-3.0-or-later
// Files hold what was on screen, with words, in light colours; the widget looks as before.
#include <QApplication>
#include <QClipboard>
#include <QXmlStreamReader>
#include <QtTest>

#include "viz/base/plot_canvas.h"
#include "viz/map/map_view.h"
#include "viz/plot/curve_plot.h"
#include "viz/plot/export.h"

using namespace hessianlab;

class TestExport : public QObject {
  Q_OBJECT

 private:
  QTemporaryDir folder_;
  std::unique_ptr<CurvePlot> plot_;
  int id_ = -1;

  QString file(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  static QByteArray read(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }

 private Q_SLOTS:
  void init() {
    QVERIFY(folder_.isValid());
    plot_ = std::make_unique<CurvePlot>();
    plot_->setTitle(QStringLiteral("Loss of each step"));
    plot_->setAxisTitles(QStringLiteral("step"), QStringLiteral("loss (nats)"));
    SeriesStyle style;
    style.name = QStringLiteral("loss, smoothed");
    style.run = QStringLiteral("run \"7\"");
    style.smoothed = true;
    plot_->setSmoothing(0.5);
    id_ = plot_->addSeries(style);
    plot_->appendPoints(id_, std::vector<double>{1, 2, 3}, std::vector<double>{2, 1, std::nan("")});
    plot_->appendBand(id_, std::vector<double>{1}, std::vector<double>{0.5}, std::vector<double>{2.5});
    plot_->setTheme(Theme::dark());
    plot_->resize(400, 300);
    plot_->show();
    QVERIFY(QTest::qWaitForWindowExposed(plot_.get()));
    plot_->bringUpToDate();
  }

  void pngHasTheSizeThatWasAskedFor() {
    for (const int scale : {1, 2}) {
      QCOMPARE(
          exportPlot(*plot_, file("a.png"), ExportFormat::Png, {QSize(640, 400), scale, QStringLiteral("seed 42")}),
          QString());
      const QImage image(file("a.png"));
      QCOMPARE(image.size(), QSize(640, 400) * scale);
      QCOMPARE(image.pixelColor(1, 1), Theme::light().panel);
      QCOMPARE(image.text(QStringLiteral("Description")), QStringLiteral("seed 42"));
      QSet<QRgb> colours;
      for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
          colours.insert(image.pixel(x, y));
        }
      }
      QVERIFY(colours.contains(Theme::light().run(0).rgb()));
    }
  }

  void svgParsesAndHoldsTheWords() {
    const QString caption = QStringLiteral("fashion-mnist, λ = 0.3");
    QCOMPARE(exportPlot(*plot_, file("a.svg"), ExportFormat::Svg, {QSize(700, 450), 1, caption}), QString());
    QXmlStreamReader reader(read(file("a.svg")));
    QStringList texts;
    int polylines = 0;
    while (!reader.atEnd()) {
      reader.readNext();
      if (reader.isStartElement() && reader.name() == QLatin1String("text")) {
        texts << reader.readElementText();
      } else if (reader.isStartElement() &&
                 (reader.name() == QLatin1String("polyline") || reader.name() == QLatin1String("path"))) {
        ++polylines;
      }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    // A caption in two scripts is written in two pieces.
    for (const QString& word :
         {QStringLiteral("step"), QStringLiteral("loss (nats)"), QStringLiteral("Loss of each step"),
          QStringLiteral("run \"7\" · loss, smoothed"), QStringLiteral("fashion-mnist, "), QStringLiteral("λ = 0.3")}) {
      QVERIFY2(texts.contains(word), qPrintable(word + QStringLiteral(" in ") + texts.join(QLatin1Char('|'))));
    }
    QVERIFY(polylines > 2);
  }

  void pdfIsOne() {
    QCOMPARE(exportPlot(*plot_, file("a.pdf"), ExportFormat::Pdf, {}), QString());
    const QByteArray bytes = read(file("a.pdf"));
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.trimmed().endsWith("%%EOF"));
    QVERIFY(bytes.size() > 2000);
  }

  void theWidgetIsGivenBackAsItWas() {
    QCoreApplication::processEvents();
    const QImage before = plot_->grab().toImage();
    const QRect viewport = plot_->canvas().viewport();
    const int rows = plot_->canvas().plotLayout()->rowCount();
    exportPlot(*plot_, file("b.png"), ExportFormat::Png, {QSize(900, 900), 2, QStringLiteral("a caption")});
    QCoreApplication::processEvents();
    QCOMPARE(plot_->theme(), Theme::dark());
    QCOMPARE(plot_->canvas().viewport(), viewport);
    QCOMPARE(plot_->canvas().plotLayout()->rowCount(), rows);
    QVERIFY(!plot_->isZoomed());
    QCOMPARE(plot_->grab().toImage(), before);
  }

  void aMapIsExportedToo() {
    MapView map;
    map.setAxisTitles(QStringLiteral("x₁"), QStringLiteral("x₂"));
    MapData data;
    data.columns = data.rows = 2;
    data.prediction = {0, 1, 0, 1};
    data.heat = {1, 2, 3, 4};
    map.setMap(data);
    map.setLayer(MapView::Layer::Heat);
    map.setHeatTitle(QStringLiteral("‖g‖"));
    QCOMPARE(exportPlot(map, file("m.svg"), ExportFormat::Svg, {}), QString());
    QVERIFY(read(file("m.svg")).contains("‖g‖"));
    QVERIFY(!renderPlot(map, {}).isNull());
  }

  void csvHoldsEverySeries() {
    QCOMPARE(toCsv(*plot_), QStringLiteral("series,kind,index,x,value,smoothed,low,high\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",point,0,1,2,2,,\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",point,1,2,1,1.3333333333333333,,\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",point,2,3,,,,\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",band,0,1,,,0.5,2.5\n"));
    plot_->canvas().xAxis->setRange(1.5, 2.5);
    QCOMPARE(toCsv(*plot_, true).count(QLatin1Char('\n')), 2);
    QCOMPARE(exportCsv(*plot_, file("a.csv")), QString());
    QCOMPARE(QString::fromUtf8(read(file("a.csv"))), toCsv(*plot_));
  }

  void whatCannotBeWrittenSaysWhy() {
    const QString message = exportPlot(*plot_, file("no/such/folder/a.png"), ExportFormat::Png, {});
    QVERIFY(message.contains(QStringLiteral("no/such/folder/a.png")));
    QVERIFY(!QFile::exists(file("no/such/folder/a.png")));
    // A folder is not a file; neither is a pipe or a device, which a rename would replace.
    QVERIFY(exportCsv(*plot_, folder_.path()).contains(QStringLiteral("not a file")));
    QVERIFY(QFileInfo(folder_.path()).isDir());
  }

  void clipboardAndNames() {
    copyToClipboard(*plot_, {QSize(300, 200), 1, {}});
    QCOMPARE(QApplication::clipboard()->image().size(), QSize(600, 400));
    QCOMPARE(formatOf(QStringLiteral("a.b.SVG")), ExportFormat::Svg);
    QCOMPARE(formatOf(QStringLiteral("a.pdf")), ExportFormat::Pdf);
    QCOMPARE(formatOf(QStringLiteral("a")), ExportFormat::Png);
  }
};

QTEST_MAIN(TestExport)
#include "test_export.moc"
