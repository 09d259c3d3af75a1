// SPDX-License-Identifier: GPL-3.0-or-later
// Fronts, matched accuracies and their spread against numbers worked out by hand, and the files made of them.
#include <QXmlStreamReader>
#include <QtTest>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "model/study/page.h"
#include "model/study/svg_chart.h"
#include "tests/support/small_catalogues.h"

using namespace hessianlab;

namespace {

using Front = std::vector<std::pair<double, double>>;

StudyPlan planOf(const char* seeds) {
  return parseStudy(std::string(R"({
      "title": "Small & <quick>", "config": {"dataset": {"name": "moons"}},
      "methods": [{"label": "none", "regularizer": {"name": "none"}},
                  {"label": "grad", "regularizer": {"name": "input-gradient"}, "key": "strength", "strengths": [1, 2]},
                  {"label": "hess", "regularizer": {"name": "hessian-norm"}, "key": "strength", "strengths": [1]}],
      "seeds": )") + seeds +
                        R"(,
      "evaluation": {"samples": 100, "attacks": ["pgd"], "norms": {"l2": {"epsilons": [0.1, 0.5], "headline": 0.5}}},
      "baseline": "none", "matched_accuracies": [0.7, 0.8, 0.85],
      "comparison": {"method": "hess", "against": "grad"}})",
                    smallCatalogues(), "S.json");
}

CellResult result(double clean, double robust, double seconds = 1) {
  CellResult r;
  r.testAccuracy = clean;
  r.trainSeconds = seconds;
  r.steps = 10;
  r.confidence = 0.9;
  r.hessianNorm = 2;
  r.hessianNormMedian = 1.5;
  r.gradientNorm = 0.5;
  r.normalisedCurvature = 4;
  RobustnessResult curve;
  curve.norm = Norm::L2;
  curve.epsilons = {0.1, 0.5};
  curve.samples = 100;
  curve.accuracy = {0.5 * (clean + robust), robust};
  r.robustness = {curve};
  r.attackSettings = {{"pgd", R"({"steps":20})"}};
  return r;
}

// Cells in the plan's order: none, grad-1, grad-2, hess-1 for each seed. `lead`: by how much hess lies above the line
// of grad with each seed.
StudySummary summaryOf(const StudyPlan& plan, const std::vector<double>& lead) {
  StudySummary summary;
  summary.plan = &plan;
  for (const double above : lead) {
    summary.results.push_back(result(0.9, 0.1));
    summary.results.push_back(result(0.8, 0.3, 2));
    summary.results.push_back(result(0.7, 0.4, 2));
    summary.results.push_back(result(0.8, 0.3 + above, 4));
  }
  return summary;
}

// The same study with certificates, and cells that prove `share` of what attacks leave.
StudyPlan certifiedPlanOf(const char* seeds) {
  StudyPlan plan = planOf(seeds);
  plan.evaluation.certificates = Certificates::Quick;
  return plan;
}
void certify(StudySummary& summary, double share) {
  for (auto& result : summary.results) {
    if (!result) continue;
    result->certified = {result->robustness[0].accuracy};
    for (double& accuracy : result->certified[0]) accuracy *= share;
  }
}

bool close(double a, double b) {
  return std::abs(a - b) < 1e-12;
}

}  // namespace

class TestSummary : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void frontsAreReadOffByStraightLines() {
    const Front front{{0.9, 0.1}, {0.8, 0.3}, {0.6, 0.4}};
    QVERIFY(close(*alongFront(front, 0.9), 0.1));
    QVERIFY(close(*alongFront(front, 0.85), 0.2));
    QVERIFY(close(*alongFront(front, 0.65), 0.375));
    QVERIFY(close(*alongFront(front, 0.6), 0.4));
    QVERIFY(!alongFront(front, 0.91) && !alongFront(front, 0.59));
    QVERIFY(!alongFront({}, 0.5));
    QVERIFY(!alongFront({{0.9, 0.1}}, 0.8));
    // Clean accuracy that rises again: of several passages the best, as one would choose the strength.
    const Front bent{{0.8, 0.2}, {0.9, 0.3}, {0.8, 0.5}};
    QVERIFY(close(*alongFront(bent, 0.85), 0.4));
    QVERIFY(close(*alongFront(bent, 0.8), 0.5));
    QVERIFY(close(*alongFront({{0.8, 0.2}, {0.8, 0.6}, {0.8, 0.3}}, 0.8), 0.6));  // a vertical piece
  }

  void spreadsAndIntervals() {
    const Spread three = *spreadOf({1, 2, 3});
    QVERIFY(close(three.mean, 2) && close(*three.deviation, 1));
    const auto interval = *interval95(three);  // t = 4.303 with 2 degrees of freedom
    QVERIFY(std::abs(interval.first - (2 - 4.303 / std::sqrt(3.0))) < 1e-9);
    QVERIFY(std::abs(interval.second - (2 + 4.303 / std::sqrt(3.0))) < 1e-9);
    QVERIFY(!spreadOf({}));
    QVERIFY(!spreadOf({5})->deviation && !interval95(*spreadOf({5})));
    const auto many = *interval95(*spreadOf(std::vector<double>(40, 7)));
    QVERIFY(close(many.first, 7) && close(many.second, 7));
  }

  void matchedValuesStandWhereEverySeedReaches() {
    const StudyPlan plan = planOf("[1, 2]");
    StudySummary summary = summaryOf(plan, {0.1, 0.2});
    QCOMPARE(summary.front(1, 2, 0, 1), (Front{{0.9, 0.1}, {0.8, 0.3}, {0.7, 0.4}}));  // begins at the baseline
    QCOMPARE(summary.front(0, 2, 0, 1), (Front{{0.9, 0.1}}));
    const auto hess = summary.matched(2, 0.85, 0, 1);
    QCOMPARE(hess.size(), std::size_t{2});
    QVERIFY(close(hess[0], 0.25) && close(hess[1], 0.3));  // halfway between 0.1 and 0.4, 0.1 and 0.5
    QVERIFY(summary.matched(2, 0.7, 0, 1).empty());        // the front of hess ends at 0.8

    // At 0.8 and 0.85 both reach: seed 1 leads by 0.1 and 0.05, seed 2 by 0.2 and 0.1.
    const MatchedComparison pair = compare(summary, 0, 1);
    QCOMPARE(pair.accuracies, (std::vector<double>{0.8, 0.85}));
    QVERIFY(close(pair.differences[0], 0.075) && close(pair.differences[1], 0.15));

    summary.results[7].reset();  // hess-1 of seed 2
    QVERIFY(summary.matched(2, 0.85, 0, 1).empty());
    QVERIFY(compare(summary, 0, 1).accuracies.empty());
    QCOMPARE(summary.done(), std::size_t{7});
  }

  void whatIsCertifiedHasFrontsOfItsOwn() {
    const StudyPlan plan = certifiedPlanOf("[1, 2]");
    StudySummary summary = summaryOf(plan, {0.1, 0.2});
    certify(summary, 0.5);
    QCOMPARE(summary.front(1, 2, 0, 1, Left::Certified), (Front{{0.9, 0.05}, {0.8, 0.15}, {0.7, 0.2}}));
    QVERIFY(close(summary.left(2, 1, Left::Certified, 0, 1)->mean, 0.225));  // of 0.4 and 0.5
    QVERIFY(close(compare(summary, 0, 1, Left::Certified).differences[1], 0.075));
    QVERIFY(close(compare(summary, 0, 1).differences[1], 0.15));
    const auto sentences = conclusions(summary);
    QCOMPARE(sentences.size(), std::size_t{2});
    QVERIFY2(QString::fromStdString(sentences[1]).contains("difference of what is certified between hess and grad"),
             sentences[1].c_str());

    summary.results[5]->certified = {{}};  // grad-1 of seed 2: none applies
    QCOMPARE(summary.front(1, 2, 0, 1, Left::Certified), (Front{{0.9, 0.05}, {0.7, 0.2}}));
    QCOMPARE(summary.left(1, 1, Left::Certified, 0, 1)->count, std::size_t{1});
    QVERIFY(!accuracyLeft(*summary.results[5], Left::Certified, 0, 1));
  }

  void whoCertifiesMoreIsSaid() {
    const StudyPlan plan = certifiedPlanOf("[1, 2, 3]");
    StudySummary summary = summaryOf(plan, {0.1, 0.11, 0.09});
    certify(summary, 0.5);
    const auto sentence = [&] { return QString::fromStdString(conclusions(summary).at(1)); };
    QVERIFY2(sentence().contains("hess has more certified accuracy than grad: +3."), qPrintable(sentence()));
    for (auto& result : summary.results)
      for (double& accuracy : result->certified[0]) accuracy = 0.3 - accuracy;
    QVERIFY2(sentence().contains("hess has less certified accuracy than grad: −3."), qPrintable(sentence()));
    for (auto& result : summary.results) result->certified = {{}};
    QVERIFY2(sentence().contains("no comparison of certified accuracy"), qPrintable(sentence()));
  }

  void tablesAndFilesHaveCertifiedColumns() {
    const StudyPlan plan = certifiedPlanOf("[1, 2]");
    StudySummary summary = summaryOf(plan, {0.1, 0.2});
    certify(summary, 0.5);
    summary.results[0]->certified = summary.results[4]->certified = {{}};  // none
    const StudyPage page = makePage(summary, "claim", "c");
    const QString text = QString::fromStdString(page.markdown);
    for (const char* part :
         {"| clean, % | attacked, L2 ε = 0.5, % | certified, L2 ε = 0.5, % |",
          "| hess | 1 | 80.0 ± 0.0 | 45.0 ± 7.1 | 22.5 ± 3.5 |", "| none | – | 90.0 ± 0.0 | 10.0 ± 0.0 | – |",
          "## Certified accuracy at the same clean accuracy", "](claim/certified-matched-l2.svg)",
          "](claim/certified-front-l2.svg)", "| 45.0 ± 7.1 – 22.5 ± 3.5 |"})
      QVERIFY2(text.contains(part), qPrintable(QString(part) + '\n' + text));
    QCOMPARE(page.pictures.size(), std::size_t{4});
    const QStringList lines = QString::fromStdString(toCsv(summary)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines[0].split(',').mid(12),
             (QStringList{"train_seconds", "steps", "certified_l2_0.1", "certified_l2_0.5"}));
    QVERIFY(lines[1].endsWith(",10,,"));
    QCOMPARE(lines[2].split(',').last().toDouble(), 0.15);
    const auto json = nlohmann::json::parse(toJson(summary));
    QVERIFY(json["cells"][0]["certified_accuracy"]["l2"].is_null());
    QVERIFY(close(json["cells"][1]["certified_accuracy"]["l2"][1].get<double>(), 0.15));
    QVERIFY(close(json["means"][3]["certified_accuracy"]["l2"][1]["mean"].get<double>(), 0.225));
    QCOMPARE(json["certified_matched"][1]["methods"]["grad"][0].contains("certified_accuracy"), true);
    // A study without certificates says nothing of them.
    const StudyPlan without = planOf("[1, 2]");
    summary.plan = &without;
    QVERIFY(!QString::fromStdString(makePage(summary, "claim", "c").markdown).contains("certif"));
    QVERIFY(toCsv(summary).find("certified") == std::string::npos);
    QVERIFY(toJson(summary).find("certified") == std::string::npos);
  }

  void thePageNamesTheWidthsThatAStudyChose() {
    const StudyPlan plain = planOf("[1, 2]");
    const QString page = QString::fromStdString(makePage(summaryOf(plain, {0.1, 0.2}), "p", "c").markdown);
    QVERIFY(page.contains(QRegularExpression("- network: [a-z0-9-]+, softplus")));
    StudyPlan plan = planOf("[1, 2]");
    for (StudyCell& cell : plan.cells)
      cell.config["architecture"] = {"mlp", {{"activation", std::string("relu")}, {"hidden", Widths{48, 24}}}};
    QVERIFY(QString::fromStdString(makePage(summaryOf(plan, {0.1, 0.2}), "p", "c").markdown)
                .contains("- network: mlp 48-24, relu\n"));
  }

  void theConclusionFollowsTheNumbers() {
    const StudyPlan plan = planOf("[1, 2, 3]");
    const auto sentence = [&](const std::vector<double>& lead) {
      return QString::fromStdString(conclusions(summaryOf(plan, lead)).at(0));
    };
    QVERIFY(sentence({0.1, 0.11, 0.09}).contains("hess is more robust than grad: +7.5 points"));
    QVERIFY(sentence({-0.1, -0.11, -0.09}).contains("hess is less robust than grad: −7.5 points"));
    QVERIFY(sentence({0.1, -0.1, 0.03}).contains("does not tell them apart"));
    QVERIFY(sentence({0, 0, 0}).contains("does not tell them apart"));
    const StudyPlan one = planOf("[1]");
    QVERIFY(QString::fromStdString(conclusions(summaryOf(one, {0.1})).at(0)).contains("is not known"));
    StudySummary partial = summaryOf(plan, {0.1, 0.1, 0.1});
    partial.results[3].reset();
    QVERIFY(QString::fromStdString(conclusions(partial).at(0)).contains("no comparison"));
  }

  void csvHasOneRowForEachFinishedCell() {
    const StudyPlan plan = planOf("[1, 2]");
    StudySummary summary = summaryOf(plan, {0.1, 0.2});
    summary.results[5]->confidence.reset();
    summary.results[2].reset();
    const QStringList lines = QString::fromStdString(toCsv(summary)).split('\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 8);
    const QStringList heads = lines[0].split(',');
    QCOMPARE(heads.mid(4, 3), (QStringList{"test_accuracy", "robust_l2_0.1", "robust_l2_0.5"}));
    for (const QString& line : lines) QCOMPARE(line.split(',').size(), heads.size());
    const QStringList cells = lines[4].split(',');  // seed 2, none
    QCOMPARE(cells[0], QString("none-seed2"));
    QCOMPARE(cells[2], QString());
    QCOMPARE(lines[5].split(',')[heads.indexOf("confidence_mean")], QString());
    QCOMPARE(lines[7].split(',')[6].toDouble(), 0.5);
  }

  void jsonHoldsTheSameNumbers() {
    const StudyPlan plan = planOf("[1, 2]");
    const auto json = nlohmann::json::parse(toJson(summaryOf(plan, {0.1, 0.2})));
    QCOMPARE(json["cells"].size(), std::size_t{8});
    QCOMPARE(json["means"].size(), std::size_t{4});
    const auto& headline = json["matched"][1];
    QCOMPARE(headline["epsilon"].get<double>(), 0.5);
    QCOMPARE(headline["methods"]["grad"].size(), std::size_t{3});
    QVERIFY(close(headline["comparison"]["difference"]["mean"].get<double>(), 0.1125));
    QCOMPARE(headline["comparison"]["ci95"].size(), std::size_t{2});
  }

  void thePageIsWholeAndItsPicturesAreXml() {
    const StudyPlan plan = planOf("[1, 2]");
    StudySummary summary = summaryOf(plan, {0.1, 0.2});
    const StudyPage page = makePage(summary, "claim", "hessianlab-cli study S.json --out runs/s");
    const QString text = QString::fromStdString(page.markdown);
    for (const char* part : {"# Small &amp; &lt;quick>", "hessianlab-cli study S.json --out runs/s", "8 of 8 runs",
                             "## Answer", "seeds: 1, 2", "100", "`{\"steps\":20}`",
                             "| hess | 1 | 80.0 ± 0.0 | 45.0 ± 7.1 |", "| 4.0 |"})  // hess costs 4 times a plain step
      QVERIFY2(text.contains(part), part);
    QVERIFY(!text.contains("incomplete"));
    QVERIFY(!text.contains("nan"));
    QCOMPARE(page.pictures.size(), std::size_t{2});
    for (const StudyPage::Picture& picture : page.pictures) {
      QVERIFY(text.contains("](claim/" + QString::fromStdString(picture.name) + ")"));
      QXmlStreamReader xml(QByteArray::fromStdString(picture.svg));
      int markers = 0;
      while (!xml.atEnd()) {
        xml.readNext();
        markers += xml.isStartElement() && (xml.name() == u"circle" || xml.name() == u"polygon");
      }
      QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
      QVERIFY(markers > 6);
    }
    for (const QString& line : text.split('\n'))  // tables have as many cells in every row as in the one above it
      if (line.startsWith('|')) QVERIFY(line.endsWith('|'));
    summary.results[3].reset();
    QVERIFY(QString::fromStdString(makePage(summary, "claim", "c").markdown).contains("**The study is incomplete**"));
  }

  // Another program ran beside some of them: what a step takes is not known then.
  void aTimeStandsWhereTheSeedsAgreeOnIt() {
    const StudyPlan plan = planOf("[1, 2]");
    StudySummary summary = summaryOf(plan, {0.1, 0.2});
    summary.results[3]->trainSeconds = 4.4;
    const auto rowOf = [&](const char* begin) {
      const QString page = QString::fromStdString(makePage(summary, "claim", "c").markdown);
      for (const QString& line : page.section("## Every method", 1).split('\n'))
        if (line.startsWith(begin)) return line;
      return QString();
    };
    QVERIFY(rowOf("| hess").endsWith("| 420 | 4.2 |"));
    summary.results[3]->trainSeconds = 8;
    QVERIFY(rowOf("| hess").endsWith("| – | – |"));
    QVERIFY(rowOf("| grad").endsWith("| 200 | 2.0 |"));
    summary.results[0]->trainSeconds = 3;  // the plain one
    QVERIFY(rowOf("| grad").endsWith("| 200 | – |"));
  }

  void chartsSurviveWhateverTheyAreGiven() {
    const double nan = std::nan(""), inf = std::numeric_limits<double>::infinity();
    for (const std::vector<ChartPoint>& points :
         {std::vector<ChartPoint>{}, std::vector<ChartPoint>{{1, 1, 0, 0}}, std::vector<ChartPoint>{{0, 0, 0, 0}},
          std::vector<ChartPoint>{{nan, 1, 0, 0}, {2, inf, 0, 0}, {3, 4, 0, nan}},
          std::vector<ChartPoint>{{-1e-9, 1e9, 1, 2}, {1e-9, -1e9, 0, 0}}}) {
      const Chart chart{"<&>\"\x01", "x", "y", {{"a & b", 9, points, true, false}, {"", 1, points, false, true}}};
      const std::string svg = toSvg(chart);
      QXmlStreamReader xml(QByteArray::fromStdString(svg));
      while (!xml.atEnd()) xml.readNext();
      QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
      QVERIFY(svg.find("nan") == std::string::npos && svg.find("inf") == std::string::npos);
    }
  }

  void ticksAreRound() {
    const auto requireTicks = [](double low, double high, const std::vector<double>& expected) {
      const auto ticks = axisTicks(low, high, 5);
      QCOMPARE(ticks.size(), expected.size());
      for (std::size_t i = 0; i < ticks.size(); ++i) QVERIFY(std::abs(ticks[i] - expected[i]) < 1e-12);
    };
    requireTicks(0, 1, {0, 0.2, 0.4, 0.6, 0.8, 1});
    requireTicks(71.3, 88.1, {75, 80, 85});
    requireTicks(-0.011, 0.011, {-0.01, -0.005, 0, 0.005, 0.01});
  }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "test_summary.moc"
