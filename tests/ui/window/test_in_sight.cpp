// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks at is there, whole and up to date, and the keys do what the window says.
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/views/catalogue/view_catalogue.h"
#include "ui/views/lab_view.h"
#include "viz/base/plot_canvas.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestInSight : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  // Also where the places of an earlier window are restored, which a new home does not show.
  void spaceRunsFromTheFirstMomentOn() {
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    openLab(smallMoons(1))->saveLayout(settings);
    LabSetup setup;
    setup.regularizers = regularizerCatalogue();
    setup.catalogues = allCatalogues(*setup.regularizers);
    setup.config = smallMoons(1);
    MainWindow window(std::move(setup));
    window.restoreLayout(settings);
    window.show();
    QVERIFY(untrainedShown(window));
    QVERIFY(!window.focusWidget() || window.focusWidget() == &window);
    QTest::keyClick(window.focusWidget() ? window.focusWidget() : &window, Qt::Key_Space);
    QVERIFY(reaches(window, RunState::Finished));
  }

  // Tab after tab: whatever a plot could not draw while it was hidden is drawn when it is shown.
  void theLineOfTheMomentIsThereWhenTheTabIs() {
    auto window = openLab(smallMoons(2));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    window->raiseView(QStringLiteral("curvature"));
    auto* plot = child<CurvePlot>(*window, "plot.loss");
    QTRY_VERIFY(!plot->isVisible());
    const auto picture = [&] {
      window->raiseView(QStringLiteral("training"));
      if (!QTest::qWaitFor([&] { return plot->isVisible(); }, kPatienceMs)) qFatal("the tab does not come");
      QTest::qWait(100);
      return plot->grab().toImage();
    };
    const QImage live = picture();
    window->raiseView(QStringLiteral("curvature"));
    QTRY_VERIFY(!plot->isVisible());
    window->controller().rewindTo(10);
    QCOMPARE(*plot->marker(), 10.0);
    const QImage moved = picture();
    QVERIFY(moved != live);
    plot->bringUpToDate();
    plot->canvas().replot();
    QCOMPARE(plot->grab().toImage(), moved);
  }

  // On the projector of a class no tab has to be pushed sideways.
  void noTabIsWiderThanItsPlace() {
    QStringList wide;
    for (const ExperimentConfig& config : {smallMoons(), smallFashion()}) {
      auto window = openLab(config);
      window->resize(1024, 640);
      QVERIFY(untrainedShown(*window));
      for (const ViewEntry& entry : viewCatalogue()) {
        const auto* view = window->view(entry.name);
        if (!view) continue;  // of another lab
        window->raiseView(entry.name);
        QTRY_VERIFY(view->isVisible());
        QTest::qWait(0);
        for (const QScrollArea* area : window->findChildren<QScrollArea*>())
          if (area->isVisible() && area->isAncestorOf(view) && area->horizontalScrollBar()->maximum() > 0)
            wide << QStringLiteral("%1: %2 of %3").arg(entry.name).arg(area->viewport()->width()).arg(view->width());
      }
      QCOMPARE(window->size(), QSize(1024, 640));
    }
    QVERIFY2(wide.isEmpty(), qPrintable(wide.join(u'\n')));
  }

  void thumbnailsKeepTheirHeight() {
    auto window = openLab(smallFashion());
    QVERIFY(untrainedShown(*window));
    auto* picture = child<QWidget>(*window, "thumbnail.0");
    QTRY_VERIFY(picture->isVisible());
    const QSize before = picture->size();
    window->document().set("regularizer.strength", 5.0);
    QVERIFY(untrainedShown(*window));
    QTRY_VERIFY(picture->isVisible());
    QTRY_COMPARE(picture->size(), before);
    QVERIFY(picture->visibleRegion().boundingRect().size() == before);
  }

  void theRunThatBeginsIsInSight() {
    auto window = openLab(smallMoons(1));
    auto* table = child<QTableView>(*window, "runsTable");
    const auto row = [&] { return table->model()->index(table->model()->rowCount() - 1, 0); };
    for (int i = 0; i < 9; ++i) {
      press(*window, "run");
      QVERIFY(reaches(*window, RunState::Finished));
      QTRY_VERIFY(table->viewport()->rect().contains(table->visualRect(row())));
      press(*window, "reset");
      QVERIFY(untrainedShown(*window));
    }
    QCOMPARE(table->model()->rowCount(), 9);
  }
};

QTEST_MAIN(TestInSight)
#include "test_in_sight.moc"
