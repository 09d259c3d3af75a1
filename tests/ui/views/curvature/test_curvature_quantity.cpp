// SPDX-License-Identifier: GPL-3.0-or-later
// Bins hold every value that can be shown, once.
#include <QtTest>
#include <cmath>
#include <limits>
#include <set>

#include "ui/views/curvature/curvature_quantity.h"

using namespace hessianlab;

class TestCurvatureQuantity : public QObject {
  Q_OBJECT

  static void everyValueLiesInItsBin(const SampleHistogram& h, const std::vector<double>& values) {
    std::set<std::size_t> seen;
    QCOMPARE(h.edges.size(), h.size() + 1);
    QVERIFY(std::is_sorted(h.edges.begin(), h.edges.end()));
    for (std::size_t bin = 0; bin < h.size(); ++bin) {
      QVERIFY(h.centre(bin) > h.edges[bin] && h.centre(bin) < h.edges[bin + 1]);
      for (const std::size_t i : h.bins[bin]) {
        QVERIFY(seen.insert(i).second);
        QVERIFY(values[i] >= h.edges[bin]);
        QVERIFY(values[i] < h.edges[bin + 1] || (bin + 1 == h.size() && values[i] <= h.edges[bin + 1]));
      }
    }
    QCOMPARE(seen.size() + h.notShown, values.size());
  }

 private Q_SLOTS:
  void linearAndLogarithmic() {
    std::vector<double> values;
    for (int i = 1; i <= 300; ++i) values.push_back(std::exp(-i / 30.0));
    for (const bool log : {false, true}) {
      const SampleHistogram h = histogramOf(values, log);
      QCOMPARE(h.notShown, std::size_t{0});
      QCOMPARE(h.size(), std::size_t{18});  // √300, rounded up
      everyValueLiesInItsBin(h, values);
      if (log)
        for (const auto& bin : h.bins) QVERIFY(bin.size() >= 16 && bin.size() <= 18);  // the same number in each
    }
  }

  void whatCannotBeShownIsCounted() {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const std::vector<double> values{1, 0, -2, nan, 1e-20, 5};
    const SampleHistogram log = histogramOf(values, true);
    QCOMPARE(log.notShown, std::size_t{4});
    everyValueLiesInItsBin(log, values);
    const SampleHistogram linear = histogramOf(values, false);
    QCOMPARE(linear.notShown, std::size_t{1});
    everyValueLiesInItsBin(linear, values);
    QCOMPARE(histogramOf({}, true).size(), std::size_t{0});
    QCOMPARE(histogramOf({nan, 0}, true).notShown, std::size_t{2});
  }

  void equalValuesShareABin() {
    for (const double value : {0.0, 3.0, -7.5, 1e-12})
      for (const bool log : {false, true}) {
        if (log && value <= 0) continue;
        const std::vector<double> values(40, value);
        const SampleHistogram h = histogramOf(values, log);
        everyValueLiesInItsBin(h, values);
        QCOMPARE(h.notShown, std::size_t{0});
      }
  }

  void quantitiesAreWhatTheySay() {
    CurvatureSample sample;
    sample.norm = 6, sample.gradientNorm = 2, sample.margin = -1;
    const auto& all = curvatureQuantities();
    QCOMPARE(all[0].of(sample), 6.0);
    QCOMPARE(all[1].of(sample), 2.0);
    QCOMPARE(all[2].of(sample), 3.0);
    QCOMPARE(all[3].of(sample), -1.0);
    sample.gradientNorm = 0;
    QVERIFY(std::isnan(all[2].of(sample)));
    QVERIFY(!all[3].positive);
  }

  void theEstimatorIsNamedWithItsWorstResidual() {
    CurvatureResult survey;
    survey.estimator = "lanczos";
    survey.iterations = 32;
    CurvatureSample sample;
    sample.norm = 1e-5, sample.confidence = 0.9999, sample.residual = 1e-4, sample.converged = true;
    survey.samples.assign(10, sample);
    survey.samples.back().residual = 0.4;
    QVERIFY2(estimatorText(survey).contains(QStringLiteral("Lanczos, ≤ 32 products")) &&
                 estimatorText(survey).contains(QStringLiteral("0.4")),
             qPrintable(estimatorText(survey)));
    QVERIFY(!estimatorText(survey).contains(QStringLiteral("certain")));
    survey.samples[3].converged = survey.samples.back().converged = false;
    QVERIFY2(estimatorText(survey).endsWith(QStringLiteral(", 2 of 10 not certain")),
             qPrintable(estimatorText(survey)));
  }
};

QTEST_GUILESS_MAIN(TestCurvatureQuantity)
#include "test_curvature_quantity.moc"
