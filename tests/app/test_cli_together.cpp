// SPDX-License-Identifier: GPL-3.0-or-later
// One run on two processes of hessianlab-cli: the numbers of one, and what a death, a signal and a mistake do.
#include <QElapsedTimer>
#include <QtTest>
#include <cmath>
#include <csignal>
#include <cstring>

#include "model/formats/safetensors.h"
#include "tests/support/cli_program.h"
#include "tests/support/free_port.h"

using namespace hessianlab;

class TestCliTogether : public CliProgram {
  Q_OBJECT

  static constexpr int kLong = 100000;   // milliseconds, for what a busy machine may take
  static constexpr int kAtMost = 10000;  // until a loss has ended the others
  static constexpr const char* kAlone = "built without Gloo";

  static QStringList moons(const QString& out, int epochs, const QString& more = {}) {
    QStringList arguments = trainMoons(out, 401, epochs) + QStringList{"--set", "training.probe_every=0"};
    return arguments + more.split(' ', Qt::SkipEmptyParts);
  }

  // Two of them, rank 0 first.
  struct Pair {
    QProcess processes[2];
    QByteArray err[2];
    int code[2] = {-1, -1};
    bool waitForBoth(int milliseconds = kLong) {
      bool both = true;
      for (int i = 0; i < 2; ++i) {
        const bool over = processes[i].state() == QProcess::NotRunning || processes[i].waitForFinished(milliseconds);
        both = both && over;
        err[i] += processes[i].readAllStandardError();
        code[i] = processes[i].exitStatus() == QProcess::NormalExit ? processes[i].exitCode() : -1;
      }
      return both;
    }
  };
  static void start(Pair& pair, const QStringList& first, const QStringList& second) {
    const QString port = QString::number(reference::freePort());
    for (int i = 0; i < 2; ++i) {
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert("RANK", QString::number(i));
      environment.insert("WORLD_SIZE", "2");
      environment.insert("MASTER_ADDR", "127.0.0.1");
      environment.insert("MASTER_PORT", port);
      pair.processes[i].setProcessEnvironment(environment);
      pair.processes[i].setWorkingDirectory(HESSIANLAB_SOURCE_DIR);
      pair.processes[i].start(HESSIANLAB_BIN_DIR "/hessianlab-cli", i == 0 ? first : second);
    }
  }
  static void start(Pair& pair, const QStringList& both) { start(pair, both, both); }

  // The weights in the state of a run that was trained in float64.
  QMap<QString, QVector<double>> weightsOf(const QString& name) const {
    const QByteArray bytes = content(path(name) + "/state.safetensors");
    QMap<QString, QVector<double>> weights;
    for (const auto& [key, raw] : parseSafetensors(bytes.toStdString(), "state", true).tensors) {
      if (key.find("weights.") == std::string::npos || raw.dtype != "F64") continue;
      QVector<double> values(static_cast<int>(raw.data.size() / sizeof(double)));
      std::memcpy(values.data(), raw.data.data(), raw.data.size());
      weights[QString::fromStdString(key)] = values;
    }
    return weights;
  }
  // An endless run, some epochs on.
  void startEndless(Pair& pair, const QString& name) const {
    start(pair, moons(path(name), 100000));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(name) + "/state.safetensors"), kLong);
  }

 private Q_SLOTS:
  void initTestCase() {
    qputenv("OMP_NUM_THREADS", "1");
    start(first_, moons(path("together"), 3, "--double"));
    QVERIFY(first_.waitForBoth());
    if (first_.err[0].contains(kAlone)) QSKIP("built without Gloo (libgloo-dev): a run is trained by one process");
    QVERIFY2(first_.code[0] == 0 && first_.code[1] == 0, (first_.err[0] + first_.err[1]).constData());
  }

  void areTheNumbersOfOneProcess() {
    QCOMPARE(run(moons(path("alone"), 3, "--double")).code, 0);
    const auto alone = weightsOf("alone"), together = weightsOf("together");
    QVERIFY(!alone.isEmpty());
    QCOMPARE(together.keys(), alone.keys());
    for (auto one = alone.begin(); one != alone.end(); ++one)
      for (int i = 0; i < one->size(); ++i) QVERIFY(std::abs((*one)[i] - together[one.key()][i]) < 1e-10);
    QCOMPARE(json(path("together/run.json"))["processes"].toInt(), 2);
    QCOMPARE(content(path("together/metrics.csv")).count('\n'), content(path("alone/metrics.csv")).count('\n'));
    // Only rank 0 tells.
    QVERIFY(first_.processes[0].readAllStandardOutput().contains("done:"));
    QCOMPARE(first_.processes[1].readAllStandardOutput(), QByteArray());
    QCOMPARE(first_.err[1], QByteArray());
  }

  void oneSignalStopsBoth_data() {
    QTest::addColumn<int>("told");
    QTest::newRow("rank 1") << 1;
    QTest::newRow("rank 0") << 0;
  }
  void oneSignalStopsBoth() {
    QFETCH(int, told);
    const QString name = QString("told-%1").arg(told);
    Pair pair;
    startEndless(pair, name);
    const int rows = told == 1 ? 400 : 0;  // the others are compared with this one
    QTRY_VERIFY_WITH_TIMEOUT(rowsWithoutSeconds(path(name)).size() > rows, kLong);
    ::kill(static_cast<pid_t>(pair.processes[told].processId()), SIGTERM);
    QVERIFY(pair.waitForBoth());
    QCOMPARE(pair.code[0], 130);
    QCOMPARE(pair.code[1], 130);
    QVERIFY2(pair.err[0].contains("hessianlab-cli resume"), pair.err[0].constData());
    QCOMPARE(pair.err[1], QByteArray());
    QCOMPARE(json(path(name) + "/run.json")["status"].toString(), QString("stopped"));
    if (told == 1) whole_ = rowsWithoutSeconds(path(name));
    if (told == 1) return;
    goesOn(name);
    // One process alone may go on with it, and says what that means.
    QProcess alone;
    alone.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", {"resume", path(name)});
    const auto before = rowsWithoutSeconds(path(name)).size();
    QTRY_VERIFY_WITH_TIMEOUT(rowsWithoutSeconds(path(name)).size() > before + 5, kLong);
    alone.terminate();
    QVERIFY(alone.waitForFinished(kLong));
    QCOMPARE(alone.exitCode(), 130);
    QVERIFY(alone.readAllStandardError().contains("was trained by 2 processes and goes on with one process"));
    QVERIFY(!json(path(name) + "/run.json").contains("processes"));
  }

  void aDeathEndsTheOther_data() {
    QTest::addColumn<int>("dead");
    QTest::newRow("rank 0") << 0;
    QTest::newRow("rank 1") << 1;
  }
  void aDeathEndsTheOther() {
    QFETCH(int, dead);
    const QString name = QString("dead-%1").arg(dead);
    Pair pair;
    startEndless(pair, name);
    QElapsedTimer since;
    pair.processes[dead].kill();
    since.start();
    QVERIFY(pair.processes[1 - dead].waitForFinished(kLong));
    QVERIFY2(since.elapsed() < kAtMost, qPrintable(QString::number(since.elapsed())));
    QVERIFY(pair.waitForBoth());
    const QByteArray& err = pair.err[1 - dead];
    QCOMPARE(pair.code[1 - dead], 1);
    QVERIFY2(err.contains("has lost one of its processes"), err.constData());
    QCOMPARE(err.mid(err.indexOf("hessianlab-cli:")).count('\n'), 1);
    if (dead == 1) {
      QVERIFY2(err.contains("hessianlab-cli resume"), err.constData());
      QCOMPARE(json(path(name) + "/run.json")["status"].toString(), QString("failed"));
      goesOn(name);
    }
  }

  void mistakesAreToldInOneSentence() {
    const auto refused = [&](const QStringList& first, const QStringList& second, int rank, const char* words) {
      Pair pair;
      start(pair, first, second);
      QVERIFY(pair.waitForBoth());
      const QByteArray said = pair.err[rank].mid(pair.err[rank].indexOf("hessianlab-cli:"));
      QVERIFY2(pair.code[rank] != 0 && said.contains(words) && said.count('\n') == 1, pair.err[rank].constData());
      QVERIFY2(pair.code[1 - rank] != 0, pair.err[1 - rank].constData());
    };
    const QString out = path("refused");
    refused(moons(out, 2), moons(out, 3), 1, "other settings than rank 0");
    const QStringList coupled = moons(out, 2, "--set regularizer.name=class-invariance");
    refused(coupled, coupled, 0, "class-invariance");
    const QStringList circle{"train", "--preset", "circle-three-frequencies", "--out", out};
    refused(circle, circle, 0, "only runs of the lab 'classifier'");
    QVERIFY(!QFile::exists(out + "/config.json"));
    const Outcome half = shell("RANK=0 " + quoted({"env"}) + " $CLI " + quoted(moons(out, 2)));
    QCOMPARE(half.code, 2);
    QVERIFY2(half.err.contains("WORLD_SIZE"), half.err.constData());
  }

 private:
  // Stopped in the middle and gone on with by the same two, it has the rows of a run that was left alone.
  void goesOn(const QString& name) {
    const qint64 before = json(path(name) + "/run.json")["steps"].toInteger();
    Pair more;
    start(more, {"resume", path(name)});
    const auto rows = [&] { return rowsWithoutSeconds(path(name)); };
    QTRY_VERIFY_WITH_TIMEOUT(rows().size() > before + 30, kLong);
    ::kill(static_cast<pid_t>(more.processes[1].processId()), SIGTERM);
    QVERIFY(more.waitForBoth());
    QVERIFY2(more.code[0] == 130, more.err[0].constData());
    const QByteArrayList parts = rows();
    const auto shared = std::min(parts.size(), whole_.size()) - 1;  // the end is no row
    QVERIFY(shared > before + 10);
    // The numbers of the step: a test is given up where it is asked to stop.
    const auto ofStep = [](const QByteArray& row) { return row.split(',').mid(0, 5); };
    for (qsizetype i = 0; i < shared; ++i) QCOMPARE(ofStep(parts[i]), ofStep(whole_[i]));
  }

  Pair first_;
  QByteArrayList whole_;  // of a run that nothing has disturbed
};

QTEST_GUILESS_MAIN(TestCliTogether)
#include "test_cli_together.moc"
