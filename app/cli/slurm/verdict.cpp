// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/slurm/verdict.h"

#include <algorithm>

#include "app/cli/commands.h"

namespace hessianlab::cli {

namespace {

std::string whyNot(const CellFacts& facts) {
  if (facts.task)
    if (const std::string why = whyEnded(facts.task->state); !why.empty()) return why;
  if (facts.log.code) {
    const int code = *facts.log.code;
    if (code == kDone) return facts.problem.empty() ? "it ended, but its results are not in its folder" : facts.problem;
    if (code == kInterrupted) return "it was stopped before its end";
    if (code > 128) return "it was killed by signal " + std::to_string(code - 128);
    return facts.log.words.empty() ? "it ended with code " + std::to_string(code) : facts.log.words;
  }
  if (facts.log.begun > 0) return "it was killed, or its node went down";
  return facts.task ? "it ended before it wrote its log; can its node see the folder of the study?"
                    : "it left the queue before it began";
}

}  // namespace

Verdict verdictOn(const CellFacts& facts, int64_t retries) {
  using What = Verdict::What;
  if (facts.task && isUnderWay(facts.task->state)) return {isWaiting(facts.task->state) ? What::Waits : What::Runs};
  if (facts.done) return {What::Done};
  if (!facts.answered) return {What::Unsure};
  const bool endedBadly = (facts.task && facts.task->state != "COMPLETED") || facts.log.code.value_or(kDone) != kDone;
  if (!endedBadly && facts.secondsGone < kLateSeconds) return {What::Unsure};
  const std::string why = whyNot(facts);
  const bool removed = (facts.task && wasCancelled(facts.task->state)) || (!facts.task && facts.log.begun == 0);
  const bool refused = facts.log.code == kBadInput || (!endedBadly && !facts.problem.empty());  // and would be again
  const int64_t attempts = std::max(facts.log.begun, facts.submitted);
  return {removed || refused || attempts > retries ? What::Failed : What::Again, why};
}

}  // namespace hessianlab::cli
