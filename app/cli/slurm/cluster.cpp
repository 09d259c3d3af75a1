// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm/cluster.h"

#include <algorithm>
#include <cstdlib>
#include <sstream>

#include "app/cli/slurm/program.h"
#include "app/cli/terminal.h"
#include "model/base/error.h"

namespace hessianlab::cli {

namespace {

constexpr double kPatience = 60;  // seconds, for one question

std::string withCommas(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& word : words) all += (all.empty() ? "" : ",") + word;
  return all;
}

// The reason in "sbatch: error: Batch job submission failed: Invalid partition name specified".
std::string reasonIn(const Said& said) {
  if (said.code == 124) return "it took too long";
  std::string reason;
  std::istringstream in(said.err);
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && !line.starts_with("Try ")) reason = line;
  for (const char* before :
       {"sbatch: ", "squeue: ", "slurm_load_jobs ", "error: ", "fatal: ", "Batch job submission failed: "})
    if (reason.starts_with(before)) reason.erase(0, std::string(before).size());
  return reason.empty() ? "it ended with code " + std::to_string(said.code) : reason;
}

bool isNumber(const std::string& text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

}  // namespace

void requireSlurm() {
  if (!runProgram({"sbatch", "--version"}, kPatience).found() ||
      !runProgram({"squeue", "--version"}, kPatience).found())
    throw InputError(
        "--on slurm needs sbatch and squeue, which are not found here; log in to the cluster, or use --jobs");
}

std::string submitScript(const std::filesystem::path& script) {
  const Said said = runProgram({"sbatch", "--parsable", script.string()}, kPatience);
  if (said.code == 124) throw RunError("Slurm does not answer; whether it took the study, --collect finds out later");
  const std::string job = said.out.substr(0, said.out.find_first_of(";\n"));  // "12;cluster"
  if (said.code != 0 || !isNumber(job)) throw InputError("Slurm refuses the study: " + reasonIn(said));
  return job;
}

std::optional<TaskStates> queueOf(const std::vector<std::string>& jobs) {
  if (jobs.empty()) return TaskStates();
  const Said said = runProgram({"squeue", "--noheader", "--array", "--states=all", "--jobs=" + withCommas(jobs),
                                std::string("--Format=") + kQueueFormat},
                               kPatience, interrupted);
  if (said.code == 0) return parseQueue(said.out);
  if (said.err.find("Invalid job id") != std::string::npos) return TaskStates();  // all of them are forgotten
  return std::nullopt;
}

TaskStates accountsOf(const std::vector<std::string>& jobs) {
  if (jobs.empty()) return {};
  const Said said = runProgram(
      {"sacct", "--noheader", "--parsable2", "--array", "--jobs=" + withCommas(jobs), "--format=JobID,State"},
      kPatience, interrupted);
  return said.code == 0 ? parseAccounts(said.out) : TaskStates();
}

std::string jobNamed(const std::string& name) {
  const Said said = runProgram({"squeue", "--noheader", "--states=all", "--name=" + name, "--format=%F"}, kPatience);
  if (said.code != 0) throw InputError("Slurm does not answer: " + reasonIn(said));
  const std::string job = said.out.substr(0, said.out.find_first_of(" \n"));
  return isNumber(job) ? job : "";
}

std::size_t mostTasks() {
  constexpr std::size_t kUsual = 1000;
  const Said said = runProgram({"scontrol", "show", "config"}, kPatience);
  const auto at = said.out.find("MaxArraySize");
  const auto equals = at == std::string::npos ? at : said.out.find('=', at);
  if (said.code != 0 || equals == std::string::npos) return kUsual;
  // The largest index is one less (slurm.conf(5)).
  return std::max<std::size_t>(2, std::strtoul(said.out.c_str() + equals + 1, nullptr, 10)) - 1;
}

}  // namespace hessianlab::cli
