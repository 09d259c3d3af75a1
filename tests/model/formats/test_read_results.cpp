// SPDX-License-Identifier: GPL-3.0-or-later
// Reading metrics.csv and robustness.json back: the same numbers, and one clear sentence for a file that is none.
#include <QtTest>
#include <cmath>
#include <ctime>

#include "model/formats/metrics_csv.h"
#include "model/formats/results_json.h"
#include "tests/support/message_of.h"
#include "tests/support/records.h"

using namespace hessianlab;

class TestReadResults : public QObject {
  Q_OBJECT

  static std::string metrics() {
    const MetricList& list = classifierMetrics();
    MetricsRow first(list), second(list);
    first.set(recordWith(RecordKind::Probe, 0, 0, 0,
                         {{"hessian_norm_p10", 0.1},
                          {"hessian_norm_median", 0.2},
                          {"hessian_norm_p90", 0.3},
                          {"gradient_norm_p10", 1},
                          {"gradient_norm_median", 2},
                          {"gradient_norm_p90", 3},
                          {"lambda_min_median", -0.05},
                          {"confidence_mean", 0.5}}));
    first.set(recordWith(RecordKind::Test, 0, 0, 0, {{"test_accuracy", 0.125}, {"test_loss", 2.5}}));
    second.set(recordWith(RecordKind::Step, 10, 0.5, 1.25,
                          {{"train_loss", 1.0 / 3}, {"penalty", 0.01}, {"train_accuracy", 0.75}}));
    return metricsHeader(list) + first.text() + second.text();
  }
  static RobustnessResult curve() {
    RobustnessResult result;
    result.norm = Norm::L2;
    result.epsilons = {0, 0.5, 1};
    result.accuracy = {0.9, 0.5, 1.0 / 3};
    result.interval95 = {{0.8, 0.95}, {0.4, 0.6}, {0.2, 0.4}};
    result.cleanAccuracy = 0.9;
    result.samples = 10;
    return result;
  }
  static constexpr double infinity = std::numeric_limits<double>::infinity();
  // Everything that an evaluation can hold, of four samples; the attacks are not in alphabetical order.
  static RobustnessResult whole() {
    RobustnessResult result = curve();
    result.samples = 4;
    result.cleanAccuracy = 0.75;
    result.accuracy = {0.75, 0.5, 0.25};
    result.seed = 7;
    result.step = 64;
    result.complete = false;
    result.attacks = {{"pgd", {0.9, 0.5, 0.4}, R"({"steps":20})"}, {"fgsm", {0.9, 0.75, 0.5}, "{}"}};
    result.indices = {0, 1, 2, 3};
    result.correct = {true, true, true, false};
    result.smallestEpsilon = {0.5, 1, std::nullopt, 0};
    result.brokenBy = {0, 1, -1, -1};
    result.distance = {0.25, 0.75, std::nullopt, 0};
    result.medianDistance = 0.25;
    result.bounds = {
        {"lipschitz", "Global Lipschitz constant", true, std::vector<double>(result.epsilons.size(), 0.25), {}}};
    result.bounds[0].refuted = true;
    result.bounds.push_back({"best", "Best certificate", true, result.bounds[0].accuracy, {0.25, 0.5, infinity, 0}});
    result.faults = {"the certificate is refuted"};
    result.sampling = Sampling::Balanced;
    result.remark = "The 4 test samples are odd.";
    result.sanity = {{"one-step", SanityCheck::Verdict::Passed, "fine"},
                     {"confidence", SanityCheck::Verdict::Failed, "0.9999 of 4", 4},
                     {"linearity", SanityCheck::Verdict::NotAsked, "no slope"}};
    return result;
  }
  static std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
  }

 private Q_SLOTS:
  void metricsReadBackExactly() {
    const RecordTable table = parseMetrics(metrics(), classifierMetrics(), "metrics.csv");
    QCOMPARE(table.steps().size(), std::size_t{1});
    QCOMPARE(table.steps().step[0], 10.0);
    QCOMPARE(table.column("train_loss")[0], 1.0 / 3);
    QCOMPARE(table.steps().seconds[0], 1.25);
    QCOMPARE(table.probes().size(), std::size_t{1});
    QCOMPARE(table.column("hessian_norm_p90")[0], 0.3);
    QCOMPARE(table.column("gradient_norm_median")[0], 2.0);
    QCOMPARE(table.column("lambda_min_median")[0], -0.05);
    QVERIFY(std::isnan(table.column("normalised_median")[0]));  // has no column in the file
    QVERIFY(!table.basis());
    QCOMPARE(table.tests().size(), std::size_t{1});
    QCOMPARE(table.column("test_accuracy")[0], 0.125);
    QCOMPARE(table.column("test_loss")[0], 2.5);
  }

  void columnsMayStandInAnyOrder() {
    const RecordTable table = parseMetrics("later,train_loss,step\r\n7,0.5,3\r\n", classifierMetrics(), "m");
    QCOMPARE(table.steps().size(), std::size_t{1});
    QCOMPARE(table.steps().step[0], 3.0);
    QCOMPARE(table.column("train_loss")[0], 0.5);
    QVERIFY(std::isnan(table.column("penalty")[0]));  // a column that is missing holds no value
    QVERIFY(table.probes().empty() && table.tests().empty());
  }

  void aLineCutOffIsLeftOut() {
    const std::string whole = metrics();
    const RecordTable table = parseMetrics(whole.substr(0, whole.size() - 5), classifierMetrics(), "m");
    QCOMPARE(table.steps().size(), std::size_t{0});
    QCOMPARE(table.probes().size(), std::size_t{1});
  }

  void whatIsNoTableIsRefused_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << QStringLiteral("m is empty");
    QTest::newRow("no number") << QStringLiteral("step,train_loss\n1,abc\n")
                               << QStringLiteral("'abc' in column train_loss");
    QTest::newRow("comma") << QStringLiteral("step,train_loss\n1,0,5\n") << QStringLiteral("line 2 has 3 cells");
    QTest::newRow("short row") << QStringLiteral("step,train_loss\n1\n") << QStringLiteral("line 2 has 1 cells");
    QTest::newRow("step beyond counting")
        << QStringLiteral("step,train_loss\n1e300,2\n") << QStringLiteral("has no step");
    QTest::newRow("step below 0") << QStringLiteral("step,train_loss\n-5,2\n") << QStringLiteral("has no step");
    QTest::newRow("no step") << QStringLiteral("epoch,train_loss\n1,2\n") << QStringLiteral("has no column 'step'");
    QTest::newRow("text") << QStringLiteral("hello\nworld\n") << QStringLiteral("has no column 'step'");
    QTest::newRow("a header that is none, and no rows")
        << QStringLiteral("epoch,train_loss\n") << QStringLiteral("m: its first line has no column 'step'");
    QTest::newRow("nan") << QStringLiteral("step,train_loss\n1,nan\n") << QStringLiteral("'nan' in column train_loss");
    QTest::newRow("infinity") << QStringLiteral("step,train_loss\n1,-inf\n")
                              << QStringLiteral("'-inf' in column train_loss");
    QTest::newRow("column twice") << QStringLiteral("step,penalty,penalty\n1,2,3\n")
                                  << QStringLiteral("m: two columns are called penalty");
    QTest::newRow("columns twice, no rows")
        << QStringLiteral("step,step\n") << QStringLiteral("two columns are called step");
    QTest::newRow("steps go back") << QStringLiteral("step,train_loss\n2,1\n1,1\n")
                                   << QStringLiteral("m line 3 has an earlier step");
  }
  void whatIsNoTableIsRefused() {
    QFETCH(QString, text);
    QFETCH(QString, says);
    const std::string message = messageOf([&] { parseMetrics(text.toStdString(), classifierMetrics(), "m"); });
    QVERIFY2(message.find(says.toStdString()) != std::string::npos, message.c_str());
  }

  void theCurveReadsBackExactly() {
    const RobustnessResult back = parseRobustness(toJson(curve()), "r");
    QCOMPARE(back.norm, curve().norm);
    QCOMPARE(back.epsilons, curve().epsilons);
    QCOMPARE(back.accuracy, curve().accuracy);
    QCOMPARE(back.interval95, curve().interval95);
    QCOMPARE(back.cleanAccuracy, 0.9);
    QCOMPARE(back.samples, int64_t{10});
  }

  void theWholeEvaluationReadsBackExactly() {
    const RobustnessResult written = whole(), back = parseRobustness(toJson(written), "r");
    QCOMPARE(back.seed, int64_t{7});
    QCOMPARE(back.step, int64_t{64});
    QVERIFY(!back.complete);
    QCOMPARE(back.attacks.size(), std::size_t{2});
    for (std::size_t a = 0; a < 2; ++a) {
      QCOMPARE(back.attacks[a].attack, written.attacks[a].attack);
      QCOMPARE(back.attacks[a].accuracy, written.attacks[a].accuracy);
      QCOMPARE(back.attacks[a].settings, written.attacks[a].settings);
    }
    QVERIFY(back.indices == written.indices && back.correct == written.correct && back.brokenBy == written.brokenBy);
    QVERIFY(back.smallestEpsilon == written.smallestEpsilon && back.distance == written.distance);
    QVERIFY(back.medianDistance == written.medianDistance);
    QCOMPARE(back.bounds.size(), std::size_t{2});
    QCOMPARE(back.bounds[1].radius, written.bounds[1].radius);
    QVERIFY(back.sampling == Sampling::Balanced && back.remark == written.remark && !back.remark.empty());
    QVERIFY(back.bounds[0].refuted && back.bounds[0].certificate &&
            back.bounds[0].title == "Global Lipschitz constant");
    QCOMPARE(back.bounds[0].accuracy, whole().bounds[0].accuracy);
    QCOMPARE(back.sanity.size(), std::size_t{3});
    QCOMPARE(back.sanity[1].check, std::string("confidence"));
    QCOMPARE(back.sanity[1].detail, std::string("0.9999 of 4"));
    QVERIFY(back.sanity[0].passed() && back.sanity[1].failed());
    QVERIFY(back.sanity[2].verdict == SanityCheck::Verdict::NotAsked);
    QCOMPARE(back.sanity[1].samples, int64_t{4});
    QCOMPARE(back.faults, written.faults);
    QCOMPARE(toJson(back), toJson(written));
  }

  // A file of before these were written.
  void anOlderFileIsReadWithoutWhatItLacks() {
    const RobustnessResult back =
        parseRobustness(R"({"format":1,"norm":"linf","epsilons":[0,0.1],"samples":1,"clean_accuracy":1,)"
                        R"("robust_accuracy":[1,0],"ci95":[[0,1],[0,1]],"attacks":{"pgd":{"robust_accuracy":[1,0]}},)"
                        R"("per_sample":[{"index":0,"correct":true,"smallest_epsilon":0.1}]})",
                        "r");
    QVERIFY(back.complete && back.sanity.empty() && back.distance.empty() && !back.medianDistance);
    QCOMPARE(back.brokenBy, (std::vector<int>{-1}));
    QVERIFY(back.smallestEpsilon[0] == 0.1);
    QCOMPARE(back.attacks[0].settings, std::string("{}"));
  }

  void aContradictionIsRefused_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const char* from, const char* to) { QTest::newRow(name) << from << to; };
    row("curve of an attack too short", "0.75,", "");
    row("accuracy above 1", "0.75,", "1.75,");
    row("unknown attack", R"("broken_by": "pgd")", R"("broken_by": "cw")");
    row("breaker is no text", R"("broken_by": "pgd")", R"("broken_by": 3)");
    row("distance below 0", R"("distance": 0.25)", R"("distance": -0.25)");
    row("median below 0", R"("median_distance": 0.25)", R"("median_distance": -0.25)");
    row("sample twice", R"("index": 1,)", R"("index": 0,)");
    row("index below 0", R"("index": 1,)", R"("index": -1,)");
    row("index not whole", R"("index": 1,)", R"("index": 1.5,)");
    row("fewer samples than said", R"("samples": 4)", R"("samples": 5)");
    row("samples too many to count", R"("samples": 4)", R"("samples": 1e300)");
    row("verdict is no truth value", R"("passed": true)", R"("passed": 1)");
    row("check without a sentence", R"("detail": "fine")", R"("details": "fine")");
    row("wrong sample with a distance", R"("correct": true)", R"("correct": false)");
    row("settings no object", R"("settings": {})", R"("settings": [])");
    row("complete is no truth value", R"("complete": false)", R"("complete": "no")");
    row("accuracy above clean", R"("clean_accuracy": 0.75)", R"("clean_accuracy": 0.5)");
    row("accuracy rises", "0.75,\n    0.5,", "0.5,\n    0.75,");
    row("curve above its samples", "0.5,\n    0.25\n", "0.5,\n    0.5\n");
    row("curve below its samples", "0.5,\n    0.25\n", "0.5,\n    0.0\n");
    row("clean accuracy above its samples", R"("clean_accuracy": 0.75)", R"("clean_accuracy": 1.0)");
    row("interval the wrong way", "0.4,\n      0.6", "0.6,\n      0.4");
    row("seed not whole", R"("seed": 7)", R"("seed": 1e300)");
  }
  void aContradictionIsRefused() {
    QFETCH(QString, from);
    QFETCH(QString, to);
    const std::string text = replaced(toJson(whole()), from.toStdString(), to.toStdString());
    QVERIFY(!text.empty());
    const std::string message = messageOf([&] { parseRobustness(text, "the file"); });
    QVERIFY2(message.rfind("the file", 0) == 0, message.c_str());
  }

  // Objects with many keys, known or not, must not take quadratic time, as the library's own does that keeps their
  // order.
  void manyKeysTakeLinearTime() {
    const auto seconds = [](int keys, bool attacks) {
      std::string text =
          "{'format':1,'norm':'linf','epsilons':[],'samples':1,'clean_accuracy':1,'robust_accuracy':[],'ci95':[],'";
      text += attacks ? "attacks':{" : "unknown':{";
      for (int i = 0; i < keys; ++i) text += (i > 0 ? ",'" : "'") + std::to_string(i) + "':{'robust_accuracy':[]}";
      std::replace(text.begin(), text.end(), '\'', '"');
      const std::clock_t begin = std::clock();  // of the processor: other programs do not count
      const RobustnessResult result = parseRobustness(text + "}}", "r");
      if (result.attacks.size() != (attacks ? static_cast<std::size_t>(keys) : 0)) return -1.0;
      return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    for (const bool attacks : {true, false}) {
      const double few = seconds(40000, attacks), many = seconds(400000, attacks);
      QVERIFY2(few > 0 && many < 40 * few, qPrintable(QStringLiteral("%1 s and %2 s").arg(few).arg(many)));
    }
  }

  void aComparisonIsReadStrictly() {
    EstimatorComparison comparison;
    comparison.samples = 8;
    comparison.weightsSha256 = "abc";
    comparison.trials.push_back({"power", "random", 20, 21, 0.9, 0.5, 0.01, std::nullopt, 1.5});
    const std::string text = toJson(comparison);
    const EstimatorComparison back = parseComparison(text, "e");
    QCOMPARE(toJson(back), text);
    QCOMPARE(back.weightsSha256, std::string("abc"));
    QVERIFY(parseComparison(replaced(text, R"("weights_sha256": "abc",)", ""), "e").weightsSha256.empty());
    const std::string nul = messageOf([&] { parseComparison(text + std::string(1, '\0') + "}}}", "e"); });
    QVERIFY2(nul.starts_with("e: holds a NUL byte"), nul.c_str());
    QVERIFY(messageOf([&] { parseComparison(text + "}}}", "e"); }).starts_with("e: not valid JSON"));
    QVERIFY(messageOf([&] { parseComparison("{}", "e"); }).starts_with("e is not an estimators.json"));
  }

  void aForeignOrBrokenCurveIsRefused() {
    const std::string good = toJson(curve());
    const std::vector<std::string> bad{"",
                                       "{}",
                                       "[1,2]",
                                       good.substr(0, good.size() / 2),
                                       replaced(good, "\"l2\"", "\"l7\""),
                                       replaced(good, "0.5", "-0.5"),
                                       replaced(good, "\"format\": 1", "\"format\": 2")};
    for (const std::string& text : bad) {
      const std::string message = messageOf([&] { parseRobustness(text, "the file"); });
      QVERIFY2(message.rfind("the file", 0) == 0, (text + " → " + message).c_str());
    }
  }
};

QTEST_APPLESS_MAIN(TestReadResults)
#include "test_read_results.moc"
