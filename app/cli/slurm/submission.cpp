// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm/submission.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "model/base/atomic_file.h"
#include "model/base/error.h"
#include "model/base/shell_word.h"
#include "model/base/strict_json.h"

namespace hessianlab::cli {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

constexpr const char *kRecord = "submission.json", *kMark = "## slurm: ", *kSays = "hessianlab-cli: ";
constexpr std::size_t kMostBytes = std::size_t{1} << 26;

void append(std::string& script, const std::string& option, const std::string& value) {
  if (!value.empty()) script += "#SBATCH --" + option + "=" + shellWord(value) + "\n";
}

}  // namespace

std::optional<Submission::Place> Submission::placeOf(const std::string& cell) const {
  for (std::size_t i = arrays.size(); i-- > 0;) {
    const auto& cells = arrays[i].cells;
    const auto at = std::find(cells.begin(), cells.end(), cell);
    if (at != cells.end()) return Place{i, at - cells.begin() + 1};
  }
  return std::nullopt;
}

int64_t Submission::timesSubmitted(const std::string& cell) const {
  return std::count_if(arrays.begin(), arrays.end(), [&](const JobArray& array) {
    return std::find(array.cells.begin(), array.cells.end(), cell) != array.cells.end();
  });
}

std::string Submission::jobName(std::size_t array) const {
  return "hessianlab-" + id + "-" + std::to_string(array + 1);
}

std::vector<std::string> Submission::jobs() const {
  std::vector<std::string> jobs;
  for (const JobArray& array : arrays)
    if (!array.job.empty()) jobs.push_back(array.job);
  return jobs;
}

fs::path slurm_file::folder(const fs::path& out) {
  return out / "slurm";
}

fs::path slurm_file::plan(const fs::path& out) {
  return folder(out) / "study.json";
}

fs::path slurm_file::script(const fs::path& out, std::size_t array) {
  return folder(out) / ("array-" + std::to_string(array + 1) + ".sh");
}

fs::path slurm_file::log(const fs::path& out, const std::string& cell) {
  return folder(out) / (cell + ".log");
}

std::optional<Submission> readSubmission(const fs::path& out) {
  const fs::path file = slurm_file::folder(out) / kRecord;
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return std::nullopt;
  const json read = parseStrictJson(readFile(file, kMostBytes), file.string(), kMostBytes);
  try {
    Submission submission;
    read.at("id").get_to(submission.id);
    read.at("directory").get_to(submission.directory);
    read.at("began").get_to(submission.began);
    const json& options = read.at("options");
    options.at("partition").get_to(submission.options.partition);
    options.at("time").get_to(submission.options.time);
    options.at("sbatch").get_to(submission.options.more);
    options.at("cpus").get_to(submission.options.cpus);
    options.at("array_limit").get_to(submission.options.arrayLimit);
    options.at("retries").get_to(submission.options.retries);
    for (const json& array : read.at("arrays"))
      submission.arrays.push_back(
          {array.at("job").get<std::string>(), array.at("cells").get<std::vector<std::string>>()});
    return submission;
  } catch (const json::exception&) {
    throw InputError(file.string() + " is not one of this program's; move the folder " + file.parent_path().string() +
                     " away and submit the study again");
  }
}

void writeSubmission(const fs::path& out, const Submission& submission) {
  json arrays = json::array();
  for (const JobArray& array : submission.arrays) arrays.push_back({{"job", array.job}, {"cells", array.cells}});
  const SlurmOptions& options = submission.options;
  const json all{{"format", 1},
                 {"id", submission.id},
                 {"directory", submission.directory},
                 {"began", submission.began},
                 {"options",
                  {{"partition", options.partition},
                   {"time", options.time},
                   {"sbatch", options.more},
                   {"cpus", options.cpus},
                   {"array_limit", options.arrayLimit},
                   {"retries", options.retries}}},
                 {"arrays", arrays}};
  writeFileAtomically(slurm_file::folder(out) / kRecord, all.dump(2) + "\n");
}

void removeSubmission(const fs::path& out) {
  std::error_code ignored;
  for (const fs::path& file : {slurm_file::folder(out) / kRecord, slurm_file::plan(out)}) fs::remove(file, ignored);
}

std::string scriptOf(const fs::path& out, const Submission& submission, std::size_t array,
                     const std::vector<std::string>& command) {
  const SlurmOptions& options = submission.options;
  const auto& cells = submission.arrays.at(array).cells;
  std::string script = "#!/bin/sh\n";
  append(script, "job-name", submission.jobName(array));
  append(script, "array",
         "1-" + std::to_string(cells.size()) +
             (options.arrayLimit > 0 ? "%" + std::to_string(options.arrayLimit) : std::string()));
  append(script, "ntasks", "1");
  append(script, "cpus-per-task", std::to_string(options.cpus));
  append(script, "chdir", submission.directory);
  append(script, "output", "/dev/null");  // the log of the cell has it all
  append(script, "partition", options.partition);
  append(script, "time", options.time);
  script += "#SBATCH --requeue\n";  // where Slurm itself ends a task, it begins it again
  if (!options.more.empty()) script += "#SBATCH " + options.more + "\n";
  script +=
      "# One cell of a study to a task. Written by hessianlab-cli study --on slurm.\n"
      "cell=$(sed -n \"${SLURM_ARRAY_TASK_ID}p\" <<'END_CELLS'\n";
  for (const std::string& cell : cells) script += cell + "\n";
  script += "END_CELLS\n)\nlog=" + shellWord(slurm_file::folder(out).string()) + "/$cell.log\n";
  script += std::string("exec >>\"$log\" 2>&1\nif [ \"$(grep -c '^") + kMark + "began' \"$log\")\" -gt " +
            std::to_string(options.retries) + " ]; then exit 1; fi\n";
  script += std::string("echo \"") + kMark + "began as ${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID on $(hostname)\"\n";
  for (const std::string& word : command) script += shellWord(word) + " ";
  // Slurm tells the shell alone, or all: the program saves and ends either way.
  script +=
      "\"$cell\" &\nprogram=$!\ntrap 'kill -TERM $program 2>/dev/null' TERM INT USR1\nwait $program\ncode=$?\n"
      "while kill -0 $program 2>/dev/null; do wait $program; code=$?; done\n";
  return script + "echo \"" + kMark + "ended with $code\"\nexit $code\n";
}

CellLog parseCellLog(const std::string& text) {
  CellLog log;
  const std::string began = std::string(kMark) + "began", ended = std::string(kMark) + "ended with ";
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(began)) {
      log = {.begun = log.begun + 1, .code = std::nullopt, .words = ""};
    } else if (line.starts_with(ended)) {
      log.code = std::atoi(line.c_str() + ended.size());
    } else if (line.starts_with(kSays) && !line.starts_with(std::string(kSays) + "warning: ")) {
      log.words = line.substr(std::string(kSays).size());
    }
  }
  return log;
}

CellLog readCellLog(const fs::path& out, const std::string& cell) {
  const fs::path file = slurm_file::log(out, cell);
  std::error_code ignored;
  return fs::exists(file, ignored) ? parseCellLog(readFile(file, kMostBytes)) : CellLog{};
}

}  // namespace hessianlab::cli
