// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli evaluate: its file, what it warns of, what an interruption leaves.
#include <csignal>

#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliEvaluate : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { trainTheRun(); }

  void evaluateWritesItsFile() {
    const Outcome o = run({"evaluate", path("run"), "--norm", "l2", "--epsilons", "0:0.2:0.1", "--samples", "20"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QJsonObject result = json(path("run/robustness.json"));
    for (const char* key : {"format", "norm", "epsilons", "samples", "clean_accuracy", "robust_accuracy", "ci95",
                            "attacks", "bounds", "sanity", "per_sample"})
      QVERIFY2(result.contains(key), key);
    const QJsonArray accuracy = result["robust_accuracy"].toArray();
    QCOMPARE(accuracy.size(), 3);
    QCOMPARE(accuracy[0].toDouble(), result["clean_accuracy"].toDouble());
    QVERIFY(accuracy[2].toDouble() <= accuracy[1].toDouble());
    const QJsonArray samples = result["per_sample"].toArray();
    QCOMPARE(samples.size(), 20);
    for (const char* key : {"index", "correct", "smallest_epsilon", "distance", "broken_by", "label", "prediction",
                            "adversarial_prediction"})
      QVERIFY2(samples[0].toObject().contains(key), key);
    QVERIFY(result["median_distance"].isNull());  // was not asked for
    QVERIFY(result["complete"].toBool());
    // Class by class, by their names, in the file and in the table.
    for (const char* key : {"class_names", "per_class", "confusion"}) QVERIFY2(result.contains(key), key);
    const QJsonArray classes = result["per_class"].toArray();
    QCOMPARE(classes.size(), 2);
    int counted = 0;
    for (const QJsonValue& own : classes) {
      counted += own["samples"].toInt();
      QCOMPARE(own["robust"].toArray().size(), 3);
      QVERIFY(o.out.contains('\n' + own["class"].toString().toUtf8()));
    }
    QCOMPARE(counted, 20);
    QCOMPARE(result["confusion"]["under_attack"].toArray().size(), 3);
    // Each check of the masking report is a line.
    const QJsonArray checks = result["sanity"].toArray();
    QVERIFY(checks.size() >= 8);
    QCOMPARE(o.out.count("✓ ") + o.out.count("✗ ") + o.out.count("– (could not be asked) "), checks.size());
    for (const QJsonValue& check : checks) QCOMPARE(check["samples"].toInt() > 0, !check["passed"].isNull());
    QVERIFY(result["faults"].toArray().isEmpty());
    for (const QJsonValue& check : checks) QVERIFY(o.out.contains(check["detail"].toString().toUtf8()));
  }

  void evaluateTakesSettingsAndGoesOnUntilZero() {
    const Outcome o = run({"evaluate", path("run"), "--epsilons", "0:0.1:0.05", "--samples", "20", "--no-checks",
                           "--until-zero", "--distances", "--attacks", "pgd:steps=5:restarts=2,fgsm"});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(o.out.contains("median distance"));
    const QJsonObject result = json(path("run/robustness.json"));
    QVERIFY(result["sanity"].toArray().isEmpty());
    QCOMPARE(result["attacks"]["pgd"]["settings"]["steps"].toInt(), 5);
    QCOMPARE(result["attacks"]["pgd"]["settings"]["restarts"].toInt(), 2);
    const QJsonArray accuracy = result["robust_accuracy"].toArray(), epsilons = result["epsilons"].toArray();
    QVERIFY(accuracy.last().toDouble() == 0 || epsilons.last().toDouble() == 1);
    QVERIFY(epsilons.size() > 3);
    QVERIFY(result["median_distance"].toDouble() > 0);
  }

  // The sentences that the window shows, one line each, and the same in what --json prints.
  void whatMisleadsIsWarnedOf() {
    const QByteArray kinks = "hessianlab-cli: warning: ReLU networks bend only at kinks";
    const Outcome trained = run({"train", "--preset", "moons-hessian", "--set", "training.epochs=1", "--set",
                                 "architecture.activation=relu", "--threads", "1", "--out", path("relu")});
    QVERIFY2(trained.code == 0, trained.err.constData());
    QCOMPARE(trained.err.count(kinks), 1);
    const Outcome measured = run({"curvature", path("relu"), "--samples", "8", "--json"});
    QCOMPARE(measured.code, 0);
    QVERIFY(measured.err.contains(kinks));
    const QJsonArray advice = QJsonDocument::fromJson(measured.out).object()["advice"].toArray();
    QCOMPARE(measured.err.count("warning: "), advice.size());
    for (const QJsonValue& line : advice) QVERIFY(measured.err.contains(line.toString().toUtf8() + '\n'));
    const Outcome smooth = run({"curvature", path("run"), "--samples", "8", "--json"});
    QVERIFY(QJsonDocument::fromJson(smooth.out).object()["advice"].toArray().isEmpty());
    QVERIFY2(!smooth.err.contains("warning"), smooth.err.constData());

    const Outcome attacked = run({"evaluate", path("relu"), "--epsilons", "0:0.1:0.1", "--samples", "20", "--json"});
    QCOMPARE(attacked.code, 0);
    // Beside each other, sample by sample.
    run({"evaluate", path("run"), "--epsilons", "0:0.1:0.1", "--samples", "20", "--no-checks"});
    const Outcome compared = run({"compare", path("run"), path("relu"), "--json"});
    QVERIFY2(compared.code == 0, compared.err.constData());
    const QJsonObject table = QJsonDocument::fromJson(compared.out).object();
    QCOMPARE(table["runs"][1]["architecture.activation"].toString(), QStringLiteral("relu"));
    QCOMPARE(table["paired"][0]["samples"].toInt(), 20);
    QCOMPARE(table["paired"][0]["epsilon"].toDouble(), 0.1);
    QVERIFY(run({"compare", path("run"), path("relu")}).out.contains("run minus relu: "));
    const QJsonObject result = QJsonDocument::fromJson(attacked.out).object();
    bool fails = false;
    for (const QJsonValue& check : result["sanity"].toArray())
      fails = fails || (check["passed"].isBool() && !check["passed"].toBool());
    QCOMPARE(result["advice"].toArray().size(), fails ? 1 : 0);
    QCOMPARE(attacked.err.contains("may show more robustness than there is."), fails);
  }

  void anInterruptedEvaluationKeepsWhatIsDone() {
    QFile::remove(path("run/robustness.json"));
    QProcess process;  // far more work than the test has patience for
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli",
                  {"evaluate", path("run"), "--epsilons", "0:0.1:0.0002", "--attacks", "pgd:steps=200"});
    QByteArray said;
    QVERIFY2(saysThatIsDone(process, "attacking", 10, said), said.constData());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject result = json(path("run/robustness.json"));
    QVERIFY(result.contains("complete") && !result["complete"].toBool());
    QVERIFY(!result["epsilons"].toArray().isEmpty());
    QCOMPARE(result["robust_accuracy"].toArray().size(), result["epsilons"].toArray().size());
  }
};

QTEST_GUILESS_MAIN(TestCliEvaluate)
#include "test_cli_evaluate.moc"
