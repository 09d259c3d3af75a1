// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate and curvature where they are interrupted, have no place to write, or measure a run that is not through.
#include <sys/stat.h>

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <csignal>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestCliInterrupted : public CliProgram {
  Q_OBJECT

  // Waits until the program has said that `percent` of `work` is done, sends `signal`, and returns what it ends with.
  static Outcome interruptedWith(int signal, const QByteArray& work, int percent, const QStringList& arguments) {
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", arguments);
    QByteArray said;
    if (!saysThatIsDone(process, work, percent, said)) return {-1, {}, "never came so far, but said: " + said};
    ::kill(static_cast<pid_t>(process.processId()), signal);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit) return {-1, {}, "died"};
    return {process.exitCode(), process.readAllStandardOutput(), said + process.readAllStandardError()};
  }
  // Without what a clock says.
  static QJsonObject timeless(QJsonObject result) {
    QJsonObject summary = result["summary"].toObject();
    summary.remove("seconds");
    if (!summary.isEmpty()) result["summary"] = summary;
    return result;
  }
  static QStringList left(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden).filter(QRegularExpression("partial|tmp|next"));
  }
  static QStringList evaluate(const QString& folder) {
    return {"evaluate",  folder, "--epsilons",  "0:0.1:0.001", "--attacks", "pgd:steps=40",
            "--samples", "100",  "--no-checks", "--threads",   "1"};
  }
  static QStringList curvature(const QString& folder) {
    return {"curvature", folder, "--estimator", "power", "--iterations", "3000", "--samples", "640"};
  }
  void copyRun(const QString& name) const { QCOMPARE(QProcess::execute("cp", {"-r", path("run"), path(name)}), 0); }

 private Q_SLOTS:
  void initTestCase() {
    const Outcome o = run({"train", "--preset", "moons-hessian", "--set", "training.epochs=2", "--set",
                           "dataset.test_samples=640", "--threads", "1", "--out", path("run")});
    QVERIFY2(o.code == 0, o.err.constData());
  }

  void measuringGoesOnWhereItWasInterrupted() {
    copyRun("whole");
    copyRun("parts");
    const Outcome whole = run(curvature(path("whole")));
    QVERIFY2(whole.code == 0, whole.err.constData());
    for (const int signal : {SIGINT, SIGTERM}) {
      const Outcome part = interruptedWith(signal, "measuring", 20, curvature(path("parts")));
      QVERIFY2(part.code == 130, part.err.constData());
      QVERIFY2(part.err.contains("interrupted; ") && !part.err.contains("interrupted; 0 samples"),
               part.err.constData());
      QVERIFY(!QFile::exists(path("parts/curvature.json")));
      const QJsonArray done = json(path("parts/curvature.partial.json"))["samples"].toArray();
      QVERIFY(!done.isEmpty() && done.size() < 640);
      if (signal == SIGTERM) break;
      // Another measurement does not go on from it.
      const Outcome other = run({"curvature", path("parts"), "--estimator", "power", "--samples", "64"});
      QVERIFY2(other.code == 0 && !other.err.contains("going on"), other.err.constData());
      QVERIFY(QFile::remove(path("parts/curvature.json")));
    }
    const Outcome rest = run(curvature(path("parts")));
    QVERIFY2(rest.code == 0 && rest.err.contains("going on with an interrupted measurement"), rest.err.constData());
    QCOMPARE(timeless(json(path("parts/curvature.json"))), timeless(json(path("whole/curvature.json"))));
    QCOMPARE(left(path("parts")), QStringList());
  }

  void evaluatingGoesOnWhereItWasInterrupted() {
    copyRun("attacked");
    copyRun("attacked-in-parts");
    QCOMPARE(run(evaluate(path("attacked"))).code, 0);
    for (const int signal : {SIGTERM, SIGHUP}) {
      const Outcome part =
          interruptedWith(signal, "attacking", signal == SIGTERM ? 10 : 20, evaluate(path("attacked-in-parts")));
      QVERIFY2(part.code == 130, part.err.constData());
    }
    const Outcome rest = run(evaluate(path("attacked-in-parts")));
    QVERIFY2(rest.code == 0 && rest.err.contains("going on with an interrupted evaluation"), rest.err.constData());
    QCOMPARE(json(path("attacked-in-parts/robustness.json")), json(path("attacked/robustness.json")));
    QCOMPARE(left(path("attacked-in-parts")), QStringList());
  }

  void aCompleteResultIsNotReplacedByAPart() {
    copyRun("complete");
    QCOMPARE(run({"evaluate", path("complete"), "--epsilons", "0,0.05", "--samples", "20", "--no-checks"}).code, 0);
    const QByteArray before = content(path("complete/robustness.json"));
    QVERIFY(before.contains("\"complete\": true"));
    const Outcome part = interruptedWith(SIGINT, "attacking", 10, evaluate(path("complete")));
    QVERIFY2(part.code == 130, part.err.constData());
    QCOMPARE(content(path("complete/robustness.json")), before);
  }

  void resultsSayOfWhichWeightsTheyAre() {
    copyRun("named");
    QCOMPARE(run({"curvature", path("named"), "--samples", "4"}).code, 0);
    QCOMPARE(run({"curvature", path("named"), "--compare", "--samples", "4"}).code, 0);
    QCOMPARE(run({"evaluate", path("named"), "--epsilons", "0,0.05", "--samples", "4", "--no-checks"}).code, 0);
    const QByteArray weights =
        QCryptographicHash::hash(content(path("named/model.safetensors")), QCryptographicHash::Sha256).toHex();
    for (const char* name : {"named/curvature.json", "named/estimators.json", "named/robustness.json"})
      QCOMPARE(json(path(name))["weights_sha256"].toString().toUtf8(), weights);
  }

  void aPlaceThatCannotBeWrittenIsNamedBeforeTheWork() {
    copyRun("readonly");
    QVERIFY(::chmod(path("readonly").toUtf8().constData(), 0500) == 0);
    for (const QString& work : {QString("evaluate '%1' --samples 640 --epsilons 0:1:0.001 --attacks pgd:steps=1000"),
                                QString("curvature '%1' --samples 640 --estimator power --iterations 10000")}) {
      QElapsedTimer timer;
      timer.start();
      const Outcome o = shell(bound() + work.arg(path("readonly")));
      QVERIFY2(o.code == 2, o.err.constData());
      QVERIFY2(o.err.contains("cannot write into the folder") && o.err.count('\n') == 1, o.err.constData());
      QVERIFY2(timer.elapsed() < 30000, "it worked before it looked");
    }
    ::chmod(path("readonly").toUtf8().constData(), 0700);
  }

  // The permission goes while the work is under way: what was found is printed.
  void aResultThatCannotBeWrittenIsPrinted() {
    copyRun("lost");
    const QString folder = path("lost");
    for (const auto& [command, work, key] :
         {std::tuple{QString("evaluate '%1' --samples 100 --epsilons 0:0.1:0.001 --attacks pgd:steps=40 --no-checks"),
                     QByteArray("attacking"), QString("robust_accuracy")},
          std::tuple{QString("curvature '%1' --samples 640 --estimator power --iterations 800"),
                     QByteArray("measuring"), QString("summary")}}) {
      QProcess process;
      QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
      environment.insert("CLI", HESSIANLAB_BIN_DIR "/hessianlab-cli");
      process.setProcessEnvironment(environment);
      process.start("sh", {"-c", bound() + command.arg(folder)});
      QByteArray said;
      QVERIFY2(saysThatIsDone(process, work, 10, said), said.constData());
      QVERIFY(::chmod(folder.toUtf8().constData(), 0500) == 0);
      QVERIFY(process.waitForFinished(90000));
      QVERIFY(::chmod(folder.toUtf8().constData(), 0700) == 0);
      said += process.readAllStandardError();
      QCOMPARE(process.exitCode(), 1);
      QVERIFY2(said.contains("is printed on standard output instead"), said.constData());
      QVERIFY(QJsonDocument::fromJson(process.readAllStandardOutput()).object().contains(key));
    }
  }

  void whatIsNotOfTheRunIsRefusedBeforeTheWork() {
    copyRun("foreign");
    const QString robustness = path("foreign/robustness.json"), curvature = path("foreign/curvature.json");
    write(robustness, "mine");
    QVERIFY(QFile::link("nowhere", curvature));
    for (const QStringList& command : {QStringList{"evaluate", path("foreign"), "--samples", "640"},
                                       QStringList{"curvature", path("foreign"), "--samples", "4"}}) {
      const Outcome o = run(command);
      QCOMPARE(o.code, 2);
      QVERIFY2(o.err.contains("not of this run; move it away") && o.err.count('\n') == 1, o.err.constData());
    }
    QCOMPARE(content(robustness), QByteArray("mine"));
    QVERIFY(QFileInfo(curvature).isSymLink() && !QFile::exists(path("foreign/nowhere")));
  }

  void aRunThatIsNotThroughIsNamed() {
    QProcess process;
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli",
                  {"train", "--preset", "moons-hessian", "--set", "training.epochs=100000", "--threads", "1", "--out",
                   path("killed")});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path("killed/state.safetensors")), 60000);
    const Outcome beside = run({"curvature", path("killed"), "--samples", "2"});
    QVERIFY2(beside.code == 0 && beside.err.contains("this run is still training; these are its weights at step "),
             beside.err.constData());
    process.kill();
    QVERIFY(process.waitForFinished(60000));
    for (const QStringList& command :
         {QStringList{"curvature", path("killed"), "--samples", "2"},
          QStringList{"evaluate", path("killed"), "--samples", "4", "--epsilons", "0,0.05", "--no-checks"}}) {
      const Outcome o = run(command);
      QCOMPARE(o.code, 0);
      const QRegularExpression sentence("warning: this run was interrupted at step \\d+ of \\d{6,}; ");
      QVERIFY2(QString::fromUtf8(o.err).contains(sentence), o.err.constData());
      QVERIFY(!run({command[0], path("run"), "--samples", "2"}).err.contains("interrupted"));  // a finished one
    }
  }
};

QTEST_GUILESS_MAIN(TestCliInterrupted)
#include "test_cli_interrupted.moc"
