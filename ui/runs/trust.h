// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks for gradient masking say about a run, in words: for the lamp of the status bar and its report. Any
// thread.
#pragma once

#include <QString>
#include <memory>

namespace hessianlab {

class RunController;
struct Run;

struct Trust {
  enum class State { NotChecked, Passed, Failed };
  State state = State::NotChecked;
  QString text;              // "checks pass", "2 checks fail", "not checked"
  QString help;              // of what, in one or two sentences
  bool wantsChecks = false;  // “Run checks” is what to do
};

// Of the last evaluation of `run` (nullptr: there is no run).
Trust trustIn(const Run* run);

// "large-epsilon" → "A huge ε breaks everything"; a check that has no words here gets its name without hyphens.
QString checkTitle(const std::string& check);

// What the window judges: the present run, or the newest opened one while none has begun here.
std::shared_ptr<const Run> judgedRun(const RunController& controller);

}  // namespace hessianlab
