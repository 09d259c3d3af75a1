// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli study end to end: the example of its help, going on after an interruption, refusals.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

class TestStudy : public QObject {
  Q_OBJECT

  struct Outcome {
    int code;
    QByteArray out, err;
  };
  static Outcome run(const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(HESSIANLAB_SOURCE_DIR);
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", arguments);
    if (!process.waitForFinished(100000)) return {-1, {}, "did not finish"};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
  }
  static QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }
  QString path(const QString& name) const { return directory_.filePath(name); }

  // A plan of four runs that take `epochs` epochs of three steps each.
  QString plan(int epochs) const {
    const QString name = path(QString("plan-%1.json").arg(epochs));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly)) return {};
    file.write(
        QString(R"({"title": "T", "config": {"dataset": {"name": "moons", "train_samples": 60, "test_samples": 40},
        "architecture": {"name": "mlp-2d", "hidden": [4]}, "training": {"epochs": %1, "batch_size": 20}},
        "methods": [{"label": "none", "regularizer": {"name": "none"}},
                    {"label": "grad", "regularizer": {"name": "input-gradient"}, "key": "strength", "strengths": [0.1]}],
        "seeds": [1, 2],
        "evaluation": {"samples": 10, "attacks": ["fgsm"], "curvature_samples": 4,
                       "norms": {"linf": {"epsilons": [0.1]}}}})")
            .arg(epochs)
            .toUtf8());
    return name;
  }

  QTemporaryDir directory_;

 private Q_SLOTS:
  void theExampleOfTheHelpRuns() {
    const QString help = run({"study", "--help"}).out;
    static const QRegularExpression example("hessianlab-cli (study \\S+ --out) \\S+");
    const auto match = example.match(help);
    QVERIFY2(match.hasMatch(), qPrintable(help));
    const QStringList command = match.captured(1).split(' ') << path("example");
    const Outcome first = run(command);
    QVERIFY2(first.code == 0, first.err.constData());
    QVERIFY(first.out.contains("10 of 10 runs"));
    const QByteArray page = content(path("example/study.md"));
    QVERIFY(page.contains("## Answer") && page.contains("study/front-linf.svg"));
    QVERIFY(content(path("example/study/front-linf.svg")).startsWith("<svg"));
    QCOMPARE(content(path("example/study.csv")).count('\n'), 11);  // the header and ten runs
    QCOMPARE(QJsonDocument::fromJson(content(path("example/study.json")))["cells"].toArray().size(), 10);
    QVERIFY(!page.contains("no comparison"));  // the example shows what a study answers

    const Outcome again = run(command);
    QCOMPARE(again.code, 0);
    QVERIFY(!again.out.contains("to do"));
    QCOMPARE(content(path("example/study.md")), page);

    const Outcome elsewhere = run(command + QStringList{"--report", "--json", "--page", path("docs/claim.md")});
    QVERIFY2(elsewhere.code == 0, elsewhere.err.constData());
    QCOMPARE(elsewhere.out, content(path("example/study.json")));
    QVERIFY(content(path("docs/claim.md")).contains("](claim/front-linf.svg)"));
    QVERIFY(QFile::exists(path("docs/claim/front-linf.svg")));
  }

  void anInterruptedStudyGoesOn() {
    const QString out = path("long");
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", {"study", plan(100000), "--out", out, "--jobs", "2"});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/runs/none-seed1/model.safetensors"), 60000);
    const Outcome second = run({"study", plan(100000), "--out", out});
    QCOMPARE(second.code, 2);  // another study is running there
    QVERIFY(second.err.contains("another study is running"));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(content(out + "/runs/none-seed1/run.json").contains("\"stopped\""));
    QVERIFY(!QFile::exists(out + "/runs/grad-0.1-seed2"));  // was not begun

    // The same grid made shorter: nothing is finished there, but it belongs to another plan and is not touched.
    const Outcome other = run({"study", plan(2), "--out", out});
    QCOMPARE(other.code, 2);
    QVERIFY(other.err.contains("other settings"));
    QVERIFY(QFile::exists(out + "/runs/none-seed1/model.safetensors"));
  }

  void onlyWhatIsMissingIsDone() {
    const QString out = path("short");
    QCOMPARE(run({"study", plan(2), "--out", out, "--jobs", "2"}).code, 0);
    const QByteArray table = content(out + "/study.csv");
    QCOMPARE(table.count('\n'), 5);
    QVERIFY(QDir(out + "/runs/grad-0.1-seed2").removeRecursively());
    const Outcome report = run({"study", plan(2), "--out", out, "--report"});
    QCOMPARE(report.code, 0);
    QVERIFY(content(out + "/study.md").contains("3 of 4 runs") && content(out + "/study.md").contains("incomplete"));
    const Outcome rest = run({"study", plan(2), "--out", out});
    QCOMPARE(rest.code, 0);
    QVERIFY2(rest.out.startsWith("1 of 4 runs to do"), rest.out.constData());
    QCOMPARE(content(out + "/study.csv").count('\n'), 5);
  }

  void badInputIsOneLineAndCodeTwo() {
    for (const QStringList& arguments :
         {QStringList{"study"}, QStringList{"study", "no-such-file", "--out", path("n")}, QStringList{"study", plan(2)},
          QStringList{"study", plan(2), "--out", path("n"), "--report"},
          QStringList{"study", "resources/presets/moons-plain.json", "--out", path("n")},
          QStringList{"study", plan(2), "--out", path("n"), "--jobs", "-1"}}) {
      const Outcome o = run(arguments);
      QVERIFY2(o.code == 2, o.err.constData());
      QCOMPARE(o.err.count('\n'), 1);
      QVERIFY(!QFile::exists(path("n")));
    }
  }
};

QTEST_GUILESS_MAIN(TestStudy)
#include "test_study.moc"
