// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of the laboratory: the window open and clicked all over gives the same curve, to the last bit, as a
// session without any window.
#include <QComboBox>
#include <QPushButton>
#include <QSlider>

#include "model/base/records.h"
#include "model/jobs/threads.h"
#include "model/session/training_session.h"
#include "tests/support/lab_window.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestLookingChangesNothing : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void aStormOfClicksLeavesTheCurveAlone_data() {
    QTest::addColumn<bool>("pictures");
    QTest::newRow("points") << false;
    QTest::newRow("pictures") << true;
  }

  void aStormOfClicksLeavesTheCurveAlone() {
    QFETCH(bool, pictures);
    const ExperimentConfig config = pictures ? smallFashion(12) : smallMoons(60);
    std::vector<double> alone;
    {
      TrainingSession session(config, regularizerCatalogue(), nullptr);
      session.run();
      QVERIFY(session.waitUntilIdle(kPatienceMs / 1000));
      alone = tableOf(session.drain().records).column("train_loss");
    }
    auto window = openLab(config);
    press(*window, "run");
    const QStringList views{QStringLiteral("pictures"), QStringLiteral("map"), QStringLiteral("robustness"),
                            QStringLiteral("slices"), QStringLiteral("training")};
    auto* slider = child<QSlider>(*window, "epsilon.slider");
    int turn = 0;
    while (window->controller().state() != RunState::Finished) {
      window->raiseView(views[turn % views.size()]);
      slider->setValue(20 + 13 * turn % 160);
      if (turn % 5 == 1) QTest::mouseClick(child<QWidget>(*window, "robustness.evaluate"), Qt::LeftButton);
      if (turn % 7 == 3) press(*window, "run");                                     // pause, and …
      if (turn % 7 == 4 && !window->controller().running()) press(*window, "run");  // … run again
      if (turn % 11 == 5) press(*window, "toggleTheme");
      if (turn % 3 == 0) child<QComboBox>(*window, "map.layer")->setCurrentIndex(turn / 3 % 4);
      if (turn % 6 == 1)
        for (const char* name : {"map.field", "map.arrows", "map.balls"})
          child<QCheckBox>(*window, name)->setChecked(turn % 4 == 1);
      if (turn % 3 == 1) child<QComboBox>(*window, "slices.first")->setCurrentIndex(turn / 3 % 4);
      if (turn % 6 == 5) QTest::mouseClick(child<QWidget>(*window, "slices.next"), Qt::LeftButton);
      if (turn % 4 == 2) QTest::mouseClick(child<QWidget>(*window, "pictures.next"), Qt::LeftButton);
      if (turn % 6 == 1) QTest::mouseClick(child<QWidget>(*window, "time.previous.button"), Qt::LeftButton);
      if (turn % 9 == 4) QTest::mouseClick(child<QWidget>(*window, "time.first.button"), Qt::LeftButton);
      if (turn % 8 == 6) QTest::mouseClick(child<QWidget>(*window, "time.live.button"), Qt::LeftButton);
      if (turn == 9 || turn == 23) press(*window, "twin");  // comes late, and goes in the middle
      QTest::qWait(5);
      QVERIFY(++turn < kPatienceMs / 5);
    }
    QTRY_COMPARE(window->controller().current()->records.column("train_loss").size(), alone.size());
    QCOMPARE(window->controller().current()->records.column("train_loss"), alone);
  }
};

QTEST_MAIN(TestLookingChangesNothing)
#include "test_looking_changes_nothing.moc"
