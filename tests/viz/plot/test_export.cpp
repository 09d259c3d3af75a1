// SPDX-License-Identifier: GPL-3.0-or-later
// Files hold what was on screen, with words, in light colours; the widget looks as before.
#include <QApplication>
#include <QClipboard>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>
#include <utility>

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
  // The page of a PDF, in points.
  static QSizeF mediaBox(const QByteArray& pdf) {
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = box.match(QString::fromLatin1(pdf));
    return match.hasMatch() ? QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) : QSizeF();
  }
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

  // A drawing holds a line in pieces, one for each direction. A piece that begins or ends with a space or a bracket
  // would lose it to the other side, so a mark stands outside of these.
  void piecesOfALineFromTheRightKeepTheirBrackets() {
    const QString title = QStringLiteral("ميل ‖g‖ (نات)"), axis = QStringLiteral("المعيار (L2)");
    plot_->setTitle(title);
    plot_->setAxisTitles(QStringLiteral("step"), axis);
    QCOMPARE(exportPlot(*plot_, file("a.svg"), ExportFormat::Svg, {QSize(640, 400), 1, {}}), QString());
    QCOMPARE(plot_->title(), title);
    QCOMPARE(plot_->yTitle(), axis);
    static const QRegularExpression piece(QStringLiteral("<text[^>]*>([^<]+)</text>"));
    constexpr char16_t kMark = 0x200f;
    int turned = 0, latin = 0;
    for (auto match = piece.globalMatch(QString::fromUtf8(read(file("a.svg")))); match.hasNext();) {
      const QString text = match.next().captured(1);
      if (text == QStringLiteral("L2")) ++latin;
      if (!text.contains(QChar(0x0627)) && !text.contains(u'(') && !text.contains(u')')) continue;
      if (text.contains(QStringLiteral("loss"))) continue;  // the legend
      ++turned;
      for (const QChar end : {text.front(), text.back()})
        QVERIFY2(end == QChar(kMark) || end.direction() == QChar::DirAL, qPrintable(text));
    }
    QVERIFY(turned >= 3 && latin == 1);
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

  // A square map in the middle of the paper has all entries of its legend, and a caption as wide as the paper.
  void aMapLeavesNothingOut() {
    MapView map;
    MapData data;
    data.columns = data.rows = 2;
    data.prediction = {0, 1, 0, 1};
    map.setMap(data);
    map.setTitle(QStringLiteral("What the network decides"));
    map.setAxisTitles(QStringLiteral("x₁"), QStringLiteral("x₂"));
    map.setPoints({{0.2, 0.2, 0, false}, {0.3, 0.2, 0, true}, {0.2, 0.4, 1, false}, {0.5, 0.5, 1, true}});
    map.setClassNames({QStringLiteral("left"), QStringLiteral("right")});
    map.setPoints({{0.2, 0.2, 0, false}, {0.3, 0.2, 0, true}, {0.2, 0.4, 1, false}, {0.5, 0.5, 1, true}});
    ExportOptions options;
    options.millimetres = {85, 60};
    options.points = 8;
    options.caption = QStringLiteral("moons, mlp-2d softplus β 8, hessian-norm λ 0.003, adam 0.003, batch 64, seed 1");
    const QImage image = renderPlot(map, options);
    const int above = qRound(60 / 25.4 * 300);
    int right = 0;
    for (int y = above; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x)
        if (image.pixelColor(x, y).lightness() < 160) right = std::max(right, x);
    QVERIFY2(right > image.width() * 3 / 4, qPrintable(QString::number(right)));
    for (const bool title : {true, false}) {
      options.title = title;
      exportPlot(map, file("legend.svg"), ExportFormat::Svg, options);
      QStringList texts;
      QXmlStreamReader reader(read(file("legend.svg")));
      while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text"))
          texts << reader.readElementText();
      for (const char* name : {"left", "left (test)", "right", "right (test)"})
        QVERIFY2(texts.contains(QLatin1String(name)), qPrintable(texts.join(QLatin1Char('|'))));
    }
  }

  // Whatever the lines of a caption are high, the last one is as whole as the first.
  void theLastLineOfACaptionIsWhole() {
    for (const double points : {7.0, 8.0, 9.0, 11.0}) {
      ExportOptions options;
      options.millimetres = {85, 60};
      options.points = points;
      options.caption = QStringList(9, QStringLiteral("|Mgyp|")).join(QLatin1Char('\n'));
      const QImage image = renderPlot(*plot_, options);
      std::vector<int> heights;  // of the lines of ink below the plot
      int height = 0;
      for (int y = qRound(60 / 25.4 * 300) + 4; y < image.height(); ++y) {
        bool ink = false;
        for (int x = 0; x < image.width(); ++x) ink = ink || image.pixelColor(x, y).lightness() < 190;
        if (ink) ++height;
        if (!ink && height > 0) heights.push_back(std::exchange(height, 0));
      }
      QCOMPARE(height, 0);  // there is room below the last one
      QCOMPARE(heights.size(), std::size_t{9});
      for (const int one : heights) QVERIFY2(std::abs(one - heights.front()) <= 1, qPrintable(QString::number(one)));
    }
  }

  void csvHoldsEverySeries() {
    QCOMPARE(toCsv(*plot_), QStringLiteral("series,kind,index,step,loss (nats),smoothed,low,high\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",point,0,1,2,2,,\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",point,1,2,1,1.3333333333333333,,\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",point,2,3,,,,\n"
                                           "\"run \"\"7\"\" · loss, smoothed\",band,0,1,,,0.5,2.5\n"));
    plot_->canvas().xAxis->setRange(1.5, 2.5);
    QCOMPARE(toCsv(*plot_, true).count(QLatin1Char('\n')), 2);
    QCOMPARE(exportCsv(*plot_, file("a.csv")), QString());
    QCOMPARE(QString::fromUtf8(read(file("a.csv"))), toCsv(*plot_));
    // What is hidden is not visible.
    plot_->setSeriesVisible(id_, false);
    QCOMPARE(toCsv(*plot_, true).count(QLatin1Char('\n')), 1);
  }

  void csvIsShortExactAndSaysHowItWasMade() {
    CurvePlot plot;
    plot.setAxisTitles(QStringLiteral("ε"), QStringLiteral("share, correct"));
    plot.appendPoints(plot.addSeries({}), std::vector<double>{0.03, 1.0 / 3}, std::vector<double>{1e-300, 0.1});
    const QString csv = toCsv(plot, false, QStringLiteral("seed 1\nHessianLab"));
    QCOMPARE(csv, QStringLiteral("# seed 1\n# HessianLab\n"
                                 "series,kind,index,ε,\"share, correct\",smoothed,low,high\n"
                                 ",point,0,0.03,1e-300,,,\n"
                                 ",point,1,0.3333333333333333,0.1,,,\n"));
    QCOMPARE(csv.split(QLatin1Char('\n'))[4].split(QLatin1Char(','))[3].toDouble(), 1.0 / 3);
  }

  // The size on paper is what was asked for: in the file, not in what the program says of it.
  void sizesAreThoseOfThePaper_data() {
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("one column") << 85.0 << 60.0;
    QTest::newRow("two columns") << 174.0 << 110.0;
    QTest::newRow("own") << 123.4 << 56.7;
  }
  void sizesAreThoseOfThePaper() {
    QFETCH(double, width);
    QFETCH(double, height);
    ExportOptions options;
    options.millimetres = {width, height};
    options.points = 8;
    options.dots = 600;
    QCOMPARE(exportPlot(*plot_, file("mm.pdf"), ExportFormat::Pdf, options), QString());
    const QSizeF page = mediaBox(read(file("mm.pdf"))) * 25.4 / 72;
    constexpr double kHalfAPoint = 25.4 / 72 / 2;  // the library's page sizes are whole points
    QVERIFY2(std::abs(page.width() - width) <= kHalfAPoint, qPrintable(QString::number(page.width())));
    QVERIFY2(std::abs(page.height() - height) <= kHalfAPoint, qPrintable(QString::number(page.height())));

    QCOMPARE(exportPlot(*plot_, file("mm.svg"), ExportFormat::Svg, options), QString());
    QXmlStreamReader svg(read(file("mm.svg")));
    QVERIFY(svg.readNextStartElement());
    QCOMPARE(svg.attributes().value(QLatin1String("width")).toString(), QString::number(width) + QStringLiteral("mm"));
    QCOMPARE(svg.attributes().value(QLatin1String("height")).toString(),
             QString::number(height) + QStringLiteral("mm"));
    const QStringList box = svg.attributes().value(QLatin1String("viewBox")).toString().split(QLatin1Char(' '));
    QVERIFY(std::abs(box[2].toDouble() / box[3].toDouble() - width / height) < 1e-3);

    QCOMPARE(exportPlot(*plot_, file("mm.png"), ExportFormat::Png, options), QString());
    const QImage image(file("mm.png"));
    QCOMPARE(image.width(), qRound(width / 25.4 * 600));
    QCOMPARE(image.height(), qRound(height / 25.4 * 600));
    QCOMPARE(image.dotsPerMeterX(), 23622);
    QCOMPARE(image.dotsPerMeterY(), 23622);
  }

  void aCaptionMakesThePaperHigherAndIsInTheFileAnyway() {
    ExportOptions options;
    options.millimetres = {85, 60};
    options.caption = QStringLiteral("seed 42 and <all>");
    exportPlot(*plot_, file("c.pdf"), ExportFormat::Pdf, options);
    const QSizeF with = mediaBox(read(file("c.pdf")));
    QVERIFY(with.height() > 60 / 25.4 * 72 + 5);
    options.drawsCaption = false;
    for (const char* name : {"d.pdf", "d.svg", "d.png"})
      QCOMPARE(exportPlot(*plot_, file(name), formatOf(file(name)), options), QString());
    QCOMPARE(qRound(mediaBox(read(file("d.pdf"))).height()), qRound(60 / 25.4 * 72));
    QVERIFY(read(file("d.pdf")).contains("seed 42 and &lt;all&gt;"));
    QVERIFY(read(file("d.svg")).contains("seed 42 and &lt;all&gt;"));
    QCOMPARE(QImage(file("d.png")).text(QStringLiteral("Description")), options.caption);
  }

  void lettersHaveTheSizeThatWasAskedFor() {
    ExportOptions options;
    options.millimetres = {174, 110};
    options.title = false;
    for (const double points : {7.0, 11.0}) {
      options.points = points;
      exportPlot(*plot_, file("l.svg"), ExportFormat::Svg, options);
      QSet<QString> sizes;
      QStringList texts;
      QXmlStreamReader reader(read(file("l.svg")));
      while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("text")) {
          sizes << reader.attributes().value(QLatin1String("font-size")).toString();
          texts << reader.readElementText();
        }
      constexpr double kRounding = 0.07;  // the generator writes some with one decimal
      for (const QString& size : sizes)
        QVERIFY2(std::abs(size.toDouble() - points * 96 / 72) < kRounding, qPrintable(size));
      QVERIFY(texts.contains(QStringLiteral("loss (nats)")));
      QVERIFY(!texts.contains(plot_->title()));
    }
    QCOMPARE(plot_->title(), QStringLiteral("Loss of each step"));
  }

  void blackAndWhiteHasNoHueAndStillTellsCurvesApart() {
    SeriesStyle style;
    style.colorIndex = 1;
    const int other = plot_->addSeries(style);
    plot_->appendPoints(other, std::vector<double>{1, 2, 3}, std::vector<double>{1, 2, 1});
    ExportOptions options;
    options.millimetres = {85, 60};
    options.colors = FigureColors::BlackAndWhite;
    const QImage image = renderPlot(*plot_, options);
    for (int y = 0; y < image.height(); ++y)
      for (int x = 0; x < image.width(); ++x) {
        const QColor c = image.pixelColor(x, y);
        QVERIFY2(c.red() == c.green() && c.green() == c.blue(), qPrintable(c.name()));
      }
    exportPlot(*plot_, file("bw.svg"), ExportFormat::Svg, options);
    QVERIFY(read(file("bw.svg")).contains("stroke-dasharray"));
    options.colors = FigureColors::OkabeIto;
    exportPlot(*plot_, file("oi.svg"), ExportFormat::Svg, options);
    QVERIFY(read(file("oi.svg")).contains("#d55e00"));
    QVERIFY(!read(file("oi.svg")).contains("stroke-dasharray"));
  }

  // U24: the ring around what was clicked and the line of the slider belong to the screen.
  void whatFollowsTheHandIsLeftOut() {
    const QImage before = renderPlot(*plot_, {});
    plot_->setMarker(2, QStringLiteral("open: 0"));
    plot_->setHighlight(QPointF(1, 2));
    QCOMPARE(renderPlot(*plot_, {}), before);
    QVERIFY(plot_->canvas().markerLayer()->visible());
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
