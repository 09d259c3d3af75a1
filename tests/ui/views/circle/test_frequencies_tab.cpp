// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel of the circle in the window: its plots show what the engine answers, networks are trained only when
// somebody asks, and the bars of the density can be dragged.
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/views/circle/density_strip.h"
#include "ui/views/circle/frequencies_tab.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestFrequenciesTab : public QObject {
  Q_OBJECT

  static ExperimentConfig circle() {
    ExperimentConfig config;
    config.lab = "circle";
    config = validated(std::move(config), allCatalogues(*regularizerCatalogue()), "test");
    config.set("data.samples", 120);
    config.set("data.density", Widths{1, 2});
    config.set("network.pairs", 100);
    config.set("descent.learning_rate", 0.02);
    config.set("training.steps", 20);
    return config;
  }
  static FrequenciesTab* tabOf(MainWindow& window) {
    window.raiseView(QStringLiteral("frequencies"));
    return qobject_cast<FrequenciesTab*>(window.view(QStringLiteral("frequencies")));
  }
  static bool measured(const FrequenciesTab* tab) {
    return QTest::qWaitFor([&] { return tab->kernel() && tab->times(); }, kPatienceMs);
  }
  static int seriesNamed(const CurvePlot* plot, const QString& name) {
    for (const int id : plot->seriesIds())
      if (plot->seriesStyle(id).fullName() == name) return id;
    return -1;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void showsTheKernelBesideTheClosedForm() {
    auto window = openLab(circle());
    FrequenciesTab* tab = tabOf(*window);
    QVERIFY(tab && measured(tab));
    const auto kernel = tab->kernel();
    auto* spectrum = child<CurvePlot>(*window, "plot.frequencies.spectrum");
    const auto points = spectrum->points(seriesNamed(spectrum, QStringLiteral("measured")));
    QCOMPARE(points.size(), 2 * (kernel->frequencies.size() - 1));
    QCOMPARE(points[2].y, kernel->frequencies[2].larger);
    QVERIFY(spectrum->isLogX() && spectrum->isLogY());
    auto* turns = child<CurvePlot>(*window, "plot.frequencies.turns");
    QCOMPARE(turns->seriesIds().size(), std::size_t{4});  // two pieces
    auto* steps = child<CurvePlot>(*window, "plot.frequencies.steps");
    const int inTheory = seriesNamed(steps, QStringLiteral("piece 2 · closed form"));
    QVERIFY2(inTheory >= 0, qPrintable(steps->seriesStyle(steps->seriesIds()[0]).fullName()));
    QCOMPARE(steps->points(inTheory)[0].y, *tab->times()->frequencies[0].pieces[1].expected);

    // Another eigenfunction.
    QCOMPARE(kernel->shown, int64_t{9});
    child<QSpinBox>(*window, "frequencies.shown")->setValue(3);
    QTRY_COMPARE_WITH_TIMEOUT(tab->kernel()->shown, int64_t{3}, kPatienceMs);
    QCOMPARE(child<CurvePlot>(*window, "plot.frequencies.wave")->points(0).size(), std::size_t{120});
  }

  void networksAreTrainedWhenSomebodyAsks() {
    auto window = openLab(circle());
    FrequenciesTab* tab = tabOf(*window);
    QVERIFY(tab && measured(tab));
    QVERIFY(!tab->times()->frequencies[0].pieces[0].network);
    child<QPushButton>(*window, "frequencies.train")->click();
    QTRY_VERIFY_WITH_TIMEOUT(tab->times()->frequencies[0].pieces[0].network.has_value(), kPatienceMs);
    QVERIFY(!window->controller().running());  // the run itself has not begun
    // Stopped: what is there without networks comes back.
    child<QPushButton>(*window, "frequencies.train")->click();
    child<QPushButton>(*window, "frequencies.train")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!tab->times()->frequencies[0].pieces[0].network, kPatienceMs);
  }

  void barsOfTheDensityAreDragged() {
    auto window = openLab(circle());
    window->raiseView(QStringLiteral("circle"));
    auto* strip = child<DensityStrip>(*window, "circle.density");
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible() && strip->width() > 200, kPatienceMs);
    QCOMPARE(strip->parts(), Widths({1, 2}));
    const QRect second = strip->barOf(1);
    const QPoint grip(second.center().x(), second.top());
    QTest::mousePress(strip, Qt::LeftButton, {}, grip);
    QTest::mouseMove(strip, grip - QPoint(0, 12));
    QCOMPARE(window->document().config().widths("data.density"), Widths({1, 2}));  // not before it is let go
    QTest::mouseRelease(strip, Qt::LeftButton, {}, grip - QPoint(0, 12));
    const Widths dragged = window->document().config().widths("data.density");
    QVERIFY(dragged[0] == 1 && dragged[1] > 2);
    window->document().undoStack().undo();
    QCOMPARE(strip->parts(), Widths({1, 2}));
    strip->setFocus();
    QTest::keyClick(strip, Qt::Key_Right);
    QTest::keyClick(strip, Qt::Key_Up);
    QCOMPARE(window->document().config().widths("data.density"), Widths({1, 3}));
    child<QSpinBox>(*window, "circle.pieces")->setValue(3);
    QCOMPARE(window->document().config().widths("data.density"), Widths({1, 3, 6}));
    child<QSpinBox>(*window, "circle.pieces")->setValue(1);
    QCOMPARE(window->document().config().widths("data.density"), Widths());
  }

  void aFormulaTakesThePlaceOfTheBars() {
    auto window = openLab(circle());
    window->raiseView(QStringLiteral("circle"));
    auto* strip = child<DensityStrip>(*window, "circle.density");
    auto* line = child<QLineEdit>(*window, "circle.formula");
    auto* pieces = child<QSpinBox>(*window, "circle.pieces");
    QVERIFY(strip->curve().empty() && pieces->isEnabled());
    const auto written = [&](const QString& text) {
      line->setText(text);
      QTest::keyClick(line, Qt::Key_Return);
      return window->document().config().word("data.density_formula");
    };
    QStringList said;
    connect(window->view(QStringLiteral("circle")), &LabView::message, this,
            [&](const QString& text) { said << text; });
    QCOMPARE(written("1 + 2 cos(2θ)"), std::string());  // refused, and left to be mended
    QCOMPARE(line->text(), "1 + 2 cos(2θ)");
    QVERIFY2(said.size() == 1 && said[0].contains("a density must be above 0 all around"),
             qPrintable(said.join(QStringLiteral(" | "))));
    QCOMPARE(written("1 + 0.5 cos(2θ)"), std::string("1 + 0.5 cos(2θ)"));
    QVERIFY(strip->curve().size() > 100 && !pieces->isEnabled());
    QVERIFY(std::abs(strip->curve().front() / strip->curve()[strip->curve().size() / 4] - 3) < 1e-3);
    const QRect bar = strip->barOf(1);
    QTest::mouseClick(strip, Qt::LeftButton, {}, bar.center());
    QCOMPARE(window->document().config().widths("data.density"), Widths({1, 2}));
    window->document().undoStack().undo();
    QVERIFY(strip->curve().empty() && pieces->isEnabled() && line->text().isEmpty());
    window->document().undoStack().redo();
    QCOMPARE(line->text(), "1 + 0.5 cos(2θ)");
    QCOMPARE(written(" "), std::string());
    QVERIFY(strip->curve().empty());
    // The view stays as long as the run does, and is asked for nothing that another laboratory does not have.
    line->setText(QStringLiteral("1 + 0.5 cos(3θ)"));
    const ExperimentConfig other = smallMoons(1);
    window->document().replaceConfig(other, QStringLiteral("moons"));
    QTest::keyClick(line, Qt::Key_Return);
    window->document().set("data.density", Widths({1, 2}));
    QVERIFY(window->document().config() == other);
  }
};

QTEST_MAIN(TestFrequenciesTab)
#include "test_frequencies_tab.moc"
