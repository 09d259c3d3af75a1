// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli study end to end: going on after an interruption, refusals.
#include <QDir>
#include <csignal>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestStudy : public CliProgram {
  Q_OBJECT

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

 private Q_SLOTS:
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
