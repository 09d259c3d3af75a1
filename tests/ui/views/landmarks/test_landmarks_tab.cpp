// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of the landmarks: it shows what the network answers, follows the training and goes back with it, walks
// through faces and shapes, and reads what is drawn.
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include "model/jobs/threads.h"
#include "model/questions/landmarks.h"
#include "tests/support/lab_window.h"
#include "ui/runs/run_slot.h"
#include "ui/views/landmarks/landmarks_tab.h"
#include "viz/picture/ink_canvas.h"
#include "viz/picture/points_view.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestLandmarksTab : public QObject {
  Q_OBJECT

  static ExperimentConfig faces(int64_t epochs = 5) {
    ExperimentConfig config;
    config.lab = "landmarks";
    config = validated(std::move(config), allCatalogues(*regularizerCatalogue()), "test");
    config.set("data.samples", 40);
    config.set("data.validation_samples", 10);
    config.set("data.test_samples", 30);
    config.setValue("network.hidden", Widths{24, 16});
    config.set("training.epochs", epochs);
    return config;
  }
  static LandmarksTab* tabOf(const MainWindow& window) {
    return qobject_cast<LandmarksTab*>(window.view(QStringLiteral("landmarks")));
  }
  template <class Condition>
  static bool holds(const Condition& condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
  }
  static bool shows(const MainWindow& window, int64_t step) {
    return holds([&] {
      const LandmarksTab* tab = tabOf(window);
      return tab && tab->face() && tab->errors() && tab->walk() && tab->face()->step == step &&
             tab->errors()->step == step && tab->walk()->step == step;
    });
  }
  static LandmarkPoints numbersOf(const PointsView::Points& points) {
    LandmarkPoints numbers;
    for (const QPointF& point : points) numbers.insert(numbers.end(), {point.x(), point.y()});
    return numbers;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void showsFacesAndFollowsTheTraining() {
    auto window = openLab(faces());
    QVERIFY(shows(*window, 0));
    const auto before = tabOf(*window)->face();
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    QVERIFY(shows(*window, 20));
    const auto after = tabOf(*window)->face();
    QVERIFY(after->predicted != before->predicted && after->truth == before->truth);
    auto* view = child<PointsView>(*window, "landmarks.face");
    QVERIFY(numbersOf(view->found()) == after->predicted && numbersOf(view->truth()) == after->truth);
    QCOMPARE(view->image().size(), QSize(32, 32));
    QVERIFY(numbersOf(child<PointsView>(*window, "landmarks.own")->found()) == after->ofOwn);
    // The curve is what the errors are.
    const auto errors = tabOf(*window)->errors();
    auto* plot = child<CurvePlot>(*window, "plot.landmarks.cdf");
    const auto curve = plot->points(plot->seriesIds()[0]);
    QCOMPARE(curve.size(), std::size_t{101});
    for (const SeriesPoint& point : curve) {
      int within = 0;
      for (const double e : errors->network.nrmse) within += e <= point.x;
      QCOMPARE(point.y, within / 30.0);
    }
    QVERIFY(child<QLabel>(*window, "landmarks.note")->text().contains("step 20"));
    window->controller().rewindTo(8);
    QVERIFY(shows(*window, 8));
    QVERIFY(tabOf(*window)->face()->predicted != after->predicted);
    window->controller().rewindTo(std::nullopt);
    QVERIFY(shows(*window, 20));
    QVERIFY(tabOf(*window)->face()->predicted == after->predicted);
  }

  void goesFromFaceToFace() {
    auto window = openLab(faces());
    QVERIFY(shows(*window, 0));
    const auto at = [&](int64_t sample) {
      return holds([&] { return tabOf(*window)->face() && tabOf(*window)->face()->sample == sample; });
    };
    child<QPushButton>(*window, "landmarks.next")->click();
    QVERIFY(at(1));
    child<QPushButton>(*window, "landmarks.previous")->click();
    child<QPushButton>(*window, "landmarks.previous")->click();
    QVERIFY(at(29));
    // Worst first: the error falls from face to face.
    auto* order = child<QComboBox>(*window, "landmarks.order");
    order->setCurrentIndex(1);
    Q_EMIT order->activated(1);
    const std::vector<double> all = tabOf(*window)->errors()->network.nrmse;
    const auto worst = std::max_element(all.begin(), all.end()) - all.begin();
    QVERIFY(at(worst));
    double last = all[static_cast<std::size_t>(worst)];
    for (int i = 0; i < 5; ++i) {
      child<QPushButton>(*window, "landmarks.next")->click();
      const double now = all[static_cast<std::size_t>(child<QSpinBox>(*window, "landmarks.sample")->value())];
      QVERIFY(now <= last);
      last = now;
    }
    // A click on the curve opens the face nearest to it.
    auto* plot = child<CurvePlot>(*window, "plot.landmarks.cdf");
    Q_EMIT plot->pointClicked(plot->seriesIds()[0], 0, all[3]);
    QCOMPARE(all[static_cast<std::size_t>(child<QSpinBox>(*window, "landmarks.sample")->value())], all[3]);
  }

  void readsWhatIsDrawn() {
    auto window = openLab(faces());
    QVERIFY(shows(*window, 0));
    const LandmarkPoints black = tabOf(*window)->face()->ofOwn;
    const auto answered = [&](const auto& condition) {
      return holds([&] { return condition(*tabOf(*window)->face()); });
    };
    // The test face itself, but for rounding to 256 levels of grey.
    child<QPushButton>(*window, "landmarks.take")->click();
    QVERIFY(answered([&](const LandmarkFace& face) {
      double apart = 0;
      for (std::size_t i = 0; i < face.ofOwn.size(); ++i)
        apart = std::max(apart, std::abs(face.ofOwn[i] - face.predicted[i]));
      return apart < 0.02 && face.ofOwn != black;
    }));
    const LandmarkPoints whole = tabOf(*window)->face()->ofOwn;
    auto* canvas = child<InkCanvas>(*window, "landmarks.canvas");
    const QPoint middle = canvas->inkRect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(20, 5));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(20, 5));
    QVERIFY(answered([&](const LandmarkFace& face) { return face.ofOwn != whole; }));
    child<QPushButton>(*window, "landmarks.clear")->click();
    QVERIFY(answered([&](const LandmarkFace& face) { return face.ofOwn == black; }));
  }

  void walksThroughTheShapes() {
    auto window = openLab(faces());
    QVERIFY(shows(*window, 0));
    QVERIFY(tabOf(*window)->walk()->ofLabels);
    const LandmarkPoints mean = tabOf(*window)->walk()->shape;
    child<QSlider>(*window, "landmarks.first")->setValue(15);
    QVERIFY(holds([&] { return tabOf(*window)->walk()->shape != mean; }));
    const auto job = window->controller().session()->ask(LandmarkWalkRequest{1.5, 0, std::nullopt});
    QVERIFY(holds([&] { return job.finished(); }));
    QVERIFY(holds([&] { return tabOf(*window)->walk()->shape == job.result()->shape; }));
    QVERIFY(numbersOf(child<PointsView>(*window, "landmarks.shape")->found()) == job.result()->shape);
    // A click on a code goes there; Mean goes back.
    auto* codes = child<CurvePlot>(*window, "plot.landmarks.codes");
    QCOMPARE(codes->points(codes->seriesIds()[0]).size(), std::size_t{40});
    Q_EMIT codes->pointClicked(codes->seriesIds()[0], 3, 0);
    const double second = std::clamp(tabOf(*window)->walk()->second[3], -3.0, 3.0);
    QVERIFY(std::abs(child<QSlider>(*window, "landmarks.second")->value() / 10.0 - second) <= 0.051);
    child<QPushButton>(*window, "landmarks.mean")->click();
    QVERIFY(holds([&] { return tabOf(*window)->walk()->shape == mean; }));
  }

  void itsPresetAndItsSettingsAreThere() {
    auto window = openLab(faces());
    QVERIFY(shows(*window, 0));
    for (const char* section : {"section.data", "section.network", "section.tasks", "section.training"})
      QVERIFY2(child<QWidget>(*window, section)->isVisibleTo(window.get()), section);
    QVERIFY(!child<QAction>(*window, "twin")->isVisible());
    QVERIFY(child<QComboBox>(*window, "preset")->findData(QStringLiteral("landmarks")) >= 0);
  }
};

QTEST_MAIN(TestLandmarksTab)
#include "test_landmarks_tab.moc"
