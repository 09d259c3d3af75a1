// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/trust.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <utility>

namespace hessianlab {

namespace {

std::string counted(std::ptrdiff_t number, const std::string& noun) {
  return std::to_string(number) + " " + noun + (number == 1 ? "" : "s");
}

}  // namespace

std::string checkTitle(const std::string& check) {
  static const std::pair<const char*, const char*> titles[] = {
      {"one-step", "Many steps find what one step finds"},
      {"convergence", "More steps find nothing new"},
      {"larger-epsilon", "A larger ε breaks more"},
      {"large-epsilon", "A huge ε breaks everything"},
      {"linearity", "The loss follows its gradient"},
      {"vanishing-gradient", "The gradient has not vanished"},
      {"logit-scale", "The scale of the logits hides nothing"},
      {"precision", "Double precision finds nothing new"},
      {"random-noise", "Random noise finds nothing new"},
      {"gradient-free", "A search without gradients finds nothing new"},
      {"confidence", "The network is not over-confident"},
  };
  for (const auto& [name, title] : titles)
    if (check == name) return title;
  std::string words = check;
  std::replace(words.begin(), words.end(), '-', ' ');
  if (!words.empty()) words.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(words.front())));
  return words;
}

Trust trustIn(const RobustnessResult* evaluation, const std::string& run, int64_t presentStep) {
  Trust trust;
  trust.text = "not checked";
  if (!evaluation) {
    trust.help = "No robustness was measured yet.";
    trust.wantsChecks = true;
    return trust;
  }
  const std::string where = run + ", step " + std::to_string(evaluation->step);
  if (!evaluation->faults.empty()) {
    trust.state = Trust::State::Failed;
    trust.text = "the result contradicts itself";
    trust.help = evaluation->faults.front();
    return trust;
  }
  const std::string checks = std::to_string(evaluation->sanity.size());
  if (evaluation->sanity.empty()) {
    trust.help = "The last evaluation (" + where + ") did not ask whether its attacks can be trusted.";
    trust.wantsChecks = true;
    return trust;
  }
  const auto failed = std::count_if(evaluation->sanity.begin(), evaluation->sanity.end(),
                                    [](const SanityCheck& check) { return check.failed(); });
  const auto mute = std::count_if(evaluation->sanity.begin(), evaluation->sanity.end(), [](const SanityCheck& check) {
    return check.verdict == SanityCheck::Verdict::NotAsked;
  });
  if (failed > 0) {
    trust.state = Trust::State::Failed;
    trust.text = counted(failed, "check") + (failed == 1 ? " fails" : " fail");
    trust.help = "The curve of " + where + " may show more robustness than there is.";
  } else if (!evaluation->complete) {
    const auto passed = static_cast<std::ptrdiff_t>(evaluation->sanity.size()) - mute;
    trust.help = "The evaluation of " + where + " was cancelled: of the " + checks + " checks that were done " +
                 std::to_string(passed) + (passed == 1 ? " passes" : " pass") +
                 (mute > 0 ? " and " + std::to_string(mute) + " could not be asked" : std::string()) +
                 "; the others are not known.";
    trust.wantsChecks = true;
    return trust;
  } else if (mute > 0) {
    trust.text = counted(mute, "check") + " could not be asked";
    trust.help = "The network of " + where + " leaves " + std::to_string(mute) + " of " + checks +
                 " questions without an answer; the report says why.";
  } else {
    trust.state = Trust::State::Passed;
    trust.text = "checks pass";
    trust.help = "Nothing suggests that the attacks on " + where + " were blind; " + checks +
                 " checks ask for it. That is no proof.";
  }
  if (evaluation->step != presentStep) trust.text += " (step " + std::to_string(evaluation->step) + ")";
  return trust;
}

}  // namespace hessianlab
