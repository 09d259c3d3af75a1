// SPDX-License-Identifier: GPL-3.0-or-later
// The Map tab under a person's hands: what it reads out is what the engine says, points are painted by a real mouse and
// undone, an earlier run stands beside the present one.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <cmath>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/questions/dataset_info.h"
#include "model/questions/source.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "ui/views/map/map_pane.h"
#include "ui/views/map/map_tab.h"
#include "ui/views/map/map_tools.h"
#include "viz/base/plot_canvas.h"
#include "viz/base/text_tools.h"
#include "viz/map/map_overlay.h"
#include "viz/map/map_view.h"

using namespace hessianlab;

class TestMapTab : public QObject {
  Q_OBJECT

  std::unique_ptr<MainWindow> window_;
  MapTab* tab_ = nullptr;

  void open(const ExperimentConfig& config) {
    window_ = openLab(config);
    QVERIFY(untrainedShown(*window_));
    window_->raiseView(QStringLiteral("map"));
    tab_ = qobject_cast<MapTab*>(window_->view(QStringLiteral("map")));
    QTRY_COMPARE_WITH_TIMEOUT(tab_->shownStep(), int64_t{0}, kPatienceMs);
    map().bringUpToDate();
    map().canvas().replot();
  }
  void train() {
    press(*window_, "run");
    QVERIFY(reaches(*window_, RunState::Finished));
    const int64_t step = window_->controller().current()->progress.step;
    QTRY_COMPARE_WITH_TIMEOUT(tab_->shownStep(), step, kPatienceMs);
  }

  MapView& map() const { return tab_->pane().map(); }
  QPoint pixel(double x, double y) const { return pixel(map(), x, y); }
  static QPoint pixel(MapView& view, double x, double y) {
    return QPointF(view.canvas().xAxis->coordToPixel(x), view.canvas().yAxis->coordToPixel(y)).toPoint();
  }
  // Where a pixel is in the plane: the mouse hits whole pixels.
  static QPointF place(MapView& view, const QPoint& at) {
    return {view.canvas().xAxis->pixelToCoord(at.x()), view.canvas().yAxis->pixelToCoord(at.y())};
  }
  static void mouse(MapView& view, QEvent::Type type, const QPoint& at, Qt::MouseButton button,
                    Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, view.canvas().mapToGlobal(at), button, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&view.canvas(), &event);
  }
  static void hover(MapView& view, const QPoint& at) { mouse(view, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton); }
  void drag(const std::vector<QPoint>& way, Qt::MouseButton button = Qt::LeftButton) {
    mouse(map(), QEvent::MouseButtonPress, way.front(), button, button);
    for (std::size_t i = 1; i < way.size(); ++i) mouse(map(), QEvent::MouseMove, way[i], Qt::NoButton, button);
    mouse(map(), QEvent::MouseButtonRelease, way.back(), button, Qt::NoButton);
  }
  void choose(const char* tool) { QTest::mouseClick(child<QToolButton>(*window_, tool), Qt::LeftButton); }
  const std::vector<PaintedPoint>& painted() const { return window_->document().config().points("dataset.points"); }
  QString text(const char* label) const { return child<QLabel>(*window_, label)->text(); }
  QUndoStack& stack() const { return window_->document().undoStack(); }

  std::shared_ptr<const PointResult> exactAt(const QPointF& at, std::shared_ptr<const Snapshot> of = nullptr) const {
    PointRequest request;
    request.x = at.x();
    request.y = at.y();
    TrainingSession& session = *window_->controller().session();
    const auto job = of ? StandingSource(of, session).ask(request) : session.ask(request);
    if (!QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs)) qFatal("the job hangs");
    return job.result();
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }
  void cleanup() { window_.reset(); }

  void theReadOutIsExactAtTheCursor() {
    open(smallMoons(2));
    train();
    for (const auto& [x, y] : {std::pair{0.31, 0.62}, {0.7, 0.4}, {0.52, 0.5}}) {
      const QPoint at = pixel(x, y);
      const QPointF here = place(map(), at);
      hover(map(), at);
      QVERIFY(text("map.reading").contains(roundedText(here.x(), 4)));  // at once
      QTRY_VERIFY_WITH_TIMEOUT(text("map.cell").contains(QStringLiteral("exact at this point, step 20")), kPatienceMs);
      const auto exact = exactAt(here);
      QCOMPARE(text("map.point.loss.0"), roundedText(exact->loss, 4));
      QCOMPARE(text("map.point.gradient.0"), roundedText(exact->gradientNorm, 4));
      QCOMPARE(text("map.point.hessian.0"), roundedText(exact->hessianNorm, 4));
      QCOMPARE(text("map.point.lambdaMax.0"), roundedText(exact->lambdaMax, 4));
      QCOMPARE(text("map.point.lambdaMin.0"), roundedText(exact->lambdaMin, 4));
      QVERIFY(text("map.point.probabilities.0").contains(QStringLiteral("1: ") + percentText(exact->probabilities[1])));
      QVERIFY(text("map.point.direction.0").endsWith(QStringLiteral("°")));
    }
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&map().canvas(), &leave);
    QCOMPARE(text("map.point.loss.0"), QStringLiteral("–"));
  }

  void everyLayerIsShown() {
    open(smallMoons(1));
    auto* layer = child<QComboBox>(*window_, "map.layer");
    auto* log = child<QCheckBox>(*window_, "map.log");
    const std::vector<std::pair<const char*, bool>> layers{
        {"none", false}, {"hessian", true}, {"gradient", true}, {"lambda_min", true}};
    for (const auto& [name, hasLog] : layers) {
      layer->setCurrentIndex(layer->findData(QString::fromLatin1(name)));
      QTRY_COMPARE_WITH_TIMEOUT(tab_->layerShown(), std::string(name), kPatienceMs);
      QCOMPARE(log->isEnabled(), hasLog);
      QVERIFY(!log->toolTip().isEmpty());
      QCOMPARE(tab_->pane().shownSide(), 200);  // nothing trains
    }
    QVERIFY(text("map.pace").contains(QStringLiteral("200 × 200 cells")));
    child<QCheckBox>(*window_, "map.field")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(map().summary().contains(QStringLiteral("eigenvectors")), kPatienceMs);
    child<QCheckBox>(*window_, "map.field")->setChecked(false);
    QTRY_VERIFY_WITH_TIMEOUT(!map().summary().contains(QStringLiteral("eigenvectors")), kPatienceMs);
  }

  void arrowsAndBallsAreWhatTheAttackFound() {
    open(smallMoons(4));
    train();
    window_->document().setEpsilon(0.15);
    child<QCheckBox>(*window_, "map.arrows")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(tab_->pane().arrows(), kPatienceMs);
    ArrowsRequest request;
    request.most = 60;
    request.attack.epsilon = 0.15;
    const auto job = window_->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    int flipped = 0, wrong = 0;
    for (const AttackArrow& a : job.result()->arrows) flipped += a.flipped ? 1 : 0, wrong += a.wrong ? 1 : 0;
    QVERIFY(flipped > 0);
    const MapOverlay& overlay = tab_->pane().overlay();
    QCOMPARE(overlay.arrowCount(AttackOutcome::Flipped), flipped);
    QCOMPARE(overlay.ballCount(AttackOutcome::Flipped), 0);
    child<QCheckBox>(*window_, "map.balls")->setChecked(true);
    QCOMPARE(overlay.ballCount(AttackOutcome::Flipped), flipped);
    QCOMPARE(overlay.ballCount(AttackOutcome::WrongBefore), wrong);
    QVERIFY(map().summary().contains(QStringLiteral("of 60 test points %1 flipped").arg(flipped)));
    QVERIFY(text("map.outcomes").contains(QStringLiteral("%1 wrong before").arg(wrong)));
    // A smaller ball, fewer flips; and without ticks nothing is drawn.
    window_->document().setEpsilon(0.002);
    QTRY_VERIFY_WITH_TIMEOUT(overlay.ballCount(AttackOutcome::Flipped) < flipped, kPatienceMs);
    child<QCheckBox>(*window_, "map.arrows")->setChecked(false);
    child<QCheckBox>(*window_, "map.balls")->setChecked(false);
    QCOMPARE(overlay.ballCount(AttackOutcome::Held), 0);
    QVERIFY(!child<QComboBox>(*window_, "map.attack")->isEnabled());
  }

  void aClickOpensTheTestPointEverywhere() {
    open(smallMoons(1));
    const auto set = *pointsOf(window_->controller().session()->beginning(), true);
    QCOMPARE(tab_->pane().overlay().ringCount(), 1);
    const auto click = [&](double x, double y) { drag({pixel(x, y)}); };
    click(set.x[17], set.y[17]);
    const auto opened = static_cast<std::size_t>(window_->document().samples().open());
    QVERIFY(std::hypot(set.x[opened] - set.x[17], set.y[opened] - set.y[17]) < 0.02);  // it, or one that it covers
    window_->document().samples().brush({3, 8, 9}, QStringLiteral("a test"));
    QCOMPARE(tab_->pane().overlay().ringCount(), 4);
    click(0.99, 0.01);  // no point is near
    QCOMPARE(window_->document().samples().open(), static_cast<int64_t>(opened));
  }

  // Around the open point of a network that rests lies the ball in which its class is proven.
  void whatIsProvenLiesAroundTheOpenPoint() {
    open(smallMoons());
    train();
    CertificateRequest request;
    request.index = window_->document().samples().open();
    request.norm = window_->document().settings().norm;
    auto job = window_->controller().session()->ask(request);
    QTRY_VERIFY_WITH_TIMEOUT(job.finished(), kPatienceMs);
    QVERIFY(job.result() && job.result()->radius && *job.result()->radius > 0);
    QTRY_COMPARE_WITH_TIMEOUT(tab_->pane().overlay().provenRadius(), *job.result()->radius, kPatienceMs);
  }

  void paintingEditsTheGeneratedSetAndIsUndone() {
    open(smallMoons(1));
    choose("map.tool.paint");
    child<QComboBox>(*window_, "map.class")->setCurrentIndex(2);
    QCOMPARE(window_->document().config()["dataset"].name, std::string("moons"));
    drag({pixel(0.1, 0.9), pixel(0.2, 0.9), pixel(0.3, 0.9)});
    QCOMPARE(window_->document().config()["dataset"].name, std::string("painted"));
    const std::size_t first = painted().size();
    QVERIFY2(first > 430, qPrintable(QString::number(first)));  // 420 of the moons, and a stroke of 0.2
    QVERIFY(text("map.count").contains(QStringLiteral("Two moons, edited: %1 points").arg(first)));
    for (std::size_t i = 420; i < first; ++i) {
      QCOMPARE(painted()[i].label, int64_t{2});
      QVERIFY2(std::abs(painted()[i].y - 0.9) < 0.03 && painted()[i].x > 0.07 && painted()[i].x < 0.33,
               qPrintable(QStringLiteral("%1, %2").arg(painted()[i].x).arg(painted()[i].y)));
    }
    QCOMPARE(stack().count(), 1);  // a gesture is one step
    QCOMPARE(stack().undoText(), QStringLiteral("painted points"));
    drag({pixel(0.8, 0.1)});
    QCOMPARE(stack().count(), 2);
    QCOMPARE(painted().size(), first + 1);
    stack().undo();
    QCOMPARE(painted().size(), first);
    stack().undo();
    QCOMPARE(window_->document().config()["dataset"].name, std::string("moons"));
    QVERIFY(painted().empty());
    stack().redo();
    QCOMPARE(painted().size(), first);
  }

  void pointsAreMovedAndErased() {
    ExperimentConfig config = smallMoons(1);
    PaintedPoints points;
    for (int i = 0; i < 20; ++i) points.push_back({0.04 * i + 0.1, i % 2 ? 0.7 : 0.3, i % 2});
    config["dataset"] = {"painted", {{"points", points}}};
    open(config);
    choose("map.tool.move");
    const QPoint target = pixel(0.5, 0.5);
    drag({pixel(0.1, 0.3), pixel(0.3, 0.4), target});
    QCOMPARE(stack().count(), 1);
    const QPointF there = place(map(), target);
    QVERIFY2(std::hypot(painted()[0].x - there.x(), painted()[0].y - there.y()) < 2e-4,
             qPrintable(QStringLiteral("%1, %2 instead of %3, %4")
                            .arg(painted()[0].x)
                            .arg(painted()[0].y)
                            .arg(there.x())
                            .arg(there.y())));
    QCOMPARE(painted().size(), std::size_t{20});
    choose("map.tool.erase");
    drag({pixel(0.5, 0.5)});
    QCOMPARE(painted().size(), std::size_t{19});
    choose("map.tool.paint");
    drag({pixel(0.14, 0.7)}, Qt::RightButton);  // the right button erases whatever the tool
    QCOMPARE(painted().size(), std::size_t{18});
    QCOMPARE(map().contextMenuPolicy(), Qt::PreventContextMenu);
    QCOMPARE(stack().count(), 3);
    for (int i = 0; i < 3; ++i) stack().undo();
    QCOMPARE(painted().size(), std::size_t{20});
    QCOMPARE(painted()[0], (PaintedPoint{0.1, 0.3, 0}));
    choose("map.tool.look");
    drag({pixel(0.1, 0.3), pixel(0.3, 0.4)});  // now it only moves the picture
    QCOMPARE(stack().index(), 0);
    QVERIFY(map().isZoomed());
  }

  void aSetIsPaintedFromNothingAndTrained() {
    open(smallMoons(2));
    train();
    QVERIFY(!child<QPushButton>(*window_, "map.train")->isEnabled());
    QTest::mouseClick(child<QPushButton>(*window_, "map.clear"), Qt::LeftButton);
    QVERIFY(painted().empty());
    QCOMPARE(window_->document().config()["dataset"].name, std::string("painted"));
    QVERIFY(map().isVisible());
    QVERIFY(child<QToolButton>(*window_, "map.tool.paint")->isChecked());
    QVERIFY(text("map.hint").contains(QStringLiteral("a new run takes these")));
    QVERIFY(!child<QPushButton>(*window_, "map.train")->isEnabled());  // there is nothing to train on
    QVERIFY2(text("pendingNote").contains(QStringLiteral("Painted points")), qPrintable(text("pendingNote")));
    child<QComboBox>(*window_, "map.class")->setCurrentIndex(0);
    drag({pixel(0.2, 0.2), pixel(0.2, 0.8)});
    // One class only is said in words, and the canvas stays.
    QTest::mouseClick(child<QPushButton>(*window_, "map.train"), Qt::LeftButton);
    QVERIFY(reaches(*window_, RunState::Failed));
    QTRY_VERIFY(text("map.hint").contains(QStringLiteral("paint a second class")));
    QVERIFY(map().isVisible());
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_1);
    drag({pixel(0.8, 0.2), pixel(0.8, 0.8)});
    QTRY_VERIFY_WITH_TIMEOUT(window_->controller().session() && describe(window_->controller().session()->beginning()),
                             kPatienceMs);
    QTest::mouseClick(child<QPushButton>(*window_, "map.train"), Qt::LeftButton);
    QVERIFY(reaches(*window_, RunState::Finished));
    QTRY_VERIFY_WITH_TIMEOUT(tab_->shownStep() > 0, kPatienceMs);
    QCOMPARE(window_->controller().current()->config.points("dataset.points"), painted());
    QCOMPARE(describe(window_->controller().session()->beginning())->name, std::string("painted"));
  }

  void paintedPointsComeBackWithTheirName() {
    open(smallMoons(1));
    choose("map.tool.paint");
    drag({pixel(0.1, 0.9)});
    const auto before = painted();
    window_->document().set("dataset.name", std::string("circles"));
    QVERIFY(painted().empty());
    window_->document().set("dataset.name", std::string("painted"));
    QCOMPARE(painted(), before);
  }

  void anEarlierRunStandsBesideThePresentOne() {
    open(smallMoons(2));
    auto* compare = child<QComboBox>(*window_, "map.compare");
    QVERIFY(!compare->isEnabled());
    QVERIFY(!compare->toolTip().isEmpty());
    train();
    press(*window_, "reset");
    window_->document().set("regularizer.strength", 0.1);
    QTRY_VERIFY_WITH_TIMEOUT(window_->controller().state() == RunState::Paused, kPatienceMs);
    train();
    QVERIFY(compare->isEnabled());
    QCOMPARE(compare->count(), 2);
    compare->setCurrentIndex(1);
    MapPane& other = tab_->comparedPane();
    QVERIFY(other.isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(other.shownStep(), int64_t{20}, kPatienceMs);
    QVERIFY(other.map().title().contains(QStringLiteral("run 1")));
    QVERIFY(map().title().contains(QStringLiteral("run 2")));
    QCoreApplication::processEvents();  // both have their new places
    for (MapView* view : {&map(), &other.map()}) view->bringUpToDate();

    const QPoint at = pixel(0.4, 0.55);
    hover(map(), at);
    const QPointF here = place(map(), at);
    QVERIFY(other.map().ballCenter() && map().ballCenter());
    QCOMPARE(*other.map().ballCenter(), *map().ballCenter());
    const auto frozen = window_->controller().runs().front()->frozen;
    QVERIFY(frozen);
    QTRY_COMPARE_WITH_TIMEOUT(text("map.point.hessian.0"), roundedText(exactAt(here)->hessianNorm, 4), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(text("map.point.hessian.1"), roundedText(exactAt(here, frozen)->hessianNorm, 4),
                              kPatienceMs);
    QVERIFY(text("map.point.hessian.0") != text("map.point.hessian.1"));
    // The cursor goes the other way too, and so do layer and zoom.
    const QPoint there = pixel(other.map(), 0.7, 0.3);
    hover(other.map(), there);
    QCOMPARE(*map().ballCenter(), place(other.map(), there));
    child<QComboBox>(*window_, "map.layer")->setCurrentIndex(1);
    QTRY_COMPARE_WITH_TIMEOUT(other.layerShown(), std::string("hessian"), kPatienceMs);
    QWheelEvent wheel(at, map().canvas().mapToGlobal(QPointF(at)), {}, QPoint(0, 240), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map().canvas(), &wheel);
    QVERIFY(other.map().isZoomed());
    QVERIFY(std::abs(other.map().canvas().xAxis->range().center() - map().canvas().xAxis->range().center()) < 1e-9);
    compare->setCurrentIndex(0);
    QVERIFY(!other.isVisible());
    // A run that is removed is no longer offered.
    compare->setCurrentIndex(1);
    window_->controller().remove(window_->controller().runs().front()->id);
    QVERIFY(!other.isVisible() && !compare->isEnabled());
  }

  void theClassesToPaintBearTheirNames() {
    ViewChoice<MapChoice> choice;
    MapTools tools(choice);
    const auto* box = tools.findChild<QComboBox*>(QStringLiteral("map.class"));
    QCOMPARE(box->itemText(1), QStringLiteral("class 1"));
    tools.setClassNames({QStringLiteral("arm"), QStringLiteral("ring")});
    QCOMPARE(box->itemText(1), QStringLiteral("ring"));
    QCOMPARE(box->itemText(2), QStringLiteral("class 2"));  // the data have none; a person may paint it
    tools.setClassNames({QStringLiteral("7"), QStringLiteral("8")});
    QCOMPARE(box->itemText(0), QStringLiteral("class 7"));
  }

  void keysChooseToolAndClass() {
    open(smallMoons(1));
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_E);
    QVERIFY(child<QToolButton>(*window_, "map.tool.erase")->isChecked());
    QTest::keyClick(&map(), Qt::Key_M);
    QVERIFY(child<QToolButton>(*window_, "map.tool.move")->isChecked());
    QTest::keyClick(&map(), Qt::Key_3);
    QVERIFY(child<QToolButton>(*window_, "map.tool.paint")->isChecked());
    QCOMPARE(child<QComboBox>(*window_, "map.class")->currentIndex(), 3);
    QVERIFY(map().isPaintMode());
    QTest::keyClick(&map(), Qt::Key_L);
    QVERIFY(!map().isPaintMode());
    for (const char* name : {"map.layer", "map.log", "map.points", "map.boundary", "map.field", "map.arrows",
                             "map.balls", "map.attack", "map.compare", "map.class", "map.clear", "map.train",
                             "map.tool.look", "map.tool.paint", "map.tool.move", "map.tool.erase"})
      QVERIFY2(!child<QWidget>(*window_, name)->toolTip().isEmpty(), name);
  }
};

QTEST_MAIN(TestMapTab)
#include "test_map_tab.moc"
