// SPDX-License-Identifier: GPL-3.0-or-later
// A click on a point of the robustness curve shows exactly the pictures that fall there.
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <set>

#include "model/jobs/threads.h"
#include "model/robustness/flips.h"
#include "tests/support/curve_results.h"
#include "tests/support/lab_window.h"
#include "ui/runs/load_run.h"
#include "ui/views/robustness/flip_panel.h"
#include "ui/views/robustness/robustness_tab.h"
#include "viz/base/plot_canvas.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestFlips : public QObject {
  Q_OBJECT

  static RobustnessTab* robustness(MainWindow& window) {
    return qobject_cast<RobustnessTab*>(window.view(QStringLiteral("robustness")));
  }
  static void evaluate(MainWindow& window) {
    auto* tab = robustness(window);
    QVERIFY(QTest::qWaitFor([tab] { return !tab->evaluating(); }, kPatienceMs));
    chooseAttacks(window, {QStringLiteral("fgsm"), QStringLiteral("pgd")});
    tab->evaluate();
    QVERIFY(QTest::qWaitFor([tab] { return !tab->evaluating(); }, kPatienceMs));
  }
  // Clicks point `index` of the first curve where it is drawn.
  static void clickPoint(MainWindow& window, std::size_t index) {
    auto* plot = child<CurvePlot>(window, "plot.robustness");
    plot->bringUpToDate();
    const SeriesPoint point = plot->points(plot->seriesIds().front()).at(index);
    const QPoint pixel(qRound(plot->canvas().xAxis->coordToPixel(point.x)),
                       qRound(plot->canvas().yAxis->coordToPixel(point.y)));
    QTest::mouseClick(&plot->canvas(), Qt::LeftButton, Qt::NoModifier, pixel);
  }
  static std::set<int64_t> fallenAt(const RobustnessResult& result, std::size_t point) {
    std::set<int64_t> fallen;
    for (std::size_t i = 0; i < result.indices.size(); ++i) {
      const auto& smallest = result.smallestEpsilon[i];
      if (smallest && *smallest == result.epsilons[point]) fallen.insert(result.indices[i]);
    }
    return fallen;
  }

  static const FoundInput& foundFor(const RobustnessResult& result, int64_t index) {
    for (const FoundInput& input : result.inputs)
      if (input.index == index) return input;
    qFatal("sample %lld was not kept", static_cast<long long>(index));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aClickShowsThePicturesThatFallThere() {
    auto window = openLab(smallFashion(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    auto* panel = child<FlipPanel>(*window, "flips");
    QTRY_VERIFY(child<QLabel>(*window, "flips.hint")->isVisible());
    evaluate(*window);
    const auto result = window->controller().current()->robustnessIn(Norm::Linf);
    QVERIFY(result && result->samples == 60);
    std::size_t point = 1;
    for (std::size_t k = 1; k < result->epsilons.size(); ++k)
      if (fallenAt(*result, k).size() > fallenAt(*result, point).size()) point = k;
    const std::set<int64_t> expected = fallenAt(*result, point);
    QVERIFY(expected.size() > 3);  // more than a page
    clickPoint(*window, point);
    QCOMPARE(panel->flips().size(), expected.size());
    QCOMPARE(expected.size(),
             static_cast<std::size_t>(std::lround(60 * (result->accuracy[point - 1] - result->accuracy[point]))));
    const QString title = child<QLabel>(*window, "flips.title")->text();
    QVERIFY2(title.startsWith(QStringLiteral("%1 pictures flip between").arg(expected.size())), qPrintable(title));

    // All pages together show each of them once, and every one is fooled by the attack that broke it.
    std::set<int64_t> seen;
    for (;;) {
      QVERIFY(!panel->shownIndices().empty());
      for (const int64_t index : panel->shownIndices()) {
        QVERIFY(seen.insert(index).second);
        QVERIFY(expected.count(index));
      }
      // To the last bit what the evaluation found, at once.
      for (std::size_t i = 0; i < panel->shownIndices().size(); ++i) {
        const FoundInput& input = foundFor(*result, panel->shownIndices()[i]);
        const auto* shown = child<PictureView>(*window, QStringLiteral("flip.%1.adversarial").arg(i).toLatin1());
        QVERIFY(shown->values() == input.adversarial.values);
        QVERIFY(input.adversarialPrediction != input.label);
      }
      QVERIFY(!child<PictureView>(*window, "flip.0.perturbation")->isEmpty());
      QVERIFY2(!child<QLabel>(*window, "flips.note")->isVisible(),
               qPrintable(child<QLabel>(*window, "flips.note")->text()));
      auto* next = child<QPushButton>(*window, "flips.next");
      if (!next->isEnabled()) break;
      QTest::mouseClick(next, Qt::LeftButton);
    }
    QVERIFY(seen == expected);

    // The arrow keys walk along the curve, Escape leaves it.
    auto* plot = child<CurvePlot>(*window, "plot.robustness");
    QCOMPARE(plot->highlight()->x(), result->epsilons[point]);
    QTest::keyClick(plot, Qt::Key_Left);
    QCOMPARE(plot->highlight()->x(), result->epsilons[point - 1]);
    QCOMPARE(panel->flips().size(), flipsAt(*result, point - 1).size());
    QTest::keyClick(plot, Qt::Key_Escape);
    QVERIFY(!plot->highlight());
    QVERIFY(child<QLabel>(*window, "flips.hint")->isVisible());
  }

  // The weights of step 7 are not kept: there was no probe and no end of an epoch.
  void picturesOfOtherWeightsSaySo() {
    auto window = openLab(smallFashion(1));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);  // it would put its own in their place
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    auto* tab = robustness(*window);
    QVERIFY(QTest::qWaitFor([tab] { return !tab->evaluating(); }, kPatienceMs));
    const auto run = window->controller().currentRun();
    window->controller().setRobustness(*run, std::make_shared<const RobustnessResult>(tenSamples(7)));
    clickPoint(*window, 1);
    auto* panel = child<FlipPanel>(*window, "flips");
    QTRY_COMPARE_WITH_TIMEOUT(panel->shownIndices().size(), std::size_t{3}, kPatienceMs);
    const QString note = child<QLabel>(*window, "flips.note")->text();
    QVERIFY2(note.startsWith(QStringLiteral("Attacked again")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("step 7")) && note.contains(QStringLiteral("step 10")), qPrintable(note));
    QVERIFY(child<QLabel>(*window, "flips.detail")->text().contains(QStringLiteral("2 by FGSM · 2 by PGD")));
    clickPoint(*window, 3);
    QVERIFY(child<QLabel>(*window, "flips.title")->text().startsWith(QStringLiteral("No picture flips")));
    QVERIFY(!child<QPushButton>(*window, "flips.next")->isVisible());
  }

  void anOpenedFolderShowsItsOwnNetwork() {
    QTemporaryDir directory;
    const QString folder = directory.filePath(QStringLiteral("other"));
    {
      TrainingSession session(smallFashion(1), regularizerCatalogue(), nullptr, folder.toStdString());
      session.run();
      QVERIFY(session.waitUntilIdle(kPatienceMs / 1000));
      session.stop();
      QVERIFY(session.waitUntilIdle(kPatienceMs / 1000));
    }
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("robustness"));
    auto run = loadRun(folder, allCatalogues(*regularizerCatalogue()));
    run->keep(std::make_shared<const RobustnessResult>(tenSamples(run->progress.step)));
    window->controller().addSaved(std::move(run));
    clickPoint(*window, 2);
    auto* panel = child<FlipPanel>(*window, "flips");
    QTRY_COMPARE_WITH_TIMEOUT(panel->shownIndices(), (std::vector<int64_t>{5, 6}), kPatienceMs);
    QVERIFY(!child<PictureView>(*window, "flip.1.adversarial")->isEmpty());
    // A run whose network is gone shows what its evaluation found, and says so where that is not there.
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    evaluate(*window);
    press(*window, "reset");
    QVERIFY(reaches(*window, RunState::Paused));
    window->controller().setTicked(1, false);
    const auto gone = window->controller().runs().back();
    QVERIFY(!gone->robustnessIn(Norm::Linf)->inputs.empty());
    clickPoint(*window, 0);
    QVERIFY(!panel->shownIndices().empty() && !child<QLabel>(*window, "flips.note")->isVisible());
    window->controller().setRobustness(*gone, std::make_shared<const RobustnessResult>(tenSamples(10)));
    clickPoint(*window, 0);
    QTRY_VERIFY(child<QLabel>(*window, "flips.note")->text().contains(QStringLiteral("is gone")));
  }
};

QTEST_MAIN(TestFlips)
#include "test_flips.moc"
