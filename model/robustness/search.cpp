// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/search.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <mutex>
#include <set>
#include <thread>
#include <utility>

#include "model/attacks/catalogue.h"
#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/nn/sample_outputs.h"
#include "model/robustness/seeds.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kBatch = 125;  // fills a core, and leaves work for several

}  // namespace

std::vector<NamedAttack> makeAttacks(const std::vector<std::string>& texts, Norm norm) {
  if (texts.empty()) throw InputError("attacks: the list is empty; name at least one, for example pgd");
  std::vector<NamedAttack> attacks;
  std::set<std::string> seen;
  for (const std::string& text : texts) {
    attacks.push_back({text, makeAttackFromText(text, norm)});
    if (!seen.insert(text).second) throw InputError("attacks: '" + text + "' is named twice; name it once");
  }
  const auto times = [&](const std::string& name) {
    return std::count_if(attacks.begin(), attacks.end(),
                         [&](const NamedAttack& a) { return a.attack->name() == name; });
  };
  for (NamedAttack& named : attacks)
    if (times(named.attack->name()) == 1) named.label = named.attack->name();
  return attacks;
}

AdversarialSearch::AdversarialSearch(const Network& network, const Dataset& dataset,
                                     const std::vector<NamedAttack>& attacks, Tensor indices, int64_t seed,
                                     JobControl& control, int workers)
    : network_(network),
      dataset_(dataset),
      attacks_(attacks),
      indices_(std::move(indices)),
      seed_(seed),
      control_(control),
      workers_(workers) {
  const StopScope stop(control_.question());
  std::vector<Tensor> predicted;
  forTestOutputs(network_, dataset_, indices_, kBatch,
                 [&](const Tensor&, const Tensor& outputs) { predicted.push_back(outputs.argmax(1).cpu()); });
  prediction_ = at::cat(predicted);
  correct_ = prediction_.eq(dataset_.testY.index_select(0, indices_));
  const Tensor start = at::zeros({samples()}, torch::kFloat64);
  start.masked_fill_(correct_, std::numeric_limits<double>::infinity());
  for (std::size_t a = 0; a < attacks_.size(); ++a) {
    found.push_back(start.clone());
    takenFor.push_back(prediction_.clone());
  }
}

Tensor AdversarialSearch::nearest() const {
  return std::get<0>(at::stack(found).min(0));
}

Tensor AdversarialSearch::nearestTakenFor() const {
  const Tensor attack = std::get<1>(at::stack(found).min(0));
  return at::stack(takenFor).gather(0, attack.unsqueeze(0)).squeeze(0);
}

AdversarialSearch::Attacked AdversarialSearch::attacked(const Attack& attack, const Tensor& rows,
                                                        double epsilon) const {
  AttackTask task;
  task.x = inputs(rows);
  task.y = labels(rows);
  task.epsilon = epsilon;
  task.seeds = attackSeeds(seed_, attack.name(), indices_.index_select(0, rows));
  Perturbed result = attack.run(network_, task);
  const Tensor& measured = attack.norm() == Norm::Linf ? result.distanceLinf : result.distanceL2;
  // The attack promises to stay in the ball; rounding may say otherwise in the last digit. A right sample has a
  // distance above 0 even if a tie of its logits falls the other way in another batch.
  const Tensor distance = measured.cpu().to(torch::kFloat64).clamp(std::numeric_limits<double>::min(), epsilon);
  distance.masked_fill_(result.success.logical_not().cpu(), std::numeric_limits<double>::infinity());
  return {std::move(result.x), distance, result.prediction.cpu()};
}

void AdversarialSearch::run(std::size_t a, const Tensor& rows, double epsilon,
                            const std::function<void(double)>& report) {
  const Attack& attack = *attacks_[a].attack;
  std::mutex mutex;  // guards what follows, `found` and `report`
  int64_t next = 0, done = 0;
  std::exception_ptr failure;
  const auto work = [&] {
    torch::NoGradGuard noGrad;  // of each thread
    const StopScope stop(control_.question());
    for (;;) {
      Tensor batch;
      {
        std::lock_guard lock(mutex);
        if (failure || next >= rows.numel()) return;
        batch = rows.slice(0, next, std::min(next + kBatch, rows.numel()));
        next += batch.numel();
      }
      try {
        const Attacked result = attacked(attack, batch, epsilon);
        std::lock_guard lock(mutex);
        const Tensor before = found[a].index_select(0, batch), taken = takenFor[a].index_select(0, batch);
        found[a].index_copy_(0, batch, at::minimum(before, result.distance));
        takenFor[a].index_copy_(0, batch, at::where(result.distance < before, result.prediction, taken));
        if (kept) kept->offer(a, batch, result.x, result.distance);
        done += batch.numel();
        report(static_cast<double>(done) / static_cast<double>(rows.numel()));
      } catch (...) {
        std::lock_guard lock(mutex);
        if (!failure) failure = std::current_exception();
      }
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (int i = 1; i < workers_ && i * kBatch < rows.numel(); ++i) helpers.emplace_back(work);
    work();
  }
  if (failure) std::rethrow_exception(failure);
  report(1);
}

Tensor AdversarialSearch::inputs(const Tensor& rows) const {
  return testInputsFor(network_, dataset_, indices_.index_select(0, rows));
}

Tensor AdversarialSearch::labels(const Tensor& rows) const {
  const Tensor y = dataset_.testY.index_select(0, indices_.index_select(0, rows));
  const auto parameters = network_.parameters();
  return parameters.empty() ? y : y.to(parameters[0].device());
}

}  // namespace hessianlab
