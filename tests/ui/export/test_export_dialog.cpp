// SPDX-License-Identifier: GPL-3.0-or-later
// The export dialog, from the window by mouse and keys: what is chosen is what the file is.
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "tests/support/save_dialog.h"
#include "ui/export/export_dialog.h"
#include "ui/parts/number_box.h"
#include "ui/parts/whole_box.h"
#include "ui/views/lab_view.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestExportDialog : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;
  QTemporaryDir folder_;

  QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  static QByteArray read(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  ExportDialog& dialog() { return *child<ExportDialog>(*window_, "exportDialog"); }
  void choose(const char* name, int index) {
    auto* box = child<QComboBox>(dialog(), name);
    box->setFocus();
    while (box->currentIndex() != index) {
      const int before = box->currentIndex();
      QTest::keyClick(box, before < index ? Qt::Key_Down : Qt::Key_Up);
      if (box->currentIndex() == before) qFatal("%s does not reach %d", name, index);
    }
  }
  template <class Box>
  void type(const char* name, const QString& text) {
    auto* box = child<Box>(dialog(), name);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Return);
  }
  QString chosen() { return child<QComboBox>(dialog(), "export.what")->currentText(); }
  int indexOf(const QString& part) {
    const auto* box = child<QComboBox>(dialog(), "export.what");
    for (int i = 0; i < box->count(); ++i)
      if (box->itemText(i).contains(part)) return i;
    return -1;
  }
  void saveAs(const char* name) {
    QTest::mouseClick(child<QPushButton>(dialog(), "export.save"), Qt::LeftButton);
    QVERIFY(savePath(*window_, path(name)));
    QTRY_VERIFY(QFile::exists(path(name)));
  }
  void showDialog() {
    child<QAction>(*window_, "exportFigure")->trigger();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog()));
  }

 private Q_SLOTS:
  void initTestCase() {
    configureThreads(1);
    window_ = openLab(smallMoons(2));
    window_->resize(1280, 800);
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Finished));
  }
  void init() { window_->raiseView(QStringLiteral("training")); }
  void cleanupTestCase() { window_.reset(); }

  void aFigureOfTwoColumns() {
    showDialog();
    QVERIFY(!dialog().isModal());
    QCOMPARE(chosen(), child<CurvePlot>(*window_, "plot.loss")->title());
    auto* size = child<QComboBox>(dialog(), "export.size");
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    QCOMPARE(child<NumberBox>(dialog(), "export.width")->value(), 174.0);
    type<NumberBox>("export.height", QStringLiteral("90"));
    type<NumberBox>("export.points", QStringLiteral("9"));
    choose("export.format", 1);
    QTest::mouseClick(child<QAbstractButton>(dialog(), "export.caption"), Qt::LeftButton, {}, QPoint(6, 8));
    QVERIFY(!dialog().choice().caption);
    saveAs("two.svg");
    const auto* said = child<QLabel>(dialog(), "export.said");
    QTRY_COMPARE(said->text(), QStringLiteral("Saved %1").arg(path("two.svg")));
    QVERIFY(said->isVisible());
    dialog().close();
    showDialog();
    QVERIFY(said->text().isEmpty());  // it was of another figure
    const QByteArray svg = read(path("two.svg"));
    QXmlStreamReader reader(svg);
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.attributes().value(QLatin1String("width")).toString(), QStringLiteral("174mm"));
    QCOMPARE(reader.attributes().value(QLatin1String("height")).toString(), QStringLiteral("90mm"));
    // How it was made is in the file, and can be typed.
    QVERIFY2(svg.contains("hessianlab-cli train --preset "), svg.left(2000).constData());
    QVERIFY(svg.contains("seed "));
    QVERIFY(svg.contains("LibTorch "));
  }

  void aPngOfTheAskedResolutionInGrey() {
    showDialog();
    choose("export.format", 2);
    choose("export.size", 0);
    type<NumberBox>("export.width", QStringLiteral("85"));
    type<NumberBox>("export.height", QStringLiteral("60"));
    type<WholeBox>("export.dots", QStringLiteral("600"));
    choose("export.colors", 2);
    saveAs("grey.png");
    const QImage image(path("grey.png"));
    QCOMPARE(image.size(), QSize(qRound(85 / 25.4 * 600), qRound(60 / 25.4 * 600)));
    QCOMPARE(image.dotsPerMeterX(), qRound(600 / 0.0254));
    for (int y = 0; y < image.height(); y += 3)
      for (int x = 0; x < image.width(); ++x) QCOMPARE(image.pixelColor(x, y).hsvSaturation(), 0);
    QTRY_VERIFY(!child<QLabel>(dialog(), "export.preview")->pixmap().isNull());
    QTRY_VERIFY(child<QLabel>(dialog(), "export.measures")->text().contains(QStringLiteral("2008 × 1417")));
    choose("export.colors", 0);
  }

  void aCopyIsAPictureAndADrawing() {
    showDialog();
    choose("export.format", 2);
    QTest::mouseClick(child<QPushButton>(dialog(), "export.copy"), Qt::LeftButton);
    const auto* copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(qvariant_cast<QImage>(copied->imageData()).width(), qRound(85 / 25.4 * 600));
    QVERIFY(copied->data(QStringLiteral("image/svg+xml")).contains("width=\"85mm\""));
  }

  void aPdfFromTheMenuOfThePlot() {
    auto* plot = child<CurvePlot>(*window_, "plot.accuracy");
    QTest::mouseClick(plot, Qt::RightButton);
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(40, 40), plot->mapToGlobal(QPoint(40, 40)));
    QCoreApplication::sendEvent(plot, &asked);
    QMenu* menu = nullptr;
    for (auto* shown : plot->findChildren<QMenu*>())
      if (shown->isVisible()) menu = shown;
    QVERIFY(menu);
    QVERIFY(menu->actions().front()->text().startsWith(QStringLiteral("Figure")));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
    QTRY_VERIFY(dialog().isVisible());
    QCOMPARE(chosen(), plot->title());
    choose("export.format", 0);
    saveAs("accuracy.pdf");
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = box.match(QString::fromLatin1(read(path("accuracy.pdf"))));
    QVERIFY(match.hasMatch());
    QCOMPARE(qRound(match.captured(1).toDouble()), qRound(85 / 25.4 * 72));
    QCOMPARE(qRound(match.captured(2).toDouble()), qRound(60 / 25.4 * 72));
  }

  void numbersOfTheVisibleRange() {
    auto* plot = child<CurvePlot>(*window_, "plot.loss");
    showDialog();
    choose("export.what", 0);
    choose("export.format", 3);
    auto* text = child<QPlainTextEdit>(dialog(), "export.text");
    QTRY_VERIFY(text->toPlainText().startsWith(QStringLiteral("# ")));
    QVERIFY(text->toPlainText().contains(QStringLiteral("series,kind,index,step,") + plot->yTitle()));
    saveAs("all.csv");
    plot->setZoom({std::pair(0.5, 4.5), std::nullopt});
    plot->bringUpToDate();
    auto* visible = child<QAbstractButton>(dialog(), "export.visibleOnly");
    QVERIFY(visible->isEnabled());
    QTest::mouseClick(visible, Qt::LeftButton, {}, QPoint(6, 8));
    saveAs("some.csv");
    plot->fit();
    const auto rows = [](const QByteArray& csv) { return csv.count('\n') - csv.count("# "); };
    QVERIFY(rows(read(path("some.csv"))) < rows(read(path("all.csv"))));
    QVERIFY(rows(read(path("some.csv"))) > 1);
    QTest::mouseClick(visible, Qt::LeftButton, {}, QPoint(6, 8));
  }

  void theWholeTabIsSavedInTheLight() {
    window_->setDark(true);
    window_->raiseView(QStringLiteral("robustness"));
    auto* view = window_->view(QStringLiteral("robustness"));
    QTRY_VERIFY(view->isVisible());
    showDialog();
    const int whole = indexOf(QStringLiteral("whole tab"));
    QVERIFY(whole >= 0);
    choose("export.what", whole);
    choose("export.format", 2);
    QVERIFY(!child<NumberBox>(dialog(), "export.height")->isEnabled());
    QVERIFY(!child<NumberBox>(dialog(), "export.height")->toolTip().isEmpty());
    FigureChoice captioned = dialog().choice();
    captioned.caption = true;
    dialog().setChoice(captioned);
    const QPalette before = view->palette();
    saveAs("tab.png");
    const QImage image(path("tab.png"));
    QVERIFY(image.height() > image.width() * view->height() / view->width());  // the caption is below
    QVERIFY(image.pixelColor(3, 3).lightness() > 200);
    QCOMPARE(view->palette(), before);
    QCOMPARE(child<CurvePlot>(*view, "plot.robustness")->theme(), Theme::dark());
    window_->setDark(false);
  }

  // The plots of a tab are lines, not pictures of lines; without hues there is none, in whatever kind of file.
  void theWholeTabIsDrawnAsLinesAndGreyIsGrey() {
    const auto hue = [](const QImage& image) {
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
          if (image.pixelColor(x, y).alpha() > 0 && image.pixelColor(x, y).hsvSaturation() > 2) return true;
      return false;
    };
    static const QRegularExpression color(QStringLiteral("#[0-9a-f]{6}")),
        embedded(QStringLiteral("data:image/[a-z]+;base64,([A-Za-z0-9+/=\\s]+)"));
    QStringList hues;
    for (const char* name : {"training", "robustness", "curvature", "map", "slices", "estimators", "confusion"}) {
      window_->raiseView(QLatin1String(name));
      const auto* view = window_->view(QLatin1String(name));
      QTRY_VERIFY(view->isVisible());
      if (QLatin1String(name) == QLatin1String("map"))
        for (const char* box : {"map.field", "map.arrows", "map.balls"})
          if (!child<QAbstractButton>(*window_, box)->isChecked()) child<QAbstractButton>(*window_, box)->click();
      showDialog();
      const int whole = indexOf(QStringLiteral("whole tab"));
      QVERIFY(whole >= 0);
      choose("export.what", whole);
      FigureChoice grey = dialog().choice();
      grey.colors = FigureColors::BlackAndWhite;
      grey.format = FigureFormat::Svg;
      dialog().setChoice(grey);
      const QByteArray file = QByteArray(name) + ".svg";
      saveAs(file.constData());
      const QString svg = QString::fromUtf8(read(path(file.constData())));
      for (auto match = color.globalMatch(svg); match.hasNext();) {
        const QColor ink(match.next().captured());
        if (ink.hsvSaturation() > 2) hues << QLatin1String(name) + u' ' + ink.name();
      }
      for (auto match = embedded.globalMatch(svg); match.hasNext();) {
        const QImage picture = QImage::fromData(QByteArray::fromBase64(match.next().captured(1).toLatin1()));
        if (hue(picture))
          hues << QStringLiteral("%1: a picture of %2 × %3")
                      .arg(QLatin1String(name))
                      .arg(picture.width())
                      .arg(picture.height());
        // A button at most, which the style draws as a picture.
        QVERIFY2(QLatin1String(name) != QLatin1String("training") || picture.height() < 80,
                 qPrintable(QString::number(picture.height())));
      }
      grey.format = FigureFormat::Png;
      grey.dots = 60;
      dialog().setChoice(grey);
      const QByteArray picture = QByteArray(name) + ".png";
      saveAs(picture.constData());
      if (hue(QImage(path(picture.constData())))) hues << QLatin1String(name) + QStringLiteral(".png");
    }
    hues.removeDuplicates();
    QVERIFY2(hues.isEmpty(), qPrintable(hues.join(u'\n')));
    const auto* loss = child<CurvePlot>(*window_, "plot.loss");
    QVERIFY(read(path("training.svg")).contains(loss->yTitle().toUtf8()));
    FigureChoice usual = dialog().choice();
    usual.colors = FigureColors::Screen;
    usual.dots = 300;
    dialog().setChoice(usual);
  }

  void disabledFormatsSayWhy() {
    window_->raiseView(QStringLiteral("map"));
    QTRY_VERIFY(window_->view(QStringLiteral("map"))->isVisible());
    showDialog();
    auto* format = child<QComboBox>(dialog(), "export.format");
    choose("export.what", 0);
    QTRY_VERIFY(format->itemText(format->currentIndex()) != QString());
    const QModelIndex csv = format->model()->index(3, 0);
    QVERIFY(!format->model()->flags(csv).testFlag(Qt::ItemIsEnabled));
    QVERIFY(csv.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Only curves")));
  }
};

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
