// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm/queue.h"

#include <array>
#include <charconv>
#include <functional>
#include <sstream>
#include <string_view>
#include <vector>

namespace hessianlab::cli {

namespace {

std::vector<std::string> partsOf(const std::string& line, char between) {
  std::vector<std::string> parts;
  std::istringstream in(line);
  for (std::string part; std::getline(in, part, between);) {
    const auto begin = part.find_first_not_of(" \t\r"), end = part.find_last_not_of(" \t\r");
    parts.push_back(begin == std::string::npos ? "" : part.substr(begin, end - begin + 1));
  }
  return parts;
}

std::optional<int64_t> numberOf(std::string_view text) {
  int64_t number = 0;
  const auto [end, why] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (why != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

TaskStates eachLine(const std::string& text, const std::function<void(const std::string&, TaskStates&)>& read) {
  TaskStates states;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) read(line, states);
  return states;
}

// sacct's "CANCELLED by 1000".
std::string firstWord(const std::string& text) {
  return text.substr(0, text.find(' '));
}

struct Ended {
  const char* state;
  const char* why;
};

// squeue(1), "JOB STATE CODES": those after which nothing more happens.
constexpr std::array<Ended, 10> kEnded{{
    {"COMPLETED", ""},
    {"FAILED", ""},
    {"CANCELLED", "it was cancelled"},
    {"TIMEOUT", "it ran out of its time; --time gives it more"},
    {"OUT_OF_MEMORY", "it took more memory than it was given; --sbatch \"--mem=…\" gives it more"},
    {"PREEMPTED", "it was pre-empted"},
    {"NODE_FAIL", "its node failed"},
    {"BOOT_FAIL", "its node did not start"},
    {"DEADLINE", "its deadline has passed"},
    {"REVOKED", "another cluster has taken it"},
}};

const Ended* endedBy(const std::string& state) {
  for (const Ended& one : kEnded)
    if (state == one.state) return &one;
  return nullptr;
}

}  // namespace

TaskStates parseQueue(const std::string& text) {
  return eachLine(text, [](const std::string& line, TaskStates& states) {
    const auto parts = partsOf(line, '|');
    if (parts.size() < 5) return;
    if (const auto task = numberOf(parts[1]))
      states[{parts[0], *task}] = {firstWord(parts[2]), parts[3], numberOf(parts[4]).value_or(0)};
  });
}

TaskStates parseAccounts(const std::string& text) {
  return eachLine(text, [](const std::string& line, TaskStates& states) {
    const auto parts = partsOf(line, '|');
    if (parts.size() < 2 || parts[0].find('.') != std::string::npos) return;
    const auto job = partsOf(parts[0], '_');
    if (job.size() != 2) return;
    if (const auto task = numberOf(job[1])) states[{job[0], *task}] = {firstWord(parts[1]), "", 0};
  });
}

bool isUnderWay(const std::string& state) {
  return endedBy(state) == nullptr;
}

bool isWaiting(const std::string& state) {
  return state == "PENDING" || state.starts_with("REQUEUE") || state == "SPECIAL_EXIT";
}

bool wasCancelled(const std::string& state) {
  return state == "CANCELLED";
}

std::string whyEnded(const std::string& state) {
  const Ended* ended = endedBy(state);
  return ended ? ended->why : "";
}

}  // namespace hessianlab::cli
