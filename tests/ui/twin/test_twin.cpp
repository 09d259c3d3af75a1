// SPDX-License-Identifier: GPL-3.0-or-later
// The twin by clicks and keys: two runs in step, every view of the network twice, one hand for both.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolBar>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/map.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/draw/draw_tab.h"
#include "ui/views/estimators/estimator_tab.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/pictures/pictures_tab.h"
#include "ui/views/robustness/robustness_tab.h"
#include "ui/views/slices/slices_tab.h"
#include "ui/window/time_scrubber.h"
#include "viz/base/plot_canvas.h"
#include "viz/map/map_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestTwin : public QObject {
  Q_OBJECT

  static void choose(QComboBox* box, const char* value) {
    const int index = box->findData(QString::fromUtf8(value));
    if (index < 0) qFatal("no choice called %s", value);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
  }
  static bool bothReach(MainWindow& window, RunState state) {
    return QTest::qWaitFor(
        [&] {
          const RunSlot* twin = window.controller().twin();
          return window.controller().state() == state && twin && twin->state() == state;
        },
        kPatienceMs);
  }
  template <class Runs>
  static int64_t stepOf(const Runs& of) {
    return of.session()->progress().step;
  }
  static MapTab* twinsMap(MainWindow& window) { return child<MapTab>(window, "twin.view.map"); }

  // What a control says; invalid: `widget` is none.
  static QVariant valueOf(const QWidget& widget) {
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentIndex();
    if (const auto* box = qobject_cast<const QSpinBox*>(&widget)) return box->value();
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(&widget)) return box->value();
    if (const auto* slider = qobject_cast<const QSlider*>(&widget)) return slider->value();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button && button->isCheckable() ? QVariant(button->isChecked()) : QVariant();
  }
  // Sets a control to something else, as a person would. False: there is nothing else.
  static bool nudge(QWidget& widget) {
    const QVariant before = valueOf(widget);
    if (!before.isValid() || !widget.isEnabled()) return false;
    if (auto* box = qobject_cast<QComboBox*>(&widget)) {
      const auto* items = qobject_cast<QStandardItemModel*>(box->model());
      for (int step = 1; step < box->count(); ++step) {
        const int row = (box->currentIndex() + step) % box->count();
        if (!items->item(row)->isEnabled()) continue;
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        break;
      }
    } else if (auto* number = qobject_cast<QAbstractSpinBox*>(&widget)) {
      number->stepBy(1);
    } else if (auto* slider = qobject_cast<QSlider*>(&widget)) {
      slider->triggerAction(QAbstractSlider::SliderPageStepAdd);
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
      button->click();
    }
    return valueOf(widget) != before;
  }
  // Whatever can be set in a view says the same in its twin, whichever of the two the hand is on.
  static void everyControlIsShared(MainWindow& window, const QString& view, int least) {
    window.raiseView(view);
    auto* twins = child<QWidget>(window, ("twin.view." + view).toUtf8().constData());
    int shared = 0;
    for (QWidget* left : window.view(view)->findChildren<QWidget*>()) {
      auto* right = twins->findChild<QWidget*>(QStringLiteral("twin.") + left->objectName());
      if (left->objectName().isEmpty() || !right || !valueOf(*left).isValid()) continue;
      QVERIFY2(valueOf(*left) == valueOf(*right), qPrintable(left->objectName()));
      for (QWidget* hand : {left, right}) {
        if (!nudge(*hand)) continue;
        ++shared;
        QVERIFY2(valueOf(*left) == valueOf(*right), qPrintable(hand->objectName()));
      }
    }
    QVERIFY2(shared >= 2 * least, qPrintable(QStringLiteral("%1: %2").arg(view).arg(shared)));
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aClickBringsTheTwinAndAnotherTakesItAway() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    auto* bar = child<QToolBar>(*window, "twinBar");
    QVERIFY(!bar->isVisible());
    QVERIFY(!window->findChild<MapTab*>(QStringLiteral("twin.view.map")));
    press(*window, "twin");
    QVERIFY(window->controller().twin());
    QVERIFY(bar->isVisible());
    QVERIFY(child<QAction>(*window, "twin")->isChecked());
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{0}, kPatienceMs);
    QVERIFY(child<QLabel>(*window, "twinView.map.twinHeader")->text().contains(QStringLiteral("None")));
    // Untrained they are the same network.
    auto* own = child<MapView>(*window, "plot.map");
    auto* twins = child<MapView>(*window, "twin.plot.map");
    QCOMPARE(twins->valueText(0.3, 0.6), own->valueText(0.3, 0.6));
    press(*window, "twin");
    QVERIFY(!window->controller().twin());
    QVERIFY(!bar->isVisible());
    QVERIFY(!window->findChild<MapTab*>(QStringLiteral("twin.view.map")));
    QVERIFY(own->isVisible());
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window->controller().twin());
  }

  void theyTrainInStepAndDiffer() {
    auto window = openLab(smallMoons(4));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    const RunController& run = window->controller();
    while (run.state() != RunState::Finished) {
      const int64_t a = stepOf(run), b = stepOf(*run.twin()), c = stepOf(run);
      QVERIFY(b >= a - 1 && c >= b - 1);
      QTest::qWait(1);
    }
    QVERIFY(bothReach(*window, RunState::Finished));
    QCOMPARE(run.runs().size(), std::size_t{2});
    QCOMPARE(run.runs()[0]->name, QStringLiteral("run 1"));
    QCOMPARE(run.runs()[1]->name, QStringLiteral("run 1 twin"));
    QTRY_COMPARE(run.runs()[1]->records.column("train_loss").size(), std::size_t{40});
    QTRY_COMPARE(run.runs()[0]->records.column("train_loss").size(), std::size_t{40});
    // Same start, same batch: the first losses differ by rounding at most, for the penalty computes its loss in another
    // order.
    QVERIFY(std::abs(run.runs()[0]->records.column("train_loss").front() -
                     run.runs()[1]->records.column("train_loss").front()) < 1e-6);
    QVERIFY(run.runs()[0]->records.column("train_loss").back() != run.runs()[1]->records.column("train_loss").back());
    QCOMPARE(run.runs()[1]->config["regularizer"].name, std::string("none"));
    auto* table = child<QTableView>(*window, "runsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QVERIFY(table->model()->index(1, 1).data().toString().contains(QStringLiteral("none")));
    // The Training tab overlays them.
    auto* plot = child<CurvePlot>(*window, "plot.loss");
    QTRY_COMPARE(plot->seriesIds().size(), std::size_t{4});
    // The next run gets the next number.
    press(*window, "reset");
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(run.runs().size(), std::size_t{4}, kPatienceMs);
    QCOMPARE(run.runs()[2]->name, QStringLiteral("run 2"));
    QCOMPARE(run.runs()[3]->name, QStringLiteral("run 2 twin"));
  }

  // At strength 0 the twin's curve is the run's without a penalty, to the last bit.
  void atStrengthZeroTheyAreTheSame() {
    ExperimentConfig config = smallMoons(2);
    config["regularizer"] = {"none", {}};
    auto window = openLab(config);
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    choose(child<QComboBox>(*window, "twin.regularizer"), "hessian-norm");
    child<QDoubleSpinBox>(*window, "twin.strength")->setValue(0);
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    const auto& runs = window->controller().runs();
    QTRY_VERIFY(runs[0]->records.column("train_loss").size() == 20 &&
                runs[1]->records.column("train_loss").size() == 20);
    QCOMPARE(runs[1]->config["regularizer"].name, std::string("hessian-norm"));
    QCOMPARE(runs[0]->records.column("train_loss"), runs[1]->records.column("train_loss"));
    QCOMPARE(runs[0]->records.column("hessian_norm_median").back(),
             runs[1]->records.column("hessian_norm_median").back());
  }

  void theTwinsSettingsCanBeUndone() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    auto* box = child<QComboBox>(*window, "twin.regularizer");
    choose(box, "input-gradient");
    QCOMPARE(window->document().settings().twin.name, std::string("input-gradient"));
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->current()->config["regularizer"].name,
                              std::string("input-gradient"), kPatienceMs);
    press(*window, "undo");
    QCOMPARE(window->document().settings().twin.name, std::string("none"));
    QCOMPARE(box->currentData().toString(), QStringLiteral("none"));
    // The run's own regularizer is taken over with its values, so that nothing but the strength will differ.
    choose(box, "hessian-norm");
    QVERIFY(window->document().settings().twin == window->document().config()["regularizer"]);
  }

  void pauseStepEpochAndStopDriveBoth() {
    auto window = openLab(smallMoons(200));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    const RunController& run = window->controller();
    press(*window, "step");
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(run) == 1 && stepOf(*run.twin()) == 1, kPatienceMs);
    QVERIFY(bothReach(*window, RunState::Paused));
    press(*window, "epoch");
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(run) == 10 && stepOf(*run.twin()) == 10, kPatienceMs);
    QVERIFY(bothReach(*window, RunState::Paused));
    QTest::keyClick(window.get(), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(stepOf(*run.twin()) > 15, kPatienceMs);
    QTest::keyClick(window.get(), Qt::Key_Space);
    QVERIFY(bothReach(*window, RunState::Paused));
    QVERIFY(std::abs(stepOf(run) - stepOf(*run.twin())) <= 1);
    press(*window, "stop");
    QVERIFY(bothReach(*window, RunState::Stopped));
  }

  // Chosen while a run is under way: the twin catches up, then they go on together.
  void aLateTwinCatchesUp() {
    auto window = openLab(smallMoons(3));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "epoch");
    const RunController& run = window->controller();
    QTRY_COMPARE_WITH_TIMEOUT(run.current()->progress.step, int64_t{10}, kPatienceMs);
    QVERIFY(reaches(*window, RunState::Paused));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    QTRY_COMPARE(run.runs().size(), std::size_t{2});
    QTRY_COMPARE(run.runs()[1]->records.column("train_loss").size(), std::size_t{30});
    // One that comes after the end trains alone to where the run is.
    press(*window, "twin");
    press(*window, "twin");
    QTRY_COMPARE_WITH_TIMEOUT(run.twin()->state(), RunState::Paused, kPatienceMs);
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    QCOMPARE(stepOf(run), int64_t{30});
    QCOMPARE(run.runs().back()->name, QStringLiteral("run 1 twin 2"));
    QTRY_COMPARE(run.runs()[2]->records.column("train_loss"), run.runs()[1]->records.column("train_loss"));
  }

  void viewsShowBothAndMoveTogether() {
    auto window = openLab(smallMoons(2));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    auto* map = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{20}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{20}, kPatienceMs);
    const auto valueAt = [&](const auto& of) {
      MapRequest request;
      request.columns = request.rows = 120;
      request.layer = "hessian";
      const auto job = of.session()->ask(request);
      return QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs) ? job.result()->heat : std::vector<float>{};
    };
    child<QComboBox>(*window, "map.layer")->setCurrentIndex(1);
    QCOMPARE(child<QComboBox>(*window, "twin.map.layer")->currentIndex(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->layerShown(), std::string("hessian"), kPatienceMs);
    QVERIFY(valueAt(window->controller()) != valueAt(*window->controller().twin()));
    child<QCheckBox>(*window, "twin.map.points")->setChecked(false);
    QVERIFY(!child<QCheckBox>(*window, "map.points")->isChecked());
    QVERIFY(child<QLabel>(*window, "twinView.map.header")->text().startsWith(QStringLiteral("run 1 ·")));
    QVERIFY(child<QLabel>(*window, "twinView.map.twinHeader")->text().startsWith(QStringLiteral("run 1 twin ·")));
  }

  void everyChoiceOfAViewIsShared() {
    {
      auto window = openLab(smallMoons(1));
      QVERIFY(untrainedShown(*window));
      press(*window, "twin");
      QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->state(), RunState::Paused, kPatienceMs);
      everyControlIsShared(*window, QStringLiteral("map"), 8);
      everyControlIsShared(*window, QStringLiteral("slices"), 4);
      everyControlIsShared(*window, QStringLiteral("curvature"), 3);
      everyControlIsShared(*window, QStringLiteral("estimators"), 2);
      // A plain button, too: both draw the same random start.
      QTest::mouseClick(child<QPushButton>(*window, "twin.estimators.seed"), Qt::LeftButton);
      QCOMPARE(qobject_cast<EstimatorTab*>(window->view(QStringLiteral("estimators")))->seed(), int64_t{2});
    }
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    // What was chosen before the twin came is what it begins with.
    choose(child<QComboBox>(*window, "pictures.attack"), "fgsm");
    child<QSpinBox>(*window, "curvature.samples")->setValue(50);
    press(*window, "twin");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->state(), RunState::Paused, kPatienceMs);
    QCOMPARE(child<QComboBox>(*window, "twin.pictures.attack")->currentData().toString(), QStringLiteral("fgsm"));
    QCOMPARE(child<QSpinBox>(*window, "twin.curvature.samples")->value(), 50);
    everyControlIsShared(*window, QStringLiteral("pictures"), 5);
    everyControlIsShared(*window, QStringLiteral("draw"), 3);
  }

  // One hand draws for both networks, and takes back for both.
  void aDrawingIsShared() {
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("draw"));
    press(*window, "twin");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().twin()->state(), RunState::Paused, kPatienceMs);
    auto* own = qobject_cast<DrawTab*>(window->view(QStringLiteral("draw")));
    auto* twins = child<DrawTab>(*window, "twin.view.draw");
    QVERIFY(twins->input().values.empty());
    child<QSpinBox>(*window, "draw.sample")->setValue(3);
    QTest::mouseClick(child<QPushButton>(*window, "draw.fromTest"), Qt::LeftButton);
    QVERIFY(!twins->input().values.empty());
    QCOMPARE(twins->input().values, own->input().values);
    QTRY_VERIFY_WITH_TIMEOUT(own->shown() && twins->shown(), kPatienceMs);
    QTest::mouseClick(child<QPushButton>(*window, "twin.draw.undo"), Qt::LeftButton);
    QVERIFY(own->input().values.empty() && twins->input().values.empty());
    press(*window, "twin");
    QTest::mouseClick(child<QPushButton>(*window, "draw.fromTest"), Qt::LeftButton);
    QVERIFY(!own->input().values.empty());
  }

  // Equal heights are equal values, and equal colours.
  void axesAndColoursAreShared() {
    auto window = openLab(smallMoons(3));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    window->raiseView(QStringLiteral("slices"));
    auto* own = qobject_cast<SlicesTab*>(window->view(QStringLiteral("slices")));
    auto* twins = child<SlicesTab>(*window, "twin.view.slices");
    const auto shown = [](const SlicesTab* tab) { return tab->sliceShown() && tab->sliceShown()->step == 30; };
    QTRY_VERIFY_WITH_TIMEOUT(shown(own) && shown(twins), kPatienceMs);
    auto* left = child<CurvePlot>(*window, "plot.slice");
    auto* right = child<CurvePlot>(*window, "twin.plot.slice");
    const auto same = [&] {
      left->bringUpToDate();
      right->bringUpToDate();
      return left->canvas().yAxis->range() == right->canvas().yAxis->range() &&
             left->canvas().xAxis->range() == right->canvas().xAxis->range();
    };
    QTRY_VERIFY(same());
    QVERIFY(left->need().y != right->need().y);  // each alone would show another range
    left->setFocus();
    left->canvas().yAxis->setRange(0, 0.5);  // as the wheel does
    QVERIFY(same() && right->isZoomed());
    right->fit();
    QVERIFY(!left->isZoomed());
    QTRY_VERIFY(same());

    window->raiseView(QStringLiteral("map"));
    choose(child<QComboBox>(*window, "map.layer"), "hessian");
    auto* map = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(map->layerShown(), std::string("hessian"), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->layerShown(), std::string("hessian"), kPatienceMs);
    auto* one = child<MapView>(*window, "plot.map");
    auto* other = child<MapView>(*window, "twin.plot.map");
    QVERIFY(one->heatRange() && one->heatRange() == other->heatRange());
    QVERIFY(one->heatExtent() != other->heatExtent());
    // The point under the mouse is read in both.
    Q_EMIT one->hovered(0.3, 0.6);
    QCOMPARE(child<QLabel>(*window, "twin.map.pace")->text(), other->valueText(0.3, 0.6));
    press(*window, "twin");
    QVERIFY(!one->heatRange());
  }

  // The window offers one twin; its views do not mind how many there are.
  void threeRunsStandSideBySide() {
    auto window = openLab(smallMoons(2));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    press(*window, "twin");
    window->controller().addSlot(QStringLiteral("third"), [](ExperimentConfig& config) {
      config["regularizer"] = {"input-gradient", {{"strength", 0.1}}};
      config = validated(config, allCatalogues(*regularizerCatalogue()), "test");
    });
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    auto* third = child<MapTab>(*window, "twin3.view.map");
    for (const MapTab* map : {child<MapTab>(*window, "view.map"), twinsMap(*window), third})
      QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{20}, kPatienceMs);
    child<QCheckBox>(*window, "twin3.map.points")->setChecked(false);
    QVERIFY(!child<QCheckBox>(*window, "map.points")->isChecked());
    QVERIFY(!child<QCheckBox>(*window, "twin.map.points")->isChecked());
    QVERIFY(child<QLabel>(*window, "twinView.map.twin3.header")->text().startsWith(QStringLiteral("run 1 third ·")));
    press(*window, "twin");  // takes the second away; the third stays, in its place
    QCOMPARE(window->controller().all().size(), std::size_t{2});
    QVERIFY(!window->findChild<MapTab*>(QStringLiteral("twin3.view.map")));
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{20}, kPatienceMs);
  }

  void picturesStandSideBySide() {
    auto window = openLab(smallFashion(1));
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("pictures"));
    press(*window, "twin");
    auto* twins = child<PicturesTab>(*window, "twin.view.pictures");
    QTRY_COMPARE_WITH_TIMEOUT(twins->shownStep(), int64_t{0}, kPatienceMs);
    auto* own = qobject_cast<PicturesTab*>(window->view(QStringLiteral("pictures")));
    QTest::mouseClick(child<QWidget>(*window, "pictures.next"), Qt::LeftButton);
    QVERIFY(own->page().front() > 0);
    QTRY_COMPARE(twins->page(), own->page());
  }

  void lookingBackTakesBoth() {
    auto window = openLab(smallMoons(2));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    window->raiseView(QStringLiteral("map"));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    QTRY_COMPARE(child<TimeScrubber>(*window, "timeScrubber")->moments(), (std::vector<int64_t>{0, 5, 10, 15}));
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{15}, kPatienceMs);
    auto* map = qobject_cast<MapTab*>(window->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{15}, kPatienceMs);
    QVERIFY(child<QLabel>(*window, "twinView.map.twinHeader")->text().contains(QStringLiteral("at step 15")));
    // A branch: both begin with the weights of the run.
    QTest::mouseClick(child<QWidget>(*window, "time.branch.button"), Qt::LeftButton);
    QVERIFY(bothReach(*window, RunState::Paused));
    QTRY_COMPARE_WITH_TIMEOUT(twinsMap(*window)->shownStep(), int64_t{0}, kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(map->shownStep(), int64_t{0}, kPatienceMs);
    QCOMPARE(child<MapView>(*window, "twin.plot.map")->valueText(0.4, 0.5),
             child<MapView>(*window, "plot.map")->valueText(0.4, 0.5));
  }

  void robustnessMeasuresBoth() {
    auto window = openLab(smallMoons(2));
    child<QCheckBox>(*window, "robustness.eachEpoch")->setChecked(false);
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Finished));
    window->raiseView(QStringLiteral("robustness"));
    child<QSpinBox>(*window, "robustness.samples")->setValue(40);
    chooseAttacks(*window, {QStringLiteral("fgsm")});
    QTest::mouseClick(child<QWidget>(*window, "robustness.evaluate"), Qt::LeftButton);
    auto* tab = qobject_cast<RobustnessTab*>(window->view(QStringLiteral("robustness")));
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
    for (const auto& run : window->controller().runs()) QVERIFY(run->robustnessIn(Norm::Linf));
    const QString reading = child<QLabel>(*window, "robustness.reading")->text();
    QVERIFY(reading.contains(QStringLiteral("run 1 at")) && reading.contains(QStringLiteral("run 1 twin at")));
    // Taken away in the middle of an evaluation.
    QTest::mouseClick(child<QWidget>(*window, "robustness.evaluate"), Qt::LeftButton);
    press(*window, "twin");
    QTRY_VERIFY_WITH_TIMEOUT(!tab->evaluating(), kPatienceMs);
  }

  void theTwinsRunCanBeRemovedAndTheWindowClosedMidway() {
    auto window = openLab(smallMoons(500));
    QVERIFY(untrainedShown(*window));
    press(*window, "twin");
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Running));
    press(*window, "run");
    QVERIFY(bothReach(*window, RunState::Paused));
    window->controller().remove(window->controller().runs()[1]->id);
    QCOMPARE(window->controller().runs().size(), std::size_t{1});
    press(*window, "run");
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().runs().size(), std::size_t{2}, kPatienceMs);
    window.reset();
  }
};

QTEST_MAIN(TestTwin)
#include "test_twin.moc"
