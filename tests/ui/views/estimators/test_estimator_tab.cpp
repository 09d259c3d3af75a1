// SPDX-License-Identifier: GPL-3.0-or-later
// The estimator laboratory shows what the job found.
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

#include "model/jobs/threads.h"
#include "tests/support/lab_window.h"
#include "ui/views/estimators/estimator_tab.h"
#include "viz/base/text_tools.h"
#include "viz/plot/curve_plot.h"

using namespace hessianlab;

class TestEstimatorTab : public QObject {
  Q_OBJECT

  static EstimatorTab* open(MainWindow& window) {
    window.raiseView(QStringLiteral("estimators"));
    auto* tab = qobject_cast<EstimatorTab*>(window.view(QStringLiteral("estimators")));
    if (!QTest::qWaitFor([&] { return tab->trace() != nullptr; }, kPatienceMs)) qFatal("nothing measured");
    return tab;
  }
  static std::shared_ptr<const EstimatorTrace> engine(MainWindow& window, int64_t index, int64_t products,
                                                      int64_t seed) {
    EstimatorTraceRequest request;
    request.index = index;
    request.products = products;
    request.seed = seed;
    const auto job = window.controller().session()->ask(request);
    if (!QTest::qWaitFor([&] { return job.finished(); }, kPatienceMs)) qFatal("the job hangs");
    return job.result();
  }
  static void shows(MainWindow& window, const EstimatorTrace& truth) {
    const auto* ratio = child<CurvePlot>(window, "plot.estimators.ratio");
    const auto* residual = child<CurvePlot>(window, "plot.estimators.residual");
    const auto* table = child<QTableWidget>(window, "estimators.table");
    const std::vector<int> ratios = ratio->seriesIds(), residuals = residual->seriesIds();  // the first ratio is exact
    QCOMPARE(ratios.size(), truth.curves.size() + 1);
    QCOMPARE(table->rowCount(), static_cast<int>(truth.curves.size()) + 1);
    QCOMPARE(table->item(0, 1)->text(), roundedText(truth.exact));
    for (const SeriesPoint& p : ratio->points(ratios[0])) QCOMPARE(p.y, 1.0);
    for (std::size_t i = 0; i < truth.curves.size(); ++i) {
      const auto& points = truth.curves[i].points;
      const auto shown = ratio->points(ratios[i + 1]);
      QCOMPARE(shown.size(), points.size());
      for (std::size_t k = 0; k < points.size(); ++k) {
        QCOMPARE(shown[k].x, static_cast<double>(points[k].products));
        QCOMPARE(shown[k].y, points[k].estimate / truth.exact);
      }
      const auto errors = residual->points(residuals[i]);
      QCOMPARE(errors.size(), points.front().residual ? points.size() : std::size_t{0});
      for (std::size_t k = 0; k < errors.size(); ++k) QCOMPARE(errors[k].y, *points[k].residual);
      const int row = static_cast<int>(i) + 1;
      QCOMPARE(table->item(row, 1)->text(), roundedText(points.back().estimate));
      QCOMPARE(table->item(row, 4)->text(), QString::number(points.back().products));
      QVERIFY(!table->item(row, 5)->text().isEmpty());
    }
  }

 private Q_SLOTS:
  void initTestCase() { configureThreads(1); }

  void itShowsWhatTheJobFound() {
    auto window = openLab(smallFashion(1));
    press(*window, "run");
    QVERIFY(reaches(*window, RunState::Finished));
    EstimatorTab* tab = open(*window);
    QTRY_COMPARE_WITH_TIMEOUT(tab->trace()->step, int64_t{10}, kPatienceMs);
    shows(*window, *engine(*window, 0, 32, 1));

    // Another sample, fewer products, other random starts.
    child<QSpinBox>(*window, "estimators.sample")->setValue(5);
    child<QSpinBox>(*window, "estimators.products")->setValue(9);
    QTRY_VERIFY_WITH_TIMEOUT(tab->trace()->index == 5 && tab->trace()->curves.front().points.size() == 9, kPatienceMs);
    shows(*window, *engine(*window, 5, 9, 1));
    const auto before = tab->trace();
    QTest::mouseClick(child<QPushButton>(*window, "estimators.seed"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(tab->trace() != before, kPatienceMs);
    QCOMPARE(tab->seed(), int64_t{2});
    shows(*window, *engine(*window, 5, 9, 2));
    QCOMPARE(tab->trace()->curves[0].points.back().estimate,
             before->curves[0].points.back().estimate);  // the gradient stays
    QVERIFY(tab->trace()->curves[1].points.front().estimate != before->curves[1].points.front().estimate);
    QVERIFY(child<QLabel>(*window, "estimators.note")->text().contains(QStringLiteral("Lanczos in float64")));
  }

  void eachRowIsExplained() {
    auto window = openLab(smallMoons(1));
    QVERIFY(untrainedShown(*window));
    open(*window);
    auto* table = child<QTableWidget>(*window, "estimators.table");
    auto* help = child<QLabel>(*window, "estimators.help");
    QVERIFY(help->text().contains(QStringLiteral("reference")));
    QSet<QString> seen;
    for (int row = 0; row < table->rowCount(); ++row) {
      QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                        table->visualItemRect(table->item(row, 1)).center());
      QVERIFY(!help->text().isEmpty() && !seen.contains(help->text()));
      seen.insert(help->text());
    }
    QVERIFY(help->text().contains(QStringLiteral("Frobenius")));
  }
};

QTEST_MAIN(TestEstimatorTab)
#include "test_estimator_tab.moc"
