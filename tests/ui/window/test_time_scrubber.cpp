// SPDX-License-Identifier: GPL-3.0-or-later
// Looking back and branching off, by mouse and keys: every view shows the step that the bar says, and the numbers are
// those that were there.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/map.h"
#include "model/questions/robustness.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/window/time_scrubber.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestTimeScrubber : public QObject {
  Q_OBJECT

  static void click(MainWindow& window, const char* name) {
    QTest::mouseClick(child<QWidget>(window, name), Qt::LeftButton);
  }
  static QString label(MainWindow& window) { return child<QLabel>(window, "time.label")->text(); }
  static TimeScrubber& scrubber(MainWindow& window) { return *child<TimeScrubber>(window, "timeScrubber"); }
  static std::unique_ptr<MainWindow> trained(const ExperimentConfig& config) {
    auto window = openLab(config);
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    press(*window, "run");
    if (!reaches(*window, RunState::Finished)) qFatal("not trained");
    return window;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void saysWhatIsKeptAndWhyItCannot() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    QTRY_VERIFY(child<QLabel>(*window, "time.memory")->text().endsWith(QStringLiteral(" 1 moment")));
    QVERIFY(scrubber(*window).moments().empty());
    QCOMPARE(label(*window), QStringLiteral("step 0 · live"));
    auto* branch = child<QToolButton>(*window, "time.branch.button");
    QVERIFY(!branch->isEnabled());
    QVERIFY(branch->toolTip().contains(QStringLiteral("has not begun")));
    QVERIFY(!child<QToolButton>(*window, "time.next.button")->isEnabled());
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QTRY_COMPARE(scrubber(*window).moments(), (std::vector<int64_t>{0, 5, 10, 15}));
    const auto& session = *window->controller().session();
    QCOMPARE(child<QLabel>(*window, "time.memory")->text(),
             QStringLiteral("%1 of 64 MB, 5 moments")
                 .arg(QString::number(static_cast<double>(session.storedBytes()) / (1 << 20), 'f', 1)));
    QVERIFY(branch->isEnabled());
  }

  // Every view follows, by key and by mouse, and says so in amber.
  void keysAndMouseTakeTheMapBack() {
    auto window = trained(smallMoons(2));
    window->raiseView(QStringLiteral("map"));
    auto* tab = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{20}, kPatienceMs);
    const QColor calm = child<QLabel>(*window, "time.label")->palette().color(QPalette::WindowText);

    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(window->controller().rewoundTo(), std::optional<int64_t>(15));
    QCOMPARE(label(*window), QStringLiteral("step 15 of 20 · looking back"));
    QVERIFY(child<QLabel>(*window, "time.label")->palette().color(QPalette::WindowText) != calm);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{15}, kPatienceMs);

    click(*window, "time.first.button");
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{0}, kPatienceMs);
    QVERIFY(!child<QToolButton>(*window, "time.previous.button")->isEnabled());
    click(*window, "time.next.button");
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{5}, kPatienceMs);
    auto* slider = child<QSlider>(*window, "time.slider");
    QCOMPARE(slider->value(), 1);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{10}, kPatienceMs);
    click(*window, "time.newest.button");
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{15}, kPatienceMs);
    QTest::keyClick(window.get(), Qt::Key_Escape);
    QVERIFY(!window->controller().rewoundTo());
    QCOMPARE(label(*window), QStringLiteral("step 20 · live"));
    QCOMPARE(slider->value(), slider->maximum());
    QCOMPARE(child<QLabel>(*window, "time.label")->palette().color(QPalette::WindowText), calm);
  }

  void thePlotsMarkTheMoment() {
    auto window = trained(smallMoons(2));
    window->controller().rewindTo(15);
    auto* plot = child<CurvePlot>(*window, "plot.loss");
    QCOMPARE(plot->marker(), std::optional<double>(15));
    child<QComboBox>(*window, "xAxis")->setCurrentIndex(1);
    QCOMPARE(plot->marker(), std::optional<double>(1.5));
    window->controller().rewindTo(std::nullopt);
    QVERIFY(!plot->marker());
  }

  void picturesGoBackToo() {
    auto window = trained(smallFashion(1));
    window->raiseView(QStringLiteral("pictures"));
    auto* tab = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{10}, kPatienceMs);
    click(*window, "time.first.button");
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{0}, kPatienceMs);
  }

  // "Evaluate" attacks the weights that are looked at, and says so.
  void robustnessOfThePast() {
    auto window = trained(smallMoons(3));
    window->raiseView(QStringLiteral("robustness"));
    child<QSpinBox>(*window, "robustness.samples")->setValue(40);
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    window->controller().rewindTo(10);
    auto* button = child<QPushButton>(*window, "robustness.evaluate");
    QVERIFY(button->toolTip().contains(QStringLiteral("step 10")));
    QVERIFY(child<QLabel>(*window, "robustness.note")->text().contains(QStringLiteral("step 10")));
    QTest::mouseClick(button, Qt::LeftButton);
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    const Run& run = *window->controller().current();
    QVERIFY(run.robustnessIn(Norm::Linf));
    QCOMPARE(run.robustnessIn(Norm::Linf)->step, int64_t{10});
    QVERIFY(child<QWidget>(*window, "robustness.table")
                ->accessibleDescription()
                .contains(QStringLiteral("run 1 at step 10")));
    RobustnessRequest request;
    request.epsilons = run.robustnessIn(Norm::Linf)->epsilons;
    request.attacks = {"fgsm"};
    request.samples = 40;
    request.seed = run.config.integer("training.seed");
    request.atStep = 10;
    const auto job = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    QCOMPARE(run.robustnessIn(Norm::Linf)->accuracy, job.result()->accuracy);
    window->controller().rewindTo(std::nullopt);
    QVERIFY(button->toolTip().contains(QStringLiteral("as it is now")));
  }

  // The run goes on; the moment that is looked at stays, and a reset brings the present back.
  void trainingGoesOnMeanwhile() {
    auto window = openLab(smallMoons(400));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    window->raiseView(QStringLiteral("map"));
    press(*window, "run");
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->progress.step > 20, kPatienceMs);
    auto* tab = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    window->controller().rewindTo(5);
    QVERIFY(window->controller().running());
    QVERIFY(!child<QToolButton>(*window, "time.branch.button")->toolTip().contains(QStringLiteral("Pause")));
    QTRY_COMPARE_WITH_TIMEOUT(tab->shownStep(), int64_t{5}, kPatienceMs);
    const int64_t before = window->controller().current()->progress.step;
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().current()->progress.step > before + 20, kPatienceMs);
    QCOMPARE(tab->shownStep(), int64_t{5});
    window->controller().rewindTo(std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(tab->shownStep() > 5, kPatienceMs);
    QVERIFY(!child<QToolButton>(*window, "time.branch.button")->isEnabled());
    window->controller().rewindTo(5);
    press(*window, "reset");
    QVERIFY(!window->controller().rewoundTo());
    QVERIFY(untrainedShown(*window));
    QCOMPARE(label(*window), QStringLiteral("step 0 · live"));
  }

  void aBranchStartsFromThatStep() {
    auto window = trained(smallMoons(2));
    window->controller().rewindTo(10);
    const auto old = window->controller().currentRun();
    MapRequest request;
    request.columns = request.rows = 12;
    request.atStep = 10;
    const auto there = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(there.finished(), kPatienceMs);
    click(*window, "time.branch.button");
    QVERIFY(untrainedShown(*window));
    QVERIFY(window->controller().branching() && !window->controller().currentIsListed());
    QVERIFY(!window->controller().rewoundTo());
    request.atStep.reset();
    const auto here = window->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(here.finished(), kPatienceMs);
    QCOMPARE(here.result()->step, int64_t{0});
    QVERIFY(here.result()->heat == there.result()->heat);
    // Other settings may be chosen before it begins; another network may not.
    window->document().set("regularizer.strength", 0.5);
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QCOMPARE(window->controller().runs().size(), std::size_t{2});
    auto* table = child<QTableView>(*window, "runsTable");
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("run 2"));
    QCOMPARE(table->model()->index(1, 1).data().toString(), QStringLiteral("branched from run 1 at step 10, λ 0.5"));
    QCOMPARE(old->records.steps().size(), std::size_t{20});
    // Its own branch says where it comes from, too.
    window->controller().rewindTo(5);
    click(*window, "time.branch.button");
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(table->model()->index(2, 1).data().toString().startsWith(QStringLiteral("branched from run 2 at step 5")));
  }

  void anotherNetworkIsRefused() {
    auto window = trained(smallMoons(1));
    window->controller().rewindTo(5);
    window->document().set("architecture.hidden", Widths{8});
    auto* branch = child<QToolButton>(*window, "time.branch.button");
    QVERIFY(!branch->isEnabled());
    QVERIFY(branch->toolTip().contains(QStringLiteral("the network was changed")));
    window->document().undoStack().undo();
    QVERIFY(branch->isEnabled());
    QTest::mouseClick(branch, Qt::LeftButton);
    QVERIFY(untrainedShown(*window));
    // Changed after branching, before it has begun: the branch cannot be built, says why, and can be given up.
    window->document().set("architecture.hidden", Widths{8});
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().state(), RunState::Failed, kPatienceMs);
    QVERIFY(child<QLabel>(*window, "message.text")->text().contains(QStringLiteral("the network was changed")));
    press(*window, "reset");
    QVERIFY(untrainedShown(*window));
    QVERIFY(!window->controller().branching());
  }
};

QTEST_MAIN(TestTimeScrubber)
#include "test_time_scrubber.moc"
