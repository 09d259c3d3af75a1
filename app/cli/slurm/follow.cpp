// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm/follow.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <map>
#include <random>
#include <set>
#include <stdexcept>
#include <thread>

#include "app/cli/slurm/cluster.h"
#include "app/cli/slurm/verdict.h"
#include "app/cli/terminal.h"
#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/folder_lock.h"
#include "model/base/message.h"

namespace hessianlab::cli {

namespace fs = std::filesystem;

namespace {

using Clock = std::chrono::steady_clock;
using What = Verdict::What;

double secondsSince(Clock::time_point moment) {
  return std::chrono::duration<double>(Clock::now() - moment).count();
}

std::string newId() {
  std::random_device random;
  std::string id;
  for (int i = 0; i < 8; ++i) id += "0123456789abcdef"[random() % 16];
  return id;
}

double ageOf(const fs::path& file) {
  std::error_code none;
  const auto written = fs::last_write_time(file, none);
  return none ? 0 : std::chrono::duration<double>(fs::file_time_type::clock::now() - written).count();
}

// Who submits, or begins a submission, does it alone; the others wait a moment.
template <class Work>
void alone(const fs::path& out, const Work& work) {
  constexpr const char* kLock = "submission.lock";
  const fs::path folder = slurm_file::folder(out);
  for (int tries = 0;; ++tries) {
    std::optional<FolderLock> lock;
    try {
      lock.emplace(folder, kLock, "the study is being submitted");
    } catch (const InputError&) {
      if (tries > 1200 || !FolderLock::held(folder, kLock)) throw;
    }
    if (lock) return work();
    if (interrupted()) throw Interrupted();
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

class Follower {
 public:
  Follower(const SlurmStudy& study, const SlurmOptions& options, SlurmWish wish, std::FILE* told)
      : study_(study), options_(options), wish_(wish), told_(told), open_(study.missing) {}

  std::optional<std::vector<std::string>> run() {
    requireWritableFolder(slurm_file::folder(study_.out));
    alone(study_.out, [&] { takeUp(); });
    submitMissing();
    if (wish_ == SlurmWish::SubmitOnly) {
      say("submitted; " + std::to_string(open_.size()) + " runs to do, in " + jobsInWords());
      for (const std::string& line : advice()) say(line);
      return std::nullopt;
    }
    say(std::to_string(open_.size()) + " of " + std::to_string(total()) + " runs to do, in " + jobsInWords());
    while (!open_.empty()) {
      look();
      if (interrupted()) {
        line_.clear();
        std::fputs("hessianlab-cli: the jobs go on\n", stderr);
        for (const std::string& line : advice()) std::fprintf(stderr, "%s\n", plainMessage(line).c_str());
        throw Interrupted();
      }
      if (!open_.empty()) rest();
    }
    line_.clear();
    return failed_;
  }

 private:
  // Goes on with what is there, or begins a submission of its own. Under the lock.
  void takeUp() {
    const auto found = readSubmission(study_.out);
    if (!found) return begin();
    submission_ = *found;
    settle();
    const auto states = queueOf(submission_.jobs());
    if (!states) throw InputError("Slurm does not answer; try again when squeue does");
    const bool underWay =
        std::any_of(states->begin(), states->end(), [](const auto& task) { return isUnderWay(task.second.state); });
    if (readFile(slurm_file::plan(study_.out)) != study_.plan) {
      if (!underWay && wish_ != SlurmWish::Collect) return begin();
      throw InputError(study_.out.string() + " was submitted with another study file, which lies in " +
                       slurm_file::plan(study_.out).string() + "; give that one, or cancel " + jobsInWords() +
                       " with scancel");
    }
    if (wish_ == SlurmWish::Collect) return;
    // All has ended: who asks again wants those that failed to be tried again.
    const bool over = !underWay && std::all_of(open_.begin(), open_.end(), [&](const std::string& cell) {
      return verdict(cell, *states).what == What::Failed;
    });
    if (over) return begin();
    submission_.options = options_;
    writeSubmission(study_.out, submission_);
  }

  void begin() {
    std::error_code ignored;
    for (const std::string& cell : open_) fs::remove(slurm_file::log(study_.out, cell), ignored);
    submission_ = {.id = newId(),
                   .directory = fs::current_path().string(),
                   .began = std::time(nullptr),
                   .options = options_,
                   .arrays = {}};
    writeFileAtomically(slurm_file::plan(study_.out), study_.plan);
    writeSubmission(study_.out, submission_);
  }

  // Arrays without a number are of a program that died between sbatch and its answer. Under the lock.
  void settle() {
    bool changed = false;
    for (std::size_t i = submission_.arrays.size(); i-- > 0;) {
      if (!submission_.arrays[i].job.empty()) continue;
      submission_.arrays[i].job = jobNamed(submission_.jobName(i));
      if (submission_.arrays[i].job.empty())  // the last one: nothing is submitted before it is settled
        submission_.arrays.erase(submission_.arrays.begin() + static_cast<std::ptrdiff_t>(i));
      changed = true;
    }
    if (changed) writeSubmission(study_.out, submission_);
  }

  // What no array has yet.
  void submitMissing() {
    std::vector<std::string> cells;
    for (const std::string& cell : open_)
      if (!submission_.placeOf(cell)) cells.push_back(cell);
    submit(cells);
  }

  // As one more array: those of `cells` that nobody else has submitted since they were looked at.
  void submit(const std::vector<std::string>& cells) {
    if (cells.empty()) return;
    const Submission seen = submission_;
    alone(study_.out, [&] {
      if (auto now = readSubmission(study_.out)) submission_ = *now;
      settle();
      std::vector<std::string> mine;
      for (const std::string& cell : cells)
        if (submission_.placeOf(cell) == seen.placeOf(cell) && !isDone(cell)) mine.push_back(cell);
      if (mine.empty()) return;
      if (mine.size() > 1) mine.resize(std::min(mine.size(), mostTasks()));
      const std::size_t array = submission_.arrays.size();
      submission_.arrays.push_back({"", mine});
      writeSubmission(study_.out, submission_);
      const fs::path script = slurm_file::script(study_.out, array);
      try {
        const auto self = fs::read_symlink("/proc/self/exe");
        writeFileAtomically(script, scriptOf(study_.out, submission_, array,
                                             {self.string(), "study", slurm_file::plan(study_.out).string(), "--out",
                                              study_.out.string(), "--cell"}));
        submission_.arrays.back().job = submitScript(script);
      } catch (const InputError&) {
        submission_.arrays.pop_back();
        std::error_code ignored;
        fs::remove(script, ignored);
        if (submission_.arrays.empty())
          removeSubmission(study_.out);
        else
          writeSubmission(study_.out, submission_);
        throw;
      }
      writeSubmission(study_.out, submission_);
    });
    for (const std::string& cell : cells) gone_.erase(cell);
  }

  bool isDone(const std::string& cell) {
    try {
      problem_.clear();
      return study_.isDone(cell);
    } catch (const InputError& error) {
      problem_ = error.what();
      return false;
    }
  }

  Verdict verdict(const std::string& cell, const std::optional<TaskStates>& states) {
    const auto place = submission_.placeOf(cell);
    if (!place || submission_.arrays[place->array].job.empty()) return {What::Waits};
    const TaskKey key{submission_.arrays[place->array].job, place->task};
    CellFacts facts;
    facts.answered = states.has_value();
    if (states && states->contains(key)) facts.task = states->at(key);
    if (facts.task && isUnderWay(facts.task->state)) {
      gone_.erase(cell);
      tellRestarts(cell, *facts.task);
      return verdictOn(facts, submission_.options.retries);
    }
    facts.log = readCellLog(study_.out, cell);
    facts.done = isDone(cell);
    facts.problem = problem_;
    facts.submitted = submission_.timesSubmitted(cell);
    facts.secondsGone = secondsSince(gone_.try_emplace(cell, Clock::now()).first->second);
    if (facts.log.code) facts.secondsGone = std::max(facts.secondsGone, ageOf(slurm_file::log(study_.out, cell)));
    Verdict result = verdictOn(facts, submission_.options.retries);
    if (facts.task || (result.what != What::Again && result.what != What::Failed)) return result;
    // Slurm has forgotten it; its accounts may know why it ended.
    const TaskStates accounts = accountsOf({key.first});
    if (const auto account = accounts.find(key); account != accounts.end() && !isUnderWay(account->second.state))
      facts.task = account->second;
    return verdictOn(facts, submission_.options.retries);
  }

  void tellRestarts(const std::string& cell, const TaskState& task) {
    int64_t& told = restarts_[cell];
    if (task.restarts > told) say(cell + "  its node failed or it was pre-empted; Slurm begins it again");
    told = task.restarts;
  }

  void look() {
    if (auto now = readSubmission(study_.out)) submission_ = *now;
    const auto& arrays = submission_.arrays;
    if (std::any_of(arrays.begin(), arrays.end(), [](const JobArray& array) { return array.job.empty(); }))
      patiently([&] {
        alone(study_.out, [&] {
          if (auto now = readSubmission(study_.out)) submission_ = *now;
          settle();
        });
      });
    const auto states = queueOf(openJobs());
    std::map<What, std::size_t> count;
    std::vector<std::string> again, reasons;
    for (const std::string& cell : std::vector<std::string>(open_)) {
      if (interrupted()) return;
      const Verdict result = verdict(cell, states);
      ++count[result.what];
      if (result.what == What::Done || result.what == What::Failed) close(cell, result);
      if (result.what != What::Again) continue;
      reasons.push_back(cell + "  " + result.why + "; submitted again");
      again.push_back(cell);
    }
    patiently([&] {
      submit(again);
      for (const std::string& reason : reasons) say(reason);
      if (count[What::Waits] + count[What::Runs] == 0) submitMissing();  // more than one array takes
    });
    line_.show(static_cast<double>(total() - open_.size()) / static_cast<double>(total()), secondsLeft(),
               std::to_string(count[What::Runs]) + " running, " + std::to_string(count[What::Waits]) + " waiting" +
                   (states ? "" : ", Slurm does not answer"));
  }

  // A cluster that takes no job now may take it soon: too many wait there, or its controller begins again.
  template <class Work>
  void patiently(const Work& work) {
    constexpr double kPatience = 600;
    try {
      work();
      refused_.reset();
    } catch (const std::runtime_error&) {  // InputError and RunError
      if (!refused_) refused_ = Clock::now();
      if (secondsSince(*refused_) > kPatience) throw;
    }
  }

  void close(const std::string& cell, const Verdict& result) {
    open_.erase(std::find(open_.begin(), open_.end(), cell));
    if (result.what == What::Failed) failed_.push_back(cell);
    say(std::to_string(total() - open_.size()) + "/" + std::to_string(total()) + "  " + cell + "  " +
        (result.what == What::Done ? "done" : "FAILED: " + result.why) + "  ETA " + duration(secondsLeft()));
  }

  // By the time that the submission has taken so far, with its waiting.
  double secondsLeft() const {
    const std::size_t closed = total() - open_.size();
    if (closed == 0) return -1;
    return std::difftime(std::time(nullptr), submission_.began) * static_cast<double>(open_.size()) /
           static_cast<double>(closed);
  }

  // More and more rarely, as the cluster's administrators like it.
  void rest() const {
    const auto wait = std::chrono::duration<double>(std::clamp(secondsSince(start_) / 20, 0.5, 15.0));
    const auto end = Clock::now() + wait;
    while (Clock::now() < end && !interrupted()) std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }

  std::size_t total() const {
    std::set<std::string> cells(study_.missing.begin(), study_.missing.end());
    for (const JobArray& array : submission_.arrays) cells.insert(array.cells.begin(), array.cells.end());
    return cells.size();
  }

  std::vector<std::string> openJobs() const {
    std::set<std::string> jobs;
    for (const std::string& cell : open_)
      if (const auto place = submission_.placeOf(cell); place && !submission_.arrays[place->array].job.empty())
        jobs.insert(submission_.arrays[place->array].job);
    return {jobs.begin(), jobs.end()};
  }

  std::string jobList(const char* between) const {
    std::string list;
    for (const std::string& job : openJobs()) list += (list.empty() ? "" : between) + job;
    return list;
  }

  std::string jobsInWords() const { return (openJobs().size() == 1 ? "job " : "jobs ") + jobList(", "); }

  std::vector<std::string> advice() const {
    return {"  follow them    squeue --jobs=" + jobList(","), "  collect them   " + study_.collect,
            "  cancel them    scancel " + jobList(" ")};
  }

  void say(const std::string& text) {
    line_.clear();
    std::fprintf(told_, "%s\n", plainMessage(text).c_str());
    std::fflush(told_);
  }

  const SlurmStudy& study_;
  const SlurmOptions& options_;
  const SlurmWish wish_;
  std::FILE* told_;
  Submission submission_;
  std::vector<std::string> open_, failed_;
  std::map<std::string, Clock::time_point> gone_;  // when a cell was first seen not to be under way
  std::map<std::string, int64_t> restarts_;        // by Slurm itself, that were told
  std::optional<Clock::time_point> refused_;       // since when Slurm takes nothing
  std::string problem_;
  ProgressLine line_;
  const Clock::time_point start_ = Clock::now();
};

}  // namespace

std::optional<std::vector<std::string>> runOnSlurm(const SlurmStudy& study, const SlurmOptions& options, SlurmWish wish,
                                                   std::FILE* told) {
  requireSlurm();
  return Follower(study, options, wish, told).run();
}

}  // namespace hessianlab::cli
