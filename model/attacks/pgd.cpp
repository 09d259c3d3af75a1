// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/pgd.h"

#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

#include "model/attacks/definition.h"
#include "model/attacks/steps.h"
#include "model/base/error.h"
#include "model/base/stop_point.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

namespace {

constexpr int64_t kMostSteps = 1000, kMostRestarts = 100;
constexpr double kMostStepFactor = 100;
constexpr char kCrossEntropy[] = "ce", kMargin[] = "margin";

template <class Value>
[[noreturn]] void refuse(const char* option, Value value, const char* allowed) {
  std::ostringstream text;
  text << "pgd: " << option << " is " << value << "; it must be " << allowed;
  throw InputError(text.str());
}

}  // namespace

Pgd::Pgd(Norm norm, const PgdOptions& options) : Attack(norm), options_(options) {
  if (options.steps < 1 || options.steps > kMostSteps) refuse("steps", options.steps, "from 1 to 1000");
  if (!std::isfinite(options.stepFactor) || options.stepFactor <= 0 || options.stepFactor > kMostStepFactor)
    refuse("step_factor", options.stepFactor, "above 0 and at most 100");
  if (options.restarts < 1 || options.restarts > kMostRestarts) refuse("restarts", options.restarts, "from 1 to 100");
  if (!options.randomStart && options.restarts > 1)
    refuse("restarts", options.restarts, "1 without a random start, because every restart would be the same");
}

std::string Pgd::settings() const {
  return nlohmann::json{{"steps", options_.steps},
                        {"step_factor", options_.stepFactor},
                        {"restarts", options_.restarts},
                        {"random_start", options_.randomStart},
                        {"loss", options_.loss == PgdOptions::Loss::Margin ? kMargin : kCrossEntropy}}
      .dump();
}

Tensor Pgd::perturb(const Network& network, const AttackTask& task) const {
  const double length = options_.stepFactor * task.epsilon / static_cast<double>(options_.steps);
  const Objective& objective = options_.loss == PgdOptions::Loss::Margin ? margin() : logOdds();
  Tensor best = task.x.clone();
  Tensor bestScore = at::full({task.x.size(0)}, -std::numeric_limits<double>::infinity(), task.x.options());
  Tensor open = at::arange(task.x.size(0), task.y.options());  // rows that no iterate has fooled yet
  for (int64_t restart = 0; restart < options_.restarts && open.numel() > 0; ++restart) {
    const AttackTask active = selectRows(task, open);
    Tensor x = options_.randomStart ? randomStart(active, norm(), static_cast<uint64_t>(restart)) : active.x;
    Tensor y = active.y;
    for (int64_t step = 0; step <= options_.steps; ++step) {
      stopPoint();
      if (task.observe) task.observe({restart, open, x});
      const bool last = step == options_.steps;
      const LossView view = lookAtLoss(network, x, y, !last, objective);
      const Tensor keep = view.fooled.logical_or(view.score > bestScore.index_select(0, open)).nonzero().squeeze(1);
      const Tensor rows = open.index_select(0, keep);
      copyRows(x, keep, best, rows);
      bestScore.index_copy_(0, rows, view.score.index_select(0, keep));
      // Fooled samples are done; the rest goes on, which is most of the cost saved at large ε.
      const Tensor still = view.fooled.logical_not().nonzero().squeeze(1);
      if (still.numel() < open.numel()) {
        open = open.index_select(0, still);
        if (open.numel() == 0) break;
        y = y.index_select(0, still);
      }
      if (!last) x = stepInBall(x, view.direction, still, task.x, open, length, task.epsilon, norm());
    }
  }
  return best;
}

AttackDefinition pgdAttack() {
  const PgdOptions defaults;
  CatalogueEntry entry;
  entry.name = "pgd";
  entry.title = "PGD";
  entry.formula = "x ← Π(x + a · sign ∇ℓ), a = 2.5 ε/k";
  entry.help =
      "Many small gradient steps from a random start, each brought back into the ball of radius ε and into valid "
      "pixels. The standard first-order attack: its accuracy is an upper bound on the true robust accuracy.";
  entry.cost = "steps × restarts gradients per sample";
  entry.source = "Madry et al. 2018, arXiv 1706.06083";
  entry.traits = {trait::kQuick, trait::kStandIn};
  entry.parameters = {
      Parameter::integer("steps")
          .titled("Steps k")
          .from(1, static_cast<double>(kMostSteps))
          .startingAt(defaults.steps)
          .saying("Gradient steps per restart. More steps find more."),
      Parameter::number("step_factor")
          .titled("Step length")
          .from(0.01, kMostStepFactor)
          .decades()
          .startingAt(defaults.stepFactor)
          .saying("A step is this times ε/k, so that the steps together can cross the ball that many times half over."),
      Parameter::integer("restarts")
          .titled("Restarts")
          .from(1, static_cast<double>(kMostRestarts))
          .startingAt(defaults.restarts)
          .saying("Independent random starts; the worst per sample counts."),
      Parameter::toggle("random_start")
          .titled("Random start")
          .startingAt(defaults.randomStart)
          .saying("Begin at a random point of the ball instead of at x, where the gradient may vanish."),
      Parameter::choice("loss", {kCrossEntropy, kMargin})
          .titled("Loss")
          .saying("What is climbed: ce, the cross-entropy of training, or margin, the lead of the best wrong class, "
                  "which looks at two classes only."),
  };
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            PgdOptions options;
            options.steps = integer(set, "steps");
            options.stepFactor = number(set, "step_factor");
            options.restarts = integer(set, "restarts");
            options.randomStart = flag(set, "random_start");
            if (word(set, "loss") == kMargin) options.loss = PgdOptions::Loss::Margin;
            return std::make_unique<Pgd>(norm, options);
          }};
}

}  // namespace hessianlab
