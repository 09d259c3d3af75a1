// SPDX-License-Identifier: GPL-3.0-or-later
// The command line end to end, on a 2-D set: files, exit codes, one-line reasons.
#include <cmath>
#include <csignal>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

class TestCli : public QObject {
  Q_OBJECT

  struct Outcome {
    int code;
    QByteArray out, err;
  };
  static Outcome run(const QStringList& arguments) {
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", arguments);
    if (!process.waitForFinished(100000)) return {-1, {}, "did not finish"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  static QJsonObject json(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
  }
  QString path(const QString& name) const { return directory_.filePath(name); }

  QTemporaryDir directory_;

 private Q_SLOTS:
  void initTestCase() {
    const Outcome o = run(
        {"train", "--preset", "moons-hessian", "--set", "training.epochs=2", "--threads", "1", "--out", path("run")});
    QVERIFY2(o.code == 0, o.err.constData());
    for (const char* name : {"config.json", "run.json", "metrics.csv", "model.safetensors"})
      QVERIFY2(QFile::exists(path("run/") + name), name);
  }

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
    for (const char* key : {"index", "correct", "smallest_epsilon", "distance", "broken_by"})
      QVERIFY2(samples[0].toObject().contains(key), key);
    QVERIFY(result["median_distance"].isNull());  // was not asked for
    QVERIFY(result["complete"].toBool());
    // Each check of the masking report is a line.
    const QJsonArray checks = result["sanity"].toArray();
    QVERIFY(checks.size() >= 8);
    QCOMPARE(o.out.count("✓ ") + o.out.count("✗ "), checks.size());
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
    const QJsonObject result = QJsonDocument::fromJson(attacked.out).object();
    bool fails = false;
    for (const QJsonValue& check : result["sanity"].toArray()) fails = fails || !check["passed"].toBool();
    QCOMPARE(result["advice"].toArray().size(), fails ? 1 : 0);
    QCOMPARE(attacked.err.contains("may show more robustness than there is."), fails);
  }

  void importOpensForeignWeights() {
    // The run's own weights serve as foreign ones; the architecture stands in their header.
    QFile weights(path("run/model.safetensors"));
    QVERIFY(weights.open(QIODevice::ReadOnly));
    const QByteArray bytes = weights.readAll();
    quint64 length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<quint8>(bytes[i]);
    const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length))).object();
    QFile architecture(path("architecture.json"));
    QVERIFY(architecture.open(QIODevice::WriteOnly));
    architecture.write(header["__metadata__"].toObject()["architecture"].toString().toUtf8());
    architecture.close();
    const Outcome o = run({"import", path("imported"), "--weights", path("run/model.safetensors"), "--architecture",
                           path("architecture.json"), "--dataset", "moons"});
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(run({"curvature", path("imported"), "--samples", "4"}).code, 0);
  }

  // A graph from elsewhere: weights as any safetensors writer puts them, and an architecture whose operations name what
  // they read.
  void importOpensAGraph() {
    const std::pair<const char*, QList<int>> tensors[] = {{"0.weight", {4, 2}}, {"0.bias", {4}},   {"1.weight", {4, 4}},
                                                          {"1.bias", {4}},      {"2.weight", {4}}, {"2.bias", {4}},
                                                          {"3.weight", {2, 4}}, {"3.bias", {2}}};
    QJsonObject header;
    QByteArray data;
    for (const auto& [name, shape] : tensors) {
      const auto begin = data.size();
      int count = 1;
      QJsonArray sizes;
      for (const int size : shape) count *= size, sizes.append(size);
      for (int i = 0; i < count; ++i) {
        const auto value = static_cast<float>(std::sin(3.0 * static_cast<double>(data.size())));
        data.append(reinterpret_cast<const char*>(&value), sizeof value);
      }
      header[name] = QJsonObject{{"dtype", "F32"}, {"shape", sizes}, {"data_offsets", QJsonArray{begin, data.size()}}};
    }
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const quint64 length = static_cast<quint64>(text.size());
    const auto write = [this](const char* name, const QByteArray& bytes) {
      QFile file(path(name));
      QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write("graph.safetensors", QByteArray(reinterpret_cast<const char*>(&length), 8) + text + data);
    const QByteArray architecture =
        R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":4,"name":"a"},{"op":"tanh"},{"op":"linear","out":4},)"
        R"({"op":"channel_affine","name":"b"},{"op":"add","inputs":["a","b"]},{"op":"tanh"},{"op":"linear","out":2}]})";
    write("graph.json", architecture);
    const auto import = [this](const char* folder) {
      return run({"import", path(folder), "--weights", path("graph.safetensors"), "--architecture", path("graph.json"),
                  "--dataset", "moons"});
    };
    const Outcome o = import("graph");
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(run({"curvature", path("graph"), "--estimator", "exact", "--samples", "4"}).code, 0);
    for (const QJsonValue& sample : json(path("graph/curvature.json"))["samples"].toArray())
      QVERIFY(sample["norm"].toDouble() > 0 && sample["converged"].toBool());
    QCOMPARE(run({"evaluate", path("graph"), "--epsilons", "0:0.1:0.1", "--samples", "20"}).code, 0);
    const QJsonObject bounds = json(path("graph/robustness.json"))["bounds"].toObject();
    for (const char* name : {"lipschitz", "curvature"}) QVERIFY2(bounds.contains(name), name);

    write("graph.json", QByteArray(architecture).replace(R"("name":"b")", R"("name":"c")"));
    const Outcome wrong = import("wrong");
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("operation 5 'add': 'inputs' names 'b'"), wrong.err.constData());
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

  // The example of docs/lessons.md, so that a teacher who copies it has a lesson that works.
  void aLessonOfOnesOwnRuns() {
    QFile guide(QStringLiteral(HESSIANLAB_SOURCE_DIR "/docs/lessons.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QByteArray text = guide.readAll();
    const qsizetype begin = text.indexOf("```json\n") + 8;
    QFile file(path("my.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.mid(begin, text.indexOf("```", begin) - begin));
    file.close();
    const Outcome o = run({"lesson", path("my.json"), "--json"});
    QVERIFY2(o.code == 0, o.err.constData());
    const QJsonObject result = QJsonDocument::fromJson(o.out).object();
    QVERIFY(result["held"].toBool());
    const QJsonArray steps = result["steps"].toArray();
    QCOMPARE(steps.size(), 2);
    QVERIFY(steps[1]["measured"].toObject()["noisy.test_accuracy"].toDouble() > 0.9);
    QCOMPARE(steps[1]["answer"].toString(), QString("It falls."));

    // Asked for the impossible, it measures the same and ends with 1.
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray changed = file.readAll();
    file.close();
    changed.replace("noisy.test_accuracy < clean.test_accuracy - 0.002", "noisy.test_accuracy > 1");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    const Outcome wrong = run({"lesson", path("my.json")});
    QCOMPARE(wrong.code, 1);
    QVERIFY(wrong.out.contains("✗ It does not."));
    QVERIFY(wrong.out.contains("noisy.test_accuracy"));

    changed.replace("\"heading\"", "\"headng\"");
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(changed);
    file.close();
    const Outcome bad = run({"lesson", path("my.json")});
    QCOMPARE(bad.code, 2);
    QVERIFY2(bad.err.contains("my.json: steps[0]: unknown key 'headng'; did you mean 'heading'?"), bad.err.constData());
  }

  void badInputIsOneLineAndCodeTwo_data() {
    QTest::addColumn<QStringList>("arguments");
    const QStringList train{"train", "--preset", "moons-hessian", "--out", "NEW"};
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{"tran"};
    QTest::newRow("no out") << QStringList{"train", "--preset", "moons-hessian"};
    QTest::newRow("neither config nor preset") << QStringList{"train", "--out", "NEW"};
    QTest::newRow("unknown preset") << QStringList{"train", "--preset", "moon", "--out", "NEW"};
    QTest::newRow("negative strength") << train + QStringList{"--set", "regularizer.strength=-1"};
    QTest::newRow("unknown key") << train + QStringList{"--set", "regularizer.strenght=1"};
    QTest::newRow("unknown section") << train + QStringList{"--set", "regulariser.strength=1"};
    QTest::newRow("wrong kind") << train + QStringList{"--set", "training.epochs=many"};
    QTest::newRow("missing data") << QStringList{"train", "--preset", "mnist-plain", "--set", "dataset.path=EMPTY",
                                                 "--out", "NEW"};
    QTest::newRow("unknown lesson") << QStringList{"lesson", "what-curvature"};
    QTest::newRow("missing lesson file") << QStringList{"lesson", "NEW.json"};
    QTest::newRow("no run") << QStringList{"curvature", "EMPTY"};
    QTest::newRow("bad epsilons") << QStringList{"evaluate", "RUN", "--epsilons", "0:x:1"};
    QTest::newRow("bad norm") << QStringList{"evaluate", "RUN", "--norm", "l7"};
    QTest::newRow("unknown attack") << QStringList{"evaluate", "RUN", "--attacks", "magic"};
    QTest::newRow("unknown setting") << QStringList{"evaluate", "RUN", "--attacks", "pgd:stops=3"};
    QTest::newRow("existing run") << QStringList{"train", "--preset", "moons-hessian", "--out", "RUN"};
    QTest::newRow("missing weights") << QStringList{"import",         "NEW", "--weights", "no",
                                                    "--architecture", "no",  "--dataset", "moons"};
  }
  void badInputIsOneLineAndCodeTwo() {
    QFETCH(QStringList, arguments);
    QDir(directory_.path()).mkpath("empty");
    for (QString& argument : arguments) {
      argument.replace("NEW", path("new")).replace("EMPTY", path("empty"));
      if (argument == "RUN") argument = path("run");
    }
    const Outcome o = run(arguments);
    QVERIFY2(o.code == 2, o.err.constData());
    QCOMPARE(o.err.count('\n'), 1);
    QVERIFY(!QFile::exists(path("new/config.json")));
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

  void anInterruptedEvaluationKeepsWhatIsDone() {
    QFile::remove(path("run/robustness.json"));
    QProcess process;  // far more work than the test has patience for
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli",
                  {"evaluate", path("run"), "--epsilons", "0:0.1:0.0002", "--attacks", "pgd:steps=200"});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += process.readAllStandardError()).contains("attacking 10 %"), 90000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const QJsonObject result = json(path("run/robustness.json"));
    QVERIFY(result.contains("complete") && !result["complete"].toBool());
    QVERIFY(!result["epsilons"].toArray().isEmpty());
    QCOMPARE(result["robust_accuracy"].toArray().size(), result["epsilons"].toArray().size());
  }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
