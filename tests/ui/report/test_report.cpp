// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a run, from the window: what was computed is in it, what was not says how to get it, and it needs
// nothing but itself.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>
#include <QXmlStreamReader>

#include "model/jobs/threads.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "tests/support/save_dialog.h"
#include "ui/report/report_maker.h"

using namespace hessianlab;

class TestReport : public QObject {
  Q_OBJECT

  QTemporaryDir folder_;

  QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
  static QByteArray read(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
  }
  static std::unique_ptr<MainWindow> trained(const ExperimentConfig& config) {
    auto window = openLab(config);
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);  // it would come in time or not
    press(*window, "run");
    if (!reaches(*window, RunState::Finished)) qFatal("not trained");
    return window;
  }
  // From the menu to the file's name, by mouse.
  bool askReport(MainWindow& window, const char* name, int colors) {
    child<QAction>(window, "reportRun")->trigger();
    auto* dialog = child<QDialog>(window, "reportDialog");
    if (!dialog || !dialog->isVisible()) return false;
    child<QComboBox>(*dialog, "report.colors")->setCurrentIndex(colors);
    QTest::mouseClick(child<QPushButton>(*dialog, "report.save"), Qt::LeftButton);
    const bool saved = savePath(window, path(name));
    return saved && !dialog->isVisible();
  }
  void makeReport(MainWindow& window, const char* name, int colors = 0) {
    QVERIFY(askReport(window, name, colors));
    auto* bar = child<QWidget>(window, "report.bar");
    QTRY_VERIFY_WITH_TIMEOUT(bar->isHidden(), kPatienceMs);
  }
  // Nothing is fetched: every source and every link is inside.
  static void needsNothing(const QString& html) {
    static const QRegularExpression reference(QStringLiteral("(src|href|url)\\s*[=(]\\s*[\"']?([^\"'>) ]{0,40})"));
    for (auto match = reference.globalMatch(html); match.hasNext();) {
      const QString target = match.next().captured(2);
      QVERIFY2(target.startsWith(QStringLiteral("data:")), qPrintable(target));
    }
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<link")));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aPageOfPoints() {
    auto window = trained(smallMoons(2));
    makeReport(*window, "moons.html");
    const QString html = QString::fromUtf8(read(path("moons.html")));
    needsNothing(html);
    for (const char* part :
         {"<h2>Settings</h2>", "<pre dir=\"ltr\">hessianlab-cli train", "LibTorch", "&quot;epochs&quot;: 2",
          "The plane", "Spectrum of the input Hessian", "Hessian–vector products", "It was not evaluated."})
      QVERIFY2(html.contains(QString::fromUtf8(part)), part);
    // Five plots of curves, two maps, a spectrum; each a drawing that can be read.
    static const QRegularExpression image(QStringLiteral("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)"));
    int drawings = 0;
    for (auto match = image.globalMatch(html); match.hasNext(); ++drawings) {
      QXmlStreamReader svg(QByteArray::fromBase64(match.next().captured(1).toLatin1()));
      while (!svg.atEnd()) svg.readNext();
      QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    }
    QCOMPARE(drawings, 8);
    // Well-formed all over.
    QXmlStreamReader page(QString(html).remove(QStringLiteral("<!DOCTYPE html>")));
    while (!page.atEnd()) page.readNext();
    QVERIFY2(!page.hasError(),
             qPrintable(QStringLiteral("%1 in line %2").arg(page.errorString()).arg(page.lineNumber())));
  }

  // As a figure alone: nothing of a curve has a hue where black and white was asked for.
  void inBlackAndWhite() {
    auto window = trained(smallMoons(2));
    const auto hues = [&](const char* name, int colors) {
      makeReport(*window, name, colors);
      const QString html = QString::fromUtf8(read(path(name)));
      static const QRegularExpression image(QStringLiteral("data:image/svg\\+xml;base64,([A-Za-z0-9+/=]+)"));
      static const QRegularExpression color(QStringLiteral("(?:stroke|fill)=\\W(#[0-9a-f]{6})"));
      int found = 0;
      for (auto drawing = image.globalMatch(html); drawing.hasNext();) {
        const QString svg = QString::fromUtf8(QByteArray::fromBase64(drawing.next().captured(1).toLatin1()));
        for (auto each = color.globalMatch(svg); each.hasNext();)
          found += QColor(each.next().captured(1)).hsvSaturation() > 0 ? 1 : 0;
      }
      return found;
    };
    QVERIFY(hues("colours.html", 0) > 0);
    QCOMPARE(hues("grey.html", 2), 0);
  }

  void picturesAndRobustness() {
    auto window = trained(smallFashion());
    RobustnessResult result = tenSamples(window->controller().viewedStep());
    result.bounds = {{"lipschitz", "Global Lipschitz constant", true, {0.9, 0.2, 0, 0}, {}, false},
                     {"second-order-margin", "Second-order margin", false, {0.9, 0.8, 0.7, 0.6}, {}, false}};
    result.sanity = {{"large-epsilon", SanityCheck::Verdict::Failed, "at ε 1 still 30 % hold", 10}};
    window->controller().setRobustness(*window->controller().current(),
                                       std::make_shared<const RobustnessResult>(result));
    makeReport(*window, "fashion.html");
    const QString html = QString::fromUtf8(read(path("fashion.html")));
    needsNothing(html);
    QCOMPARE(html.count(QStringLiteral("class=\"pixels\"")), 12);  // four samples: original, perturbation, adversarial
    for (const char* part : {"certificate: proven", "estimate: can be too large", "✗", "at ε 1 still 30 % hold", "FGSM",
                             "95 % interval", "50 %", "Adversarial"})
      QVERIFY2(html.contains(QString::fromUtf8(part)), part);
    QVERIFY(!html.contains(QStringLiteral("It was not evaluated.")));
    makeReport(*window, "fashion.pdf");
    const QByteArray pdf = read(path("fashion.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    static const QRegularExpression box(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    int pages = 0;
    for (auto match = box.globalMatch(QString::fromLatin1(pdf)); match.hasNext(); ++pages) {
      const auto page = match.next();
      QCOMPARE(qRound(page.captured(1).toDouble()), 595);  // A4
      QCOMPARE(qRound(page.captured(2).toDouble()), 842);
    }
    QVERIFY2(pages >= 3 && pages <= 12, qPrintable(QString::number(pages)));
  }

  void cancelledLeavesNothing() {
    auto window = trained(smallMoons(1));
    QVERIFY(askReport(*window, "cancelled.pdf", 0));
    auto* cancel = child<QToolButton>(*window, "report.cancel");
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(child<QWidget>(*window, "report.bar")->isHidden());
    QTest::qWait(0);
    QVERIFY(!QFile::exists(path("cancelled.pdf")));
  }

  // Between two of its steps the window goes on.
  void theWindowGoesOn() {
    auto window = trained(smallMoons(2));
    QVERIFY(askReport(*window, "meanwhile.html", 0));
    auto* bar = child<QWidget>(*window, "report.bar");
    auto* share = child<QProgressBar>(*window, "report.progress");
    QSet<int> seen;
    int turns = 0;
    while (!bar->isHidden() && turns < 100000) {
      QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
      seen << share->value();
      ++turns;
    }
    QVERIFY2(seen.size() > 4, qPrintable(QString::number(seen.size())));
    QVERIFY(QFile::exists(path("meanwhile.html")));
  }
};

QTEST_MAIN(TestReport)
#include "test_report.moc"
