// SPDX-License-Identifier: GPL-3.0-or-later
// hessianlab-cli doctor: what this machine gives the program, what was found here, and what would make it faster.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "app/cli/blas.h"
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/slurm/program.h"
#include "app/cli/terminal.h"
#include "model/base/message.h"
#include "model/base/words.h"
#include "model/data/missing.h"
#include "model/formats/config.h"
#include "model/jobs/cores.h"
#include "model/jobs/job.h"
#include "model/jobs/machine_speed.h"
#include "model/jobs/memory.h"
#include "model/jobs/thread_choice.h"
#include "model/labs/graph/missing.h"
#include "model/runs/versions.h"
#include "model/training/thread_speed.h"

namespace hessianlab::cli {

namespace {

using nlohmann::ordered_json;
namespace fs = std::filesystem;

constexpr double kPatience = 15;  // seconds, for another program

struct FoundSet {
  std::string name, why;  // why it was not found; empty: it was
};

struct Findings {
  std::map<std::string, std::string> versions;
  std::string processor;
  Blas blas;
  MachineSpeed speed;
  double memory = 0;  // bytes
  int64_t affinity = 1, usable = 1, training = 1, measuring = 1;
  std::optional<double> quota;
  std::string openMp;                    // OMP_NUM_THREADS as it is set
  ThreadMeasurement threads;             // of this moment; empty where there is nothing to choose
  bool kept = false;                     // it is the default from here on
  std::optional<MeasuredThreads> valid;  // the default, now or from before
  double load = 0;                       // of the last minute
  std::vector<FoundSet> sets;
  bool display = false;
  std::string displayWords, slurm, partitions, device;
  bool cuda = false, card = false;  // LibTorch computes on a GPU; the system has one
  std::vector<std::string> advice;
};

std::string firstLine(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

// Those that come in files which a person has or gets; a person's own have no place of their own.
std::vector<FoundSet> setsInFiles(const Catalogues& catalogues) {
  std::vector<FoundSet> sets;
  const auto add = [&](const Section* section, std::string (*missing)(const Choice&)) {
    if (!section) return;
    for (const CatalogueEntry& entry : section->entries) {
      if (entry.is(trait::kOwn) || !entry.has("path")) continue;
      Choice choice{entry.name, {}};
      for (const Parameter& one : entry.parameters) choice.parameters[one.key] = one.defaultValue;
      sets.push_back({entry.name, missing(choice)});
    }
  };
  add(find(catalogues.sections("classifier"), "dataset"), whyMissing);
  add(find(catalogues.sections("graph"), "data"), whyGraphMissing);
  return sets;
}

void lookAtDisplay(Findings& found) {
  std::error_code ignored;
  const fs::path window = fs::read_symlink("/proc/self/exe", ignored).parent_path() / "../../bin/hessianlab";
  const Said said = runProgram({window.string(), "--check-display"}, kPatience, interrupted);
  found.display = said.code == 0;
  const char* x = std::getenv("DISPLAY");
  const char* wayland = std::getenv("WAYLAND_DISPLAY");
  found.displayWords = !said.found()   ? "the program with the window is not installed"
                       : found.display ? "a window can be opened"
                       : x || wayland  ? "none answers"
                                       : "none; the command line needs none";
}

void lookAtSlurm(Findings& found) {
  const Said version = runProgram({"sbatch", "--version"}, kPatience, interrupted);
  if (!version.found()) return;
  found.slurm = firstLine(version.out);
  const Said partitions = runProgram({"sinfo", "--noheader", "--format=%P"}, kPatience, interrupted);
  std::string list = partitions.code == 0 ? partitions.out : "";
  while (list.ends_with('\n')) list.pop_back();
  for (char& c : list)
    if (c == '\n') c = ' ';
  found.partitions = list;
  if (found.slurm.empty()) found.slurm = "installed and not set up";
}

void lookAtDevice(Findings& found) {
  found.cuda = computesOnCuda();
  std::error_code ignored;
  found.card = fs::exists("/dev/nvidia0", ignored);
  found.device = found.cuda ? "cuda" : "cpu";
}

std::string rounded(double value) {
  char text[32];
  std::snprintf(text, sizeof text, value < 10 ? "%.1f" : "%.0f", value);
  return text;
}

// What a person can change, the most useful first.
void advise(Findings& found) {
  constexpr double kSlow = 4;  // 10⁹ operations a second and thread: less than any processor of today with a tuned BLAS
  const auto say = [&](const std::string& sentence) { found.advice.push_back(sentence); };
  const bool slow = found.speed.gemmOneThread < kSlow && found.load < static_cast<double>(found.usable);
  if (found.blas.isReference())
    say("the BLAS is the reference one, many times slower than a tuned one: apt-get install libopenblas0-openmp");
  else if (slow)
    say("matrix products reach only " + rounded(found.speed.gemmOneThread) +
        " GFLOP/s on one thread; a BLAS tuned for this processor would make all faster");
  if (found.load > 0.5 * static_cast<double>(found.usable))
    say("other programs want " + rounded(found.load) + " cores of the " + std::to_string(found.usable) +
        " here; what is measured now is less than the machine can do");
  if (!found.openMp.empty() && found.measuring < found.usable)
    say("OMP_NUM_THREADS is " + found.openMp + " and holds the program to it, of " + std::to_string(found.usable) +
        " cores; unset it to use more");
  if (found.quota && *found.quota < static_cast<double>(found.affinity))
    say("a control group leaves " + rounded(*found.quota) + " of " + std::to_string(found.affinity) +
        " cores; ask for more where the job or container is started");
  if (found.card && !found.cuda) say("there is a graphics card, and this LibTorch computes on the processor alone");
}

// The default for the number of threads, from here on. What is measured while others compute would not hold later.
void chooseThreads(Findings& found, JobControl& control) {
  found.affinity = coresOfAffinity();
  found.quota = cgroupQuota();
  found.usable = usableCores();
  found.measuring = threadsForMeasuring();
  if (const char* wanted = std::getenv("OMP_NUM_THREADS")) found.openMp = wanted;
  if (threadsAreFree()) {
    found.threads = measureThreads(threadCandidates(found.usable), control);
    found.kept = !found.threads.disturbed && keepMeasuredThreads(found.threads.speeds);
  }
  found.training = threadsByDefault();
  if (threadsAreFree()) found.valid = measuredThreads();
}

Findings examine(const Catalogues& catalogues) {
  Findings found;
  double loads[1] = {0};
  if (::getloadavg(loads, 1) == 1) found.load = loads[0];  // before this program adds to it
  found.versions = libraryVersions();
  found.processor = processorName();
  found.blas = blasInUse();
  found.memory = usableMemory();
  JobControl control;
  withProgress("measuring", control, [&] {
    {
      const ProgressShare half(control, 0, 0.5);
      chooseThreads(found, control);
    }
    const ProgressShare half(control, 0.5, 1);
    found.speed = measureSpeed(control);
  });
  found.sets = setsInFiles(catalogues);
  lookAtDisplay(found);
  lookAtSlurm(found);
  lookAtDevice(found);
  advise(found);
  return found;
}

ordered_json speedsOf(const Findings& found) {
  ordered_json speeds = ordered_json::array();
  for (const ThreadSpeed& one : found.threads.speeds)
    speeds.push_back({{"threads", one.threads}, {"steps_per_second", one.stepsPerSecond}});
  return speeds;
}

ordered_json numberOrNull(double value) {
  return value > 0 ? ordered_json(value) : ordered_json();
}

std::string toJson(const Findings& found) {
  ordered_json sets = ordered_json::array();
  for (const FoundSet& set : found.sets)
    sets.push_back({{"name", set.name}, {"found", set.why.empty()}, {"why_not", set.why}});
  const ordered_json all{
      {"format", 1},
      {"versions", found.versions},
      {"processor", found.processor},
      {"blas", {{"kind", found.blas.kind}, {"file", found.blas.file}, {"configured", found.blas.configured}}},
      {"threads",
       {{"affinity", found.affinity},
        {"cgroup_quota", found.quota ? ordered_json(*found.quota) : ordered_json()},
        {"omp_num_threads", found.openMp.empty() ? ordered_json() : ordered_json(found.openMp)},
        {"usable", found.usable},
        {"training", found.training},
        {"measuring", found.measuring},
        {"measured", speedsOf(found)},
        {"disturbed", found.threads.disturbed},
        {"kept", found.kept}}},
      {"load", found.load},
      {"gemm",
       {{"threads", found.speed.threads},
        {"gflops", found.speed.gemm},
        {"gflops_one_thread", found.speed.gemmOneThread}}},
      {"memory", {{"bytes", found.memory}, {"gigabytes_per_second", numberOrNull(found.speed.bandwidth)}}},
      {"datasets", sets},
      {"display", {{"answers", found.display}, {"detail", found.displayWords}}},
      {"slurm",
       {{"version", found.slurm.empty() ? ordered_json() : ordered_json(found.slurm)},
        {"partitions", found.partitions}}},
      {"device", {{"usable", found.device}, {"card", found.card}}},
      {"advice", found.advice}};
  return all.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

void line(const std::string& name, const std::string& text) {
  std::printf("%s %s\n", padded(name, 12).c_str(), plainMessage(text).c_str());
}

void printThreads(const Findings& found) {
  std::string text = std::to_string(found.training) + " of " + std::to_string(found.usable) + " allowed";
  std::string speeds;
  for (const ThreadSpeed& one : found.threads.speeds)
    speeds +=
        (speeds.empty() ? "" : ", ") + std::to_string(one.threads) + ": " + rounded(one.stepsPerSecond) + " steps/s";
  if (!speeds.empty()) text += " (" + speeds + ")";
  if (found.kept && found.valid) text += ", measured " + found.valid->day;
  if (!found.kept && !speeds.empty()) {
    text += found.threads.disturbed ? "; others compute here too" : "; there is no place to keep it";
    text += found.valid ? ", so what was measured " + found.valid->day + " stays the default" : ", so it is not kept";
  }
  line("threads", text);
  line("", std::to_string(found.measuring) + " for measuring; " + std::to_string(found.affinity) +
               " cores by affinity, " + (found.quota ? rounded(*found.quota) : "no limit") + " by control group" +
               (found.openMp.empty() ? "" : ", OMP_NUM_THREADS is " + found.openMp));
}

void print(const Findings& found) {
  std::string versions;
  for (const auto& [library, version] : found.versions)
    versions += (versions.empty() ? "" : ", ") + library + " " + version;
  line("versions", versions);
  line("processor", found.processor);
  line("blas", found.blas.kind + (found.blas.file.empty() ? "" : ", " + found.blas.file));
  if (!found.blas.configured.empty()) line("", found.blas.configured);
  printThreads(found);
  line("gemm", rounded(found.speed.gemm) + " GFLOP/s in float32 on " + std::to_string(found.speed.threads) +
                   (found.speed.threads == 1 ? " thread" : " threads") + ", " + rounded(found.speed.gemmOneThread) +
                   " on one");
  line("memory", rounded(found.memory / (1 << 30)) + " GiB" +
                     (found.speed.bandwidth > 0 ? ", " + rounded(found.speed.bandwidth) + " GB/s" : ""));
  std::string there, missing;
  for (const FoundSet& set : found.sets) {
    std::string& list = set.why.empty() ? there : missing;
    list += (list.empty() ? "" : ", ") + set.name;
  }
  line("data sets", (there.empty() ? "none found" : "found: " + there) + (missing.empty() ? "" : "; not: " + missing));
  line("display", found.displayWords);
  line("slurm", found.slurm.empty()        ? "not here"
                : found.partitions.empty() ? found.slurm + "; does not answer"
                                           : found.slurm + "; partitions: " + found.partitions);
  line("device", found.device + (found.cuda ? "" : "; this LibTorch has no CUDA"));
  std::printf("\n");
  if (found.advice.empty()) std::printf("Nothing found that would make it faster.\n");
  for (const std::string& sentence : found.advice) std::printf("→ %s\n", plainMessage(sentence).c_str());
}

}  // namespace

void addDoctor(CLI::App& app, Choosable choosable, int& code) {
  auto json = std::make_shared<bool>(false), threads = std::make_shared<bool>(false);
  CLI::App* command = app.add_subcommand(
      "doctor", "Say what this machine gives: libraries, threads, speed, data sets; and what would make it faster");
  command->add_flag("--json", *json, "print JSON");
  command->add_flag("--threads", *threads, "only measure how many threads train fastest, and keep it as the default")
      ->excludes("--json");
  command->footer(
      "It measures for at most four seconds. Where nothing else computes meanwhile, the number of threads that train\n"
      "fastest becomes the default of this machine.\n"
      "Example:\n  hessianlab-cli doctor");
  command->callback([json, threads, choosable, &code] {
    code = kDone;
    if (*threads) {
      Findings found;
      JobControl control;
      withProgress("measuring", control, [&] { chooseThreads(found, control); });
      return printThreads(found);
    }
    const Findings found = examine(choosable());
    if (*json)
      std::fputs(toJson(found).c_str(), stdout);
    else
      print(found);
  });
}

}  // namespace hessianlab::cli
