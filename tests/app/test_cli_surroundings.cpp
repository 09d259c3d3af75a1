// SPDX-License-Identifier: GPL-3.0-or-later
// The same numbers and one plain sentence whatever surrounds the program: odd names, no home, little memory.
#include <sched.h>

#include <QDir>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliSurroundings : public CliProgram {
  Q_OBJECT

  static QStringList train(const QString& out, int epochs = 1) { return trainMoons(out, 200, epochs); }

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

  void helpThatCannotBePrintedIsAnError() {
    for (const char* arguments : {"--help", "--version", "train --help", "list presets"}) {
      const Outcome o = shell(QString("$CLI %1 > /dev/full").arg(arguments));
      QCOMPARE(o.code, 1);
      QVERIFY2(o.err.contains("could not be written to standard output") && o.err.count('\n') == 1, o.err.constData());
      QCOMPARE(shell(QString("$CLI %1 > /dev/null").arg(arguments)).code, 0);
    }
  }
};

QTEST_GUILESS_MAIN(TestCliSurroundings)
#include "test_cli_surroundings.moc"
