// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/robustness/curve.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <sstream>
#include <string>

#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/base/wilson.h"
#include "model/data/chosen_samples.h"
#include "model/nn/classifier_snapshot.h"
#include "model/questions/answers.h"
#include "model/robustness/bounds.h"
#include "model/robustness/contradictions.h"
#include "model/robustness/distances.h"
#include "model/robustness/sanity.h"
#include "model/robustness/search.h"
#include "model/robustness/whole_box.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr std::size_t kMostEpsilons = 1000;

void checkEpsilons(const std::vector<double>& epsilons) {
  if (epsilons.empty())
    throw InputError("epsilons: the list is empty; give at least one value, for example 0:0.2:0.02");
  if (epsilons.size() > kMostEpsilons) throw InputError("epsilons: more than 1000 values; use a coarser step");
  for (std::size_t i = 0; i < epsilons.size(); ++i) {
    std::ostringstream value;
    value << "epsilons: " << epsilons[i];
    if (!std::isfinite(epsilons[i]) || epsilons[i] < 0)
      throw InputError(value.str() + " is not possible; each must be a finite number of at least 0");
    if (i > 0 && epsilons[i] <= epsilons[i - 1])
      throw InputError(value.str() + " does not lie above the value before it; sort them and leave out repetitions");
  }
}

// What follows a grid up to `limit`: its last step, doubled again and again.
std::vector<double> beyond(const std::vector<double>& grid, double limit) {
  constexpr double kFirstShare = 0.05;  // of the limit, where the grid has no step
  double step = grid.size() > 1 ? grid.back() - grid[grid.size() - 2] : kFirstShare * limit;
  std::vector<double> values;
  for (double epsilon = grid.back(); epsilon < limit; step *= 2) {
    epsilon = std::min(limit, epsilon + step);
    values.push_back(epsilon);
  }
  return values;
}

Tensor usableSamples(const RobustnessRequest& request, const Dataset& dataset) {
  checkEpsilons(request.epsilons);
  if (request.samples < 1)
    throw InputError("samples is " + std::to_string(request.samples) + "; it must be at least 1");
  return chosenSamples(dataset.testY, request.samples, request.sampling);
}

// For the progress: an attack without gradients costs something as well.
double workOf(const Attack& attack) {
  return static_cast<double>(std::max<int64_t>(1, attack.gradientsPerSample()));
}

class Evaluation {
 public:
  Evaluation(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
             const std::vector<NamedAttack>& attacks, JobControl& control)
      : network_(network),
        request_(request),
        norm_(request.norm),
        control_(control),
        search_(network, dataset, attacks, usableSamples(request, dataset), request.seed, control, request.workers) {
    for (const NamedAttack& named : attacks)
      (named.attack->minimal() ? minimalWork_ : workPerEpsilon_) += workOf(*named.attack);
    const double limit = wholeBox(norm_, network.inputSize());
    if (request.untilZero) further_ = beyond(request.epsilons, limit);
    if (!request.inputs) return;
    std::vector<double> grid = request.epsilons;
    grid.insert(grid.end(), further_.begin(), further_.end());
    search_.kept.emplace(std::move(grid), network, search_.samples());
  }

  // What is known before the first attack.
  void fillIn(RobustnessResult& result) const {
    const Tensor &correct = search_.correct(), labels = search_.labels(at::arange(search_.samples())).cpu();
    result.cleanAccuracy = correct.to(torch::kFloat64).mean().item<double>();
    for (int64_t i = 0; i < search_.samples(); ++i) {
      const bool right = correct[i].item<bool>();
      result.indices.push_back(search_.indices()[i].item<int64_t>());
      result.correct.push_back(right);
      result.smallestEpsilon.push_back(right ? std::nullopt : std::optional<double>(0));
      result.brokenBy.push_back(-1);
      result.label.push_back(static_cast<int>(labels[i].item<int64_t>()));
      result.prediction.push_back(static_cast<int>(search_.prediction()[i].item<int64_t>()));
      result.adversarialPrediction.push_back(right ? -1 : result.prediction.back());
    }
  }

  // Every phase adds to `result` when it is through, or as far as it came.
  void run(RobustnessResult& result) {
    struct Phase {
      double work;  // gradients per sample, roughly; for the progress
      std::function<void()> run;
    };
    const double samples = static_cast<double>(search_.samples());
    std::vector<Phase> phases;  // after the curve
    if (request_.distances)
      phases.push_back({kHalvingsWork * workPerEpsilon_ * samples, [&] { measureDistances(result); }});
    if (request_.bounds)
      phases.push_back({boundsWork(network_, boundEffort()) * samples, [&] { computeBounds(result); }});
    if (request_.sanity) phases.push_back({sanityWork(search_.samples()), [&] { askForSanity(result); }});
    for (const Phase& phase : phases) left_ += phase.work;
    measureCurve(result);
    for (const Phase& phase : phases) {
      if (control_.cancelled()) throw Interrupted();
      const double total = done_ + left_;
      const ProgressShare share(control_, done_ / total, (done_ + phase.work) / total);
      phase.run();
      control_.setProgress(1);
      done_ += phase.work;
      left_ -= phase.work;
    }
    control_.setProgress(1);
    if (search_.kept) result.inputs = search_.kept->described(network_, search_, result);
  }

  // Against all that any attack has found, those of the checks too; whatever else was not done.
  void lookForFaults(RobustnessResult& result) const {
    const Tensor nearest = search_.nearest().contiguous();
    if (byChecks_.defined()) {
      const Tensor first = nearest.slice(0, 0, byChecks_.numel());
      first.copy_(at::minimum(first, byChecks_));
    }
    result.faults = contradictions(result.bounds, result.indices,
                                   {nearest.data_ptr<double>(), nearest.data_ptr<double>() + nearest.numel()});
  }

 private:
  static constexpr double kHalvingsWork = 8;

  void measureCurve(RobustnessResult& result) {
    // `later`: what is left of the curve for each sample that still stands. Samples fall, so it may come sooner; an
    // attack that more of them withstand makes it no less.
    double told = 0;
    const auto attackAll = [&](std::size_t a, double epsilon, double later) {
      const Tensor open = (search_.found[a] > epsilon).nonzero().squeeze(1);
      const double count = static_cast<double>(open.numel()), work = count * workOf(*search_.attacks()[a].attack);
      const double total = done_ + work + count * later + left_;
      search_.run(a, open, epsilon, [&](double share) {
        if (total > 0) control_.setProgress(told = std::max(told, (done_ + share * work) / total));
      });
      done_ += work;
    };
    const std::size_t through = takeUp();
    const double largest = further_.empty() ? request_.epsilons.back() : further_.back();
    std::vector<double> epsilons = request_.epsilons;
    epsilons.insert(epsilons.end(), further_.begin(), further_.end());
    double later = minimalWork_ + workPerEpsilon_ * static_cast<double>(epsilons.size());
    const auto attackThose = [&](bool minimal, double epsilon) {
      for (std::size_t a = 0; a < search_.attacks().size(); ++a) {
        const Attack& attack = *search_.attacks()[a].attack;
        if (attack.minimal() != minimal) continue;
        later -= workOf(attack);
        if (epsilon > 0) attackAll(a, epsilon, later);
      }
    };
    if (through == 0)
      attackThose(true, largest);
    else
      later -= minimalWork_ + workPerEpsilon_ * static_cast<double>(through);

    std::vector<Tensor> finished, finishedTaken;  // an ε counts once every attack is through with it
    try {
      for (std::size_t k = 0; k < epsilons.size(); ++k) {
        if (k >= request_.epsilons.size() && !(search_.nearest() > epsilons[k - 1]).any().item<bool>()) break;
        finished.clear(), finishedTaken.clear();
        for (const Tensor& distances : search_.found) finished.push_back(distances.clone());
        for (const Tensor& taken : search_.takenFor) finishedTaken.push_back(taken.clone());
        if (k >= through) attackThose(false, epsilons[k]);
        result.epsilons.push_back(epsilons[k]);
        if (k >= through) handOver(result.epsilons);
      }
    } catch (const Interrupted&) {
      search_.found = finished;
      search_.takenFor = finishedTaken;
      readOff(result);
      throw;
    }
    readOff(result);
  }

  // Whether the search can have found that (AdversarialSearch::found): the file of an earlier one may be damaged.
  bool canBe(const Tensor& distances, const Tensor& taken) const {
    const Tensor& clean = search_.prediction();
    const Tensor attacked = (distances > 0).logical_and(distances.isfinite());
    const Tensor isClass = (taken >= 0).logical_and(taken < network_.classes());
    const Tensor fits = at::where(attacked, isClass.logical_and(taken != clean), taken == clean);
    return fits.logical_and((distances > 0) == search_.correct()).all().item<bool>();
  }

  // Takes over what an earlier evaluation found; gives the number of ε that it was through with.
  std::size_t takeUp() {
    if (!request_.from || request_.from->epsilons.empty()) return 0;
    const auto& found = request_.from->found;
    const auto refuse = [] {
      throw InputError("what is done of this evaluation is of another one; remove it to begin anew");
    };
    if (found.size() != search_.found.size() || static_cast<int64_t>(found.front().size()) != search_.samples())
      refuse();
    for (std::size_t a = 0; a < found.size(); ++a) {
      const Tensor distances = at::tensor(found[a], torch::kFloat64);
      const Tensor taken = at::tensor(request_.from->takenFor.at(a), torch::kInt64);
      if (!canBe(distances, taken)) refuse();
      search_.found[a] = distances;
      search_.takenFor[a] = taken;
    }
    for (const auto& [bound, radii] : request_.from->radii)
      if (static_cast<int64_t>(radii.size()) != search_.samples()) refuse();
    kept_ = *request_.from;
    return request_.from->epsilons.size();
  }

  void handOver(const std::vector<double>& epsilons) {
    if (!request_.keep) return;
    kept_.epsilons = epsilons;
    kept_.found.clear(), kept_.takenFor.clear();
    for (const Tensor& distances : search_.found)
      kept_.found.emplace_back(distances.data_ptr<double>(), distances.data_ptr<double>() + distances.numel());
    for (const Tensor& taken : search_.takenFor)
      kept_.takenFor.emplace_back(taken.data_ptr<int64_t>(), taken.data_ptr<int64_t>() + taken.numel());
    request_.keep(kept_);
  }

  void measureDistances(RobustnessResult& result) {
    const auto keep = [&] {
      const Tensor nearest = search_.nearest();
      result.distance.clear();
      for (int64_t i = 0; i < search_.samples(); ++i) {
        const double distance = nearest[i].item<double>();
        result.distance.push_back(std::isfinite(distance) ? std::optional<double>(distance) : std::nullopt);
      }
      result.medianDistance = medianDistance(nearest);
      readOff(result);
    };
    try {
      bisectDistances(search_, result.epsilons);
    } catch (const Interrupted&) {
      keep();
      throw;
    }
    keep();
  }

  BoundEffort boundEffort() const { return {request_.certificates, request_.workers}; }

  void computeBounds(RobustnessResult& result) {
    BoundEffort effort = boundEffort();
    const std::map<std::string, std::vector<std::optional<double>>> known = kept_.radii;
    effort.known = &known;
    if (request_.keep)
      effort.keep = [&](const std::string& bound, int64_t sample, double radius) {
        auto& radii = kept_.radii[bound];
        radii.resize(static_cast<std::size_t>(search_.samples()));
        radii[static_cast<std::size_t>(sample)] = radius;
        request_.keep(kept_);
      };
    const Tensor rows = at::arange(search_.samples(), torch::kInt64);
    result.bounds = measureBounds(network_, search_.inputs(rows), search_.labels(rows), norm_, result.epsilons,
                                  control_, &result.boundsLeftOut, effort);
  }

  void askForSanity(RobustnessResult& result) {
    const auto epsilon = mostTellingEpsilon(result);
    if (!epsilon) return;
    const Tensor rows = at::arange(std::min(search_.samples(), kSanitySamples), torch::kInt64);
    byChecks_ = at::full({rows.numel()}, std::numeric_limits<double>::infinity(), torch::kFloat64);
    result.sanity = checkSanity(network_, search_.inputs(rows), search_.labels(rows), norm_, *epsilon, request_.seed,
                                control_, &byChecks_);
    if (control_.cancelled()) throw Interrupted();
  }

  // Where the accuracy is nearest to half of what it is without an attack: there a better attack shows.
  static std::optional<double> mostTellingEpsilon(const RobustnessResult& result) {
    std::optional<double> best;
    double least = 0;
    for (std::size_t k = 0; k < result.epsilons.size(); ++k) {
      const double gap = std::abs(result.accuracy[k] - result.cleanAccuracy / 2);
      if (result.epsilons[k] <= 0 || (best && gap >= least)) continue;
      best = result.epsilons[k];
      least = gap;
    }
    return best;
  }

  // The curves and the grid's verdict on each sample, from the distances found so far.
  void readOff(RobustnessResult& result) const {
    const Tensor nearest = search_.nearest();
    result.accuracy.clear(), result.interval95.clear();
    for (AttackCurve& curve : result.attacks) curve.accuracy.clear();
    for (const double epsilon : result.epsilons) {
      for (std::size_t a = 0; a < search_.found.size(); ++a)
        result.attacks[a].accuracy.push_back((search_.found[a] > epsilon).to(torch::kFloat64).mean().item<double>());
      const auto robust = (nearest > epsilon).sum().item<int64_t>();
      result.accuracy.push_back(static_cast<double>(robust) / static_cast<double>(search_.samples()));
      result.interval95.push_back(wilson95(robust, search_.samples()));
    }
    const Tensor taken = search_.nearestTakenFor();
    for (int64_t i = 0; i < search_.samples(); ++i) {
      readOffSample(result, i, nearest[i].item<double>());
      if (std::isfinite(nearest[i].item<double>()))
        result.adversarialPrediction[static_cast<std::size_t>(i)] = static_cast<int>(taken[i].item<int64_t>());
    }
  }

  // A sample that is wrong from the start stays as it was filled in.
  void readOffSample(RobustnessResult& result, int64_t i, double distance) const {
    if (distance == 0) return;
    auto& smallest = result.smallestEpsilon[static_cast<std::size_t>(i)];
    int& breaker = result.brokenBy[static_cast<std::size_t>(i)];
    smallest = std::nullopt;
    breaker = -1;
    const auto at = std::lower_bound(result.epsilons.begin(), result.epsilons.end(), distance);
    if (at == result.epsilons.end()) return;
    smallest = *at;
    for (std::size_t a = 0; a < search_.found.size() && breaker < 0; ++a)
      if (search_.found[a][i].item<double>() <= *at) breaker = static_cast<int>(a);
  }

  const Network& network_;
  const RobustnessRequest& request_;
  Norm norm_;
  JobControl& control_;
  AdversarialSearch search_;
  double minimalWork_ = 0, workPerEpsilon_ = 0;  // gradients a sample, roughly; for the progress
  double done_ = 0, left_ = 0;                   // of all samples; left: after the curve
  std::vector<double> further_;                  // ε after the grid, for untilZero
  PartialEvaluation kept_;                       // what is done, as an evaluation that goes on wants it
  Tensor byChecks_;                              // distances that the checks' attacks found, of the first samples
};

}  // namespace

RobustnessResult measureRobustness(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
                                   JobControl& control) {
  return measureRobustness(network, dataset, request, makeAttacks(request.attacks, request.norm), control);
}

RobustnessResult measureRobustness(const Network& network, const Dataset& dataset, const RobustnessRequest& request,
                                   const std::vector<NamedAttack>& attacks, JobControl& control) {
  torch::NoGradGuard noGrad;
  RobustnessResult result;
  result.norm = request.norm;
  result.seed = request.seed;
  const Tensor chosen = usableSamples(request, dataset);
  result.samples = chosen.numel();
  result.sampling = request.sampling;
  result.classNames = dataset.classNames;
  while (static_cast<int64_t>(result.classNames.size()) < network.classes())  // answers that no sample is labelled with
    result.classNames.push_back(std::to_string(result.classNames.size()));
  result.remark = remarkOnTest(chosen, dataset, request.sampling, request.remedy);
  for (const NamedAttack& named : attacks) result.attacks.push_back({named.label, {}, named.attack->settings()});
  const StopScope stop(control.question());
  std::optional<Evaluation> evaluation;
  try {
    evaluation.emplace(network, dataset, request, attacks, control);
    evaluation->fillIn(result);
    evaluation->run(result);
  } catch (const Interrupted&) {
    result.complete = false;
  }
  if (evaluation) evaluation->lookForFaults(result);
  return result;
}

RobustnessResult answer(const ClassifierSnapshot& snapshot, const RobustnessRequest& request, JobControl& control) {
  if (request.doublePrecision)
    return measureRobustness(snapshot.network().to(torch::kFloat64), snapshot.dataset(), request, control);
  return measureRobustness(snapshot.network(), snapshot.dataset(), request, control);
}
template struct Answers<RobustnessRequest>;

}  // namespace hessianlab
