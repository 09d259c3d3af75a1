// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli resume, and what signals, closed streams and foreign files do to a training.
#include <QDir>
#include <csignal>

#include "model/base/folder_lock.h"
#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliResume : public CliProgram {
  Q_OBJECT

  static QStringList train(const QString& out, int epochs) { return trainMoons(out, 400, epochs); }
  void start(QProcess& process, const QString& out) const {
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", train(out, 100000));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(out + "/state.safetensors"), 60000);
  }

 private Q_SLOTS:
  // What the window notes of a hand on the knobs trains the same run here, at once or in parts.
  void settingsChangeOnTheWay() {
    const QString changes = QStringLiteral(
        "training.changes=3: regularizer.strength=0.5; 10: "
        "optimizer.learning_rate=0.01");
    const auto begin = [&](const char* name, int epochs) {
      return run(train(path(name), epochs) + QStringList{"--set", changes, "--set", "regularizer.warmup=0"});
    };
    const Outcome whole = begin("listed", 2);
    QVERIFY2(whole.code == 0, whole.err.constData());
    QCOMPARE(begin("listed-parts", 1).code, 0);
    QVERIFY(json(path("listed-parts/run.json"))["steps"].toInt() > 3 &&
            json(path("listed-parts/run.json"))["steps"].toInt() < 10);
    const Outcome rest = run({"resume", path("listed-parts"), "--epochs", "2"});
    QVERIFY2(rest.code == 0, rest.err.constData());
    QCOMPARE(content(path("listed-parts/model.safetensors")), content(path("listed/model.safetensors")));
    QCOMPARE(run(train(path("unlisted"), 2)).code, 0);
    QVERIFY(content(path("unlisted/model.safetensors")) != content(path("listed/model.safetensors")));
    // A branch counts its own steps, and goes on by what held in the end.
    QCOMPARE(
        run({"train", "--from", path("listed"), "--set", "training.epochs=1", "--out", path("listed-branch")}).code, 0);
    const QJsonObject config = json(path("listed-branch/config.json"));
    QCOMPARE(config["training"]["changes"].toString(), QString());
    QCOMPARE(config["regularizer"]["strength"].toDouble(), 0.5);
    QCOMPARE(config["optimizer"]["learning_rate"].toDouble(), 0.01);
  }

  void signalsSaveTheStep_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("INT") << SIGINT;
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("HUP") << SIGHUP;
    QTest::newRow("XCPU") << SIGXCPU;
    QTest::newRow("USR1") << SIGUSR1;
  }
  void signalsSaveTheStep() {
    QFETCH(int, signal);
    const QString out = path(QString("signal-%1").arg(signal));
    QProcess process;
    start(process, out);
    ::kill(static_cast<pid_t>(process.processId()), signal);
    // A terminal that closes sends its signal twice, the others come again; a second Ctrl-C is a wish of its own.
    if (signal != SIGINT) ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    QVERIFY(process.readAllStandardError().contains("hessianlab-cli resume"));
    QCOMPARE(json(out + "/run.json")["status"].toString(), QString("stopped"));
    QVERIFY(!QFile::exists(out + "/run.lock"));
  }

  void aSecondCtrlCEndsItAtOnce() {
    QProcess process;
    start(process, path("twice"));
    for (int i = 0; i < 2; ++i) ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 130);
  }

  // Killed at moments that nobody chose, the run ends with the weights and rows of one that was left alone.
  void aKilledRunGoesOnToTheSameBits() {
    QCOMPARE(run(train(path("whole"), 60)).code, 0);
    const QString out = path("parts");
    int kills = 0;
    for (int round = 0; round < 4; ++round) {
      QProcess process;
      const QStringList go = QFile::exists(out + "/config.json") ? QStringList{"resume", out} : train(out, 60);
      process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", go);
      const qint64 begin = QFile(out + "/metrics.csv").size();
      QTRY_VERIFY_WITH_TIMEOUT(
          QFile(out + "/metrics.csv").size() > begin + 900 || process.state() == QProcess::NotRunning, 60000);
      if (process.state() == QProcess::NotRunning) break;
      process.kill();
      QVERIFY(process.waitForFinished(60000));
      ++kills;
      QVERIFY(run({"curvature", out, "--samples", "2"}).code == 0 || !QFile::exists(out + "/model.safetensors"));
    }
    QVERIFY(kills > 0);
    const Outcome end = run({"resume", out});
    QVERIFY2(end.code == 0, end.err.constData());
    QCOMPARE(content(out + "/model.safetensors"), content(path("whole/model.safetensors")));
    QCOMPARE(rowsWithoutSeconds(out), rowsWithoutSeconds(path("whole")));
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).filter(".tmp"), QStringList());
    QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden).filter(".next"), QStringList());

    const Outcome again = run({"resume", out});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains("give --epochs"), again.err.constData());
    const Outcome longer = run({"resume", out, "--epochs", "62", "--out", path("longer")});
    QVERIFY2(longer.code == 0, longer.err.constData());
    QCOMPARE(json(path("longer/run.json"))["epochs"].toInt(), 62);
    QCOMPARE(json(out + "/run.json")["epochs"].toInt(), 60);
  }

  void anEditedFileIsNamedAndMayBeAccepted() {
    const QString out = path("edited");
    QCOMPARE(run(train(out, 1)).code, 0);
    QFile config(out + "/config.json");
    QVERIFY(config.open(QIODevice::ReadWrite));
    QByteArray text = config.readAll();
    QVERIFY(text.contains("\"seed\": 1"));
    text.replace("\"seed\": 1", "\"seed\": 3");
    config.seek(0);
    config.write(text);
    config.close();
    for (const QStringList& command : {QStringList{"curvature", out, "--samples", "2"},
                                       QStringList{"evaluate", out, "--samples", "4", "--epsilons", "0,0.05"}}) {
      const Outcome refused = run(command);
      QCOMPARE(refused.code, 2);
      QCOMPARE(refused.err.count('\n'), 1);
      QVERIFY2(refused.err.contains("config.json is not the file that the run wrote"), refused.err.constData());
      QCOMPARE(run(command + QStringList{"--accept-edited"}).code, 0);
    }
  }

  void twoTrainingsIntoOneFolder() {
    const QString out = path("two");
    QProcess first, second;
    first.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", train(out, 3));
    second.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", train(out, 3) + QStringList{"--set", "training.seed=2"});
    QVERIFY(first.waitForFinished(60000) && second.waitForFinished(60000));
    QCOMPARE(std::min(first.exitCode(), second.exitCode()), 0);
    QCOMPARE(std::max(first.exitCode(), second.exitCode()), 2);
    QSet<QByteArray> steps;
    for (const QByteArray& row : rowsWithoutSeconds(out)) steps << row.split(',').first();
    QVERIFY(steps.size() > 2 && steps.size() == rowsWithoutSeconds(out).size());  // none of another run's
    QCOMPARE(run({"curvature", out, "--samples", "2"}).code, 0);
  }

  // Whichever of the two is first: while one holds the folder, another leaves it as it is.
  void aFolderInUseIsRefused() {
    const QString out = path("in use");
    QVERIFY(QDir().mkpath(out));
    {
      const FolderLock lock(out.toStdString(), "run.lock", "another training is running");
      const Outcome o = run(train(out, 1));
      QCOMPARE(o.code, 2);
      QVERIFY2(o.err.contains("another training is running in ") && o.err.count('\n') == 1, o.err.constData());
      QCOMPARE(QDir(out).entryList(QDir::Files | QDir::Hidden), QStringList{"run.lock"});
    }
    QCOMPARE(run(train(out, 1)).code, 0);
    const QByteArray weights = content(out + "/model.safetensors");
    const FolderLock lock(out.toStdString(), "run.lock", "another training is running");
    const Outcome o = run({"resume", out, "--epochs", "2"});
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains("another training is running in "), o.err.constData());
    QCOMPARE(content(out + "/model.safetensors"), weights);
  }

  void foreignFilesAreLeftAlone() {
    const QString out = path("foreign");
    QDir().mkpath(out);
    QFile precious(path("precious"));
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("mine") == 4);
    precious.close();
    QVERIFY(QFile::link(path("precious"), out + "/metrics.csv"));
    const Outcome o = run(train(out, 1));
    QCOMPARE(o.code, 2);
    QVERIFY2(o.err.contains("holds 'metrics.csv'"), o.err.constData());
    QCOMPARE(content(path("precious")), QByteArray("mine"));
    QVERIFY(!QFile::exists(out + "/config.json"));
  }

  // What is printed does not reach the files of the run, and what cannot be printed is said by the exit code.
  void closedAndFullStreams() {
    const auto shell = [](const QString& command) {
      QProcess process;
      process.start("sh", {"-c", command});
      return process.waitForFinished(60000) ? process.exitCode() : -1;
    };
    const auto text = [](const QStringList& arguments) {
      return "'" + (QStringList{HESSIANLAB_BIN_DIR "/hessianlab-cli"} + arguments).join("' '") + "'";
    };
    const QString out = path("streams");
    QCOMPARE(shell(text(train(out, 2)) + " >&- 2>&- <&-"), 0);
    QVERIFY(rowsWithoutSeconds(out).size() > 3 && rowsWithoutSeconds(out).last().isEmpty());
    for (const QByteArray& row : rowsWithoutSeconds(out).mid(1, rowsWithoutSeconds(out).size() - 2))
      QVERIFY2(row[0] >= '0' && row[0] <= '9', row.constData());
    QCOMPARE(run({"curvature", out, "--samples", "2"}).code, 0);
    QCOMPARE(shell(text({"list", "presets", "--json"}) + " > /dev/full"), 1);
    QCOMPARE(shell(text({"curvature", out, "--samples", "2", "--json"}) + " > /dev/full"), 1);
    QCOMPARE(shell(text({"evaluate", out, "--samples", "2", "--epsilons", "0,0.1", "--no-checks", "--json"}) +
                   " > /dev/full"),
             1);
    QCOMPARE(shell(text(train(path("full"), 2)) + " > /dev/full"), 1);
    QCOMPARE(content(path("full/model.safetensors")), content(out + "/model.safetensors"));  // nothing is lost by it
    QCOMPARE(rowsWithoutSeconds(path("full")), rowsWithoutSeconds(out));
    QCOMPARE(shell(text(train(path("piped"), 6)) + " | head -1 > /dev/null; test -s '" + path("piped/run.json") + "'"),
             0);
    QTRY_COMPARE_WITH_TIMEOUT(json(path("piped/run.json"))["status"].toString(), QString("finished"), 60000);
  }
};

QTEST_GUILESS_MAIN(TestCliResume)
#include "test_cli_resume.moc"
