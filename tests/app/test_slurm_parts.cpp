// SPDX-License-Identifier: GPL-3.0-or-later
// What a study on a cluster is told by Slurm's programs and by its own files, and what it concludes from that.
#include <QTemporaryDir>
#include <QtTest>

#include "app/cli/slurm/program.h"
#include "app/cli/slurm/queue.h"
#include "app/cli/slurm/submission.h"
#include "app/cli/slurm/verdict.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "tests/support/message_of.h"

using namespace hessianlab;
using namespace hessianlab::cli;

class TestSlurmParts : public QObject {
  Q_OBJECT

  static Verdict::What whatOf(const CellFacts& facts, int64_t retries = 1) { return verdictOn(facts, retries).what; }
  static CellFacts ended(const std::string& state, std::optional<int> code, int64_t begun = 1) {
    CellFacts facts;
    facts.task = TaskState{state, "None", 0};
    facts.log = {.begun = begun, .code = code, .words = ""};
    return facts;
  }

 private Q_SLOTS:
  // As Slurm 22.05 prints them.
  void theQueueIsRead() {
    const TaskStates states = parseQueue(
        "1|3|PENDING|Resources|0|\n1|2|RUNNING|None|2|\n17|1|FAILED|NonZeroExitCode|0|\n5|N/"
        "A|RUNNING|None|0|\n\nodd\n");
    QCOMPARE(states.size(), std::size_t{3});
    QVERIFY((states.at({"1", 3}) == TaskState{"PENDING", "Resources", 0}));
    QVERIFY((states.at({"1", 2}) == TaskState{"RUNNING", "None", 2}));
    QVERIFY((states.at({"17", 1}) == TaskState{"FAILED", "NonZeroExitCode", 0}));
  }

  void theAccountsAreRead() {
    const TaskStates states =
        parseAccounts("12_1|TIMEOUT\n12_1.batch|CANCELLED\n12_2|CANCELLED by 1000\n12_[3-4]|PENDING\n13|COMPLETED\n");
    QCOMPARE(states.size(), std::size_t{2});
    QCOMPARE(states.at({"12", 1}).state, std::string("TIMEOUT"));
    QCOMPARE(states.at({"12", 2}).state, std::string("CANCELLED"));
  }

  // The states of squeue(1): those that are not over are under way, whatever a newer version calls them.
  void statesAreUnderWayOrOver() {
    for (const char* state : {"PENDING", "RUNNING", "COMPLETING", "CONFIGURING", "SUSPENDED", "REQUEUED", "STAGE_OUT"})
      QVERIFY2(isUnderWay(state), state);
    for (const char* state : {"BOOT_FAIL", "CANCELLED", "COMPLETED", "DEADLINE", "FAILED", "NODE_FAIL", "OUT_OF_MEMORY",
                              "PREEMPTED", "REVOKED", "TIMEOUT"})
      QVERIFY2(!isUnderWay(state), state);
    QVERIFY(whyEnded("TIMEOUT").find("--time") != std::string::npos && whyEnded("FAILED").empty());
  }

  void aLogTellsOfItsLastAttempt() {
    const CellLog log = parseCellLog(
        "## slurm: began as 1_1 on a\nhessianlab-cli: one\n## slurm: ended with 1\n## slurm: began as 2_1 on b\n"
        "hessianlab-cli: two\nhessianlab-cli: warning: three\nfour\n## slurm: ended with 137\n");
    QCOMPARE(log.begun, int64_t{2});
    QCOMPARE(log.code.value(), 137);
    QCOMPARE(log.words, std::string("two"));
    const CellLog killed =
        parseCellLog("## slurm: began as 1_1 on a\n## slurm: ended with 1\n## slurm: began as 2_1 on b\n");
    QVERIFY(killed.begun == 2 && !killed.code && killed.words.empty());
    QVERIFY(parseCellLog("").begun == 0);
  }

  void aCellIsJudgedByWhatIsKnown() {
    using What = Verdict::What;
    QCOMPARE(whatOf(ended("PENDING", 1)), What::Waits);
    QCOMPARE(whatOf(ended("RUNNING", std::nullopt)), What::Runs);
    // What is done is done, whatever Slurm says.
    for (const char* state : {"COMPLETED", "FAILED", "CANCELLED"}) {
      CellFacts facts = ended(state, 0);
      facts.done = true;
      QCOMPARE(whatOf(facts), What::Done);
    }
    for (const char* state : {"FAILED", "TIMEOUT", "NODE_FAIL", "PREEMPTED", "OUT_OF_MEMORY"}) {
      QCOMPARE(whatOf(ended(state, 1)), What::Again);
      QCOMPARE(whatOf(ended(state, 1, 2)), What::Failed);  // one retry has been
    }
    QCOMPARE(whatOf(ended("CANCELLED", 130)), What::Failed);  // a person wanted it so
    QCOMPARE(whatOf(ended("FAILED", 2)), What::Failed);       // it would be refused again
  }

  void whatOnlyTheFilesSayIsBelievedLate() {
    using What = Verdict::What;
    CellFacts facts = ended("COMPLETED", 0);
    QCOMPARE(whatOf(facts), What::Unsure);
    facts.task.reset();
    facts.log.code.reset();
    QCOMPARE(whatOf(facts), What::Unsure);
    facts.secondsGone = kLateSeconds + 1;
    QCOMPARE(whatOf(facts), What::Again);
    facts.answered = false;  // while Slurm is silent nothing is submitted
    QCOMPARE(whatOf(facts), What::Unsure);
    facts.answered = true;
    facts.log = {};  // it never began, and is gone
    QCOMPARE(whatOf(facts), What::Failed);
    CellFacts damaged = ended("COMPLETED", 0);
    damaged.problem = "a file is damaged";
    damaged.secondsGone = kLateSeconds + 1;
    QCOMPARE(whatOf(damaged), What::Failed);
    QCOMPARE(verdictOn(damaged, 1).why, std::string("a file is damaged"));
  }

  void theReasonIsNamed() {
    QCOMPARE(verdictOn(ended("FAILED", 137), 1).why, std::string("it was killed by signal 9"));
    QCOMPARE(verdictOn(ended("FAILED", 130), 1).why, std::string("it was stopped before its end"));
    QCOMPARE(verdictOn(ended("FAILED", std::nullopt), 1).why, std::string("it was killed, or its node went down"));
    QVERIFY(verdictOn(ended("FAILED", std::nullopt, 0), 1).why.find("can its node see") != std::string::npos);
    CellFacts facts = ended("FAILED", 1);
    facts.log.words = "the loss is not finite";
    QCOMPARE(verdictOn(facts, 1).why, std::string("the loss is not finite"));
  }

  void aSubmissionIsReadAsItWasWritten() {
    QTemporaryDir directory;
    const std::filesystem::path out = directory.path().toStdString();
    QVERIFY(!readSubmission(out));
    requireWritableFolder(slurm_file::folder(out));
    Submission one{.id = "ab", .directory = "/a b", .began = 7, .options = {}, .arrays = {}};
    one.options = {.partition = "p", .time = "1:00", .more = "--mem=4G", .cpus = 3, .arrayLimit = 4, .retries = 5};
    one.arrays = {{"12", {"x", "y"}}, {"", {"y"}}};
    writeSubmission(out, one);
    const auto read = readSubmission(out);
    QVERIFY(read);
    QVERIFY((read->placeOf("x") == Submission::Place{0, 1}) && (read->placeOf("y") == Submission::Place{1, 1}));
    QVERIFY(!read->placeOf("z") && read->timesSubmitted("y") == 2 && read->jobs() == std::vector<std::string>{"12"});
    const std::string script = scriptOf(out, *read, 0, {"/a program", "study"});
    for (const char* line : {"#SBATCH --array='1-2%4'\n", "#SBATCH --cpus-per-task=3\n", "#SBATCH --partition=p\n",
                             "#SBATCH --time=1:00\n", "#SBATCH --mem=4G\n", "#SBATCH --chdir='/a b'\n", "\nx\ny\n",
                             "'/a program' study \"$cell\""})
      QVERIFY2(script.find(line) != std::string::npos, line);
    writeFileAtomically(slurm_file::folder(out) / "submission.json", "{\"id\": \"ab\"}");
    QVERIFY(messageOf([&] { readSubmission(out); }).find("submit the study again") != std::string::npos);
  }

  void aProgramIsRunAndHeard() {
    const Said said = runProgram({"sh", "-c", "echo out; echo err >&2; exit 3"}, 30);
    QVERIFY(said.code == 3 && said.out == "out\n" && said.err == "err\n");
    QVERIFY(!runProgram({"no-such-program-here"}, 30).found());
    QCOMPARE(runProgram({"sh", "-c", "kill -9 $$"}, 30).code, 137);
    QCOMPARE(runProgram({"sleep", "60"}, 0.2).code, 124);
    QCOMPARE(runProgram({"sleep", "60"}, 60, [] { return true; }).code, 130);
    QCOMPARE(runProgram({"sh", "-c", "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"}, 30).out.size(),
             std::size_t{300000});  // more than a pipe holds
  }
};

QTEST_GUILESS_MAIN(TestSlurmParts)
#include "test_slurm_parts.moc"
