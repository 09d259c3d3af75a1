// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/evaluation.h"

#include <utility>

#include "model/questions/dataset_info.h"
#include "ui/runs/run_slot.h"
#include "ui/words/engine_text.h"

namespace hessianlab {

namespace {

// What has been measured of a cancelled evaluation is worth showing once an attack got through one ε.
bool worthShowing(const RobustnessResult& result) {
  return !result.accuracy.empty() && (result.complete || result.epsilons.back() > 0);
}

}  // namespace

bool Evaluation::ready() const {
  const TrainingSession* session = slot_.session();
  return session && describe(session->beginning());
}

bool Evaluation::due() const {
  const Run* run = slot_.current();
  constexpr int64_t kRest = 8;
  if (slot_.running() && clock_.isValid() && clock_.elapsed() < kRest * lastMilliseconds_) return false;
  // The untrained network has been tested, too.
  if (!run || !slot_.currentIsListed()) return false;
  const RecordTable::Columns& tests = run->records.tests();
  return tests.size() > epochsSeen_ && tests.step.back() > 0;
}

void Evaluation::begin(RobustnessRequest request) {
  job_.cancel();
  run_ = slot_.currentRun();
  epochsSeen_ = slot_.current()->records.tests().size();
  job_ = slot_.session()->ask(std::move(request));
  clock_.start();
}

void Evaluation::forget() {
  job_.cancel();
  job_ = {};
  epochsSeen_ = 0;
  lastMilliseconds_ = 0;
}

std::optional<Evaluation::Outcome> Evaluation::take() {
  if (!job_.valid() || !job_.finished()) return std::nullopt;
  Outcome outcome{run_.lock(), job_.result(), refusalText(job_.error())};
  job_ = {};
  lastMilliseconds_ = clock_.restart();
  if (outcome.result && !worthShowing(*outcome.result)) outcome.result = nullptr;
  return outcome;
}

}  // namespace hessianlab
