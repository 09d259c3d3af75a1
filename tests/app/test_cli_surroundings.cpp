// SPDX-License-Identifier: GPL-3.0-or-later
// The same numbers and one plain sentence whatever surrounds the program: odd names, no home, little memory, files of
// others, parents that die.
#include <sched.h>
#include <sys/stat.h>

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <csignal>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliSurroundings : public CliProgram {
  Q_OBJECT

  static QStringList train(const QString& out, int epochs = 1) { return trainMoons(out, 200, epochs); }
  static QString quoted(const QStringList& words) { return "'" + QStringList(words).join("' '") + "'"; }

 private Q_SLOTS:
  void initTestCase() {
    trainTheRun();
    const Outcome o = run(train(path("plain")));
    QVERIFY2(o.code == 0 && o.err.isEmpty(), o.err.constData());
  }

  void theWeightsDoNotDependOnTheEnvironment() {
    const QByteArray weights = content(path("plain/model.safetensors"));
    int i = 0;
    for (const char* environment :
         {"env HOME=/nonexistent XDG_RUNTIME_DIR=", "env -i", "env LC_ALL=de_DE.UTF-8 TZ=Asia/Tokyo",
          "env LC_ALL=C TERM=dumb TMPDIR=/nonexistent"}) {
      const QString out = path(QString("environment-%1").arg(i++));
      const QString resources = "HESSIANLAB_RESOURCES=" HESSIANLAB_SOURCE_DIR "/resources ";
      const Outcome o = shell(QString::fromLatin1(environment) + " " + resources + "$CLI " + quoted(train(out)));
      QVERIFY2(o.code == 0 && o.err.isEmpty(), o.err.constData());
      QCOMPARE(content(out + "/model.safetensors"), weights);
      QCOMPARE(rowsWithoutSeconds(out), rowsWithoutSeconds(path("plain")));
    }
  }

  // A batch system that gives one core gets one worker, and whoever asks for a number gets it.
  void workersFollowTheCoresThatAreGiven() {
    cpu_set_t all;
    QCOMPARE(sched_getaffinity(0, sizeof all, &all), 0);
    if (CPU_COUNT(&all) < 2) QSKIP("this machine has one core");
    int first = 0;
    while (!CPU_ISSET(first, &all)) ++first;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(first, &one);
    // The most threads that the program is seen to have while it attacks: its workers come and go.
    const auto threads = [&](const cpu_set_t& cores, const QStringList& more) {
      const QString part = path("run/robustness.partial.json");
      QFile::remove(part);
      QProcess process;
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.remove("OMP_NUM_THREADS");
      process.setProcessEnvironment(environment);
      sched_setaffinity(0, sizeof cores, &cores);
      process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli",
                    QStringList{"evaluate", path("run"), "--epsilons", "0:0.1:0.0002", "--attacks", "pgd:steps=200",
                                "--no-checks", "--no-bounds"} +
                        more);
      const bool began = process.waitForStarted(30000);
      sched_setaffinity(0, sizeof all, &all);
      const bool attacks = began && QTest::qWaitFor([&] { return QFile::exists(part); }, 60000);
      int most = 0;
      for (int look = 0; look < 200 && attacks; ++look) {
        QTest::qWait(5);
        const QByteArray status = content(QString("/proc/%1/status").arg(process.processId()));
        if (const qsizetype at = status.indexOf("Threads:"); at >= 0)
          most = std::max(most, status.mid(at + 8, 8).simplified().split(' ').first().toInt());
      }
      process.kill();
      process.waitForFinished(30000);
      return most;
    };
    const int asked = threads(all, {"--threads", "1"});
    QVERIFY(asked > 0);
    QCOMPARE(threads(one, {}), asked);
    QVERIFY(threads(all, {}) > asked);
    QStringList arguments = train(path("three"));
    arguments.removeAt(arguments.indexOf("--threads") + 1);
    arguments.removeAt(arguments.indexOf("--threads"));
    const Outcome o = shell("OMP_NUM_THREADS=3 exec $CLI " + quoted(arguments));
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(json(path("three/run.json"))["threads"].toInt(), 3);
  }

  void namesMayHoldWhatTheSystemAllows() {
    const QString folder = path(QString::fromUtf8("Übung 7 – Jörg's (100 %)"));
    QVERIFY(QDir().mkpath(folder));
    const QString settings = folder + "/settings.json", out = folder + "/run";
    write(settings, content(path("plain/config.json")));
    QCOMPARE(run({"train", "--config", settings, "--out", out}).code, 0);
    QCOMPARE(content(out + "/model.safetensors"), content(path("plain/model.safetensors")));
    QCOMPARE(run({"curvature", out, "--samples", "2"}).code, 0);
    for (const char* locale : {"C", "C.UTF-8"}) {
      const QString there = folder + "/run " + locale;
      const Outcome o = shell(
          QString("LC_ALL=%1 exec $CLI train --config \"%2\" --out \"%3\"").arg(QString(locale), settings, there));
      QVERIFY2(o.code == 0, o.err.constData());
      QCOMPARE(content(there + "/model.safetensors"), content(path("plain/model.safetensors")));
    }
    // Weights and architecture, from there and into there.
    const QByteArray bytes = content(out + "/model.safetensors");
    quint64 length = 0;
    for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<quint8>(bytes[i]);
    const QJsonObject header = QJsonDocument::fromJson(bytes.mid(8, static_cast<qsizetype>(length))).object();
    write(folder + "/network.json", header["__metadata__"].toObject()["architecture"].toString().toUtf8());
    const QString imported = folder + QString::fromUtf8("/imported ü");
    const Outcome o = run({"import", imported, "--weights", out + "/model.safetensors", "--architecture",
                           folder + "/network.json", "--dataset", "moons"});
    QVERIFY2(o.code == 0, o.err.constData());
    QCOMPARE(content(imported + "/model.safetensors"), bytes);
  }

  void aNetworkThatDoesNotFitIntoMemoryIsRefused() {
    const Outcome o = shell(
        "ulimit -v 4000000; exec $CLI train --preset moons-plain --threads 1 --set "
        "'architecture.hidden=[16000,16000]' --out '" +
        path("large") + "'");
    QVERIFY2(o.code == 2, o.err.constData());
    QVERIFY2(o.err.contains("more parameters than can be trained in") && o.err.count('\n') == 1, o.err.constData());
    QVERIFY(!QFile::exists(path("large")));
  }

  // The libraries would wait for ever, or end with a signal, where they get too little.
  void tooLittleIsSaidInOneLine_data() {
    QTest::addColumn<QString>("limit");
    QTest::addColumn<QString>("says");
    for (const char* kilobytes : {"600000", "800000", "1024000", "1300000"})
      QTest::newRow(kilobytes) << QString("-v %1").arg(kilobytes) << "ulimit -v";
    for (const char* files : {"6", "8"}) QTest::newRow(files) << QString("-n %1").arg(files) << "ulimit -n";
    QTest::newRow("stack") << "-s 64"
                           << "ulimit -s";
  }
  void tooLittleIsSaidInOneLine() {
    QFETCH(QString, limit);
    QFETCH(QString, says);
    for (const QString& arguments : {QString("--version"), quoted(train(path("limit")))}) {
      const Outcome o = shell("ulimit " + limit + "; exec $CLI " + arguments);
      QVERIFY2(o.code == 1, o.err.constData());
      QVERIFY2(o.err.contains(says.toUtf8()) && o.err.count('\n') == 1, o.err.constData());
      QVERIFY(!QFile::exists(path("limit")));
    }
  }

  // As in some containers. It works, or says why not.
  void withoutTheSystemsOwnFolders_data() {
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("says");
    QTest::newRow("sys") << "/sys" << QString();
    QTest::newRow("tmp") << "/tmp" << QString();
    QTest::newRow("proc") << "/proc"
                          << "needs /proc, which is not there; mount it";
    QTest::newRow("dev") << "/dev"
                         << "needs /dev/urandom, which is not there; mount /dev";
  }
  void withoutTheSystemsOwnFolders() {
    QFETCH(QString, folder);
    QFETCH(QString, says);
    const QString own = ::geteuid() == 0 ? "unshare -m " : "unshare -rm ";
    if (shell(own + "mount -t tmpfs none /sys").code != 0) QSKIP("this user may not hide folders from a program");
    QTemporaryDir elsewhere(QDir::currentPath() + "/without-XXXXXX");  // the usual place may be in /tmp
    const QString out = elsewhere.filePath("run");
    const Outcome o =
        shell(own + "sh -c 'mount -t tmpfs none " + folder + " && exec \"$@\"' sh $CLI " + quoted(train(out)));
    QCOMPARE(o.code, says.isEmpty() ? 0 : 1);
    QCOMPARE(o.err, says.isEmpty() ? QByteArray() : "hessianlab: " + says.toUtf8() + "\n");
    QCOMPARE(content(out + "/model.safetensors"),
             says.isEmpty() ? content(path("plain/model.safetensors")) : QByteArray());
    QVERIFY(says.isEmpty() || !QFile::exists(out));
  }

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

  void helpThatCannotBePrintedIsAnError() {
    for (const char* arguments : {"--help", "--version", "train --help", "list presets"}) {
      const Outcome o = shell(QString("$CLI %1 > /dev/full").arg(arguments));
      QCOMPARE(o.code, 1);
      QVERIFY2(o.err.contains("could not be written to standard output") && o.err.count('\n') == 1, o.err.constData());
      QCOMPARE(shell(QString("$CLI %1 > /dev/null").arg(arguments)).code, 0);
    }
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

QTEST_GUILESS_MAIN(TestCliSurroundings)
#include "test_cli_surroundings.moc"
