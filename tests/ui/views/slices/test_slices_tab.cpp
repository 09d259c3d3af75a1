// SPDX-License-Identifier: GPL-3.0-or-later
// The Slices tab: the curves and the plane are what the engine computes, and they follow the person and the training.
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/dataset_info.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/slices/slice_text.h"
#include "ui/views/slices/slices_tab.h"
#include "viz/map/plane_view.h"
#include "viz/picture/picture_view.h"
#include "viz/plot/slice_plot.h"

using namespace hessianlab;

class TestSlicesTab : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;
  SlicesTab* tab_ = nullptr;

  void open(const ExperimentConfig& config) {
    window_ = openLab(config);
    QVERIFY(untrainedShown(*window_));
    window_->raiseView(QStringLiteral("slices"));
    tab_ = qobject_cast<SlicesTab*>(window_->view(QStringLiteral("slices")));
    QTRY_VERIFY_WITH_TIMEOUT(tab_->sliceShown() && tab_->planeShown(), kPatienceMs);
  }
  TrainingSession& session() const { return *window_->controller().session(); }
  template <class Request>
  Request asShown(double reach) const {
    Request request;
    request.index = window_->document().samples().open();
    request.attack.norm = window_->document().settings().norm;
    request.attack.epsilon = window_->document().settings().epsilon();
    request.attack.seed = window_->document().config().integer("training.seed");
    request.reach = reach;
    return request;
  }
  template <class Handle>
  static auto answer(const Handle& job) {
    if (!QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs)) qFatal("the job does not end");
    if (!job.result()) qFatal("%s", job.error().c_str());
    return job.result();
  }
  bool shows(const std::function<bool(const SliceResult&)>& holds) const {
    return QTest::qWaitFor([&] { return tab_->sliceShown() && holds(*tab_->sliceShown()); }, kPatienceMs);
  }
  static int seriesCalled(const CurvePlot& plot, const QString& name) {
    for (const int id : plot.seriesIds())
      if (plot.seriesStyle(id).name == name) return id;
    return -1;
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }
  void cleanup() {
    tab_ = nullptr;
    window_.reset();
  }

  // What is proven lies around the sample once the network rests, in the line and in the plane.
  void whatIsProvenIsDrawn() {
    open(smallMoons());
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Finished));
    const int64_t step = window_->controller().current()->progress.step;
    const auto rests = [&] {
      const CertificateResult* known = tab_->certificateShown();
      return known && known->step == step && tab_->sliceShown()->step == step && tab_->planeShown()->step == step;
    };
    QTRY_VERIFY_WITH_TIMEOUT(rests(), kPatienceMs);
    CertificateRequest request;
    request.index = window_->document().samples().open();
    request.norm = window_->document().settings().norm;
    const auto expected = answer(session().ask(request));
    QVERIFY(expected->correct && expected->radius && *expected->radius > 0);
    QCOMPARE(*tab_->certificateShown()->radius, *expected->radius);
    const auto* plot = child<SlicePlot>(*window_, "plot.slice");
    const auto* map = child<PlaneView>(*window_, "plot.plane");
    const double epsilon = window_->document().settings().epsilon();
    QVERIFY(std::abs(plot->provenRadius() / plot->ballRadius() - *expected->radius / epsilon) < 1e-4);
    QCOMPARE(map->proven().size(), map->outline().size());
    QVERIFY(child<QLabel>(*window_, "slices.surroundings")->text().contains(QStringLiteral("proven up to")));
    // Another sample has another ball, and none before it is known.
    window_->document().samples().setOpen(request.index + 1);
    QTRY_VERIFY_WITH_TIMEOUT(tab_->certificateShown() && tab_->certificateShown()->index == request.index + 1,
                             kPatienceMs);
  }

  void theCurvesAreThoseOfTheEngine_data() {
    QTest::addColumn<bool>("planar");
    QTest::newRow("pictures") << false;
    QTest::newRow("points") << true;
  }
  void theCurvesAreThoseOfTheEngine() {
    QFETCH(bool, planar);
    open(planar ? smallMoons() : smallFashion());
    auto request = asShown<SliceRequest>(planar ? 0.3 : 3);
    QCOMPARE(child<QDoubleSpinBox>(*window_, "slices.reach")->value(), request.reach);
    const auto expected = answer(session().ask(request));
    const auto* plot = child<SlicePlot>(*window_, "plot.slice");
    const auto compare = [&](const QString& series, const std::vector<double>& values) {
      const auto points = plot->points(seriesCalled(*plot, series));
      QCOMPARE(points.size(), values.size());
      for (std::size_t i = 0; i < points.size(); ++i) {
        QCOMPARE(points[i].x, expected->t[i]);
        QCOMPARE(points[i].y, values[i]);
      }
    };
    compare(QStringLiteral("true loss"), expected->trueLoss);
    compare(QStringLiteral("linear model"), expected->linear);
    compare(QStringLiteral("quadratic model"), expected->quadratic);
    QCOMPARE(plot->decisions().size(), expected->changes.size() + 1);
    QCOMPARE(plot->ballRadius(), expected->ballRadius);
    QCOMPARE(child<QLabel>(*window_, "slices.models")->text(), modelText(*expected));

    auto wanted = asShown<PlaneRequest>(request.reach);
    const auto plane = answer(session().ask(wanted));
    auto* map = child<PlaneView>(*window_, "plot.plane");
    const auto cell = static_cast<std::size_t>(30 * 61 + 45);  // b = 0, a = reach / 2
    QVERIFY(map->valueText(request.reach / 2, 0).contains(QStringLiteral("loss ")));
    QCOMPARE(tab_->planeShown()->loss[cell], plane->loss[cell]);
    QCOMPARE(map->path().size(), plane->path.size());
    for (std::size_t i = 0; i < plane->path.size(); ++i)
      QCOMPARE(map->path()[i], QPointF(plane->path[i].a, plane->path[i].b));
    QCOMPARE(map->outline().size(), plane->ball.size());
    QCOMPARE(child<PictureView>(*window_, "slices.original")->isVisible(), !planar);
    QVERIFY(!plot->summary().isEmpty() && !map->summary().isEmpty());
  }

  void theKeyboardChangesDirectionAndReach() {
    open(smallFashion());
    auto* first = child<QComboBox>(*window_, "slices.first");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QVERIFY(shows([](const SliceResult& s) { return s.direction.asked == "eigenvector"; }));
    QVERIFY(child<QLabel>(*window_, "slices.models")->text().contains(QStringLiteral("residual")));
    QVERIFY(child<SlicePlot>(*window_, "plot.slice")->title().contains(QStringLiteral("top eigenvector")));
    QTest::keyClick(first, Qt::Key_End);
    QVERIFY(shows([](const SliceResult& s) { return s.direction.asked == "random"; }));
    auto* second = child<QComboBox>(*window_, "slices.second");
    second->setFocus();
    QTest::keyClick(second, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(tab_->planeShown()->second.asked, std::string("gradient"), kPatienceMs);
    auto* reach = child<QDoubleSpinBox>(*window_, "slices.reach");
    reach->setFocus();
    reach->selectAll();
    QTest::keyClicks(reach, QStringLiteral("0.5"));
    QTest::keyClick(reach, Qt::Key_Return);
    QVERIFY(shows([](const SliceResult& s) { return s.reach == 0.5; }));
    auto* slider = child<QSlider>(*window_, "slices.reach.slider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp);
    QVERIFY(shows([](const SliceResult& s) { return s.reach > 0.5; }));
    QCOMPARE(reach->value(), tab_->sliceShown()->reach);
  }

  void theOpenSampleIsFollowed() {
    open(smallFashion());
    auto* number = child<QSpinBox>(*window_, "slices.sample");
    QVERIFY(!child<QPushButton>(*window_, "slices.previous")->isEnabled());
    window_->document().samples().setOpen(7);
    QCOMPARE(number->value(), 7);
    QVERIFY(shows([](const SliceResult& s) { return s.index == 7; }));
    QTest::mouseClick(child<QPushButton>(*window_, "slices.next"), Qt::LeftButton);
    QCOMPARE(window_->document().samples().open(), int64_t{8});
    QVERIFY(shows([](const SliceResult& s) { return s.index == 8; }));
    const auto picture = picturesOf(session().beginning(), {8}).front();
    const QImage shown = child<PictureView>(*window_, "slices.original")->image();
    for (int pixel = 0; pixel < picture.width * picture.height; pixel += 37)
      QVERIFY(std::abs(qGray(shown.pixel(pixel % picture.width, pixel / picture.width)) / 255.0 -
                       static_cast<double>(picture.values[static_cast<std::size_t>(pixel)])) < 0.01);
  }

  void theBallFollowsEpsilonAndNorm() {
    open(smallFashion());
    const double before = tab_->sliceShown()->ballRadius;
    child<QSlider>(*window_, "epsilon.slider")->setValue(200);  // ε = 0.3, three times as much
    QVERIFY(shows([before](const SliceResult& s) { return std::abs(s.ballRadius / before - 3) < 1e-9; }));
    window_->document().setNorm(Norm::L2);
    QVERIFY(shows([](const SliceResult& s) { return s.ballRadius == 1.0; }));
    QTRY_COMPARE_WITH_TIMEOUT(tab_->planeShown()->attack.norm, Norm::L2, kPatienceMs);
    auto* map = child<PlaneView>(*window_, "plot.plane");
    for (const QPointF& corner : map->outline()) QVERIFY(std::abs(std::hypot(corner.x(), corner.y()) - 1) < 1e-9);
  }

  void theFirstLookStaysWhileTheNetworkTrains() {
    open(smallMoons(2));
    const auto* plot = child<SlicePlot>(*window_, "plot.slice");
    const std::vector<double> untrained = tab_->sliceShown()->trueLoss;
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Finished));
    QVERIFY(shows([](const SliceResult& s) { return s.step == 20; }));
    const auto trace = plot->points(seriesCalled(*plot, QStringLiteral("true loss, step 0")));
    QCOMPARE(trace.size(), untrained.size());
    for (std::size_t i = 0; i < trace.size(); ++i) QCOMPARE(trace[i].y, untrained[i]);
    QVERIFY(plot->holdsY());
    child<QCheckBox>(*window_, "slices.hold")->setFocus();
    QTest::keyClick(child<QCheckBox>(*window_, "slices.hold"), Qt::Key_Space);
    QVERIFY(!plot->holdsY());
    // Another question has no past.
    window_->document().samples().setOpen(3);
    QVERIFY(shows([](const SliceResult& s) { return s.index == 3; }));
    QCOMPARE(tab_->firstSlice()->index, int64_t{3});
    QVERIFY(plot->points(plot->seriesIds().back()).empty());
  }

  void anotherDataSetBeginsAnew() {
    open(smallFashion());
    window_->document().samples().setOpen(59);
    QVERIFY(shows([](const SliceResult& s) { return s.index == 59; }));
    window_->document().replaceConfig(smallMoons(), QStringLiteral("moons"));
    QTRY_VERIFY_WITH_TIMEOUT(tab_->sliceShown() && tab_->sliceShown()->original.height == 1, kPatienceMs);
    QCOMPARE(child<QDoubleSpinBox>(*window_, "slices.reach")->value(), 0.3);
    QTRY_VERIFY(!child<PictureView>(*window_, "slices.original")->isVisible());
  }
};

QTEST_MAIN(TestSlicesTab)
#include "test_slices_tab.moc"
