// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/attacks/square.h"

#include <nlohmann/json.hpp>

#include "model/attacks/definition.h"
#include "model/attacks/square_changes.h"
#include "model/attacks/steps.h"
#include "model/base/per_row.h"
#include "model/base/stop_point.h"
#include "model/objective/margin.h"

namespace hessianlab {

using torch::Tensor;

double squareFraction(double initialFraction, int64_t change) {
  double fraction = initialFraction;
  for (const int64_t halving : {10, 50, 200, 500, 1000, 2000, 4000, 6000, 8000})
    if (change > halving) fraction /= 2;
  return fraction;
}

std::string Square::settings() const {
  return nlohmann::json{{"queries", options_.queries}, {"p_init", options_.initialFraction}}.dump();
}

Tensor Square::perturb(const Network& network, const AttackTask& task) const {
  Tensor result = task.x.clone();
  AttackTask active = task;
  Tensor rows = at::arange(task.x.size(0), task.y.options()), best, score;
  for (int64_t query = 0; query < options_.queries && rows.numel() > 0; ++query) {
    stopPoint();
    const Tensor x =
        query == 0 ? firstSquares(active, norm())
                   : changedSquare(active, norm(), best, query, squareFraction(options_.initialFraction, query - 1));
    const Tensor logits = network.logits(x), lead = margin().value(logits, active.y);
    const Tensor fooled = logits.argmax(1).ne(active.y);
    // The first try is where the search begins, better than x or not. A change that matters to no output is a tie that
    // rounding must not decide.
    const Tensor better = query == 0 ? at::ones_like(fooled) : fooled.logical_or(lead > score + roundingOf(logits));
    best = query == 0 ? x : at::where(perRow(better, x), x, best);
    score = query == 0 ? lead : at::where(better, lead, score);
    const Tensor still = fooled.logical_not().nonzero().squeeze(1);
    if (still.numel() == rows.numel()) continue;
    result.index_copy_(0, rows, best);
    rows = rows.index_select(0, still);
    best = best.index_select(0, still);
    score = score.index_select(0, still);
    active = selectRows(active, still);
  }
  if (rows.numel() > 0) result.index_copy_(0, rows, best);
  return result;
}

AttackDefinition squareAttack() {
  const SquareOptions defaults;
  CatalogueEntry entry;
  entry.name = "square";
  entry.title = "Square";
  entry.formula = "x ← x ± 2ε on a random square, kept if z_y − max_k≠y z_k falls";
  entry.help =
      "Random search that only looks at the network's outputs: squares of pixels jump between the ends of the allowed "
      "range. It cannot be fooled by a vanishing gradient, so it should never find more than a gradient attack does.";
  entry.cost = "queries forward passes per sample";
  entry.source = "Andriushchenko et al. 2020, arXiv 1912.00049";
  entry.parameters = {
      Parameter::integer("queries")
          .titled("Queries")
          .from(1, 100000)
          .startingAt(defaults.queries)
          .saying("Forward passes that may be spent per sample. AutoAttack uses 5000."),
      Parameter::number("p_init")
          .titled("First square's share")
          .from(0.001, 1)
          .startingAt(defaults.initialFraction)
          .saying("The share of the pixels that the first squares cover; they shrink as the search goes on.")};
  return {entry, [](Norm norm, const ParameterSet& set) -> std::unique_ptr<Attack> {
            return std::make_unique<Square>(norm, SquareOptions{integer(set, "queries"), number(set, "p_init")});
          }};
}

}  // namespace hessianlab
