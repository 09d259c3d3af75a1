// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli study --on slurm, with a real Slurm that scripts/slurm-here starts: what is killed in the middle comes
// to the same bits as what was left alone.
#include <QDir>
#include <csignal>

#include "tests/support/cli_program.h"

using namespace hessianlab;

class TestStudySlurm : public CliProgram {
  Q_OBJECT

  static constexpr const char* kScript = HESSIANLAB_SOURCE_DIR "/scripts/slurm-here";
  static constexpr int kLong = 100000;  // milliseconds, for what a busy machine may take

  // Methods × seeds, `epochs` of three steps each.
  QString plan(const QString& name, int epochs, const QString& methods, const QString& seeds,
               const QString& optimizer = R"("name": "adam")") const {
    write(path(name), QString(R"({"title": "T", "config": {
        "dataset": {"name": "moons", "train_samples": 60, "test_samples": 40}, "optimizer": {%4},
        "architecture": {"name": "mlp-2d", "hidden": [4]}, "training": {"epochs": %1, "batch_size": 20}},
        "methods": [%2], "seeds": [%3],
        "evaluation": {"samples": 10, "attacks": ["fgsm"], "curvature_samples": 4,
                       "norms": {"linf": {"epsilons": [0.1]}}}})")
                          .arg(epochs)
                          .arg(methods, seeds, optimizer)
                          .toUtf8());
    return path(name);
  }
  static constexpr const char* kNone = R"({"label": "none", "regularizer": {"name": "none"}})";
  static constexpr const char* kGradient =
      R"({"label": "grad", "regularizer": {"name": "input-gradient"}, "key": "strength", "strengths": [0.1]})";

  QString slurm() const { return path("slurm"); }
  Outcome slurmHere(const QString& command) const { return shell(quoted({kScript}) + " " + command); }
  Outcome asked(const QString& command) const { return slurmHere("run " + quoted({slurm()}) + " " + command); }

  struct Process {
    pid_t pid, parent;
    QByteArray command;  // words with a NUL between
  };
  static QList<Process> processesWith(const QByteArray& words) {
    QList<Process> found;
    for (const QString& pid : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs)) {
      const QByteArray command = content("/proc/" + pid + "/cmdline"), stat = content("/proc/" + pid + "/stat");
      const QByteArrayList after = stat.mid(stat.lastIndexOf(')') + 1).simplified().split(' ');
      if (command.contains(words) && after.size() > 1 && pid.toInt() != ::getpid())
        found << Process{pid.toInt(), after[1].toInt(), command};
    }
    return found;
  }
  static void kill(const QList<Process>& processes) {
    for (const Process& one : processes) ::kill(one.pid, SIGKILL);
  }
  QList<Process> tasksOf(const QString& out) const {
    QList<Process> tasks;
    for (const Process& one : processesWith(path(out).toUtf8()))
      if (one.command.contains("--cell")) tasks << one;
    return tasks;
  }
  QByteArray logOf(const QString& out, const QString& cell) const {
    return content(path(out) + "/slurm/" + cell + ".log");
  }
  void start(QProcess& process, const QStringList& arguments) const {
    process.setWorkingDirectory(HESSIANLAB_SOURCE_DIR);
    process.start(HESSIANLAB_BIN_DIR "/hessianlab-cli", QStringList{"study"} + arguments);
  }
  static bool hasSaid(QProcess& process, QByteArray& said, const QByteArray& words) {
    return QTest::qWaitFor([&] { return (said += process.readAllStandardOutput()).contains(words); }, kLong);
  }
  // Without what a clock has measured and how the page was made.
  static QByteArrayList timeless(const QByteArray& page) {
    QByteArrayList lines;
    for (const QByteArray& line : page.split('\n')) {
      QByteArrayList cells = line.split('|');
      if (cells.size() > 3) cells.removeAt(cells.size() - 3);
      if (!line.startsWith("hessianlab-cli study") && !line.startsWith("- cost: ")) lines << cells.join('|');
    }
    return lines;
  }

 private Q_SLOTS:
  void initTestCase() {
    for (const char* program : {"slurmctld", "slurmd", "munged", "sbatch"})
      if (QStandardPaths::findExecutable(program).isEmpty() &&
          QStandardPaths::findExecutable(program, {"/usr/sbin", "/sbin"}).isEmpty())
        QSKIP("no Slurm here; scripts/install-dependencies --with slurm brings it");
    qputenv("SLURM_CONF", (slurm() + "/slurm.conf").toUtf8());
  }

  void init() {
    const Outcome o = slurmHere("start " + quoted({slurm()}) + " --cpus 2 --while " + QString::number(::getpid()));
    QVERIFY2(o.code == 0, o.err.constData());
  }

  // A task, the collector, and the node with its daemon are killed; two collectors at once bring it to its end.
  void whatIsKilledComesToTheSameBits() {
    const QString file = plan("plan.json", 1200, QString("%1, %2").arg(kNone, kGradient), "1, 2");
    const QStringList cells{"none-seed1", "grad-0.1-seed1", "none-seed2", "grad-0.1-seed2"};
    QProcess first;
    start(first, {file, "--out", path("there"), "--on", "slurm", "--retries", "4"});
    const QString run = path("there/runs/none-seed1");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(run + "/state.safetensors"), kLong);
    const QJsonValue id = json(run + "/manifest.json")["run"];
    QVERIFY(!id.isUndefined());
    for (const Process& task : tasksOf("there"))
      if (task.command.contains("none-seed1")) kill({task});
    QByteArray said;
    QVERIFY2(hasSaid(first, said, "none-seed1  it was killed by signal 9; submitted again"), said.constData());
    first.kill();
    QVERIFY(first.waitForFinished(kLong));

    QTRY_VERIFY_WITH_TIMEOUT(!tasksOf("there").isEmpty(), kLong);
    ::kill(content(slurm() + "/slurmd.pid").trimmed().toInt(), SIGKILL);
    for (const Process& script : processesWith((slurm() + "/spool").toUtf8())) {
      ::kill(script.parent, SIGKILL);  // slurmstepd, which would tell of its end
      kill({script});
    }
    kill(tasksOf("there"));
    QCOMPARE(asked("scontrol update NodeName=ALL State=DOWN Reason=killed").code,
             0);  // it would find out by itself later
    QProcess collectors[2];
    for (QProcess& one : collectors) start(one, {file, "--out", path("there"), "--on", "slurm", "--collect"});
    QProcess alone;  // meanwhile
    start(alone, {file, "--out", path("here"), "--jobs", "1"});
    QVERIFY(alone.waitForFinished(2 * kLong));
    QVERIFY2(alone.exitCode() == 0, alone.readAllStandardError().constData());
    QCOMPARE(slurmHere("start " + quoted({slurm()})).code, 0);
    for (QProcess& one : collectors) {
      QVERIFY(one.waitForFinished(kLong));
      const QByteArray err = one.readAllStandardError();
      QVERIFY2(one.exitCode() == 0, err.constData());
      QVERIFY(one.readAllStandardOutput().contains("4 of 4 runs →"));
    }
    QCOMPARE(json(run + "/manifest.json")["run"], id);  // it went on, and was not begun anew
    for (const QString& cell : cells) {
      const QString there = path("there/runs/") + cell, here = path("here/runs/") + cell;
      QCOMPARE(rowsWithoutSeconds(there), rowsWithoutSeconds(here));
      for (const char* name : {"/model.safetensors", "/curvature.json", "/robustness-linf.json"}) {
        QVERIFY(!content(here + name).isEmpty());
        if (name != QByteArray("/curvature.json")) QCOMPARE(content(there + name), content(here + name));
      }
      // And it is never submitted again. A node that dies before it could tell of an end has its job begun once more by
      // Slurm, under the same number.
      const QByteArray log = logOf("there", cell);
      const qsizetype done = log.indexOf("ended with 0");
      QVERIFY2(done > 0, log.constData());
      const qsizetype began = log.lastIndexOf("began as ", done);
      const QByteArray line = log.mid(began, log.indexOf('\n', began) + 1 - began);
      QVERIFY2(began >= 0 && log.mid(done).count("began as ") == log.mid(done).count(line), log.constData());
    }
    QCOMPARE(timeless(content(path("there/study.md"))), timeless(content(path("here/study.md"))));
  }

  // What another machine has written may be seen late; nothing is run again for that.
  void lateFilesAreWaitedFor() {
    const QString file = plan("late.json", 20, kNone, "1, 2"), out = path("late");
    const Outcome submitted =
        CliProgram::run({"study", file, "--out", out, "--on", "slurm", "--submit-only", "--array-limit", "1"});
    QVERIFY2(submitted.code == 0, submitted.err.constData());
    QVERIFY2(submitted.out.contains("--on slurm --collect") && submitted.out.contains("scancel"),
             submitted.out.constData());
    for (const char* cell : {"none-seed1", "none-seed2"})
      QTRY_VERIFY_WITH_TIMEOUT(logOf("late", cell).contains("ended with 0"), kLong);
    QTRY_VERIFY_WITH_TIMEOUT(asked("squeue --noheader").out.isEmpty(), kLong);
    QVERIFY(QDir().rename(out + "/runs", out + "/elsewhere"));
    QProcess collector;
    start(collector, {file, "--out", out, "--on", "slurm", "--collect"});
    QByteArray said;
    QVERIFY2(hasSaid(collector, said, "2 of 2 runs to do"), said.constData());
    QVERIFY(!collector.waitForFinished(2000));
    QVERIFY(QDir().rename(out + "/elsewhere", out + "/runs"));
    QVERIFY(collector.waitForFinished(kLong));
    QVERIFY2(collector.exitCode() == 0, collector.readAllStandardError().constData());
    for (const char* cell : {"none-seed1", "none-seed2"}) QCOMPARE(logOf("late", cell).count("began"), 1);
  }

  void anInterruptedCollectorLeavesTheJobs() {
    const QString file = plan("long.json", 100000, kNone, "1"), out = path("long");
    const QStringList words{file, "--out", out, "--on", "slurm"};
    QProcess process;
    start(process, words);
    QByteArray said;
    QVERIFY2(hasSaid(process, said, "1 of 1 runs to do, in job "), said.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!tasksOf("long").isEmpty(), kLong);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kLong));
    QCOMPARE(process.exitCode(), 130);
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("the jobs go on\n  follow them    squeue --jobs=") && err.contains("scancel "),
             err.constData());
    QVERIFY(!tasksOf("long").isEmpty());

    // The same command goes on with the same job.
    QProcess again;
    start(again, words);
    QByteArray same;
    QVERIFY2(hasSaid(again, same, said.trimmed()), same.constData());
    const QByteArray job = said.trimmed().mid(said.trimmed().lastIndexOf(' ') + 1);
    QCOMPARE(asked("scancel " + job).code, 0);
    QVERIFY(again.waitForFinished(kLong));
    QCOMPARE(again.exitCode(), 1);
    QVERIFY((same + again.readAllStandardOutput()).contains("none-seed1  FAILED: it was cancelled"));
    QCOMPARE(logOf("long", "none-seed1").count("began"), 1);
    QVERIFY(content(out + "/runs/none-seed1/run.json").contains("\"stopped\""));  // it has saved

    // Another plan takes its place only now that nothing of it is under way.
    const Outcome other = CliProgram::run({"study", plan("other.json", 2, kNone, "1"), "--out", out, "--on", "slurm"});
    QVERIFY2(other.code == 2 && other.err.contains("other settings"), other.err.constData());
  }

  void aCellThatFailsIsTriedAgainAndNamed() {
    const QString file =
        plan("failing.json", 20, kNone, "1", R"("name": "sgd", "learning_rate": 100, "weight_decay": 1)");
    const Outcome o =
        CliProgram::run({"study", file, "--out", path("failing"), "--on", "slurm", "--retries", "1", "--cpus", "1"});
    QVERIFY2(o.code == 1, o.err.constData());
    QCOMPARE(o.out.count("submitted again"), 1);
    QVERIFY2(o.out.contains("none-seed1  FAILED: ") && o.out.contains("lower the learning rate"), o.out.constData());
    QCOMPARE(logOf("failing", "none-seed1").count("began"), 2);
  }

  void badInputIsOneLineAndCodeTwo() {
    const QString file = plan("plain.json", 2, kNone, "1"), out = path("bad");
    const QString study = "$CLI study " + quoted({file, "--out", out}) + " --on slurm ";
    for (const auto& [command, words] :
         {std::pair{"PATH=/nowhere " + study, QByteArray("needs sbatch and squeue")},
          std::pair{study + "--partition nowhere", QByteArray("Invalid partition name")},
          std::pair{study + "--sbatch --no-such-option", QByteArray("unrecognized option")},
          std::pair{study + "--time 'two hours'", QByteArray("takes one word")},
          std::pair{study + "--collect", QByteArray("holds no study on Slurm")},
          std::pair{study + "--jobs 2", QByteArray("excludes")},
          std::pair{"SLURM_CONF=/dev/null " + study, QByteArray("Slurm refuses the study")}}) {
      const Outcome o = shell(command);
      QVERIFY2(o.code == 2 && o.err.contains(words), (command.toUtf8() + " said: " + o.err).constData());
      QCOMPARE(o.err.count('\n'), 1);
      QVERIFY(!QFile::exists(out + "/slurm/submission.json") && !QFile::exists(out + "/runs"));
    }
  }

  // One run on two tasks of a step, which learn from Slurm who they are.
  void aRunOnTwoTasks() {
    const Outcome o = asked("srun --ntasks 2 \"$CLI\" " + quoted(trainMoons(path("two-tasks"), 400, 2)));
    if (o.err.contains("built without Gloo"))
      QSKIP("built without Gloo (libgloo-dev): a run is trained by one process");
    QVERIFY2(o.code == 0, o.err.constData());
    QVERIFY2(o.err.contains("2 processes train together"), o.err.constData());
    QCOMPARE(o.out.count("done:"), 1);
    QCOMPARE(json(path("two-tasks/run.json"))["status"].toString(), QString("finished"));
  }

  void cleanupTestCase() {
    if (!QFile::exists(slurm() + "/slurm.conf")) return;
    QCOMPARE(slurmHere("stop " + quoted({slurm()})).code, 0);
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(directory_.path().toUtf8()).size(), 0, kLong);
  }
};

QTEST_GUILESS_MAIN(TestStudySlurm)
#include "test_study_slurm.moc"
