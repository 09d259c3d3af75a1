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

  // Of another laboratory: what it measures, and no attacks.
  void anotherLaboratoryIsStudied() {
    const QString file = path("blocks.json"), out = path("blocks");
    write(file, R"({"title": "Blocks", "preset": "graph-blocks", "seeds": [1], "baseline": "plain",
        "methods": [{"label": "plain", "set": {"penalty.name": "none", "training.epochs": 3}},
                    {"label": "p-reg", "set": {"training.epochs": 3}, "key": "penalty.strength", "values": [0.1, 1]}]})");
    const Outcome made = run({"study", file, "--out", out, "--jobs", "2"});
    QVERIFY2(made.code == 0, made.err.constData());
    QVERIFY2(made.out.contains("p-reg (penalty.strength 1): test accuracy at the best validation accuracy "),
             made.out.constData());
    const QByteArray page = content(out + "/study.md");
    QVERIFY(page.contains("from run.json of 3 of 3 runs") && page.contains("](study/clean_accuracy.svg)"));
    QVERIFY(content(out + "/study/clean_accuracy.svg").startsWith("<svg"));
    QCOMPARE(content(out + "/study.csv").count('\n'), 4);
    QVERIFY(!QFile::exists(out + "/runs/plain-seed1/curvature.json"));
    const Outcome again = run({"study", file, "--out", out});
    QVERIFY2(again.code == 0 && !again.out.contains("to do"), again.out.constData());
    QCOMPARE(content(out + "/study.md"), page);

    write(file, R"({"title": "Blocks", "preset": "graph-blocks", "seeds": [1],
        "methods": [{"label": "plain", "regularizer": {"name": "none"}}]})");
    const Outcome refused = run({"study", file, "--out", path("refused")});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("give them 'set' instead") && refused.err.count('\n') == 1, refused.err.constData());
  }

  // Nobody else's file is removed or replaced: neither in a cell's folder nor beside the results.
  void anothersFilesStay() {
    const QString out = path("others");
    for (const char* cell : {"none-seed1", "none-seed2"}) {
      QVERIFY(QDir().mkpath(out + "/runs/" + cell));
      write(out + "/runs/" + cell + "/thesis.txt", "mine");
    }
    QVERIFY(QDir().mkpath(path("others-settings")));
    const Outcome made = run({"study", plan(2), "--out", path("others-settings"), "--jobs", "2"});
    QVERIFY2(made.code == 0, made.err.constData());
    // As a version before the manifests left it when it was interrupted.
    QVERIFY(QFile::copy(path("others-settings/runs/none-seed2/config.json"), out + "/runs/none-seed2/config.json"));
    write(out + "/runs/none-seed2/model.safetensors", "old");
    const Outcome o = run({"study", plan(2), "--out", out, "--jobs", "2"});
    QVERIFY2(o.code == 0, o.err.constData());
    for (const char* cell : {"none-seed1", "none-seed2"}) {
      QCOMPARE(content(out + "/runs/" + cell + "/thesis.txt"), QByteArray("mine"));
      QCOMPARE(content(out + "/runs/" + cell + "/model.safetensors"),
               content(path("others-settings/runs/") + cell + "/model.safetensors"));
    }
  }

  void aResultOfAnotherProgramIsRefused() {
    for (const char* name : {"study.md", "study.csv", "study.json"}) {
      const QString out = path(QString("foreign-%1").arg(name));
      QVERIFY(QDir().mkpath(out));
      write(out + "/" + name, "mine");
      const Outcome o = run({"study", plan(2), "--out", out});
      QCOMPARE(o.code, 2);
      QVERIFY2(o.err.contains(name) && o.err.contains("move it away") && o.err.count('\n') == 1, o.err.constData());
      QCOMPARE(content(out + "/" + name), QByteArray("mine"));
      QVERIFY(!QFile::exists(out + "/runs"));
    }
  }

  void thePlaceOfThePageIsLookedAtBeforeTheWork() {
    QVERIFY(QDir().mkpath(path("closed")));
    QFile::setPermissions(path("closed"), QFileDevice::ReadOwner | QFileDevice::ExeOwner);
    const Outcome o =
        shell(bound() + "study '" + plan(2) + "' --out '" + path("page") + "' --page '" + path("closed/page.md") + "'");
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains("cannot write into the folder") && !o.out.contains("runs to do"), o.err.constData());
    const Outcome folder = run({"study", plan(2), "--out", path("page"), "--page", path("closed")});
    QCOMPARE(folder.code, 2);
    QVERIFY2(folder.err.contains("it is a folder"), folder.err.constData());
    QFile::setPermissions(path("closed"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
  }

  void aReportThatCannotBeWrittenIsPrinted() {
    const QString out = path("it's done");
    QCOMPARE(run({"study", plan(2), "--out", out, "--jobs", "2"}).code, 0);
    QVERIFY(content(out + "/study.md").contains("--out '" + QString(out).replace("'", "'\\''").toUtf8() + "'"));
    QVERIFY(QFile::remove(out + "/study.csv") && QDir().mkpath(out + "/study.csv"));
    const Outcome o = run({"study", plan(2), "--out", out, "--report", "--json"});
    QCOMPARE(o.code, 1);
    QVERIFY2(o.err.contains("study.json is printed on standard output instead"), o.err.constData());
    QVERIFY(QJsonDocument::fromJson(o.out).isObject());
  }

  // The processes of the cells end with the one that started them, however it ends.
  void aKilledStudyLeavesNoProcess() {
    const QString out = path("orphans");
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", {"study", plan(100000), "--out", out, "--jobs", "2"});
    const auto children = [&] {
      int count = 0;
      for (const QString& pid : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs))
        count += content("/proc/" + pid + "/cmdline").contains(out.toUtf8()) ? 1 : 0;
      return count;
    };
    QTRY_VERIFY_WITH_TIMEOUT(children() == 3, 60000);  // they may still be starting
    process.kill();
    QVERIFY(process.waitForFinished(60000));
    QTest::qWait(1000);
    QCOMPARE(children(), 0);
  }

  void anEpsilonBeyondTheWholeRangeIsWarnedOf() {
    const QString wide = path("wide.json");
    write(wide, content(plan(2)).replace("[0.1]}}", "[0.1, 8]}}"));
    const Outcome o = run({"study", wide, "--out", path("wide"), "--jobs", "2"});
    QVERIFY2(o.code == 0 && o.err.contains("evaluation.norms.linf: an L∞ epsilon of 8 is more than"),
             o.err.constData());
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
