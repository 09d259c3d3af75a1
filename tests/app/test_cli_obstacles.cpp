// SPDX-License-Identifier: GPL-3.0-or-later
// What comes in the way of a training or an import, at its beginning and in its midst: pipes and links, files of
// others, files that go away, a loss that grows, Ctrl-C.
#include <sys/stat.h>

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <csignal>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliObstacles : public CliProgram {
  Q_OBJECT

  static QStringList train(const QString& out, int epochs = 1) { return trainMoons(out, 200, epochs); }

 private Q_SLOTS:
  // A limit on the size of files is a full disk, and kills nobody.
  void aFileThatMayNotGrowDoesNotStopTheTraining() {
    const QString out = path("limited");
    const Outcome o = shell("ulimit -f 24; exec $CLI " + quoted(train(out, 60)));
    QCOMPARE(o.code, 1);
    QVERIFY2(o.err.contains("File too large") && o.err.contains("the training goes on"), o.err.constData());
    QVERIFY2(o.err.contains("the training ended at step "), o.err.constData());
    const QByteArrayList lines = o.err.trimmed().split('\n');
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), lines.size());  // nothing is said twice
    QCOMPARE(run({"resume", out}).code, 0);
  }

  void nothingIsReadFromAPipe() {
    const QString out = path("pipe");
    QVERIFY(QDir().mkpath(out));
    QVERIFY(::mkfifo((out + "/metrics.csv").toUtf8().constData(), 0600) == 0);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(train(out)).code, 2);
    QVERIFY(!QFile::exists(out + "/config.json"));
    const QString begun = path("begun");
    QCOMPARE(run(train(begun)).code, 0);
    QVERIFY(QFile::remove(begun + "/metrics.csv"));
    QVERIFY(::mkfifo((begun + "/metrics.csv").toUtf8().constData(), 0600) == 0);
    const Outcome resumed = run({"resume", begun, "--epochs", "2"});
    QCOMPARE(resumed.code, 2);
    QVERIFY2(resumed.err.contains("metrics.csv") && resumed.err.count('\n') == 1, resumed.err.constData());
    QVERIFY(timer.elapsed() < 60000);
  }

  void aLinkThatLeadsNowhereIsNotAFileThatIsMissing() {
    const QString out = path("dangling");
    QCOMPARE(run(train(out)).code, 0);
    QVERIFY(QFile::remove(out + "/metrics.csv") && QFile::link("nowhere", out + "/metrics.csv"));
    const Outcome resumed = run({"resume", out, "--epochs", "2"});
    QCOMPARE(resumed.code, 2);
    QVERIFY2(resumed.err.contains("metrics.csv"), resumed.err.constData());
    const QString fresh = path("dangling-new");
    QVERIFY(QDir().mkpath(fresh) && QFile::link("nowhere", fresh + "/metrics.csv"));
    QCOMPARE(run(train(fresh)).code, 2);
    QVERIFY(QFileInfo(fresh + "/metrics.csv").isSymLink() && !QFile::exists(fresh + "/nowhere"));
  }

  void anotherFileIsNoLock() {
    const QString out = path("locked");
    QVERIFY(QDir().mkpath(out));
    write(path("thesis"), "mine");
    QVERIFY(::link(path("thesis").toUtf8().constData(), (out + "/run.lock").toUtf8().constData()) == 0);
    const Outcome o = run(train(out));
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains("holds 'run.lock', which is no lock of this program"), o.err.constData());
    QCOMPARE(content(path("thesis")), QByteArray("mine"));
    QVERIFY(!QFile::exists(out + "/config.json"));
  }

  void whatIsRemovedWhileItTrainsIsWrittenAgain() {
    for (const char* removed : {"config.json", "metrics.csv", "model.safetensors"}) {
      const QString out = path(QString("removed-%1").arg(removed));
      QProcess process;
      process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", train(out, 100000));
      QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/state.safetensors"), 60000);
      QVERIFY(QFile::remove(out + "/" + removed));
      ::kill(static_cast<pid_t>(process.processId()), SIGINT);
      QVERIFY(process.waitForFinished(60000));
      QCOMPARE(process.exitCode(), 130);
      const Outcome o = run({"curvature", out, "--samples", "2"});
      QVERIFY2(o.code == 0, o.err.constData());
      QVERIFY(QFile::exists(out + "/" + removed));
    }
  }

  void aTrainingThatFailsSaysWhatToDo() {
    const Outcome o =
        run({"train", "--preset", "moons-plain", "--set", "optimizer.name=sgd", "--set", "optimizer.learning_rate=100",
             "--set", "optimizer.momentum=0.9999", "--set", "architecture.activation=relu", "--set",
             "training.epochs=50", "--threads", "1", "--out", path("failed")});
    QVERIFY2(o.code == 1, o.err.constData());
    QVERIFY2(o.err.contains("lower the learning rate"), o.err.constData());
    QCOMPARE(json(path("failed/run.json"))["status"].toString(), QString("failed"));
  }

  void aLossThatGrewIsSaid() {
    const Outcome o =
        run({"train", "--preset", "moons-plain", "--set", "optimizer.name=adam", "--set", "optimizer.learning_rate=100",
             "--set", "training.epochs=5", "--threads", "1", "--out", path("grew")});
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY2(o.err.contains("warning: The loss grew from ") && o.err.contains("Lower the learning rate"),
             o.err.constData());
    QVERIFY(!run(train(path("did-not-grow"))).err.contains("grew"));
  }

  void anImportCanBeInterrupted() {
    // A network whose look at the data takes a while: 2 → 3000 → 3000 → 3000 → 2.
    const int width = 3000;
    QByteArray data;
    QJsonObject header;
    const QList<QPair<int, int>> shapes{{width, 2}, {width, width}, {width, width}, {2, width}};
    for (int i = 0; i < shapes.size(); ++i) {
      for (const bool bias : {false, true}) {
        const auto [rows, columns] = shapes[i];
        const qsizetype begin = data.size(), count = bias ? rows : qsizetype{rows} * columns;
        data.append(QByteArray(4 * count, '\0'));
        const QJsonArray shape = bias ? QJsonArray{rows} : QJsonArray{rows, columns};
        header[QString("%1.%2").arg(i).arg(bias ? "bias" : "weight")] =
            QJsonObject{{"dtype", "F32"}, {"shape", shape}, {"data_offsets", QJsonArray{begin, data.size()}}};
      }
    }
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const quint64 length = static_cast<quint64>(text.size());
    write(path("wide.safetensors"), QByteArray(reinterpret_cast<const char*>(&length), 8) + text + data);
    write(path("wide.json"), QString(R"({"input":[2],"classes":2,"operations":[{"op":"linear","out":%1},{"op":"tanh"},
        {"op":"linear","out":%1},{"op":"tanh"},{"op":"linear","out":%1},{"op":"tanh"},{"op":"linear","out":2}]})")
                                 .arg(width)
                                 .toUtf8());
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", {"import", path("wide"), "--weights", path("wide.safetensors"),
                                                         "--architecture", path("wide.json"), "--dataset", "moons"});
    QVERIFY(process.waitForStarted());
    const QString status = QString("/proc/%1/status").arg(process.processId());
    const auto hearsSignals = [&] {  // SIGINT is caught: bit 1 of SigCgt
      const QByteArray all = content(status);
      const qsizetype at = all.indexOf("SigCgt:");
      return at >= 0 && (all.mid(at + 7, 17).trimmed().toULongLong(nullptr, 16) & 2) != 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hearsSignals(), 30000);
    QElapsedTimer timer;
    timer.start();
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().endsWith("hessianlab-cli: interrupted\n"));
    QVERIFY(!QFile::exists(path("wide")));
  }
};

QTEST_GUILESS_MAIN(TestCliObstacles)
#include "test_cli_obstacles.moc"
