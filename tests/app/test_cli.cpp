// SPDX-License-Identifier: GPL-3.0-or-later
// The command line end to end, on a 2-D set: files and exit codes.
#include <cmath>
#include <csignal>

#include <QJsonArray>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCli : public CliProgram {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { trainTheRun(); }

  void runRecordHasWhatItMust() {
    const QJsonObject record = json(path("run/run.json"));
    for (const char* key : {"format", "status", "steps", "epochs", "train_seconds", "wall_seconds", "peak_memory_bytes",
                            "threads", "device", "seed", "versions", "final", "best", "cost"})
      QVERIFY2(record.contains(key), key);
    QCOMPARE(record["status"].toString(), QString("finished"));
    QCOMPARE(record["steps"].toInt(), 64);  // 2 epochs of 2000 points in batches of 64
  }

  void curvatureWritesItsFile() {
    for (const char* estimator : {"exact", "power", "lanczos", "ascent"}) {
      const Outcome o = run({"curvature", path("run"), "--estimator", estimator, "--samples", "8"});
      QVERIFY2(o.code == 0, o.err.constData());
      const QJsonObject result = json(path("run/curvature.json"));
      QCOMPARE(result["estimator"].toString(), QString(estimator));
      QCOMPARE(result["samples"].toArray().size(), 8);
      const QJsonObject sample = result["samples"].toArray()[0].toObject();
      for (const char* key : {"index", "label", "prediction", "loss", "norm", "lambda_max", "lambda_min",
                              "gradient_norm", "residual", "iterations", "converged"})
        QVERIFY2(sample.contains(key), key);
    }
  }

  void comparisonWritesItsFile() {
    const Outcome o = run({"curvature", path("run"), "--compare", "--samples", "16"});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY(o.out.contains("power-rayleigh"));
    const QJsonArray trials = json(path("run/estimators.json"))["trials"].toArray();
    QVERIFY(trials.size() > 20);
    for (const QJsonValue& trial : trials) QVERIFY(trial.toObject()["mean_share"].toDouble() <= 1.001);
    QCOMPARE(json(path("run/estimators.json"))["sampling"].toString(), QStringLiteral("first"));
    QCOMPARE(run({"curvature", path("run"), "--compare", "--samples", "16", "--sampling", "balanced"}).code, 0);
    QCOMPARE(json(path("run/estimators.json"))["sampling"].toString(), QStringLiteral("balanced"));
  }

  void doublePrecisionAgreesWithSingle() {
    double medians[2];
    for (int wide = 0; wide < 2; ++wide) {
      QStringList arguments{"curvature", path("run"), "--estimator", "lanczos", "--samples", "8"};
      if (wide) arguments << "--double";
      const Outcome o = run(arguments);
      QVERIFY2(o.code == 0, o.err.constData());
      medians[wide] = json(path("run/curvature.json"))["summary"].toObject()["median_norm"].toDouble();
    }
    QVERIFY(medians[0] > 0);
    QVERIFY(std::abs(medians[0] / medians[1] - 1) < 1e-3);
    QVERIFY(medians[0] != medians[1]);
  }

  void listsEverything() {
    for (const char* what : {"labs", "datasets", "architectures", "regularizers", "attacks", "objectives", "metrics",
                             "presets", "lessons"}) {
      const Outcome o = run({"list", what, "--json"});
      QCOMPARE(o.code, 0);
      QVERIFY2(QJsonDocument::fromJson(o.out).array().size() >= 2, what);
      QVERIFY(!run({"list", what}).out.isEmpty());
    }
  }

  void interruptionSavesTheState() {
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli",
                  {"train", "--preset", "moons-hessian", "--set", "training.epochs=100000", "--threads", "1", "--out",
                   path("long")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("long/model.safetensors")), 60000);  // after the first epoch
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(json(path("long/run.json"))["status"].toString(), QString("stopped"));
    QCOMPARE(run({"curvature", path("long"), "--samples", "4"}).code, 0);
  }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
